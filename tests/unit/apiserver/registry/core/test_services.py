"""Services: defaults by type, causes of refusal, what an update keeps, the row of a table."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from pybernetes.apimachinery.meta import thaw
from pybernetes.apiserver.registry.columns import cell
from pybernetes.apiserver.registry.core.service_defaults import default_service, keep_allocated
from pybernetes.apiserver.registry.core.service_validation import validate_service, validate_service_update
from pybernetes.apiserver.registry.core.services import RESOURCE

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def service(**spec: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"metadata": {"name": "web"}, "spec": {"ports": [{"port": 80}], **spec}}
    default_service(made)
    return made


def test_a_service_gets_upstreams_defaults() -> None:
    assert service()["spec"] == {
        "ports": [{"port": 80, "protocol": "TCP", "targetPort": 80}],
        "type": "ClusterIP",
        "sessionAffinity": "None",
        "internalTrafficPolicy": "Cluster",
    }
    balancer = service(type="LoadBalancer", sessionAffinity="ClientIP")["spec"]
    assert balancer["externalTrafficPolicy"] == "Cluster"
    assert balancer["allocateLoadBalancerNodePorts"] is True
    assert balancer["sessionAffinityConfig"] == {"clientIP": {"timeoutSeconds": 10800}}


@pytest.mark.parametrize("kind", ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"])
def test_defaulting_twice_changes_nothing_more(kind: str) -> None:
    once = service(type=kind)
    twice = thaw(once)
    default_service(twice)
    assert twice == once


CAUSES: list[tuple[str, dict[str, Any], str, str]] = [
    ("no ports", {"ports": []}, "spec.ports", "FieldValueRequired"),
    ("type", {"type": "X"}, "spec.type", "FieldValueNotSupported"),
    ("port range", {"ports": [{"port": 0}]}, "spec.ports[0].port", "FieldValueInvalid"),
    ("unnamed ports", {"ports": [{"port": 1}, {"port": 2, "name": "a"}]}, "spec.ports[0].name", "FieldValueRequired"),
    ("same name", {"ports": [{"port": 1, "name": "a"}, {"port": 2, "name": "a"}]}, "spec.ports[1].name",
     "FieldValueDuplicate"),
    ("same port", {"ports": [{"port": 1, "name": "a"}, {"port": 1, "name": "b"}]}, "spec.ports[1]",
     "FieldValueDuplicate"),
    ("node port of a cluster service", {"ports": [{"port": 1, "nodePort": 30000}]}, "spec.ports[0].nodePort",
     "FieldValueForbidden"),
    ("target port name", {"ports": [{"port": 1, "targetPort": "A"}]}, "spec.ports[0].targetPort", "FieldValueInvalid"),
    ("headless balancer", {"type": "LoadBalancer", "clusterIP": "None"}, "spec.clusterIPs[0]", "FieldValueInvalid"),
    ("no external name", {"type": "ExternalName"}, "spec.externalName", "FieldValueRequired"),
    ("address of an external name", {"type": "ExternalName", "externalName": "a.b", "clusterIP": "10.0.0.1"},
     "spec.clusterIPs", "FieldValueForbidden"),
    ("bad address", {"clusterIP": "x"}, "spec.clusterIPs[0]", "FieldValueInvalid"),
    ("loopback", {"externalIPs": ["127.0.0.1"]}, "spec.externalIPs[0]", "FieldValueInvalid"),
    ("affinity", {"sessionAffinity": "X"}, "spec.sessionAffinity", "FieldValueNotSupported"),
    ("external policy", {"externalTrafficPolicy": "Local"}, "spec.externalTrafficPolicy", "FieldValueInvalid"),
    ("class", {"loadBalancerClass": "a/b"}, "spec.loadBalancerClass", "FieldValueForbidden"),
    ("selector", {"selector": {"-": "a"}}, "spec.selector", "FieldValueInvalid"),
    ("kubelet port", {"type": "LoadBalancer", "ports": [{"port": 10250}]}, "spec.ports[0]", "FieldValueInvalid"),
]  # fmt: skip


@pytest.mark.parametrize(("spec", "field", "reason"), [case[1:] for case in CAUSES], ids=[case[0] for case in CAUSES])
def test_a_bad_service_is_refused_with_field_and_reason(spec: dict[str, Any], field: str, reason: str) -> None:
    assert (field, reason) in {(cause.field, cause.reason) for cause in validate_service(service(**spec))}


def test_a_service_name_is_a_dns_1035_label() -> None:
    made = service()
    made["metadata"]["name"] = "1web"
    assert [cause.field for cause in validate_service(made)] == ["metadata.name"]


@pytest.mark.parametrize(
    "spec",
    [{}, {"clusterIP": "None", "ports": []}, {"type": "ExternalName", "externalName": "a.b", "ports": []}],
    ids=["plain", "headless", "external name"],
)
def test_a_good_service_is_not_refused(spec: dict[str, Any]) -> None:
    assert list(validate_service(service(**spec))) == []


def test_an_update_keeps_what_was_allocated() -> None:
    old = service(type="NodePort", clusterIP="10.96.0.9", ports=[{"port": 80, "nodePort": 30080}])
    new = service(type="NodePort")
    keep_allocated(new, old)
    assert new["spec"]["clusterIP"] == "10.96.0.9"
    assert new["spec"]["ports"][0]["nodePort"] == 30080
    assert list(validate_service_update(new, old)) == []


def test_a_change_of_type_drops_what_no_longer_applies() -> None:
    old = service(type="NodePort", clusterIP="10.96.0.9", ports=[{"port": 80, "nodePort": 30080}])
    new = thaw(old)
    new["spec"]["type"] = "ClusterIP"
    keep_allocated(new, old)
    assert "nodePort" not in new["spec"]["ports"][0]
    assert "externalTrafficPolicy" not in new["spec"]
    assert new["spec"]["clusterIP"] == "10.96.0.9"


def test_the_address_of_a_service_does_not_change() -> None:
    causes = list(validate_service_update(service(clusterIP="10.96.0.8"), service(clusterIP="10.96.0.9")))
    assert [(cause.field, cause.message) for cause in causes] == [
        ("spec.clusterIPs[0]", 'Invalid value: ["10.96.0.8"]: may not change once set')
    ]


def _row(made: dict[str, Any]) -> list[object]:
    made["metadata"]["creationTimestamp"] = "2025-12-31T23:59:00Z"
    return [cell(column.value(made), NOW) for column in RESOURCE.columns]


def test_rows_are_upstreams() -> None:
    ports = [{"port": 80, "name": "a", "nodePort": 30080}, {"port": 53, "name": "b", "protocol": "UDP"}]
    made = service(type="NodePort", clusterIP="10.96.0.9", ports=ports, selector={"b": "2", "a": "1"})
    shown = ["web", "NodePort", "10.96.0.9", "<none>", "80:30080/TCP,53/UDP", "60s", "a=1,b=2"]
    assert _row(made) == shown
    assert _row(service(type="LoadBalancer"))[3] == "<pending>"
    assert _row(service(type="ExternalName", externalName="a.b", ports=[]))[2:5] == ["<none>", "a.b", "<none>"]
