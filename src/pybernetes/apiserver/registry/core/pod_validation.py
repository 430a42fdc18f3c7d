"""A pod's spec, in a pod or in a template.

Source: kubernetes pkg/apis/core/validation/validation.go (ValidatePodSpec).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import each, forbidden, in_range, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.labels import validate_labels
from pybernetes.apiserver.registry.core.container_validation import validate_containers
from pybernetes.apiserver.registry.core.pod_level_resources import is_pod_level_resource
from pybernetes.apiserver.registry.core.resource_validation import validate_requirements
from pybernetes.apiserver.registry.core.scheduling_validation import (
    validate_affinity,
    validate_gates,
    validate_spread_constraints,
    validate_tolerations,
)
from pybernetes.apiserver.registry.core.security_context_validation import validate_pod_security_context
from pybernetes.apiserver.registry.core.volume_validation import validate_volumes

_RESTART_POLICIES: Final = ("Always", "OnFailure", "Never")
_DNS_POLICIES: Final = ("ClusterFirstWithHostNet", "ClusterFirst", "Default", "None")
_MAX_NAMESERVERS: Final = 3
_MAX_SEARCHES: Final = 32
_MAX_SEARCH_CHARACTERS: Final = 2048


def validate_pod_spec(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    """Everything wrong with the pod spec at *path*."""
    if spec.get("volumes"):
        yield from validate_volumes(spec["volumes"], f"{path}.volumes")
    yield from validate_containers(spec, path)
    if spec.get("hostNetwork"):
        yield from _validate_host_network(spec, path)
    if spec.get("resources"):
        yield from _validate_pod_level(spec["resources"], f"{path}.resources")
    yield from _validate_policies(spec, path)
    if spec.get("nodeSelector"):
        yield from validate_labels(spec["nodeSelector"], f"{path}.nodeSelector")
    yield from validate_pod_security_context(spec, path)
    yield from validate_affinity(spec.get("affinity"), f"{path}.affinity")
    yield from _validate_dns(spec, path)
    yield from _validate_gates(spec, path)
    if spec.get("topologySpreadConstraints"):
        yield from validate_spread_constraints(spec["topologySpreadConstraints"], f"{path}.topologySpreadConstraints")
    yield from _validate_names(spec, path)
    yield from in_range(f"{path}.activeDeadlineSeconds", spec.get("activeDeadlineSeconds"), 1)
    if spec.get("tolerations"):
        yield from validate_tolerations(spec["tolerations"], f"{path}.tolerations")
    if spec.get("hostAliases"):
        yield from _validate_host_aliases(spec["hostAliases"], f"{path}.hostAliases")


def _validate_gates(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for index, gate in enumerate(spec.get("readinessGates") or ()):
        kind = gate.get("conditionType") or ""
        yield from each(f"{path}.readinessGates[{index}].conditionType", kind, names.qualified_name)
    if spec.get("schedulingGates"):
        yield from validate_gates(spec["schedulingGates"], f"{path}.schedulingGates")
        if spec.get("nodeName"):
            yield forbidden(f"{path}.nodeName", "cannot be set until all schedulingGates have been cleared")


def _validate_policies(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    known = {"restartPolicy": _RESTART_POLICIES, "dnsPolicy": _DNS_POLICIES}
    for field, allowed in known.items():
        value = spec.get(field) or ""
        if value not in allowed:
            where = f"{path}.{field}"
            yield not_supported(where, value, allowed) if value else required(where)
    preemption = spec.get("preemptionPolicy")
    if preemption is not None and preemption not in {"PreemptLowerPriority", "Never"}:
        yield not_supported(f"{path}.preemptionPolicy", preemption, ("PreemptLowerPriority", "Never"))
    system = spec.get("os")
    if system is not None and system.get("name") not in {"linux", "windows"}:
        where = f"{path}.os.name"
        yield not_supported(where, system["name"], ("linux", "windows")) if system.get("name") else required(where)


_NAMES: Final = {
    "serviceAccountName": names.dns1123_subdomain,
    "nodeName": names.dns1123_subdomain,
    "hostname": names.dns1123_label,
    "subdomain": names.dns1123_label,
    "priorityClassName": names.dns1123_subdomain,
    "runtimeClassName": names.dns1123_subdomain,
    "hostnameOverride": names.dns1123_subdomain,
}


def _validate_names(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for field, validate in _NAMES.items():
        value = spec.get(field)
        if value:
            yield from each(f"{path}.{field}", value, validate)
    if spec.get("setHostnameAsFQDN") and spec.get("hostnameOverride"):
        detail = "can not set both `hostnameOverride` and `setHostnameAsFQDN`"
        yield forbidden(f"{path}.hostnameOverride", detail)


def _validate_host_network(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for kind in ("containers", "initContainers"):
        for index, container in enumerate(spec.get(kind) or ()):
            for place, port in enumerate(container.get("ports") or ()):
                number = port.get("containerPort")
                if port.get("hostPort") and port["hostPort"] != number:
                    where = f"{path}.{kind}[{index}].ports[{place}].containerPort"
                    yield invalid(where, number, "must match `hostPort` when `hostNetwork` is true")


def _validate_pod_level(resources: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if resources.get("claims"):
        yield forbidden(f"{path}.claims", "claims may not be set for Resources at pod-level")
    for kind in ("limits", "requests"):
        for name in resources.get(kind) or ():
            if not is_pod_level_resource(name):
                yield not_supported(f"{path}.{kind}[{name}]", name, ("cpu", "hugepages-", "memory"))
    yield from validate_requirements(resources, path)


def _validate_dns(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    config = spec.get("dnsConfig")
    where = f"{path}.dnsConfig"
    servers = (config or {}).get("nameservers") or []
    if spec.get("dnsPolicy") == "None":
        if config is None:
            yield required(where, "must provide `dnsConfig` when `dnsPolicy` is None")
            return
        if not servers:
            yield required(f"{where}.nameservers", "must provide at least one DNS nameserver when `dnsPolicy` is None")
    if config is None:
        return
    if len(servers) > _MAX_NAMESERVERS:
        detail = f"must not have more than {_MAX_NAMESERVERS} nameservers"
        yield invalid(f"{where}.nameservers", servers, detail)
    for index, server in enumerate(servers):
        if not is_ip(server):
            yield invalid(
                f"{where}.nameservers[{index}]", server, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
            )
    yield from _validate_searches(config.get("searches") or [], f"{where}.searches")
    for index, option in enumerate(config.get("options") or ()):
        if not option.get("name"):
            yield required(f"{where}.options[{index}]", "must not be empty")


def _validate_searches(searches: Sequence[str], path: str) -> Iterator[Cause]:
    if len(searches) > _MAX_SEARCHES:
        yield invalid(path, searches, f"must not have more than {_MAX_SEARCHES} search paths")
    if len(" ".join(searches)) > _MAX_SEARCH_CHARACTERS:
        detail = f"must not have more than {_MAX_SEARCH_CHARACTERS} characters (including spaces) in the search list"
        yield invalid(path, searches, detail)
    for index, search in enumerate(searches):
        if search != ".":
            yield from each(f"{path}[{index}]", search.removesuffix("."), _search_path)


def _search_path(search: str) -> list[str]:
    return (
        names.dns1123_subdomain(search.replace("_", "-").strip("-"))
        if "_" in search
        else names.dns1123_subdomain(search)
    )


def _validate_host_aliases(aliases: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    for index, alias in enumerate(aliases):
        address = alias.get("ip") or ""
        if not is_ip(address):
            detail = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
            yield invalid(f"{path}[{index}].ip", address, detail)
        for place, hostname in enumerate(alias.get("hostnames") or ()):
            yield from each(f"{path}[{index}].hostnames[{place}]", hostname, names.dns1123_subdomain)


def is_ip(text: str) -> bool:
    """True for an IPv4 or IPv6 address without a zone."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text
