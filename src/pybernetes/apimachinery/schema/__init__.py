"""What a type looks like, and the walkers over it: decode, prune, validate, default, order."""
