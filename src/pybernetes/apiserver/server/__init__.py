"""The listener, the wire protocols and the assembly of the API server."""
