"""Deployments.

Source: kubernetes pkg/apis/apps/v1/defaults.go, pkg/apis/apps/validation/validation.go,
pkg/registry/apps/deployment/strategy.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pybernetes.apimachinery.causes import forbidden, immutable, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.apps.scaling import validate_replica_counts, validate_rolling_update
from pybernetes.apiserver.registry.columns import AGE, CONTAINERS, IMAGES, NAME, SELECTOR, integer, status
from pybernetes.apiserver.registry.core.pod_defaults import default_pod_template
from pybernetes.apiserver.registry.core.pod_template_validation import validate_selected_template, validate_selector
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource
from pybernetes.apiserver.registry.status_split import clear_status, keep_spec, keep_status

_QUARTER: Final = "25%"
_HISTORY: Final = 10
_PROGRESS_SECONDS: Final = 600
_NEVER: Final = 2**31 - 1


def default(deployment: dict[str, Any]) -> None:
    spec = deployment.get("spec")
    if not isinstance(spec, dict):
        return
    fallbacks = {"replicas": 1, "revisionHistoryLimit": _HISTORY, "progressDeadlineSeconds": _PROGRESS_SECONDS}
    for field, value in fallbacks.items():
        if spec.get(field) is None:
            spec[field] = value
    strategy = spec["strategy"] = spec.get("strategy") or {}
    strategy["type"] = strategy.get("type") or "RollingUpdate"
    if strategy["type"] == "RollingUpdate":
        rolling = strategy["rollingUpdate"] = strategy.get("rollingUpdate") or {}
        for field in ("maxUnavailable", "maxSurge"):
            if rolling.get(field) is None:
                rolling[field] = _QUARTER
    default_pod_template(spec.get("template"))


def validate(deployment: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(deployment)
    spec = deployment.get("spec") or {}
    yield from validate_replica_counts(spec, "replicas")
    yield from validate_selector(spec.get("selector"), "spec.selector", "deployment")
    yield from validate_selected_template(spec.get("template"), spec.get("selector"), "spec.template")
    yield from _validate_strategy(spec.get("strategy") or {})
    yield from validate_replica_counts(spec, "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds")
    deadline = spec.get("progressDeadlineSeconds")
    if deadline is not None and deadline != _NEVER and deadline <= (spec.get("minReadySeconds") or 0):
        yield invalid("spec.progressDeadlineSeconds", deadline, "must be greater than minReadySeconds")


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    selector = (new.get("spec") or {}).get("selector")
    yield from immutable("spec.selector", selector, (old.get("spec") or {}).get("selector"))


def _validate_strategy(strategy: Mapping[str, Any]) -> Iterator[Cause]:
    path = "spec.strategy"
    kind, rolling = strategy.get("type"), strategy.get("rollingUpdate")
    if kind == "Recreate":
        if rolling is not None:
            yield forbidden(f"{path}.rollingUpdate", "may not be specified when strategy `type` is 'Recreate'")
    elif kind == "RollingUpdate":
        if rolling is None:
            yield required(f"{path}.rollingUpdate", "this should be defaulted and never be nil")
        else:
            yield from validate_rolling_update(rolling, f"{path}.rollingUpdate")
    else:
        yield not_supported(f"{path}.type", kind or "", ("Recreate", "RollingUpdate"))


def _ready(deployment: Mapping[str, Any]) -> str:
    ready = (deployment.get("status") or {}).get("readyReplicas") or 0
    return f"{ready}/{(deployment.get('spec') or {}).get('replicas') or 0}"


RESOURCE = Resource(
    group="apps",
    version="v1",
    kind="Deployment",
    plural="deployments",
    singular="deployment",
    namespaced=True,
    short_names=("deploy",),
    categories=("all",),
    default=default,
    prepare_create=clear_status,
    prepare_update=keep_status,
    prepare_status_update=keep_spec,
    validate=validate,
    validate_update=validate_update,
    columns=(
        NAME,
        Column(name="Ready", value=_ready),
        integer("Up-to-date", status("updatedReplicas", 0)),
        integer("Available", status("availableReplicas", 0)),
        AGE,
        CONTAINERS,
        IMAGES,
        SELECTOR,
    ),
    has_status=True,
    generation=True,
)
