"""Probes and life cycle hooks: exactly one handler, sensible times.

Source: kubernetes pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import each, forbidden, invalid, non_negative, not_supported, required
from pybernetes.apimachinery.errors import Cause

_HEADER: Final = re.compile(r"[-A-Za-z0-9]+", re.ASCII)
_HEADER_WRONG: Final = names.regex_error(
    "a valid HTTP header must consist of alphanumeric characters or '-'", "[-A-Za-z0-9]+", "X-Header-Name"
)
_TIMES: Final = ("initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold")


def validate_probes(container: Mapping[str, Any], path: str, grace_seconds: int | None) -> Iterator[Cause]:
    """Liveness, readiness and startup probes of a container that runs for good."""
    for name in ("livenessProbe", "readinessProbe", "startupProbe"):
        probe = container.get(name)
        if probe is None:
            continue
        where = f"{path}.{name}"
        yield from _validate_probe(probe, where)
        grace = probe.get("terminationGracePeriodSeconds")
        if name == "readinessProbe":
            if grace is not None:
                yield invalid(f"{where}.terminationGracePeriodSeconds", grace, "must not be set for readinessProbes")
        elif (probe.get("successThreshold") or 1) != 1:
            yield invalid(f"{where}.successThreshold", probe["successThreshold"], "must be 1")


def validate_lifecycle(lifecycle: Mapping[str, Any], path: str, grace_seconds: int | None) -> Iterator[Cause]:
    for name in ("postStart", "preStop"):
        if lifecycle.get(name) is not None:
            yield from validate_handler(lifecycle[name], f"{path}.{name}", grace_seconds)
    if lifecycle.get("stopSignal") and not lifecycle["stopSignal"].startswith("SIG"):
        yield not_supported(f"{path}.stopSignal", lifecycle["stopSignal"], ())


def validate_handler(handler: Mapping[str, Any], path: str, grace_seconds: int | None = None) -> Iterator[Cause]:
    found = 0
    for name, validate in _HANDLERS.items():
        action = handler.get(name)
        if action is None:
            continue
        found += 1
        if found > 1:
            yield forbidden(f"{path}.{name}", "may not specify more than 1 handler type")
        elif name == "sleep":
            yield from _validate_sleep(action, f"{path}.sleep", grace_seconds)
        else:
            yield from validate(action, f"{path}.{name}")
    if not found:
        yield required(path, "must specify a handler type")


def validate_port_reference(port: Any, path: str) -> Iterator[Cause]:
    """A port by number or by name."""
    if isinstance(port, str):
        yield from each(path, port, names.port_name)
    else:
        yield from each(path, port or 0, names.port_number)


def _validate_probe(probe: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from validate_handler(probe, path)
    for field in _TIMES:
        yield from non_negative(f"{path}.{field}", probe.get(field))
    grace = probe.get("terminationGracePeriodSeconds")
    if grace is not None and grace <= 0:
        yield invalid(f"{path}.terminationGracePeriodSeconds", grace, "must be greater than 0")


def _validate_exec(action: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not action.get("command"):
        yield required(f"{path}.command")


def _validate_http(action: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not action.get("path"):
        yield required(f"{path}.path")
    yield from validate_port_reference(action.get("port"), f"{path}.port")
    if action.get("scheme", "HTTP") not in {"HTTP", "HTTPS"}:
        yield not_supported(f"{path}.scheme", action.get("scheme"), ("HTTP", "HTTPS"))
    for header in action.get("httpHeaders") or ():
        name = header.get("name") or ""
        if _HEADER.fullmatch(name) is None:
            yield invalid(f"{path}.httpHeaders", name, _HEADER_WRONG)


def _validate_tcp(action: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from validate_port_reference(action.get("port"), f"{path}.port")


def _validate_grpc(action: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from each(f"{path}.port", action.get("port") or 0, names.port_number)


def _validate_sleep(action: Mapping[str, Any], path: str, grace_seconds: int | None) -> Iterator[Cause]:
    seconds = action.get("seconds") or 0
    limit = grace_seconds or 0
    if seconds < 0 or seconds > limit:
        detail = f"must be non-negative and less than terminationGracePeriodSeconds ({limit})"
        yield invalid(path, seconds, detail)


_HANDLERS: Final[Mapping[str, Callable[[Mapping[str, Any], str], Iterator[Cause]]]] = {
    "exec": _validate_exec,
    "httpGet": _validate_http,
    "tcpSocket": _validate_tcp,
    "grpc": _validate_grpc,
    "sleep": _validate_exec,
}
