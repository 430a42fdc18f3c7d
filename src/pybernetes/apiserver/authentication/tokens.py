"""ServiceAccount tokens: JWTs signed with ES256, bound to an audience, an end and, mostly, a Pod.

A token is good while its signature, issuer, audience and times are, and while the ServiceAccount and the object that it
is bound to still exist with the uid that they had: that is looked up at every request, so deleting the Pod revokes its
token at once. The signature is checked once per token and life.

Source: k8s.io/kubernetes pkg/serviceaccount (claims.go, jwt.go); KEP-1205.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import uuid4

from pybernetes.apimachinery import timestamps
from pybernetes.apiserver.authentication.authenticators import unauthorized
from pybernetes.apiserver.identities import groups
from pybernetes.apiserver.request import UserInfo
from pybernetes.component_base.clock import Clock

ISSUER: Final = "https://kubernetes.default.svc.cluster.local"
ALGORITHM: Final = "ES256"
_LONGEST: Final = 16 * 1024
_REMEMBERED: Final = 4096
_PRIVATE: Final = "kubernetes.io"
_USER: Final = "system:serviceaccount:"
_BINDABLE: Final = {"pod": "pods", "secret": "secrets", "node": "nodes"}

Lookup = Callable[[str, str, str], str | None]
"""(plural of the core group, namespace, name) -> uid; None when there is none, or when its deletion is past 60 s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """An object that a token lives and dies with: *kind* is ``pod``, ``secret`` or ``node``."""

    kind: str
    name: str
    uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """*expires* is RFC 3339, as TokenRequest.status.expirationTimestamp wants it."""

    token: str
    expires: str


@dataclass(frozen=True, slots=True)
class _Verified:
    """A token whose signature and claims were good; *objects* must still exist: (plural, namespace, name, uid)."""

    user: UserInfo
    not_before: float
    expires: float
    audiences: frozenset[str]
    objects: tuple[tuple[str, str, str, str], ...]


class TokenIssuer:
    """Signs tokens with the key in *private_key* (PEM)."""

    def __init__(self, private_key: bytes, clock: Clock, *, issuer: str = ISSUER) -> None:
        self._pem = private_key
        self._clock = clock
        self._issuer = issuer
        self._key: Any = None
        self._key_id = ""

    def issue(
        self,
        service_account: Mapping[str, Any],
        *,
        audiences: Sequence[str] = (),
        seconds: int = 3600,
        bound: Sequence[Bound] = (),
    ) -> Issued:
        """A token for *service_account* (the object). Without *audiences* it is for the API server."""
        import jwt  # with cryptography, tens of milliseconds: only processes that sign pay

        if self._key is None:
            self._key, self._key_id = _load_private(self._pem)
        metadata = service_account["metadata"]
        now = self._clock.now().replace(microsecond=0)
        expires = now + timedelta(seconds=seconds)
        private: dict[str, Any] = {
            "namespace": metadata["namespace"],
            "serviceaccount": {"name": metadata["name"], "uid": metadata["uid"]},
        }
        for item in bound:
            private[item.kind] = {"name": item.name, "uid": item.uid}
        claims = {
            "aud": list(audiences) or [self._issuer],
            "exp": int(expires.timestamp()),
            "iat": int(now.timestamp()),
            "nbf": int(now.timestamp()),
            "iss": self._issuer,
            "jti": str(uuid4()),
            "sub": f"{_USER}{metadata['namespace']}:{metadata['name']}",
            _PRIVATE: private,
        }
        token = jwt.encode(claims, self._key, algorithm=ALGORITHM, headers={"kid": self._key_id})
        return Issued(token=token, expires=timestamps.format(expires))


class TokenVerifier:
    """A TokenAuthenticator for ServiceAccount tokens of *issuer*, by *public_keys* (PEM)."""

    def __init__(
        self, public_keys: Sequence[bytes], lookup: Lookup, clock: Clock, *, issuer: str = ISSUER,
        audiences: Sequence[str] = (),
    ) -> None:  # fmt: skip
        self._pems = tuple(public_keys)
        self._lookup = lookup
        self._clock = clock
        self._issuer = issuer
        self._audiences = frozenset(audiences or (issuer,))
        self._keys: dict[str, Any] = {}
        self._known: dict[bytes, _Verified] = {}

    def __call__(self, token: str) -> UserInfo | None:
        return self.verify(token, self._audiences)[0] if token.count(".") == 2 else None

    def verify(self, token: str, audiences: frozenset[str]) -> tuple[UserInfo, tuple[str, ...]]:
        """The user, and those of *audiences* that the token is for. Raises Unauthorized."""
        digest = hashlib.sha256(token.encode()).digest()
        verified = self._known.get(digest)
        if verified is None:
            verified = self._read(token)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[digest] = verified
        common = verified.audiences & audiences
        if not common or not verified.not_before <= self._clock.now().timestamp() < verified.expires:
            raise unauthorized()
        for plural, namespace, name, uid in verified.objects:
            if self._lookup(plural, namespace, name) != uid:
                raise unauthorized()
        return verified.user, tuple(sorted(common))

    def jwks(self) -> dict[str, Any]:
        """The public keys, as /openid/v1/jwks shows them."""
        self._load()
        return {"keys": [_jwk(key_id, key) for key_id, key in self._keys.items()]}

    def _load(self) -> None:
        if not self._keys:
            from cryptography.hazmat.primitives.serialization import load_pem_public_key  # at the first token only

            for pem in self._pems:
                key = load_pem_public_key(pem)
                self._keys[_key_id(key)] = key

    def _read(self, token: str) -> _Verified:
        import jwt  # at the first token only

        if len(token) > _LONGEST:
            raise unauthorized()
        self._load()
        try:
            header = jwt.get_unverified_header(token)
            key_id = header.get("kid")
            key = self._keys.get(key_id) if isinstance(key_id, str) else None
            if key is None or header.get("alg") != ALGORITHM:
                raise unauthorized()
            claims = jwt.decode(
                token,
                key,
                algorithms=[ALGORITHM],
                issuer=self._issuer,
                # audience and times are compared by the caller, against the Clock and at every use
                options={"require": ["exp", "iat", "iss", "sub", "aud"], "verify_aud": False, "verify_exp": False,
                         "verify_nbf": False, "verify_iat": False},
            )  # fmt: skip
            return _verified(claims)
        except (jwt.PyJWTError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise unauthorized() from error


def _verified(claims: Mapping[str, Any]) -> _Verified:
    """Raises KeyError, TypeError or ValueError when a claim is missing or of another shape."""
    private = claims[_PRIVATE]
    namespace = _text(private["namespace"])
    account = private["serviceaccount"]
    name, uid = _text(account["name"]), _text(account["uid"])
    if claims["sub"] != f"{_USER}{namespace}:{name}":
        raise ValueError("the subject is not the ServiceAccount")
    objects = [("serviceaccounts", namespace, name, uid)]
    extra: dict[str, tuple[str, ...]] = {}
    if "jti" in claims:
        extra["authentication.kubernetes.io/credential-id"] = (f"JTI={_text(claims['jti'])}",)
    for kind, plural in _BINDABLE.items():
        if kind not in private:
            continue
        bound_name, bound_uid = _text(private[kind]["name"]), _text(private[kind]["uid"])
        if kind != "node" or "pod" not in private:
            objects.append((plural, "" if kind == "node" else namespace, bound_name, bound_uid))
        if kind != "secret":
            extra[f"authentication.kubernetes.io/{kind}-name"] = (bound_name,)
            extra[f"authentication.kubernetes.io/{kind}-uid"] = (bound_uid,)
    audiences = claims["aud"]
    audiences = [audiences] if isinstance(audiences, str) else audiences
    return _Verified(
        user=UserInfo(name=claims["sub"], uid=uid, groups=groups(namespace), extra=extra),
        not_before=float(claims.get("nbf", claims["iat"])),
        expires=float(claims["exp"]),
        audiences=frozenset(_text(audience) for audience in audiences),
        objects=tuple(objects),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError("a claim is not a string")
    return value


def _load_private(pem: bytes) -> tuple[Any, str]:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # only processes that sign pay

    key: Any = load_pem_private_key(pem, password=None)
    return key, _key_id(key.public_key())


def _key_id(public_key: Any) -> str:
    """base64url(SHA-256(DER)), as upstream names keys."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat  # at the first token only

    der = public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return urlsafe_b64encode(hashlib.sha256(der).digest()).rstrip(b"=").decode()


def _jwk(key_id: str, public_key: Any) -> dict[str, str]:
    numbers = public_key.public_numbers()
    x, y = (urlsafe_b64encode(n.to_bytes(32, "big")).rstrip(b"=").decode() for n in (numbers.x, numbers.y))
    return {"use": "sig", "kty": "EC", "kid": key_id, "crv": "P-256", "alg": ALGORITHM, "x": x, "y": y}


def discovery(issuer: str) -> dict[str, Any]:
    """/.well-known/openid-configuration."""
    return {
        "issuer": issuer,
        "jwks_uri": f"{issuer}/openid/v1/jwks",
        "response_types_supported": ["id_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": [ALGORITHM],
    }


def is_past(moment: str, now: datetime, *, seconds: float = 60) -> bool:
    """Whether *moment* (a deletionTimestamp) lies more than *seconds* back: for the callers of Lookup."""
    return timestamps.parse(moment) + timedelta(seconds=seconds) < now.astimezone(UTC)
