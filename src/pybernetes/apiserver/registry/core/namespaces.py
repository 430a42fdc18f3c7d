"""Namespaces.

Source: kubernetes pkg/registry/core/namespace/strategy.go, pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import each
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME, status
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource
from pybernetes.apiserver.registry.status_split import keep_spec

NAME_LABEL: Final = "kubernetes.io/metadata.name"
FINALIZER: Final = "kubernetes"


def default(namespace: dict[str, Any]) -> None:
    """Every namespace carries its name as a label, so that selectors can name it."""
    metadata = namespace.get("metadata")
    if metadata and metadata.get("name"):
        metadata["labels"] = {**(metadata.get("labels") or {}), NAME_LABEL: metadata["name"]}


def prepare_create(namespace: dict[str, Any], _now: datetime) -> None:
    default(namespace)
    spec = namespace.get("spec") or {}
    finalizers = spec.get("finalizers") or []
    if FINALIZER not in finalizers:
        finalizers = [*finalizers, FINALIZER]
    namespace["spec"] = {**spec, "finalizers": finalizers}
    namespace["status"] = {"phase": "Active"}


def prepare_update(new: dict[str, Any], old: Mapping[str, Any]) -> None:
    """Finalizers change through the finalize subresource, the phase through the status."""
    new["spec"] = old.get("spec") or {}
    new["status"] = old.get("status") or {}


def validate(namespace: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(namespace, names.dns1123_label)
    for index, finalizer in enumerate((namespace.get("spec") or {}).get("finalizers") or ()):
        if finalizer != FINALIZER:
            yield from each(f"spec.finalizers[{index}]", finalizer, names.qualified_name)


RESOURCE = Resource(
    version="v1",
    kind="Namespace",
    plural="namespaces",
    singular="namespace",
    namespaced=False,
    short_names=("ns",),
    verbs=("create", "delete", "get", "list", "patch", "update", "watch"),
    default=default,
    prepare_create=prepare_create,
    prepare_update=prepare_update,
    prepare_status_update=keep_spec,
    validate=validate,
    columns=(NAME, Column(name="Status", value=status("phase")), AGE),
    selectable={"status.phase": lambda obj: (obj.get("status") or {}).get("phase") or ""},
    has_status=True,
)
