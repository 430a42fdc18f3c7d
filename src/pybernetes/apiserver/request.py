"""Request and Response: what the API server handles, whatever wire it came by.

A filter or handler never sees a socket. The HTTP/1.1 adapter (server/http1.py) and the in-process transport
(client/in_process.py) both make a Request and carry out a Response.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class UserInfo:
    """Who asks. *extra* values are tuples of strings."""

    name: str
    groups: tuple[str, ...] = ()
    uid: str = ""
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class RequestInfo:
    """What is asked for, read off method, path and query.

    *verb* is the API's (get, list, watch, create, update, patch, delete, deletecollection, proxy ...) for a resource
    request and the lower-case HTTP method otherwise. Source: k8s.io/apiserver pkg/endpoints/request/requestinfo.go.
    """

    is_resource: bool
    verb: str
    path: str
    prefix: str = ""
    group: str = ""
    version: str = ""
    namespace: str = ""
    resource: str = ""
    subresource: str = ""
    name: str = ""
    parts: tuple[str, ...] = ()


class Sink(Protocol):
    """Where a Stream writes: one response body, bounded."""

    def write(self, data: bytes) -> bool:
        """Queues *data*. False: full; write no more until ``Stream.resume`` is called."""

    def end(self) -> None:
        """The body is complete."""


class Stream(Protocol):
    """A response body that is pushed (a watch). All calls come on the loop; none blocks."""

    def open(self, sink: Sink) -> None:
        """Begin writing to *sink*."""

    def resume(self) -> None:
        """The sink has drained."""

    def close(self) -> None:
        """The client is gone, or the body has ended; called exactly once."""


class Connection(Protocol):
    """A raw duplex after an upgrade; also what ``upgrade`` callbacks receive."""

    async def read(self) -> bytes:
        """Some bytes, b'' at the end."""

    async def write(self, data: bytes) -> None:
        """Waits while the peer is slow."""

    def close(self) -> None: ...


Body = bytes | Iterable[bytes] | Stream
Headers = tuple[tuple[str, str], ...]


@dataclass(slots=True, kw_only=True)
class Response:
    """*body* as bytes, as an iterable of chunks (sent with back-pressure), or as a Stream.

    With *upgrade* the status is 101 (or what the backend answered), *headers* are sent, and the callback owns the
    connection until it returns.
    """

    status: int = 200
    headers: Headers = ()
    content_type: str = "application/json"
    body: Body = b""
    upgrade: Callable[[Connection], Awaitable[None]] | None = None


@dataclass(slots=True, kw_only=True)
class Request:
    """*path* is percent-decoded; *query* keeps order and repeats; *headers* have lower-case names.

    *certificate* is the subject of a verified client certificate: (common name, organizations).
    """

    method: str
    path: str
    query: Mapping[str, list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    remote: str = ""
    certificate: tuple[str, tuple[str, ...]] | None = None
    user: UserInfo | None = None
    info: RequestInfo | None = None
    warnings: list[str] = field(default_factory=list)
    audit_id: str = ""


Handler = Callable[[Request], Response | Awaitable[Response]]
