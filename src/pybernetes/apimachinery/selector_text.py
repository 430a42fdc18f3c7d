"""The grammar of label selectors in text: ``x in (a,b), y != c, !z, size > 3``.

Source: k8s.io/apimachinery pkg/labels/selector.go (Lexer, Parser).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

Parsed = tuple[str, str, tuple[str, ...]]

_TOKEN: Final = re.compile(r"[ \t\r\n]*(?:(==|!=|[=!(),<>])|([^=!(),<> \t\r\n]+))")
_END: Final = ("end", "")
_BINARY: Final = {"in": "in", "=": "=", "==": "==", ">": "gt", "<": "lt", "notin": "notin", "!=": "!="}
_BINARY_SHOWN: Final = "in, notin, =, ==, !=, gt, lt"


class SelectorParser:
    """Parses one text. *check_key* and *check* raise ValueError on a key and on a requirement that is not allowed."""

    def __init__(self, text: str, check_key: Callable[[str], None], check: Callable[[Parsed], None]) -> None:
        self._tokens = list(_tokens(text))
        self._position = 0
        self._check_key = check_key
        self._check = check

    def parse(self) -> list[Parsed]:
        """(key, operator, values) of every requirement, in order. ValueError with upstream's wording."""
        found: list[Parsed] = []
        while True:
            kind, text = self._peek()
            if kind == "end":
                return found
            if kind != "word" and text != "!":
                raise ValueError(f"found '{text}', expected: !, identifier, or 'end of string'")
            try:
                parsed = self._requirement()
                self._check(parsed)
            except ValueError as error:
                raise ValueError(f"unable to parse requirement: {error}") from error
            found.append(parsed)
            kind, text = self._next()
            if kind == "end":
                return found
            if text != ",":
                raise ValueError(f"found '{text}', expected: ',' or 'end of string'")
            kind, text = self._peek()
            if kind != "word" and text != "!":
                raise ValueError(f"found '{text}', expected: identifier after ','")

    def _requirement(self) -> Parsed:
        kind, text = self._next()
        absent = text == "!" and kind == "sign"
        if absent:
            kind, text = self._next()
        if kind != "word":
            raise ValueError(f"found '{text}', expected: identifier")
        self._check_key(text)
        key = text
        kind, text = self._peek()
        if kind == "end" or (kind == "sign" and text == ","):
            return key, "!" if absent else "exists", ()
        if absent:
            # Quirk: upstream returns after "!key" without looking; the rest is then refused by the caller.
            return key, "!", ()
        kind, text = self._next()
        operator = _BINARY.get(text)
        if operator is None:
            raise ValueError(f"found '{text}', expected: {_BINARY_SHOWN}")
        values = self._values() if operator in {"in", "notin"} else (self._exact_value(),)
        return key, operator, values

    def _exact_value(self) -> str:
        kind, text = self._peek()
        if kind == "end" or (kind == "sign" and text == ","):
            return ""
        kind, text = self._next()
        if kind != "word":
            raise ValueError(f"found '{text}', expected: identifier")
        return text

    def _values(self) -> tuple[str, ...]:
        kind, text = self._next()
        if text != "(":
            raise ValueError(f"found '{text}' expected: '('")
        values: set[str] = set()
        empty_slot = True
        while True:
            kind, text = self._next()
            if kind == "word":
                if not empty_slot:
                    raise ValueError(f"found '{text}', expected: ',' or ')'")
                values.add(text)
                empty_slot = False
            elif text == ",":
                if empty_slot:
                    values.add("")
                empty_slot = True
            elif text == ")":
                if empty_slot:
                    values.add("")
                return tuple(sorted(values))
            else:
                raise ValueError(f"found '{text}', expected: ',', ')' or identifier")

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._position]

    def _next(self) -> tuple[str, str]:
        token = self._tokens[self._position]
        if token is not _END:
            self._position += 1
        return token


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        sign, word = match.groups()
        yield ("sign", sign) if sign else ("word", word)
    yield _END
