"""Spec to the users, status to the controllers: each update keeps the other's half.

Source: kubernetes pkg/registry/*/*/strategy.go (PrepareForCreate, PrepareForUpdate).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any


def clear_status(obj: dict[str, Any], _now: datetime) -> None:
    """A new object has no status yet."""
    obj.pop("status", None)


def keep_status(new: dict[str, Any], old: Mapping[str, Any]) -> None:
    """An update of the object leaves the status alone."""
    if "status" in old:
        new["status"] = old["status"]
    else:
        new.pop("status", None)


def keep_spec(new: dict[str, Any], old: Mapping[str, Any]) -> None:
    """An update of the status leaves the rest alone."""
    if "spec" in old:
        new["spec"] = old["spec"]
    else:
        new.pop("spec", None)
