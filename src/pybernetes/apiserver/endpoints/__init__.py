"""From a routed request to a registry call: one verb per file, discovery and OpenAPI."""
