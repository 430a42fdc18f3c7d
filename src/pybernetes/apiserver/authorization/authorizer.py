"""What an authorizer is, and how several make one.

Source: k8s.io/apiserver pkg/authorization/{authorizer,union,authorizerfactory}.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pybernetes.apiserver.identities import PRIVILEGED
from pybernetes.apiserver.request import RequestInfo, UserInfo


class Authorizer(Protocol):
    """Says yes, or has no opinion; nothing says no, so that the order of authorizers does not matter."""

    def allows(self, user: UserInfo, info: RequestInfo) -> bool:
        """The decision. On the way of every request."""

    def explain(self, user: UserInfo, info: RequestInfo) -> tuple[bool, str]:
        """The same decision and its reason, found the slow way; for reviews and refusals."""


class UnionAuthorizer:
    """Allows what the privileged group asks, and what any of *authorizers* allows."""

    __slots__ = ("_authorizers",)

    def __init__(self, authorizers: Sequence[Authorizer]) -> None:
        self._authorizers = tuple(authorizers)

    def allows(self, user: UserInfo, info: RequestInfo) -> bool:
        if PRIVILEGED in user.groups:
            return True
        return any(authorizer.allows(user, info) for authorizer in self._authorizers)

    def explain(self, user: UserInfo, info: RequestInfo) -> tuple[bool, str]:
        if PRIVILEGED in user.groups:
            return True, ""
        reasons: list[str] = []
        for authorizer in self._authorizers:
            allowed, reason = authorizer.explain(user, info)
            if allowed:
                return True, reason
            if reason:
                reasons.append(reason)
        return False, "\n".join(reasons)
