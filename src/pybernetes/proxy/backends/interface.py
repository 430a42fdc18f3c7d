"""The contract of a proxy backend.

tests/contracts/test_proxy_backends.py runs over the table in builtins.py and drives each backend with real packets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from pybernetes.proxy.plan import ProxyPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class BackendConfig:
    """What a backend must know of its surroundings.

    *owner* names the cluster (and node, where several share a machine): all that a backend leaves in the kernel bears
    it, and nothing else is touched. *cluster_cidrs* are the Pods' addresses: who comes from elsewhere to a ClusterIP is
    masqueraded; empty: nobody is. *command* is put before every program run (such as ``ip netns exec NAME``).
    """

    owner: str
    service_cidrs: Sequence[str] = ()
    cluster_cidrs: Sequence[str] = ()
    masquerade_all: bool = False
    command: Sequence[str] = ()


class Backend(Protocol):
    """A way to make the machine follow a plan. Calls never overlap."""

    async def sync(self, plan: ProxyPlan) -> None:
        """Makes the machine match *plan*, atomically; BackendError leaves it as it was or half done: call again."""

    async def resync(self, plan: ProxyPlan) -> None:
        """As `sync`, but trusts nothing of what was done before."""

    async def intact(self) -> bool:
        """Whether the rules still stand; false when somebody removed them."""

    async def cleanup(self) -> None:
        """Removes every trace of the owner. Nothing there is fine."""


BackendFactory = Callable[[BackendConfig], Backend]


class BackendError(Exception):
    """The kernel or its tool refused; the text is theirs."""
