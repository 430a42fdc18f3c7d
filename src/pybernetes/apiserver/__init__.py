"""The REST door: from an HTTP request to the store and back."""
