"""Services and EndpointSlices in, a ProxyPlan out; only what changed is computed again.

Pure: no clock, no network. Feed it watch events in any order, then ask for `plan()`.

Source: kubernetes/kubernetes pkg/proxy/servicechangetracker.go, endpointschangetracker.go, endpointslicecache.go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pybernetes.apimachinery import meta
from pybernetes.apimachinery.gvr import Key
from pybernetes.proxy import topology
from pybernetes.proxy.plan import Endpoint, PortName, ProxyPlan, ServicePort, family_of
from pybernetes.proxy.topology import Candidate

SERVICE_NAME_LABEL = "kubernetes.io/service-name"
OTHER_PROXY_LABEL = "service.kubernetes.io/service-proxy-name"
ZONE_LABEL = "topology.kubernetes.io/zone"
DEFAULT_AFFINITY_SECONDS = 10800

Object = Mapping[str, Any]


class ChangeTracker:
    """Holds the services and slices of the cluster and what this node, *node_name*, makes of them."""

    def __init__(self, node_name: str, node_addresses: Sequence[str] = (), zone: str = "") -> None:
        self._node_name = node_name
        self._node_addresses = tuple(node_addresses)
        self._zone = zone
        self._services: dict[Key, Object] = {}
        self._slices: dict[Key, dict[str, Object]] = {}  # of a service, by slice name
        self._ports: dict[PortName, ServicePort] = {}
        self._names: dict[Key, tuple[PortName, ...]] = {}
        self._dirty: set[Key] = set()

    def set_service(self, service: Object) -> None:
        """A service was added or changed."""
        key = meta.key(service)
        self._services[key] = service
        self._dirty.add(key)

    def delete_service(self, key: Key) -> None:
        if self._services.pop(key, None) is not None:
            self._dirty.add(key)

    def set_slice(self, endpoint_slice: Object) -> None:
        """An EndpointSlice was added or changed; one without a service is passed over."""
        key = _service_of(endpoint_slice)
        if key is not None:
            self._slices.setdefault(key, {})[meta.name(endpoint_slice)] = endpoint_slice
            self._dirty.add(key)

    def delete_slice(self, endpoint_slice: Object) -> None:
        key = _service_of(endpoint_slice)
        slices = self._slices.get(key) if key is not None else None
        if key is None or slices is None:
            return
        slices.pop(meta.name(endpoint_slice), None)
        if not slices:
            del self._slices[key]
        self._dirty.add(key)

    def set_node(self, node_addresses: Sequence[str], zone: str) -> None:
        """The addresses for NodePorts, and the zone that endpoint hints are compared with."""
        self._node_addresses = tuple(node_addresses)
        if zone != self._zone:
            self._zone = zone
            self._dirty.update(self._services)

    @property
    def changed(self) -> bool:
        """Whether `plan()` would differ from the last one, as far as can be told without making it."""
        return bool(self._dirty)

    def plan(self) -> ProxyPlan:
        """The plan as of all changes so far. Entries of unchanged services are the same objects as before."""
        for key in self._dirty:
            self._refresh(key)
        self._dirty.clear()
        return ProxyPlan(services=dict(self._ports), node_addresses=self._node_addresses)

    def _refresh(self, key: Key) -> None:
        service = self._services.get(key)
        new = dict(self._ports_of(key, service)) if service is not None and _is_proxied(service) else {}
        for name in self._names.pop(key, ()):
            if name not in new:
                del self._ports[name]
        for name, port in new.items():
            if self._ports.get(name) != port:
                self._ports[name] = port
        if new:
            self._names[key] = tuple(new)

    def _ports_of(self, key: Key, service: Object) -> Iterator[tuple[PortName, ServicePort]]:
        spec = service["spec"]
        slices = self._slices.get(key, {}).values()
        for cluster_ip in spec.get("clusterIPs") or [spec["clusterIP"]]:
            for port in spec.get("ports") or ():
                name = PortName(key.namespace, key.name, port.get("name", ""), family_of(cluster_ip))
                yield name, self._port(service, port, cluster_ip, _candidates(slices, name, self._node_name))

    def _port(self, service: Object, port: Object, cluster_ip: str, candidates: Sequence[Candidate]) -> ServicePort:
        spec = service["spec"]
        family = family_of(cluster_ip)
        external_ips = _of_family(spec.get("externalIPs"), family)
        balancer_ips = _of_family(_balancer_ips(service), family)
        external = bool(external_ips or balancer_ips or port.get("nodePort"))
        internal_local = spec.get("internalTrafficPolicy") == "Local"
        external_local = external and spec.get("externalTrafficPolicy") == "Local"
        choice = topology.choose(
            candidates,
            self._node_name,
            self._zone,
            use_cluster=external or not internal_local,
            use_local=internal_local or external_local,
        )
        return ServicePort(
            protocol=port.get("protocol", "TCP"),
            port=port["port"],
            cluster_ip=cluster_ip,
            node_port=port.get("nodePort", 0),
            external_ips=external_ips,
            load_balancer_ips=balancer_ips,
            source_ranges=_of_family(spec.get("loadBalancerSourceRanges"), family),
            affinity_seconds=_affinity_seconds(spec),
            internal_local=internal_local,
            external_local=external_local,
            health_check_node_port=spec.get("healthCheckNodePort", 0) if external_local else 0,
            cluster_endpoints=choice.cluster,
            local_endpoints=choice.local,
            has_endpoints=choice.anywhere,
        )


def _service_of(endpoint_slice: Object) -> Key | None:
    name = meta.labels(endpoint_slice).get(SERVICE_NAME_LABEL)
    return Key(meta.namespace(endpoint_slice), name) if name else None


def _is_proxied(service: Object) -> bool:
    spec = service.get("spec") or {}
    if spec.get("type") == "ExternalName" or spec.get("clusterIP") in {None, "", "None"}:
        return False
    return OTHER_PROXY_LABEL not in meta.labels(service)


def _of_family(addresses: Sequence[str] | None, family: str) -> tuple[str, ...]:
    return tuple(address.strip() for address in addresses or () if family_of(address) == family)


def _balancer_ips(service: Object) -> list[str]:
    """Ingress addresses that this node shall answer for (not those whose balancer passes on the node's address)."""
    status = service.get("status") or {}
    ingress = (status.get("loadBalancer") or {}).get("ingress") or ()
    return [entry["ip"] for entry in ingress if entry.get("ip") and entry.get("ipMode", "VIP") == "VIP"]


def _affinity_seconds(spec: Object) -> int:
    if spec.get("sessionAffinity") != "ClientIP":
        return 0
    client_ip = (spec.get("sessionAffinityConfig") or {}).get("clientIP") or {}
    return int(client_ip.get("timeoutSeconds") or DEFAULT_AFFINITY_SECONDS)


def _candidates(slices: Iterable[Object], name: PortName, node_name: str) -> list[Candidate]:
    """The endpoints of one service port. A port that a slice gives no number cannot be reached."""
    found: list[Candidate] = []
    for endpoint_slice in slices:
        if endpoint_slice.get("addressType") != name.family:
            continue
        entries = [entry for entry in endpoint_slice.get("endpoints") or () if entry.get("addresses")]
        for port in endpoint_slice.get("ports") or ():
            if (port.get("name") or "") == name.port and port.get("port"):
                found += [_candidate(entry, port["port"], node_name) for entry in entries]
    return found


def _candidate(entry: Object, port: int, node_name: str) -> Candidate:
    conditions = entry.get("conditions") or {}
    ready = conditions.get("ready")
    ready = True if ready is None else ready
    serving = conditions.get("serving")
    hints = entry.get("hints") or {}
    return Candidate(
        endpoint=Endpoint(entry["addresses"][0], port, entry.get("nodeName") == node_name),
        ready=ready,
        draining=bool((ready if serving is None else serving) and conditions.get("terminating")),
        node_hints=frozenset(hint["name"] for hint in hints.get("forNodes") or ()),
        zone_hints=frozenset(hint["name"] for hint in hints.get("forZones") or ()),
    )
