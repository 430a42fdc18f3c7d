"""Who is asking: client certificates and tokens."""
