"""Cluster monitoring: sources, processors, sinks."""
