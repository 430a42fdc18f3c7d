"""The nftables backend: one table per owner and address family, changed by one transaction at a time.

A small change becomes a few element commands. Whatever that cannot express, and everything after a failure, becomes a
replacement of the table, atomic too; clients keep their affinity through it.

Source: kubernetes/kubernetes pkg/proxy/nftables/proxier.go (semantics).
Differs: no chain per service (see nftables_rules).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from pybernetes.proxy.backends.element_ledger import ElementLedger
from pybernetes.proxy.backends.interface import BackendConfig, BackendError
from pybernetes.proxy.backends.nft_command import run_nft
from pybernetes.proxy.backends.nftables_rules import (
    INSIDE,
    add_shape,
    element_commands,
    elements_of,
    frame,
    nft_family,
    shapes_of,
    table_name,
)
from pybernetes.proxy.plan import IPV4, IPV6, PortName, ProxyPlan, ServicePort, family_of

_ENDPOINTS = "endpoints_"


class NftablesBackend:
    """Plans into nftables."""

    def __init__(self, config: BackendConfig) -> None:
        families = sorted({family_of(cidr) for cidr in config.service_cidrs}) or [IPV4]
        self._tables = {family: _Table(config, family) for family in families}
        self._config = config

    async def sync(self, plan: ProxyPlan) -> None:
        for table in self._tables.values():
            await table.sync(plan)

    async def resync(self, plan: ProxyPlan) -> None:
        for table in self._tables.values():
            table.doubt()
        await self.sync(plan)

    async def intact(self) -> bool:
        return all([await table.exists() for table in self._tables.values()])

    async def cleanup(self) -> None:
        name = table_name(self._config.owner)
        names = [f"{nft_family(family)} {name}" for family in (IPV4, IPV6)]
        script = "\n".join(f"{verb} table {table}" for table in names for verb in ("add", "delete"))
        await run_nft(self._config.command, ["-f", "-"], script)
        for table in self._tables.values():
            table.doubt()


class _Table:
    """One table of the kernel and what is known to be in it."""

    def __init__(self, config: BackendConfig, family: str) -> None:
        self._config = config
        self._family = family
        self._table = f"{nft_family(family)} {table_name(config.owner)}"
        self._ledger = ElementLedger()
        self._applied: dict[PortName, ServicePort] = {}
        self._node_addresses: Sequence[str] = ()
        self._shapes: set[str] = set()
        self._trusted = False  # the kernel has what the ledger says

    def doubt(self) -> None:
        """Replaces the whole table at the next sync."""
        self._trusted = False

    async def sync(self, plan: ProxyPlan) -> None:
        self._take(plan)
        try:
            if self._trusted:
                await self._update()
            else:
                await self._replace()
        except BackendError:
            if not self._trusted:
                raise
            self._trusted = False
            await self._replace()
        self._trusted = True
        self._ledger.settle()

    def _take(self, plan: ProxyPlan) -> None:
        """Brings the ledger to *plan*; services whose entry is the same object cost next to nothing."""
        renewed = tuple(self._node_addresses) != tuple(plan.node_addresses)
        self._node_addresses = plan.node_addresses
        for name in self._applied.keys() - plan.services.keys():
            del self._applied[name]
            self._ledger.claim(name, {})
        for name, port in plan.services.items():
            if name.family != self._family or (self._applied.get(name) is port and not (renewed and port.node_port)):
                continue
            self._applied[name] = port
            self._ledger.claim(name, elements_of(name, port, plan.node_addresses))

    async def _update(self) -> None:
        removed, added = self._ledger.changes()
        if not removed and not added:
            return
        shapes = shapes_of(added.values()) - self._shapes
        commands = self._shape_commands(shapes)
        commands += element_commands(self._table, "delete", removed.items())
        commands += element_commands(self._table, "add", added.items())
        await self._run(commands)
        self._shapes |= shapes
        if any(name.startswith(_ENDPOINTS) for name, _ in removed):
            await self._forget()

    async def _replace(self) -> None:
        wanted = list(self._ledger.wanted())
        shapes = shapes_of(value for _, value in wanted)
        commands = frame(self._table, self._family, self._config)
        commands += self._shape_commands(shapes)
        commands += element_commands(self._table, "add", wanted)
        commands += await self._remembering()
        await self._run(commands)
        self._shapes = shapes

    def _shape_commands(self, shapes: Iterable[str]) -> list[str]:
        commands = []
        for shape in sorted(shapes):
            commands += add_shape(self._table, shape)
        return commands

    async def _remembering(self) -> list[str]:
        """Commands that give a new table the affinity entries of the old one that still hold."""
        entries = []
        for key, value, timeout, expires in await self._affinity():
            if self._holds(key, value):
                entries.append((("affinity", f"{key} timeout {timeout}s expires {expires}s"), value))
        return element_commands(self._table, "add", entries)

    async def _forget(self) -> None:
        """Lets go of clients whose endpoint is gone. An entry that ran out meanwhile is no error: it is added first."""
        if not self._has_affinity():
            return
        gone = [(("affinity", key), value) for key, value, *_ in await self._affinity() if not self._holds(key, value)]
        if gone:
            commands = element_commands(self._table, "add", gone)
            await self._run(commands + element_commands(self._table, "delete", gone))

    def _has_affinity(self) -> bool:
        return any(shape.startswith("remember_") for shape in self._shapes)

    def _holds(self, key: str, value: str) -> bool:
        """Whether the affinity entry *key* leads to an endpoint that its frontend still has."""
        frontend = key.split(" . ", 1)[1]
        for name in ("services", "inside"):
            verdict = self._ledger.value((name, frontend))
            if verdict is None or not verdict.startswith("goto stick_"):
                continue
            count = int(verdict.rsplit("_", 1)[1])
            first = INSIDE if name == "inside" else 0
            for index in range(first, first + count):
                if self._ledger.value((f"endpoints_{count}", f"{index} . {frontend}")) == value:
                    return True
        return False

    async def _affinity(self) -> list[tuple[str, str, int, int]]:
        """Key, value, timeout and time left of each affinity entry in the kernel; none when there is no table."""
        try:
            listing = await run_nft(self._config.command, ["-j", "list", "map", *self._table.split(), "affinity"])
        except BackendError:
            return []
        entries = []
        for item in json.loads(listing)["nftables"]:
            for key, value in item.get("map", {}).get("elem", ()):
                element = key["elem"]
                texts = [" . ".join(str(part) for part in side["concat"]) for side in (element["val"], value)]
                entries.append((texts[0], texts[1], int(element["timeout"]), max(int(element.get("expires", 1)), 1)))
        return entries

    async def exists(self) -> bool:
        try:
            await run_nft(self._config.command, ["-t", "list", "chain", *self._table.split(), "dispatch"])
        except BackendError:
            return False
        return True

    async def _run(self, commands: Sequence[str]) -> None:
        await run_nft(self._config.command, ["-f", "-"], "\n".join(commands) + "\n")
