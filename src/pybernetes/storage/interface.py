"""The store's contract: keys to bytes, one revision per commit, a durable log of what changed.

A backend (memory, sqlite, etcd) is one file that implements Storage and passes tests/contracts/storage. Values are
opaque. The revision that a value was committed at is told beside it and never written inside it.

Ordering: events are delivered in the order of commits; a commit's events are delivered to every subscriber before
its ``txn`` returns (in the same process), so a cache fed by ``subscribe`` is never behind an acknowledged write.
Errors: CompactedError, FutureRevisionError; StorageFailed on any I/O error, after which the store answers nothing
else and the process must exit (an acknowledgement after a failed sync would be a guess).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


class StorageError(Exception):
    """Anything that a store refuses."""


class CompactedError(StorageError):
    """The revision asked for is older than the log. *compact_revision* is the oldest that may be asked for."""

    def __init__(self, compact_revision: int) -> None:
        super().__init__(f"revision has been compacted; the oldest is {compact_revision}")
        self.compact_revision = compact_revision


class FutureRevisionError(StorageError):
    """The revision asked for has not been reached. *revision* is the newest."""

    def __init__(self, revision: int) -> None:
        super().__init__(f"revision is ahead of the store, which is at {revision}")
        self.revision = revision


class StorageFull(StorageError):
    """No space is left; the transaction was not done. Reads go on, and writes once there is space again."""


class StorageFailed(StorageError):
    """The disk or the server failed; nothing may be acknowledged any more."""


@dataclass(frozen=True, slots=True)
class Record:
    """A stored value. *revision*: of its last change; *create_revision*: of its creation."""

    key: str
    value: bytes
    revision: int
    create_revision: int


@dataclass(frozen=True, slots=True)
class Put:
    """Write *value* if the key's revision is *expect* (0: the key must not exist; None: whatever it is).

    *attachment* is handed to the subscribers of this process with the event (a decoded form of *value*, say), and is
    never stored.
    """

    key: str
    value: bytes
    expect: int | None = None
    attachment: object = None


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove the key if its revision is *expect* (None: whatever it is). *value*: the last state, told in the event."""

    key: str
    expect: int | None = None
    value: bytes | None = None
    attachment: object = None


@dataclass(frozen=True, slots=True)
class Check:
    """Only demand: the key's revision is *expect* (0: absent)."""

    key: str
    expect: int


Op = Put | Delete | Check


@dataclass(frozen=True, slots=True)
class TxnResult:
    """*ok*: all was done, at *revision*. Else nothing was, and *current* tells, per op, what stands at its key."""

    ok: bool
    revision: int
    current: tuple[Record | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One change. *value* is None for a delete without a last state.

    *previous* is what stood there before, if any. ``history`` always tells it; a subscriber, who saw every event, may
    get None where the backend would have to read it from disk.
    """

    key: str
    revision: int
    value: bytes | None
    previous: Record | None
    deleted: bool = False
    attachment: object = None


@dataclass(frozen=True, slots=True)
class Page:
    """Part of a range, sorted by key. *revision*: of the snapshot read; *more*: keys remain after the last record."""

    records: Sequence[Record]
    revision: int
    more: bool = False


Subscriber = Callable[[Sequence[Event]], None]


class Storage(Protocol):
    """A store. All methods are called on the event loop's thread."""

    async def open(self) -> None:
        """Opens, verifies, recovers. Raises StorageFailed."""

    async def close(self) -> None:
        """Ends after what is queued has been committed."""

    async def get(self, key: str) -> Record | None:
        """The newest committed value."""

    async def range(self, prefix: str, *, start: str = "", limit: int = 0, revision: int = 0) -> Page:
        """Records whose key begins with *prefix* and is >= *start*, as of *revision* (0: now); limit 0: all."""

    async def count(self, prefix: str, *, start: str = "", revision: int = 0) -> int:
        """How many records ``range`` would give without limit."""

    async def txn(self, ops: Sequence[Op]) -> TxnResult:
        """All of *ops* at one new revision, durably, or none. Keys within one txn are distinct."""

    async def history(self, prefix: str, *, after: int, limit: int = 1000) -> Sequence[Event]:
        """Committed events with revision > *after*, oldest first, never cutting a revision in two. CompactedError."""

    def subscribe(self, subscriber: Subscriber, prefix: str = "") -> Callable[[], None]:
        """Calls *subscriber* on the loop with each batch of events from now on; returns how to stop it.

        Only events of keys that begin with *prefix*. A subscriber that raises has lost an event; the store fails.
        """

    async def compact(self, revision: int) -> None:
        """Forgets superseded values and events older than *revision*."""

    @property
    def revision(self) -> int:
        """The newest committed and delivered revision."""

    @property
    def compact_revision(self) -> int:
        """Events after this revision can be had."""
