"""The metadata of any object: names, labels, annotations, owners, finalizers.

Source: k8s.io/apimachinery pkg/api/validation/objectmeta.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import each, forbidden, invalid, required, too_long
from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.labels import validate_labels
from pybernetes.apimachinery.names import Validator

_ANNOTATIONS_MAX: Final = 256 * 1024


def validate_name(
    obj: Mapping[str, Any], validate: Validator = names.dns1123_subdomain, path: str = "metadata"
) -> Iterator[Cause]:
    """The name, and the base of a generated one, by the rule of the object's kind."""
    metadata = obj.get("metadata") or {}
    name, base = metadata.get("name") or "", metadata.get("generateName") or ""
    if base:
        yield from each(f"{path}.generateName", base, names.masked_trailing_dash(validate))
    if name:
        yield from each(f"{path}.name", name, validate)
    elif not base:
        yield required(f"{path}.name", "name or generateName is required")


def validate_metadata(metadata: Mapping[str, Any], *, namespaced: bool, path: str = "metadata") -> Iterator[Cause]:
    """Everything but the name, whose rule differs between kinds."""
    namespace = metadata.get("namespace") or ""
    if namespaced:
        if not namespace:
            yield required(f"{path}.namespace")
        else:
            yield from each(f"{path}.namespace", namespace, names.dns1123_label)
    elif namespace:
        yield forbidden(f"{path}.namespace", "not allowed on this type")
    yield from validate_labels(metadata.get("labels"), f"{path}.labels")
    yield from validate_annotations(metadata.get("annotations"), f"{path}.annotations")
    yield from _validate_owners(metadata.get("ownerReferences") or (), f"{path}.ownerReferences")
    for index, finalizer in enumerate(metadata.get("finalizers") or ()):
        yield from each(f"{path}.finalizers[{index}]", finalizer, names.qualified_name)


def validate_annotations(annotations: Mapping[str, str] | None, path: str) -> Iterator[Cause]:
    if not annotations:
        return
    size = 0
    for key, value in annotations.items():
        yield from each(path, key.lower(), names.qualified_name)
        size += len(key.encode()) + len(value.encode())
    if size > _ANNOTATIONS_MAX:
        yield too_long(path, _ANNOTATIONS_MAX)


def _validate_owners(owners: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    controllers: list[str] = []
    for index, owner in enumerate(owners):
        where = f"{path}[{index}]"
        if not owner.get("apiVersion"):
            yield invalid(f"{where}.apiVersion", "", "version must not be empty")
        for field in ("kind", "name", "uid"):
            if not owner.get(field):
                yield invalid(f"{where}.{field}", "", f"{field} must not be empty")
        if owner.get("controller"):
            controllers.append(f"{owner.get('kind')}/{owner.get('name')}")
    if len(controllers) > 1:
        detail = (
            "Only one reference can have Controller set to true. Found "
            f'"true" in references for {controllers[0]} and {controllers[1]}'
        )
        yield invalid(path, owners, detail)
