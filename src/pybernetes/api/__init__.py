"""What is known about the built-in kinds, as data and pure functions. No I/O."""
