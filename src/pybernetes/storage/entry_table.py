"""The newest entries of one resource, sorted by key, and by the exact values of some fields.

Source: k8s.io/apiserver pkg/storage/cacher/store.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence

from pybernetes.storage.entry import Entry
from pybernetes.storage.filter import Filter


class EntryTable:
    """Entries by key. *indexes*: the fields by whose exact value objects are often asked for."""

    __slots__ = ("_by_field", "_entries", "_keys", "_prefix")

    def __init__(self, prefix: str, indexes: Sequence[str] = ()) -> None:
        self._prefix = prefix
        self._entries: dict[str, Entry] = {}
        self._keys: list[str] = []
        self._by_field: dict[str, dict[str, dict[str, None]]] = {field: {} for field in indexes}

    def __len__(self) -> int:
        return len(self._entries)

    def as_mapping(self) -> Mapping[str, Entry]:
        return self._entries

    def get(self, key: str) -> Entry | None:
        return self._entries.get(key)

    def named(self, namespace: str, name: str) -> Entry | None:
        return self._entries.get(f"{self._prefix}{namespace}/{name}" if namespace else self._prefix + name)

    def put(self, entry: Entry) -> None:
        """Adds *entry*, or replaces the one of the same key."""
        previous = self._entries.get(entry.key)
        if previous is None:
            insort(self._keys, entry.key)
        self._entries[entry.key] = entry
        for field, values in self._by_field.items():
            value = entry.fields.get(field, "")
            if previous is not None and (old := previous.fields.get(field, "")) != value:
                _drop(values, old, entry.key)
            values.setdefault(value, {})[entry.key] = None

    def remove(self, entry: Entry) -> None:
        """Removes *entry*, which is there."""
        del self._entries[entry.key]
        del self._keys[bisect_left(self._keys, entry.key)]
        for field, values in self._by_field.items():
            _drop(values, entry.fields.get(field, ""), entry.key)

    def select(self, query: Filter) -> list[Entry]:
        """All that *query* asks for, sorted by key; the list is the caller's."""
        return passing(query, self._candidates(query))

    def _candidates(self, query: Filter) -> list[Entry]:
        """A few objects among which those of *query* are: by an indexed value, else those of the namespace."""
        if query.fields is not None:
            name = query.fields.requires("metadata.name")
            if name is not None:
                entry = self.named(query.namespace, name)
                if entry is not None or query.namespace:
                    return [entry] if entry else []
            for field, values in self._by_field.items():
                value = query.fields.requires(field)
                if value is not None:
                    return [self._entries[key] for key in sorted(values.get(value, ()))]
        if not query.namespace:
            return list(map(self._entries.__getitem__, self._keys))
        prefix = f"{self._prefix}{query.namespace}/"
        low = bisect_left(self._keys, prefix)
        high = bisect_left(self._keys, prefix[:-1] + "0", low)
        return list(map(self._entries.__getitem__, self._keys[low:high]))


def passing(query: Filter, entries: list[Entry]) -> list[Entry]:
    """Those of *entries*, which are sorted by key, that *query* asks for."""
    selects = query.selector()
    if query.namespace and entries and not entries[0].namespace == entries[-1].namespace == query.namespace:
        entries = [entry for entry in entries if entry.namespace == query.namespace]
    return [entry for entry in entries if selects(entry)] if selects else entries


def _drop(values: dict[str, dict[str, None]], value: str, key: str) -> None:
    keys = values[value]
    del keys[key]
    if not keys:
        del values[value]
