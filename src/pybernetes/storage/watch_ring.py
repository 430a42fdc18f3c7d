"""The newest events of one resource, shared by all who watch it; each of them holds only a revision.

Bounded in number and bytes. What has left the ring can still be had from the store's log.

Source: k8s.io/apiserver pkg/storage/cacher/watch_cache.go (the cyclic buffer).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pybernetes.apimachinery.watch import DELETED
from pybernetes.storage.entry import Entry


class RingEvent:
    """A change: *type* as a watch without selectors sees it, the new state, and what it replaced."""

    __slots__ = ("_left", "entry", "previous", "revision", "type")

    def __init__(self, event_type: str, entry: Entry, previous: Entry | None) -> None:
        self.type = event_type
        self.entry = entry
        self.previous = previous
        self.revision = entry.revision
        self._left: Entry | None = None

    def left(self) -> Entry:
        """What a watch is told whose selector the object has just left: its former state, at this revision."""
        if self.type is DELETED or self.previous is None:
            return self.entry
        if self._left is None:
            self._left = self.previous.at(self.revision)
        return self._left

    @property
    def size(self) -> int:
        return len(self.entry.data)


class WatchRing:
    """Events with consecutive positions. Every event with a revision above *start_revision* is here."""

    __slots__ = ("_base", "_bytes", "_events", "_max_bytes", "_max_events", "start_revision")

    def __init__(self, max_events: int, max_bytes: int, start_revision: int = 0) -> None:
        self._events: list[RingEvent] = []
        self._base = 0
        self._bytes = 0
        self._max_events = max_events
        self._max_bytes = max_bytes
        self.start_revision = start_revision

    def __len__(self) -> int:
        return len(self._events)

    @property
    def size(self) -> int:
        """Bytes of the objects held."""
        return self._bytes

    @property
    def end(self) -> int:
        """The position after the newest event."""
        return self._base + len(self._events)

    @property
    def newest(self) -> int:
        """The revision of the newest event; *start_revision* when there is none."""
        return self._events[-1].revision if self._events else self.start_revision

    def append(self, event: RingEvent) -> None:
        self._events.append(event)
        self._bytes += event.size
        if len(self._events) > self._max_events or self._bytes > self._max_bytes:
            self._evict()

    def prepend(self, events: Sequence[RingEvent], start_revision: int) -> bool:
        """Puts older *events*, all those since *start_revision*, before the others if there is room for them."""
        size = sum(event.size for event in events)
        if len(events) + len(self._events) > self._max_events or size + self._bytes > self._max_bytes:
            return False
        self._events[:0] = events
        self._base -= len(events)
        self._bytes += size
        self.start_revision = start_revision
        return True

    def seek(self, after: int) -> int:
        """The position of the first event with a revision above *after*, which is at least *start_revision*."""
        events = self._events
        if not events or events[-1].revision <= after:
            return self._base + len(events)
        return self._base + bisect_right(events, after, key=_revision)

    def slice(self, start: int, stop: int) -> Sequence[RingEvent]:
        return self._events[start - self._base : stop - self._base]

    def whole_revisions(self, stop: int) -> int:
        """*stop*, moved on so that no revision is cut in two there."""
        events, index = self._events, stop - self._base
        while 0 < index < len(events) and events[index].revision == events[index - 1].revision:
            index += 1
        return self._base + index

    def newest_first(self, after: int) -> Iterator[RingEvent]:
        """The events above revision *after*, the last one first."""
        for event in reversed(self._events):
            if event.revision <= after:
                return
            yield event

    def _evict(self) -> None:
        """Drops an eighth at a time, for the cost of shifting the list; never half a revision, never the newest."""
        events = self._events
        keep_events, keep_bytes = self._max_events * 7 // 8, self._max_bytes * 7 // 8
        count, size = 0, self._bytes
        while count < len(events) - 1 and (len(events) - count > keep_events or size > keep_bytes):
            size -= events[count].size
            count += 1
        while 0 < count < len(events) and events[count].revision == events[count - 1].revision:
            size -= events[count].size
            count += 1
        if count:
            self.start_revision = events[count - 1].revision
            del events[:count]
            self._base += count
            self._bytes = size


def _revision(event: RingEvent) -> int:
    return event.revision
