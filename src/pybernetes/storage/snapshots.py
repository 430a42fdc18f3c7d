"""Lists as they were: the later pages of a list are cut from the state that its first page was cut from.

A past state is the present one with the newest events taken back. A few are remembered, for the next page.

Source: k8s.io/apiserver pkg/storage/cacher (snapshots of the store); KEP-4988.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from pybernetes.storage.entry import Entry
from pybernetes.storage.watch_ring import RingEvent

_KEPT: Final = 4


class Snapshots:
    """The few past states that were asked for last."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: dict[int, Sequence[Entry]] = {}

    def get(self, revision: int) -> Sequence[Entry] | None:
        return self._kept.get(revision)

    def keep(self, revision: int, entries: Sequence[Entry]) -> None:
        while len(self._kept) >= _KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[revision] = entries


def rewound(now: Mapping[str, Entry], newest_first: Iterable[RingEvent]) -> list[Entry]:
    """The state *now* with the events taken back, sorted by key."""
    entries = dict(now)
    for event in newest_first:
        if event.previous is None:
            entries.pop(event.entry.key, None)
        else:
            entries[event.entry.key] = event.previous
    return [entries[key] for key in sorted(entries)]
