"""Tells the watches of one resource what happens: who is concerned, when to push, whom to end.

Groups of watches are indexed by namespace and by the exact field values they demand, so an event costs nothing to the
watches that it does not concern. When nothing was pushed lately an event is pushed at once; under load events are
gathered for as long as the last push took, within bounds, so that pushing never takes much more than half the loop.

Source: k8s.io/apiserver pkg/storage/cacher/cacher.go (dispatchEvents, bookmarks, indexed watchers).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import orjson

from pybernetes.apimachinery.errors import StatusError
from pybernetes.apimachinery.watch import BOOKMARK, ERROR
from pybernetes.storage.entry import Entry, bare_entry
from pybernetes.storage.filter import Filter
from pybernetes.storage.interface import CompactedError, StorageError
from pybernetes.storage.status import too_old
from pybernetes.storage.watch_group import Frame, WatchGroup
from pybernetes.storage.watch_ring import RingEvent, WatchRing
from pybernetes.storage.watcher import Watcher

INDEXED_FIELDS: Final = ("metadata.name", "spec.nodeName")
"""Fields that many watches pin to one value each: kubelets, and clients that wait for one object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchLimits:
    """Bounds of the ring, and times in seconds.

    *gather*: the least and the longest time that events wait for others under load. *slice*: longest push before the
    loop is given back. *bookmark*: how often. *stalled*: how long a watch may take nothing before it is ended.
    """

    ring_events: int = 10_000
    ring_bytes: int = 16 * 1024 * 1024
    gather: tuple[float, float] = (0.005, 0.025)
    slice: float = 0.005
    bookmark: float = 60
    stalled: float = 30
    sweep: float = 5


class Source(Protocol):
    """What the fan-out needs of the cacher."""

    @property
    def revision(self) -> int: ...

    def select(self, group: WatchGroup) -> list[Entry]:
        """The objects that *group* watches, sorted by key."""

    async def older(self, after: int) -> Sequence[RingEvent]:
        """Events after revision *after*, oldest first; none when the ring holds them by now. CompactedError."""

    def bookmark(self, revision: int, *, initial_events_end: bool) -> bytes:
        """The object of a bookmark."""


class Fanout:
    """The Host of the watchers of one resource."""

    def __init__(self, source: Source, ring: WatchRing, limits: WatchLimits) -> None:
        self.ring = ring
        self.watchers: dict[Watcher, None] = {}
        self._source = source
        self._limits = limits
        self._groups: dict[Filter, WatchGroup] = {}
        self._by_namespace: dict[str, dict[WatchGroup, None]] = {}
        self._by_field: dict[str, dict[str, dict[WatchGroup, None]]] = {}
        self._dirty: dict[WatchGroup, None] = {}
        self._scheduled = False
        self._push_began = self._push_ended = 0.0
        self._gather = limits.gather[0]
        self._sweeper: asyncio.TimerHandle | None = None
        self._bookmarked = 0.0
        self._tasks: set[asyncio.Task[None]] = set()

    def group(self, query: Filter, frame: Frame) -> WatchGroup:
        """The group of *query*; watchers of equal filters share one. It is told of events once a watcher enters."""
        return self._groups.get(query) or WatchGroup(query, frame, self.ring)

    def dispatch(self, event: RingEvent) -> None:
        """Tells *event*, which has just been put into the ring."""
        memo: dict[tuple[str, str], bytes] = {}
        for groups in self._concerned(event):
            for group in groups:
                if group.offer(event, memo):
                    self._mark(group)

    def enter(self, watcher: Watcher) -> None:
        query = watcher.group.filter
        group = watcher.group = self._groups.setdefault(query, watcher.group)
        if not group.members:
            self._place(query)[group] = None
        group.members += 1
        self.watchers[watcher] = None
        if self._sweeper is None:
            loop = asyncio.get_running_loop()
            self._bookmarked = loop.time()
            self._sweeper = loop.call_later(self._limits.sweep, self._sweep)

    def gone(self, watcher: Watcher) -> None:
        del self.watchers[watcher]
        group = watcher.group
        group.members -= 1
        if not group.members:
            query = group.filter
            self._place(query).pop(group)
            self._dirty.pop(group, None)
            del self._groups[query]
        if not self.watchers and self._sweeper is not None:
            self._sweeper.cancel()
            self._sweeper = None

    def close(self) -> None:
        """Ends all watches."""
        for watcher in tuple(self.watchers):
            watcher.finish()
        for task in self._tasks:
            task.cancel()

    def snapshot(self, group: WatchGroup) -> tuple[list[Entry], int]:
        return self._source.select(group), self._source.revision

    def bookmark(self, group: WatchGroup, *, initial_events_end: bool = False) -> bytes:
        revision = self._source.revision
        data = self._source.bookmark(revision, initial_events_end=initial_events_end)
        return group.frame(BOOKMARK, bare_entry(data, revision))

    def error(self, group: WatchGroup, error: StatusError) -> bytes:
        return group.frame(ERROR, bare_entry(orjson.dumps(error.to_status()), self._source.revision))

    def replay(self, watcher: Watcher) -> None:
        self._spawn(self._replay(watcher))

    async def _replay(self, watcher: Watcher) -> None:
        try:
            events = await self._source.older(watcher.cursor)
        except CompactedError as error:
            watcher.refuse(too_old(watcher.cursor, error.compact_revision))
        except StorageError:
            watcher.finish()  # the process is about to exit; the client comes back with its revision
        else:
            watcher.replayed(events)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _concerned(self, event: RingEvent) -> Iterable[Iterable[WatchGroup]]:
        entry, previous = event.entry, event.previous
        if groups := self._by_namespace.get(""):
            yield groups
        if entry.namespace and (groups := self._by_namespace.get(entry.namespace)):
            yield groups
        for field, values in self._by_field.items():
            value = entry.fields.get(field, "")
            if groups := values.get(value):
                yield groups
            if previous is not None and (before := previous.fields.get(field, "")) != value:
                yield values.get(before, ())

    def _place(self, query: Filter) -> dict[WatchGroup, None]:
        """Where in the index the group of *query* stands."""
        if query.fields is not None:
            for field in INDEXED_FIELDS:
                value = query.fields.requires(field)
                if value is not None:
                    return self._by_field.setdefault(field, {}).setdefault(value, {})
        return self._by_namespace.setdefault(query.namespace, {})

    def _mark(self, group: WatchGroup) -> None:
        """*group* has something to push: soon, or at once when the last push is long ago."""
        self._dirty[group] = None
        if not self._scheduled:
            self._scheduled = True
            loop = asyncio.get_running_loop()
            wait = self._push_ended + self._gather - loop.time()
            if wait > 0:
                loop.call_later(wait, self._begin)
            else:  # one turn later, so that whoever made the change is answered first
                loop.call_soon(loop.call_soon, self._begin)

    def _begin(self) -> None:
        self._push_began = asyncio.get_running_loop().time()
        self._push()

    def _push(self) -> None:
        loop = asyncio.get_running_loop()
        out_of_time = _deadline(loop.time, loop.time() + self._limits.slice)
        while self._dirty:
            group = next(iter(self._dirty))
            group.push(out_of_time)
            if group.settled:
                self._dirty.pop(group, None)
            if self._dirty and out_of_time():
                loop.call_soon(self._push)
                return
        self._scheduled = False
        self._push_ended = loop.time()
        least, longest = self._limits.gather
        self._gather = min(max(self._push_ended - self._push_began, least), longest)

    def _sweep(self) -> None:
        """Ends watches that take nothing; now and then queues a bookmark for those that want some."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._sweeper = loop.call_later(self._limits.sweep, self._sweep)
        for watcher in tuple(self.watchers):
            if watcher.paused_since is not None and now - watcher.paused_since >= self._limits.stalled:
                watcher.finish()
        if now - self._bookmarked >= self._limits.bookmark:
            self._bookmarked = now
            self.send_bookmarks()

    def send_bookmarks(self) -> None:
        """Queues a bookmark of the newest revision for every live watch that wants bookmarks."""
        revision = self._source.revision
        for group in self._groups.values():
            if group.filter.bookmarks and group.live:
                group.queue(revision, self.bookmark(group))
                self._mark(group)


def _deadline(time: Callable[[], float], end: float) -> Callable[[], bool]:
    return lambda: time() >= end
