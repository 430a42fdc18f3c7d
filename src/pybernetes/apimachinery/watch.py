"""Watch events: their types, and the frames in which they travel as JSON lines.

Source: k8s.io/apimachinery pkg/watch, pkg/apis/meta/v1 (WatchEvent).
"""

from __future__ import annotations

from typing import Final

ADDED: Final = "ADDED"
MODIFIED: Final = "MODIFIED"
DELETED: Final = "DELETED"
BOOKMARK: Final = "BOOKMARK"
ERROR: Final = "ERROR"

INITIAL_EVENTS_END: Final = "k8s.io/initial-events-end"

_PREFIX: Final = {
    event: b'{"type":"' + event.encode() + b'","object":' for event in (ADDED, MODIFIED, DELETED, BOOKMARK, ERROR)
}


def frame(event_type: str, obj: bytes) -> bytes:
    """One JSON line: *obj* is the encoded object."""
    return _PREFIX[event_type] + obj + b"}\n"
