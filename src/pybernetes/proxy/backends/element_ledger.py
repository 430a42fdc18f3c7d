"""Which map elements the kernel has and which it should have, kept per service port.

Two services may claim one element (the same external IP; the same hairpin pair): the first keeps it, the others wait
and inherit it. `changes` gives the net difference since the last `settle`, however many changes came between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pybernetes.proxy.plan import PortName

Element = tuple[str, str]  # the map's name, the key's text
Elements = Mapping[Element, str]  # the value's text; '' in a set


class ElementLedger:
    """Claims of service ports on elements."""

    def __init__(self) -> None:
        self._claims: dict[PortName, Elements] = {}
        self._owner: dict[Element, PortName] = {}
        self._waiting: dict[Element, list[PortName]] = {}
        self._before: dict[Element, str | None] = {}  # values of touched elements when last settled

    def claim(self, name: PortName, elements: Elements) -> None:
        """From now on *name* wants exactly *elements*."""
        old = self._claims.get(name, {})
        for element in old.keys() - elements.keys():
            self._release(element, name)
        for element, value in elements.items():
            self._acquire(element, name, changed=old.get(element) != value)
        if elements:
            self._claims[name] = elements
        else:
            self._claims.pop(name, None)

    def _acquire(self, element: Element, name: PortName, *, changed: bool) -> None:
        owner = self._owner.get(element)
        if owner is None:
            self._touch(element)
            self._owner[element] = name
        elif owner == name:
            if changed:
                self._touch(element)
        elif name not in (waiting := self._waiting.setdefault(element, [])):
            waiting.append(name)

    def _release(self, element: Element, name: PortName) -> None:
        waiting = self._waiting.get(element)
        if self._owner.get(element) != name:
            if waiting and name in waiting:
                waiting.remove(name)
            return
        self._touch(element)
        if waiting:
            self._owner[element] = waiting.pop(0)
        else:
            del self._owner[element]

    def _touch(self, element: Element) -> None:
        if element not in self._before:
            self._before[element] = self._value(element)

    def _value(self, element: Element) -> str | None:
        owner = self._owner.get(element)
        return None if owner is None else self._claims[owner].get(element)

    def changes(self) -> tuple[dict[Element, str], dict[Element, str]]:
        """What to remove and what to add, each with its value; a changed value is in both."""
        removed: dict[Element, str] = {}
        added: dict[Element, str] = {}
        for element, before in self._before.items():
            now = self._value(element)
            if before == now:
                continue
            if before is not None:
                removed[element] = before
            if now is not None:
                added[element] = now
        return removed, added

    def settle(self) -> None:
        """The kernel has all of it now."""
        self._before.clear()

    def wanted(self) -> Iterator[tuple[Element, str]]:
        """Every element that should be there."""
        for element, owner in self._owner.items():
            yield element, self._claims[owner][element]

    def value(self, element: Element) -> str | None:
        """What an element should be; None when it should not be there."""
        return self._value(element)

    def names(self) -> set[PortName]:
        """Who claims anything."""
        return set(self._claims)
