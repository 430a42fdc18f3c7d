"""ConfigMaps.

Source: kubernetes pkg/registry/core/configmap/strategy.go, pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import each, invalid, too_long
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME
from pybernetes.apiserver.registry.immutability import validate_frozen
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource

MAX_BYTES: Final = 1024 * 1024


def validate(config: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(config)
    data, binary = config.get("data") or {}, config.get("binaryData") or {}
    size = 0
    for key, value in data.items():
        yield from each(f"data[{key}]", key, names.config_map_key)
        if key in binary:
            yield invalid(f"data[{key}]", key, "duplicate of key present in binaryData")
        size += len(value.encode())
    for key, value in binary.items():
        yield from each(f"binaryData[{key}]", key, names.config_map_key)
        size += decoded_length(value)
    if size > MAX_BYTES:
        yield too_long("", MAX_BYTES)


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_frozen(new, old, ("data", "binaryData"))


def decoded_length(text: str | None) -> int:
    """Bytes that base64 *text* stands for; its own length when it is no base64, which decoding reports."""
    try:
        return len(binascii.a2b_base64(text or ""))
    except (binascii.Error, ValueError):
        return len(text or "")


RESOURCE = Resource(
    version="v1",
    kind="ConfigMap",
    plural="configmaps",
    singular="configmap",
    namespaced=True,
    short_names=("cm",),
    validate=validate,
    validate_update=validate_update,
    columns=(
        NAME,
        Column(name="Data", value=lambda obj: str(len(obj.get("data") or ()) + len(obj.get("binaryData") or ()))),
        AGE,
    ),
)
