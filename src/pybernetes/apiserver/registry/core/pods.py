"""Pods.

Source: kubernetes pkg/registry/core/pod/strategy.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from pybernetes.api.qos import qos_class
from pybernetes.apimachinery import timestamps
from pybernetes.apimachinery.causes import forbidden, invalid
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.core.pod_columns import COLUMNS
from pybernetes.apiserver.registry.core.pod_defaults import default_pod
from pybernetes.apiserver.registry.core.pod_update_validation import validate_pod_status_update, validate_pod_update
from pybernetes.apiserver.registry.core.pod_validation import validate_pod_spec
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Resource
from pybernetes.apiserver.registry.status_split import keep_status

_TERMINAL: Final = frozenset({"Succeeded", "Failed"})
_GATED: Final = "Scheduling is blocked due to non-empty scheduling gates"


def prepare_create(pod: dict[str, Any], now: datetime) -> None:
    status: dict[str, Any] = {"phase": "Pending", "qosClass": qos_class(pod)}
    if (pod.get("spec") or {}).get("schedulingGates"):
        condition = {
            "type": "PodScheduled",
            "status": "False",
            "lastProbeTime": None,
            "lastTransitionTime": timestamps.format(now),
            "reason": "SchedulingGated",
            "message": _GATED,
        }
        status["conditions"] = [condition]
    pod["status"] = status


def prepare_status_update(new: dict[str, Any], old: Mapping[str, Any]) -> None:
    new["spec"] = old.get("spec") or {}
    before = old.get("status") or {}
    if before.get("qosClass"):
        new.setdefault("status", {})["qosClass"] = before["qosClass"]


def validate(pod: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(pod)
    spec = pod.get("spec") or {}
    yield from validate_pod_spec(spec, "spec")
    if spec.get("ephemeralContainers") and not (pod.get("metadata") or {}).get("resourceVersion"):
        yield forbidden("spec.ephemeralContainers", "cannot be set on create")
    for kind in ("containers", "initContainers"):
        for index, container in enumerate(spec.get(kind) or ()):
            image = container.get("image") or ""
            if image != image.strip():
                detail = "must not have leading or trailing whitespace"
                yield invalid(f"spec.{kind}[{index}].image", image, detail)


def grace(pod: Mapping[str, Any], options: Mapping[str, Any]) -> int:
    """Seconds that the pod gets to end. 0 when nothing runs that could use them."""
    spec, status = pod.get("spec") or {}, pod.get("status") or {}
    if not spec.get("nodeName") or status.get("phase") in _TERMINAL:
        return 0
    seconds = options.get("gracePeriodSeconds")
    if seconds is None:
        seconds = spec.get("terminationGracePeriodSeconds") or 0
    return 1 if seconds < 0 else int(seconds)


def _of_spec(field: str, pod: Mapping[str, Any]) -> str:
    return str((pod.get("spec") or {}).get(field) or "")


def _of_status(field: str, pod: Mapping[str, Any]) -> str:
    return str((pod.get("status") or {}).get(field) or "")


def _pod_ip(pod: Mapping[str, Any]) -> str:
    addresses = (pod.get("status") or {}).get("podIPs")
    return str(addresses[0].get("ip") or "") if addresses else _of_status("podIP", pod)


SELECTABLE: Final = {
    "spec.nodeName": lambda pod: _of_spec("nodeName", pod),
    "spec.restartPolicy": lambda pod: _of_spec("restartPolicy", pod),
    "spec.schedulerName": lambda pod: _of_spec("schedulerName", pod),
    "spec.serviceAccountName": lambda pod: _of_spec("serviceAccountName", pod),
    "spec.hostNetwork": lambda pod: "true" if (pod.get("spec") or {}).get("hostNetwork") else "false",
    "status.phase": lambda pod: _of_status("phase", pod),
    "status.podIP": _pod_ip,
    "status.nominatedNodeName": lambda pod: _of_status("nominatedNodeName", pod),
}

RESOURCE = Resource(
    version="v1",
    kind="Pod",
    plural="pods",
    singular="pod",
    namespaced=True,
    short_names=("po",),
    categories=("all",),
    default=default_pod,
    prepare_create=prepare_create,
    prepare_update=keep_status,
    prepare_status_update=prepare_status_update,
    validate=validate,
    validate_update=validate_pod_update,
    validate_status_update=validate_pod_status_update,
    columns=COLUMNS,
    selectable=SELECTABLE,
    has_status=True,
    generation=True,
    grace=grace,
)
