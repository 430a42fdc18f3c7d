"""Resource names and amounts: of containers, quotas, limit ranges.

Source: kubernetes pkg/apis/core/validation/validation.go, pkg/apis/core/helper/helpers.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery import names, quantity
from pybernetes.apimachinery.causes import NEGATIVE, each, forbidden, invalid, required
from pybernetes.apimachinery.errors import Cause

_CONTAINER_RESOURCES: Final = frozenset({"cpu", "memory", "ephemeral-storage"})
_STANDARD_RESOURCES: Final = frozenset(
    {
        "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.storage",
        "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage", "pods",
        "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps", "persistentvolumeclaims",
        "storage", "services.nodeports", "services.loadbalancers",
    }
)  # fmt: skip
_QUOTA_RESOURCES: Final = _STANDARD_RESOURCES - {"storage"}
_INTEGER_RESOURCES: Final = frozenset(
    {
        "pods", "services", "replicationcontrollers", "resourcequotas", "secrets", "configmaps",
        "persistentvolumeclaims", "services.nodeports", "services.loadbalancers",
    }
)  # fmt: skip
_HUGE_PAGES: Final = "hugepages-"


def is_native(name: str) -> bool:
    """True for names of Kubernetes itself."""
    return "/" not in name or name.partition("/")[0].endswith("kubernetes.io")


def is_extended(name: str) -> bool:
    """True for resources that devices and operators define."""
    if is_native(name) or name.startswith("requests."):
        return False
    return not names.qualified_name(f"requests.{name}")


def is_overcommit_allowed(name: str) -> bool:
    """True when requests may be below limits."""
    return is_native(name) and not is_huge_page(name)


def is_huge_page(name: str) -> bool:
    return name.startswith(_HUGE_PAGES)


def is_integer(name: str) -> bool:
    """True for what can only be counted in whole units."""
    return name in _INTEGER_RESOURCES or is_extended(name)


def is_quota_resource(name: str) -> bool:
    return name in _QUOTA_RESOURCES or name.startswith(("requests.hugepages-", _HUGE_PAGES))


def validate_resource_name(name: str, path: str) -> Iterator[Cause]:
    yield from each(path, name, names.qualified_name)
    if "/" not in name and name not in _STANDARD_RESOURCES and not is_huge_page(name):
        yield invalid(path, name, "must be a standard resource type or fully qualified")


def validate_quota_resource_name(name: str, path: str) -> Iterator[Cause]:
    yield from each(path, name, names.qualified_name)
    if "/" not in name and not is_quota_resource(name):
        yield invalid(path, name, "must be a standard resource for quota")


def validate_container_resource_name(name: str, path: str) -> Iterator[Cause]:
    if name in _CONTAINER_RESOURCES:
        return
    yield from validate_resource_name(name, path)
    if "/" not in name:
        if not is_huge_page(name):
            yield invalid(path, name, "must be a standard resource for containers")
    elif not is_native(name) and not is_extended(name):
        yield invalid(path, name, "doesn't follow extended resource name standard")


def validate_amount(name: str, amount: Any, path: str) -> Iterator[Cause]:
    """Not negative, and whole where only whole units exist."""
    try:
        parsed = quantity.parse(amount)
    except ValueError as error:
        yield invalid(path, amount, str(error))
        return
    if parsed.sign() < 0:
        yield invalid(path, str(parsed), NEGATIVE)
    if is_integer(name) and parsed.milli() % 1000:
        yield invalid(path, amount, "must be an integer")


def validate_requirements(resources: Mapping[str, Any] | None, path: str) -> Iterator[Cause]:
    """Limits and requests of one container."""
    if not resources:
        return
    limits, requests = resources.get("limits") or {}, resources.get("requests") or {}
    for name, amount in limits.items():
        key_path = f"{path}.limits[{name}]"
        yield from validate_container_resource_name(name, key_path)
        yield from validate_amount(name, amount, key_path)
        yield from _validate_huge_page(name, amount, key_path)
    for name, amount in requests.items():
        key_path = f"{path}.requests[{name}]"
        yield from validate_container_resource_name(name, key_path)
        yield from validate_amount(name, amount, key_path)
        yield from _validate_against_limit(name, amount, limits, path)
    asked = limits.keys() | requests.keys()
    if any(map(is_huge_page, asked)) and not asked & {"cpu", "memory"}:
        yield forbidden(path, "HugePages require cpu or memory")


def _validate_against_limit(name: str, amount: Any, limits: Mapping[str, Any], path: str) -> Iterator[Cause]:
    where = f"{path}.requests"
    limit = limits.get(name)
    if limit is None:
        if not is_overcommit_allowed(name):
            yield required(f"{path}.limits", "Limit must be set for non overcommitable resources")
        return
    if limit == amount:
        return
    try:
        asked, allowed = quantity.parse(amount), quantity.parse(limit)
    except ValueError:
        return
    if asked != allowed and not is_overcommit_allowed(name):
        yield invalid(where, str(asked), f"must be equal to {name} limit of {allowed}")
    elif asked > allowed:
        yield invalid(where, str(asked), f"must be less than or equal to {name} limit of {allowed}")


def _validate_huge_page(name: str, amount: Any, path: str) -> Iterator[Cause]:
    if not is_huge_page(name):
        return
    try:
        size = quantity.parse(name.removeprefix(_HUGE_PAGES))
        whole = size.nanos > 0 and quantity.parse(amount).nanos % size.nanos == 0
    except ValueError:
        whole = False
    if not whole:
        yield invalid(path, amount, "must be a multiple of the page size")
