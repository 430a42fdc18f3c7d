"""What the API server fills in for a Service, apart from what it allocates.

Source: kubernetes pkg/apis/core/v1/defaults.go, pkg/registry/core/service/strategy.go, storage/storage.go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

_AFFINITY_SECONDS: Final = 10800
_WITH_CLUSTER_IP: Final = frozenset({"ClusterIP", "NodePort", "LoadBalancer"})
_WITH_NODE_PORT: Final = frozenset({"NodePort", "LoadBalancer"})


def default_service(service: dict[str, Any]) -> None:
    """In place, idempotent."""
    spec = service.get("spec")
    if not isinstance(spec, dict):
        return
    spec["type"] = spec.get("type") or "ClusterIP"
    spec["sessionAffinity"] = spec.get("sessionAffinity") or "None"
    if spec["sessionAffinity"] == "None":
        spec.pop("sessionAffinityConfig", None)
    elif spec["sessionAffinity"] == "ClientIP":
        client = (spec.get("sessionAffinityConfig") or {}).get("clientIP") or {}
        if client.get("timeoutSeconds") is None:
            spec["sessionAffinityConfig"] = {"clientIP": {"timeoutSeconds": _AFFINITY_SECONDS}}
    for port in spec.get("ports") or ():
        port["protocol"] = port.get("protocol") or "TCP"
        if not port.get("targetPort"):
            port["targetPort"] = port.get("port") or 0
    _default_traffic(spec)
    _default_addresses(service, spec)


def keep_allocated(new: dict[str, Any], old: Mapping[str, Any]) -> None:
    """An update that does not mention what was allocated keeps it; a change of type drops what no longer applies."""
    spec, before = new.get("spec") or {}, old.get("spec") or {}
    _drop_by_type(spec, before)
    kind, former = spec.get("type"), before.get("type")
    if kind in _WITH_CLUSTER_IP and former in _WITH_CLUSTER_IP and not spec.get("clusterIP"):
        for field in ("clusterIP", "clusterIPs"):
            if before.get(field):
                spec[field] = before[field]
    for field in ("ipFamilies", "ipFamilyPolicy"):
        if kind != "ExternalName" and not spec.get(field) and before.get(field):
            spec[field] = before[field]
    if kind in _WITH_NODE_PORT and former in _WITH_NODE_PORT:
        _keep_node_ports(spec, before)
    if has_health_port(spec) and has_health_port(before) and not spec.get("healthCheckNodePort"):
        spec["healthCheckNodePort"] = before.get("healthCheckNodePort") or 0
        if not spec["healthCheckNodePort"]:
            del spec["healthCheckNodePort"]


def has_health_port(spec: Mapping[str, Any]) -> bool:
    return spec.get("type") == "LoadBalancer" and spec.get("externalTrafficPolicy") == "Local"


def is_externally_accessible(spec: Mapping[str, Any]) -> bool:
    if spec.get("type") in _WITH_NODE_PORT:
        return True
    return spec.get("type") == "ClusterIP" and bool(spec.get("externalIPs"))


def _default_traffic(spec: dict[str, Any]) -> None:
    if is_externally_accessible(spec) and not spec.get("externalTrafficPolicy"):
        spec["externalTrafficPolicy"] = "Cluster"
    if spec["type"] in _WITH_CLUSTER_IP and spec.get("internalTrafficPolicy") is None:
        spec["internalTrafficPolicy"] = "Cluster"
    if spec["type"] == "LoadBalancer" and spec.get("allocateLoadBalancerNodePorts") is None:
        spec["allocateLoadBalancerNodePorts"] = True


def _default_addresses(service: Mapping[str, Any], spec: dict[str, Any]) -> None:
    """The old field for the address and the new one say the same; an address of a balancer is virtual."""
    if spec.get("clusterIP") and not spec.get("clusterIPs"):
        spec["clusterIPs"] = [spec["clusterIP"]]
    elif spec.get("clusterIPs") and not spec.get("clusterIP"):
        spec["clusterIP"] = spec["clusterIPs"][0]
    if spec["type"] == "LoadBalancer":
        balancer = (service.get("status") or {}).get("loadBalancer") or {}
        for ingress in balancer.get("ingress") or ():
            if ingress.get("ip") and ingress.get("ipMode") is None:
                ingress["ipMode"] = "VIP"


def _drop_by_type(spec: dict[str, Any], before: Mapping[str, Any]) -> None:
    for applies, fields in _APPLICABLE:
        if applies(before) and not applies(spec):
            for field in fields:
                if spec.get(field) == before.get(field):
                    spec.pop(field, None)
    if before.get("type") in _WITH_NODE_PORT and spec.get("type") not in _WITH_NODE_PORT:
        old_ports = [port.get("nodePort") for port in before.get("ports") or ()]
        if [port.get("nodePort") for port in spec.get("ports") or ()] == old_ports:
            for port in spec.get("ports") or ():
                port.pop("nodePort", None)


_APPLICABLE: Final[tuple[tuple[Callable[[Mapping[str, Any]], bool], tuple[str, ...]], ...]] = (
    (lambda spec: spec.get("type") in _WITH_CLUSTER_IP, ("clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy")),
    (lambda spec: spec.get("type") == "LoadBalancer", ("allocateLoadBalancerNodePorts", "loadBalancerClass")),
    (has_health_port, ("healthCheckNodePort",)),
    (is_externally_accessible, ("externalTrafficPolicy",)),
)


def _keep_node_ports(spec: Mapping[str, Any], before: Mapping[str, Any]) -> None:
    known = {
        (port.get("protocol"), port.get("port")): port["nodePort"]
        for port in before.get("ports") or ()
        if port.get("nodePort")
    }
    for port in spec.get("ports") or ():
        found = known.get((port.get("protocol"), port.get("port")))
        if not port.get("nodePort") and found:
            port["nodePort"] = found
