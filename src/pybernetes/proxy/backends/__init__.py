"""One file per way to program the kernel."""
