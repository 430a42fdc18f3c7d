"""A kind of object, whole, as the registry serves it; and a column of its table.

A built-in kind and a CustomResourceDefinition both become one Resource. Everything that differs between kinds is a
function here; everything that does not is in registry.generic.

Source: k8s.io/apiserver pkg/registry/rest (strategies), pkg/registry/generic/registry/store.go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.gvr import GVK, GVR

Object = dict[str, Any]

ALL_VERBS = ("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table. *value* gives the cell; a `columns.Since` in it is filled with the time when shown."""

    name: str
    value: Callable[[Mapping[str, Any]], object]
    type: str = "string"
    format: str = ""
    priority: int = 0
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A kind. Functions that change an object do so in place; those that judge yield every cause."""

    group: str = ""
    version: str
    kind: str
    plural: str
    namespaced: bool
    singular: str = ""
    short_names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ALL_VERBS
    default: Callable[[Object], None] | None = None
    prepare_create: Callable[[Object, datetime], None] | None = None
    prepare_update: Callable[[Object, Mapping[str, Any]], None] | None = None
    prepare_status_update: Callable[[Object, Mapping[str, Any]], None] | None = None
    validate: Callable[[Mapping[str, Any]], Iterator[Cause]] | None = None
    validate_update: Callable[[Mapping[str, Any], Mapping[str, Any]], Iterator[Cause]] | None = None
    validate_status_update: Callable[[Mapping[str, Any], Mapping[str, Any]], Iterator[Cause]] | None = None
    warnings: Callable[[Mapping[str, Any]], Iterator[str]] | None = None
    columns: tuple[Column, ...] = ()
    selectable: Mapping[str, Callable[[Mapping[str, Any]], str]] = field(default_factory=dict)
    has_status: bool = False
    generation: bool = False
    grace: Callable[[Mapping[str, Any], Mapping[str, Any]], int] | None = None
    subresources: Mapping[str, Any] = field(default_factory=dict)
    hooks: Mapping[str, Any] = field(default_factory=dict)

    @property
    def gvk(self) -> GVK:
        return GVK(self.group, self.version, self.kind)

    @property
    def gvr(self) -> GVR[Any]:
        return GVR(self.group, self.version, self.plural, self.kind, self.namespaced)
