"""The web page and the small server behind it: a client like any other."""
