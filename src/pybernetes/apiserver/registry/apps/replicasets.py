"""ReplicaSets.

Source: kubernetes pkg/apis/apps/v1/defaults.go, pkg/apis/apps/validation/validation.go,
pkg/registry/apps/replicaset/strategy.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pybernetes.apimachinery.causes import immutable, invalid
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.apps.scaling import validate_replica_counts
from pybernetes.apiserver.registry.columns import AGE, CONTAINERS, IMAGES, NAME, SELECTOR, integer, spec, status
from pybernetes.apiserver.registry.core.pod_defaults import default_pod_template
from pybernetes.apiserver.registry.core.pod_template_validation import validate_selected_template, validate_selector
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Resource
from pybernetes.apiserver.registry.status_split import clear_status, keep_spec, keep_status

_COUNTS = ("replicas", "fullyLabeledReplicas", "readyReplicas", "availableReplicas", "terminatingReplicas")


def default(replica_set: dict[str, Any]) -> None:
    fields = replica_set.get("spec")
    if isinstance(fields, dict):
        if fields.get("replicas") is None:
            fields["replicas"] = 1
        default_pod_template(fields.get("template"))


def validate(replica_set: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(replica_set)
    fields = replica_set.get("spec") or {}
    yield from validate_replica_counts(fields, "replicas", "minReadySeconds")
    yield from validate_selector(fields.get("selector"), "spec.selector", "ReplicaSet")
    yield from validate_selected_template(fields.get("template"), fields.get("selector"), "spec.template")


def validate_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    selector = (new.get("spec") or {}).get("selector")
    yield from immutable("spec.selector", selector, (old.get("spec") or {}).get("selector"))


def validate_status_update(new: Mapping[str, Any], _old: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_replica_status(new.get("status") or {})


def validate_replica_status(counts: Mapping[str, Any]) -> Iterator[Cause]:
    """Counts are not negative, and none is above the number of replicas."""
    total = counts.get("replicas") or 0
    for field in _COUNTS:
        count = counts.get(field) or 0
        if count < 0:
            yield invalid(f"status.{field}", count, "must be greater than or equal to 0")
        elif count > total and field != "terminatingReplicas":
            yield invalid(f"status.{field}", count, "cannot be greater than status.replicas")
    if (counts.get("availableReplicas") or 0) > (counts.get("readyReplicas") or 0):
        yield invalid("status.availableReplicas", counts["availableReplicas"], "cannot be greater than readyReplicas")


RESOURCE = Resource(
    group="apps",
    version="v1",
    kind="ReplicaSet",
    plural="replicasets",
    singular="replicaset",
    namespaced=True,
    short_names=("rs",),
    categories=("all",),
    default=default,
    prepare_create=clear_status,
    prepare_update=keep_status,
    prepare_status_update=keep_spec,
    validate=validate,
    validate_update=validate_update,
    validate_status_update=validate_status_update,
    columns=(
        NAME,
        integer("Desired", spec("replicas", 0)),
        integer("Current", status("replicas", 0)),
        integer("Ready", status("readyReplicas", 0)),
        AGE,
        CONTAINERS,
        IMAGES,
        SELECTOR,
    ),
    selectable={"status.replicas": lambda obj: str((obj.get("status") or {}).get("replicas") or 0)},
    has_status=True,
    generation=True,
)
