"""Why a field is wrong, in upstream's words: one function per kind of complaint.

*value* is what was found; it is shown in the message the way Go prints or marshals it.

Source: k8s.io/apimachinery pkg/util/validation/field/errors.go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeVar

import orjson

from pybernetes.apimachinery.errors import Cause

Value = TypeVar("Value")

IMMUTABLE: Final = "field is immutable"
NEGATIVE: Final = "must be greater than or equal to 0"
NOT_POSITIVE: Final = "must be greater than zero"
_MAX_INT32: Final = 2**31 - 1


def shown(value: Any) -> str:
    """*value* as an error shows it: text in quotes, the rest as JSON."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return orjson.dumps(str(value)).decode()


def required(field: str, detail: str = "") -> Cause:
    return Cause(reason="FieldValueRequired", message=_joined("Required value", detail), field=field)


def invalid(field: str, value: Any, detail: str) -> Cause:
    return Cause(reason="FieldValueInvalid", message=_joined(f"Invalid value: {shown(value)}", detail), field=field)


def not_supported(field: str, value: Any, supported: Iterable[str]) -> Cause:
    """*supported* is shown in the order given."""
    names = ", ".join(shown(name) for name in supported)
    detail = f"supported values: {names}" if names else ""
    message = _joined(f"Unsupported value: {shown(value)}", detail)
    return Cause(reason="FieldValueNotSupported", message=message, field=field)


def forbidden(field: str, detail: str) -> Cause:
    return Cause(reason="FieldValueForbidden", message=_joined("Forbidden", detail), field=field)


def duplicate(field: str, value: Any) -> Cause:
    return Cause(reason="FieldValueDuplicate", message=f"Duplicate value: {shown(value)}", field=field)


def not_found(field: str, value: Any) -> Cause:
    return Cause(reason="FieldValueNotFound", message=f"Not found: {shown(value)}", field=field)


def too_long(field: str, limit: int) -> Cause:
    unit = "byte" if limit == 1 else "bytes"
    return Cause(reason="FieldValueTooLong", message=f"Too long: may not be more than {limit} {unit}", field=field)


def too_many(field: str, count: int, limit: int) -> Cause:
    unit = "item" if limit == 1 else "items"
    message = f"Too many: {count}: must have at most {limit} {unit}"
    return Cause(reason="FieldValueTooMany", message=message, field=field)


def each(field: str, value: Value, validate: Callable[[Value], list[str]]) -> Iterator[Cause]:
    """An `invalid` for everything that *validate* has against *value*."""
    for message in validate(value):
        yield invalid(field, value, message)


def non_negative(field: str, value: int | None) -> Iterator[Cause]:
    if value is not None and value < 0:
        yield invalid(field, value, NEGATIVE)


def in_range(field: str, value: int | None, low: int, high: int = _MAX_INT32) -> Iterator[Cause]:
    if value is not None and not low <= value <= high:
        yield invalid(field, value, f"must be between {low} and {high}, inclusive")


def immutable(field: str, new: Any, old: Any) -> Iterator[Cause]:
    """A complaint when *new* is not *old*."""
    if new != old:
        yield invalid(field, new, IMMUTABLE)


def _joined(message: str, detail: str) -> str:
    return f"{message}: {detail}" if detail else message
