"""JSON Merge Patch: a partial document, in which null removes; and the patch that leads from one object to another.

Source: RFC 7386; gopkg.in/evanphx/json-patch.v4.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pybernetes.apimachinery.meta import thaw
from pybernetes.apimachinery.patch.json_patch import equal


def apply(doc: Any, patch: Any) -> Any:
    """*doc* changed by *patch*, sharing nothing with either."""
    if not isinstance(patch, dict):
        return thaw(patch)
    merged = thaw(doc) if isinstance(doc, dict) else {}
    _merge(merged, patch)
    return merged


def create(original: Mapping[str, Any], modified: Mapping[str, Any]) -> dict[str, Any]:
    """The merge patch that turns *original* into *modified*; {} when there is nothing to change."""
    patch: dict[str, Any] = dict.fromkeys(key for key in original if key not in modified)
    for key, value in modified.items():
        if key not in original:
            patch[key] = thaw(value)
            continue
        before = original[key]
        if isinstance(before, dict) and isinstance(value, dict):
            below = create(before, value)
            if below:
                patch[key] = below
        elif not equal(before, value):
            patch[key] = thaw(value)
    return patch


def _merge(target: dict[str, Any], patch: Mapping[str, Any]) -> None:
    for key, value in patch.items():
        if value is None:
            target.pop(key, None)
        elif isinstance(value, dict):
            below = target.get(key)
            if not isinstance(below, dict):
                below = target[key] = {}
            _merge(below, value)
        else:
            target[key] = thaw(value)
