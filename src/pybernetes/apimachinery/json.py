"""JSON in and out: bounded reading that fails as a BadRequest, compact writing, and a finder of duplicate keys.

orjson reads; what it lets pass (a bomb of small values) is counted afterwards. The duplicate finder is a second,
slower reader that runs only when a request asks for strict field validation.

Source: k8s.io/apimachinery pkg/runtime/serializer/json; sigs.k8s.io/json.
"""

from __future__ import annotations

from typing import Any, Final

import orjson

from pybernetes.apimachinery.errors import BadRequest

MAX_DEPTH: Final = 100
MAX_NODES: Final = 200_000


def loads(data: bytes | bytearray | memoryview, *, max_depth: int = MAX_DEPTH, max_nodes: int = MAX_NODES) -> Any:
    """The value in *data*; BadRequest when it is no JSON, too deep or too large."""
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BadRequest(
            f"couldn't get version/kind; json parse error: {error.msg}: line {error.lineno} column "
            f"{error.colno} (char {error.pos})"
        ) from error
    check_bounds(value, max_depth=max_depth, max_nodes=max_nodes)
    return value


def check_bounds(value: Any, *, max_depth: int = MAX_DEPTH, max_nodes: int = MAX_NODES) -> None:
    """BadRequest when *value* nests deeper than *max_depth* or has more than *max_nodes* values."""
    level: list[Any] = [value] if value.__class__ is dict or value.__class__ is list else []
    nodes = 1
    depth = 0
    while level:
        depth += 1
        if depth > max_depth:
            raise BadRequest(f"json: nesting exceeds the limit of {max_depth} levels")
        below: list[Any] = []
        for item in level:
            if item.__class__ is dict:
                nodes += len(item)
                below += [child for child in item.values() if child.__class__ is dict or child.__class__ is list]
            elif item.__class__ is list:
                nodes += len(item)
                below += [child for child in item if child.__class__ is dict or child.__class__ is list]
        if nodes > max_nodes:
            raise BadRequest(f"json: more than {max_nodes} values")
        level = below


def dumps(value: Any) -> bytes:
    """Compact JSON bytes."""
    return orjson.dumps(value)


def dumps_indented(value: Any) -> bytes:
    """JSON for people: two spaces deep here; orjson offers no other width."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)


def duplicates(data: bytes | bytearray | memoryview) -> list[str]:
    """The paths of object keys that occur more than once, such as ``spec.template.spec.containers[0].name``.

    *data* has been read by `loads` before, so it is well formed and its depth is bounded.
    """
    import json  # the slow reader is needed for strict requests only

    found: list[str] = []
    pairs = json.loads(bytes(data), object_pairs_hook=_Pairs)
    _collect(pairs, "", found)
    return found


class _Pairs(list[tuple[str, Any]]):
    """An object as its members in order, duplicates kept."""

    __slots__ = ()


def _collect(value: Any, path: str, found: list[str]) -> None:
    if isinstance(value, _Pairs):
        seen: set[str] = set()
        for key, child in value:
            where = f"{path}.{key}" if path else key
            if key in seen and where not in found:
                found.append(where)
            seen.add(key)
            _collect(child, where, found)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            _collect(child, f"{path}[{index}]", found)
