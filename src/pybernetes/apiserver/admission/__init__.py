"""What may be written, beyond validation: the chain and its plugins."""
