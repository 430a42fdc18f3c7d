"""What the API server fills in for a pod, and for the pod inside a template.

Source: kubernetes pkg/apis/core/v1/defaults.go, pkg/apis/core/v1/conversion.go.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pybernetes.apiserver.registry.core.container_defaults import (
    default_container,
    pull_policy,
    requests_from_limits,
    round_up,
    round_up_amounts,
)
from pybernetes.apiserver.registry.core.pod_level_resources import default_pod_level_resources
from pybernetes.apiserver.registry.core.volume_claim_defaults import default_claim_spec

_CONTAINERS: Final = ("initContainers", "containers", "ephemeralContainers")
_MODE: Final = 0o644
_HOUR: Final = 3600
_GRACE_SECONDS: Final = 30


def default_pod(pod: dict[str, Any]) -> None:
    """A pod of its own: the pod spec's defaults, and those that templates do not get. In place, idempotent."""
    spec = pod.get("spec")
    if not isinstance(spec, dict):
        return
    default_pod_spec(spec)
    requests_from_limits(spec.get("containers") or ())
    requests_from_limits(spec.get("initContainers") or ())
    if spec.get("resources"):
        default_pod_level_resources(spec)
    spec.setdefault("enableServiceLinks", True)
    if spec.get("hostNetwork"):
        _default_host_ports(spec)


def default_pod_template(template: Mapping[str, Any] | None) -> None:
    """The template of a workload. In place, idempotent."""
    spec = (template or {}).get("spec")
    if isinstance(spec, dict):
        default_pod_spec(spec)


def default_pod_spec(spec: dict[str, Any]) -> None:
    """What a pod and a template have in common. In place, idempotent."""
    spec["dnsPolicy"] = spec.get("dnsPolicy") or "ClusterFirst"
    spec["restartPolicy"] = spec.get("restartPolicy") or "Always"
    spec["schedulerName"] = spec.get("schedulerName") or "default-scheduler"
    if spec.get("securityContext") is None:
        spec["securityContext"] = {}
    if spec.get("terminationGracePeriodSeconds") is None:
        spec["terminationGracePeriodSeconds"] = _GRACE_SECONDS
    _default_service_account(spec)
    for kind in _CONTAINERS:
        for container in spec.get(kind) or ():
            default_container(container)
    for volume in spec.get("volumes") or ():
        _default_volume(volume)
    if spec.get("resources"):
        round_up(spec["resources"])
    if spec.get("overhead"):
        round_up_amounts(spec["overhead"])


def _default_service_account(spec: dict[str, Any]) -> None:
    """The old field ``serviceAccount`` and the new one are always the same."""
    name = spec.get("serviceAccountName") or spec.get("serviceAccount")
    if name:
        spec["serviceAccountName"] = spec["serviceAccount"] = name


def _default_host_ports(spec: Mapping[str, Any]) -> None:
    for kind in ("containers", "initContainers"):
        for container in spec.get(kind) or ():
            for port in container.get("ports") or ():
                if not port.get("hostPort") and port.get("containerPort"):
                    port["hostPort"] = port["containerPort"]


def _default_volume(volume: dict[str, Any]) -> None:
    if len(volume) < 2 or not any(value is not None for name, value in volume.items() if name != "name"):
        volume["emptyDir"] = {}
        return
    for name, default in _VOLUME_DEFAULTS.items():
        source = volume.get(name)
        if source is not None:
            default(source)


def _default_mode(source: dict[str, Any]) -> None:
    if source.get("defaultMode") is None:
        source["defaultMode"] = _MODE


def _default_downward(source: dict[str, Any]) -> None:
    _default_mode(source)
    _default_downward_items(source)


def _default_downward_items(source: Mapping[str, Any]) -> None:
    for item in source.get("items") or ():
        if item.get("fieldRef") is not None:
            item["fieldRef"].setdefault("apiVersion", "v1")


def _default_projected(source: dict[str, Any]) -> None:
    _default_mode(source)
    for projection in source.get("sources") or ():
        token = projection.get("serviceAccountToken")
        if token is not None and token.get("expirationSeconds") is None:
            token["expirationSeconds"] = _HOUR
        _default_downward_items(projection.get("downwardAPI") or {})


def _default_host_path(source: dict[str, Any]) -> None:
    if source.get("type") is None:
        source["type"] = ""


def _default_ephemeral(source: Mapping[str, Any]) -> None:
    template = source.get("volumeClaimTemplate") or {}
    if isinstance(template.get("spec"), dict):
        default_claim_spec(template["spec"])


def _default_image(source: dict[str, Any]) -> None:
    if not source.get("pullPolicy"):
        source["pullPolicy"] = pull_policy(source.get("reference") or "")


def _default_iscsi(source: dict[str, Any]) -> None:
    source["iscsiInterface"] = source.get("iscsiInterface") or "default"


def _default_rbd(source: dict[str, Any]) -> None:
    source["pool"] = source.get("pool") or "rbd"
    source["user"] = source.get("user") or "admin"
    source["keyring"] = source.get("keyring") or "/etc/ceph/keyring"


def _default_azure_disk(source: dict[str, Any]) -> None:
    fallbacks = {"cachingMode": "ReadWrite", "kind": "Shared", "fsType": "ext4", "readOnly": False}
    for name, value in fallbacks.items():
        if source.get(name) is None:
            source[name] = value


def _default_scale_io(source: dict[str, Any]) -> None:
    source["storageMode"] = source.get("storageMode") or "ThinProvisioned"
    source["fsType"] = source.get("fsType") or "xfs"


_VOLUME_DEFAULTS: Final = {
    "secret": _default_mode,
    "configMap": _default_mode,
    "downwardAPI": _default_downward,
    "projected": _default_projected,
    "hostPath": _default_host_path,
    "ephemeral": _default_ephemeral,
    "image": _default_image,
    "iscsi": _default_iscsi,
    "rbd": _default_rbd,
    "azureDisk": _default_azure_disk,
    "scaleIO": _default_scale_io,
}
