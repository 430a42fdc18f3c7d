"""Cells that tables of several kinds share.

Source: kubernetes pkg/printers/internalversion/printers.go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pybernetes.apimachinery import meta, timestamps
from pybernetes.apimachinery.labels import format_selector
from pybernetes.apiserver.registry.resource import Column

NONE: Final = "<none>"
UNSET: Final = "<unset>"
UNKNOWN: Final = "<unknown>"


@dataclass(frozen=True, slots=True)
class Since:
    """A cell whose text depends on when it is shown: *before*, the time since *moment*, *after*."""

    moment: str
    before: str = ""
    after: str = ""

    def text(self, now: datetime) -> str:
        return f"{self.before}{timestamps.age(self.moment, now)}{self.after}"


def cell(value: object, now: datetime) -> object:
    """What a client receives for *value*."""
    return value.text(now) if isinstance(value, Since) else value


def _age(obj: Mapping[str, Any]) -> Since:
    return Since(meta.creation_timestamp(obj))


NAME: Final = Column(name="Name", value=meta.name, format="name")
AGE: Final = Column(name="Age", value=_age)


def spec(name: str, fallback: object = "") -> Callable[[Mapping[str, Any]], object]:
    """A cell that shows a field of the spec."""
    return lambda obj: _or((obj.get("spec") or {}).get(name), fallback)


def status(name: str, fallback: object = "") -> Callable[[Mapping[str, Any]], object]:
    """A cell that shows a field of the status."""
    return lambda obj: _or((obj.get("status") or {}).get(name), fallback)


def _or(value: object, fallback: object) -> object:
    return fallback if value is None else value


def integer(name: str, value: Callable[[Mapping[str, Any]], object]) -> Column:
    return Column(name=name, value=value, type="integer")


def format_labels(labels: Mapping[str, str] | None) -> str:
    """``a=b,c=d``, sorted; ``<none>`` without any."""
    return ",".join(f"{key}={value}" for key, value in sorted((labels or {}).items())) or NONE


def joined(values: Iterable[str]) -> str:
    return ",".join(values)


def listed(values: Sequence[str], shown: int = 3) -> str:
    """The first *shown* values and how many more there are."""
    if not values:
        return UNSET
    text = ",".join(values[:shown])
    return f"{text} + {len(values) - shown} more..." if len(values) > shown else text


def _template_containers(obj: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    template = (obj.get("spec") or {}).get("template") or {}
    return (template.get("spec") or {}).get("containers") or ()


def container_names(containers: Iterable[Mapping[str, Any]]) -> str:
    return ",".join(container.get("name") or "" for container in containers)


def container_images(containers: Iterable[Mapping[str, Any]]) -> str:
    return ",".join(container.get("image") or "" for container in containers)


def _selector(obj: Mapping[str, Any]) -> str:
    return format_selector((obj.get("spec") or {}).get("selector"))


CONTAINERS: Final = Column(name="Containers", value=lambda obj: container_names(_template_containers(obj)), priority=1)
IMAGES: Final = Column(name="Images", value=lambda obj: container_images(_template_containers(obj)), priority=1)
SELECTOR: Final = Column(name="Selector", value=_selector, priority=1)
