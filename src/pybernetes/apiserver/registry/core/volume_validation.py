"""Volumes of a pod and their mounts.

Source: kubernetes pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names, quantity
from pybernetes.apimachinery.causes import (
    duplicate,
    each,
    forbidden,
    in_range,
    invalid,
    not_found,
    not_supported,
    required,
)
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.core.env_validation import validate_field_ref, validate_resource_field_ref
from pybernetes.apiserver.registry.core.volume_claim_validation import validate_claim_spec

_MODE_WRONG: Final = "must be a number between 0 and 0777 (octal), both inclusive"
_HOST_PATH_TYPES: Final = (
    "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket",
)  # fmt: skip
_PROPAGATIONS: Final = ("Bidirectional", "HostToContainer", "None")
_TOKEN_SECONDS_MIN: Final = 600
_TOKEN_SECONDS_MAX: Final = 2**32


def validate_volumes(volumes: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    seen: set[str] = set()
    for index, volume in enumerate(volumes):
        where = f"{path}[{index}]"
        name = volume.get("name") or ""
        yield from _validate_source(volume, where)
        if not name:
            yield required(f"{where}.name")
        else:
            yield from each(f"{where}.name", name, names.dns1123_label)
        if name in seen:
            yield duplicate(f"{where}.name", name)
        seen.add(name)


def validate_mounts(
    container: Mapping[str, Any], volumes: Mapping[str, Mapping[str, Any]], path: str
) -> Iterator[Cause]:
    """*volumes*: the pod's, by name. *path*: the container's."""
    devices = container.get("volumeDevices") or ()
    device_paths = {device.get("devicePath") for device in devices}
    device_names = {device.get("name") for device in devices}
    seen: set[str] = set()
    for index, mount in enumerate(container.get("volumeMounts") or ()):
        where = f"{path}.volumeMounts[{index}]"
        name, target = mount.get("name") or "", mount.get("mountPath") or ""
        if not name:
            yield required(f"{where}.name")
        if name not in volumes:
            yield not_found(f"{where}.name", name)
        if not target:
            yield required(f"{where}.mountPath")
        if target in seen:
            yield invalid(f"{where}.mountPath", target, "must be unique")
        seen.add(target)
        if name in device_names:
            yield invalid(f"{where}.name", name, "must not already exist in volumeDevices")
        if target in device_paths:
            yield invalid(f"{where}.mountPath", target, "must not already exist as a path in volumeDevices")
        yield from _validate_mount_options(mount, container, where)


def validate_devices(
    container: Mapping[str, Any], volumes: Mapping[str, Mapping[str, Any]], path: str
) -> Iterator[Cause]:
    seen_paths: set[str] = set()
    for index, device in enumerate(container.get("volumeDevices") or ()):
        where = f"{path}.volumeDevices[{index}]"
        name, target = device.get("name") or "", device.get("devicePath") or ""
        if not name:
            yield required(f"{where}.name")
        elif name not in volumes:
            yield not_found(f"{where}.name", name)
        elif not any(volumes[name].get(kind) is not None for kind in ("persistentVolumeClaim", "ephemeral")):
            detail = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"
            yield invalid(f"{where}.name", name, detail)
        if not target:
            yield required(f"{where}.devicePath")
        elif ".." in target.split("/"):
            yield invalid(f"{where}.devicePath", target, "must not contain '..'")
        if target in seen_paths:
            yield invalid(f"{where}.devicePath", target, "must be unique")
        seen_paths.add(target)


def validate_relative_path(path: str, field: str) -> Iterator[Cause]:
    """A path that stays below where it starts."""
    if path.startswith("/"):
        yield invalid(field, path, "must be a relative path")
    if ".." in path.split("/"):
        yield invalid(field, path, "must not contain '..'")


def _validate_mount_options(mount: Mapping[str, Any], container: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if mount.get("subPath"):
        yield from validate_relative_path(mount["subPath"], f"{path}.subPath")
    if mount.get("subPathExpr"):
        if mount.get("subPath"):
            detail = "subPathExpr and subPath are mutually exclusive"
            yield invalid(f"{path}.subPathExpr", mount["subPathExpr"], detail)
        yield from validate_relative_path(mount["subPathExpr"], f"{path}.subPathExpr")
    propagation = mount.get("mountPropagation")
    if propagation is not None:
        privileged = (container.get("securityContext") or {}).get("privileged")
        if propagation == "Bidirectional" and not privileged:
            detail = "Bidirectional mount propagation is available only to privileged containers"
            yield forbidden(f"{path}.mountPropagation", detail)
        if propagation not in _PROPAGATIONS:
            yield not_supported(f"{path}.mountPropagation", propagation, _PROPAGATIONS)
    yield from _validate_recursive_read_only(mount, path)


def _validate_recursive_read_only(mount: Mapping[str, Any], path: str) -> Iterator[Cause]:
    mode = mount.get("recursiveReadOnly")
    where = f"{path}.recursiveReadOnly"
    if mode is None or mode == "Disabled":
        return
    if mode not in {"Enabled", "IfPossible"}:
        yield not_supported(where, mode, ("Disabled", "Enabled", "IfPossible"))
        return
    if not mount.get("readOnly"):
        yield forbidden(where, "may only be specified when readOnly is true")
    if mount.get("mountPropagation") not in {None, "None"}:
        yield forbidden(where, "may only be specified when mountPropagation is None or not specified")


def _validate_source(volume: Mapping[str, Any], path: str) -> Iterator[Cause]:
    found = 0
    for kind, source in volume.items():
        if kind == "name" or source is None:
            continue
        found += 1
        if found > 1:
            yield forbidden(f"{path}.{kind}", "may not specify more than 1 volume type")
            continue
        validate = _SOURCES.get(kind)
        if validate is not None:
            yield from validate(source, f"{path}.{kind}")
    if not found:
        yield required(path, "must specify a volume type")


def _validate_host_path(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    target, kind = source.get("path") or "", source.get("type")
    if not target:
        yield required(f"{path}.path")
        return
    if ".." in target.split("/"):
        yield invalid(f"{path}.path", target, "must not contain '..'")
    if kind is not None and kind not in _HOST_PATH_TYPES:
        yield not_supported(f"{path}.type", kind, _HOST_PATH_TYPES)


def _validate_empty_dir(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    limit = source.get("sizeLimit")
    if limit is not None and quantity.parse(limit).sign() < 0:
        yield forbidden(f"{path}.sizeLimit", "SizeLimit field must be a valid resource quantity")


def _validate_mode(source: Mapping[str, Any], field: str, path: str) -> Iterator[Cause]:
    mode = source.get(field)
    if mode is not None and not 0 <= mode <= 0o777:
        yield invalid(f"{path}.{field}", mode, _MODE_WRONG)


def _validate_keyed(source: Mapping[str, Any], path: str, name_field: str) -> Iterator[Cause]:
    if not source.get(name_field):
        yield required(f"{path}.{name_field}")
    yield from _validate_mode(source, "defaultMode", path)
    yield from _validate_items(source, path)


def _validate_items(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for index, item in enumerate(source.get("items") or ()):
        where = f"{path}.items[{index}]"
        if not item.get("key"):
            yield required(f"{where}.key")
        yield from _validate_item_path(item.get("path") or "", f"{where}.path")
        yield from _validate_mode(item, "mode", where)


def _validate_item_path(target: str, path: str) -> Iterator[Cause]:
    if not target:
        yield required(path)
    yield from validate_relative_path(target, path)
    if target.startswith("..") and not target.startswith("../"):
        yield invalid(path, target, "must not start with '..'")


def _validate_secret(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from _validate_keyed(source, path, "secretName")


def _validate_config_map(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from _validate_keyed(source, path, "name")


def _validate_claim(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not source.get("claimName"):
        yield required(f"{path}.claimName")


def _validate_downward(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from _validate_mode(source, "defaultMode", path)
    yield from _validate_downward_items(source, path)


def _validate_downward_items(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for item in source.get("items") or ():
        yield from _validate_item_path(item.get("path") or "", f"{path}.path")
        field, resource = item.get("fieldRef"), item.get("resourceFieldRef")
        if field is not None:
            yield from validate_field_ref(field, f"{path}.fieldRef", volume=True)
            if resource is not None:
                yield invalid(path, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously")
        elif resource is not None:
            yield from validate_resource_field_ref(resource, f"{path}.resourceFieldRef", volume=True)
        else:
            yield required(path, "one of fieldRef and resourceFieldRef is required")
        yield from _validate_mode(item, "mode", path)


def _validate_projected(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from _validate_mode(source, "defaultMode", path)
    for index, projection in enumerate(source.get("sources") or ()):
        where = f"{path}.sources[{index}]"
        found = 0
        for kind, validate in _PROJECTIONS.items():
            if projection.get(kind) is None:
                continue
            found += 1
            if found > 1:
                yield forbidden(f"{where}.{kind}", "may not specify more than 1 volume type per source")
            else:
                yield from validate(projection[kind], f"{where}.{kind}")
        if not found:
            yield required(where, "must specify one of: " + ", ".join(_PROJECTIONS))


def _validate_projected_keys(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not source.get("name"):
        yield required(f"{path}.name")
    yield from _validate_items(source, path)


def _validate_projected_token(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    seconds = source.get("expirationSeconds") or 0
    if seconds < _TOKEN_SECONDS_MIN:
        yield invalid(f"{path}.expirationSeconds", seconds, "may not specify a duration less than 10 minutes")
    elif seconds > _TOKEN_SECONDS_MAX:
        yield invalid(f"{path}.expirationSeconds", seconds, "may not specify a duration larger than 2^32 seconds")
    yield from _validate_item_path(source.get("path") or "", f"{path}.path")


def _validate_trust_bundle(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    named, signer = source.get("name"), source.get("signerName")
    if named is not None and signer is not None:
        yield invalid(path, None, "only one of name and signerName may be used")
    elif named is None and signer is None:
        yield required(path, "either name or signerName must be specified")
    yield from _validate_item_path(source.get("path") or "", f"{path}.path")


def _validate_certificate(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not source.get("signerName"):
        yield required(f"{path}.signerName")


def _validate_csi(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not source.get("driver"):
        yield required(f"{path}.driver")
    else:
        yield from each(f"{path}.driver", source["driver"], lambda name: names.dns1123_subdomain(name.lower()))
    secret = source.get("nodePublishSecretRef")
    if secret is not None and not secret.get("name"):
        yield required(f"{path}.nodePublishSecretRef.name")


def _validate_nfs(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not source.get("server"):
        yield required(f"{path}.server")
    if not source.get("path"):
        yield required(f"{path}.path")
    elif not source["path"].startswith("/"):
        yield invalid(f"{path}.path", source["path"], "must be an absolute path")


def _validate_ephemeral(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    template = source.get("volumeClaimTemplate")
    where = f"{path}.volumeClaimTemplate"
    if template is None:
        yield required(where)
        return
    yield from validate_claim_spec(template.get("spec") or {}, f"{where}.spec")


def _validate_image(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if not source.get("reference"):
        yield required(f"{path}.reference")


def _validate_iscsi(source: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for field in ("targetPortal", "iqn"):
        if not source.get(field):
            yield required(f"{path}.{field}")
    yield from in_range(f"{path}.lun", source.get("lun"), 0, 255)


_SOURCES: Final[Mapping[str, Callable[[Mapping[str, Any], str], Iterator[Cause]]]] = {
    "hostPath": _validate_host_path,
    "emptyDir": _validate_empty_dir,
    "secret": _validate_secret,
    "configMap": _validate_config_map,
    "persistentVolumeClaim": _validate_claim,
    "downwardAPI": _validate_downward,
    "projected": _validate_projected,
    "csi": _validate_csi,
    "nfs": _validate_nfs,
    "ephemeral": _validate_ephemeral,
    "image": _validate_image,
    "iscsi": _validate_iscsi,
}
_PROJECTIONS: Final[Mapping[str, Callable[[Mapping[str, Any], str], Iterator[Cause]]]] = {
    "secret": _validate_projected_keys,
    "configMap": _validate_projected_keys,
    "downwardAPI": _validate_downward_items,
    "serviceAccountToken": _validate_projected_token,
    "clusterTrustBundle": _validate_trust_bundle,
    "podCertificate": _validate_certificate,
}
