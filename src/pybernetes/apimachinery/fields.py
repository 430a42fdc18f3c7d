"""Field selectors: ``spec.nodeName=n1,status.phase!=Running``.

Source: k8s.io/apimachinery pkg/fields (selector.go, fields.go).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

_UNESCAPED: Final = {",", "=", "\\"}
_OPERATORS: Final = ("!=", "==", "=")


class FieldSelector:
    """Exact terms over an object's selectable fields; all must hold. A field that an object lacks is ''."""

    __slots__ = ("matches", "terms")

    def __init__(self, terms: Sequence[tuple[str, str, str]]) -> None:
        self.terms = tuple(sorted(terms))
        self.matches: Callable[[Mapping[str, str]], bool] = _compile(self.terms)

    @property
    def empty(self) -> bool:
        return not self.terms

    def requires(self, field: str) -> str | None:
        """The one value that *field* must have; None when it may have several."""
        for name, operator, value in self.terms:
            if name == field and operator == "=":
                return value
        return None

    def fields(self) -> Iterator[str]:
        """The fields asked about."""
        for name, _operator, _value in self.terms:
            yield name

    def transform(self, change: Callable[[str, str], tuple[str, str]]) -> FieldSelector:
        """Every field and value passed through *change*, which may rename them or raise ValueError."""
        return FieldSelector([(*_around(change(name, value), operator),) for name, operator, value in self.terms])

    def __str__(self) -> str:
        return ",".join(f"{name}{operator}{escape(value)}" for name, operator, value in self.terms)

    def __repr__(self) -> str:
        return f"FieldSelector({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return self.terms == other.terms if isinstance(other, FieldSelector) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.terms)


def everything() -> FieldSelector:
    return FieldSelector(())


def one_term_equal(field: str, value: str) -> FieldSelector:
    return FieldSelector(((field, "=", value),))


def parse(text: str) -> FieldSelector:
    """The selector that *text* writes; ValueError with upstream's wording."""
    terms: list[tuple[str, str, str]] = []
    for part in _split_terms(text):
        if not part:
            continue
        split = _split_term(part)
        if split is None:
            raise ValueError(f"invalid selector: '{text}'; can't understand '{part}'")
        name, operator, raw = split
        terms.append((name, "!=" if operator == "!=" else "=", unescape(raw)))
    return FieldSelector(terms)


def escape(value: str) -> str:
    """*value* with backslashes before what would end it."""
    return "".join(f"\\{char}" if char in _UNESCAPED else char for char in value)


def unescape(value: str) -> str:
    """The value that *value* escapes; ValueError when a backslash or a sign stands alone."""
    if not any(char in _UNESCAPED for char in value):
        return value
    plain: list[str] = []
    escaped = False
    for char in value:
        if escaped:
            if char not in _UNESCAPED:
                raise ValueError(f"invalid field selector: invalid escape sequence: \\{char}")
            plain.append(char)
            escaped = False
        elif char == "\\":
            escaped = True
        elif char in _UNESCAPED:
            raise ValueError(f"invalid field selector: unescaped character in value: {char}")
        else:
            plain.append(char)
    if escaped:
        raise ValueError("invalid field selector: invalid escape sequence: \\")
    return "".join(plain)


def _split_terms(text: str) -> Iterator[str]:
    start = 0
    escaped = False
    for index, char in enumerate(text):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == ",":
            yield text[start:index]
            start = index + 1
    yield text[start:]


def _split_term(term: str) -> tuple[str, str, str] | None:
    for index in range(len(term)):
        for operator in _OPERATORS:
            if term.startswith(operator, index):
                return term[:index], operator, term[index + len(operator) :]
    return None


def _around(pair: tuple[str, str], operator: str) -> tuple[str, str, str]:
    return pair[0], operator, pair[1]


def _compile(terms: Sequence[tuple[str, str, str]]) -> Callable[[Mapping[str, str]], bool]:
    if not terms:
        return lambda _fields: True
    if len(terms) == 1:
        ((only, sign, wanted),) = terms
        if sign == "=":
            return lambda fields: fields.get(only, "") == wanted
        return lambda fields: fields.get(only, "") != wanted

    def matches(fields: Mapping[str, str]) -> bool:
        for name, operator, value in terms:  # noqa: SIM110 - a generator costs twice the loop
            if (fields.get(name, "") == value) is (operator == "!="):
                return False
        return True

    return matches
