"""One watch: what it has been told so far, and the way from there to being live.

In order: the initial state (if asked for), older events from the store's log, events from the ring, then live. It
holds a revision as its cursor and nothing else that grows; when its sink is full it waits, and one that waits too long
is ended (its client resumes by revision without a gap).

Source: k8s.io/apiserver pkg/storage/cacher/cache_watcher.go.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pybernetes.apimachinery.errors import StatusError
from pybernetes.apimachinery.watch import ADDED
from pybernetes.storage.entry import Entry
from pybernetes.storage.watch_group import PUSH_BYTES, WatchGroup
from pybernetes.storage.watch_ring import RingEvent, WatchRing


class Sink(Protocol):
    """Where a watch writes: one response body. Structurally the API server's Sink."""

    def write(self, data: bytes) -> bool:
        """Queues *data*. False: full; write no more until ``Watcher.resume`` is called."""

    def end(self) -> None:
        """The body is complete."""


class Host(Protocol):
    """What a watcher needs of the fan-out it belongs to."""

    ring: WatchRing

    def snapshot(self, group: WatchGroup) -> tuple[list[Entry], int]:
        """The objects that *group* selects, and the revision of that state."""

    def replay(self, watcher: Watcher) -> None:
        """Fetches the events after the watcher's cursor from the log and hands them to ``replayed``."""

    def bookmark(self, group: WatchGroup, *, initial_events_end: bool = False) -> bytes:
        """A bookmark frame of the newest revision."""

    def error(self, group: WatchGroup, error: StatusError) -> bytes:
        """An ERROR frame."""

    def enter(self, watcher: Watcher) -> None:
        """The watch begins."""

    def gone(self, watcher: Watcher) -> None:
        """The watch has ended."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a watch begins: with the current *state*, or after revision *after*. *marked*: a bookmark ends the state.

    *timeout*: seconds after which the watch ends; 0: never.
    """

    after: int
    state: bool = False
    marked: bool = False
    timeout: float = 0


class Watcher:
    """A Stream (see apiserver.request): all calls come on the loop, none blocks."""

    def __init__(self, host: Host, group: WatchGroup, start: Start) -> None:
        self.group = group
        self.cursor = start.after
        self.paused_since: float | None = None
        self._host = host
        self._start = start
        self._sink: Sink | None = None
        self._state: list[Entry] = []
        self._state_position = 0
        self._state_end: bytes = b""
        self._backlog: Sequence[RingEvent] = ()
        self._replaying = False
        self._timer: asyncio.TimerHandle | None = None

    def open(self, sink: Sink) -> None:
        """Begins writing to *sink*."""
        self._sink = sink
        self._host.enter(self)
        if self._start.timeout > 0:
            self._timer = asyncio.get_running_loop().call_later(self._start.timeout, self.finish)
        if self._start.state:
            self._state, self.cursor = self._host.snapshot(self.group)
            if self._start.marked:
                self._state_end = self._host.bookmark(self.group, initial_events_end=True)
        self.catch_up()

    def resume(self) -> None:
        """The sink has drained."""
        if self.paused_since is not None:
            self.paused_since = None
            self.catch_up()

    def close(self) -> None:
        """The client is gone, or the body has ended."""
        if self._sink is not None:
            self._sink = None
            self._state, self._backlog = [], ()
            if self._timer is not None:
                self._timer.cancel()
            self.group.leave(self)
            self._host.gone(self)

    def finish(self) -> None:
        """Ends the watch: what there is to tell, a bookmark, the end of the body."""
        if self._sink is None:
            return
        if self in self.group.live:  # idle for long, perhaps; what left the ring since did not concern it
            self.cursor = max(self.cursor, self._host.ring.start_revision)
        self.group.leave(self)
        self._tell()
        if self._up_to_date and self.group.filter.bookmarks:
            self._write(self._host.bookmark(self.group))
        self._end()

    def push(self, data: bytes, revision: int) -> None:
        """Writes what a live watcher is told next; afterwards it knows everything up to *revision*."""
        self.cursor = revision
        self._write(data)

    def catch_up(self) -> None:
        """Tells all that can be told now; becomes live when nothing is left."""
        self._tell()
        if self._up_to_date:
            self.group.admit(self)

    def replayed(self, events: Sequence[RingEvent]) -> None:
        """The store's next *events* after the cursor have come (none: the ring has them by now)."""
        self._replaying = False
        self._backlog = events
        if self._sink is not None:
            self.catch_up()

    def refuse(self, error: StatusError) -> None:
        """Tells *error* and ends the watch."""
        if self._sink is not None:
            self._write(self._host.error(self.group, error))
            self._end()

    @property
    def _up_to_date(self) -> bool:
        if self._sink is None or self.paused_since is not None or self._replaying:
            return False
        return not (self._state or self._state_end or self._backlog) and self.cursor >= self._host.ring.newest

    def _tell(self) -> None:
        ring = self._host.ring
        while self._sink is not None and self.paused_since is None:
            if self._state:
                self._tell_state()
            elif self._state_end:
                data, self._state_end = self._state_end, b""
                self._write(data)
            elif self._backlog:
                self._tell_backlog()
            elif self.cursor >= ring.newest or self._replaying:
                return
            elif self.cursor < ring.start_revision:
                self._replaying = True
                self._host.replay(self)
                return
            else:
                data, self.cursor = self.group.chunk(self.cursor)
                if data:
                    self._write(data)

    def _tell_state(self) -> None:
        frame, frames, size = self.group.frame, [], 0
        position = self._state_position
        for entry in self._state[position:]:
            frames.append(frame(ADDED, entry))
            size += len(frames[-1])
            position += 1
            if size >= PUSH_BYTES:
                break
        self._state_position = position
        if position == len(self._state):
            self._state, self._state_position = [], 0
        self._write(b"".join(frames))

    def _tell_backlog(self) -> None:
        events, size, count = self._backlog, 0, 0
        while count < len(events) and (size < PUSH_BYTES or events[count].revision == events[count - 1].revision):
            size += events[count].size
            count += 1
        self._backlog = events[count:]
        self.cursor = events[count - 1].revision
        if data := self.group.join(events[:count]):
            self._write(data)

    def _write(self, data: bytes) -> None:
        assert self._sink is not None
        if not self._sink.write(data):
            self.paused_since = asyncio.get_running_loop().time()
            self.group.leave(self)

    def _end(self) -> None:
        sink = self._sink
        self.close()
        if sink is not None:
            sink.end()
