"""Services and EndpointSlices become a plan; topology and readiness rules included."""

from __future__ import annotations

from typing import Any

import pytest

from pybernetes.apimachinery.gvr import Key
from pybernetes.proxy.change_tracker import ChangeTracker
from pybernetes.proxy.plan import IPV4, IPV6, Endpoint, PortName, ServicePort

WEB = PortName("default", "web", "", IPV4)


def service(name: str = "web", **spec: Any) -> dict[str, Any]:
    full = {"type": "ClusterIP", "clusterIP": "10.96.0.10", "clusterIPs": ["10.96.0.10"], "ports": [{"port": 80}]}
    return {"metadata": {"namespace": "default", "name": name}, "spec": {**full, **spec}}


def entry(address: str, node: str = "n1", hints: Any = None, **conditions: bool) -> dict[str, Any]:
    made: dict[str, Any] = {"addresses": [address], "nodeName": node, "conditions": conditions or {"ready": True}}
    return made | ({"hints": hints} if hints else {})


def endpoint_slice(*entries: dict[str, Any], name: str = "web-1", **fields: Any) -> dict[str, Any]:
    labels = {"kubernetes.io/service-name": "web"}
    full = {"addressType": "IPv4", "ports": [{"name": "", "port": 8080}], "endpoints": list(entries)}
    return {"metadata": {"namespace": "default", "name": name, "labels": labels}, **full, **fields}


def planned(service_object: dict[str, Any], *entries: dict[str, Any], node: str = "n1", zone: str = "") -> ServicePort:
    tracker = ChangeTracker(node, zone=zone)
    tracker.set_service(service_object)
    tracker.set_slice(endpoint_slice(*entries))
    return tracker.plan().services[WEB]


def addresses(endpoints: tuple[Endpoint, ...]) -> list[str]:
    return [endpoint.address for endpoint in endpoints]


def test_ready_endpoints_of_all_slices_are_used_once_each() -> None:
    tracker = ChangeTracker("n1")
    tracker.set_slice(endpoint_slice(entry("10.0.0.2"), entry("10.0.0.1", node="n2")))
    tracker.set_slice(endpoint_slice(entry("10.0.0.2"), name="web-2"))
    tracker.set_service(service())
    port = tracker.plan().services[WEB]
    assert port.cluster_endpoints == (Endpoint("10.0.0.1", 8080, False), Endpoint("10.0.0.2", 8080, True))
    assert port.has_endpoints


def test_a_terminating_endpoint_serves_only_when_none_is_ready() -> None:
    draining = entry("10.0.0.1", ready=False, serving=True, terminating=True)
    dead = entry("10.0.0.3", ready=False, serving=False, terminating=True)
    assert addresses(planned(service(), draining, dead, entry("10.0.0.2")).cluster_endpoints) == ["10.0.0.2"]
    assert addresses(planned(service(), draining, dead).cluster_endpoints) == ["10.0.0.1"]
    assert not planned(service(), dead).has_endpoints


def test_an_endpoint_without_conditions_is_ready() -> None:
    assert planned(service(), {"addresses": ["10.0.0.1"]}).has_endpoints


@pytest.mark.parametrize(
    ("zone", "chosen"),
    [("a", ["10.0.0.1"]), ("c", ["10.0.0.1", "10.0.0.2"]), ("", ["10.0.0.1", "10.0.0.2"])],
    ids=["own zone", "zone without endpoints", "node without zone"],
)
def test_zone_hints_are_followed_when_some_endpoint_is_near(zone: str, chosen: list[str]) -> None:
    near = entry("10.0.0.1", hints={"forZones": [{"name": "a"}]})
    far = entry("10.0.0.2", hints={"forZones": [{"name": "b"}]})
    assert addresses(planned(service(), near, far, zone=zone).cluster_endpoints) == chosen


def test_zone_hints_are_ignored_when_one_endpoint_has_none() -> None:
    near = entry("10.0.0.1", hints={"forZones": [{"name": "a"}]})
    assert len(planned(service(), near, entry("10.0.0.2"), zone="a").cluster_endpoints) == 2


def test_node_hints_go_before_zone_hints() -> None:
    here = entry("10.0.0.1", hints={"forZones": [{"name": "a"}], "forNodes": [{"name": "n1"}]})
    there = entry("10.0.0.2", hints={"forZones": [{"name": "a"}], "forNodes": [{"name": "n2"}]})
    assert addresses(planned(service(), here, there, zone="a").cluster_endpoints) == ["10.0.0.1"]


def test_the_internal_local_policy_keeps_only_endpoints_of_this_node() -> None:
    port = planned(service(internalTrafficPolicy="Local"), entry("10.0.0.1"), entry("10.0.0.2", node="n2"))
    assert (addresses(port.local_endpoints), port.cluster_endpoints) == (["10.0.0.1"], ())


def test_the_external_local_policy_needs_an_external_address() -> None:
    assert not planned(service(externalTrafficPolicy="Local")).external_local
    ports = [{"port": 80, "nodePort": 30001}]
    port = planned(service(externalTrafficPolicy="Local", ports=ports), entry("10.0.0.1"), entry("10.0.0.2", node="n2"))
    assert port.external_local
    assert (len(port.cluster_endpoints), addresses(port.local_endpoints)) == (2, ["10.0.0.1"])


@pytest.mark.parametrize(
    "made",
    [
        service(clusterIP="None", clusterIPs=["None"]),
        service(type="ExternalName", clusterIP="", clusterIPs=[]),
        {**service(), "metadata": {"name": "web", "labels": {"service.kubernetes.io/service-proxy-name": "x"}}},
    ],
    ids=["headless", "external name", "another proxy's"],
)
def test_services_that_need_no_rules_have_none(made: dict[str, Any]) -> None:
    tracker = ChangeTracker("n1")
    tracker.set_service(made)
    assert not tracker.plan().services


def test_named_ports_meet_their_slice_ports_and_families_stay_apart() -> None:
    tracker = ChangeTracker("n1")
    ips = ["10.96.0.10", "fd00::10"]
    ports = [{"name": "http", "port": 80}, {"name": "dns", "port": 53, "protocol": "UDP"}]
    tracker.set_service(service(clusterIPs=ips, ports=ports))
    tracker.set_slice(endpoint_slice(entry("10.0.0.1"), ports=[{"name": "http", "port": 8080}]))
    tracker.set_slice(
        endpoint_slice(entry("fd01::1"), name="v6", addressType="IPv6", ports=[{"name": "dns", "port": 5353}])
    )
    plan = tracker.plan().services
    used = {(name.port, name.family): addresses(port.cluster_endpoints) for name, port in plan.items()}
    assert used == {
        ("http", IPV4): ["10.0.0.1"],
        ("dns", IPV4): [],
        ("http", IPV6): [],
        ("dns", IPV6): ["fd01::1"],
    }
    assert plan[PortName("default", "web", "dns", IPV6)].protocol == "UDP"


def test_affinity_has_a_default_time() -> None:
    assert planned(service(sessionAffinity="ClientIP")).affinity_seconds == 10800
    config = {"clientIP": {"timeoutSeconds": 60}}
    assert planned(service(sessionAffinity="ClientIP", sessionAffinityConfig=config)).affinity_seconds == 60
    assert planned(service()).affinity_seconds == 0


def test_balancer_addresses_of_proxy_mode_are_left_alone() -> None:
    made = service(type="LoadBalancer")
    made["status"] = {"loadBalancer": {"ingress": [{"ip": "1.2.3.4"}, {"ip": "5.6.7.8", "ipMode": "Proxy"}]}}
    assert planned(made).load_balancer_ips == ("1.2.3.4",)


def test_unchanged_services_keep_their_very_object() -> None:
    tracker = ChangeTracker("n1")
    tracker.set_service(service())
    tracker.set_service({**service("other"), "metadata": {"namespace": "default", "name": "other"}})
    before = tracker.plan().services
    tracker.set_slice(endpoint_slice(entry("10.0.0.1")))
    tracker.set_service(service("other"))
    assert tracker.changed
    after = tracker.plan().services
    other = PortName("default", "other", "", IPV4)
    assert after[other] is before[other]
    assert after[WEB] is not before[WEB]
    assert not tracker.changed


def test_deleted_services_and_slices_leave_the_plan() -> None:
    tracker = ChangeTracker("n1")
    tracker.set_service(service())
    tracker.set_slice(endpoint_slice(entry("10.0.0.1")))
    tracker.plan()
    tracker.delete_slice(endpoint_slice(entry("10.0.0.1")))
    assert not tracker.plan().services[WEB].has_endpoints
    tracker.delete_service(Key("default", "web"))
    assert not tracker.plan().services
