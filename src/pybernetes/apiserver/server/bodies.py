"""Response bodies that do not fit in one write: iterables sent with back-pressure, pushed streams, gzip.

Both writers live between the connection (which tells ``resume`` when its transport has drained and ``close`` when the
client has gone) and the body. A long iterable gives the loop a turn after every few hundred kilobytes, so that a LIST
of all pods does not hold up the other requests.

Source: k8s.io/apiserver pkg/endpoints/handlers/responsewriters (gzip from 128 KiB on, level 1).
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Protocol

from pybernetes.apiserver.request import Stream

GZIP_FROM: Final = 128 * 1024
_PIECE: Final = 64 * 1024
_TURN: Final = 256 * 1024


class Output(Protocol):
    """The connection, as a body writer sees it."""

    @property
    def paused(self) -> bool:
        """The transport holds enough."""

    def send(self, data: bytes) -> None: ...

    def finish(self) -> None:
        """The response is complete."""

    def fail(self, error: BaseException) -> None:
        """The response cannot be completed: the client must see that it is cut."""


class ChunkPump:
    """Writes *pieces* while the transport takes them."""

    __slots__ = ("_chunked", "_closed", "_loop", "_out", "_pieces", "_scheduled")

    def __init__(self, out: Output, pieces: Iterator[bytes], *, chunked: bool, loop: asyncio.AbstractEventLoop) -> None:
        self._out = out
        self._pieces = pieces
        self._chunked = chunked
        self._loop = loop
        self._closed = False
        self._scheduled = False

    def resume(self) -> None:
        if not self._scheduled:
            self._write()

    def close(self) -> None:
        self._closed = True
        stop: Callable[[], None] | None = getattr(self._pieces, "close", None)
        if stop is not None:
            stop()

    def _write(self) -> None:
        self._scheduled = False
        turn = 0
        while not self._closed and not self._out.paused:
            try:
                piece = next(self._pieces, None)
            except Exception as error:  # noqa: BLE001 - whatever fails, the client must not take the part for the whole
                self._out.fail(error)
                return
            if piece is None:
                if self._chunked:
                    self._out.send(b"0\r\n\r\n")
                self._closed = True
                self._out.finish()
                return
            if piece:
                self._out.send(b"%x\r\n%b\r\n" % (len(piece), piece) if self._chunked else piece)
            turn += max(len(piece), _PIECE)
            if turn >= _TURN:
                self._scheduled = True
                self._loop.call_soon(self._write)
                return


class StreamSink:
    """The Sink of one pushed body, and the one who closes its Stream exactly once."""

    __slots__ = ("_chunked", "_open", "_out", "_stream")

    def __init__(self, out: Output, stream: Stream, *, chunked: bool) -> None:
        self._out = out
        self._stream = stream
        self._chunked = chunked
        self._open = True

    def start(self) -> None:
        self._stream.open(self)

    def write(self, data: bytes) -> bool:
        if not self._open:
            return False
        if data:
            self._out.send(b"%x\r\n%b\r\n" % (len(data), data) if self._chunked else data)
        return not self._out.paused

    def end(self) -> None:
        if self._open:
            self._open = False
            if self._chunked:
                self._out.send(b"0\r\n\r\n")
            self._stream.close()
            self._out.finish()

    def resume(self) -> None:
        if self._open:
            self._stream.resume()

    def close(self) -> None:
        if self._open:
            self._open = False
            self._stream.close()


def pieces(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """*chunks* cut and joined to about 64 KiB each, none empty."""
    held: list[bytes] = []
    size = 0
    for chunk in chunks:
        held.append(chunk)
        size += len(chunk)
        if size < _PIECE:
            continue
        whole = held[0] if len(held) == 1 else b"".join(held)
        held, size = [], 0
        if len(whole) <= 2 * _PIECE:
            yield whole
        else:
            yield from (whole[at : at + _PIECE] for at in range(0, len(whole), _PIECE))
    if size:
        yield b"".join(held)


def gzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """*chunks* as one gzip member."""
    compressor = zlib.compressobj(1, zlib.DEFLATED, 31)
    for chunk in chunks:
        packed = compressor.compress(chunk)
        yield packed  # also when empty: the loop's turn comes by input, not by output
    yield compressor.flush()


def accepts_gzip(accept_encoding: str) -> bool:
    """``gzip`` or ``*`` is listed and not with q=0."""
    for item in accept_encoding.split(","):
        coding, _, parameter = item.partition(";")
        if coding.strip().lower() in {"gzip", "*"}:
            return parameter.replace(" ", "").lower() not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
