"""Objects and fields that no longer change.

Source: kubernetes pkg/apis/core/validation/validation.go (ConfigMaps, Secrets).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery.causes import forbidden
from pybernetes.apimachinery.errors import Cause

_FROZEN: Final = "field is immutable when `immutable` is set"


def validate_frozen(new: Mapping[str, Any], old: Mapping[str, Any], fields: Sequence[str]) -> Iterator[Cause]:
    """What an object with ``immutable: true`` may not do: thaw, or change one of *fields*."""
    if not old.get("immutable"):
        return
    if not new.get("immutable"):
        yield forbidden("immutable", _FROZEN)
    for field in fields:
        if (new.get(field) or {}) != (old.get(field) or {}):
            yield forbidden(field, _FROZEN)
