"""Validation of Services.

Source: kubernetes pkg/apis/core/validation/validation.go (ValidateService, ValidateServiceUpdate).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import duplicate, each, forbidden, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.labels import validate_labels
from pybernetes.apiserver.registry.core.container_validation import PROTOCOLS
from pybernetes.apiserver.registry.core.pod_validation import is_ip
from pybernetes.apiserver.registry.core.probe_validation import validate_port_reference
from pybernetes.apiserver.registry.core.service_defaults import has_health_port, is_externally_accessible
from pybernetes.apiserver.registry.object_meta import validate_name

_TYPES: Final = ("ClusterIP", "ExternalName", "LoadBalancer", "NodePort")
_KUBELET_PORT: Final = 10250
_IP_WRONG: Final = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
_ONLY_BALANCER: Final = "may only be used when `type` is 'LoadBalancer'"
_CHOICES: Final = {
    "sessionAffinity": ("ClientIP", "None"),
    "externalTrafficPolicy": ("Cluster", "Local"),
    "internalTrafficPolicy": ("Cluster", "Local"),
    "ipFamilyPolicy": ("PreferDualStack", "RequireDualStack", "SingleStack"),
    "trafficDistribution": ("PreferClose", "PreferSameNode", "PreferSameZone"),
}


def validate_service(service: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(service, names.dns1035_label)
    spec = service.get("spec") or {}
    kind = spec.get("type") or ""
    ports = spec.get("ports") or ()
    if not ports and not _is_headless(spec) and kind != "ExternalName":
        yield required("spec.ports")
    yield from _validate_type(spec, kind)
    yield from _validate_ports(ports, kind)
    yield from validate_labels(spec.get("selector"), "spec.selector")
    yield from _validate_choices(spec)
    yield from _validate_addresses(spec)
    yield from _validate_balancer(spec, kind)


def validate_service_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    spec, before = new.get("spec") or {}, old.get("spec") or {}
    if "ExternalName" not in {spec.get("type"), before.get("type")} and before.get("clusterIP"):
        address = spec.get("clusterIP") or ""
        if not address:
            yield invalid("spec.clusterIPs[0]", spec.get("clusterIPs"), "primary clusterIP can not be unset")
        elif address != before["clusterIP"]:
            yield invalid("spec.clusterIPs[0]", spec.get("clusterIPs") or [address], "may not change once set")
    families, former = spec.get("ipFamilies") or (), before.get("ipFamilies") or ()
    if families and former and spec.get("type") != "ExternalName" and families[0] != former[0]:
        yield invalid("spec.ipFamilies[0]", families, "may not change once set")
    balancer = spec.get("loadBalancerClass")
    if spec.get("type") == before.get("type") == "LoadBalancer" and balancer != before.get("loadBalancerClass"):
        yield invalid("spec.loadBalancerClass", balancer, "may not change once set")


def _is_headless(spec: Mapping[str, Any]) -> bool:
    return spec.get("clusterIP") == "None"


def _validate_type(spec: Mapping[str, Any], kind: str) -> Iterator[Cause]:
    if not kind:
        yield required("spec.type")
    elif kind not in _TYPES:
        yield not_supported("spec.type", kind, _TYPES)
    if kind == "LoadBalancer":
        for index, port in enumerate(spec.get("ports") or ()):
            if port.get("port") == _KUBELET_PORT:
                detail = "may not expose port 10250 externally since it is used by kubelet"
                yield invalid(f"spec.ports[{index}]", _KUBELET_PORT, detail)
    if kind in {"LoadBalancer", "NodePort"} and _is_headless(spec):
        yield invalid("spec.clusterIPs[0]", "None", f"may not be set to 'None' for {kind} services")
    if kind == "ExternalName":
        if spec.get("clusterIP") or spec.get("clusterIPs"):
            yield forbidden("spec.clusterIPs", "may not be set for ExternalName services")
        name = (spec.get("externalName") or "").removesuffix(".")
        if not name:
            yield required("spec.externalName")
        else:
            yield from each("spec.externalName", name, names.dns1123_subdomain)


def _validate_ports(ports: Sequence[Mapping[str, Any]], kind: str) -> Iterator[Cause]:
    seen_names: set[str] = set()
    seen_ports: set[tuple[Any, Any]] = set()
    seen_node_ports: set[tuple[Any, Any]] = set()
    for index, port in enumerate(ports):
        where = f"spec.ports[{index}]"
        name = port.get("name") or ""
        if not name:
            if len(ports) > 1:
                yield required(f"{where}.name")
        else:
            yield from each(f"{where}.name", name, names.dns1123_label)
            if name in seen_names:
                yield duplicate(f"{where}.name", name)
            seen_names.add(name)
        yield from _validate_port(port, where)
        pair = (port.get("protocol"), port.get("port"))
        if pair in seen_ports:
            yield duplicate(where, {"protocol": pair[0], "port": pair[1], "targetPort": 0})
        seen_ports.add(pair)
        node_port = port.get("nodePort")
        if node_port:
            if kind in {"ClusterIP", "ExternalName"}:
                yield forbidden(f"{where}.nodePort", f"may not be used when `type` is '{kind}'")
            claim = (port.get("protocol"), node_port)
            if claim in seen_node_ports:
                yield duplicate(f"{where}.nodePort", node_port)
            seen_node_ports.add(claim)


def _validate_port(port: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from each(f"{path}.port", port.get("port") or 0, names.port_number)
    protocol = port.get("protocol") or ""
    if protocol not in PROTOCOLS:
        where = f"{path}.protocol"
        yield not_supported(where, protocol, PROTOCOLS) if protocol else required(where)
    if port.get("targetPort") is not None:
        yield from validate_port_reference(port["targetPort"], f"{path}.targetPort")
    if port.get("appProtocol") is not None:
        yield from each(f"{path}.appProtocol", port["appProtocol"], names.qualified_name)


def _validate_choices(spec: Mapping[str, Any]) -> Iterator[Cause]:
    for field, allowed in _CHOICES.items():
        value = spec.get(field)
        if field == "sessionAffinity" and not value:
            yield required("spec.sessionAffinity")
        elif value and value not in allowed:
            yield not_supported(f"spec.{field}", value, allowed)
    seconds = ((spec.get("sessionAffinityConfig") or {}).get("clientIP") or {}).get("timeoutSeconds")
    if seconds is not None and not 0 < seconds <= 86400:
        detail = "must be greater than 0 and less than 86400"
        yield invalid("spec.sessionAffinityConfig.clientIP.timeoutSeconds", seconds, detail)
    if spec.get("externalTrafficPolicy") and not is_externally_accessible(spec):
        detail = "may only be set for externally-accessible services"
        yield invalid("spec.externalTrafficPolicy", spec["externalTrafficPolicy"], detail)
    if spec.get("healthCheckNodePort") and not has_health_port(spec):
        detail = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'"
        yield invalid("spec.healthCheckNodePort", spec["healthCheckNodePort"], detail)


def _validate_addresses(spec: Mapping[str, Any]) -> Iterator[Cause]:
    addresses = spec.get("clusterIPs") or ()
    if spec.get("clusterIP") and addresses and addresses[0] != spec["clusterIP"]:
        yield invalid("spec.clusterIPs", addresses, "first value must match `clusterIP`")
    for index, address in enumerate(addresses):
        if address == "None":
            if len(addresses) > 1:
                yield invalid("spec.clusterIPs", addresses, "'None' must be the first and only value")
        elif not is_ip(address):
            yield invalid(f"spec.clusterIPs[{index}]", address, _IP_WRONG)
    for index, address in enumerate(spec.get("externalIPs") or ()):
        where = f"spec.externalIPs[{index}]"
        if not is_ip(address):
            yield invalid(where, address, _IP_WRONG)
        else:
            yield from _validate_not_special(address, where)
    yield from _validate_families(spec)


def _validate_families(spec: Mapping[str, Any]) -> Iterator[Cause]:
    for index, family in enumerate(spec.get("ipFamilies") or ()):
        if family not in {"IPv4", "IPv6"}:
            yield not_supported(f"spec.ipFamilies[{index}]", family, ("IPv4", "IPv6"))
        elif family in spec["ipFamilies"][:index]:
            yield duplicate(f"spec.ipFamilies[{index}]", family)


def _validate_not_special(text: str, path: str) -> Iterator[Cause]:
    address = ipaddress.ip_address(text)
    if address.is_unspecified:
        yield invalid(path, text, f"may not be unspecified ({text})")
    if address.is_loopback:
        yield invalid(path, text, "may not be in the loopback range (127.0.0.0/8, ::1/128)")
    if address.is_link_local:
        yield invalid(path, text, "may not be in the link-local range (169.254.0.0/16, fe80::/10)")
    if address.is_multicast and str(address).startswith(("224.0.0.", "ff02:")):
        yield invalid(path, text, "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)")


def _validate_balancer(spec: Mapping[str, Any], kind: str) -> Iterator[Cause]:
    if kind != "LoadBalancer":
        for field in ("allocateLoadBalancerNodePorts", "loadBalancerClass"):
            if spec.get(field) is not None:
                yield forbidden(f"spec.{field}", _ONLY_BALANCER)
        if spec.get("loadBalancerSourceRanges"):
            yield forbidden("spec.loadBalancerSourceRanges", _ONLY_BALANCER)
        return
    if spec.get("loadBalancerClass"):
        yield from each("spec.loadBalancerClass", spec["loadBalancerClass"], names.qualified_name)
    for index, text in enumerate(spec.get("loadBalancerSourceRanges") or ()):
        try:
            ipaddress.ip_network(text.strip(), strict=False)
        except ValueError:
            detail = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"
            yield invalid(f"spec.loadBalancerSourceRanges[{index}]", text, detail)
