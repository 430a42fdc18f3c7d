"""The listening server: binds, keeps the connections' clock, and closes without cutting answers off.

    async with HttpServer(handler) as server:
        await server.listen("127.0.0.1", 6443, tls)
        ...

Source: k8s.io/apiserver pkg/server/secure_serving.go; net/http Server.Shutdown.
"""

from __future__ import annotations

import asyncio
import errno
import ssl
from types import TracebackType
from typing import Any, Final, Self

from pybernetes.apiserver.request import Handler
from pybernetes.apiserver.server.http1 import Http1Connection
from pybernetes.apiserver.server.limits import Limits
from pybernetes.apiserver.server.state import ServerState

_BACKLOG: Final = 1024
_ADVICE: Final = {
    errno.EADDRINUSE: "another process listens there; stop it (`ss -ltnp 'sport = :{port}'` names it) or choose "
    "another port with --secure-port",
    errno.EACCES: "this user may not open that port; choose one above 1023 with --secure-port, or give the process "
    "CAP_NET_BIND_SERVICE",
    errno.EADDRNOTAVAIL: "this machine has no such address; see `ip address`, and set --bind-address to one of them",
    errno.EMFILE: "too many open files; raise the limit (`ulimit -n`)",
}


class ListenError(Exception):
    """The address cannot be listened on; the text says what to do."""


class HttpServer:
    """Serves *handler* over HTTP/1.1 on any number of addresses."""

    def __init__(self, handler: Handler, *, limits: Limits | None = None) -> None:
        self._tasks = asyncio.TaskGroup()
        self.state = ServerState(handler=handler, tasks=self._tasks, limits=limits or Limits())
        self._servers: list[asyncio.Server] = []
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self._tasks.__aenter__()
        self._tick()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self._shut_down()
        finally:
            if self._timer is not None:
                self._timer.cancel()
            await self._tasks.__aexit__(kind, error, trace)

    async def listen(self, host: str, port: int, tls: ssl.SSLContext | None = None, **options: Any) -> int:
        """Begins to serve at *host*:*port* (0: any free port); the port. *options* are of loop.create_server."""
        loop = asyncio.get_running_loop()
        state = self.state
        if tls is not None:
            options.setdefault("ssl_handshake_timeout", state.limits.tls_seconds)
            options.setdefault("ssl_shutdown_timeout", state.limits.linger_seconds)
        try:
            server = await loop.create_server(
                lambda: Http1Connection(state), host, port, ssl=tls, backlog=_BACKLOG, **options
            )
        except OSError as failure:
            advice = _ADVICE.get(failure.errno or 0, str(failure)).format(port=port)
            raise ListenError(f"cannot listen on {host}:{port}: {advice}") from failure
        self._servers.append(server)
        bound: int = server.sockets[0].getsockname()[1]
        return bound

    def _tick(self) -> None:
        loop = asyncio.get_running_loop()
        self.state.sweep(loop.time())
        self._timer = loop.call_later(1.0, self._tick)

    async def _shut_down(self) -> None:
        """No new connections; idle ones close, watches end, the rest may finish within shutdown_seconds."""
        state = self.state
        state.stopping = True
        for server in self._servers:
            server.close()
        for connection in list(state.connections):
            connection.drain()
        if state.connections:
            try:
                async with asyncio.timeout(state.limits.shutdown_seconds):
                    await state.empty.wait()
            except TimeoutError:
                pass  # those that are left have had their time
        for connection in list(state.connections):
            connection.abort()
