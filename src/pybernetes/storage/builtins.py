"""The backends, by URL scheme. A new one is its file and a line here; tests/contracts/storage covers it for free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from pybernetes.storage.interface import Storage
from pybernetes.storage.memory import MemoryStorage

Factory = Callable[[str], Storage]
"""Makes the store from what follows ``scheme://``; it is opened by its owner."""


def _memory(_rest: str) -> Storage:
    return MemoryStorage()


BACKENDS: Final[Mapping[str, Factory]] = {
    "memory": _memory,
}


def make_storage(url: str) -> Storage:
    """The store that *url* names: ``memory://``, ``sqlite:///var/lib/pybernetes/state.db``. ValueError if unknown."""
    scheme, separator, rest = url.partition("://")
    factory = BACKENDS.get(scheme) if separator else None
    if factory is None:
        raise ValueError(f"unknown datastore {url!r}: want one of {', '.join(f'{name}://' for name in BACKENDS)}")
    return factory(rest)
