"""Who asks: by client certificate, else by bearer token, else nobody, who may see that the server lives.

Source: k8s.io/apiserver pkg/endpoints/filters/authentication.go,
pkg/authentication/request/{x509,bearertoken,anonymous}.
"""

from __future__ import annotations

from typing import Final

from pybernetes.apiserver.authentication.authenticators import (
    CertificateAuthenticator,
    TokenAuthenticator,
    unauthorized,
)
from pybernetes.apiserver.identities import ANONYMOUS
from pybernetes.apiserver.request import Request, Response, UserInfo

_PUBLIC: Final = frozenset({"/healthz", "/livez", "/readyz", "/version", "/version/"})
_BEARER: Final = "bearer "


class AuthenticationFilter:
    """Sets ``request.user`` or raises Unauthorized. A user that is set already came with the in-process transport."""

    __slots__ = ("_certificates", "_tokens")

    def __init__(self, certificates: CertificateAuthenticator, tokens: TokenAuthenticator) -> None:
        self._certificates = certificates
        self._tokens = tokens

    def __call__(self, request: Request) -> Response | None:
        if request.user is not None:
            return None
        if request.certificate is not None:
            request.user = self._certificates(request.certificate)
        header = request.headers.get("authorization")
        if header is not None:
            # what is behind us (a kubelet, a webhook) must not see the credential
            request.headers = {name: value for name, value in request.headers.items() if name != "authorization"}
            if request.user is None:
                request.user = self._of_header(header)
        if request.user is None:
            # Differs: upstream lets anonymous requests through to authorization, and may show them ?verbose
            if request.path not in _PUBLIC or request.method not in {"GET", "HEAD"} or "verbose" in request.query:
                raise unauthorized()
            request.user = ANONYMOUS
        return None

    def _of_header(self, header: str) -> UserInfo:
        if header[: len(_BEARER)].lower() != _BEARER:
            raise unauthorized()
        user = self._tokens(header[len(_BEARER) :].strip())
        if user is None:
            raise unauthorized()
        return user
