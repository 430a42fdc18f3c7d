"""Endpoints, the old form of what EndpointSlices say.

Source: kubernetes pkg/registry/core/endpoint/strategy.go, pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import each, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME, NONE
from pybernetes.apiserver.registry.core.container_validation import PROTOCOLS
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource

_SHOWN: Final = 3
_IP_WRONG: Final = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"


def default(endpoints: dict[str, Any]) -> None:
    for subset in endpoints.get("subsets") or ():
        for port in subset.get("ports") or ():
            port["protocol"] = port.get("protocol") or "TCP"


def validate(endpoints: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(endpoints)
    for index, subset in enumerate(endpoints.get("subsets") or ()):
        where = f"subsets[{index}]"
        if not subset.get("addresses") and not subset.get("notReadyAddresses"):
            yield required(where, "must specify `addresses` or `notReadyAddresses`")
        for kind in ("addresses", "notReadyAddresses"):
            for place, address in enumerate(subset.get(kind) or ()):
                yield from _validate_address(address, f"{where}.{kind}[{place}]")
        ports = subset.get("ports") or ()
        for place, port in enumerate(ports):
            yield from _validate_port(port, f"{where}.ports[{place}]", named=len(ports) > 1)


def validate_endpoint_ip(text: str, path: str) -> Iterator[Cause]:
    """An address that may stand behind a Service: none that means the machine itself."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        yield invalid(path, text, _IP_WRONG)
        return
    if address.is_unspecified:
        yield invalid(path, text, f"may not be unspecified ({text})")
    if address.is_loopback:
        yield invalid(path, text, "may not be in the loopback range (127.0.0.0/8, ::1/128)")
    if address.is_link_local:
        yield invalid(path, text, "may not be in the link-local range (169.254.0.0/16, fe80::/10)")


def _validate_address(address: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from validate_endpoint_ip(address.get("ip") or "", f"{path}.ip")
    if address.get("hostname"):
        yield from each(f"{path}.hostname", address["hostname"], names.dns1123_label)
    if address.get("nodeName") is not None:
        yield from each(f"{path}.nodeName", address["nodeName"], names.dns1123_subdomain)


def _validate_port(port: Mapping[str, Any], path: str, *, named: bool) -> Iterator[Cause]:
    if port.get("name"):
        yield from each(f"{path}.name", port["name"], names.dns1123_label)
    elif named:
        yield required(f"{path}.name")
    yield from each(f"{path}.port", port.get("port") or 0, names.port_number)
    protocol = port.get("protocol") or ""
    if protocol not in PROTOCOLS:
        where = f"{path}.protocol"
        yield not_supported(where, protocol, PROTOCOLS) if protocol else required(where)


def _shown(endpoints: Mapping[str, Any]) -> str:
    pairs = [
        f"[{address['ip']}]:{port}" if ":" in address["ip"] else f"{address['ip']}:{port}" if port else address["ip"]
        for subset in endpoints.get("subsets") or ()
        for port in [port.get("port") for port in subset.get("ports") or ()] or [None]
        for address in subset.get("addresses") or ()
    ]
    if not pairs:
        return NONE
    more = len(pairs) - _SHOWN
    return ",".join(pairs[:_SHOWN]) + (f" + {more} more..." if more > 0 else "")


RESOURCE = Resource(
    version="v1",
    kind="Endpoints",
    plural="endpoints",
    singular="endpoints",
    namespaced=True,
    short_names=("ep",),
    default=default,
    validate=validate,
    columns=(NAME, Column(name="Endpoints", value=_shown), AGE),
)
