"""Events of events.k8s.io: the same objects as the core group's, in another form.

Source: kubernetes pkg/registry/core/event, pkg/apis/core/validation/events.go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pybernetes.apimachinery.causes import required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.core import events as core_events
from pybernetes.apiserver.registry.events.event_conversion import to_core
from pybernetes.apiserver.registry.resource import Column, Resource


def validate(event: Mapping[str, Any]) -> Iterator[Cause]:
    if not event.get("eventTime"):
        yield required("eventTime")
    yield from core_events.validate(to_core(event))


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    yield from core_events.validate_update(to_core(new), to_core(old))


def _through_core(value: Callable[[Mapping[str, Any]], Any]) -> Callable[[Mapping[str, Any]], Any]:
    return lambda event: value(to_core(event))


RESOURCE = Resource(
    group="events.k8s.io",
    version="v1",
    kind="Event",
    plural="events",
    singular="event",
    namespaced=True,
    short_names=("ev",),
    validate=validate,
    validate_update=validate_update,
    columns=tuple(
        Column(
            name=column.name,
            value=_through_core(column.value),
            type=column.type,
            format=column.format,
            priority=column.priority,
        )
        for column in core_events.COLUMNS
    ),
    selectable={
        field.replace("involvedObject", "regarding").replace("reportingComponent", "reportingController"): (
            _through_core(value)
        )
        for field, value in core_events.RESOURCE.selectable.items()
    },
)
