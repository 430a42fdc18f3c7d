"""SubjectAccessReview and its siblings, evaluated: their status for their spec.

Source: k8s.io/kubernetes pkg/registry/authorization; pkg/apis/authorization/validation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pybernetes.apimachinery.errors import Cause, invalid
from pybernetes.apiserver.authorization.authorizer import Authorizer
from pybernetes.apiserver.authorization.rbac import RBAC
from pybernetes.apiserver.request import RequestInfo, UserInfo

_GROUP: Final = "authorization.k8s.io"
_RESOURCE_KEYS: Final = ("verbs", "apiGroups", "resources", "resourceNames")


def self_subject_access_review(spec: Mapping[str, Any], user: UserInfo, authorizer: Authorizer) -> dict[str, Any]:
    """May I? The status."""
    _check(spec, "SelfSubjectAccessReview", [])
    return _decide(spec, user, authorizer)


def subject_access_review(
    spec: Mapping[str, Any], authorizer: Authorizer, *, kind: str = "SubjectAccessReview"
) -> dict[str, Any]:
    """May they? The status."""
    causes: list[Cause] = []
    if not spec.get("user") and not spec.get("groups"):
        message = 'Invalid value: "": at least one of user or group must be specified'
        causes.append(Cause(reason="FieldValueInvalid", message=message, field="spec.user"))
    _check(spec, kind, causes)
    extra = {key.lower(): tuple(values) for key, values in (spec.get("extra") or {}).items()}
    groups = tuple(spec.get("groups") or ())
    user = UserInfo(name=spec.get("user", ""), groups=groups, uid=spec.get("uid", ""), extra=extra)
    return _decide(spec, user, authorizer)


def local_subject_access_review(spec: Mapping[str, Any], namespace: str, authorizer: Authorizer) -> dict[str, Any]:
    """May they, in this *namespace*? The status."""
    kind = "LocalSubjectAccessReview"
    asked = (spec.get("resourceAttributes") or {}).get("namespace", "")
    if spec.get("nonResourceAttributes") is not None:
        message = 'Invalid value: "null": disallowed on this kind of request'
        cause = Cause(reason="FieldValueInvalid", message=message, field="spec.nonResourceAttributes")
        raise invalid(_GROUP, kind, "", [cause])
    if asked != namespace:
        message = f'Invalid value: "{asked}": must match metadata.namespace'
        cause = Cause(reason="FieldValueInvalid", message=message, field="spec.resourceAttributes.namespace")
        raise invalid(_GROUP, kind, "", [cause])
    return subject_access_review(spec, authorizer, kind=kind)


def self_subject_rules_review(spec: Mapping[str, Any], user: UserInfo, rbac: RBAC) -> dict[str, Any]:
    """What may I, in a namespace? The status: RBAC's rules."""
    namespace = spec.get("namespace", "")
    if not namespace:
        message = "Required value: namespace must be specified"  # the cluster's rules alone have no review
        cause = Cause(reason="FieldValueRequired", message=message, field="spec.namespace")
        raise invalid(_GROUP, "SelfSubjectRulesReview", "", [cause])
    found, errors = rbac.rules_for(user, namespace)
    status: dict[str, Any] = {"resourceRules": [], "nonResourceRules": [], "incomplete": bool(errors)}
    for rule in found:
        if rule.get("resources"):
            status["resourceRules"].append({key: list(rule[key]) for key in _RESOURCE_KEYS if rule.get(key)})
        if rule.get("nonResourceURLs"):
            status["nonResourceRules"].append({key: list(rule[key]) for key in ("verbs", "nonResourceURLs")})
    if errors:
        status["evaluationError"] = ", ".join(errors)
    return status


def _check(spec: Mapping[str, Any], kind: str, causes: list[Cause]) -> None:
    given = [key for key in ("resourceAttributes", "nonResourceAttributes") if spec.get(key) is not None]
    if len(given) != 1:
        what = "cannot be specified in combination with resourceAttributes"
        if not given:
            what = "exactly one of nonResourceAttributes or resourceAttributes must be specified"
        field = "spec.nonResourceAttributes" if given else "spec.resourceAttributes"
        message = f'Invalid value: "null": {what}'
        causes = [Cause(reason="FieldValueInvalid", message=message, field=field), *causes]
    if causes:
        raise invalid(_GROUP, kind, "", causes)


def _decide(spec: Mapping[str, Any], user: UserInfo, authorizer: Authorizer) -> dict[str, Any]:
    allowed, reason = authorizer.explain(user, _asked(spec))
    status: dict[str, Any] = {"allowed": allowed}
    if reason:
        status["reason"] = reason
    return status


def _asked(spec: Mapping[str, Any]) -> RequestInfo:
    other = spec.get("nonResourceAttributes")
    if other is not None:
        return RequestInfo(is_resource=False, verb=other.get("verb", ""), path=other.get("path", ""))
    wanted = spec["resourceAttributes"]
    keys = ("verb", "group", "version", "namespace", "resource", "subresource", "name")
    return RequestInfo(is_resource=True, path="", **{"verb": "", **{key: wanted.get(key, "") for key in keys}})
