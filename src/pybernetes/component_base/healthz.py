"""Health endpoints: named checks behind /healthz, /livez and /readyz, answered as kubectl and load balancers expect.

A check returns '' when all is well and otherwise why not. The reason goes to the log; the answer withholds it.

Source: k8s.io/apiserver pkg/server/healthz; k8s.io/component-base/metrics/prometheus/slis.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from pybernetes.component_base.metrics import Registry

_log = logging.getLogger(__name__)

Check = Callable[[], str]
ENDPOINTS: Final = ("healthz", "livez", "readyz")


def ping() -> str:
    """The check that the process answers at all."""
    return ""


class Health:
    """The checks of one component, in the order in which they were added."""

    def __init__(self, registry: Registry | None = None) -> None:
        self._checks: dict[str, dict[str, Check]] = {endpoint: {} for endpoint in ENDPOINTS}
        registry = registry or Registry()
        self._status = registry.gauge(
            "kubernetes_healthcheck",
            "[STABLE] This metric records the result of a single healthcheck.",
            ("type", "name"),
        )
        self._total = registry.counter(
            "kubernetes_healthchecks_total",
            "[STABLE] This metric records the results of all healthcheck.",
            ("type", "name", "status"),
        )
        self.add("ping", ping)

    def add(self, name: str, check: Check, *, endpoints: Sequence[str] = ENDPOINTS) -> None:
        """*check* counts for *endpoints*; liveness should not depend on other processes."""
        for endpoint in endpoints:
            self._checks[endpoint][name] = check

    def answer(self, path: str, query: Mapping[str, list[str]]) -> tuple[int, str] | None:
        """HTTP status and plain text for ``/readyz`` or ``/readyz/NAME``; None when there is no such check."""
        endpoint, slash, name = path.strip("/").partition("/")
        checks = self._checks.get(endpoint)
        if checks is None:
            return None
        if slash:
            if name not in checks:
                return None
            why = self._run(endpoint, name, checks[name])
            return (200, "ok") if not why else (500, f"internal server error: {why}\n")
        excluded = {name for value in query.get("exclude", []) for name in value.split(",") if name}
        lines, failed = self._all(endpoint, checks, excluded)
        unknown = sorted(excluded - set(checks))
        if unknown:
            names = ", ".join(f'"{name}"' for name in unknown)
            lines.append(f"warn: some health checks cannot be excluded: no matches for {names}")
        if failed:
            _log.warning("%s check failed: %s", endpoint, ",".join(failed))
            return 500, "\n".join(lines) + f"\n{endpoint} check failed\n"
        if "verbose" not in query:
            return 200, "ok"
        return 200, "\n".join(lines) + f"\n{endpoint} check passed\n"

    def is_ready(self) -> bool:
        return not any(check() for check in self._checks["readyz"].values())

    def _all(self, endpoint: str, checks: Mapping[str, Check], excluded: set[str]) -> tuple[list[str], list[str]]:
        lines: list[str] = []
        failed: list[str] = []
        for name, check in checks.items():
            if name in excluded:
                lines.append(f"[+]{name} excluded: ok")
            elif self._run(endpoint, name, check):
                failed.append(name)
                lines.append(f"[-]{name} failed: reason withheld")
            else:
                lines.append(f"[+]{name} ok")
        return lines, failed

    def _run(self, endpoint: str, name: str, check: Check) -> str:
        why = check()
        self._status.labels(endpoint, name).set(0 if why else 1)
        self._total.labels(endpoint, name, "error" if why else "success").inc()
        if why:
            _log.warning("%s check %s failed: %s", endpoint, name, why)
        return why
