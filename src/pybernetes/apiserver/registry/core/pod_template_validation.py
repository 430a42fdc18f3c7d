"""The pod template of a workload, and whether the workload's selector selects it.

Source: kubernetes pkg/apis/core/validation/validation.go (ValidatePodTemplateSpec),
pkg/apis/apps/validation/validation.go (ValidatePodTemplateSpecForReplicaSet).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pybernetes.apimachinery import labels
from pybernetes.apimachinery.causes import forbidden, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apiserver.registry.core.pod_validation import validate_pod_spec
from pybernetes.apiserver.registry.object_meta import validate_annotations

_MISMATCH = "`selector` does not match template `labels`"


def validate_pod_template(template: Mapping[str, Any], path: str) -> Iterator[Cause]:
    metadata, spec = template.get("metadata") or {}, template.get("spec") or {}
    yield from labels.validate_labels(metadata.get("labels"), f"{path}.labels")
    yield from validate_annotations(metadata.get("annotations"), f"{path}.annotations")
    yield from validate_pod_spec(spec, f"{path}.spec")
    if spec.get("ephemeralContainers"):
        yield forbidden(f"{path}.spec.ephemeralContainers", "ephemeral containers not allowed in pod template")


def validate_selector(selector: Mapping[str, Any] | None, path: str, kind: str) -> Iterator[Cause]:
    """A workload's own selector: there, well formed and not empty. *kind* is how messages call the workload."""
    if selector is None:
        yield required(path)
        return
    yield from labels.validate_label_selector(selector, path)
    if not selector.get("matchLabels") and not selector.get("matchExpressions"):
        yield invalid(path, selector, f"empty selector is invalid for {kind}")


def validate_selected_template(
    template: Mapping[str, Any] | None, selector: Mapping[str, Any] | None, path: str
) -> Iterator[Cause]:
    """The template of a workload whose pods always run, which its selector has to select."""
    if template is None:
        yield required(path)
        return
    yield from validate_match(template, selector, path)
    yield from validate_pod_template(template, path)
    yield from validate_always_running(template, path)


def validate_match(template: Mapping[str, Any], selector: Mapping[str, Any] | None, path: str) -> Iterator[Cause]:
    found = (template.get("metadata") or {}).get("labels") or {}
    try:
        compiled = labels.from_selector(selector)
    except ValueError:
        yield invalid(path.rpartition(".")[0] + ".selector", selector, "invalid label selector")
        return
    if selector is not None and not compiled.empty and not compiled.matches(found):
        yield invalid(f"{path}.metadata.labels", found, _MISMATCH)


def validate_always_running(template: Mapping[str, Any], path: str, kind: str = "ReplicaSet") -> Iterator[Cause]:
    spec = template.get("spec") or {}
    policy = spec.get("restartPolicy")
    if policy and policy != "Always":
        yield not_supported(f"{path}.spec.restartPolicy", policy, ("Always",))
    if spec.get("activeDeadlineSeconds") is not None:
        yield forbidden(f"{path}.spec.activeDeadlineSeconds", f"activeDeadlineSeconds in {kind} is not Supported")
