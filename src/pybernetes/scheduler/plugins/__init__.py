"""One scheduler plugin per file; builtins.py is the default profile."""
