"""Every address that a service port answers at, with what happens to a connection there.

This is what is the same for all backends: traffic policies, who gets masqueraded, what is refused. NodePorts are plain
addresses here: one per address of the node.

Source: kubernetes/kubernetes pkg/proxy/nftables/proxier.go (syncProxyRules), pkg/proxy/serviceport.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pybernetes.proxy.plan import Endpoint, PortName, ServicePort, family_of

CLUSTER_IP, NODE_PORT, EXTERNAL_IP, LOAD_BALANCER = "ClusterIP", "NodePort", "ExternalIP", "LoadBalancer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontend:
    """An address and port, and where it leads.

    *inside* replaces *endpoints* for clients on this node and its Pods, when it is not None: with
    externalTrafficPolicy Local they may use any endpoint. *refuse* is '' or, without endpoints, 'reject' or 'drop'.
    *masquerade*: replies must come back through this node, so the client's address is replaced by the node's; with
    *inside* that holds for the node's own clients only.
    """

    kind: str
    address: str
    protocol: str
    port: int
    endpoints: tuple[Endpoint, ...]
    inside: tuple[Endpoint, ...] | None = None
    masquerade: bool = False
    affinity_seconds: int = 0
    refuse: str = ""
    source_ranges: tuple[str, ...] = ()


def frontends(name: PortName, port: ServicePort, node_addresses: Sequence[str]) -> Iterator[Frontend]:
    """All frontends of one service port."""
    endpoints = port.local_endpoints if port.internal_local else port.cluster_endpoints
    yield Frontend(
        kind=CLUSTER_IP,
        address=port.cluster_ip,
        protocol=port.protocol,
        port=port.port,
        endpoints=endpoints,
        affinity_seconds=port.affinity_seconds,
        refuse=_refusal(endpoints, port),
    )
    for address in port.external_ips:
        yield _external(EXTERNAL_IP, address, port.port, port)
    for address in port.load_balancer_ips:
        yield _external(LOAD_BALANCER, address, port.port, port, port.source_ranges)
    if port.node_port:
        for address in node_addresses:
            if family_of(address) == name.family:
                yield _external(NODE_PORT, address, port.node_port, port)


def _external(kind: str, address: str, number: int, port: ServicePort, source_ranges: tuple[str, ...] = ()) -> Frontend:
    endpoints = port.local_endpoints if port.external_local else port.cluster_endpoints
    return Frontend(
        kind=kind,
        address=address,
        protocol=port.protocol,
        port=number,
        endpoints=endpoints,
        inside=port.cluster_endpoints if port.external_local else None,
        masquerade=True,
        affinity_seconds=port.affinity_seconds,
        refuse=_refusal(endpoints, port),
        source_ranges=source_ranges,
    )


def _refusal(endpoints: Sequence[Endpoint], port: ServicePort) -> str:
    """A client is told at once when nobody serves; where only another node could, its packets are dropped."""
    if endpoints:
        return ""
    return "drop" if port.has_endpoints else "reject"
