"""The request target: path and query, percent-decoded and checked.

Only the origin form is served: an absolute URL, ``*`` or an authority is a bad request, so that no proxy in front
can disagree with us on what is asked for.

Source: RFC 9112 section 3.2; net/url.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

Query = dict[str, list[str]]

_BAD_ESCAPE: Final = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_BAD_BYTE: Final = re.compile(rb"[\x00-\x20\x7f#]")


class BadTargetError(ValueError):
    """The target cannot be read; the text is for the client."""


def parse(target: bytes, *, most_parameters: int = 1000) -> tuple[str, Query]:
    """('/api/v1/pods', {'limit': ['5']}) of ``/api/v1/pods?limit=5``."""
    if not target.startswith(b"/"):
        raise BadTargetError("the request target must be a path")
    if _BAD_BYTE.search(target):
        raise BadTargetError("the request target has a character that must be escaped")
    path, mark, query = target.partition(b"?")
    if not mark or not query:
        return _path(path), {}
    return _path(path), _query(query, most_parameters)


def _path(raw: bytes) -> str:
    return _decode(raw)


def _query(raw: bytes, most: int) -> Query:
    pairs = raw.split(b"&", most)
    if len(pairs) > most:
        raise BadTargetError(f"more than {most} query parameters")
    found: Query = {}
    for pair in pairs:
        if not pair:
            continue
        name, _, value = pair.partition(b"=")
        found.setdefault(_decode(name.replace(b"+", b" ")), []).append(_decode(value.replace(b"+", b" ")))
    return found


def _decode(raw: bytes) -> str:
    if b"%" in raw:
        if _BAD_ESCAPE.search(raw):
            raise BadTargetError("invalid URL escape")
        raw = unquote_to_bytes(raw)
        if b"\x00" in raw:
            raise BadTargetError("the request target holds a NUL byte")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise BadTargetError("the request target is not UTF-8") from error
