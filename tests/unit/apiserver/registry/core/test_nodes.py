"""Nodes."""

from __future__ import annotations

from typing import Any

import pytest

from pybernetes.apiserver.registry.core.nodes import RESOURCE, default, validate, validate_update

NODE: dict[str, Any] = {
    "metadata": {"name": "n1", "labels": {"node-role.kubernetes.io/worker": "", "kubernetes.io/role": "edge"}},
    "spec": {"unschedulable": True},
    "status": {
        "capacity": {"cpu": "2"},
        "conditions": [{"type": "Ready", "status": "True"}],
        "addresses": [{"type": "InternalIP", "address": "10.0.0.1"}],
        "nodeInfo": {"kubeletVersion": "v1.36.0"},
    },
}


def test_the_row_is_upstreams() -> None:
    cells = [column.value(NODE) for column in RESOURCE.columns if column.name != "Age"]
    assert cells == [
        "n1", "Ready,SchedulingDisabled", "edge,worker", "v1.36.0", "10.0.0.1", "<none>", "<unknown>", "<unknown>",
        "<unknown>",
    ]  # fmt: skip


def test_a_node_without_conditions_is_unknown() -> None:
    assert RESOURCE.columns[1].value({"metadata": {}}) == "Unknown"
    assert RESOURCE.columns[2].value({"metadata": {}}) == "<none>"


def test_what_can_be_allocated_is_the_capacity() -> None:
    node: dict[str, Any] = {"spec": {"podCIDR": "10.1.0.0/24"}, "status": {"capacity": {"cpu": "2"}}}
    default(node)
    default(node)
    assert node["status"]["allocatable"] == {"cpu": "2"}
    assert node["spec"]["podCIDRs"] == ["10.1.0.0/24"]


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"spec": {"taints": [{"key": "a", "effect": "X"}]}}, "spec.taints[0].effect", "FieldValueNotSupported"),
        ({"spec": {"taints": [{"key": "a", "effect": "NoSchedule"}] * 2}}, "spec.taints[1]", "FieldValueDuplicate"),
        ({"spec": {"podCIDRs": ["x"]}}, "spec.podCIDRs[0]", "FieldValueInvalid"),
        ({"spec": {"podCIDRs": ["10.0.0.0/24", "10.1.0.0/24"]}}, "spec.podCIDRs", "FieldValueInvalid"),
        ({"status": {"capacity": {"cpu": "-1"}}}, "status.capacity[cpu]", "FieldValueInvalid"),
        ({"status": {"addresses": [{"type": "A", "address": "b"}] * 2}}, "status.addresses[1]", "FieldValueDuplicate"),
    ],
    ids=["taint effect", "taint twice", "bad network", "two of a family", "negative", "address twice"],
)
def test_a_bad_node_is_refused(change: dict[str, Any], field: str, reason: str) -> None:
    assert (field, reason) in {(cause.field, cause.reason) for cause in validate(NODE | change)}


def test_networks_and_provider_of_a_node_do_not_change() -> None:
    old = {"spec": {"podCIDRs": ["10.1.0.0/24"], "providerID": "a"}}
    new = {"spec": {"podCIDRs": ["10.2.0.0/24"], "providerID": "b"}}
    assert [cause.field for cause in validate_update(new, old)] == ["spec.podCIDRs", "spec.providerID"]
    assert list(validate_update(old, {"spec": {}})) == []
