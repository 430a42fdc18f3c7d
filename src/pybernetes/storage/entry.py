"""An object as the cacher holds it: encoded once, with what selectors ask for beside the bytes.

Source: k8s.io/apiserver pkg/storage/cacher/store (Element).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sys import intern
from typing import Any, Final

import orjson

from pybernetes.storage.interface import Record

Attributes = Callable[[Mapping[str, Any]], tuple[Mapping[str, str], Mapping[str, str]]]
"""The labels and the selectable fields (metadata.name and metadata.namespace among them) of an object."""

_UNVERSIONED: Final = b'"resourceVersion":""'
_NOTHING: Final[Mapping[str, str]] = {}


class Entry:
    """One version of one object. Never changed, except that *forms* remembers other encodings of it."""

    __slots__ = ("create_revision", "data", "fields", "forms", "key", "labels", "name", "namespace", "revision")

    def __init__(
        self, key: str, path: str, data: bytes, revisions: tuple[int, int], attributes: tuple[Any, Any]
    ) -> None:
        """*path* is ``namespace/name`` or ``name``; *revisions* are those of the change and of the creation."""
        self.key = key
        self.namespace, _, self.name = path.rpartition("/")
        self.data = data
        self.revision, self.create_revision = revisions
        self.labels: Mapping[str, str]
        self.fields: Mapping[str, str]
        self.labels, self.fields = attributes
        self.forms: dict[str, bytes] = {}

    def obj(self) -> dict[str, Any]:
        """The object, decoded anew: the caller owns it."""
        decoded: dict[str, Any] = orjson.loads(self.data)
        return decoded

    def at(self, revision: int) -> Entry:
        """The same state told at a later *revision*, as a deletion is."""
        data = self.data.replace(_versioned(self.revision), _versioned(revision), 1)
        path = f"{self.namespace}/{self.name}" if self.namespace else self.name
        return Entry(self.key, path, data, (revision, self.create_revision), (self.labels, self.fields))

    def __repr__(self) -> str:
        return f"Entry({self.key!r}, {self.revision})"


class EntryMaker:
    """Makes the entries of one resource, whose keys begin with *prefix*."""

    __slots__ = ("_attributes", "_prefix_length")

    def __init__(self, prefix: str, attributes: Attributes) -> None:
        self._prefix_length = len(prefix)
        self._attributes = attributes

    def make(self, key: str, value: bytes, revision: int, create_revision: int, obj: object = None) -> Entry:
        """The entry of a stored *value*; *obj* is its decoded form, where someone has it already."""
        decoded = obj if isinstance(obj, Mapping) else orjson.loads(value)
        labels, fields = self._attributes(decoded)
        data = value.replace(_UNVERSIONED, _versioned(revision), 1)
        attributes = (_interned(labels), _interned(fields))
        return Entry(key, key[self._prefix_length :], data, (revision, create_revision), attributes)

    def from_record(self, record: Record) -> Entry:
        return self.make(record.key, record.value, record.revision, record.create_revision)


def bare_entry(data: bytes, revision: int) -> Entry:
    """What is no stored object but travels in a watch frame: a bookmark, a Status."""
    return Entry("", "", data, (revision, 0), (_NOTHING, _NOTHING))


def _versioned(revision: int) -> bytes:
    return b'"resourceVersion":"%d"' % revision


def _interned(strings: Mapping[str, str]) -> Mapping[str, str]:
    return {intern(key): intern(value) for key, value in strings.items()} if strings else _NOTHING
