"""Resource amounts (``100m``, ``64Mi``, ``12e6``), exact, in Kubernetes' canonical form.

A Quantity is an integer count of nanos plus the way it likes to be written. Nanos are the finest step that the API
knows, and Python's integers have no end, so every sum is exact.

Differs: an exponent beyond 400 and a text beyond 256 characters are refused; upstream would build the number.
Quirk: a text without any digit ("Ki", "-") is zero, as upstream's scanner reads it.

Source: k8s.io/apimachinery pkg/api/resource (quantity.go, suffix.go, amount.go).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

DECIMAL_SI: Final = "DecimalSI"
BINARY_SI: Final = "BinarySI"
DECIMAL_EXPONENT: Final = "DecimalExponent"

_FORMAT_WRONG: Final = (
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"  # upstream's words
)
_SUFFIX_WRONG: Final = "unable to parse quantity's suffix"

_NANO: Final = 10**9
_MAX_BINARY: Final = (2**63 - 1) * _NANO
_MAX_LENGTH: Final = 256
_MAX_EXPONENT: Final = 400

_SHAPE: Final = re.compile(r"([+-]?)([0-9]*)(?:\.([0-9]*))?([eEinumkKMGTP]*(?:[-+]?[0-9]*))", re.ASCII)
_EXPONENT: Final = re.compile(r"[eE]([-+]?[0-9]+)", re.ASCII)
_DECIMAL_SUFFIX: Final = {"n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}
_BINARY_SUFFIX: Final = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}
_DECIMAL_TEXT: Final = {exponent: suffix for suffix, exponent in _DECIMAL_SUFFIX.items()}
_BINARY_TEXT: Final = ("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei")


class Quantity:
    """An amount. Immutable, hashable, ordered by value; the way of writing does not matter for equality."""

    __slots__ = ("_text", "format", "nanos")

    def __init__(self, nanos: int, format: str = DECIMAL_SI) -> None:
        self.nanos = nanos
        self.format = format
        self._text = ""

    def value(self) -> int:
        """Whole units, rounded away from zero."""
        return _divide_away(self.nanos, _NANO)

    def milli(self) -> int:
        """Thousandths, rounded away from zero."""
        return _divide_away(self.nanos, 10**6)

    def is_zero(self) -> bool:
        return self.nanos == 0

    def sign(self) -> int:
        return (self.nanos > 0) - (self.nanos < 0)

    def add(self, other: Quantity) -> Quantity:
        return Quantity(self.nanos + other.nanos, other.format if self.nanos == 0 else self.format)

    def sub(self, other: Quantity) -> Quantity:
        return Quantity(self.nanos - other.nanos, other.format if self.nanos == 0 else self.format)

    def neg(self) -> Quantity:
        return Quantity(-self.nanos, self.format)

    def mul(self, factor: int) -> Quantity:
        return Quantity(self.nanos * factor, self.format)

    __add__ = add
    __sub__ = sub
    __neg__ = neg

    def __float__(self) -> float:
        return self.nanos / _NANO

    def __bool__(self) -> bool:
        return self.nanos != 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Quantity) and self.nanos == other.nanos

    def __lt__(self, other: Quantity) -> bool:
        return self.nanos < other.nanos

    def __le__(self, other: Quantity) -> bool:
        return self.nanos <= other.nanos

    def __gt__(self, other: Quantity) -> bool:
        return self.nanos > other.nanos

    def __ge__(self, other: Quantity) -> bool:
        return self.nanos >= other.nanos

    def __hash__(self) -> int:
        return hash(self.nanos)

    def __str__(self) -> str:
        if not self._text:
            self._text = _write(self.nanos, self.format)
        return self._text

    def __repr__(self) -> str:
        return f"Quantity({str(self)!r})"


def parse(value: Any) -> Quantity:
    """The quantity written as *value*: text, an int, or a float. ValueError with upstream's wording otherwise."""
    if isinstance(value, str):
        return _parse_text(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(_FORMAT_WRONG)  # noqa: TRY004 - one error for whatever is no quantity
    return _parse_text(str(value) if isinstance(value, int) else repr(value))


def canonical(value: Any) -> str:
    """*value* as the API server writes it back: ``1000m`` gives ``1``."""
    return str(parse(value))


def zero() -> Quantity:
    return Quantity(0)


def from_milli(milli: int, format: str = DECIMAL_SI) -> Quantity:
    return Quantity(milli * 10**6, format)


def from_value(value: int, format: str = DECIMAL_SI) -> Quantity:
    return Quantity(value * _NANO, format)


@lru_cache(maxsize=4096)
def _parse_text(text: str) -> Quantity:
    if not text or len(text) > _MAX_LENGTH:
        raise ValueError(_FORMAT_WRONG)
    match = _SHAPE.fullmatch(text)
    if match is None:
        raise ValueError(_FORMAT_WRONG)
    sign, whole, fraction, suffix = match.groups()
    number = int(whole + (fraction or "") or "0")
    places = len(fraction or "")
    binary = _BINARY_SUFFIX.get(suffix)
    if binary is not None:
        return _binary(number << binary, places, sign)
    exponent, form = _decimal_exponent(suffix)
    nanos = _scale(number, exponent - places + 9)
    return Quantity(-nanos if sign == "-" else nanos, form)


def _decimal_exponent(suffix: str) -> tuple[int, str]:
    exponent = _DECIMAL_SUFFIX.get(suffix)
    if exponent is not None:
        return exponent, DECIMAL_SI
    match = _EXPONENT.fullmatch(suffix)
    if match is None or not -_MAX_EXPONENT <= int(match[1]) <= _MAX_EXPONENT:
        raise ValueError(_SUFFIX_WRONG)
    return int(match[1]), DECIMAL_EXPONENT


def _scale(number: int, exponent: int) -> int:
    """number * 10**exponent; what is finer than one is rounded up, so that a little is never nothing."""
    return number * 10**exponent if exponent >= 0 else _divide_away(number, 10**-exponent)


def _binary(number: int, places: int, sign: str) -> Quantity:
    nanos = min(_scale(number, 9 - places), _MAX_BINARY)
    form = DECIMAL_SI if 0 < nanos < _NANO else BINARY_SI
    return Quantity(-nanos if sign == "-" else nanos, form)


def _divide_away(number: int, divisor: int) -> int:
    return -(-number // divisor) if number >= 0 else number // divisor


def _write(nanos: int, form: str) -> str:
    if nanos == 0:
        return "0"
    if form == BINARY_SI and not -1024 * _NANO < nanos < 1024 * _NANO and nanos % _NANO == 0:
        value = nanos // _NANO
        power = 0
        while value % 1024 == 0 and power < len(_BINARY_TEXT) - 1:
            value //= 1024
            power += 1
        return f"{value}{_BINARY_TEXT[power]}"
    value, exponent = nanos, -9
    while value % 1000 == 0:
        value //= 1000
        exponent += 3
    if form == DECIMAL_EXPONENT or exponent not in _DECIMAL_TEXT:
        return f"{value}e{exponent}" if exponent else str(value)
    return f"{value}{_DECIMAL_TEXT[exponent]}"
