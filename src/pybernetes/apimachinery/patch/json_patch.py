"""JSON Patch: a list of operations on places in a document.

Source: RFC 6902, RFC 6901; gopkg.in/evanphx/json-patch.v4, k8s.io/apiserver pkg/endpoints/handlers/patch.go.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery.errors import BadRequest, Invalid, RequestEntityTooLarge
from pybernetes.apimachinery.meta import thaw

MAX_OPERATIONS: Final = 10_000
MAX_COPIED_NODES: Final = 200_000

_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)
_REJECTED: Final = "the server rejected our request due to an error in our request"


def apply(doc: Any, operations: Any) -> Any:
    """*doc* after *operations*; *doc* itself is left alone.

    BadRequest: the patch is no list of operations. Invalid: an operation does not fit the document, or a test failed.
    RequestEntityTooLarge: too many operations, or copies that grow without end.
    """
    if not isinstance(operations, list):
        raise BadRequest("error decoding patch: json: cannot unmarshal object into Go value of type jsonpatch.Patch")
    if len(operations) > MAX_OPERATIONS:
        raise RequestEntityTooLarge(
            f"The allowed maximum operations in a JSON patch is {MAX_OPERATIONS}, got {len(operations)}"
        )
    patched = _Document(thaw(doc))
    for operation in operations:
        patched.run(operation)
    return patched.root


def equal(left: Any, right: Any) -> bool:
    """Equality of JSON values: 1 equals 1.0, but neither equals true."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(equal(value, right[key]) for key, value in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(equal, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right)


class _Document:
    __slots__ = ("_copied", "root")

    def __init__(self, root: Any) -> None:
        self.root = root
        self._copied = 0

    def run(self, operation: Any) -> None:
        if not isinstance(operation, dict):
            raise BadRequest("error decoding patch: an operation must be an object")
        name = operation.get("op")
        action = _ACTIONS.get(name) if isinstance(name, str) else None
        if action is None:
            raise _rejected(f"Unexpected kind: {name}")
        action(self, operation)

    def add(self, operation: Mapping[str, Any]) -> None:
        self._set(_pointer(operation, "path"), thaw(_value(operation)))

    def remove(self, operation: Mapping[str, Any]) -> None:
        self._take(_pointer(operation, "path"))

    def replace(self, operation: Mapping[str, Any]) -> None:
        parts, value = _pointer(operation, "path"), thaw(_value(operation))
        if not parts:
            self.root = value
            return
        parent = self._get(parts[:-1])
        parent[_existing(parent, parts[-1], parts)] = value

    def move(self, operation: Mapping[str, Any]) -> None:
        source, target = _pointer(operation, "from"), _pointer(operation, "path")
        if len(target) > len(source) and target[: len(source)] == source:
            raise _rejected(f"a value cannot be moved into itself: {_text(source)}")
        if source == target:
            self._get(source)
        else:
            self._set(target, self._take(source))

    def copy(self, operation: Mapping[str, Any]) -> None:
        value = self._get(_pointer(operation, "from"))
        self._copied += _size(value)
        if self._copied > MAX_COPIED_NODES:
            raise RequestEntityTooLarge(
                "Unable to complete the copy, the accumulated size increase of copy is too large"
            )
        self._set(_pointer(operation, "path"), thaw(value))

    def test(self, operation: Mapping[str, Any]) -> None:
        parts, wanted = _pointer(operation, "path"), _value(operation)
        if not equal(self._get(parts), wanted):
            raise _rejected(f"testing value {_text(parts)} failed: test failed")

    def _get(self, parts: Sequence[str]) -> Any:
        value = self.root
        for part in parts:
            value = value[_existing(value, part, parts)]
        return value

    def _set(self, parts: Sequence[str], value: Any) -> None:
        if not parts:
            self.root = value
            return
        parent, last = self._get(parts[:-1]), parts[-1]
        if isinstance(parent, dict):
            parent[last] = value
        elif isinstance(parent, list):
            index = len(parent) if last == "-" else _index(last, parts)
            if index > len(parent):
                raise _rejected(f"Unable to access invalid index: {last}: invalid index referenced")
            parent.insert(index, value)
        else:
            raise _missing(parts)

    def _take(self, parts: Sequence[str]) -> Any:
        if not parts:
            taken, self.root = self.root, None
            return taken
        parent = self._get(parts[:-1])
        return parent.pop(_existing(parent, parts[-1], parts))


_ACTIONS: Final[Mapping[str, Callable[[_Document, Mapping[str, Any]], None]]] = {
    "add": _Document.add,
    "remove": _Document.remove,
    "replace": _Document.replace,
    "move": _Document.move,
    "copy": _Document.copy,
    "test": _Document.test,
}


def _pointer(operation: Mapping[str, Any], member: str) -> list[str]:
    text = operation.get(member)
    if not isinstance(text, str):
        raise _rejected(f"{operation['op']} operation: missing {member}")
    if not text:
        return []
    if not text.startswith("/"):
        raise _rejected(f"{operation['op']} operation does not apply: {member} is no JSON pointer: {text}")
    return [part.replace("~1", "/").replace("~0", "~") for part in text[1:].split("/")]


def _value(operation: Mapping[str, Any]) -> Any:
    if "value" not in operation:
        raise _rejected(f"{operation['op']} operation: missing value")
    return operation["value"]


def _existing(parent: Any, part: str, parts: Sequence[str]) -> Any:
    """The key or index of a member that is there."""
    if isinstance(parent, dict):
        if part in parent:
            return part
    elif isinstance(parent, list):
        index = _index(part, parts)
        if index < len(parent):
            return index
    raise _missing(parts)


def _index(part: str, parts: Sequence[str]) -> int:
    if _INDEX.fullmatch(part) is None:
        raise _rejected(f"{_text(parts)}: {part} is no list index: invalid index referenced")
    return int(part)


def _size(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(_size, value.values()))
    return 1 + sum(map(_size, value)) if isinstance(value, list) else 1


def _text(parts: Sequence[str]) -> str:
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


def _missing(parts: Sequence[str]) -> Invalid:
    return _rejected(f"operation does not apply: doc is missing path: {_text(parts)}: missing value")


def _rejected(why: str) -> Invalid:
    return Invalid(f"{_REJECTED}: {why}")
