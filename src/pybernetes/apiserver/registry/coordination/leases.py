"""Leases.

Source: kubernetes pkg/apis/coordination/validation/validation.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pybernetes.apimachinery.causes import invalid, non_negative
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.columns import AGE, NAME, spec
from pybernetes.apiserver.registry.object_meta import validate_name
from pybernetes.apiserver.registry.resource import Column, Resource


def validate(lease: Mapping[str, Any]) -> Iterator[Cause]:
    yield from validate_name(lease)
    fields = lease.get("spec") or {}
    seconds = fields.get("leaseDurationSeconds")
    if seconds is not None and seconds <= 0:
        yield invalid("spec.leaseDurationSeconds", seconds, "must be greater than 0")
    yield from non_negative("spec.leaseTransitions", fields.get("leaseTransitions"))
    if fields.get("preferredHolder") and not fields.get("strategy"):
        yield invalid(
            "spec.preferredHolder", fields["preferredHolder"], "may only be specified if `strategy` is defined"
        )


RESOURCE = Resource(
    group="coordination.k8s.io",
    version="v1",
    kind="Lease",
    plural="leases",
    singular="lease",
    namespaced=True,
    validate=validate,
    columns=(NAME, Column(name="Holder", value=spec("holderIdentity")), AGE),
)
