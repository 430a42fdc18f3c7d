"""From a credential to a UserInfo.

Source: k8s.io/apiserver pkg/authentication/{authenticator,request/x509,user}.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pybernetes.apimachinery.errors import Unauthorized
from pybernetes.apiserver.identities import AUTHENTICATED
from pybernetes.apiserver.request import UserInfo

_REMEMBERED: Final = 4096

Certificate = tuple[str, tuple[str, ...]]
TokenAuthenticator = Callable[[str], UserInfo | None]  # None: not a token of its kind; raises Unauthorized if a bad one


def unauthorized() -> Unauthorized:
    """The one answer to every bad credential: it does not say what was wrong."""
    return Unauthorized("Unauthorized")


class CertificateAuthenticator:
    """The subject of a client certificate that TLS has verified: common name = user, organizations = groups."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[Certificate, UserInfo] = {}

    def __call__(self, certificate: Certificate) -> UserInfo | None:
        """None when the certificate names nobody."""
        user = self._known.get(certificate)
        if user is None:
            name, groups = certificate
            if not name:
                return None
            user = UserInfo(name=name, groups=with_authenticated(groups))
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[certificate] = user
        return user


class TokenChain:
    """The first of *authenticators* that knows the token's kind decides."""

    __slots__ = ("_authenticators",)

    def __init__(self, authenticators: Sequence[TokenAuthenticator]) -> None:
        self._authenticators = tuple(authenticators)

    def __call__(self, token: str) -> UserInfo | None:
        for authenticate in self._authenticators:
            user = authenticate(token)
            if user is not None:
                return user
        return None


def with_authenticated(groups: tuple[str, ...]) -> tuple[str, ...]:
    return groups if AUTHENTICATED in groups else (*groups, AUTHENTICATED)
