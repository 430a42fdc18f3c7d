"""Requests that wait on the store or on others, counted; beyond the limit a new one is told to come back.

Only requests whose handler has to wait take a place: a read from the cache is answered before the next one is parsed.

Source: k8s.io/apiserver pkg/server/filters/maxinflight.go.
"""

from __future__ import annotations

from typing import Final

from pybernetes.apimachinery.errors import TooManyRequests
from pybernetes.apiserver.filters.request_info import is_long_running
from pybernetes.apiserver.identities import PRIVILEGED
from pybernetes.apiserver.request import Request, Response

_READS: Final = frozenset({"get", "list", "watch", "head", "options"})


class InFlight:
    """The filter, and the two counters. ``enter`` and ``leave`` are called by the pipeline."""

    __slots__ = ("_mutating_limit", "_read_limit", "mutating", "reading")

    def __init__(self, *, read_limit: int = 400, mutating_limit: int = 200) -> None:
        self._read_limit = read_limit
        self._mutating_limit = mutating_limit
        self.reading = 0
        self.mutating = 0

    def __call__(self, request: Request) -> Response | None:
        if self.reading < self._read_limit and self.mutating < self._mutating_limit:
            return None
        info, user = request.info, request.user
        if info is None or is_long_running(info, request.query):
            return None
        full = self.reading >= self._read_limit if info.verb in _READS else self.mutating >= self._mutating_limit
        if full and (user is None or PRIVILEGED not in user.groups):
            raise TooManyRequests("too many requests, please try again later.", retry_after=1)
        return None

    def enter(self, request: Request) -> bool | None:
        """A token for ``leave``: None when the request takes no place."""
        info = request.info
        if info is None or is_long_running(info, request.query):
            return None
        reads = info.verb in _READS
        if reads:
            self.reading += 1
        else:
            self.mutating += 1
        return reads

    def leave(self, place: bool | None) -> None:
        if place is True:
            self.reading -= 1
        elif place is False:
            self.mutating -= 1
