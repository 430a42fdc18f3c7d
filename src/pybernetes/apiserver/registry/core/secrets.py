"""Secrets.

Source: kubernetes pkg/registry/core/secret/strategy.go, pkg/apis/core/validation/validation.go,
pkg/apis/core/v1/conversion.go.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

from pybernetes.apimachinery import meta, names
from pybernetes.apimachinery.causes import IMMUTABLE, each, invalid, required, too_long
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME
from pybernetes.apiserver.registry.core.configmaps import MAX_BYTES, decoded_length
from pybernetes.apiserver.registry.immutability import validate_frozen
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource

SERVICE_ACCOUNT_NAME: Final = "kubernetes.io/service-account.name"
_REDACTED: Final = "<secret contents redacted>"
_REQUIRED_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "kubernetes.io/dockercfg": (".dockercfg",),
    "kubernetes.io/dockerconfigjson": (".dockerconfigjson",),
    "kubernetes.io/ssh-auth": ("ssh-privatekey",),
    "kubernetes.io/tls": ("tls.crt", "tls.key"),
}
_JSON_TYPES: Final = frozenset({"kubernetes.io/dockercfg", "kubernetes.io/dockerconfigjson"})


def default(secret: dict[str, Any]) -> None:
    """The type; and plain text, which is write-only, becomes data."""
    secret["type"] = secret.get("type") or "Opaque"
    plain = secret.pop("stringData", None)
    if plain:
        encoded = {key: base64.b64encode(value.encode()).decode() for key, value in plain.items()}
        secret["data"] = {**(secret.get("data") or {}), **encoded}


def validate(secret: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(secret)
    data = secret.get("data") or {}
    size = 0
    for key, value in data.items():
        yield from each(f"data[{key}]", key, names.config_map_key)
        size += decoded_length(value)
    if size > MAX_BYTES:
        yield too_long("data", MAX_BYTES)
    yield from _validate_type(secret, data)


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    if (new.get("type") or "") != (old.get("type") or ""):
        yield invalid("type", new.get("type") or "", IMMUTABLE)
    yield from validate_frozen(new, old, ("data",))


def _validate_type(secret: Mapping[str, Any], data: Mapping[str, str]) -> Iterator[Cause]:
    kind = secret.get("type") or ""
    if kind == "kubernetes.io/service-account-token" and not meta.annotations(secret).get(SERVICE_ACCOUNT_NAME):
        yield required(f"metadata.annotations[{SERVICE_ACCOUNT_NAME}]")
    if kind == "kubernetes.io/basic-auth" and "username" not in data and "password" not in data:
        yield required("data[username]")
        yield required("data[password]")
    for key in _REQUIRED_KEYS.get(kind, ()):
        if key not in data or (kind == "kubernetes.io/ssh-auth" and not data[key]):
            yield required(f"data[{key}]")
        elif kind in _JSON_TYPES:
            yield from _validate_json(data[key], f"data[{key}]")


def _validate_json(encoded: str, path: str) -> Iterator[Cause]:
    try:
        orjson.loads(base64.b64decode(encoded))
    except ValueError as error:
        yield invalid(path, _REDACTED, str(error))


RESOURCE = Resource(
    version="v1",
    kind="Secret",
    plural="secrets",
    singular="secret",
    namespaced=True,
    default=default,
    validate=validate,
    validate_update=validate_update,
    columns=(
        NAME,
        Column(name="Type", value=lambda secret: secret.get("type") or ""),
        Column(name="Data", value=lambda secret: str(len(secret.get("data") or ()))),
        AGE,
    ),
    selectable={"type": lambda secret: secret.get("type") or ""},
)
