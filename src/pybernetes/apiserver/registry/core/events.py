"""Events of the core group.

Source: kubernetes pkg/registry/core/event/strategy.go, pkg/apis/core/validation/events.go,
pkg/printers/internalversion/printers.go (printEvent).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import immutable, invalid, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import UNKNOWN, Since
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource

_SYSTEM: Final = frozenset({"", "default", "kube-system"})
_LIMITS: Final = {"reason": 128, "reportingInstance": 128}
_MAX_MESSAGE: Final = 1024
_FIXED: Final = (
    "involvedObject", "reason", "message", "source", "firstTimestamp", "lastTimestamp", "count", "action",
    "related", "type", "reportingComponent", "reportingInstance",
)  # fmt: skip


def validate(event: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(event)
    yield from _validate_namespace(event)
    if event.get("eventTime"):
        yield from _validate_new_style(event)


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    """An event in the new style changes in its series only."""
    if not new.get("eventTime") and not old.get("eventTime"):
        return
    for field in _FIXED:
        yield from immutable(field, new.get(field), old.get(field))
    yield from immutable("eventTime", new.get("eventTime"), old.get("eventTime"))


def _validate_namespace(event: Mapping[str, Any]) -> Iterator[Cause]:
    namespace = (event.get("metadata") or {}).get("namespace") or ""
    involved = (event.get("involvedObject") or {}).get("namespace") or ""
    if involved != namespace and not (not involved and namespace in _SYSTEM):
        yield invalid("involvedObject.namespace", involved, "does not match event.namespace")


def _validate_new_style(event: Mapping[str, Any]) -> Iterator[Cause]:
    controller = event.get("reportingComponent") or ""
    if not controller:
        yield required("reportingController")
    for message in names.qualified_name(controller) if controller else ():
        yield invalid("reportingController", controller, message)
    for field in ("reportingInstance", "action", "reason"):
        value = event.get(field) or ""
        if not value:
            yield required(field)
        elif len(value) > _LIMITS.get(field, 128):
            yield invalid(field, "", f"can have at most {_LIMITS.get(field, 128)} characters")
    if len(event.get("message") or "") > _MAX_MESSAGE:
        yield invalid("message", "", f"can have at most {_MAX_MESSAGE} characters")
    if event.get("type") not in {"Normal", "Warning"}:
        yield invalid("type", "", f"has invalid value: {event.get('type') or ''}")


def _since(moment: str | None) -> object:
    return Since(moment) if moment else UNKNOWN


def _first(event: Mapping[str, Any]) -> str | None:
    return event.get("firstTimestamp") or event.get("eventTime")


def _last_seen(event: Mapping[str, Any]) -> object:
    series = event.get("series")
    if series:
        return _since(series.get("lastObservedTime"))
    return _since(event.get("lastTimestamp") or _first(event))


def _count(event: Mapping[str, Any]) -> int:
    series = event.get("series")
    return int((series.get("count") if series else event.get("count")) or 1)


def _object(event: Mapping[str, Any]) -> str:
    involved = event.get("involvedObject") or {}
    kind, name = (involved.get("kind") or "").lower(), involved.get("name") or ""
    return f"{kind}/{name}" if name else kind


def _source(event: Mapping[str, Any]) -> str:
    source = event.get("source") or {}
    component = source.get("component") or event.get("reportingComponent") or ""
    host = source.get("host") or (event.get("reportingInstance") if not source.get("component") else "") or ""
    return f"{component}, {host}" if host else component


def _of_object(field: str) -> Any:
    return lambda event: (event.get("involvedObject") or {}).get(field) or ""


def _component(event: Mapping[str, Any]) -> str:
    return (event.get("source") or {}).get("component") or event.get("reportingComponent") or ""


COLUMNS: Final = (
    Column(name="Last Seen", value=_last_seen),
    Column(name="Type", value=lambda event: event.get("type") or ""),
    Column(name="Reason", value=lambda event: event.get("reason") or ""),
    Column(name="Object", value=_object),
    Column(name="Subobject", value=_of_object("fieldPath"), priority=1),
    Column(name="Source", value=_source, priority=1),
    Column(name="Message", value=lambda event: (event.get("message") or "").strip()),
    Column(name="First Seen", value=lambda event: _since(_first(event)), priority=1),
    Column(name="Count", value=_count, type="integer", priority=1),
    Column(name="Name", value=lambda event: (event.get("metadata") or {}).get("name") or "", format="name", priority=1),
)

RESOURCE = Resource(
    version="v1",
    kind="Event",
    plural="events",
    singular="event",
    namespaced=True,
    short_names=("ev",),
    validate=validate,
    validate_update=validate_update,
    columns=COLUMNS,
    selectable={
        "involvedObject.kind": _of_object("kind"),
        "involvedObject.namespace": _of_object("namespace"),
        "involvedObject.name": _of_object("name"),
        "involvedObject.uid": _of_object("uid"),
        "involvedObject.apiVersion": _of_object("apiVersion"),
        "involvedObject.resourceVersion": _of_object("resourceVersion"),
        "involvedObject.fieldPath": _of_object("fieldPath"),
        "reason": lambda event: event.get("reason") or "",
        "reportingComponent": lambda event: event.get("reportingComponent") or "",
        "source": _component,
        "type": lambda event: event.get("type") or "",
    },
)
