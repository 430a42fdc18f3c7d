"""The quality-of-service class of a pod: Guaranteed, Burstable or BestEffort.

Source: kubernetes pkg/apis/core/v1/helper/qos/qos.go.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pybernetes.apimachinery import quantity

_COMPUTE: Final = ("cpu", "memory")


def qos_class(pod: Mapping[str, Any]) -> str:
    """What *pod* asks for decides: everything limited to what is requested, something, or nothing."""
    spec = pod.get("spec") or {}
    pod_level = spec.get("resources") or {}
    if pod_level.get("requests") or pod_level.get("limits"):
        parts = [pod_level]
    else:
        containers = [*(spec.get("containers") or ()), *(spec.get("initContainers") or ())]
        parts = [container.get("resources") or {} for container in containers]
    asked = False
    guaranteed = bool(parts)
    for resources in parts:
        requests, limits = _positive(resources.get("requests")), _positive(resources.get("limits"))
        asked = asked or bool(requests or limits)
        guaranteed = (
            guaranteed
            and len(limits) == len(_COMPUTE)
            and all(requests.get(name, limit) == limit for name, limit in limits.items())
        )
    if not asked:
        return "BestEffort"
    return "Guaranteed" if guaranteed else "Burstable"


def _positive(amounts: Mapping[str, Any] | None) -> dict[str, quantity.Quantity]:
    parsed = {name: quantity.parse(amounts[name]) for name in _COMPUTE if name in amounts} if amounts else {}
    return {name: amount for name, amount in parsed.items() if amount}
