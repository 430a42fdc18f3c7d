"""Process furniture: configuration, flags, feature gates, logs, metrics, health, clock, TLS, supervisor."""
