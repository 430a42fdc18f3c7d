"""Deployments and ReplicaSets."""

from __future__ import annotations

from typing import Any

import pytest

from pybernetes.apimachinery.meta import thaw
from pybernetes.apiserver.registry.apps import deployments, replicasets

SPEC: dict[str, Any] = {
    "selector": {"matchLabels": {"app": "web"}},
    "template": {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [{"name": "c", "image": "x:1"}]}},
}


def _deployment(**spec: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"metadata": {"name": "web"}, "spec": {**thaw(SPEC), **spec}}
    deployments.default(made)
    return made


def test_a_deployment_gets_upstreams_defaults() -> None:
    made = _deployment()
    once = thaw(made)
    deployments.default(made)
    assert made == once
    assert {key: value for key, value in made["spec"].items() if key not in SPEC} == {
        "replicas": 1,
        "revisionHistoryLimit": 10,
        "progressDeadlineSeconds": 600,
        "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": "25%", "maxSurge": "25%"}},
    }
    assert made["spec"]["template"]["spec"]["restartPolicy"] == "Always"
    assert "enableServiceLinks" not in made["spec"]["template"]["spec"]
    assert list(deployments.validate(made)) == []


CAUSES: list[tuple[str, dict[str, Any], str, str]] = [
    ("replicas", {"replicas": -1}, "spec.replicas", "FieldValueInvalid"),
    ("no selector", {"selector": None}, "spec.selector", "FieldValueRequired"),
    ("empty selector", {"selector": {}}, "spec.selector", "FieldValueInvalid"),
    ("other labels", {"selector": {"matchLabels": {"app": "x"}}}, "spec.template.metadata.labels",
     "FieldValueInvalid"),
    ("strategy", {"strategy": {"type": "X"}}, "spec.strategy.type", "FieldValueNotSupported"),
    ("recreate rolling", {"strategy": {"type": "Recreate", "rollingUpdate": {}}}, "spec.strategy.rollingUpdate",
     "FieldValueForbidden"),
    ("no movement", {"strategy": {"rollingUpdate": {"maxSurge": 0, "maxUnavailable": "0%"}}},
     "spec.strategy.rollingUpdate.maxUnavailable", "FieldValueInvalid"),
    ("over all", {"strategy": {"rollingUpdate": {"maxUnavailable": "101%"}}},
     "spec.strategy.rollingUpdate.maxUnavailable", "FieldValueInvalid"),
    ("no percent", {"strategy": {"rollingUpdate": {"maxSurge": "a"}}}, "spec.strategy.rollingUpdate.maxSurge",
     "FieldValueInvalid"),
    ("deadline", {"minReadySeconds": 700}, "spec.progressDeadlineSeconds", "FieldValueInvalid"),
    ("containers", {"template": {"metadata": {"labels": {"app": "web"}}, "spec": {}}}, "spec.template.spec.containers",
     "FieldValueRequired"),
    ("restart policy", {"template": {**SPEC["template"], "spec": {**SPEC["template"]["spec"],
     "restartPolicy": "Never"}}}, "spec.template.spec.restartPolicy", "FieldValueNotSupported"),
]  # fmt: skip


@pytest.mark.parametrize(("spec", "field", "reason"), [case[1:] for case in CAUSES], ids=[case[0] for case in CAUSES])
def test_a_bad_deployment_is_refused_with_field_and_reason(spec: dict[str, Any], field: str, reason: str) -> None:
    causes = list(deployments.validate(_deployment(**thaw(spec))))
    assert (field, reason) in {(cause.field, cause.reason) for cause in causes}


def test_the_selector_does_not_change() -> None:
    new = _deployment(selector={"matchLabels": {"app": "x"}})
    (cause,) = deployments.validate_update(new, _deployment())
    assert cause.message == 'Invalid value: {"matchLabels":{"app":"x"}}: field is immutable'


def test_rows_are_upstreams() -> None:
    made = _deployment(replicas=3)
    made["status"] = {"readyReplicas": 2, "updatedReplicas": 3, "availableReplicas": 1, "replicas": 3}
    cells = [column.value(made) for column in deployments.RESOURCE.columns if column.name != "Age"]
    assert cells == ["web", "2/3", 3, 1, "c", "x:1", "app=web"]
    cells = [column.value(made) for column in replicasets.RESOURCE.columns if column.name != "Age"]
    assert cells == ["web", 3, 3, 2, "c", "x:1", "app=web"]


def test_a_replica_set_is_one_pod_unless_said_otherwise() -> None:
    made: dict[str, Any] = {"metadata": {"name": "web"}, "spec": thaw(SPEC)}
    replicasets.default(made)
    assert made["spec"]["replicas"] == 1
    assert list(replicasets.validate(made)) == []


def test_the_status_of_a_replica_set_adds_up() -> None:
    new = {"status": {"replicas": 1, "readyReplicas": 2, "availableReplicas": -1}}
    fields = [cause.field for cause in replicasets.validate_status_update(new, {})]
    assert fields == ["status.readyReplicas", "status.availableReplicas"]
