"""Response heads: status line and headers as bytes, the constant parts made once.

Source: RFC 9110, RFC 9112.
"""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import Final

from pybernetes.apiserver.request import Headers

_CACHED_LINES: Final = 256


class Heads:
    """Makes response heads. ``tick`` renews the Date header; call it once a second."""

    __slots__ = ("_date", "_lines")

    def __init__(self) -> None:
        self._lines: dict[tuple[int, str], bytes] = {}
        self._date = b""
        self.tick()

    def tick(self) -> None:
        self._date = time.strftime("Date: %a, %d %b %Y %H:%M:%S GMT\r\n", time.gmtime()).encode()

    def head(self, status: int, content_type: str, headers: Headers, framing: bytes) -> bytes:
        """The head up to and with the empty line; *framing* holds the lines that tell where the body ends."""
        start = self._lines.get((status, content_type)) or self._start(status, content_type)
        if not headers:
            return b"%b%b%b\r\n" % (start, self._date, framing)
        text = "".join([f"{name}: {value}\r\n" for name, value in headers])
        if text.count("\n") != len(headers) or text.count("\r") != len(headers):
            raise ValueError("a response header holds a line break")
        return b"%b%b%b%b\r\n" % (start, self._date, framing, text.encode())

    def _start(self, status: int, content_type: str) -> bytes:
        try:
            phrase = HTTPStatus(status).phrase
        except ValueError:
            phrase = "Unknown"
        text = f"HTTP/1.1 {status} {phrase}\r\n"
        if content_type and status not in {101, 204, 304}:
            text += f"Content-Type: {content_type}\r\n"
        if text.count("\n") != text.count("\r\n") or text.count("\n") > 2:
            raise ValueError("a content type holds a line break")
        if len(self._lines) >= _CACHED_LINES:
            self._lines.clear()
        start = self._lines[status, content_type] = text.encode()
        return start
