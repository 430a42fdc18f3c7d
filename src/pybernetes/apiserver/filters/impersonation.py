"""Acting as somebody else: ``kubectl --as``, for those who may ``impersonate`` that user, group, uid and extra.

Each header needs its own permission, so nobody reaches ``system:masters`` by way of a user name alone.

Source: k8s.io/apiserver pkg/endpoints/filters/impersonation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from pybernetes.apimachinery.errors import BadRequest, InternalError
from pybernetes.apiserver.authentication.authenticators import with_authenticated
from pybernetes.apiserver.authorization.authorizer import Authorizer
from pybernetes.apiserver.filters.authorization import refusal
from pybernetes.apiserver.identities import ANONYMOUS, UNAUTHENTICATED, account_of, groups
from pybernetes.apiserver.request import Request, RequestInfo, Response, UserInfo

_PREFIX: Final = "impersonate-"
_EXTRA: Final = "impersonate-extra-"
_GROUP: Final = "authentication.k8s.io"


class ImpersonationFilter:
    """Replaces ``request.user`` by whom the headers name; raises Forbidden."""

    __slots__ = ("_authorizer",)

    def __init__(self, authorizer: Authorizer) -> None:
        self._authorizer = authorizer

    def __call__(self, request: Request) -> Response | None:
        headers = request.headers
        names = [name for name in headers if name.startswith(_PREFIX)]
        if not names:
            return None
        asker = request.user
        if asker is None:
            raise InternalError("impersonation runs after authentication")
        wanted = _wanted({name: headers[name].split("\n") for name in names})
        for info in _permissions(wanted):
            if not self._authorizer.allows(asker, info):
                raise refusal(asker, info, self._authorizer.explain(asker, info)[1])
        request.headers = {name: value for name, value in headers.items() if not name.startswith(_PREFIX)}
        request.user = _complete(wanted)
        return None


def _wanted(headers: dict[str, list[str]]) -> UserInfo:
    """The user as the headers name it. Several values of one header come apart by line breaks (server/parser.py)."""
    name = headers.get("impersonate-user", [""])[0]
    if not name:
        raise BadRequest("requested to impersonate groups, a uid or extra without impersonating a user")
    extra: dict[str, tuple[str, ...]] = {}
    for header, values in headers.items():
        if header.startswith(_EXTRA):
            extra[unquote(header[len(_EXTRA) :])] = tuple(values)
        elif header not in {"impersonate-user", "impersonate-group", "impersonate-uid"}:
            raise BadRequest(f"unknown impersonation header {header}")
    return UserInfo(
        name=name,
        groups=tuple(headers.get("impersonate-group", ())),
        uid=headers.get("impersonate-uid", [""])[0],
        extra=extra,
    )


def _permissions(wanted: UserInfo) -> Iterator[RequestInfo]:
    account = account_of(wanted.name)
    if account is not None:
        yield _ask("", "serviceaccounts", account[1], namespace=account[0])
    else:
        yield _ask("", "users", wanted.name)
    for group in wanted.groups:
        yield _ask("", "groups", group)
    if wanted.uid:
        yield _ask(_GROUP, "uids", wanted.uid)
    for key, values in wanted.extra.items():
        for value in values:
            yield _ask(_GROUP, "userextras", value, subresource=key)


def _ask(group: str, resource: str, name: str, *, namespace: str = "", subresource: str = "") -> RequestInfo:
    return RequestInfo(
        is_resource=True, verb="impersonate", path="", group=group, version="v1", resource=resource, name=name,
        namespace=namespace, subresource=subresource,
    )  # fmt: skip


def _complete(wanted: UserInfo) -> UserInfo:
    """With the groups that every such user has."""
    account = account_of(wanted.name)
    named = wanted.groups
    if account is not None and not named:
        named = groups(account[0])
    if wanted.name == ANONYMOUS.name:
        named = named if UNAUTHENTICATED in named else (*named, UNAUTHENTICATED)
    else:
        named = with_authenticated(named)
    return UserInfo(name=wanted.name, groups=named, uid=wanted.uid, extra=wanted.extra)
