"""HTTP/1.1 for the API server: one asyncio protocol per connection.

Requests of a connection run one at a time and in order; a pipelined one waits. A handler that returns a Response is
answered within the parser's callback, without a task; only what must wait gets one.

Differs: HTTP/1.1 only; clients fall back to it by ALPN.
Source: RFC 9112; net/http server.go; k8s.io/apiserver pkg/server.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final, cast

from pybernetes.apimachinery.errors import BadRequest, Timeout
from pybernetes.apiserver.filters.errors import render
from pybernetes.apiserver.request import Connection, Headers, Request, Response, Stream
from pybernetes.apiserver.server.bodies import GZIP_FROM, ChunkPump, StreamSink, accepts_gzip, gzipped, pieces
from pybernetes.apiserver.server.parser import Refused, RequestParser
from pybernetes.apiserver.server.state import ServerState
from pybernetes.apiserver.server.upgrade import RawConnection

_log = logging.getLogger(__name__)

_INLINE: Final = 128 * 1024
_WRITE_HIGH: Final = 128 * 1024
_WRITE_LOW: Final = 32 * 1024
_STREAM_SNDBUF: Final = 256 * 1024
_EARLY: Final = 64 * 1024
_WITHOUT_BODY: Final = frozenset({101, 204, 304})


class Http1Connection(asyncio.Protocol):
    """One client's connection."""

    __slots__ = (
        "_busy", "_early", "_ending", "_fresh", "_keep_alive", "_lingered", "_parser", "_queue", "_raw", "_reading",
        "_refusal", "_request", "_server", "_since", "_stalled", "_task", "_timed_out", "_transport", "_turning",
        "_writer", "paused",
    )  # fmt: skip

    _transport: asyncio.Transport
    _parser: RequestParser

    def __init__(self, server: ServerState) -> None:
        self._server = server
        self._reading = True  # bytes go to the parser
        self._early: bytearray | None = None  # bytes behind a request to upgrade
        self._raw: RawConnection | None = None  # bytes go to the upgraded connection
        self._refusal: Refused | None = None  # told when all before it is answered
        self._lingered = 0
        self._queue: deque[tuple[Request, bool]] = deque()
        self._busy = False
        self._fresh = True  # no request has come yet
        self._turning = False
        self._ending = False
        self._request: Request | None = None
        self._keep_alive = True
        self._task: asyncio.Task[None] | None = None
        self._timed_out = False
        self._writer: ChunkPump | StreamSink | None = None
        self._since = server.now  # of the state that it is in: idle, receiving, waiting for the handler
        self._stalled = 0.0
        self.paused = False

    # -- transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.set_write_buffer_limits(high=_WRITE_HIGH, low=_WRITE_LOW)
        peer = transport.get_extra_info("peername")
        remote = str(peer[0]) if isinstance(peer, tuple) and peer else ""
        self._parser = RequestParser(self._server, self, remote, _subject(transport.get_extra_info("peercert")))
        self._server.connections.add(self)
        if self._server.stopping:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.lost(self)
        self._ending = True
        self._reading = False
        self._queue.clear()
        self._parser.close()
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
        if self._raw is not None:
            self._raw.end()
        elif self._task is not None and self._request is not None and self._request.method == "GET":
            self._task.cancel()  # nobody waits for the answer; a write runs on to its end

    def data_received(self, data: bytes) -> None:
        if self._reading:
            try:
                self._parser.feed(data)
            except Refused as refusal:
                self._refuse(refusal)
                return
            if self._parser.expects and not self._busy and not self._queue:
                self._continue()
        elif self._raw is not None:
            self._raw.feed(data)
        elif self._early is not None:
            self._early += data
            if len(self._early) > _EARLY:
                self._transport.abort()
        else:
            self._lingered += len(data)
            if self._lingered > self._server.limits.linger_bytes:
                self._transport.abort()

    def eof_received(self) -> bool | None:
        if self._raw is not None:
            self._raw.end()
        return None  # the transport closes after what has been written: half-closed clients are not served further

    def pause_writing(self) -> None:
        self.paused = True
        self._stalled = self._server.now
        if self._raw is not None:
            self._raw.pause()

    def resume_writing(self) -> None:
        self.paused = False
        if self._raw is not None:
            self._raw.resume()
        elif self._writer is not None:
            self._writer.resume()
        else:
            self._next()

    # -- requests in

    def receive(self, request: Request, keep_alive: bool) -> None:
        if self._busy or self.paused or self._queue:
            self._queue.append((request, keep_alive))
            if len(self._queue) >= self._server.limits.pipelined:
                self._transport.pause_reading()
        elif not self._ending:
            self._serve(request, keep_alive)

    def receive_upgrade(self, request: Request, rest: bytes) -> None:
        self._reading = False
        self._early = bytearray(rest)
        self.receive(request, keep_alive=False)

    def _refuse(self, refusal: Refused) -> None:
        """Reads no request from this connection again; answers once, after what came before."""
        self._reading = False
        self._refusal = refusal
        if not self._busy:
            self._next()

    def _next(self) -> None:
        """Goes on after a response: the pipelined requests, then a refusal, then a client that waits for 100."""
        if self._turning:
            return
        self._turning = True
        while self._queue and not self._busy and not self.paused and not self._ending:
            self._serve(*self._queue.popleft())
        self._turning = False
        if self._busy or self._queue or self._ending:
            return
        if self._refusal is not None:
            self._tell(self._refusal)
            return
        self._transport.resume_reading()
        if self._parser.expects:
            self._continue()

    def _continue(self) -> None:
        self._parser.expects = False
        self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _tell(self, refusal: Refused) -> None:
        self._ending = True
        self._since = self._server.now
        response = render(refusal.error)
        body = cast("bytes", response.body)
        framing = b"Content-Length: %d\r\nConnection: close\r\n" % len(body)
        head = self._server.heads.head(response.status, response.content_type, response.headers, framing)
        self._transport.write(head + body)
        if not refusal.linger:
            self._transport.close()

    # -- serving

    def _serve(self, request: Request, keep_alive: bool) -> None:
        self._busy = True
        self._fresh = False
        self._keep_alive = keep_alive
        self._request = request
        try:
            result = self._server.handler(request)
        except Exception as error:  # noqa: BLE001 - the last resort; the filters have rendered all that was foreseen
            result = render(error, f"{request.method} {request.path}")
        if isinstance(result, Response):
            self._respond(result)
        else:
            self._since = self._server.now
            self._task = self._server.tasks.create_task(self._wait(request, result))

    async def _wait(self, request: Request, result: Awaitable[Response]) -> None:
        try:
            response = await result
        except asyncio.CancelledError:
            if not self._timed_out:
                self._transport.abort()
                raise
            response = render(Timeout("Timeout: request did not complete within the allotted timeout"))
        except Exception as error:  # noqa: BLE001 - as in _serve
            response = render(error, f"{request.method} {request.path}")
        self._task = None
        self._timed_out = False
        if not self._transport.is_closing():
            self._respond(response)

    def _respond(self, response: Response) -> None:
        body = response.body
        try:
            if response.upgrade is not None and response.status == 101:
                self._switch(response, response.upgrade)
            elif isinstance(body, bytes):
                self._write_bytes(response, body)
            elif hasattr(body, "open"):
                self._write_stream(response, cast("Stream", body))
            else:
                self._write_iterable(response, body)
        except Exception as error:  # noqa: BLE001 - a body that fails must not end the process
            self.fail(error)

    def _write_bytes(self, response: Response, data: bytes) -> None:
        if len(data) > _INLINE:
            self._write_pieces(response, (data,), len(data))
            return
        status = response.status
        framing = b"" if status in _WITHOUT_BODY else b"Content-Length: %d\r\n" % len(data)
        if not self._keep_alive or self._server.stopping:
            self._keep_alive = False
            framing += b"Connection: close\r\n"
        head = self._server.heads.head(status, response.content_type, response.headers, framing)
        if status in _WITHOUT_BODY or self._request is None or self._request.method == "HEAD":
            self._transport.write(head)
        else:
            self._transport.write(head + data)
        self.finish()

    def _write_iterable(self, response: Response, chunks: Iterable[bytes]) -> None:
        """With a length when all of it is short."""
        cut = pieces(chunks)
        first: list[bytes] = []
        size = 0
        for piece in cut:
            first.append(piece)
            size += len(piece)
            if size > GZIP_FROM:
                self._write_pieces(response, _chain(first, cut), None)
                return
        self._write_bytes(response, b"".join(first))

    def _write_pieces(self, response: Response, chunks: Iterable[bytes], length: int | None) -> None:
        """A body over 128 KiB: compressed for those who take that, and written as the client reads."""
        request = self._request
        headers = response.headers
        if not any(name.lower() == "content-encoding" for name, _ in headers):
            headers = (*headers, ("Vary", "Accept-Encoding"))
            if request is not None and accepts_gzip(request.headers.get("accept-encoding", "")):
                headers = (*headers, ("Content-Encoding", "gzip"))
                chunks, length = gzipped(pieces(chunks)), None
        chunked = self._begin(response, headers, length)
        if request is not None and request.method == "HEAD":
            self.finish()
            return
        loop = asyncio.get_running_loop()
        self._writer = pump = ChunkPump(self, pieces(chunks), chunked=chunked, loop=loop)
        pump.resume()

    def _write_stream(self, response: Response, stream: Stream) -> None:
        chunked = self._begin(response, response.headers, None)
        sock = self._transport.get_extra_info("socket")
        if sock is not None:
            import socket  # only streams need its constants; asyncio has it loaded

            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _STREAM_SNDBUF)
        self._writer = sink = StreamSink(self, stream, chunked=chunked)
        sink.start()

    def _begin(self, response: Response, headers: Headers, length: int | None) -> bool:
        """Writes the head of a long body; whether it is chunked. HTTP/1.0 gets a body that the close ends."""
        chunked = False
        if length is not None:
            framing = b"Content-Length: %d\r\n" % length
        elif self._parser.old:
            framing, self._keep_alive = b"", False
        else:
            framing, chunked = b"Transfer-Encoding: chunked\r\n", True
        if not self._keep_alive or self._server.stopping:
            self._keep_alive = False
            framing += b"Connection: close\r\n"
        self._transport.write(self._server.heads.head(response.status, response.content_type, headers, framing))
        return chunked

    def send(self, data: bytes) -> None:
        """For the body writers."""
        self._transport.write(data)

    def finish(self) -> None:
        """The response is complete: close, or go on with the next request."""
        self._busy = False
        self._request = None
        self._writer = None
        self._since = self._server.now
        if not self._keep_alive:
            self._ending = True
            self._reading = False
            self._queue.clear()
            self._transport.close()
        elif self._queue or self._refusal is not None or self._parser.expects:
            self._next()

    def fail(self, error: BaseException) -> None:
        """The response cannot be completed: cut the connection, so that the client sees it."""
        request = self._request
        what = f"{request.method} {request.path}" if request is not None else ""
        _log.error("The response to %s was cut", what, exc_info=error)
        self._transport.abort()

    # -- upgrades

    def _switch(self, response: Response, run: Callable[[Connection], Awaitable[None]]) -> None:
        if self._early is None:
            self._respond(render(BadRequest("Upgrade request required")))
            return
        self._transport.write(self._server.heads.head(101, "", response.headers, b""))
        self._raw = RawConnection(self._transport, bytes(self._early))
        self._early = None
        if self.paused:
            self._raw.pause()
        self._task = self._server.tasks.create_task(self._run_upgraded(run, self._raw))

    async def _run_upgraded(self, run: Callable[[Connection], Awaitable[None]], raw: RawConnection) -> None:
        try:
            await run(raw)
        except ConnectionError:
            pass  # the peer has gone, which ends an upgraded connection like any other
        except Exception as error:  # noqa: BLE001 - the callback is foreign code; its failure ends its connection only
            self.fail(error)
        finally:
            self._transport.close()

    # -- deadlines

    def check(self, now: float) -> None:
        limits = self._server.limits
        if self._raw is not None:
            return
        if self.paused and now - self._stalled > limits.stall_seconds:
            self._transport.abort()
        elif self._busy:
            if self._task is not None and now - self._since > limits.request_seconds and not self._timed_out:
                self._timed_out = True
                self._task.cancel()
        elif self._ending:
            if now - self._since > limits.linger_seconds:
                self._transport.abort()
        elif self._parser.receiving:
            if now - self._parser.began > (limits.body_seconds if self._parser.after_head else limits.head_seconds):
                self._transport.abort()
        elif now - self._since > (limits.head_seconds if self._fresh else limits.idle_seconds):
            self._transport.close()

    def drain(self) -> None:
        self._keep_alive = False
        if isinstance(self._writer, StreamSink):
            self._writer.end()
        elif not self._busy and not self._ending:
            self._transport.close()

    def abort(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._transport.abort()


def _chain(first: Iterable[bytes], then: Iterable[bytes]) -> Iterable[bytes]:
    yield from first
    yield from then


def _subject(certificate: Any) -> tuple[str, tuple[str, ...]] | None:
    """The common name and the organizations of the client's certificate, which TLS has verified."""
    if not certificate:
        return None
    pairs = [pair for rdn in certificate.get("subject", ()) for pair in rdn]
    names = [value for key, value in pairs if key == "commonName"]
    return (names[0] if names else "", tuple(value for key, value in pairs if key == "organizationName"))
