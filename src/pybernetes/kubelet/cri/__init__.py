"""Container runtimes behind one interface."""
