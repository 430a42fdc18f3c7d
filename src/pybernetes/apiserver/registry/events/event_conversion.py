"""One event in its two forms: that of the core group, which is stored, and that of events.k8s.io.

Source: kubernetes pkg/apis/events/v1/conversion.go.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_TO_CORE: Final = {
    "metadata": "metadata",
    "regarding": "involvedObject",
    "reason": "reason",
    "note": "message",
    "deprecatedSource": "source",
    "deprecatedFirstTimestamp": "firstTimestamp",
    "deprecatedLastTimestamp": "lastTimestamp",
    "deprecatedCount": "count",
    "type": "type",
    "eventTime": "eventTime",
    "series": "series",
    "action": "action",
    "related": "related",
    "reportingController": "reportingComponent",
    "reportingInstance": "reportingInstance",
}
_FROM_CORE: Final = {core: own for own, core in _TO_CORE.items()}
_OWN_ORDER: Final = (
    "metadata", "eventTime", "series", "reportingController", "reportingInstance", "action", "reason", "regarding",
    "related", "note", "type", "deprecatedSource", "deprecatedFirstTimestamp", "deprecatedLastTimestamp",
    "deprecatedCount",
)  # fmt: skip
_CORE_ORDER: Final = (
    "metadata", "involvedObject", "reason", "message", "source", "firstTimestamp", "lastTimestamp", "count", "type",
    "eventTime", "series", "action", "related", "reportingComponent", "reportingInstance",
)  # fmt: skip


def to_core(event: Mapping[str, Any]) -> dict[str, Any]:
    """The core form of an events.k8s.io event."""
    core: dict[str, Any] = {"kind": "Event", "apiVersion": "v1"}
    core |= {field: event[_FROM_CORE[field]] for field in _CORE_ORDER if _FROM_CORE[field] in event}
    return core


def from_core(event: Mapping[str, Any]) -> dict[str, Any]:
    """The events.k8s.io form of a core event."""
    own: dict[str, Any] = {"kind": "Event", "apiVersion": "events.k8s.io/v1"}
    own |= {field: event[_TO_CORE[field]] for field in _OWN_ORDER if _TO_CORE[field] in event}
    return own
