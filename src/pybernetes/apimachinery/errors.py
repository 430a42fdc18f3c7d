"""API errors: one tree, rendered by the server as a Status and parsed back by the client.

StatusError
├── BadRequest 400              ├── Conflict 409 (also AlreadyExists)   ├── TooManyRequests 429
├── Unauthorized 401            ├── Gone 410 (also Expired)             ├── InternalError 500
├── Forbidden 403               ├── RequestEntityTooLarge 413           ├── ServiceUnavailable 503
├── NotFound 404                ├── UnsupportedMediaType 415            └── Timeout 504 (also ServerTimeout 500)
├── MethodNotAllowed 405        └── Invalid 422
└── NotAcceptable 406

`except NotFound` is the same line in process and over the wire.

Source: k8s.io/apimachinery pkg/api/errors, pkg/apis/meta/v1 (Status, StatusReason).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One reason why an object is invalid. *field* is a path such as ``spec.containers[0].name``."""

    reason: str
    message: str
    field: str


class StatusError(Exception):
    """An API failure. *details* has the shape of StatusDetails; *retry_after* is in seconds."""

    code: ClassVar[int] = 500
    reason: ClassVar[str] = ""

    def __init__(
        self,
        message: str,
        *,
        details: Mapping[str, Any] | None = None,
        retry_after: int | None = None,
        code: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.details: Mapping[str, Any] = details or {}
        self.retry_after = retry_after
        self.status_code = code if code is not None else type(self).code

    def to_status(self) -> dict[str, Any]:
        """The Status object that a client receives."""
        status: dict[str, Any] = {
            "kind": "Status",
            "apiVersion": "v1",
            "metadata": {},
            "status": "Failure",
            "message": self.message,
        }
        if self.reason:
            status["reason"] = self.reason
        details = dict(self.details)
        if self.retry_after is not None:
            details["retryAfterSeconds"] = self.retry_after
        if details:
            status["details"] = details
        status["code"] = self.status_code
        return status


class BadRequest(StatusError):
    code = 400
    reason = "BadRequest"


class Unauthorized(StatusError):
    code = 401
    reason = "Unauthorized"


class Forbidden(StatusError):
    code = 403
    reason = "Forbidden"


class NotFound(StatusError):
    code = 404
    reason = "NotFound"


class MethodNotAllowed(StatusError):
    code = 405
    reason = "MethodNotAllowed"


class NotAcceptable(StatusError):
    code = 406
    reason = "NotAcceptable"


class Conflict(StatusError):
    code = 409
    reason = "Conflict"


class AlreadyExists(Conflict):
    code = 409
    reason = "AlreadyExists"


class Gone(StatusError):
    code = 410
    reason = "Gone"


class Expired(Gone):
    code = 410
    reason = "Expired"


class RequestEntityTooLarge(StatusError):
    code = 413
    reason = "RequestEntityTooLarge"


class UnsupportedMediaType(StatusError):
    code = 415
    reason = "UnsupportedMediaType"


class Invalid(StatusError):
    code = 422
    reason = "Invalid"


class TooManyRequests(StatusError):
    code = 429
    reason = "TooManyRequests"


class InternalError(StatusError):
    code = 500
    reason = "InternalError"


class ServerTimeout(StatusError):
    code = 500
    reason = "ServerTimeout"


class ServiceUnavailable(StatusError):
    code = 503
    reason = "ServiceUnavailable"


class Timeout(StatusError):
    code = 504
    reason = "Timeout"


_BY_REASON: Mapping[str, type[StatusError]] = {
    cls.reason: cls
    for cls in (
        BadRequest, Unauthorized, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, Conflict, AlreadyExists, Gone,
        Expired, RequestEntityTooLarge, UnsupportedMediaType, Invalid, TooManyRequests, InternalError, ServerTimeout,
        ServiceUnavailable, Timeout,
    )
}  # fmt: skip
_BY_CODE: Mapping[int, type[StatusError]] = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 405: MethodNotAllowed, 406: NotAcceptable,
    409: Conflict, 410: Gone, 413: RequestEntityTooLarge, 415: UnsupportedMediaType, 422: Invalid,
    429: TooManyRequests, 503: ServiceUnavailable, 504: Timeout,
}  # fmt: skip


def from_status(status: Mapping[str, Any], code: int = 500) -> StatusError:
    """The error that *status* describes; *code* is the HTTP status, used where the object has none."""
    code = int(status.get("code") or code)
    cls = _BY_REASON.get(str(status.get("reason", ""))) or _BY_CODE.get(code, StatusError)
    details = dict(status.get("details") or {})
    retry_after = details.pop("retryAfterSeconds", None)
    return cls(str(status.get("message", "")), details=details, retry_after=retry_after, code=code)


def _qualified(resource: str, group: str) -> str:
    return f"{resource}.{group}" if group else resource


def _details(name: str, group: str, kind: str) -> dict[str, Any]:
    details: dict[str, Any] = {}
    if name:
        details["name"] = name
    if group:
        details["group"] = group
    details["kind"] = kind
    return details


def not_found(group: str, resource: str, name: str) -> NotFound:
    return NotFound(f'{_qualified(resource, group)} "{name}" not found', details=_details(name, group, resource))


def already_exists(group: str, resource: str, name: str) -> AlreadyExists:
    message = f'{_qualified(resource, group)} "{name}" already exists'
    return AlreadyExists(message, details=_details(name, group, resource))


def conflict(group: str, resource: str, name: str, why: str) -> Conflict:
    message = f'Operation cannot be fulfilled on {_qualified(resource, group)} "{name}": {why}'
    return Conflict(message, details=_details(name, group, resource))


def forbidden(group: str, resource: str, name: str, why: str) -> Forbidden:
    """*resource* may be empty: then only *why* is told."""
    if not resource:
        return Forbidden(f"forbidden: {why}", details=_details(name, group, resource))
    named = f'{_qualified(resource, group)} "{name}"' if name else _qualified(resource, group)
    return Forbidden(f"{named} is forbidden: {why}", details=_details(name, group, resource))


def invalid(group: str, kind: str, name: str, causes: Sequence[Cause]) -> Invalid:
    """All *causes* in one error, worded as upstream's field.ErrorList prints them."""
    texts = list(dict.fromkeys(f"{c.field}: {c.message}" for c in causes))
    joined = texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"
    details = _details(name, group, kind)
    details["causes"] = [{"reason": c.reason, "message": c.message, "field": c.field} for c in causes]
    return Invalid(f'{_qualified(kind, group)} "{name}" is invalid: {joined}', details=details)


def method_not_supported(group: str, resource: str, verb: str) -> MethodNotAllowed:
    message = f"{verb} is not supported on resources of kind {_qualified(resource, group)!r}".replace("'", '"')
    return MethodNotAllowed(message, details=_details("", group, resource))
