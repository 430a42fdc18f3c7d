"""Every proxy backend moves real packets as a ProxyPlan says.

Runs in network namespaces of its own, as root. What is peculiar to one backend is tested beside it, in tests/e2e.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator

import pytest

from pybernetes.proxy.backends.builtins import BACKENDS
from pybernetes.proxy.backends.interface import Backend, BackendConfig
from pybernetes.proxy.plan import IPV4, Endpoint, PortName, ProxyPlan, ServicePort
from pybernetes.testing import network
from pybernetes.testing.network import NODE_ADDRESS, OUTSIDE_ADDRESS, Laboratory, ask_datagram

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(bool(network.why_not()), reason=network.why_not() or "possible")]

SERVICE_CIDR = "10.97.0.0/16"
CLUSTER_IP = "10.97.0.10"


@pytest.fixture(scope="module")
def lab() -> Iterator[Laboratory]:
    with network.laboratory() as made:
        for _ in range(3):
            made.serve(made.pod())
        yield made


@pytest.fixture
def pods(lab: Laboratory) -> list[str]:
    return [f"pyb-pod{number}-{lab.node.removeprefix('pyb-node-')}" for number in (1, 2, 3)]


def config(lab: Laboratory, owner: str = "contract") -> BackendConfig:
    return BackendConfig(
        owner=owner,
        service_cidrs=[SERVICE_CIDR],
        cluster_cidrs=[network.POD_CIDR],
        command=["ip", "netns", "exec", lab.node],
    )


@pytest.fixture(params=sorted(BACKENDS))
async def backend(request: pytest.FixtureRequest, lab: Laboratory) -> AsyncIterator[Backend]:
    made = BACKENDS[request.param](config(lab))
    yield made
    await made.cleanup()


def endpoints(lab: Laboratory, *pods: str, local: bool = True) -> tuple[Endpoint, ...]:
    return tuple(Endpoint(lab.pod_address(pod), 8080, local) for pod in pods)


def plan(*ports: ServicePort) -> ProxyPlan:
    services = {PortName("default", f"service-{index}", "", IPV4): port for index, port in enumerate(ports)}
    return ProxyPlan(services=services, node_addresses=(NODE_ADDRESS,))


def service(*chosen: Endpoint, **fields: object) -> ServicePort:
    defaults: dict[str, object] = {
        "protocol": "TCP",
        "port": 80,
        "cluster_ip": CLUSTER_IP,
        "cluster_endpoints": chosen,
        "has_endpoints": bool(chosen),
    }
    return ServicePort(**{**defaults, **fields})  # type: ignore[arg-type]  # one builder for all fields


async def test_connections_to_a_cluster_ip_spread_over_all_endpoints(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    await backend.sync(plan(service(*endpoints(lab, *pods[:2]))))
    answers = Counter(lab.ask(lab.node, CLUSTER_IP, 80)[0] for _ in range(60))
    assert set(answers) == set(pods[:2])
    assert min(answers.values()) > 10


async def test_a_pod_reaches_a_cluster_ip_and_keeps_its_address(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    await backend.sync(plan(service(*endpoints(lab, pods[0]))))
    assert lab.ask(pods[2], CLUSTER_IP, 80) == (pods[0], lab.pod_address(pods[2]))


async def test_a_pod_reaches_itself_through_its_service(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    await backend.sync(plan(service(*endpoints(lab, pods[0]))))
    name, client = lab.ask(pods[0], CLUSTER_IP, 80)
    assert name == pods[0]
    assert client != lab.pod_address(pods[0])


async def test_a_service_without_endpoints_refuses_at_once(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    await backend.sync(plan(service(node_port=30080)))
    for origin, address, port in (
        (lab.node, CLUSTER_IP, 80),
        (pods[0], CLUSTER_IP, 80),
        (lab.outside, NODE_ADDRESS, 30080),
    ):
        started = time.monotonic()
        with pytest.raises(ConnectionRefusedError):
            lab.ask(origin, address, port)
        assert time.monotonic() - started < 0.5


async def test_an_unallocated_cluster_ip_refuses_at_once(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    await backend.sync(plan())
    for origin in (lab.node, pods[0]):
        started = time.monotonic()
        with pytest.raises(ConnectionRefusedError):
            lab.ask(origin, "10.97.99.99", 80)
        assert time.monotonic() - started < 0.5


async def test_a_node_port_answers_inside_and_outside(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    await backend.sync(plan(service(*endpoints(lab, pods[1]), node_port=30081)))
    assert lab.ask(lab.outside, NODE_ADDRESS, 30081)[0] == pods[1]
    assert lab.ask(lab.node, NODE_ADDRESS, 30081)[0] == pods[1]
    assert lab.ask(pods[0], NODE_ADDRESS, 30081)[0] == pods[1]
    assert lab.ask(pods[1], NODE_ADDRESS, 30081)[0] == pods[1]


async def test_outside_clients_are_masqueraded_unless_the_policy_is_local(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    near = endpoints(lab, pods[0])
    await backend.sync(plan(service(*near, node_port=30082)))
    assert lab.ask(lab.outside, NODE_ADDRESS, 30082) == (pods[0], network.NODE_BRIDGE_ADDRESS)
    await backend.sync(plan(service(*near, node_port=30082, external_local=True, local_endpoints=near)))
    assert lab.ask(lab.outside, NODE_ADDRESS, 30082) == (pods[0], OUTSIDE_ADDRESS)


async def test_the_local_policy_keeps_outside_clients_off_other_nodes_but_not_pods(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    far = endpoints(lab, pods[0], local=False)
    await backend.sync(plan(service(*far, node_port=30083, external_local=True)))
    with pytest.raises(TimeoutError):
        lab.ask(lab.outside, NODE_ADDRESS, 30083, timeout=0.3)
    assert lab.ask(pods[2], NODE_ADDRESS, 30083)[0] == pods[0]
    assert lab.ask(lab.node, NODE_ADDRESS, 30083)[0] == pods[0]


async def test_the_internal_local_policy_uses_local_endpoints_only(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    near = endpoints(lab, pods[1])
    await backend.sync(plan(service(internal_local=True, local_endpoints=near, has_endpoints=True)))
    assert {lab.ask(pods[2], CLUSTER_IP, 80)[0] for _ in range(10)} == {pods[1]}
    await backend.sync(plan(service(internal_local=True, has_endpoints=True)))
    with pytest.raises(TimeoutError):
        lab.ask(lab.node, CLUSTER_IP, 80, timeout=0.3)


async def test_external_and_load_balancer_addresses_lead_to_endpoints(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    port = service(
        *endpoints(lab, pods[0]),
        external_ips=("203.0.113.7",),
        load_balancer_ips=("203.0.113.8", "203.0.113.9"),
        source_ranges=("192.168.0.0/16", "192.168.77.0/24"),
    )
    await backend.sync(plan(port))
    for address in ("203.0.113.7", "203.0.113.8", "203.0.113.9"):
        assert lab.ask(lab.outside, address, 80)[0] == pods[0]


async def test_source_ranges_shut_out_everybody_else(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    port = service(
        *endpoints(lab, pods[0]),
        load_balancer_ips=("203.0.113.8",),
        source_ranges=("198.51.100.0/24",),
    )
    await backend.sync(plan(port))
    with pytest.raises(TimeoutError):
        lab.ask(lab.outside, "203.0.113.8", 80, timeout=0.3)
    assert lab.ask(pods[2], CLUSTER_IP, 80)[0] == pods[0]


async def test_a_client_stays_with_its_endpoint_until_its_time_is_over(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    await backend.sync(plan(service(*endpoints(lab, *pods), affinity_seconds=1)))
    first = lab.ask(lab.node, CLUSTER_IP, 80)[0]
    assert {lab.ask(lab.node, CLUSTER_IP, 80)[0] for _ in range(25)} == {first}
    seen = set()
    for _ in range(12):  # the chance that a free choice falls on one of three twelve times: 1 in 177,000
        time.sleep(1.3)
        seen.add(lab.ask(lab.node, CLUSTER_IP, 80)[0])
        if len(seen | {first}) > 1:
            break
    assert seen - {first}


async def test_a_client_moves_on_when_its_endpoint_is_gone_and_stays_when_others_change(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    await backend.sync(plan(service(*endpoints(lab, *pods), affinity_seconds=600)))
    first = lab.ask(lab.node, CLUSTER_IP, 80)[0]
    other = next(pod for pod in pods if pod != first)
    await backend.sync(plan(service(*endpoints(lab, *sorted([first, other])), affinity_seconds=600)))
    assert {lab.ask(lab.node, CLUSTER_IP, 80)[0] for _ in range(15)} == {first}
    await backend.resync(plan(service(*endpoints(lab, *sorted([first, other])), affinity_seconds=600)))
    assert {lab.ask(lab.node, CLUSTER_IP, 80)[0] for _ in range(15)} == {first}
    await backend.sync(plan(service(*endpoints(lab, other), affinity_seconds=600)))
    assert {lab.ask(lab.node, CLUSTER_IP, 80)[0] for _ in range(5)} == {other}


async def test_node_port_clients_have_affinity_too(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    await backend.sync(plan(service(*endpoints(lab, *pods), node_port=30084, affinity_seconds=600)))
    assert len({lab.ask(lab.outside, NODE_ADDRESS, 30084)[0] for _ in range(25)}) == 1


async def test_datagrams_are_balanced_and_answered(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    await backend.sync(plan(service(*endpoints(lab, *pods[:2]), protocol="UDP", port=53, node_port=30053)))
    seen = set()
    for _ in range(30):
        with lab.datagram_socket(pods[2]) as sock:
            seen.add(ask_datagram(sock, CLUSTER_IP, 53)[0])
    assert seen == set(pods[:2])
    with lab.datagram_socket(lab.outside) as sock:
        assert ask_datagram(sock, NODE_ADDRESS, 30053)[0] in pods[:2]


async def test_an_endpoint_in_the_hosts_network_is_reached(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    server = lab.serve(lab.node, 9090, NODE_ADDRESS)
    try:
        await backend.sync(plan(service(Endpoint(NODE_ADDRESS, 9090, True), node_port=30085, affinity_seconds=60)))
        assert lab.ask(pods[0], CLUSTER_IP, 80) == (lab.node, lab.pod_address(pods[0]))
        assert lab.ask(lab.node, CLUSTER_IP, 80)[0] == lab.node
        assert lab.ask(lab.outside, NODE_ADDRESS, 30085)[0] == lab.node
    finally:
        server.close()


async def test_what_is_taken_from_the_plan_stops_and_the_rest_goes_on(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    other = "10.97.0.11"
    staying = service(*endpoints(lab, pods[0]), cluster_ip=other)
    await backend.sync(plan(staying, service(*endpoints(lab, pods[1]))))
    await backend.sync(plan(staying))
    assert lab.ask(lab.node, other, 80)[0] == pods[0]
    with pytest.raises(ConnectionRefusedError):
        lab.ask(lab.node, CLUSTER_IP, 80)


async def test_two_services_may_claim_one_address_and_the_second_inherits_it(
    backend: Backend, lab: Laboratory, pods: list[str]
) -> None:
    first = service(*endpoints(lab, pods[0]), external_ips=("203.0.113.7",))
    second = service(*endpoints(lab, pods[1]), cluster_ip="10.97.0.12", external_ips=("203.0.113.7",))
    both = plan(first, second)
    await backend.sync(both)
    assert lab.ask(lab.outside, "203.0.113.7", 80)[0] == pods[0]
    left = {name: port for name, port in both.services.items() if port is second}
    await backend.sync(ProxyPlan(services=left, node_addresses=(NODE_ADDRESS,)))
    assert lab.ask(lab.outside, "203.0.113.7", 80)[0] == pods[1]


async def test_removed_rules_are_noticed_and_restored(backend: Backend, lab: Laboratory, pods: list[str]) -> None:
    wanted = plan(service(*endpoints(lab, pods[0])))
    await backend.sync(wanted)
    assert await backend.intact()
    await backend.cleanup()
    assert not await backend.intact()
    with pytest.raises(OSError, match=r"timed out|refused|unreachable"):
        lab.ask(lab.node, CLUSTER_IP, 80, timeout=0.3)
    await backend.resync(wanted)
    assert lab.ask(lab.node, CLUSTER_IP, 80)[0] == pods[0]


async def test_a_second_start_takes_over_what_the_first_left(
    backend: Backend, lab: Laboratory, pods: list[str], request: pytest.FixtureRequest
) -> None:
    await backend.sync(plan(service(*endpoints(lab, pods[0]))))
    successor = type(backend)(config(lab))  # type: ignore[call-arg]  # a backend is made from its config
    await successor.sync(plan(service(*endpoints(lab, pods[1]))))
    assert {lab.ask(lab.node, CLUSTER_IP, 80)[0] for _ in range(8)} == {pods[1]}


@pytest.mark.parametrize("mode", sorted(BACKENDS))
async def test_two_clusters_on_one_machine_do_not_disturb_each_other(
    mode: str, lab: Laboratory, pods: list[str]
) -> None:
    mine, theirs = BACKENDS[mode](config(lab, "mine")), BACKENDS[mode](config(lab, "theirs"))
    try:
        await mine.sync(plan(service(*endpoints(lab, pods[0]))))
        await theirs.sync(plan(service(*endpoints(lab, pods[1]), cluster_ip="10.97.0.20")))
        assert lab.ask(pods[2], CLUSTER_IP, 80)[0] == pods[0]
        assert lab.ask(pods[2], "10.97.0.20", 80)[0] == pods[1]
        await theirs.cleanup()
        assert lab.ask(pods[2], CLUSTER_IP, 80)[0] == pods[0]
    finally:
        await mine.cleanup()
        await theirs.cleanup()
