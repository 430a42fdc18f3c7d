"""Kubernetes, whole, in Python. Each folder is a room; docs/architecture.md draws the floors."""
