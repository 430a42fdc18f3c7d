"""Leases."""

from __future__ import annotations

from pybernetes.apiserver.registry.coordination.leases import RESOURCE, validate


def test_durations_are_positive_and_transitions_not_negative() -> None:
    lease = {"metadata": {"name": "a"}, "spec": {"leaseDurationSeconds": 0, "leaseTransitions": -1}}
    assert [cause.field for cause in validate(lease)] == ["spec.leaseDurationSeconds", "spec.leaseTransitions"]


def test_the_row_shows_the_holder() -> None:
    lease = {"metadata": {"name": "a"}, "spec": {"holderIdentity": "me"}}
    assert [column.value(lease) for column in RESOURCE.columns[:2]] == ["a", "me"]
    assert RESOURCE.columns[1].value({"metadata": {}}) == ""
