"""All watches that ask for the same events in the same form: each frame and each join is made once for them all.

A watch that has been told everything is *live*: it costs one ``write`` per push. A watch that has fallen behind (its
sink is full, or it has just begun) catches up on its own from the ring and becomes live again.

Source: k8s.io/apiserver pkg/storage/cacher (cacher.go watchers index, cache_watcher.go convertToWatchEvent).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from pybernetes.apimachinery.watch import ADDED, DELETED, MODIFIED
from pybernetes.storage.entry import Entry
from pybernetes.storage.filter import Filter
from pybernetes.storage.watch_ring import RingEvent, WatchRing

if TYPE_CHECKING:
    from pybernetes.storage.watcher import Watcher

Frame = Callable[[str, Entry], bytes]
"""The encoded watch event of that type about that entry."""

PUSH_BYTES: Final = 256 * 1024
"""No write is much larger than this."""

_CHUNK_EVENTS: Final = 64
_CHUNKS_KEPT: Final = 16
_CLOCK_EVERY: Final = 32


class WatchGroup:
    """The watchers of one Filter, what is to be pushed to the live ones, and the push under way."""

    def __init__(self, query: Filter, frame: Frame, ring: WatchRing) -> None:
        self.filter = query
        self.frame = frame
        self.members = 0
        self.live: dict[Watcher, None] = {}
        self._ring = ring
        self._selects = query.selector()
        self._pending: list[tuple[int, bytes]] = []
        self._joining: list[Watcher] = []
        self._push: tuple[bytes, int, Iterator[Watcher]] | None = None
        self._chunks: dict[int, tuple[bytes, int]] = {}

    def selects(self, entry: Entry) -> bool:
        """Whether the object belongs to what is watched."""
        if self.filter.namespace and entry.namespace != self.filter.namespace:
            return False
        return self._selects is None or self._selects(entry)

    def offer(self, event: RingEvent, memo: dict[tuple[str, str], bytes]) -> bool:
        """Queues *event* for the live watchers if it concerns them; True if there is something to push."""
        if not self.live:
            return False
        frame = self.frame_of(event, memo)
        if frame is None:
            return False
        self.queue(event.revision, frame)
        return True

    def queue(self, revision: int, frame: bytes) -> None:
        """Queues *frame* for the live watchers. Frames of one revision are never parted."""
        pending = self._pending
        if pending and pending[-1][0] == revision:
            frame = pending.pop()[1] + frame
        pending.append((revision, frame))

    def frame_of(self, event: RingEvent, memo: dict[tuple[str, str], bytes]) -> bytes | None:
        """The frame that tells *event* here; None when it is not to be told. *memo* holds the event's frames."""
        seen = self._seen(event)
        if seen is None:
            return None
        event_type, entry = seen
        key = (event_type, self.filter.form)
        frame = memo.get(key)
        if frame is None:
            frame = memo[key] = self.frame(event_type, entry)
        return frame

    def _seen(self, event: RingEvent) -> tuple[str, Entry] | None:
        """Which change *event* is for someone who sees only what the selectors let through."""
        entry = event.entry
        if self.filter.namespace and entry.namespace != self.filter.namespace:
            return None
        if self._selects is None:
            return event.type, entry
        was = event.previous is not None and self._selects(event.previous)
        if event.type is DELETED:
            return (DELETED, entry) if was else None
        if self._selects(entry):
            return (MODIFIED if was else ADDED), entry
        return (DELETED, event.left()) if was else None

    def chunk(self, after: int) -> tuple[bytes, int]:
        """The next frames in the ring after revision *after*, and the revision up to which they tell all.

        Chunks end at fixed positions, so that watchers who are behind by different amounts soon share the same bytes.
        """
        ring = self._ring
        start = ring.seek(after)
        kept = self._chunks.get(start)
        if kept is not None:
            return kept
        stop = ring.whole_revisions(min(ring.end, (start // _CHUNK_EVENTS + 1) * _CHUNK_EVENTS))
        events = ring.slice(start, stop)
        chunk = (self.join(events), events[-1].revision)
        if stop < ring.end:
            if len(self._chunks) >= _CHUNKS_KEPT:
                del self._chunks[next(iter(self._chunks))]
            self._chunks[start] = chunk
        return chunk

    def join(self, events: Sequence[RingEvent]) -> bytes:
        """The frames of *events*, one after another."""
        return b"".join([frame for event in events if (frame := self.frame_of(event, {})) is not None])

    def admit(self, watcher: Watcher) -> None:
        """Makes *watcher*, who has been told all that the ring holds, live; after the push if one is under way."""
        if self.settled:
            self.live[watcher] = None
        else:
            self._joining.append(watcher)

    def leave(self, watcher: Watcher) -> None:
        """*watcher* is no longer to be pushed to."""
        self.live.pop(watcher, None)
        if watcher in self._joining:
            self._joining.remove(watcher)

    @property
    def settled(self) -> bool:
        """Nothing is queued or being pushed."""
        return self._push is None and not self._pending

    def push(self, out_of_time: Callable[[], bool]) -> None:
        """Writes what is queued to the live watchers, until it is done or *out_of_time*."""
        while self._push is not None or self._begin_push():
            assert self._push is not None
            data, revision, watchers = self._push
            for count, watcher in enumerate(watchers, 1):
                if watcher in self.live:
                    watcher.push(data, revision)
                if not count % _CLOCK_EVERY and out_of_time():
                    return
            self._push = None
            if not self._pending:
                self._admit_joining()
            if out_of_time():
                return

    def _begin_push(self) -> bool:
        if not self._pending:
            return False
        size = count = 0
        for _, frame in self._pending:
            size += len(frame)
            count += 1
            if size >= PUSH_BYTES:
                break
        data = b"".join([frame for _, frame in self._pending[:count]])
        revision = self._pending[count - 1][0]
        del self._pending[:count]
        watchers = tuple(self.live)
        if not self._pending:
            self._admit_joining()
        self._push = (data, revision, iter(watchers))
        return True

    def _admit_joining(self) -> None:
        """Lets those in who waited; they tell themselves what happened meanwhile."""
        joining, self._joining = self._joining, []
        for watcher in joining:
            watcher.catch_up()
