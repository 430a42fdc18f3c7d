"""One file per kind, and the generic store they share."""
