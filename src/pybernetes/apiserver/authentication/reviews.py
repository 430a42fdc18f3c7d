"""TokenReview and SelfSubjectReview, evaluated: their status for their spec.

Source: k8s.io/kubernetes pkg/registry/authentication/{tokenreview,selfsubjectreview}.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pybernetes.apimachinery.errors import BadRequest, Unauthorized
from pybernetes.apiserver.authentication.tokens import TokenVerifier
from pybernetes.apiserver.request import UserInfo


def token_review(spec: Mapping[str, Any], verifier: TokenVerifier, api_audiences: frozenset[str]) -> dict[str, Any]:
    """The status of a TokenReview; BadRequest without a token."""
    token = spec.get("token", "")
    if not token:
        raise BadRequest("token is required for TokenReview in authentication")
    asked = frozenset(spec.get("audiences") or ()) or api_audiences
    try:
        user, audiences = verifier.verify(token, asked)
    except Unauthorized:
        return {"user": {}, "error": "invalid bearer token"}
    return {"authenticated": True, "user": user_object(user), "audiences": list(audiences)}


def self_subject_review(user: UserInfo) -> dict[str, Any]:
    """The status of a SelfSubjectReview: who the asker is."""
    return {"userInfo": user_object(user)}


def user_object(user: UserInfo) -> dict[str, Any]:
    """*user* as authentication.k8s.io/v1 UserInfo."""
    found: dict[str, Any] = {"username": user.name}
    if user.uid:
        found["uid"] = user.uid
    if user.groups:
        found["groups"] = list(user.groups)
    if user.extra:
        found["extra"] = {key: list(values) for key, values in user.extra.items()}
    return found
