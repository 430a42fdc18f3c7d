"""Strategic merge patch: a merge patch that knows which lists are merged, and by which key.

How a list is treated comes with the type (patch strategy and merge key); directives in the patch steer the rest:
``$patch`` (replace, delete, merge), ``$retainKeys``, ``$setElementOrder/LIST``, ``$deleteFromPrimitiveList/LIST``.

Quirk: an element that the patch brings comes before the elements only the object has, as upstream orders them.

Source: k8s.io/apimachinery pkg/util/strategicpatch (patch.go, meta.go).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pybernetes.apimachinery.errors import BadRequest
from pybernetes.apimachinery.meta import thaw
from pybernetes.apimachinery.patch.json_patch import equal

_DIRECTIVE: Final = "$patch"
_RETAIN_KEYS: Final = "$retainKeys"
_ORDER: Final = "$setElementOrder/"
_DELETE_FROM: Final = "$deleteFromPrimitiveList/"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatchField:
    """How one field is patched. *type* names the type of its value, or of its elements; '' when it has no fields."""

    strategies: tuple[str, ...] = ()
    merge_key: str = ""
    type: str = ""


FieldLookup = Callable[[str, str], PatchField | None]
"""(type name, field name) -> how that field is patched; None for a field that the type does not have."""

_UNKNOWN: Final = PatchField()


def apply(doc: Mapping[str, Any], patch: Any, type_name: str, lookup: FieldLookup) -> dict[str, Any]:
    """*doc*, of type *type_name*, changed by *patch*; neither is changed. BadRequest when the patch is malformed."""
    if not isinstance(patch, dict):
        raise BadRequest("cannot unmarshal the strategic merge patch into an object")
    return _Merger(lookup).merge_map(thaw(doc), patch, type_name)


class _Merger:
    __slots__ = ("_lookup",)

    def __init__(self, lookup: FieldLookup) -> None:
        self._lookup = lookup

    def merge_map(self, original: dict[str, Any], patch: Mapping[str, Any], type_name: str) -> dict[str, Any]:
        """*original* (owned, changed in place) after *patch*."""
        if _DIRECTIVE in patch:
            return _directed(patch)
        _retain_keys(original, patch)
        done = self._apply_orders(original, patch, type_name)
        for key, value in patch.items():
            if key in done or key == _RETAIN_KEYS or key.startswith(_ORDER):
                continue
            if key.startswith(_DELETE_FROM):
                _delete_from(original, key.removeprefix(_DELETE_FROM), value)
            else:
                self._merge_value(original, key, value, type_name)
        return original

    def _field(self, type_name: str, key: str) -> PatchField:
        return (self._lookup(type_name, key) if type_name else None) or _UNKNOWN

    def _merge_value(self, original: dict[str, Any], key: str, value: Any, type_name: str) -> None:
        if value is None:
            original.pop(key, None)
            return
        before = original.get(key)
        field = self._field(type_name, key)
        if isinstance(value, dict) and isinstance(before, dict):
            if "replace" in field.strategies:
                original[key] = _plain(value)
            else:
                original[key] = self.merge_map(before, value, field.type)
        elif isinstance(value, list) and isinstance(before, list) and "merge" in field.strategies:
            original[key] = self._merge_list(before, value, field)
        else:
            original[key] = _plain(value)

    def _merge_list(self, original: list[Any], patch: list[Any], field: PatchField) -> list[Any]:
        if not original and not patch:
            return original
        order = list(original)
        if not _holds_maps(original, patch):
            merged = _unique([*original, *thaw(patch)])
            wanted = patch
        else:
            merged, wanted = self._merge_maps(original, patch, field)
        inside, outside = _partition(merged, wanted, field.merge_key)
        return _ordered(inside, outside, wanted, order, field.merge_key)

    def _merge_maps(
        self, original: list[Any], patch: list[Any], field: PatchField
    ) -> tuple[list[Any], list[Mapping[str, Any]]]:
        """The merged list and the patch's elements that are no directives."""
        key = field.merge_key
        if not key:
            raise BadRequest(f"cannot merge lists without merge key for {field.type or 'an unknown type'}")
        kept, wanted = _special(original, patch, key)
        for element in wanted:
            value = _key_of(element, key)
            index = _find(kept, key, value)
            if index is None:
                kept.append(_plain(element))
            else:
                kept[index] = self.merge_map(kept[index], element, field.type)
        return kept, wanted

    def _apply_orders(self, original: dict[str, Any], patch: Mapping[str, Any], type_name: str) -> set[str]:
        """Merges the lists that come with an order; the names of the fields so dealt with."""
        done: set[str] = set()
        for directive, order in patch.items():
            if not directive.startswith(_ORDER):
                continue
            name = directive.removeprefix(_ORDER)
            if not isinstance(order, list):
                raise BadRequest(f"{directive} must be a list")
            field = self._field(type_name, name)
            before, value = original.get(name), patch.get(name)
            if name in patch and not isinstance(value, list):
                continue
            if not isinstance(before, list) and value is None:
                continue
            removed = patch.get(_DELETE_FROM + name)
            if removed is not None:
                _delete_from(original, name, removed)
                before = original.get(name)
            done |= {name, _DELETE_FROM + name}
            first = list(before) if isinstance(before, list) else []
            merged = self._merge_list(list(first), value, field) if value is not None else first
            inside, outside = _partition(merged, order, field.merge_key)
            original[name] = _ordered(inside, outside, order, first, field.merge_key)
        return done


def _directed(patch: Mapping[str, Any]) -> dict[str, Any]:
    directive = patch[_DIRECTIVE]
    if directive == "replace":
        plain: dict[str, Any] = _plain({key: value for key, value in patch.items() if key != _DIRECTIVE})
        return plain
    if directive == "delete":
        return {}
    raise BadRequest(f"unknown patch type found: {directive}")


def _retain_keys(original: dict[str, Any], patch: Mapping[str, Any]) -> None:
    retained = patch.get(_RETAIN_KEYS)
    if retained is None:
        return
    if not isinstance(retained, list):
        raise BadRequest("invalid patch format of retainKeys: it must be a list of field names")
    for key, value in patch.items():
        if value is not None and not key.startswith("$") and key not in retained:
            raise BadRequest(f"invalid patch format of retainKeys: {key} is not in the list")
    for key in [key for key in original if key not in retained]:
        del original[key]


def _delete_from(original: dict[str, Any], name: str, values: Any) -> None:
    if not isinstance(values, list):
        raise BadRequest(f"{_DELETE_FROM}{name} must be a list")
    before = original.get(name)
    if isinstance(before, list):
        original[name] = [item for item in before if not any(equal(item, value) for value in values)]


def _special(original: list[Any], patch: list[Any], key: str) -> tuple[list[Any], list[Mapping[str, Any]]]:
    """*original* after the elements of *patch* that carry a directive, and the other elements of *patch*."""
    kept, plain, replace = original, [], False
    for element in patch:
        directive = element.get(_DIRECTIVE)
        if directive is None:
            plain.append(element)
        elif directive == "delete":
            value = _key_of(element, key)
            kept = [item for item in kept if not equal(item.get(key), value)]
        elif directive == "replace":
            replace = True
        elif directive == "merge":
            raise BadRequest("merging lists cannot yet be specified in the patch")
        else:
            raise BadRequest(f"unknown patch type found: {directive}")
    return ([] if replace else kept), plain


def _holds_maps(original: list[Any], patch: list[Any]) -> bool:
    kinds = {
        dict if isinstance(item, dict) else list if isinstance(item, list) else None for item in (*original, *patch)
    }
    if list in kinds:
        raise BadRequest("lists of lists are not supported")
    if len(kinds) > 1:
        raise BadRequest("all list elements must be of the same type")
    return kinds == {dict}


def _key_of(element: Mapping[str, Any], key: str) -> Any:
    if key not in element:
        raise BadRequest(f"map: {dict(element)} does not contain declared merge key: {key}")
    return element[key]


def _find(items: Sequence[Any], key: str, value: Any) -> int | None:
    for index, item in enumerate(items):
        if key in item and equal(item[key], value):
            return index
    return None


def _position(items: Sequence[Any], item: Any, key: str) -> int | None:
    """Where *item* (or the element with its merge key) stands in *items*."""
    if isinstance(item, dict):
        return _find(items, key, item.get(key))
    for index, other in enumerate(items):
        if equal(other, item):
            return index
    return None


def _partition(items: Sequence[Any], listed: Sequence[Any], key: str) -> tuple[list[Any], list[Any]]:
    """*items* that are in *listed*, and the others."""
    inside: list[Any] = []
    outside: list[Any] = []
    for item in items:
        (outside if _position(listed, item, key) is None else inside).append(item)
    return inside, outside


def _ordered(
    inside: list[Any], outside: list[Any], wanted: Sequence[Any], server: Sequence[Any], key: str
) -> list[Any]:
    """*inside* in the order of *wanted*, woven with *outside* in the order of *server*."""
    right = sorted(inside, key=lambda item: _rank(wanted, item, key))
    left = sorted(outside, key=lambda item: _rank(server, item, key))
    woven: list[Any] = []
    while left and right:
        mine, theirs = _position(server, left[0], key), _position(server, right[0], key)
        first = mine is not None and theirs is not None and mine < theirs
        woven.append((left if first else right).pop(0))
    return woven + left + right


def _rank(order: Sequence[Any], item: Any, key: str) -> int:
    position = _position(order, item, key)
    return len(order) if position is None else position


def _unique(items: Sequence[Any]) -> list[Any]:
    seen: list[Any] = []
    for item in items:
        if not any(equal(item, other) for other in seen):
            seen.append(item)
    return seen


def _plain(value: Any) -> Any:
    """An own copy of a patch's value without nulls and directives."""
    if isinstance(value, dict):
        if value.get(_DIRECTIVE) == "delete":
            return {}
        return {key: _plain(child) for key, child in value.items() if child is not None and not _is_directive(key)}
    if isinstance(value, list):
        return [_plain(item) for item in value if not (isinstance(item, dict) and _DIRECTIVE in item)]
    return value


def _is_directive(key: str) -> bool:
    return key in {_DIRECTIVE, _RETAIN_KEYS} or key.startswith((_ORDER, _DELETE_FROM))
