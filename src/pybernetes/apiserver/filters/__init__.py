"""The steps each request walks before its handler, in the order of filters/builtins.py."""
