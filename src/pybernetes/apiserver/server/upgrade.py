"""A connection after an upgrade: raw bytes both ways, bounded in both directions.

Source: RFC 9110 section 7.8; net/http Hijacker.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final

_READ_AHEAD: Final = 256 * 1024


class RawConnection:
    """The Connection that an ``upgrade`` callback gets. One reader and one writer at a time."""

    __slots__ = ("_drained", "_ended", "_pieces", "_reading_paused", "_size", "_transport", "_waiter")

    def __init__(self, transport: asyncio.Transport, first: bytes) -> None:
        self._transport = transport
        self._pieces: deque[bytes] = deque()
        self._size = 0
        self._ended = False
        self._reading_paused = False
        self._waiter: asyncio.Event = asyncio.Event()
        self._drained: asyncio.Event = asyncio.Event()
        self._drained.set()
        if first:
            self.feed(first)

    async def read(self) -> bytes:
        while not self._pieces:
            if self._ended:
                return b""
            self._waiter.clear()
            await self._waiter.wait()
        piece = self._pieces.popleft()
        self._size -= len(piece)
        if self._reading_paused and self._size < _READ_AHEAD // 2:
            self._reading_paused = False
            self._transport.resume_reading()
        return piece

    async def write(self, data: bytes) -> None:
        if self._transport.is_closing():
            raise ConnectionResetError("the peer has closed the connection")
        self._transport.write(data)
        if not self._drained.is_set():
            await self._drained.wait()

    def close(self) -> None:
        self._transport.close()

    def feed(self, data: bytes) -> None:
        """Bytes have come from the peer."""
        self._pieces.append(data)
        self._size += len(data)
        if self._size > _READ_AHEAD and not self._reading_paused:
            self._reading_paused = True
            self._transport.pause_reading()
        self._waiter.set()

    def end(self) -> None:
        """The peer sends no more, or is gone."""
        self._ended = True
        self._waiter.set()
        self._drained.set()

    def pause(self) -> None:
        self._drained.clear()

    def resume(self) -> None:
        self._drained.set()
