"""ServiceAccounts.

Source: kubernetes pkg/registry/core/serviceaccount/strategy.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource


def validate(account: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(account)


RESOURCE = Resource(
    version="v1",
    kind="ServiceAccount",
    plural="serviceaccounts",
    singular="serviceaccount",
    namespaced=True,
    short_names=("sa",),
    validate=validate,
    columns=(NAME, Column(name="Secrets", value=lambda account: str(len(account.get("secrets") or ()))), AGE),
)
