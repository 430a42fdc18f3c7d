"""What a list or a watch asks for.

Source: k8s.io/apiserver pkg/storage (SelectionPredicate).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pybernetes.apimachinery.fields import FieldSelector
from pybernetes.apimachinery.labels import Selector
from pybernetes.storage.entry import Entry


@dataclass(frozen=True, slots=True)
class Filter:
    """Which objects; for a watch also in which *form*, and whether with *bookmarks*. Equal watches are one group."""

    namespace: str
    labels: Selector | None
    fields: FieldSelector | None
    form: str = ""
    bookmarks: bool = False

    def selector(self) -> Callable[[Entry], bool] | None:
        """The test beyond the namespace; None when every object passes."""
        labels = None if self.labels is None or self.labels.empty else self.labels.matches
        fields = None if self.fields is None or self.fields.empty else self.fields.matches
        if labels and fields:
            return lambda entry: labels(entry.labels) and fields(entry.fields)
        if labels:
            return lambda entry: labels(entry.labels)
        if fields:
            return lambda entry: fields(entry.fields)
        return None

    @property
    def selective(self) -> bool:
        """Whether anything but the namespace decides."""
        return self.selector() is not None
