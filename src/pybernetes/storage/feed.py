"""The subscribers of a store, and who of them is told of which key.

There is one subscriber per resource and dozens of resources, so an event is routed by the resource part of its key
instead of being offered to all.

Source: k8s.io/apiserver pkg/storage/cacher (Reflector per resource, here replaced by one feed).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pybernetes.storage.interface import Event, Subscriber

_RESOURCE_DEPTH: Final = 4


class Feed:
    """Delivers batches of events, in order, to each subscriber whose prefix they have."""

    __slots__ = ("_by_resource", "_others")

    def __init__(self) -> None:
        self._by_resource: dict[str, list[Subscriber]] = {}
        self._others: list[tuple[str, Subscriber]] = []

    def subscribe(self, subscriber: Subscriber, prefix: str = "") -> Callable[[], None]:
        """Adds *subscriber*; the result removes it again, once."""
        if prefix.endswith("/") and prefix.count("/") == _RESOURCE_DEPTH:
            subscribers = self._by_resource.setdefault(prefix, [])
            subscribers.append(subscriber)
            return lambda: subscribers.remove(subscriber)
        item = (prefix, subscriber)
        self._others.append(item)
        return lambda: self._others.remove(item)

    def deliver(self, events: Sequence[Event]) -> None:
        """Tells everyone concerned of *events*."""
        for prefix, part in _by_resource(events).items():
            for subscriber in tuple(self._by_resource.get(prefix, ())):
                subscriber(part)
        for prefix, subscriber in tuple(self._others):
            part = [event for event in events if event.key.startswith(prefix)] if prefix else events
            if part:
                subscriber(part)


def _by_resource(events: Sequence[Event]) -> dict[str, Sequence[Event]]:
    if len(events) == 1:
        return {_resource(events[0].key): events}
    parts: dict[str, list[Event]] = {}
    for event in events:
        parts.setdefault(_resource(event.key), []).append(event)
    return dict(parts)


def _resource(key: str) -> str:
    """``/registry/core/pods/`` of ``/registry/core/pods/default/web``."""
    return "/".join(key.split("/", _RESOURCE_DEPTH)[:_RESOURCE_DEPTH]) + "/"
