"""The filters in running order."""

from __future__ import annotations

from pybernetes.apiserver.authentication.authenticators import CertificateAuthenticator, TokenAuthenticator
from pybernetes.apiserver.authorization.authorizer import Authorizer
from pybernetes.apiserver.filters.authentication import AuthenticationFilter
from pybernetes.apiserver.filters.authorization import AuthorizationFilter
from pybernetes.apiserver.filters.impersonation import ImpersonationFilter
from pybernetes.apiserver.filters.in_flight import InFlight
from pybernetes.apiserver.filters.pipeline import Filter
from pybernetes.apiserver.filters.request_info import RequestInfoFilter


def builtin_filters(tokens: TokenAuthenticator, authorizer: Authorizer, in_flight: InFlight) -> tuple[Filter, ...]:
    """What stands before every handler."""
    return (
        RequestInfoFilter(),
        AuthenticationFilter(CertificateAuthenticator(), tokens),
        ImpersonationFilter(authorizer),
        in_flight,
        AuthorizationFilter(authorizer),
    )
