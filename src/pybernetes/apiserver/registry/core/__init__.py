"""Kinds of the core group: one file each, ending in RESOURCE; what they share has a file of its own."""
