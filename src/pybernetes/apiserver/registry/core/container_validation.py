"""Containers of a pod: regular, init and ephemeral ones.

Source: kubernetes pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import duplicate, each, forbidden, invalid, not_found, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.core.env_validation import validate_env, validate_env_from
from pybernetes.apiserver.registry.core.probe_validation import validate_lifecycle, validate_probes
from pybernetes.apiserver.registry.core.resource_validation import validate_requirements
from pybernetes.apiserver.registry.core.security_context_validation import validate_security_context
from pybernetes.apiserver.registry.core.volume_validation import validate_devices, validate_mounts

PULL_POLICIES: Final = ("Always", "IfNotPresent", "Never")
PROTOCOLS: Final = ("SCTP", "TCP", "UDP")
_RESTART_POLICIES: Final = ("Always", "Never", "OnFailure")
_TERMINATION_POLICIES: Final = ("FallbackToLogsOnError", "File")
_RESIZE_RESOURCES: Final = ("cpu", "memory")
_RESIZE_POLICIES: Final = ("NotRequired", "RestartContainer")
_NEVER_EPHEMERAL: Final = (
    "ports", "livenessProbe", "readinessProbe", "startupProbe", "lifecycle", "resources", "resizePolicy",
    "restartPolicy",
)  # fmt: skip
_NOT_FOR_STEPS: Final = ("lifecycle", "livenessProbe", "readinessProbe", "startupProbe")


def validate_containers(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    """All containers of the pod spec at *path*."""
    volumes = {volume.get("name") or "": volume for volume in spec.get("volumes") or ()}
    containers = spec.get("containers") or ()
    grace_seconds = spec.get("terminationGracePeriodSeconds")
    if not containers:
        yield required(f"{path}.containers")
    seen: set[str] = set()
    for index, container in enumerate(containers):
        where = f"{path}.containers[{index}]"
        yield from _validate_container(container, volumes, where)
        name = container.get("name") or ""
        if name in seen:
            yield duplicate(f"{where}.name", name)
        seen.add(name)
        yield from _validate_running(container, where, grace_seconds)
    yield from _validate_host_ports(containers, f"{path}.containers")
    if spec.get("initContainers"):
        yield from _validate_init(spec["initContainers"], seen, volumes, path, grace_seconds)
    if spec.get("ephemeralContainers"):
        yield from _validate_ephemeral(spec, volumes, path)


def _validate_container(
    container: Mapping[str, Any], volumes: Mapping[str, Mapping[str, Any]], path: str
) -> Iterator[Cause]:
    """What holds for every kind of container."""
    name = container.get("name") or ""
    if not name:
        yield required(f"{path}.name")
    else:
        yield from each(f"{path}.name", name, names.dns1123_label)
    if not container.get("image"):
        yield required(f"{path}.image")
    policy = container.get("terminationMessagePolicy") or ""
    if policy not in _TERMINATION_POLICIES:
        where = f"{path}.terminationMessagePolicy"
        yield not_supported(where, policy, _TERMINATION_POLICIES) if policy else required(where)
    if container.get("ports"):
        yield from _validate_ports(container["ports"], f"{path}.ports")
    if container.get("env"):
        yield from validate_env(container["env"], f"{path}.env")
    if container.get("envFrom"):
        yield from validate_env_from(container["envFrom"], f"{path}.envFrom")
    yield from validate_mounts(container, volumes, path)
    yield from validate_devices(container, volumes, path)
    pull = container.get("imagePullPolicy") or ""
    if pull not in PULL_POLICIES:
        where = f"{path}.imagePullPolicy"
        yield not_supported(where, pull, PULL_POLICIES) if pull else required(where)
    yield from validate_requirements(container.get("resources"), f"{path}.resources")
    yield from _validate_resize(container.get("resizePolicy") or (), f"{path}.resizePolicy")
    yield from validate_security_context(container.get("securityContext"), f"{path}.securityContext")


def _validate_running(container: Mapping[str, Any], path: str, grace_seconds: int | None) -> Iterator[Cause]:
    if container.get("lifecycle"):
        yield from validate_lifecycle(container["lifecycle"], f"{path}.lifecycle", grace_seconds)
    yield from validate_probes(container, path, grace_seconds)
    yield from _validate_restart(container, path)


def _validate_restart(container: Mapping[str, Any], path: str) -> Iterator[Cause]:
    policy = container.get("restartPolicy")
    if policy is not None and policy not in _RESTART_POLICIES:
        yield not_supported(f"{path}.restartPolicy", policy, _RESTART_POLICIES)
    if container.get("restartPolicyRules") and policy is None:
        yield required(f"{path}.restartPolicy", "must specify restartPolicy when restart rules are used")


def _validate_ports(ports: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    seen: set[str] = set()
    for index, port in enumerate(ports):
        where = f"{path}[{index}]"
        name = port.get("name") or ""
        if name:
            errors = names.port_name(name)
            for message in errors:
                yield invalid(f"{where}.name", name, message)
            if not errors and name in seen:
                yield duplicate(f"{where}.name", name)
            seen.add(name)
        number = port.get("containerPort") or 0
        if number == 0:
            yield required(f"{where}.containerPort")
        else:
            yield from each(f"{where}.containerPort", number, names.port_number)
        if port.get("hostPort"):
            yield from each(f"{where}.hostPort", port["hostPort"], names.port_number)
        protocol = port.get("protocol") or ""
        if protocol not in PROTOCOLS:
            place = f"{where}.protocol"
            yield not_supported(place, protocol, PROTOCOLS) if protocol else required(place)


def _validate_host_ports(containers: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    """No two containers may take the same port of the host."""
    taken: set[str] = set()
    for index, container in enumerate(containers):
        for place, port in enumerate(container.get("ports") or ()):
            host_port = port.get("hostPort") or 0
            if not host_port:
                continue
            claim = f"{port.get('protocol') or ''}/{port.get('hostIP') or ''}/{host_port}"
            if claim in taken:
                yield duplicate(f"{path}[{index}].ports[{place}].hostPort", claim)
            taken.add(claim)


def _validate_init(
    containers: Sequence[Mapping[str, Any]],
    taken: set[str],
    volumes: Mapping[str, Mapping[str, Any]],
    path: str,
    grace_seconds: int | None,
) -> Iterator[Cause]:
    for index, container in enumerate(containers):
        where = f"{path}.initContainers[{index}]"
        yield from _validate_container(container, volumes, where)
        name = container.get("name") or ""
        if name in taken:
            yield duplicate(f"{where}.name", name)
        elif name:
            taken.add(name)
        if container.get("restartPolicy") == "Always":
            yield from _validate_running(container, where, grace_seconds)
        else:
            yield from _validate_restart(container, where)
            for field in _NOT_FOR_STEPS:
                if container.get(field) is not None:
                    detail = "may not be set for init containers without restartPolicy=Always"
                    yield forbidden(f"{where}.{field}", detail)
    yield from _validate_host_ports(containers, f"{path}.initContainers")


def _validate_ephemeral(
    spec: Mapping[str, Any], volumes: Mapping[str, Mapping[str, Any]], path: str
) -> Iterator[Cause]:
    others = [*(spec.get("containers") or ()), *(spec.get("initContainers") or ())]
    taken = {container.get("name") for container in others}
    targets = {container.get("name") for container in spec.get("containers") or ()}
    for index, container in enumerate(spec["ephemeralContainers"]):
        where = f"{path}.ephemeralContainers[{index}]"
        yield from _validate_container(container, volumes, where)
        name = container.get("name") or ""
        if name in taken:
            yield duplicate(f"{where}.name", name)
        taken.add(name)
        target = container.get("targetContainerName")
        if target and target not in targets:
            yield not_found(f"{where}.targetContainerName", target)
        for field in _NEVER_EPHEMERAL:
            if container.get(field):
                yield forbidden(f"{where}.{field}", "cannot be set for an Ephemeral Container")
        for place, mount in enumerate(container.get("volumeMounts") or ()):
            for field in ("subPath", "subPathExpr"):
                if mount.get(field):
                    yield forbidden(
                        f"{where}.volumeMounts[{place}].{field}", "cannot be set for an Ephemeral Container"
                    )


def _validate_resize(policies: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    seen: set[str] = set()
    for index, policy in enumerate(policies):
        name, restart = policy.get("resourceName") or "", policy.get("restartPolicy") or ""
        if name in seen:
            yield duplicate(f"{path}[{index}]", name)
        seen.add(name)
        if name not in _RESIZE_RESOURCES:
            where = f"{path}[{index}].resourceName"
            yield not_supported(where, name, _RESIZE_RESOURCES) if name else required(where)
        if restart not in _RESIZE_POLICIES:
            where = f"{path}[{index}].restartPolicy"
            yield not_supported(where, restart, _RESIZE_POLICIES) if restart else required(where)
