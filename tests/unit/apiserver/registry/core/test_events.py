"""Events in both forms."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pybernetes.apiserver.registry.columns import cell
from pybernetes.apiserver.registry.core import events
from pybernetes.apiserver.registry.events import events as new_events
from pybernetes.apiserver.registry.events.event_conversion import from_core, to_core

NOW = datetime(2026, 1, 1, tzinfo=UTC)
EVENT: dict[str, Any] = {
    "kind": "Event",
    "apiVersion": "v1",
    "metadata": {"name": "web.1", "namespace": "default"},
    "involvedObject": {"kind": "Pod", "namespace": "default", "name": "web", "fieldPath": "spec.containers{c}"},
    "reason": "Pulled",
    "message": " done\n",
    "source": {"component": "kubelet", "host": "n1"},
    "firstTimestamp": "2025-12-31T23:50:00Z",
    "lastTimestamp": "2025-12-31T23:59:00Z",
    "count": 3,
    "type": "Normal",
}


def _row(event: dict[str, Any], resource: Any = events.RESOURCE) -> list[object]:
    return [cell(column.value(event), NOW) for column in resource.columns]


def test_the_row_is_upstreams() -> None:
    assert _row(EVENT) == [
        "60s", "Normal", "Pulled", "pod/web", "spec.containers{c}", "kubelet, n1", "done", "10m", 3, "web.1",
    ]  # fmt: skip


def test_the_other_form_shows_the_same_row() -> None:
    assert _row(from_core(EVENT), new_events.RESOURCE) == _row(EVENT)


def test_conversion_goes_both_ways() -> None:
    assert to_core(from_core(EVENT)) == EVENT


def test_an_event_without_times_is_of_unknown_age() -> None:
    assert _row({"metadata": {}})[0] == "<unknown>"
    assert _row({"metadata": {}, "eventTime": "2025-12-31T23:59:00.000000Z"})[0] == "60s"


def test_an_event_lives_beside_its_object() -> None:
    assert list(events.validate(EVENT)) == []
    (cause,) = events.validate(EVENT | {"metadata": {"name": "a", "namespace": "other"}})
    assert cause.field == "involvedObject.namespace"


def test_a_new_style_event_is_whole_and_fixed() -> None:
    event = EVENT | {"eventTime": "2025-12-31T23:59:00.000000Z"}
    assert {cause.field for cause in events.validate(event)} == {"reportingController", "reportingInstance", "action"}
    assert [cause.field for cause in events.validate_update(event | {"reason": "X"}, event)] == ["reason"]


def test_events_are_selectable_by_their_object() -> None:
    assert events.RESOURCE.selectable["involvedObject.name"](EVENT) == "web"
    assert events.RESOURCE.selectable["source"](EVENT) == "kubelet"
    assert new_events.RESOURCE.selectable["regarding.name"](from_core(EVENT)) == "web"
