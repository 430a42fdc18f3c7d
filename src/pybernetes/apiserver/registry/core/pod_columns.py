"""The row of a pod: how many containers are ready, what its state is called, how often it restarted.

Source: kubernetes pkg/printers/internalversion/printers.go (printPod).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pybernetes.apimachinery import meta
from pybernetes.apiserver.registry.columns import AGE, NAME, NONE, Since
from pybernetes.apiserver.registry.resource import Column

_TERMINAL: Final = frozenset({"Succeeded", "Failed"})


@dataclass(slots=True)
class _Summary:
    reason: str
    ready: int
    total: int
    restarts: int
    last_restart: str


def summarize(pod: Mapping[str, Any]) -> _Summary:
    """READY, STATUS and RESTARTS of *pod*."""
    spec, status = pod.get("spec") or {}, pod.get("status") or {}
    sidecars = {
        container.get("name")
        for container in spec.get("initContainers") or ()
        if container.get("restartPolicy") == "Always"
    }
    total = len(spec.get("containers") or ()) + len(sidecars)
    found = _Summary(_first_reason(status), 0, total, 0, "")
    side = _Summary("", 0, 0, 0, "")
    initializing = _read_init(status, len(spec.get("initContainers") or ()), sidecars, found, side)
    if not initializing or _is_true(status, "Initialized"):
        found.restarts, found.last_restart = side.restarts, side.last_restart
        _read_containers(status, found)
    if meta.is_being_deleted(pod):
        if status.get("reason") == "NodeLost":
            found.reason = "Unknown"
        elif status.get("phase") not in _TERMINAL:
            found.reason = "Terminating"
    return found


def _first_reason(status: Mapping[str, Any]) -> str:
    for condition in status.get("conditions") or ():
        if condition.get("type") == "PodScheduled" and condition.get("reason") == "SchedulingGated":
            return "SchedulingGated"
    return str(status.get("reason") or status.get("phase") or "")


def _read_init(status: Mapping[str, Any], count: int, sidecars: set[Any], found: _Summary, side: _Summary) -> bool:
    """True while the pod is being initialised; fills *found*, and what concerns sidecars into *side*."""
    for index, container in enumerate(status.get("initContainerStatuses") or ()):
        state = container.get("state") or {}
        is_sidecar = container.get("name") in sidecars
        _count_restarts(container, found)
        if is_sidecar:
            _count_restarts(container, side)
        terminated, waiting = state.get("terminated"), state.get("waiting")
        if terminated is not None and not terminated.get("exitCode"):
            continue
        if is_sidecar and container.get("started"):
            found.ready += bool(container.get("ready"))
            continue
        if terminated is not None:
            found.reason = f"Init:{_end(terminated)}"
        elif waiting is not None and waiting.get("reason") not in {None, "", "PodInitializing"}:
            found.reason = f"Init:{waiting['reason']}"
        else:
            found.reason = f"Init:{index}/{count}"
        return True
    return False


def _read_containers(status: Mapping[str, Any], found: _Summary) -> None:
    running = False
    for container in reversed(status.get("containerStatuses") or ()):
        state = container.get("state") or {}
        _count_restarts(container, found)
        terminated, waiting = state.get("terminated"), state.get("waiting")
        if waiting is not None and waiting.get("reason"):
            found.reason = waiting["reason"]
        elif terminated is not None:
            found.reason = _end(terminated)
        elif container.get("ready") and state.get("running") is not None:
            running = True
            found.ready += 1
    if found.reason == "Completed" and running:
        found.reason = "Running" if _is_true(status, "Ready") else "NotReady"


def _end(terminated: Mapping[str, Any]) -> str:
    if terminated.get("reason"):
        return str(terminated["reason"])
    if terminated.get("signal"):
        return f"Signal:{terminated['signal']}"
    return f"ExitCode:{terminated.get('exitCode') or 0}"


def _count_restarts(container: Mapping[str, Any], found: _Summary) -> None:
    found.restarts += container.get("restartCount") or 0
    last = ((container.get("lastState") or {}).get("terminated") or {}).get("finishedAt")
    if last and last > found.last_restart:
        found.last_restart = last


def _is_true(status: Mapping[str, Any], kind: str) -> bool:
    condition = meta.find_condition(status.get("conditions") or (), kind)
    return condition is not None and condition.get("status") == "True"


def _ready(pod: Mapping[str, Any]) -> str:
    found = summarize(pod)
    return f"{found.ready}/{found.total}"


def _restarts(pod: Mapping[str, Any]) -> object:
    found = summarize(pod)
    if found.restarts and found.last_restart:
        return Since(found.last_restart, f"{found.restarts} (", " ago)")
    return str(found.restarts)


def _address(pod: Mapping[str, Any]) -> str:
    status = pod.get("status") or {}
    addresses = status.get("podIPs") or ()
    return (addresses[0].get("ip") if addresses else status.get("podIP")) or NONE


def _gates(pod: Mapping[str, Any]) -> str:
    gates = (pod.get("spec") or {}).get("readinessGates") or ()
    if not gates:
        return NONE
    status = pod.get("status") or {}
    return f"{sum(_is_true(status, gate.get('conditionType')) for gate in gates)}/{len(gates)}"


COLUMNS: Final = (
    NAME,
    Column(name="Ready", value=_ready),
    Column(name="Status", value=lambda pod: summarize(pod).reason),
    Column(name="Restarts", value=_restarts),
    AGE,
    Column(name="IP", value=_address, priority=1),
    Column(name="Node", value=lambda pod: (pod.get("spec") or {}).get("nodeName") or NONE, priority=1),
    Column(
        name="Nominated Node",
        value=lambda pod: (pod.get("status") or {}).get("nominatedNodeName") or NONE,
        priority=1,
    ),
    Column(name="Readiness Gates", value=_gates, priority=1),
)
