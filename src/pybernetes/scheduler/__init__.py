"""Binds Pods to Nodes."""
