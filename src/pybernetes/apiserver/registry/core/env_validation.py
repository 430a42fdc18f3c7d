"""Environment variables of a container, and references to an object's own fields and resources.

Source: kubernetes pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import names, quantity
from pybernetes.apimachinery.causes import each, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause

_SOURCES: Final = ("fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef")
_SUBSCRIPT: Final = re.compile(r"(metadata\.(?:labels|annotations))\['(.*)'\]", re.DOTALL)
_ENV_FIELDS: Final = frozenset(
    {
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    }
)  # fmt: skip
_VOLUME_FIELDS: Final = frozenset(
    {"metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid"}
)
_KNOWN_FIELDS: Final = _ENV_FIELDS | _VOLUME_FIELDS | {"spec.restartPolicy", "spec.schedulerName", "status.phase"}
_RESOURCES: Final = (
    "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage",
    "requests.memory",
)  # fmt: skip
_CPU_DIVISORS: Final = frozenset({"1m", "1"})
_MEMORY_DIVISORS: Final = frozenset({"1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"})


def validate_env(variables: list[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    for index, variable in enumerate(variables):
        where = f"{path}[{index}]"
        name = variable.get("name") or ""
        if not name:
            yield required(f"{where}.name")
        else:
            yield from each(f"{where}.name", name, names.env_var_name)
        if variable.get("valueFrom") is not None:
            yield from _validate_source(variable, f"{where}.valueFrom")


def validate_env_from(sources: list[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    for index, source in enumerate(sources):
        where = f"{path}[{index}]"
        if source.get("prefix"):
            yield from each(f"{where}.prefix", source["prefix"], names.env_var_name)
        found = [kind for kind in ("configMapRef", "secretRef") if source.get(kind) is not None]
        for kind in found:
            name = source[kind].get("name") or ""
            if not name:
                yield required(f"{where}.{kind}.name")
            else:
                yield from each(f"{where}.{kind}.name", name, names.dns1123_subdomain)
        if not found:
            yield invalid(where, "", "must specify one of: `configMapRef` or `secretRef`")
        elif len(found) > 1:
            yield invalid(where, "", "may not have more than one field specified at a time")


def validate_field_ref(reference: Mapping[str, Any], path: str, *, volume: bool = False) -> Iterator[Cause]:
    """A downward API reference to a field of the pod; *volume* decides which fields there are."""
    allowed = _VOLUME_FIELDS if volume else _ENV_FIELDS
    field = reference.get("fieldPath") or ""
    if not reference.get("apiVersion"):
        yield required(f"{path}.apiVersion")
        return
    if not field:
        yield required(f"{path}.fieldPath")
        return
    match = _SUBSCRIPT.fullmatch(field)
    if match:
        key = match[2].lower() if match[1].endswith("annotations") else match[2]
        yield from each(f"{path}.fieldPath", key, names.qualified_name)
    elif field not in _KNOWN_FIELDS:
        yield invalid(f"{path}.fieldPath", field, f"error converting fieldPath: field label not supported: {field}")
    elif field not in allowed:
        yield not_supported(f"{path}.fieldPath", field, sorted(allowed))


def validate_resource_field_ref(reference: Mapping[str, Any], path: str, *, volume: bool = False) -> Iterator[Cause]:
    """A downward API reference to a container's limit or request."""
    resource = reference.get("resource") or ""
    if volume and not reference.get("containerName"):
        yield required(f"{path}.containerName")
    elif not resource:
        yield required(f"{path}.resource")
    elif resource not in _RESOURCES and not resource.startswith(("limits.hugepages-", "requests.hugepages-")):
        yield not_supported(f"{path}.resource", resource, _RESOURCES)
    yield from _validate_divisor(resource, reference.get("divisor"), path)


def validate_key_ref(reference: Mapping[str, Any], path: str) -> Iterator[Cause]:
    """A name and a key of a ConfigMap or Secret."""
    yield from each(f"{path}.name", reference.get("name") or "", names.dns1123_subdomain)
    key = reference.get("key") or ""
    if not key:
        yield required(f"{path}.key")
    else:
        yield from each(f"{path}.key", key, names.config_map_key)


def _validate_source(variable: Mapping[str, Any], path: str) -> Iterator[Cause]:
    source = variable["valueFrom"]
    found = [kind for kind in _SOURCES if source.get(kind) is not None]
    for kind in found:
        where = f"{path}.{kind}"
        if kind == "fieldRef":
            yield from validate_field_ref(source[kind], where)
        elif kind == "resourceFieldRef":
            yield from validate_resource_field_ref(source[kind], where)
        elif kind == "fileKeyRef":
            yield from _validate_file_ref(source[kind], where)
        else:
            yield from validate_key_ref(source[kind], where)
    if not found:
        known = ", ".join(f"`{kind}`" for kind in _SOURCES[:-1])
        yield invalid(path, "", f"must specify one of: {known} or `{_SOURCES[-1]}`")
    if variable.get("value"):
        if found:
            yield invalid(path, "", "may not be specified when `value` is not empty")
    elif len(found) > 1:
        yield invalid(path, "", "may not have more than one field specified at a time")


def _validate_file_ref(reference: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for field in ("key", "volumeName", "path"):
        if not reference.get(field):
            yield required(f"{path}.{field}")
    if reference.get("key"):
        yield from each(f"{path}.key", reference["key"], names.env_var_name)


def _validate_divisor(resource: str, divisor: Any, path: str) -> Iterator[Cause]:
    if divisor is None:
        return
    try:
        parsed = quantity.parse(divisor)
    except ValueError as error:
        yield invalid(f"{path}.divisor", divisor, str(error))
        return
    if not parsed:
        return
    what = resource.partition(".")[2]
    if what == "cpu" and str(parsed) not in _CPU_DIVISORS:
        yield invalid(f"{path}.divisor", divisor, "only divisor's values 1m and 1 are supported with the cpu resource")
    elif what in {"memory", "ephemeral-storage"} and str(parsed) not in _MEMORY_DIVISORS:
        shown = "1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei"
        detail = f"only divisor's values {shown} are supported with the {what} resource"
        yield invalid(f"{path}.divisor", divisor, detail)
