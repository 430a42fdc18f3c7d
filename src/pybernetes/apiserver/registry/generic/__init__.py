"""The one path between a request for an object and the store."""
