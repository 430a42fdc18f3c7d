"""The apiserver_request* families.

Source: k8s.io/apiserver pkg/endpoints/metrics/metrics.go (names, labels, buckets).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from pybernetes.apiserver.filters.in_flight import InFlight
from pybernetes.apiserver.request import Request, RequestInfo
from pybernetes.component_base.metrics import Distribution, Registry, Value

_BUCKETS: Final = (
    0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60,
)  # fmt: skip
_SLI_BUCKETS: Final = (0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60)
_COMMON: Final = ("verb", "dry_run", "group", "version", "resource", "subresource", "scope", "component")
_SLI: Final = ("verb", "group", "version", "resource", "subresource", "scope", "component")
_VERBS: Final = {
    "get": "GET", "list": "LIST", "watch": "WATCH", "create": "POST", "update": "PUT", "patch": "PATCH",
    "delete": "DELETE", "deletecollection": "DELETECOLLECTION",
}  # fmt: skip
_CONNECT: Final = frozenset({"exec", "attach", "portforward", "proxy"})
_APPLY: Final = "application/apply-patch+"
_MOST: Final = 10_000  # children: a client that invents resources must not fill the memory

_Key = tuple[str, str, str, str, str, str, bool, bool, int]


class _Children(NamedTuple):
    total: Value
    duration: Distribution
    sli: Distribution | None


class RequestMetrics:
    """Counts each finished request, and shows those in flight."""

    def __init__(self, registry: Registry, in_flight: InFlight) -> None:
        self._total = registry.counter(
            "apiserver_request_total",
            "[STABLE] Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, "
            "scope, component, and HTTP response code.",
            (*_COMMON, "code"),
        )
        self._duration = registry.histogram(
            "apiserver_request_duration_seconds",
            "[STABLE] Response latency distribution in seconds for each verb, dry run value, group, version, resource, "
            "subresource, scope and component.",
            _COMMON,
            _BUCKETS,
        )
        self._sli = registry.histogram(
            "apiserver_request_sli_duration_seconds",
            "[ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait "
            "times) in seconds for each verb, group, version, resource, subresource, scope and component.",
            _SLI,
            _SLI_BUCKETS,
        )
        registry.computed(
            "gauge",
            "apiserver_current_inflight_requests",
            "[STABLE] Maximal number of currently used inflight request limit of this apiserver per request kind in "
            "last second.",
            lambda: [(("mutating",), float(in_flight.mutating)), (("readOnly",), float(in_flight.reading))],
            ("request_kind",),
        )
        self._known: dict[_Key, _Children] = {}

    def observe(self, request: Request, code: int, seconds: float) -> None:
        """*code* is the HTTP status; *seconds* until the response was there (for a watch: until it began)."""
        info = request.info
        if info is None or not info.is_resource:
            return
        applied = info.verb == "patch" and request.headers.get("content-type", "").startswith(_APPLY)
        dry = "dryRun" in request.query
        key = (info.verb, info.group, info.version, info.resource, info.subresource, scope(info), applied, dry, code)
        children = self._known.get(key)
        if children is None:
            if len(self._known) >= _MOST:
                return
            children = self._known[key] = self._bind(key)
        children.total.value += 1
        children.duration.observe(seconds)
        if children.sli is not None:
            children.sli.observe(seconds)

    def _bind(self, key: _Key) -> _Children:
        verb, group, version, resource, subresource, where, applied, dry, code = key
        shown = "CONNECT" if subresource in _CONNECT else "APPLY" if applied else _VERBS.get(verb, "other")
        rest = (group, version, resource, subresource, where, "apiserver")
        dry_run = "All" if dry else ""
        return _Children(
            self._total.labels(shown, dry_run, *rest, str(code)),
            self._duration.labels(shown, dry_run, *rest),
            None if shown in {"WATCH", "CONNECT"} else self._sli.labels(shown, *rest),
        )


def scope(info: RequestInfo) -> str:
    """``resource`` for one object, ``namespace`` or ``cluster`` for a collection."""
    if info.name or info.verb == "create":
        return "resource"
    return "namespace" if info.namespace else "cluster"
