"""What is peculiar to the nftables backend: its size, its speed, and that no packet is lost while it changes."""

from __future__ import annotations

import asyncio
import json
import subprocess
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from pybernetes.proxy.backends.interface import BackendConfig
from pybernetes.proxy.backends.nftables import NftablesBackend
from pybernetes.proxy.plan import IPV4, Endpoint, PortName, ProxyPlan, ServicePort
from pybernetes.testing import network
from pybernetes.testing.network import Laboratory

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(bool(network.why_not()), reason=network.why_not() or "possible")]


@pytest.fixture(scope="module")
def lab() -> Iterator[Laboratory]:
    with network.laboratory() as made:
        yield made


def config(lab: Laboratory, owner: str = "big") -> BackendConfig:
    command = ["ip", "netns", "exec", lab.node]
    return BackendConfig(owner=owner, service_cidrs=["10.96.0.0/12"], cluster_cidrs=[network.POD_CIDR], command=command)


def port(number: int, *endpoints: Endpoint) -> tuple[PortName, ServicePort]:
    address = f"10.{96 + (number >> 16)}.{number >> 8 & 255}.{number & 255}"
    chosen = endpoints or tuple(Endpoint(f"10.{20 + j}.{number >> 8}.{number & 255}", 8080, False) for j in range(2))
    name = PortName("default", f"service-{number}", "", IPV4)
    return name, ServicePort(protocol="TCP", port=80, cluster_ip=address, cluster_endpoints=chosen, has_endpoints=True)


def listing(lab: Laboratory, *what: str) -> list[dict[str, dict[str, str]]]:
    command = ["ip", "netns", "exec", lab.node, "nft", "-j", *what]
    items: list[dict[str, dict[str, str]]] = json.loads(subprocess.check_output(command))["nftables"]
    return items


@pytest.mark.slow
async def test_ten_thousand_services_load_in_a_second_and_one_more_in_an_instant(lab: Laboratory) -> None:
    pod = lab.pod()
    lab.serve(pod)
    backend = NftablesBackend(config(lab))
    services = dict(port(number) for number in range(10_000))
    try:
        started = time.monotonic()
        await backend.sync(ProxyPlan(services=services))
        first = time.monotonic() - started
        chains = [item for item in listing(lab, "-t", "list", "ruleset") if "chain" in item]
        name, added = port(10_000, Endpoint(lab.pod_address(pod), 8080, True))
        started = time.monotonic()
        await backend.sync(ProxyPlan(services=services | {name: added}))
        more = time.monotonic() - started
        assert lab.ask(lab.node, added.cluster_ip, 80)[0] == pod
    finally:
        await backend.cleanup()
    print(f"10,000 services x 2: {first:.3f} s; one more: {more * 1000:.1f} ms; {len(chains)} chains")
    assert first < 1.0
    assert more < 0.1
    assert len(chains) < 25


@pytest.mark.slow
async def test_no_connection_fails_while_the_table_is_replaced_and_updated(lab: Laboratory) -> None:
    pods = [lab.pod() for _ in range(3)]
    for pod in pods:
        lab.serve(pod)
    backend = NftablesBackend(config(lab, "load"))
    ends = [Endpoint(lab.pod_address(pod), 8080, True) for pod in pods]
    crowd = dict(port(number) for number in range(1, 2000))
    await backend.sync(ProxyPlan(services=crowd | dict([port(0, *ends)])))
    answers: Counter[str] = Counter()
    done = asyncio.Event()

    def knock() -> None:
        while not done.is_set():
            try:
                answers[lab.ask(lab.node, "10.96.0.0", 80)[0]] += 1
            except OSError as error:
                answers[f"failed: {error}"] += 1

    knocking = [asyncio.create_task(asyncio.to_thread(knock)) for _ in range(4)]
    try:
        for turn in range(12):
            target = ends[: 1 + turn % 3]
            plan = ProxyPlan(services=crowd | dict([port(0, *target)]))
            await (backend.resync(plan) if turn % 2 else backend.sync(plan))
    finally:
        done.set()
        await asyncio.gather(*knocking)
        await backend.cleanup()
    print(dict(answers))
    assert set(answers) == set(pods)
    assert answers.total() > 200


async def test_nothing_but_the_own_table_is_touched_and_it_goes_without_a_trace(lab: Laboratory) -> None:
    command = ["ip", "netns", "exec", lab.node, "nft", "add", "table", "ip", "strangers"]
    subprocess.run(command, check=True)
    before = listing(lab, "list", "ruleset")
    backend = NftablesBackend(config(lab, "visitor/1"))
    await backend.cleanup()
    await backend.sync(ProxyPlan(services=dict([port(1)])))
    tables = {item["table"]["name"] for item in listing(lab, "list", "tables") if "table" in item}
    assert tables == {"strangers", "pybernetes_visitor_1"}
    await backend.cleanup()
    assert listing(lab, "list", "ruleset") == before


async def test_an_element_that_somebody_removed_does_not_stop_updates(lab: Laboratory) -> None:
    pod = lab.pod()
    lab.serve(pod)
    backend = NftablesBackend(config(lab, "hurt"))
    here = Endpoint(lab.pod_address(pod), 8080, True)
    try:
        await backend.sync(ProxyPlan(services=dict([port(1), port(2)])))
        table = ["ip", "netns", "exec", lab.node, "nft", "flush", "map", "ip", "pybernetes_hurt", "services"]
        subprocess.run(table, check=True)
        await backend.sync(ProxyPlan(services=dict([port(1, here), port(3, here)])))
        assert lab.ask(lab.node, "10.96.0.1", 80)[0] == pod
        assert lab.ask(lab.node, "10.96.0.3", 80)[0] == pod
    finally:
        await backend.cleanup()
