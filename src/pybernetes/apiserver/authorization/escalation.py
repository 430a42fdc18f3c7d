"""Nobody grants what they do not hold: the checks for writes of roles and bindings.

Source: k8s.io/kubernetes pkg/registry/rbac/{role,clusterrole,rolebinding,clusterrolebinding}/policybased,
pkg/registry/rbac/validation/rule.go (ConfirmNoEscalation).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery.errors import forbidden, not_found
from pybernetes.apiserver.authorization import rules
from pybernetes.apiserver.authorization.authorizer import Authorizer
from pybernetes.apiserver.authorization.rbac import RBAC
from pybernetes.apiserver.identities import PRIVILEGED
from pybernetes.apiserver.request import RequestInfo, UserInfo

GROUP: Final = "rbac.authorization.k8s.io"


def check_role(
    user: UserInfo, resource: str, new: Mapping[str, Any], old: Mapping[str, Any] | None, *, rbac: RBAC,
    authorizer: Authorizer,
) -> None:  # fmt: skip
    """For a create (*old* None) or update of ``roles`` or ``clusterroles``. Raises Forbidden."""
    if PRIVILEGED in user.groups:
        return
    wanted: list[Mapping[str, Any]] = list(new.get("rules") or ())
    selecting = new.get("aggregationRule")
    if old is not None and wanted == list(old.get("rules") or ()) and selecting == old.get("aggregationRule"):
        return
    if _may(user, "escalate", resource, new, authorizer):
        return
    if selecting:
        # whatever its selectors pick will be granted, so nothing less than everything covers it
        wanted += [
            {"verbs": ["*"], "apiGroups": ["*"], "resources": ["*"]},
            {"verbs": ["*"], "nonResourceURLs": ["*"]},
        ]
    _confirm(user, resource, new, wanted, rbac)


def check_binding(
    user: UserInfo, resource: str, new: Mapping[str, Any], old: Mapping[str, Any] | None, *, rbac: RBAC,
    authorizer: Authorizer,
) -> None:  # fmt: skip
    """For a create or update of ``rolebindings`` or ``clusterrolebindings``. Raises Forbidden or NotFound."""
    if PRIVILEGED in user.groups:
        return
    reference = new["roleRef"]
    if old is not None and new.get("subjects") == old.get("subjects") and reference == old["roleRef"]:
        return
    namespace = new["metadata"].get("namespace", "")
    plural = "roles" if reference["kind"] == "Role" else "clusterroles"
    asked = RequestInfo(
        is_resource=True, verb="bind", path="", group=GROUP, version="v1", resource=plural, name=reference["name"],
        namespace=namespace,
    )  # fmt: skip
    if authorizer.allows(user, asked):
        return
    granted = rbac.role_rules(reference, namespace)
    if granted is None:
        raise not_found(GROUP, plural, reference["name"])
    _confirm(user, resource, new, granted, rbac)


def _may(user: UserInfo, verb: str, resource: str, obj: Mapping[str, Any], authorizer: Authorizer) -> bool:
    asked = RequestInfo(
        is_resource=True, verb=verb, path="", group=GROUP, version="v1", resource=resource,
        name=obj["metadata"].get("name", ""), namespace=obj["metadata"].get("namespace", ""),
    )  # fmt: skip
    return authorizer.allows(user, asked)


def _confirm(
    user: UserInfo, resource: str, obj: Mapping[str, Any], wanted: Sequence[Mapping[str, Any]], rbac: RBAC
) -> None:
    held, errors = rbac.rules_for(user, obj["metadata"].get("namespace", ""))
    missing = rules.uncovered(held, wanted)
    if not missing:
        return
    described = "\n".join(sorted({rules.compact(rule) for rule in missing}))
    why = (
        f'user "{user.name}" (groups={rules.quoted(user.groups)}) is attempting to grant RBAC permissions not '
        f"currently held:\n{described}"
    )
    if errors:
        why += f"; resolution errors: [{', '.join(errors)}]"
    raise forbidden(GROUP, resource, obj["metadata"].get("name", ""), why)
