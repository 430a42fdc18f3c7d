"""The newest state of one resource in memory, fed by the store's commits: what gets, lists and watches are served from.

Every object is held once, as the bytes that go out. The cacher is never behind an acknowledged write, so there is no
stale mode. What memory cannot answer (a snapshot of long ago, events older than the ring) the store's log can.

Differs: upstream's cache trails etcd by a watch, and waits for it when a read must be consistent.

Source: k8s.io/apiserver pkg/storage/cacher (cacher.go, watch_cache.go); KEP-2340, KEP-3157, KEP-5116.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import orjson

from pybernetes.apimachinery.fields import FieldSelector
from pybernetes.apimachinery.labels import Selector
from pybernetes.apimachinery.watch import ADDED, DELETED, INITIAL_EVENTS_END, MODIFIED
from pybernetes.storage.entry import Attributes, Entry, EntryMaker
from pybernetes.storage.entry_table import EntryTable, passing
from pybernetes.storage.fanout import Fanout, WatchLimits
from pybernetes.storage.filter import Filter
from pybernetes.storage.interface import CompactedError, Event, FutureRevisionError, Storage
from pybernetes.storage.snapshots import Snapshots, rewound
from pybernetes.storage.status import too_large
from pybernetes.storage.watch_group import Frame, WatchGroup
from pybernetes.storage.watch_ring import RingEvent, WatchRing
from pybernetes.storage.watcher import Start, Watcher

Entries = list[Entry]

Callback = Callable[[str, Entry, Entry | None], None]
"""Called with ADDED, MODIFIED or DELETED, the entry, and the one it replaced."""

_HISTORY_PAGE: Final = 1000


class ListPage(NamedTuple):
    """Part of a list. *next_key*: where the next part starts; *remaining*: how many there are after this part.

    *remaining* is None at the end of the list, and when a selector was given (it would have to be counted).
    """

    entries: list[Entry]
    revision: int
    next_key: str | None
    remaining: int | None


class Cacher:
    """One per resource. *prefix* is that of its keys: ``/registry/apps/deployments/``.

    *kind*: (apiVersion, kind) of the bookmarks. *indexes*: field names by whose exact value lists are often asked for.
    """

    def __init__(
        self,
        storage: Storage,
        prefix: str,
        attributes: Attributes,
        *,
        kind: tuple[str, str] = ("v1", "Object"),
        indexes: Sequence[str] = (),
        limits: WatchLimits | None = None,
    ) -> None:
        limits = limits or WatchLimits()
        self.prefix = prefix
        self._storage = storage
        self._maker = EntryMaker(prefix, attributes)
        self._kind = kind
        self._table = EntryTable(prefix, indexes)
        self._ring = WatchRing(limits.ring_events, limits.ring_bytes)
        self._fanout = Fanout(self, self._ring, limits)
        self._snapshots = Snapshots()
        self._callbacks: list[Callback] = []
        self._applied = 0
        self._early: list[Event] | None = []
        self._history_lock = asyncio.Lock()
        self._unsubscribe: Callable[[], None] | None = None

    async def open(self) -> None:
        """Fills the cacher from the store; from then on it is up to date. StorageError."""
        self._unsubscribe = self._storage.subscribe(self._on_events, self.prefix)
        page = await self._storage.range(self.prefix)
        for record in page.records:
            self._table.put(self._maker.from_record(record))
        self._applied = self._ring.start_revision = page.revision
        early, self._early = self._early or [], None
        self._on_events([event for event in early if event.revision > page.revision])

    async def close(self) -> None:
        """Ends all watches; the cacher learns nothing more."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._fanout.close()

    @property
    def revision(self) -> int:
        """The newest revision applied, of the whole store: an empty resource advances too."""
        return max(self._applied, self._storage.revision)

    def __len__(self) -> int:
        return len(self._table)

    def get(self, namespace: str, name: str) -> Entry | None:
        """The newest committed state of an object."""
        return self._table.named(namespace, name)

    def list(
        self, namespace: str = "", *, labels: Selector | None = None, fields: FieldSelector | None = None
    ) -> Entries:
        """The newest committed state of all objects that match, sorted by key."""
        return self._table.select(Filter(namespace, labels, fields))

    async def page(
        self,
        namespace: str = "",
        *,
        limit: int = 0,
        start_key: str = "",
        revision: int = 0,
        labels: Selector | None = None,
        fields: FieldSelector | None = None,
    ) -> ListPage:
        """At most *limit* objects (0: all) from *start_key* on, as of exactly *revision* (0: now).

        Raises CompactedError, FutureRevisionError.
        """
        query = Filter(namespace, labels, fields)
        at = self.revision
        if revision and revision != at:
            at, entries = revision, passing(query, await self._at(revision))
        else:
            entries = self._table.select(query)
        if start_key:
            del entries[: bisect_left(entries, start_key, key=_key)]
        if not limit or len(entries) <= limit:
            return ListPage(entries, at, None, None)
        rest = len(entries) - limit
        return ListPage(entries[:limit], at, entries[limit].key, None if query.selective else rest)

    def watch(  # noqa: PLR0913 - the parameters of a watch request
        self,
        *,
        frame: Frame,
        form: str = "json",
        namespace: str = "",
        after: int | None = None,
        labels: Selector | None = None,
        fields: FieldSelector | None = None,
        initial: bool = False,
        bookmarks: bool = False,
        timeout: float = 0,
    ) -> Watcher:
        """A Stream of what changes after revision *after*.

        With *after* None or 0 it begins with the present state as ADDED events. With *initial* too, and a bookmark
        (if *bookmarks*) marks the end of the state, which is then at least as new as *after*. *frame* encodes an event;
        requests with an equal *form* must have an equal one. Raises Timeout (504) when *after* has not been reached.
        """
        if after is not None and after > self.revision:
            raise too_large(after, self.revision)
        group = self._fanout.group(Filter(namespace, labels, fields, form, bookmarks), frame)
        state = initial or not after
        return Watcher(self._fanout, group, Start(after or 0, state, initial and bookmarks, timeout))

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Calls *callback* right after each change is applied; returns how to stop it. For in-process consumers."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def statistics(self) -> dict[str, int]:
        """Numbers for metrics: objects, watchers, events and bytes in the ring."""
        return {
            "objects": len(self._table),
            "watchers": len(self._fanout.watchers),
            "ring_events": len(self._ring),
            "ring_bytes": self._ring.size,
        }

    def send_bookmarks(self) -> None:
        """Tells every watch that wants bookmarks the newest revision now."""
        self._fanout.send_bookmarks()

    def select(self, group: WatchGroup) -> Entries:
        """What *group* watches, as of now."""
        return self._table.select(group.filter)

    def bookmark(self, revision: int, *, initial_events_end: bool) -> bytes:
        """An object that carries nothing but its kind and *revision*."""
        metadata: dict[str, object] = {"resourceVersion": str(revision)}
        if initial_events_end:
            metadata["annotations"] = {INITIAL_EVENTS_END: "true"}
        return orjson.dumps({"kind": self._kind[1], "apiVersion": self._kind[0], "metadata": metadata})

    async def older(self, after: int) -> Sequence[RingEvent]:
        """The events after *after* that the ring no longer holds, or not yet: at most one page of them.

        What fits is put back into the ring, so that a herd of watches that resume together reads the log once.
        """
        async with self._history_lock:
            if after >= self._ring.start_revision:
                return ()
            newest = self._ring.start_revision
            events = await self._storage.history(self.prefix, after=after, limit=_HISTORY_PAGE)
            made = [self._ring_event(event) for event in events if event.revision <= newest]
            complete = len(made) < len(events) or len(events) < _HISTORY_PAGE
            if complete and newest == self._ring.start_revision and self._ring.prepend(made, after):
                return ()
            return made

    def _on_events(self, events: Sequence[Event]) -> None:
        if self._early is not None:
            self._early.extend(events)
            return
        for event in events:
            self._apply(event)

    def _apply(self, event: Event) -> None:
        previous = self._table.get(event.key)
        if event.deleted:
            if previous is None:
                return
            entry = self._last_state(event, previous)
            self._table.remove(previous)
            event_type = DELETED
        else:
            created = previous.create_revision if previous else event.revision
            entry = self._maker.make(event.key, event.value or b"", event.revision, created, event.attachment)
            self._table.put(entry)
            event_type = MODIFIED if previous else ADDED
        self._applied = event.revision
        change = RingEvent(event_type, entry, previous)
        self._ring.append(change)
        self._fanout.dispatch(change)
        for callback in tuple(self._callbacks):
            callback(event_type, entry, previous)

    def _last_state(self, event: Event, previous: Entry) -> Entry:
        if event.value is None:
            return previous.at(event.revision)
        return self._maker.make(event.key, event.value, event.revision, previous.create_revision, event.attachment)

    def _ring_event(self, event: Event) -> RingEvent:
        previous = self._maker.from_record(event.previous) if event.previous else None
        if event.deleted:
            assert previous is not None
            return RingEvent(DELETED, self._last_state(event, previous), previous)
        created = previous.create_revision if previous else event.revision
        entry = self._maker.make(event.key, event.value or b"", event.revision, created)
        return RingEvent(MODIFIED if previous else ADDED, entry, previous)

    async def _at(self, revision: int) -> Entries:
        """All objects as they were at *revision*; from memory when the ring reaches back that far."""
        if revision > self.revision:
            raise FutureRevisionError(self.revision)
        if revision < self._storage.compact_revision:
            raise CompactedError(self._storage.compact_revision)
        kept = self._snapshots.get(revision)
        if kept is None:
            if revision >= self._ring.start_revision:
                kept = rewound(self._table.as_mapping(), self._ring.newest_first(revision))
            else:
                page = await self._storage.range(self.prefix, revision=revision)
                kept = [self._maker.from_record(record) for record in page.records]
            self._snapshots.keep(revision, kept)
        return list(kept)


def _key(entry: Entry) -> str:
    return entry.key
