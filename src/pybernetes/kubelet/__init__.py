"""Runs the Pods of one node and reports on it."""
