"""Metrics in Prometheus' text form: counters, gauges and histograms with children bound beforehand.

A room takes its families from the Registry that it is given, binds the label values it will use (``labels`` memoises
them), and then counts with one attribute addition. What is known only when asked (memory, queue lengths) is a function
that is called at each scrape. HELP begins with upstream's stability level: ``[STABLE]``, ``[BETA]``, ``[ALPHA]``.

Why not prometheus-client: docs/adr/0003. Its parser is the oracle of the tests.

Source: Prometheus text exposition format 0.0.4; k8s.io/component-base/metrics.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Protocol

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
DEFAULT_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

Labels = tuple[str, ...]
Samples = Iterable[tuple[Labels, float]]


class Value:
    """One number: of a counter (``inc`` only) or of a gauge."""

    __slots__ = ("value",)

    def __init__(self) -> None:
        self.value = 0.0

    def inc(self, amount: float = 1) -> None:
        self.value += amount

    def dec(self, amount: float = 1) -> None:
        self.value -= amount

    def set(self, value: float) -> None:
        self.value = value


class Distribution:
    """The observations of one histogram child. *counts* is per bucket, not cumulative."""

    __slots__ = ("bounds", "counts", "sum")

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0

    def observe(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.sum += value


class Family(Protocol):
    """What the registry exposes under one name."""

    name: str
    help: str
    kind: str
    label_names: Labels

    def lines(self) -> Iterable[str]: ...


class Values:
    """A counter or gauge with labels."""

    __slots__ = ("_children", "help", "kind", "label_names", "name")

    def __init__(self, kind: str, name: str, help: str, label_names: Labels) -> None:
        self.kind = kind
        self.name = name
        self.help = help
        self.label_names = label_names
        self._children: dict[Labels, Value] = {}

    def labels(self, *values: str) -> Value:
        """The child for *values*, made at the first call."""
        child = self._children.get(values)
        if child is None:
            _check(self.name, self.label_names, values)
            child = self._children[values] = Value()
        return child

    def inc(self, amount: float = 1) -> None:
        """Of the child without labels."""
        self.labels().inc(amount)

    def set(self, value: float) -> None:
        """Of the child without labels."""
        self.labels().set(value)

    def remove(self, *values: str) -> None:
        """Forgets a child, such as one of a deleted object."""
        self._children.pop(values, None)

    def lines(self) -> Iterable[str]:
        for values, child in list(self._children.items()):
            yield f"{self.name}{_braces(self.label_names, values)} {_number(child.value)}"


class Histogram:
    """A histogram with labels."""

    __slots__ = ("_bounds", "_children", "help", "kind", "label_names", "name")

    def __init__(self, name: str, help: str, label_names: Labels, buckets: Sequence[float]) -> None:
        self.kind = "histogram"
        self.name = name
        self.help = help
        self.label_names = label_names
        self._bounds = tuple(sorted(buckets))
        self._children: dict[Labels, Distribution] = {}

    def labels(self, *values: str) -> Distribution:
        child = self._children.get(values)
        if child is None:
            _check(self.name, self.label_names, values)
            child = self._children[values] = Distribution(self._bounds)
        return child

    def observe(self, value: float) -> None:
        """Of the child without labels."""
        self.labels().observe(value)

    def lines(self) -> Iterable[str]:
        names = (*self.label_names, "le")
        bounds = [_number(bound) for bound in self._bounds] + ["+Inf"]
        for values, child in list(self._children.items()):
            total = 0
            for bound, count in zip(bounds, child.counts, strict=True):
                total += count
                yield f"{self.name}_bucket{_braces(names, (*values, bound))} {total}"
            braces = _braces(self.label_names, values)
            yield f"{self.name}_sum{braces} {_number(child.sum)}"
            yield f"{self.name}_count{braces} {total}"


class Computed:
    """A family whose samples are read when it is scraped."""

    __slots__ = ("_read", "help", "kind", "label_names", "name")

    def __init__(self, kind: str, name: str, help: str, label_names: Labels, read: Callable[[], Samples]) -> None:
        self.kind = kind
        self.name = name
        self.help = help
        self.label_names = label_names
        self._read = read

    def lines(self) -> Iterable[str]:
        for values, value in self._read():
            yield f"{self.name}{_braces(self.label_names, values)} {_number(value)}"


class Registry:
    """The families of one component. Asking again for a name gives the same family."""

    def __init__(self) -> None:
        self._families: dict[str, Family] = {}

    def counter(self, name: str, help: str, labels: Labels = ()) -> Values:
        return self._values("counter", name, help, labels)

    def gauge(self, name: str, help: str, labels: Labels = ()) -> Values:
        return self._values("gauge", name, help, labels)

    def histogram(
        self, name: str, help: str, labels: Labels = (), buckets: Sequence[float] = DEFAULT_BUCKETS
    ) -> Histogram:
        found = self._families.get(name)
        if found is None:
            found = self._families[name] = Histogram(name, help, labels, buckets)
        if not isinstance(found, Histogram) or found.label_names != labels:
            raise ValueError(f"metric {name} is registered with another type or other labels")
        return found

    def computed(self, kind: str, name: str, help: str, read: Callable[[], Samples], labels: Labels = ()) -> None:
        """*read* gives (label values, number) pairs at each scrape; *kind* is counter or gauge."""
        if name in self._families:
            raise ValueError(f"metric {name} is registered twice")
        self._families[name] = Computed(kind, name, help, labels, read)

    def expose(self) -> bytes:
        """All families in the text form; a family whose reading fails is left out."""
        out: list[str] = []
        for family in sorted(self._families.values(), key=lambda family: family.name):
            try:
                lines = list(family.lines())
            except OSError:
                continue  # what it reads has gone
            if lines:
                out.append(f"# HELP {family.name} {_escape_help(family.help)}")
                out.append(f"# TYPE {family.name} {family.kind}")
                out += lines
        return ("\n".join(out) + "\n").encode() if out else b""

    def _values(self, kind: str, name: str, help: str, labels: Labels) -> Values:
        found = self._families.get(name)
        if found is None:
            found = self._families[name] = Values(kind, name, help, labels)
        if not isinstance(found, Values) or found.kind != kind or found.label_names != labels:
            raise ValueError(f"metric {name} is registered with another type or other labels")
        return found


def _check(name: str, names: Labels, values: Labels) -> None:
    if len(names) != len(values):
        raise ValueError(f"metric {name} takes {len(names)} labels, got {len(values)}")


def _braces(names: Labels, values: Labels) -> str:
    if not names:
        return ""
    return "{" + ",".join([f'{name}="{_escape(value)}"' for name, value in zip(names, values, strict=True)]) + "}"


def _escape(text: str) -> str:
    if "\\" in text or '"' in text or "\n" in text:
        return text.replace("\\", r"\\").replace("\n", r"\n").replace('"', r"\"")
    return text


def _escape_help(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")


def _number(value: float) -> str:
    if math.isfinite(value):
        return str(int(value)) if abs(value) < 1e15 and value == int(value) else repr(float(value))
    return "NaN" if math.isnan(value) else ("+Inf" if value > 0 else "-Inf")
