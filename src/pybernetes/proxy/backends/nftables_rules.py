"""The nftables table as text: a fixed frame of chains and maps, and the elements of one service port.

    prerouting, output -> dispatch -> vmap @services -> pick_N: dnat to a random one of N entries of @endpoints_N

One verdict map holds all services and one endpoint map all services with N endpoints, so 10,000 services are 30,000
elements in one transaction of a quarter of a second, where a chain for each takes 13 seconds. A packet costs two hash
lookups however many services there are. `stick_N` first asks @affinity, which postrouting and input fill with where
the connection really went. What must be masqueraded is read from the connection's original destination, so that no
packet mark is spent.

Source: nft(8); kubernetes/kubernetes pkg/proxy/nftables (semantics); KEP-3866.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence

from pybernetes.proxy.backends.element_ledger import Element
from pybernetes.proxy.backends.interface import BackendConfig
from pybernetes.proxy.frontends import Frontend, frontends
from pybernetes.proxy.plan import IPV4, PortName, ServicePort, family_of

_PROTOCOLS = ("tcp", "udp", "sctp")
INSIDE = 65536  # where the entries for clients inside begin in an endpoint map
_ELEMENTS_PER_LINE = 2000


def table_name(owner: str) -> str:
    """The table that belongs to *owner* alone; of one text, one name."""
    return "pybernetes_" + "".join(sign if sign.isalnum() and sign.isascii() else "_" for sign in owner)


def nft_family(family: str) -> str:
    return "ip" if family == IPV4 else "ip6"


def elements_of(name: PortName, port: ServicePort, node_addresses: Sequence[str]) -> dict[Element, str]:
    """Everything that the maps hold for one service port."""
    elements: dict[Element, str] = {}
    for frontend in frontends(name, port, node_addresses):
        _add_frontend(elements, frontend)
    for endpoint in {*port.cluster_endpoints, *port.local_endpoints}:
        if endpoint.local:
            elements["hairpin", f"{endpoint.address} . {endpoint.address}"] = ""
    return elements


def _add_frontend(elements: dict[Element, str], frontend: Frontend) -> None:
    key = f"{frontend.address} . {frontend.protocol.lower()} . {frontend.port}"
    outside, inside = frontend.endpoints, frontend.inside or ()
    sticky = "stick" if frontend.affinity_seconds else "pick"
    if outside:
        elements["services", key] = f"goto {sticky}_{len(outside)}"
        for index, endpoint in enumerate(outside):
            elements[f"endpoints_{len(outside)}", f"{index} . {key}"] = f"{endpoint.address} . {endpoint.port}"
    if inside:
        elements["inside", key] = f"goto {sticky}_inside_{len(inside)}"
        for index, endpoint in enumerate(inside, INSIDE):
            elements[f"endpoints_{len(inside)}", f"{index} . {key}"] = f"{endpoint.address} . {endpoint.port}"
    if frontend.affinity_seconds and (outside or inside):
        elements["remember", key] = f"jump remember_{frontend.affinity_seconds}"
    if frontend.refuse:
        elements["refused", key] = "drop" if frontend.refuse == "drop" else "goto refuse"
    if frontend.masquerade:
        elements["masqueraded" if frontend.inside is None else "masqueraded_own", key] = ""
    if frontend.source_ranges:
        elements["guarded", key] = ""
        for cidr in _merged(frontend.source_ranges):
            elements["allowed", f"{key} . {cidr}"] = ""


def _merged(cidrs: Iterable[str]) -> list[str]:
    """Without overlaps, which interval sets refuse."""
    networks = [ipaddress.ip_network(cidr, strict=False) for cidr in cidrs]
    v4 = [network for network in networks if isinstance(network, ipaddress.IPv4Network)]
    v6 = [network for network in networks if isinstance(network, ipaddress.IPv6Network)]
    return [str(n) for n in ipaddress.collapse_addresses(v4)] + [str(n) for n in ipaddress.collapse_addresses(v6)]


def add_shape(table: str, shape: str) -> list[str]:
    """Commands that make what the shape *kind_number* stands for; *table* is the family and name (``ip pybernetes_x``).

    ``pick_2``: the map and the chains for two endpoints; ``stick_2``: the chains that prefer the endpoint of last time;
    ``remember_600``: the chain that notes it for so many seconds.
    """
    ip = table.split(" ", 1)[0]
    kind, number = shape.split("_")
    if kind == "remember":
        rules = [f"add rule {table} {shape} {_remember(ip, protocol, number)}" for protocol in _PROTOCOLS]
        return [f"add chain {table} {shape}", *rules]
    entry = f"{ip} daddr . meta l4proto . th dport"
    dnat = f"meta l4proto {{ tcp, udp, sctp }} dnat {ip} addr . port to "
    commands = []
    if kind == "pick":
        endpoint = f"typeof numgen random mod 2 . {entry} : {ip} daddr . th dport"
        commands.append(f"add map {table} endpoints_{number} {{ {endpoint} ; }}")
    for view, first in ("", 0), ("inside_", INSIDE):
        chain = f"{table} {kind}_{view}{number}"
        commands.append(f"add chain {chain}")
        if kind == "pick":
            choice = f"numgen random mod {number} offset {first} . {entry}"
            commands.append(f"add rule {chain} {dnat}{choice} map @endpoints_{number}")
        else:
            commands.append(f"add rule {chain} {dnat}{ip} saddr . {entry} map @affinity")
            commands.append(f"add rule {chain} goto pick_{view}{number}")
    return commands


def _remember(ip: str, protocol: str, seconds: str) -> str:
    """After DNAT: this client went to where the packet now goes. An entry that exists is only renewed."""
    client = f"ct original {ip} saddr . {_original(ip)}"
    return f"meta l4proto {protocol} update @affinity {{ {client} timeout {seconds}s : {ip} daddr . th dport }}"


def _original(ip: str) -> str:
    return f"ct original {ip} daddr . meta l4proto . ct original proto-dst"


def shapes_of(values: Iterable[str]) -> set[str]:
    """The shapes that verdicts such as ``goto stick_inside_2`` need.

    A shape is never added to a map that is already in the kernel: nft 1.0.6 refuses rules on a map that it reads back
    with its typeof declaration. So all chains of one map come with it.
    """
    shapes = set()
    for value in values:
        kind, _, number = value.partition(" ")[2].partition("_")
        if number:
            number = number.removeprefix("inside_")
            shapes |= {f"{kind}_{number}", f"pick_{number}" if kind == "stick" else f"{kind}_{number}"}
    return shapes


def element_commands(table: str, verb: str, elements: Iterable[tuple[Element, str]]) -> list[str]:
    """``add element`` or ``delete element`` commands, a bounded number of elements each."""
    by_map: dict[str, list[str]] = {}
    for (name, key), value in elements:
        by_map.setdefault(name, []).append(f"{key} : {value}" if value and verb == "add" else key)
    commands = []
    for name, texts in by_map.items():
        for start in range(0, len(texts), _ELEMENTS_PER_LINE):
            chunk = ", ".join(texts[start : start + _ELEMENTS_PER_LINE])
            commands.append(f"{verb} element {table} {name} {{ {chunk} }}")
    return commands


def frame(table: str, family: str, config: BackendConfig) -> list[str]:
    """Commands that replace the whole table by one that is empty but for the fixed chains and maps."""
    ip = nft_family(family)
    address = "ipv4_addr" if family == IPV4 else "ipv6_addr"
    commands = [
        f"add table {table}",
        f"delete table {table}",
        f'add table {table} {{ comment "Services of {_quoted(config.owner)}" ; }}',
    ]
    for name, definition in _maps(address).items():
        what, kind = definition.split(" ", 1)
        commands.append(f"add {what} {table} {name} {{ type {kind} ; }}")
    for chain, rules in _chains(ip, family, config).items():
        hook = _HOOKS.get(chain)
        commands.append(f"add chain {table} {chain}" + (f" {{ {hook} ; }}" if hook else ""))
        commands += [f"add rule {table} {chain} {rule}" for rule in rules]
    return commands


def _maps(address: str) -> dict[str, str]:
    key = f"{address} . inet_proto . inet_service"
    limits = "flags dynamic,timeout ; timeout 3h ; size 262144"
    return {
        "services": f"map {key} : verdict",
        "inside": f"map {key} : verdict",
        "refused": f"map {key} : verdict",
        "remember": f"map {key} : verdict",
        "masqueraded": f"set {key}",
        "masqueraded_own": f"set {key}",
        "guarded": f"set {key}",
        "allowed": f"set {key} . {address} ; flags interval",
        "hairpin": f"set {address} . {address}",
        "affinity": f"map {address} . {key} : {address} . inet_service ; {limits}",
    }


def _quoted(text: str) -> str:
    return text.replace('"', "").replace("\\", "")[:100]


_HOOKS = {
    "guard_prerouting": "type filter hook prerouting priority -110",
    "guard_output": "type filter hook output priority -110",
    "prerouting": "type nat hook prerouting priority -100",
    "output": "type nat hook output priority -100",
    "filter_input": "type filter hook input priority 0",
    "filter_forward": "type filter hook forward priority 0",
    "filter_output": "type filter hook output priority 0",
    "input": "type nat hook input priority 100",
    "postrouting": "type nat hook postrouting priority 100",
}


def _chains(ip: str, family: str, config: BackendConfig) -> dict[str, list[str]]:
    """The fixed chains with their rules, each before those that jump to it."""
    key = f"{ip} daddr . meta l4proto . th dport"
    pods = _set_of(config.cluster_cidrs, family)
    services = _set_of(config.service_cidrs, family)
    refusals = [f"ct state new {key} vmap @refused"]
    unallocated = [f"{ip} daddr {services} reject"] if services else []
    return {
        "refuse": ["reject"],
        "guard": ["fib saddr type local accept", f"{key} . {ip} saddr @allowed accept", "drop"],
        "guard_prerouting": [f"{key} @guarded jump guard"],
        "guard_output": [f"{key} @guarded jump guard"],
        "dispatch": [
            *([f"{ip} saddr {pods} {key} vmap @inside"] if pods else []),
            f"fib saddr type local {key} vmap @inside",
            f"{key} vmap @services",
        ],
        "prerouting": ["jump dispatch"],
        "output": ["jump dispatch"],
        "filter_input": refusals,
        "filter_forward": refusals + unallocated,
        "filter_output": refusals + unallocated,
        "remembering": [f"meta l4proto {protocol} {_original(ip)} vmap @remember" for protocol in _PROTOCOLS],
        "masquerading": _masquerading(ip, pods, services, everything=config.masquerade_all),
        "input": ["ct status dnat jump remembering"],
        "postrouting": ["ct status dnat jump remembering", "ct status dnat jump masquerading"],
    }


def _masquerading(ip: str, pods: str, services: str, *, everything: bool) -> list[str]:
    rules = [f"{ip} saddr . {ip} daddr @hairpin masquerade fully-random"]
    for protocol in _PROTOCOLS:
        original = f"meta l4proto {protocol} {_original(ip)}"
        rules.append(f"{original} @masqueraded masquerade fully-random")
        rules.append(f"fib saddr type local {original} @masqueraded_own masquerade fully-random")
    if services and everything:
        rules.append(f"ct original {ip} daddr {services} masquerade fully-random")
    elif services and pods:
        rules.append(f"ct original {ip} daddr {services} {ip} saddr != {pods} masquerade fully-random")
    return rules


def _set_of(cidrs: Sequence[str], family: str) -> str:
    own = _merged(cidr for cidr in cidrs if family_of(cidr) == family)
    return f"{{ {', '.join(own)} }}" if own else ""
