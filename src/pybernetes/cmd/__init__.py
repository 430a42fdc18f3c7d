"""One file per process: composition only."""
