"""The way of every request: the filters in order, the handler, and what every response carries.

    handle = Pipeline(filters, handler, in_flight, ...).handle

A filter that returns a Response ends the way down. A StatusError from anywhere becomes its Status; anything else
becomes a 500 with an id that stands in the log too. The Response must be made for this request: headers are added.

Source: k8s.io/apiserver pkg/server/config.go (DefaultBuildHandlerChain), pkg/server/filters/wrap.go.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from random import Random
from typing import Final

from pybernetes.apiserver.filters.errors import render
from pybernetes.apiserver.filters.in_flight import InFlight
from pybernetes.apiserver.filters.request_metrics import RequestMetrics
from pybernetes.apiserver.request import Handler, Request, Response

Filter = Callable[[Request], Response | None]

_CACHE_CONTROL: Final = ("Cache-Control", "no-cache, private")
_AUDIT_ID_BYTES: Final = 64
_WARNING_BYTES: Final = 4096


class Pipeline:
    """Carries requests through *filters* to *handler*. *monotonic* is the Clock's."""

    __slots__ = ("_count", "_filters", "_handler", "_in_flight", "_metrics", "_monotonic", "_prefix")

    def __init__(
        self, filters: Sequence[Filter], handler: Handler, *, in_flight: InFlight, metrics: RequestMetrics,
        monotonic: Callable[[], float], random: Random,
    ) -> None:  # fmt: skip
        self._filters = tuple(filters)
        self._handler = handler
        self._in_flight = in_flight
        self._metrics = metrics
        self._monotonic = monotonic
        bits = f"{random.getrandbits(80):020x}"
        self._prefix = f"{bits[:8]}-{bits[8:12]}-4{bits[12:15]}-8{bits[15:18]}-"
        self._count = random.getrandbits(32)

    def handle(self, request: Request) -> Response | Awaitable[Response]:
        """At once when the handler need not wait."""
        started = self._monotonic()
        self._count += 1
        given = request.headers.get("audit-id")
        request.audit_id = f"{self._prefix}{self._count:012x}" if given is None else _clean_audit_id(given)
        try:
            for step in self._filters:
                early = step(request)
                if early is not None:
                    return self._finish(request, early, started)
            result = self._handler(request)
        except Exception as error:  # noqa: BLE001 - the panic filter: style rule 26
            return self._finish(request, _failed(request, error), started)
        if isinstance(result, Response):
            return self._finish(request, result, started)
        return self._finish_later(request, result, started, self._in_flight.enter(request))

    async def _finish_later(
        self, request: Request, result: Awaitable[Response], started: float, place: bool | None
    ) -> Response:
        try:
            response = await result
        except Exception as error:  # noqa: BLE001 - as above
            response = _failed(request, error)
        finally:
            self._in_flight.leave(place)
        return self._finish(request, response, started)

    def _finish(self, request: Request, response: Response, started: float) -> Response:
        self._metrics.observe(request, response.status, self._monotonic() - started)
        headers = (("Audit-Id", request.audit_id), *response.headers)
        for name, _ in response.headers:
            if name == "Cache-Control":
                break
        else:
            headers = (_CACHE_CONTROL, *headers)
        if request.warnings:
            headers += _warnings(request.warnings)
        response.headers = headers
        return response


def _failed(request: Request, error: Exception) -> Response:
    return render(error, f"{request.method} {request.path} (audit id {request.audit_id})")


def _clean_audit_id(text: str) -> str:
    """What the client sent, without what could break a header or a log line."""
    return "".join([char for char in text[:_AUDIT_ID_BYTES] if char.isascii() and char.isprintable()])


def _warnings(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Warning headers (RFC 7234, code 299), each text once, as many as fit in 4 KiB."""
    headers: list[tuple[str, str]] = []
    size = 0
    for text in dict.fromkeys(texts):
        plain = "".join([char if char.isprintable() else " " for char in text])
        value = '299 - "{}"'.format(plain.replace("\\", r"\\").replace('"', r"\""))
        size += len(value.encode())
        if size > _WARNING_BYTES:
            break
        headers.append(("Warning", value))
    return tuple(headers)
