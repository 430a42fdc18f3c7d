"""Which endpoints of a Service this node uses: ready ones, near ones, and terminating ones only for want of better.

Source: kubernetes/kubernetes pkg/proxy/topology.go; KEP-1669 (terminating endpoints), KEP-3015 (traffic distribution).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pybernetes.proxy.plan import Endpoint


@dataclass(frozen=True, slots=True)
class Candidate:
    """An endpoint with what its slice says about it."""

    endpoint: Endpoint
    ready: bool
    draining: bool  # serving and terminating
    node_hints: frozenset[str] = frozenset()
    zone_hints: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    """Endpoints for the Cluster and for the Local traffic policy; *anywhere*: some node has a usable one."""

    cluster: tuple[Endpoint, ...]
    local: tuple[Endpoint, ...]
    anywhere: bool


def choose(candidates: Sequence[Candidate], node: str, zone: str, *, use_cluster: bool, use_local: bool) -> Choice:
    """The endpoints that a service port uses on *node*, sorted."""
    cluster = _cluster(candidates, node, zone) if use_cluster else ()
    local = _usable([candidate for candidate in candidates if candidate.endpoint.local]) if use_local else ()
    anywhere = bool(cluster) or any(candidate.ready or candidate.draining for candidate in candidates)
    return Choice(cluster, local, anywhere)


def _cluster(candidates: Sequence[Candidate], node: str, zone: str) -> tuple[Endpoint, ...]:
    near = _nearness(candidates, node, zone)
    return _usable([candidate for candidate in candidates if not candidate.ready or near(candidate)])


def _usable(candidates: Sequence[Candidate]) -> tuple[Endpoint, ...]:
    ready = sorted({candidate.endpoint for candidate in candidates if candidate.ready})
    return tuple(ready or sorted({candidate.endpoint for candidate in candidates if candidate.draining}))


def _nearness(candidates: Sequence[Candidate], node: str, zone: str) -> Callable[[Candidate], bool]:
    """The test for ready endpoints. Hints count only when every ready endpoint has one and one of them is for us."""
    ready = [candidate for candidate in candidates if candidate.ready]
    by_node = [candidate.node_hints for candidate in ready]
    if ready and all(by_node) and any(node in hints for hints in by_node):
        return lambda candidate: node in candidate.node_hints
    by_zone = [candidate.zone_hints for candidate in ready]
    if ready and all(by_zone) and any(zone in hints for hints in by_zone):
        return lambda candidate: zone in candidate.zone_hints
    return lambda _: True
