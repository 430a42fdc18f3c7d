"""Requests and limits of a pod as a whole, and what they default to.

Source: kubernetes pkg/apis/core/v1/defaults.go (defaultPodRequests), KEP-2837.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pybernetes.apimachinery import quantity
from pybernetes.apimachinery.quantity import Quantity


def is_pod_level_resource(name: str) -> bool:
    """True for what a pod as a whole may ask for."""
    return name in {"cpu", "memory"} or name.startswith("hugepages-")


def default_pod_level_resources(spec: Mapping[str, Any]) -> None:
    """Requests of a pod that has limits: what its containers ask for, or else the limits. In place, idempotent."""
    resources = spec["resources"]
    limits = resources.get("limits")
    if not limits:
        return
    requests = dict(resources.get("requests") or {})
    for name, amount in container_requests(spec).items():
        if name in {"cpu", "memory"}:
            requests.setdefault(name, str(amount))
    for name, limit in limits.items():
        if is_pod_level_resource(name):
            requests.setdefault(name, limit)
    if requests:
        resources["requests"] = requests


def container_requests(spec: Mapping[str, Any]) -> dict[str, Quantity]:
    """What the containers of a pod ask for together: all that run at once, or the largest initialisation step."""
    running: dict[str, Quantity] = {}
    for container in spec.get("containers") or ():
        _add(running, _requests(container))
    sidecars: dict[str, Quantity] = {}
    largest: dict[str, Quantity] = {}
    for container in spec.get("initContainers") or ():
        step = dict(_requests(container))
        if container.get("restartPolicy") == "Always":
            _add(running, step)
            _add(sidecars, step)
            step = dict(sidecars)
        else:
            _add(step, sidecars)
        for name, amount in step.items():
            largest[name] = max(largest.get(name, amount), amount)
    for name, amount in largest.items():
        running[name] = max(running.get(name, amount), amount)
    return running


def _requests(container: Mapping[str, Any]) -> Mapping[str, Quantity]:
    requests = (container.get("resources") or {}).get("requests") or {}
    return {name: quantity.parse(amount) for name, amount in requests.items()}


def _add(total: dict[str, Quantity], amounts: Mapping[str, Quantity]) -> None:
    for name, amount in amounts.items():
        total[name] = total[name] + amount if name in total else amount
