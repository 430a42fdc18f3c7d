"""Services. Addresses and node ports are allocated by the control plane; the fields' rules are here.

Source: kubernetes pkg/registry/core/service/strategy.go, pkg/printers/internalversion/printers.go (printService).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pybernetes.apiserver.registry.columns import AGE, NAME, NONE, UNKNOWN, format_labels
from pybernetes.apiserver.registry.core.service_defaults import default_service, keep_allocated
from pybernetes.apiserver.registry.core.service_validation import validate_service, validate_service_update
from pybernetes.apiserver.registry.resource import Column, Resource
from pybernetes.apiserver.registry.status_split import keep_spec, keep_status


def prepare_create(service: dict[str, Any], _now: datetime) -> None:
    service["status"] = {"loadBalancer": {}}


def prepare_update(new: dict[str, Any], old: Mapping[str, Any]) -> None:
    keep_status(new, old)
    keep_allocated(new, old)


def _cluster_ip(service: Mapping[str, Any]) -> str:
    spec = service.get("spec") or {}
    addresses = spec.get("clusterIPs") or ()
    return (addresses[0] if addresses else spec.get("clusterIP")) or NONE


def _external_ip(service: Mapping[str, Any]) -> str:
    spec = service.get("spec") or {}
    external = ",".join(spec.get("externalIPs") or ())
    kind = spec.get("type")
    if kind in {"ClusterIP", "NodePort"}:
        return external or NONE
    if kind == "ExternalName":
        return str(spec.get("externalName") or "")
    if kind != "LoadBalancer":
        return UNKNOWN
    ingress = ((service.get("status") or {}).get("loadBalancer") or {}).get("ingress") or ()
    found = [address for entry in ingress if (address := entry.get("ip") or entry.get("hostname"))]
    return ",".join([*found, *(spec.get("externalIPs") or ())]) or "<pending>"


def _ports(service: Mapping[str, Any]) -> str:
    shown = []
    for port in (service.get("spec") or {}).get("ports") or ():
        node_port = f":{port['nodePort']}" if port.get("nodePort") else ""
        shown.append(f"{port.get('port')}{node_port}/{port.get('protocol')}")
    return ",".join(shown) or NONE


RESOURCE = Resource(
    version="v1",
    kind="Service",
    plural="services",
    singular="service",
    namespaced=True,
    short_names=("svc",),
    categories=("all",),
    default=default_service,
    prepare_create=prepare_create,
    prepare_update=prepare_update,
    prepare_status_update=keep_spec,
    validate=validate_service,
    validate_update=validate_service_update,
    columns=(
        NAME,
        Column(name="Type", value=lambda service: (service.get("spec") or {}).get("type") or ""),
        Column(name="Cluster-IP", value=_cluster_ip),
        Column(name="External-IP", value=_external_ip),
        Column(name="Port(s)", value=_ports),
        AGE,
        Column(
            name="Selector",
            value=lambda service: format_labels((service.get("spec") or {}).get("selector")),
            priority=1,
        ),
    ),
    selectable={
        "spec.clusterIP": lambda service: (service.get("spec") or {}).get("clusterIP") or "",
        "spec.type": lambda service: (service.get("spec") or {}).get("type") or "",
    },
    has_status=True,
)
