"""Kinds of discovery.k8s.io: one file each, ending in RESOURCE; what they share has a file of its own."""
