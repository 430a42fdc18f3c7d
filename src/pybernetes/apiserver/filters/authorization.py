"""May they? RBAC decides; the refusal says who may not do what, in upstream's words.

Source: k8s.io/apiserver pkg/endpoints/filters/authorization.go, pkg/endpoints/handlers/responsewriters/errors.go.
"""

from __future__ import annotations

from pybernetes.apimachinery import errors
from pybernetes.apiserver.authorization.authorizer import Authorizer
from pybernetes.apiserver.identities import ANONYMOUS
from pybernetes.apiserver.request import Request, RequestInfo, Response, UserInfo


class AuthorizationFilter:
    """Raises Forbidden when *authorizer* does not allow ``request.user`` what ``request.info`` says."""

    __slots__ = ("_authorizer",)

    def __init__(self, authorizer: Authorizer) -> None:
        self._authorizer = authorizer

    def __call__(self, request: Request) -> Response | None:
        user, info = request.user, request.info
        if user is None or info is None:
            raise errors.InternalError("authorization runs after authentication")
        if self._authorizer.allows(user, info):
            return None
        raise refusal(user, info, self._authorizer.explain(user, info)[1])


def refusal(user: UserInfo, info: RequestInfo, reason: str = "") -> errors.StatusError:
    """Forbidden for the two; Unauthorized for nobody in particular."""
    if user is ANONYMOUS:
        return errors.Unauthorized("Unauthorized")
    why = describe(user, info)
    if reason:
        why += f": {reason}"
    if not info.is_resource:
        return errors.Forbidden(f"forbidden: {why}")
    return errors.forbidden(info.group, info.resource, info.name, why)


def describe(user: UserInfo, info: RequestInfo) -> str:
    """``User "x" cannot list resource "pods" in API group "" in the namespace "default"``."""
    if not info.is_resource:
        return f'User "{user.name}" cannot {info.verb} path "{info.path}"'
    resource = f"{info.resource}/{info.subresource}" if info.subresource else info.resource
    what = f'User "{user.name}" cannot {info.verb} resource "{resource}" in API group "{info.group}"'
    if info.namespace:
        return f'{what} in the namespace "{info.namespace}"'
    return f"{what} at the cluster scope"
