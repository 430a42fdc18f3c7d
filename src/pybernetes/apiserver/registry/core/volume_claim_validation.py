"""The spec of a PersistentVolumeClaim, wherever one stands.

Source: kubernetes pkg/apis/core/validation/validation.go (ValidatePersistentVolumeClaimSpec).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names, quantity
from pybernetes.apimachinery.causes import NOT_POSITIVE, each, forbidden, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.labels import validate_label_selector

ACCESS_MODES: Final = ("ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod")
VOLUME_MODES: Final = ("Block", "Filesystem")


def validate_claim_spec(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    modes = spec.get("accessModes") or ()
    if not modes:
        yield required(f"{path}.accessModes", "at least 1 access mode is required")
    yield from validate_label_selector(spec.get("selector"), f"{path}.selector")
    yield from validate_access_modes(modes, f"{path}.accessModes")
    storage = ((spec.get("resources") or {}).get("requests") or {}).get("storage")
    if storage is None:
        yield required(f"{path}.resources[storage]")
    elif quantity.parse(storage).sign() <= 0:
        yield invalid(f"{path}.resources[storage]", storage, NOT_POSITIVE)
    for field in ("storageClassName", "volumeAttributesClassName"):
        if spec.get(field):
            yield from each(f"{path}.{field}", spec[field], names.dns1123_subdomain)
    if spec.get("volumeMode") is not None and spec["volumeMode"] not in VOLUME_MODES:
        yield not_supported(f"{path}.volumeMode", spec["volumeMode"], VOLUME_MODES)
    yield from _validate_data_source(spec, path)


def validate_access_modes(modes: Sequence[str], path: str) -> Iterator[Cause]:
    """Also of PersistentVolumes."""
    for mode in modes:
        if mode not in ACCESS_MODES:
            yield not_supported(path, mode, ACCESS_MODES)
    if "ReadWriteOncePod" in modes and len(set(modes)) > 1:
        yield forbidden(path, "may not use ReadWriteOncePod with other access modes")


def _validate_data_source(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for field in ("dataSource", "dataSourceRef"):
        source = spec.get(field)
        if source is None:
            continue
        where = f"{path}.{field}"
        for name in ("name", "kind"):
            if not source.get(name):
                yield required(f"{where}.{name}")
        if not source.get("apiGroup") and source.get("kind") != "PersistentVolumeClaim":
            yield invalid(
                where, source.get("kind") or "", "must be 'PersistentVolumeClaim' when referencing the default apiGroup"
            )
