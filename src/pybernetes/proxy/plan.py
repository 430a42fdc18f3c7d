"""What the proxy has decided: every service port with the endpoints that this node may use.

A plan is a value. Entries of two plans that are the same object have not changed, which is how a backend finds the
difference between 10,000 services in well under a millisecond.

Source: kubernetes/kubernetes pkg/proxy/types.go, serviceport.go, endpoint.go.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

IPV4, IPV6 = "IPv4", "IPv6"


class Endpoint(NamedTuple):
    """Where connections go. *local*: the Pod runs on this node."""

    address: str
    port: int
    local: bool


class PortName(NamedTuple):
    """One port of one Service in one address family; *port* is '' for an unnamed port."""

    namespace: str
    service: str
    port: str
    family: str

    def __str__(self) -> str:
        text = f"{self.namespace}/{self.service}"
        return f"{text}:{self.port}" if self.port else text


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePort:
    """A port of a Service with its endpoints, all of one address family.

    *cluster_endpoints* serve the Cluster traffic policy and *local_endpoints* the Local one; each is sorted, and empty
    when that policy is not used. *has_endpoints* tells whether any node has a usable one.
    """

    protocol: str  # TCP, UDP or SCTP
    port: int
    cluster_ip: str
    node_port: int = 0
    external_ips: tuple[str, ...] = ()
    load_balancer_ips: tuple[str, ...] = ()
    source_ranges: tuple[str, ...] = ()  # who may use load_balancer_ips; empty: everybody
    affinity_seconds: int = 0  # a client stays with its endpoint for so long after its last connection; 0: it does not
    internal_local: bool = False
    external_local: bool = False
    health_check_node_port: int = 0
    cluster_endpoints: tuple[Endpoint, ...] = ()
    local_endpoints: tuple[Endpoint, ...] = ()
    has_endpoints: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyPlan:
    """The whole of what the machine shall do. *node_addresses* are those at which NodePorts answer."""

    services: Mapping[PortName, ServicePort]
    node_addresses: tuple[str, ...] = ()


def family_of(address: str) -> str:
    """The address family of an address or a CIDR."""
    return IPV6 if ":" in address else IPV4
