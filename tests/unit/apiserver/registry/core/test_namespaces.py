"""Namespaces."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pybernetes.apiserver.registry.core.namespaces import RESOURCE, default, prepare_create, prepare_update, validate

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_new_namespace_is_active_has_a_finalizer_and_its_name_as_a_label() -> None:
    namespace: dict[str, Any] = {"metadata": {"name": "a"}, "status": {"phase": "X"}}
    prepare_create(namespace, NOW)
    assert namespace["spec"] == {"finalizers": ["kubernetes"]}
    assert namespace["status"] == {"phase": "Active"}
    assert namespace["metadata"]["labels"] == {"kubernetes.io/metadata.name": "a"}


def test_the_label_cannot_be_taken_away() -> None:
    namespace: dict[str, Any] = {"metadata": {"name": "a", "labels": {"kubernetes.io/metadata.name": "b", "x": "y"}}}
    default(namespace)
    once = dict(namespace["metadata"]["labels"])
    default(namespace)
    assert namespace["metadata"]["labels"] == once == {"kubernetes.io/metadata.name": "a", "x": "y"}


def test_an_update_keeps_finalizers_and_phase() -> None:
    new: dict[str, Any] = {"metadata": {"name": "a"}, "spec": {}}
    prepare_update(new, {"spec": {"finalizers": ["kubernetes"]}, "status": {"phase": "Active"}})
    assert new["spec"]["finalizers"] == ["kubernetes"]
    assert new["status"] == {"phase": "Active"}


def test_a_name_with_a_dot_is_refused() -> None:
    (cause,) = validate({"metadata": {"name": "a.b"}})
    assert cause.message == 'Invalid value: "a.b": must not contain dots'


def test_the_row_shows_the_phase() -> None:
    namespace = {"metadata": {"name": "a"}, "status": {"phase": "Terminating"}}
    assert [column.value(namespace) for column in RESOURCE.columns[:2]] == ["a", "Terminating"]
    assert RESOURCE.selectable["status.phase"](namespace) == "Terminating"
