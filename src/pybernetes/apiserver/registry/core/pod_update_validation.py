"""What may still change in a pod that exists: images, a deadline, more tolerations, fewer gates.

Source: kubernetes pkg/apis/core/validation/validation.go (ValidatePodUpdate, ValidatePodStatusUpdate).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery.causes import forbidden, in_range, invalid, required
from pybernetes.apimachinery.errors import Cause

_CHANGEABLE: Final = (
    "`spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` "
    "(only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was "
    "previously negative)"
)
_WITH_IMAGES: Final = ("containers", "initContainers")


def validate_pod_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    spec, before = new.get("spec") or {}, old.get("spec") or {}
    for kind in _WITH_IMAGES:
        containers, others = spec.get(kind) or (), before.get(kind) or ()
        if len(containers) != len(others):
            word = "containers" if kind == "containers" else "initContainers"
            yield forbidden(f"spec.{kind}", f"pod updates may not add or remove {word}")
            return
        yield from _validate_images(containers, others, f"spec.{kind}")
    if (spec.get("ephemeralContainers") or []) != (before.get("ephemeralContainers") or []):
        yield forbidden("spec", _not_changeable("ephemeralContainers"))
    yield from _validate_deadline(spec, before)
    yield from _validate_tolerations(spec.get("tolerations") or (), before.get("tolerations") or ())
    yield from _validate_gates(spec, before)
    changed = sorted(_changed(spec, before))
    if changed:
        yield forbidden("spec", _not_changeable(", ".join(changed)))


def validate_pod_status_update(new: Mapping[str, Any], old: Mapping[str, Any]) -> Iterator[Cause]:
    """Restart policy and terminated containers: what has ended for good does not run again."""
    policy = (old.get("spec") or {}).get("restartPolicy")
    if policy == "Always":
        return
    status, before = new.get("status") or {}, old.get("status") or {}
    ended = {
        container.get("name"): (container.get("state") or {})["terminated"]
        for container in before.get("containerStatuses") or ()
        if (container.get("state") or {}).get("terminated") is not None
    }
    for index, container in enumerate(status.get("containerStatuses") or ()):
        end = ended.get(container.get("name"))
        if end is None or (container.get("state") or {}).get("terminated") is not None:
            continue
        if policy == "OnFailure" and end.get("exitCode"):
            continue
        yield forbidden(f"status.containerStatuses[{index}].state", "may not be transitioned to non-terminated state")


def _validate_images(
    containers: Sequence[Mapping[str, Any]], others: Sequence[Mapping[str, Any]], path: str
) -> Iterator[Cause]:
    for index, (container, other) in enumerate(zip(containers, others, strict=True)):
        image = container.get("image") or ""
        if image == other.get("image"):
            continue
        if not image:
            yield required(f"{path}[{index}].image")
        elif image != image.strip():
            yield invalid(f"{path}[{index}].image", image, "must not have leading or trailing whitespace")


def _validate_deadline(spec: Mapping[str, Any], before: Mapping[str, Any]) -> Iterator[Cause]:
    where = "spec.activeDeadlineSeconds"
    deadline, other = spec.get("activeDeadlineSeconds"), before.get("activeDeadlineSeconds")
    if deadline is None:
        if other is not None:
            yield invalid(where, deadline, "must not update from a positive integer to nil value")
        return
    yield from in_range(where, deadline, 0)
    if other is not None and deadline > other:
        yield invalid(where, deadline, "must be less than or equal to previous value")


def _validate_tolerations(
    tolerations: Sequence[Mapping[str, Any]], others: Sequence[Mapping[str, Any]]
) -> Iterator[Cause]:
    present = [_without_seconds(toleration) for toleration in tolerations]
    for other in others:
        if _without_seconds(other) not in present:
            detail = "existing toleration can not be modified except its tolerationSeconds"
            yield forbidden("spec.tolerations", detail)
            return


def _without_seconds(toleration: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in toleration.items() if key != "tolerationSeconds" and value}


def _validate_gates(spec: Mapping[str, Any], before: Mapping[str, Any]) -> Iterator[Cause]:
    others = {gate.get("name") for gate in before.get("schedulingGates") or ()}
    for index, gate in enumerate(spec.get("schedulingGates") or ()):
        if gate.get("name") not in others:
            detail = f"only deletion is allowed, but found new scheduling gate '{gate.get('name')}'"
            yield forbidden(f"spec.schedulingGates[{index}]", detail)
    if others:
        wanted = spec.get("nodeSelector") or {}
        for key, value in (before.get("nodeSelector") or {}).items():
            if wanted.get(key) != value:
                yield invalid("spec.nodeSelector", wanted, "only additions to spec.nodeSelector are allowed")
                return


def _changed(spec: Mapping[str, Any], before: Mapping[str, Any]) -> Iterator[str]:
    """The fields that differ although they may not."""
    free = {"activeDeadlineSeconds", "tolerations", "schedulingGates", "ephemeralContainers", *_WITH_IMAGES}
    if before.get("schedulingGates"):
        free |= {"nodeSelector", "affinity"}
    if (before.get("terminationGracePeriodSeconds") or 0) < 0 and spec.get("terminationGracePeriodSeconds") == 1:
        free.add("terminationGracePeriodSeconds")
    for field in spec.keys() | before.keys():
        if field not in free and (spec.get(field) or None) != (before.get(field) or None):
            yield field
    for kind in _WITH_IMAGES:
        if [_without_image(c) for c in spec.get(kind) or ()] != [_without_image(c) for c in before.get(kind) or ()]:
            yield kind


def _without_image(container: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in container.items() if key != "image" and value is not None}


def _not_changeable(fields: str) -> str:
    return f"pod updates may not change fields other than {_CHANGEABLE}\nchanged: {fields}"
