"""Errors as responses: a StatusError as the Status it is, anything else as a 500 that tells an id and no more.

Source: k8s.io/apiserver pkg/endpoints/handlers/responsewriters (ErrorNegotiated), pkg/server/filters/wrap.go.
"""

from __future__ import annotations

import logging
import secrets

from pybernetes.apimachinery.errors import InternalError, StatusError
from pybernetes.apimachinery.json import dumps
from pybernetes.apiserver.request import Response

_log = logging.getLogger(__name__)


def render(error: BaseException, what: str = "") -> Response:
    """The response for *error*; *what* names the request in the log. Never shows the client a traceback."""
    if not isinstance(error, StatusError):
        error_id = secrets.token_hex(8)
        _log.error("Unexpected error %s while serving %s", error_id, what, exc_info=error)
        error = InternalError(f"This request caused apiserver to panic. Look in the logs for details: {error_id}")
    headers: tuple[tuple[str, str], ...] = (("Cache-Control", "no-cache, private"),)
    if error.retry_after is not None:
        headers += (("Retry-After", str(error.retry_after)),)
    return Response(status=error.status_code, headers=headers, body=dumps(error.to_status()))
