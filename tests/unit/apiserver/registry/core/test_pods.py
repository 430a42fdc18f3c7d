"""Pods: defaults, every cause of refusal, what may change, the row of a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pybernetes.apimachinery import timestamps
from pybernetes.apimachinery.meta import thaw
from pybernetes.apiserver.registry.columns import cell
from pybernetes.apiserver.registry.core.container_defaults import image_tag
from pybernetes.apiserver.registry.core.pod_update_validation import validate_pod_update
from pybernetes.apiserver.registry.core.pods import RESOURCE, grace, prepare_create, validate

NOW = datetime(2026, 1, 1, tzinfo=UTC)
Change = Callable[[dict[str, Any]], object]


def pod() -> dict[str, Any]:
    made: dict[str, Any] = {
        "metadata": {"name": "web", "namespace": "default"},
        "spec": {"containers": [{"name": "c", "image": "nginx"}]},
    }
    assert RESOURCE.default is not None
    RESOURCE.default(made)
    return made


def container(made: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = made["spec"]["containers"][0]
    return found


def test_a_pod_gets_upstreams_defaults() -> None:
    assert pod()["spec"] == {
        "containers": [
            {
                "name": "c",
                "image": "nginx",
                "imagePullPolicy": "Always",
                "terminationMessagePath": "/dev/termination-log",
                "terminationMessagePolicy": "File",
            }
        ],
        "dnsPolicy": "ClusterFirst",
        "restartPolicy": "Always",
        "schedulerName": "default-scheduler",
        "securityContext": {},
        "terminationGracePeriodSeconds": 30,
        "enableServiceLinks": True,
    }


RICH: dict[str, Any] = {
    "metadata": {"name": "rich"},
    "spec": {
        "hostNetwork": True,
        "serviceAccountName": "robot",
        "resources": {"limits": {"cpu": "2"}},
        "initContainers": [{"name": "i", "image": "x@sha256:0", "restartPolicy": "Always"}],
        "containers": [
            {
                "name": "c",
                "image": "x:1",
                "ports": [{"containerPort": 80}],
                "resources": {"limits": {"cpu": "1", "memory": "1n"}},
                "livenessProbe": {"httpGet": {"port": 80}},
                "lifecycle": {"preStop": {"httpGet": {"port": 80}}},
                "env": [{"name": "A", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}}],
            }
        ],
        "volumes": [
            {"name": "a"},
            {"name": "b", "configMap": {"name": "x"}},
            {"name": "c", "hostPath": {"path": "/"}},
            {"name": "d", "projected": {"sources": [{"serviceAccountToken": {"path": "t"}}]}},
        ],
    },
}


def test_defaulting_twice_changes_nothing_more() -> None:
    assert RESOURCE.default is not None
    once = thaw(RICH)
    RESOURCE.default(once)
    twice = thaw(once)
    RESOURCE.default(twice)
    assert twice == once


def test_nested_parts_get_their_defaults() -> None:
    assert RESOURCE.default is not None
    made = thaw(RICH)
    RESOURCE.default(made)
    spec = made["spec"]
    only = spec["containers"][0]
    assert only["imagePullPolicy"] == "IfNotPresent"
    assert only["ports"] == [{"containerPort": 80, "protocol": "TCP", "hostPort": 80}]
    assert only["resources"]["limits"] == {"cpu": "1", "memory": "1m"}
    assert only["resources"]["requests"] == {"cpu": "1", "memory": "1m"}
    assert only["livenessProbe"]["httpGet"] == {"port": 80, "path": "/", "scheme": "HTTP"}
    assert only["livenessProbe"]["failureThreshold"] == 3
    assert only["env"][0]["valueFrom"]["fieldRef"]["apiVersion"] == "v1"
    assert spec["volumes"][0] == {"name": "a", "emptyDir": {}}
    assert spec["volumes"][1]["configMap"]["defaultMode"] == 0o644
    assert spec["volumes"][2]["hostPath"]["type"] == ""
    assert spec["volumes"][3]["projected"]["sources"][0]["serviceAccountToken"]["expirationSeconds"] == 3600
    assert spec["serviceAccount"] == "robot"
    assert spec["resources"]["requests"] == {"cpu": "1", "memory": "1m"}


@pytest.mark.parametrize(
    ("image", "tag"),
    [
        ("nginx", "latest"),
        ("nginx:1.25", "1.25"),
        ("localhost:5000/nginx", "latest"),
        ("localhost:5000/nginx:1", "1"),
        ("nginx@sha256:00", ""),
        ("nginx:latest@sha256:00", "latest"),
        ("", ""),
    ],
    ids=repr,
)
def test_the_tag_of_an_image_is_found(image: str, tag: str) -> None:
    assert image_tag(image) == tag


def _set(path: str, value: Any) -> Change:
    def change(made: dict[str, Any]) -> None:
        target: Any = made
        *parents, last = path.split("/")
        for part in parents:
            target = target[int(part)] if isinstance(target, list) else target.setdefault(part, {})
        target[last] = value

    return change


def _in_container(field: str, value: Any) -> Change:
    return lambda made: container(made).__setitem__(field, value)


C = "spec.containers[0]"
REQUIRED, INVALID, UNSUPPORTED = "FieldValueRequired", "FieldValueInvalid", "FieldValueNotSupported"
FORBIDDEN, DUPLICATE, NOT_FOUND = "FieldValueForbidden", "FieldValueDuplicate", "FieldValueNotFound"

CAUSES: list[tuple[str, Change, str, str, str]] = [
    ("bad name", _set("metadata/name", "Web_1"), "metadata.name", INVALID, "RFC 1123 subdomain"),
    ("no containers", _set("spec/containers", []), "spec.containers", REQUIRED, ""),
    ("no container name", _in_container("name", ""), f"{C}.name", REQUIRED, ""),
    ("bad container name", _in_container("name", "C"), f"{C}.name", INVALID, "RFC 1123 label"),
    ("no image", _in_container("image", ""), f"{C}.image", REQUIRED, ""),
    ("image with space", _in_container("image", "a "), f"{C}.image", INVALID, "whitespace"),
    ("pull policy", _in_container("imagePullPolicy", "Often"), f"{C}.imagePullPolicy", UNSUPPORTED,
     'Unsupported value: "Often": supported values: "Always", "IfNotPresent", "Never"'),
    ("restart policy", _set("spec/restartPolicy", "Once"), "spec.restartPolicy", UNSUPPORTED, "OnFailure"),
    ("dns policy", _set("spec/dnsPolicy", "X"), "spec.dnsPolicy", UNSUPPORTED, ""),
    ("port missing", _in_container("ports", [{"protocol": "TCP"}]), f"{C}.ports[0].containerPort", REQUIRED, ""),
    ("port too large", _in_container("ports", [{"containerPort": 70000, "protocol": "TCP"}]),
     f"{C}.ports[0].containerPort", INVALID, "must be between 1 and 65535, inclusive"),
    ("port protocol", _in_container("ports", [{"containerPort": 1, "protocol": "X"}]), f"{C}.ports[0].protocol",
     UNSUPPORTED, '"SCTP", "TCP", "UDP"'),
    ("port name twice", _in_container("ports", [{"name": "a", "containerPort": n, "protocol": "TCP"} for n in (1, 2)]),
     f"{C}.ports[1].name", DUPLICATE, ""),
    ("host port twice",
     _in_container("ports", [{"containerPort": n, "hostPort": 9, "protocol": "TCP"} for n in (1, 2)]),
     f"{C}.ports[1].hostPort", DUPLICATE, 'Duplicate value: "TCP//9"'),
    ("env name", _in_container("env", [{"name": "a=b"}]), f"{C}.env[0].name", INVALID, "printable ASCII"),
    ("env two sources", _in_container("env", [{"name": "A", "value": "x", "valueFrom": {
        "configMapKeyRef": {"name": "a", "key": "b"}}}]), f"{C}.env[0].valueFrom", INVALID, "`value` is not empty"),
    ("env field", _in_container("env", [{"name": "A", "valueFrom": {
        "fieldRef": {"apiVersion": "v1", "fieldPath": "spec.x"}}}]),
     f"{C}.env[0].valueFrom.fieldRef.fieldPath", INVALID, "field label not supported: spec.x"),
    ("env from", _in_container("envFrom", [{}]), f"{C}.envFrom[0]", INVALID, "must specify one of"),
    ("mount of no volume", _in_container("volumeMounts", [{"name": "v", "mountPath": "/v"}]),
     f"{C}.volumeMounts[0].name", NOT_FOUND, 'Not found: "v"'),
    ("probe without handler", _in_container("livenessProbe", {}), f"{C}.livenessProbe", REQUIRED,
     "must specify a handler type"),
    ("liveness successes",
     _in_container("livenessProbe", {"exec": {"command": ["a"]}, "successThreshold": 2}),
     f"{C}.livenessProbe.successThreshold", INVALID, "must be 1"),
    ("unknown resource", _in_container("resources", {"limits": {"gold": "1"}}), f"{C}.resources.limits[gold]",
     INVALID, "must be a standard resource"),
    ("negative amount", _in_container("resources", {"limits": {"cpu": "-1"}}), f"{C}.resources.limits[cpu]", INVALID,
     "must be greater than or equal to 0"),
    ("request above limit", _in_container("resources", {"requests": {"cpu": "2"}, "limits": {"cpu": "1"}}),
     f"{C}.resources.requests", INVALID, 'Invalid value: "2": must be less than or equal to cpu limit of 1'),
    ("device without limit", _in_container("resources", {"requests": {"a.b/c": "1"}}), f"{C}.resources.limits",
     REQUIRED, "non overcommitable"),
    ("privileged and not escalating",
     _in_container("securityContext", {"privileged": True, "allowPrivilegeEscalation": False}),
     f"{C}.securityContext", INVALID, "`privileged` to true"),
    ("user id", _in_container("securityContext", {"runAsUser": -1}), f"{C}.securityContext.runAsUser", INVALID,
     "must be between 0 and 2147483647, inclusive"),
    ("volume without name", _set("spec/volumes", [{"emptyDir": {}}]), "spec.volumes[0].name", REQUIRED, ""),
    ("volume twice", _set("spec/volumes", [{"name": "a", "emptyDir": {}}] * 2), "spec.volumes[1].name", DUPLICATE, ""),
    ("volume without source", _set("spec/volumes", [{"name": "a"}]), "spec.volumes[0]", REQUIRED,
     "must specify a volume type"),
    ("volume with two sources", _set("spec/volumes", [{"name": "a", "emptyDir": {}, "hostPath": {"path": "/"}}]),
     "spec.volumes[0].hostPath", FORBIDDEN, "may not specify more than 1 volume type"),
    ("secret without name", _set("spec/volumes", [{"name": "a", "secret": {}}]),
     "spec.volumes[0].secret.secretName", REQUIRED, ""),
    ("mode", _set("spec/volumes", [{"name": "a", "secret": {"secretName": "s", "defaultMode": 4096}}]),
     "spec.volumes[0].secret.defaultMode", INVALID, "0777"),
    ("claim without modes", _set("spec/volumes", [{"name": "a", "ephemeral": {"volumeClaimTemplate": {"spec": {}}}}]),
     "spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes", REQUIRED, ""),
    ("node selector", _set("spec/nodeSelector", {"-": "a"}), "spec.nodeSelector", INVALID, ""),
    ("empty affinity term list", _set("spec/affinity", {"nodeAffinity": {
        "requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": []}}}),
     "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms", REQUIRED,
     "must have at least one node selector term"),
    ("affinity weight", _set("spec/affinity", {"podAffinity": {
        "preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 0, "podAffinityTerm": {"topologyKey": "a"}}]}}),
     "spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight", INVALID, "1-100"),
    ("toleration operator", _set("spec/tolerations", [{"operator": "Equal"}]), "spec.tolerations[0].operator",
     INVALID, "operator must be Exists when `key` is empty"),
    ("toleration seconds", _set("spec/tolerations", [{"key": "a", "operator": "Exists", "tolerationSeconds": 1}]),
     "spec.tolerations[0].effect", INVALID, "NoExecute"),
    ("spread skew", _set("spec/topologySpreadConstraints", [
        {"topologyKey": "a", "whenUnsatisfiable": "DoNotSchedule", "maxSkew": 0}]),
     "spec.topologySpreadConstraints[0].maxSkew", INVALID, "must be greater than zero"),
    ("host network port", lambda made: (
        made["spec"].update(hostNetwork=True),
        container(made).update(ports=[{"containerPort": 1, "hostPort": 2, "protocol": "TCP"}])),
     f"{C}.ports[0].containerPort", INVALID, "must match `hostPort`"),
    ("host alias", _set("spec/hostAliases", [{"ip": "x"}]), "spec.hostAliases[0].ip", INVALID, "valid IP address"),
    ("deadline", _set("spec/activeDeadlineSeconds", 0), "spec.activeDeadlineSeconds", INVALID, "between 1 and"),
    ("hostname", _set("spec/hostname", "A"), "spec.hostname", INVALID, ""),
    ("gated and bound", lambda made: made["spec"].update(schedulingGates=[{"name": "a"}], nodeName="n"),
     "spec.nodeName", FORBIDDEN, "schedulingGates"),
    ("dns none", _set("spec/dnsPolicy", "None"), "spec.dnsConfig", REQUIRED, "must provide `dnsConfig`"),
    ("probe of an init container", _set("spec/initContainers", [
        {"name": "i", "image": "x", "imagePullPolicy": "Always", "terminationMessagePolicy": "File",
         "livenessProbe": {"exec": {"command": ["a"]}}}]),
     "spec.initContainers[0].livenessProbe", FORBIDDEN, "without restartPolicy=Always"),
    ("ephemeral on create", _set("spec/ephemeralContainers", [
        {"name": "e", "image": "x", "imagePullPolicy": "Always", "terminationMessagePolicy": "File"}]),
     "spec.ephemeralContainers", FORBIDDEN, "cannot be set on create"),
    ("pod level resource", _set("spec/resources", {"limits": {"a.b/c": "1"}}), "spec.resources.limits[a.b/c]",
     UNSUPPORTED, ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "field", "reason", "words"), [case[1:] for case in CAUSES], ids=[case[0] for case in CAUSES]
)
def test_a_bad_pod_is_refused_with_field_and_reason(change: Change, field: str, reason: str, words: str) -> None:
    made = pod()
    change(made)
    found = [cause for cause in validate(made) if cause.field == field and cause.reason == reason]
    assert found, list(validate(made))
    assert words in found[0].message


def test_a_good_pod_is_not_refused() -> None:
    assert RESOURCE.default is not None
    made = thaw(RICH)
    RESOURCE.default(made)
    assert list(validate(made)) == []


def test_every_cause_is_told_and_not_only_the_first() -> None:
    made = pod()
    container(made).update(name="", image="")
    made["spec"]["hostname"] = "A"
    assert {cause.field for cause in validate(made)} == {f"{C}.name", f"{C}.image", "spec.hostname"}


def test_a_new_pod_is_pending_and_knows_its_class() -> None:
    made = pod() | {"status": {"phase": "Running"}}
    prepare_create(made, NOW)
    assert made["status"] == {"phase": "Pending", "qosClass": "BestEffort"}


def test_a_gated_pod_says_so() -> None:
    made = pod()
    made["spec"]["schedulingGates"] = [{"name": "a"}]
    prepare_create(made, NOW)
    assert made["status"]["conditions"][0]["reason"] == "SchedulingGated"


UPDATES: list[tuple[str, Change, str]] = [
    ("image", _in_container("image", "other"), ""),
    ("deadline set", _set("spec/activeDeadlineSeconds", 5), ""),
    ("toleration added", _set("spec/tolerations", [{"key": "a"}, {"key": "b"}]), ""),
    ("labels", _set("metadata/labels", {"a": "b"}), ""),
    ("toleration removed", _set("spec/tolerations", []), "spec.tolerations"),
    ("command", _in_container("command", ["x"]), "spec"),
    ("node", _set("spec/nodeName", "n"), "spec"),
    ("container added", lambda made: made["spec"]["containers"].append({"name": "d"}), "spec.containers"),
    ("image emptied", _in_container("image", ""), "spec.containers[0].image"),
    ("gate added", _set("spec/schedulingGates", [{"name": "a"}]), "spec.schedulingGates[0]"),
]


@pytest.mark.parametrize(("change", "field"), [case[1:] for case in UPDATES], ids=[case[0] for case in UPDATES])
def test_only_a_few_fields_of_a_pod_may_change(change: Change, field: str) -> None:
    old = pod()
    old["spec"]["tolerations"] = [{"key": "a"}]
    new = thaw(old)
    change(new)
    fields = [cause.field for cause in validate_pod_update(new, old)]
    assert fields == ([field] if field else [])


@pytest.mark.parametrize(
    ("spec", "status", "options", "seconds"),
    [
        ({"nodeName": "n", "terminationGracePeriodSeconds": 30}, {}, {}, 30),
        ({"nodeName": "n", "terminationGracePeriodSeconds": 30}, {}, {"gracePeriodSeconds": 5}, 5),
        ({"nodeName": "n"}, {}, {"gracePeriodSeconds": 0}, 0),
        ({"terminationGracePeriodSeconds": 30}, {}, {}, 0),
        ({"nodeName": "n", "terminationGracePeriodSeconds": 30}, {"phase": "Failed"}, {}, 0),
        ({"nodeName": "n", "terminationGracePeriodSeconds": -3}, {}, {}, 1),
    ],
    ids=["own", "asked", "at once", "unscheduled", "ended", "negative"],
)
def test_a_pod_gets_time_to_end_only_where_it_runs(
    spec: dict[str, Any], status: dict[str, Any], options: dict[str, Any], seconds: int
) -> None:
    assert grace({"spec": spec, "status": status}, options) == seconds


def _row(made: dict[str, Any]) -> list[object]:
    return [cell(column.value(made), NOW) for column in RESOURCE.columns]


def _state(name: str = "c", **fields: Any) -> dict[str, Any]:
    return {"name": name, "ready": False, "restartCount": 0, **fields}


RUNNING = _state(ready=True, state={"running": {}})
STATES: list[tuple[str, dict[str, Any], str]] = [
    ("pending", {"phase": "Pending"}, "Pending"),
    ("running", {"phase": "Running", "containerStatuses": [RUNNING]}, "Running"),
    ("waiting", {"phase": "Pending", "containerStatuses": [_state(state={"waiting": {"reason": "ImagePullBackOff"}})]},
     "ImagePullBackOff"),
    ("completed", {"phase": "Succeeded", "containerStatuses": [
        _state(state={"terminated": {"exitCode": 0, "reason": "Completed"}})]}, "Completed"),
    ("exit code", {"phase": "Failed", "containerStatuses": [_state(state={"terminated": {"exitCode": 3}})]},
     "ExitCode:3"),
    ("signal", {"phase": "Failed", "containerStatuses": [_state(state={"terminated": {"signal": 9}})]}, "Signal:9"),
    ("evicted", {"phase": "Failed", "reason": "Evicted"}, "Evicted"),
    ("gated", {"phase": "Pending", "conditions": [
        {"type": "PodScheduled", "status": "False", "reason": "SchedulingGated"}]}, "SchedulingGated"),
    ("not ready", {"phase": "Running", "containerStatuses": [
        _state(state={"terminated": {"exitCode": 0, "reason": "Completed"}}), RUNNING]}, "NotReady"),
    ("init running", {"phase": "Pending", "initContainerStatuses": [_state("i", state={"running": {}})]}, "Init:0/1"),
    ("init crash", {"phase": "Pending", "initContainerStatuses": [
        _state("i", state={"waiting": {"reason": "CrashLoopBackOff"}})]}, "Init:CrashLoopBackOff"),
    ("init failed", {"phase": "Pending", "initContainerStatuses": [
        _state("i", state={"terminated": {"exitCode": 2}})]}, "Init:ExitCode:2"),
]  # fmt: skip


@pytest.mark.parametrize(("status", "shown"), [case[1:] for case in STATES], ids=[case[0] for case in STATES])
def test_the_state_of_a_pod_is_called_as_kubectl_calls_it(status: dict[str, Any], shown: str) -> None:
    made = pod()
    made["spec"]["initContainers"] = [{"name": "i"}]
    assert _row(made | {"status": status})[2] == shown


def test_a_row_has_upstreams_cells() -> None:
    made = pod()
    made["metadata"]["creationTimestamp"] = timestamps.format(NOW - timedelta(hours=5))
    made["spec"]["nodeName"] = "n1"
    ended = timestamps.format(NOW - timedelta(minutes=5))
    restarted = RUNNING | {"restartCount": 3, "lastState": {"terminated": {"finishedAt": ended}}}
    made["status"] = {"phase": "Running", "podIPs": [{"ip": "10.1.0.2"}], "containerStatuses": [restarted]}
    assert _row(made) == ["web", "1/1", "Running", "3 (5m ago)", "5h", "10.1.0.2", "n1", "<none>", "<none>"]
    made["metadata"]["deletionTimestamp"] = ended
    assert _row(made)[2] == "Terminating"


def test_the_headers_are_upstreams() -> None:
    assert [column.name for column in RESOURCE.columns if not column.priority] == [
        "Name", "Ready", "Status", "Restarts", "Age",
    ]  # fmt: skip


def test_pods_are_selectable_by_node_and_phase() -> None:
    made = pod() | {"status": {"phase": "Running", "podIPs": [{"ip": "10.1.0.2"}]}}
    made["spec"]["nodeName"] = "n1"
    fields = {name: value(made) for name, value in RESOURCE.selectable.items()}
    assert fields["spec.nodeName"] == "n1"
    assert fields["status.phase"] == "Running"
    assert fields["status.podIP"] == "10.1.0.2"
    assert fields["spec.hostNetwork"] == "false"
