"""What the connections of one server share."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from pybernetes.apiserver.request import Handler
from pybernetes.apiserver.server.heads import Heads
from pybernetes.apiserver.server.limits import Limits
from pybernetes.apiserver.server.target import Query

_TARGETS: Final = 4096
_TARGET_BYTES: Final = 512


class Tasks(Protocol):
    """Where handlers that wait run: a TaskGroup."""

    def create_task(self, coroutine: Coroutine[Any, Any, None], /) -> asyncio.Task[None]: ...


class Checked(Protocol):
    """A connection, as the once-a-second sweep and the shutdown see it."""

    def check(self, now: float) -> None:
        """Ends what has taken too long."""

    def drain(self) -> None:
        """Close as soon as the request in hand is answered; end a pushed body now."""

    def abort(self) -> None: ...


@dataclass(slots=True, kw_only=True)
class ServerState:
    """*now* is the loop's time at the last sweep: deadlines need no finer clock, and reading it costs nothing."""

    handler: Handler
    tasks: Tasks
    limits: Limits = field(default_factory=Limits)
    heads: Heads = field(default_factory=Heads)
    now: float = 0.0
    stopping: bool = False
    connections: set[Checked] = field(default_factory=set)
    empty: asyncio.Event = field(default_factory=asyncio.Event)  # the last connection of a stopping server has ended
    targets: dict[bytes, tuple[str, Query]] = field(default_factory=dict)

    def lost(self, connection: Checked) -> None:
        """*connection* has ended."""
        self.connections.discard(connection)
        if self.stopping and not self.connections:
            self.empty.set()

    def remember_target(self, raw: bytes, parsed: tuple[str, Query]) -> None:
        """Clients ask for the same few things again and again; parsed targets are shared and never changed."""
        if len(raw) > _TARGET_BYTES:
            return
        if len(self.targets) >= _TARGETS:
            self.targets.clear()
        self.targets[raw] = parsed

    def sweep(self, now: float) -> None:
        """Once a second: the deadlines of all connections, and the Date header."""
        self.now = now
        self.heads.tick()
        for connection in list(self.connections):
            connection.check(now)
