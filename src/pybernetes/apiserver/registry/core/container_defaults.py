"""What the API server fills in for a container: pull policy, ports, probes, termination messages.

Source: kubernetes pkg/apis/core/v1/defaults.go, pkg/util/parsers/parsers.go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pybernetes.apimachinery import quantity

_PROBES: Final = ("livenessProbe", "readinessProbe", "startupProbe")
_HOOKS: Final = ("postStart", "preStop")
_TERMINATION_LOG: Final = "/dev/termination-log"


def default_container(container: dict[str, Any]) -> None:
    """In place, idempotent."""
    if not container.get("imagePullPolicy"):
        container["imagePullPolicy"] = pull_policy(container.get("image") or "")
    container["terminationMessagePath"] = container.get("terminationMessagePath") or _TERMINATION_LOG
    container["terminationMessagePolicy"] = container.get("terminationMessagePolicy") or "File"
    for port in container.get("ports") or ():
        port["protocol"] = port.get("protocol") or "TCP"
    for variable in container.get("env") or ():
        if variable.get("valueFrom"):
            _default_env_source(variable["valueFrom"])
    for name in _PROBES:
        probe = container.get(name)
        if probe is not None:
            _default_probe(probe)
    if container.get("lifecycle"):
        _default_lifecycle(container["lifecycle"])
    resources = container.get("resources")
    if resources:
        round_up(resources)


def pull_policy(image: str) -> str:
    """Always for ``latest`` (said, or meant by saying nothing), IfNotPresent otherwise."""
    return "Always" if image_tag(image) == "latest" else "IfNotPresent"


def image_tag(image: str) -> str:
    """The tag of *image*; ``latest`` when it names neither tag nor digest; '' for a digest or no image."""
    if not image or image != image.strip():
        return ""
    name, at, _digest = image.partition("@")
    _repository, colon, tag = name.rpartition("/")[2].partition(":")
    if colon:
        return tag
    return "" if at else "latest"


def round_up(resources: dict[str, Any]) -> None:
    """Amounts finer than a thousandth are rounded up to one, as the API has always stored them."""
    for kind in ("limits", "requests"):
        amounts = resources.get(kind)
        if amounts:
            round_up_amounts(amounts)


def round_up_amounts(amounts: dict[str, Any]) -> None:
    for name, amount in amounts.items():
        if isinstance(amount, str) and amount.endswith(("n", "u")):
            fine = quantity.parse(amount)
            amounts[name] = str(quantity.from_milli(fine.milli(), fine.format))


def requests_from_limits(containers: Iterable[dict[str, Any]]) -> None:
    """A limit without a request is also the request."""
    for container in containers:
        resources = container.get("resources") or {}
        limits = resources.get("limits")
        if limits:
            requests = resources.setdefault("requests", {})
            if limits.keys() - requests.keys():
                resources["requests"] = {**requests, **{k: v for k, v in limits.items() if k not in requests}}


def _default_env_source(source: dict[str, Any]) -> None:
    field = source.get("fieldRef")
    if field is not None:
        field.setdefault("apiVersion", "v1")
    file = source.get("fileKeyRef")
    if file is not None:
        file.setdefault("optional", False)


def _default_probe(probe: dict[str, Any]) -> None:
    probe["timeoutSeconds"] = probe.get("timeoutSeconds") or 1
    probe["periodSeconds"] = probe.get("periodSeconds") or 10
    probe["successThreshold"] = probe.get("successThreshold") or 1
    probe["failureThreshold"] = probe.get("failureThreshold") or 3
    _default_handler(probe)


def _default_lifecycle(lifecycle: Mapping[str, Any]) -> None:
    for name in _HOOKS:
        if lifecycle.get(name):
            _default_handler(lifecycle[name])


def _default_handler(handler: dict[str, Any]) -> None:
    http = handler.get("httpGet")
    if http is not None:
        http["path"] = http.get("path") or "/"
        http["scheme"] = http.get("scheme") or "HTTP"
    grpc = handler.get("grpc")
    if grpc is not None:
        grpc.setdefault("service", "")
