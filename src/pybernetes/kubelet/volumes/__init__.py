"""One volume plugin per file."""
