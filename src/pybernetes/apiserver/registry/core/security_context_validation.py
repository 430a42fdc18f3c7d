"""Security contexts of pods and containers.

Source: kubernetes pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery.causes import duplicate, in_range, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause

_PROFILE_TYPES: Final = ("Localhost", "RuntimeDefault", "Unconfined")
_PROC_MOUNTS: Final = ("Default", "Unmasked")
_SYSCTL: Final = re.compile(r"[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*", re.ASCII)
_SYSCTL_TEXT: Final = "[a-z0-9]([-_a-z0-9]*[a-z0-9])?([\\./][a-z0-9]([-_a-z0-9]*[a-z0-9])?)*"
_SYSCTL_MAX: Final = 253


def validate_pod_security_context(spec: Mapping[str, Any], path: str) -> Iterator[Cause]:
    """The pod's securityContext and what conflicts with sharing the host's namespaces. *path* is the pod spec's."""
    if spec.get("shareProcessNamespace") and spec.get("hostPID"):
        detail = "ShareProcessNamespace and HostPID cannot both be enabled"
        yield invalid(f"{path}.shareProcessNamespace", True, detail)
    context = spec.get("securityContext")
    if not context:
        return
    where = f"{path}.securityContext"
    for field in ("fsGroup", "runAsUser", "runAsGroup"):
        yield from in_range(f"{where}.{field}", context.get(field), 0)
    for index, group in enumerate(context.get("supplementalGroups") or ()):
        yield from in_range(f"{where}.supplementalGroups[{index}]", group, 0)
    yield from _validate_sysctls(context.get("sysctls") or (), f"{where}.sysctls")
    policies = {
        "fsGroupChangePolicy": ("Always", "OnRootMismatch"),
        "supplementalGroupsPolicy": ("Merge", "Strict"),
        "seLinuxChangePolicy": ("MountOption", "Recursive"),
    }
    for field, allowed in policies.items():
        if context.get(field) is not None and context[field] not in allowed:
            yield not_supported(f"{where}.{field}", context[field], allowed)
    yield from _validate_profiles(context, where)


def validate_security_context(context: Mapping[str, Any] | None, path: str) -> Iterator[Cause]:
    """A container's own security context."""
    if not context:
        return
    for field in ("runAsUser", "runAsGroup"):
        yield from in_range(f"{path}.{field}", context.get(field), 0)
    if context.get("procMount") is not None and context["procMount"] not in _PROC_MOUNTS:
        yield not_supported(f"{path}.procMount", context["procMount"], _PROC_MOUNTS)
    yield from _validate_profiles(context, path)
    if context.get("allowPrivilegeEscalation") is False:
        if context.get("privileged"):
            detail = "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
            yield invalid(path, context, detail)
        if "CAP_SYS_ADMIN" in ((context.get("capabilities") or {}).get("add") or ()):
            detail = "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
            yield invalid(path, context, detail)


def _validate_profiles(context: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for field in ("seccompProfile", "appArmorProfile"):
        profile = context.get(field)
        if profile is None:
            continue
        where = f"{path}.{field}"
        kind, local = profile.get("type") or "", profile.get("localhostProfile")
        if kind == "Localhost":
            if not local:
                yield required(
                    f"{where}.localhostProfile",
                    "must be set when seccomp type is Localhost"
                    if field == "seccompProfile"
                    else "must be set when AppArmor type is Localhost",
                )
        elif kind not in _PROFILE_TYPES:
            yield required(f"{where}.type") if not kind else not_supported(f"{where}.type", kind, _PROFILE_TYPES)
        if local is not None and kind != "Localhost":
            kind_word = "seccomp type" if field == "seccompProfile" else "type"
            yield invalid(f"{where}.localhostProfile", local, f"can only be set when {kind_word} is Localhost")


def _validate_sysctls(sysctls: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    seen: set[str] = set()
    for index, sysctl in enumerate(sysctls):
        where = f"{path}[{index}].name"
        name = sysctl.get("name") or ""
        if not name:
            yield required(where)
        elif len(name) > _SYSCTL_MAX or _SYSCTL.fullmatch(name) is None:
            detail = f"must have at most {_SYSCTL_MAX} characters and match regex ^{_SYSCTL_TEXT}$"
            yield invalid(where, name, detail)
        elif name in seen:
            yield duplicate(where, name)
        seen.add(name)
