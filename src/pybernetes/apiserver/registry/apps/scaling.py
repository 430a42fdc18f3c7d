"""Counts and percentages that rollouts are governed by.

Source: kubernetes pkg/apis/apps/validation/validation.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import invalid, non_negative
from pybernetes.apimachinery.errors import Cause


def validate_count_or_percent(value: Any, path: str) -> Iterator[Cause]:
    if isinstance(value, str):
        errors = names.percent(value)
        if errors:
            yield invalid(path, value, errors[0])
    else:
        yield from non_negative(path, value)


def validate_at_most_all(value: Any, path: str) -> Iterator[Cause]:
    if isinstance(value, str) and not names.percent(value) and int(value[:-1]) > 100:
        yield invalid(path, value, "must not be greater than 100%")


def amount(value: Any) -> int:
    """The number in a count or a percentage; 0 when there is none."""
    if isinstance(value, str):
        return int(value[:-1]) if not names.percent(value) else 0
    return value or 0


def validate_rolling_update(strategy: Mapping[str, Any], path: str) -> Iterator[Cause]:
    """The ``rollingUpdate`` of a Deployment or DaemonSet."""
    unavailable, surge = strategy.get("maxUnavailable"), strategy.get("maxSurge")
    yield from validate_count_or_percent(unavailable, f"{path}.maxUnavailable")
    yield from validate_count_or_percent(surge, f"{path}.maxSurge")
    if amount(unavailable) == 0 and amount(surge) == 0:
        yield invalid(f"{path}.maxUnavailable", unavailable, "may not be 0 when `maxSurge` is 0")
    yield from validate_at_most_all(unavailable, f"{path}.maxUnavailable")


def validate_replica_counts(spec: Mapping[str, Any], *fields: str) -> Iterator[Cause]:
    for field in fields:
        yield from non_negative(f"spec.{field}", spec.get(field))
