"""EndpointSlices.

Source: kubernetes pkg/apis/discovery/validation/validation.go, pkg/apis/discovery/v1/defaults.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import (
    IMMUTABLE,
    duplicate,
    each,
    invalid,
    not_supported,
    required,
    too_many,
)
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME, UNSET, listed
from pybernetes.apiserver.registry.core.container_validation import PROTOCOLS
from pybernetes.apiserver.registry.core.endpoints import validate_endpoint_ip
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource

_ADDRESS_TYPES: Final = ("FQDN", "IPv4", "IPv6")
_MAX_ENDPOINTS: Final = 1000
_MAX_ADDRESSES: Final = 100
_MAX_PORTS: Final = 20000
_MAX_HINTS: Final = 8


def default(endpoint_slice: dict[str, Any]) -> None:
    for port in endpoint_slice.get("ports") or ():
        if port.get("name") is None:
            port["name"] = ""
        if port.get("protocol") is None:
            port["protocol"] = "TCP"


def validate(endpoint_slice: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(endpoint_slice)
    kind = endpoint_slice.get("addressType") or ""
    if not kind:
        yield required("addressType")
    elif kind not in _ADDRESS_TYPES:
        yield not_supported("addressType", kind, _ADDRESS_TYPES)
    yield from _validate_endpoints(endpoint_slice.get("endpoints") or (), kind)
    yield from _validate_ports(endpoint_slice.get("ports") or ())


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    if new.get("addressType") != old.get("addressType"):
        yield invalid("addressType", new.get("addressType"), IMMUTABLE)


def _validate_endpoints(endpoints: Sequence[Mapping[str, Any]], kind: str) -> Iterator[Cause]:
    if len(endpoints) > _MAX_ENDPOINTS:
        yield too_many("endpoints", len(endpoints), _MAX_ENDPOINTS)
        return
    for index, endpoint in enumerate(endpoints):
        where = f"endpoints[{index}]"
        addresses = endpoint.get("addresses") or ()
        if not addresses:
            yield required(f"{where}.addresses", "must contain at least 1 address")
        elif len(addresses) > _MAX_ADDRESSES:
            yield too_many(f"{where}.addresses", len(addresses), _MAX_ADDRESSES)
        for place, address in enumerate(addresses):
            yield from _validate_address(address, kind, f"{where}.addresses[{place}]")
        if endpoint.get("nodeName") is not None:
            yield from each(f"{where}.nodeName", endpoint["nodeName"], names.dns1123_subdomain)
        if endpoint.get("hostname") is not None:
            yield from each(f"{where}.hostname", endpoint["hostname"], names.dns1123_label)
        hints = (endpoint.get("hints") or {}).get("forZones") or ()
        if len(hints) > _MAX_HINTS:
            yield too_many(f"{where}.hints.forZones", len(hints), _MAX_HINTS)


def _validate_address(address: str, kind: str, path: str) -> Iterator[Cause]:
    if kind == "FQDN":
        yield from each(path, address, names.fully_qualified_domain)
    elif kind in {"IPv4", "IPv6"}:
        if (":" in address) != (kind == "IPv6"):
            yield invalid(path, address, f"must be an {kind} address")
        yield from validate_endpoint_ip(address, path)


def _validate_ports(ports: Sequence[Mapping[str, Any]]) -> Iterator[Cause]:
    if len(ports) > _MAX_PORTS:
        yield too_many("ports", len(ports), _MAX_PORTS)
        return
    seen: set[str] = set()
    for index, port in enumerate(ports):
        where = f"ports[{index}]"
        name = port.get("name") or ""
        if name:
            yield from each(f"{where}.name", name, names.dns1123_label)
        if name in seen:
            yield duplicate(f"{where}.name", name)
        seen.add(name)
        protocol = port.get("protocol") or ""
        if protocol not in PROTOCOLS:
            place = f"{where}.protocol"
            yield not_supported(place, protocol, PROTOCOLS) if protocol else required(place)
        if port.get("appProtocol") is not None:
            yield from each(f"{where}.appProtocol", port["appProtocol"], names.qualified_name)


def _ports(endpoint_slice: Mapping[str, Any]) -> str:
    ports = endpoint_slice.get("ports") or ()
    shown = [str(port["port"]) if port.get("port") is not None else port.get("name") or "*" for port in ports]
    return listed(shown)


def _addresses(endpoint_slice: Mapping[str, Any]) -> str:
    endpoints = endpoint_slice.get("endpoints") or ()
    found = [address for endpoint in endpoints for address in endpoint.get("addresses") or ()]
    return listed(found) if found else UNSET


RESOURCE = Resource(
    group="discovery.k8s.io",
    version="v1",
    kind="EndpointSlice",
    plural="endpointslices",
    singular="endpointslice",
    namespaced=True,
    default=default,
    validate=validate,
    validate_update=validate_update,
    columns=(
        NAME,
        Column(name="AddressType", value=lambda obj: obj.get("addressType") or ""),
        Column(name="Ports", value=_ports),
        Column(name="Endpoints", value=_addresses),
        AGE,
    ),
    generation=True,
)
