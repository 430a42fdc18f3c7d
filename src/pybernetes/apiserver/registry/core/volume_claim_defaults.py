"""What the API server fills in for the spec of a PersistentVolumeClaim, wherever one stands.

Source: kubernetes pkg/apis/core/v1/defaults.go.
"""

from __future__ import annotations

from typing import Any

from pybernetes.apiserver.registry.core.container_defaults import round_up


def default_claim_spec(spec: dict[str, Any]) -> None:
    """In place, idempotent."""
    if spec.get("volumeMode") is None:
        spec["volumeMode"] = "Filesystem"
    if spec.get("resources"):
        round_up(spec["resources"])
