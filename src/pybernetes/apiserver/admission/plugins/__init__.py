"""One admission plugin per file; builtins.py holds their order."""
