"""Accessors of object metadata."""

from __future__ import annotations

from typing import Any

from pybernetes.apimachinery import meta
from pybernetes.apimachinery.gvr import GVK, Key

POD: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "a", "namespace": "b", "uid": "u", "labels": {"x": "y"}},
}


def test_what_is_there_is_read_and_what_is_absent_is_empty() -> None:
    assert meta.key(POD) == Key("b", "a")
    assert meta.labels(POD) == {"x": "y"}
    assert meta.labels({}) == {}
    assert meta.gvk(POD) == GVK("", "v1", "Pod")
    assert not meta.is_being_deleted(POD)


def test_a_controller_reference_is_found_again() -> None:
    reference = meta.owner_reference(POD, GVK("apps", "v1", "ReplicaSet"))
    owned = {"metadata": {"ownerReferences": [{"uid": "other"}, reference]}}
    assert meta.controller_of(owned) == reference
    assert meta.is_controlled_by(owned, POD)
    assert reference["apiVersion"] == "apps/v1"


def test_a_thawed_object_shares_nothing() -> None:
    own = meta.thaw(POD)
    own["metadata"]["labels"]["x"] = "z"
    assert POD["metadata"]["labels"]["x"] == "y"
