"""Our own kubectl."""
