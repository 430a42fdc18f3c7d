"""Nodes.

Source: kubernetes pkg/registry/core/node/strategy.go, pkg/apis/core/validation/validation.go,
pkg/printers/internalversion/printers.go (printNode).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import meta
from pybernetes.apimachinery.causes import duplicate, forbidden, invalid
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME, NONE, UNKNOWN
from pybernetes.apiserver.registry.core.resource_validation import validate_amount, validate_resource_name
from pybernetes.apiserver.registry.core.scheduling_validation import validate_taints
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource
from pybernetes.apiserver.registry.status_split import keep_spec, keep_status

_ROLE_PREFIX: Final = "node-role.kubernetes.io/"
_ROLE_LABEL: Final = "kubernetes.io/role"
_ONLY: Final = "node updates may only change labels, taints, or capacity"


def default(node: dict[str, Any]) -> None:
    """What can be allocated is all there is; the old and the new field for pod addresses say the same."""
    status = node.get("status")
    if status and status.get("allocatable") is None and status.get("capacity"):
        status["allocatable"] = dict(status["capacity"])
    spec = node.get("spec")
    if spec:
        if spec.get("podCIDR") and not spec.get("podCIDRs"):
            spec["podCIDRs"] = [spec["podCIDR"]]
        elif spec.get("podCIDRs"):
            spec["podCIDR"] = spec["podCIDRs"][0]


def validate(node: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(node)
    spec, status = node.get("spec") or {}, node.get("status") or {}
    if spec.get("taints"):
        yield from validate_taints(spec["taints"], "spec.taints")
    yield from _validate_resources(status)
    seen: set[tuple[Any, Any]] = set()
    for index, address in enumerate(status.get("addresses") or ()):
        pair = (address.get("type"), address.get("address"))
        if pair in seen:
            yield duplicate(f"status.addresses[{index}]", address)
        seen.add(pair)
    yield from _validate_pod_networks(spec)


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    spec, before = new.get("spec") or {}, old.get("spec") or {}
    if before.get("podCIDRs") and spec.get("podCIDRs") != before["podCIDRs"]:
        yield forbidden("spec.podCIDRs", 'node updates may not change podCIDR except from "" to valid')
    if before.get("providerID") and spec.get("providerID") != before["providerID"]:
        yield forbidden("spec.providerID", 'node updates may not change providerID except from "" to valid')
    if (spec.get("externalID") or "") != (before.get("externalID") or ""):
        yield forbidden("spec", _ONLY)


def _validate_resources(status: Mapping[str, Any]) -> Iterator[Cause]:
    for kind in ("capacity", "allocatable"):
        for name, amount in (status.get(kind) or {}).items():
            path = f"status.{kind}[{name}]"
            yield from validate_resource_name(name, path)
            yield from validate_amount(name, amount, path)


def _validate_pod_networks(spec: Mapping[str, Any]) -> Iterator[Cause]:
    networks = spec.get("podCIDRs") or ()
    versions: list[int] = []
    for index, text in enumerate(networks):
        try:
            versions.append(ipaddress.ip_network(text).version)
        except ValueError:
            detail = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"
            yield invalid(f"spec.podCIDRs[{index}]", text, detail)
    if len(networks) > 2 or len(set(versions)) != len(versions):
        yield invalid("spec.podCIDRs", networks, "may specify no more than one CIDR for each IP family")


def _status(node: Mapping[str, Any]) -> str:
    ready = meta.condition(node, "Ready")
    words = ["Unknown"] if ready is None else ["Ready" if ready.get("status") == "True" else "NotReady"]
    if (node.get("spec") or {}).get("unschedulable"):
        words.append("SchedulingDisabled")
    return ",".join(words)


def _roles(node: Mapping[str, Any]) -> str:
    roles = set()
    for label, value in meta.labels(node).items():
        if label.startswith(_ROLE_PREFIX) and len(label) > len(_ROLE_PREFIX):
            roles.add(label.removeprefix(_ROLE_PREFIX))
        elif label == _ROLE_LABEL and value:
            roles.add(value)
    return ",".join(sorted(roles)) or NONE


def _address(node: Mapping[str, Any], kind: str) -> str:
    for address in (node.get("status") or {}).get("addresses") or ():
        if address.get("type") == kind:
            return str(address.get("address") or "")
    return NONE


def _info(node: Mapping[str, Any], field: str, fallback: str) -> str:
    return ((node.get("status") or {}).get("nodeInfo") or {}).get(field) or fallback


RESOURCE = Resource(
    version="v1",
    kind="Node",
    plural="nodes",
    singular="node",
    namespaced=False,
    short_names=("no",),
    default=default,
    prepare_update=keep_status,
    prepare_status_update=keep_spec,
    validate=validate,
    validate_update=validate_update,
    columns=(
        NAME,
        Column(name="Status", value=_status),
        Column(name="Roles", value=_roles),
        AGE,
        Column(name="Version", value=lambda node: _info(node, "kubeletVersion", "")),
        Column(name="Internal-IP", value=lambda node: _address(node, "InternalIP"), priority=1),
        Column(name="External-IP", value=lambda node: _address(node, "ExternalIP"), priority=1),
        Column(name="OS-Image", value=lambda node: _info(node, "osImage", UNKNOWN), priority=1),
        Column(name="Kernel-Version", value=lambda node: _info(node, "kernelVersion", UNKNOWN), priority=1),
        Column(
            name="Container-Runtime", value=lambda node: _info(node, "containerRuntimeVersion", UNKNOWN), priority=1
        ),
    ),
    selectable={
        "spec.unschedulable": lambda node: "true" if (node.get("spec") or {}).get("unschedulable") else "false"
    },
    has_status=True,
)
