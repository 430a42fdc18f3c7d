"""The store in memory: everything the contract asks for except durability. For tests and throw-away clusters.

Source: k8s.io/apiserver pkg/storage (Interface); etcd's KV service for the meaning of revision and compaction.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from typing import Final

from pybernetes.storage.feed import Feed
from pybernetes.storage.interface import (
    Check,
    CompactedError,
    Delete,
    Event,
    FutureRevisionError,
    Op,
    Page,
    Put,
    Record,
    StorageFailed,
    Subscriber,
    TxnResult,
)

FIRST_REVISION: Final = 1
"""The revision of an empty store. Zero means "any" in the API, so no store is ever at zero."""

_LOG_LIMIT: Final = 100_000


class MemoryStorage:
    """Storage in dictionaries. The log keeps at most *log_limit* events and is compacted beyond that."""

    def __init__(self, *, log_limit: int = _LOG_LIMIT) -> None:
        self._records: dict[str, Record] = {}
        self._keys: list[str] = []
        self._log: list[Event] = []
        self._log_limit = log_limit
        self._feed = Feed()
        self._revision = FIRST_REVISION
        self._compact_revision = 0
        self._closed = False

    @property
    def revision(self) -> int:
        return self._revision

    @property
    def compact_revision(self) -> int:
        return self._compact_revision

    async def open(self) -> None:
        self._closed = False

    async def close(self) -> None:
        self._closed = True

    async def get(self, key: str) -> Record | None:
        self._check_open()
        return self._records.get(key)

    async def range(self, prefix: str, *, start: str = "", limit: int = 0, revision: int = 0) -> Page:
        self._check_open()
        records = self._snapshot(prefix, start, revision)
        more = bool(limit) and len(records) > limit
        return Page(records[:limit] if more else records, revision or self._revision, more)

    async def count(self, prefix: str, *, start: str = "", revision: int = 0) -> int:
        self._check_open()
        return len(self._snapshot(prefix, start, revision))

    async def txn(self, ops: Sequence[Op]) -> TxnResult:
        self._check_open()
        current = tuple(self._records.get(op.key) for op in ops)
        if not all(map(guard_holds, ops, current)):
            return TxnResult(ok=False, revision=self._revision, current=current)
        revision = self._revision + 1
        events = [event for op, record in zip(ops, current, strict=True) if (event := _event(op, record, revision))]
        if events:
            self._apply(events)
            self._feed.deliver(events)
            self._revision = revision
        return TxnResult(ok=True, revision=self._revision, current=current)

    async def history(self, prefix: str, *, after: int, limit: int = 1000) -> Sequence[Event]:
        self._check_open()
        self._check_revision(after)
        events: list[Event] = []
        for event in self._log[self._position(after) :]:
            if len(events) >= limit and event.revision != events[-1].revision:
                break
            if event.key.startswith(prefix):
                events.append(event)
        return events

    def subscribe(self, subscriber: Subscriber, prefix: str = "") -> Callable[[], None]:
        return self._feed.subscribe(subscriber, prefix)

    async def compact(self, revision: int) -> None:
        self._check_open()
        if revision > self._revision:
            raise FutureRevisionError(self._revision)
        self._compact(revision)

    def _compact(self, revision: int) -> None:
        if revision > self._compact_revision:
            self._compact_revision = revision
            del self._log[: self._position(revision)]

    def _apply(self, events: Sequence[Event]) -> None:
        for event in events:
            if event.deleted:
                del self._records[event.key]
                del self._keys[bisect_left(self._keys, event.key)]
            else:
                if event.previous is None:
                    insort(self._keys, event.key)
                created = event.previous.create_revision if event.previous else event.revision
                self._records[event.key] = Record(event.key, event.value or b"", event.revision, created)
        self._log.extend(events)
        if len(self._log) > self._log_limit * 5 // 4:
            self._compact(self._log[-self._log_limit].revision - 1)

    def _snapshot(self, prefix: str, start: str, revision: int) -> list[Record]:
        low = bisect_left(self._keys, max(prefix, start))
        high = bisect_left(self._keys, prefix_end(prefix))
        records = {key: self._records[key] for key in self._keys[low:high]}
        if not revision or revision == self._revision:
            return list(records.values())
        self._check_revision(revision)
        for event in reversed(self._log[self._position(revision) :]):
            if event.key.startswith(prefix) and event.key >= start:
                if event.previous is None:
                    records.pop(event.key, None)
                else:
                    records[event.key] = event.previous
        return [records[key] for key in sorted(records)]

    def _position(self, after: int) -> int:
        return bisect_left(self._log, after + 1, key=lambda event: event.revision)

    def _check_open(self) -> None:
        if self._closed:
            raise StorageFailed("the store is closed")

    def _check_revision(self, revision: int) -> None:
        if revision > self._revision:
            raise FutureRevisionError(self._revision)
        if revision < self._compact_revision:
            raise CompactedError(self._compact_revision)


def guard_holds(op: Op, current: Record | None) -> bool:
    """Whether what *op* demands of its key is so."""
    return op.expect is None or op.expect == (current.revision if current else 0)


def prefix_end(prefix: str) -> str:
    """The first string after all that begin with *prefix*."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1) if prefix else "\U0010ffff"


def _event(op: Op, current: Record | None, revision: int) -> Event | None:
    match op:
        case Put():
            return Event(op.key, revision, op.value, current, attachment=op.attachment)
        case Delete() if current is not None:
            return Event(op.key, revision, op.value, current, deleted=True, attachment=op.attachment)
        case Delete() | Check():
            return None
