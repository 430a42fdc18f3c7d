"""Bytes to Requests, strictly: whatever could be read in two ways is refused, and nothing after it is read.

httptools (llhttp) does the grammar; here stand the bounds and the rules that it leaves to the server.

Source: RFC 9112; net/http readRequest.
"""

from __future__ import annotations

from typing import Any, Final, Protocol

import httptools

from pybernetes.apimachinery.errors import BadRequest, RequestEntityTooLarge, StatusError, UnsupportedMediaType
from pybernetes.apiserver.request import Request
from pybernetes.apiserver.server import target
from pybernetes.apiserver.server.state import ServerState

_RAW_FACTOR: Final = 4  # a chunked body may cost this many times its limit on the wire

_NAMES: Final = {
    name.encode(): name.lower()
    for name in (
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Authorization", "Content-Type", "Content-Length",
        "Kubectl-Command", "Kubectl-Session", "Connection", "Upgrade", "Transfer-Encoding", "Expect",
        "host", "user-agent", "accept", "accept-encoding", "authorization", "content-type", "content-length",
    )
}  # fmt: skip
_METHODS: Final = {m.encode(): m for m in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")}
_ONCE: Final = frozenset(
    {"host", "authorization", "content-length", "content-type", "content-encoding", "transfer-encoding", "expect"}
)


class Refused(Exception):
    """The bytes are no request to be served; *linger*: the client is still sending, let it finish and see why."""

    def __init__(self, error: StatusError, *, linger: bool = False) -> None:
        super().__init__(error.message)
        self.error = error
        self.linger = linger


class Receiver(Protocol):
    """Who takes the requests."""

    def receive(self, request: Request, keep_alive: bool) -> None: ...

    def receive_upgrade(self, request: Request, rest: bytes) -> None:
        """A request to leave HTTP/1.1; *rest* came behind it. No request will follow."""


class RequestParser:
    """Feeds one connection's bytes to llhttp and hands whole requests to *receiver*."""

    __slots__ = (
        "_certificate", "_chunks", "_headers", "_receiver", "_refused", "_remote", "_server", "_size", "_target",
        "_upgrade", "_url", "_wire", "_wire_size", "after_head", "began", "expects", "old", "receiving",
    )  # fmt: skip

    def __init__(
        self, server: ServerState, receiver: Receiver, remote: str, certificate: tuple[str, tuple[str, ...]] | None
    ) -> None:
        self._server = server
        self._receiver = receiver
        self._remote = remote
        self._certificate = certificate
        self._wire: Any = httptools.HttpRequestParser(self)
        self._wire_size = 0
        self._url = b""
        self._target: tuple[str, target.Query] = ("", {})
        self._headers: dict[str, str] = {}
        self._chunks: list[bytes] = []
        self._size = 0
        self._upgrade: Request | None = None
        self._refused: Refused | None = None
        self.receiving = False
        self.after_head = False
        self.expects = False
        self.began = 0.0
        self.old = False  # the client speaks HTTP/1.0: no chunked body, one request per connection

    def feed(self, data: bytes) -> None:
        """Raises Refused; the parser must not be fed again after that, nor after an upgrade."""
        self._wire_size += len(data)
        try:
            self._wire.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            if self._upgrade is not None:
                self._receiver.receive_upgrade(self._upgrade, data[upgrade.args[0] :])
        except httptools.HttpParserCallbackError as error:
            raise self._refused or Refused(BadRequest("malformed HTTP request")) from error
        except httptools.HttpParserError as error:
            raise self._refused or Refused(BadRequest(f"malformed HTTP request: {error}")) from error
        if self.receiving:
            limits = self._server.limits
            if not self.after_head:
                if self._wire_size > limits.head_bytes:
                    raise Refused(_head_too_large())
            elif self._wire_size > limits.body_bytes * _RAW_FACTOR + limits.head_bytes:
                raise Refused(_body_too_large(limits.body_bytes))

    def close(self) -> None:
        """Breaks the cycle with llhttp's callbacks, so that memory is freed at once."""
        self._wire = None

    def _deny(self, error: StatusError, *, linger: bool = False) -> Refused:
        self._refused = Refused(error, linger=linger)  # llhttp loses the exception's identity on the way
        return self._refused

    # -- called by llhttp

    def on_message_begin(self) -> None:
        self.receiving = True
        self.began = self._server.now
        self.after_head = False
        self._url = b""
        self._headers = {}
        self._wire_size = 0
        self._size = 0

    def on_url(self, url: bytes) -> None:
        self._url = self._url + url if self._url else url

    def on_header(self, name: bytes, value: bytes) -> None:
        if self.after_head:
            return  # trailers are not read
        headers = self._headers
        self._size += len(name) + len(value) + 4
        key = _NAMES.get(name) or name.lower().decode("ascii", "replace")
        text = value.decode("latin-1")
        if not text.isprintable() and _has_control(value):
            raise self._deny(BadRequest("a header holds a control character"))
        if key not in headers:
            headers[key] = text
        elif key in _ONCE:
            raise self._deny(BadRequest(f"the header {key} is given twice"))
        elif key.startswith("impersonate-"):
            headers[key] += "\n" + text  # a line break cannot be in a value, a comma can
        else:
            headers[key] += ", " + text
        if len(headers) > self._server.limits.headers or self._size > self._server.limits.head_bytes:
            raise self._deny(_head_too_large())

    def on_headers_complete(self) -> None:
        self.after_head = True
        self._size = 0
        headers = self._headers
        version = self._wire.get_http_version()
        if version != "1.1":
            if version != "1.0" or "transfer-encoding" in headers:
                raise self._deny(BadRequest(f"HTTP/{version} is not served"))
            self.old = True
        elif "host" not in headers:
            raise self._deny(BadRequest("missing required Host header"))
        self._target = self._server.targets.get(self._url) or self._parse_target()
        if self._wire.get_method() == b"CONNECT":
            raise self._deny(BadRequest("CONNECT is not served"))
        if "content-length" in headers or "transfer-encoding" in headers:
            self._check_body(headers, self._server.limits.body_bytes)
        if "expect" in headers:
            self._check_expect(headers)

    def on_body(self, body: bytes) -> None:
        self.expects = False  # the client has not waited
        self._size += len(body)
        if self._size > self._server.limits.body_bytes:
            raise self._deny(_body_too_large(self._server.limits.body_bytes), linger=True)
        self._chunks.append(body)

    def on_message_complete(self) -> None:
        self.receiving = False
        self.expects = False
        chunks = self._chunks
        body = b""
        if chunks:
            body = chunks[0] if len(chunks) == 1 else b"".join(chunks)
            self._chunks = []
        wire = self._wire
        method = wire.get_method()
        path, query = self._target
        request = Request(
            method=_METHODS.get(method) or method.decode("ascii"),
            path=path,
            query=query,
            headers=self._headers,
            body=body,
            remote=self._remote,
            certificate=self._certificate,
        )
        if wire.should_upgrade():
            self._upgrade = request
        else:
            self._receiver.receive(request, not self.old and wire.should_keep_alive())

    # -- rules

    def _parse_target(self) -> tuple[str, target.Query]:
        limits = self._server.limits
        if len(self._url) > limits.head_bytes:
            raise self._deny(_head_too_large())
        try:
            parsed = target.parse(self._url, most_parameters=limits.query_parameters)
        except target.BadTargetError as error:
            raise self._deny(BadRequest(str(error))) from error
        self._server.remember_target(self._url, parsed)
        return parsed

    def _check_body(self, headers: dict[str, str], most: int) -> None:
        coding = headers.get("transfer-encoding")
        if coding is not None and (coding.lower() != "chunked" or "content-length" in headers):
            raise self._deny(BadRequest("unsupported transfer encoding"))
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()):
            raise self._deny(BadRequest("invalid Content-Length"))
        if len(length) > 18 or int(length) > most:
            raise self._deny(_body_too_large(most), linger=True)
        if headers.get("content-encoding", "identity").lower() != "identity":
            raise self._deny(UnsupportedMediaType("compressed request bodies are not accepted"), linger=True)

    def _check_expect(self, headers: dict[str, str]) -> None:
        if headers["expect"].lower() != "100-continue":
            raise self._deny(StatusError(f"unsupported expectation: {headers['expect'][:64]}", code=417))
        self.expects = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers


def _has_control(value: bytes) -> bool:
    return any((byte < 0x20 and byte != 0x09) or byte == 0x7F for byte in value)


def _head_too_large() -> StatusError:
    return StatusError("Request Header Fields Too Large", code=431)


def _body_too_large(most: int) -> StatusError:
    return RequestEntityTooLarge(f"Request entity too large: limit is {most}")
