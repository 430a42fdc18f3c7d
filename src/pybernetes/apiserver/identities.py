"""The names of users and groups that mean something to the API server itself.

Authentication gives them out and authorization reads them; neither room knows the other.

Source: k8s.io/apiserver pkg/authentication/{user,serviceaccount}.
"""

from __future__ import annotations

from typing import Final

from pybernetes.apiserver.request import UserInfo

AUTHENTICATED: Final = "system:authenticated"
UNAUTHENTICATED: Final = "system:unauthenticated"
PRIVILEGED: Final = "system:masters"
ANONYMOUS: Final = UserInfo(name="system:anonymous", groups=(UNAUTHENTICATED,))
_USER: Final = "system:serviceaccount:"


def groups(namespace: str) -> tuple[str, ...]:
    """The groups of every ServiceAccount in *namespace*."""
    return ("system:serviceaccounts", f"system:serviceaccounts:{namespace}", AUTHENTICATED)


def account_of(user_name: str) -> tuple[str, str] | None:
    """(namespace, name) when *user_name* is a ServiceAccount's."""
    if not user_name.startswith(_USER):
        return None
    namespace, colon, name = user_name[len(_USER) :].partition(":")
    return (namespace, name) if colon and namespace and name else None
