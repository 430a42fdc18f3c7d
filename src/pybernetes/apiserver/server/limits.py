"""The bounds of one HTTP connection: sizes in bytes, times in seconds.

Source: k8s.io/apiserver pkg/server (MaxRequestBodyBytes, RequestTimeout), net/http Server.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a client may use. The times are checked once a second."""

    body_bytes: int = 3 * 1024 * 1024
    head_bytes: int = 64 * 1024
    headers: int = 100
    query_parameters: int = 1000
    pipelined: int = 16
    tls_seconds: float = 10
    head_seconds: float = 10
    body_seconds: float = 30
    idle_seconds: float = 90
    stall_seconds: float = 60
    request_seconds: float = 60
    linger_seconds: float = 3
    linger_bytes: int = 16 * 1024 * 1024
    shutdown_seconds: float = 10
