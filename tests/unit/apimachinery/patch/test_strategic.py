"""Strategic merge patch, on a small type of our own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery.errors import BadRequest
from pybernetes.apimachinery.patch import strategic
from pybernetes.apimachinery.patch.strategic import PatchField

TYPES: dict[str, dict[str, PatchField]] = {
    "Pod": {
        "containers": PatchField(strategies=("merge",), merge_key="name", type="Container"),
        "finalizers": PatchField(strategies=("merge",)),
        "volumes": PatchField(strategies=("merge", "retainKeys"), merge_key="name", type="Volume"),
        "args": PatchField(),
        "strategy": PatchField(strategies=("retainKeys",), type="Strategy"),
        "whole": PatchField(strategies=("replace",)),
    },
    "Container": {"ports": PatchField(strategies=("merge",), merge_key="containerPort", type="Port")},
}


def _lookup(type_name: str, field: str) -> PatchField | None:
    return TYPES.get(type_name, {}).get(field)


def _names(obj: dict[str, Any]) -> str:
    return "".join(item["name"] for item in obj["containers"])


def _containers(names: str) -> list[dict[str, Any]]:
    return [{"name": name, "image": "old"} for name in names]


CASES: list[tuple[str, dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ("field set", {"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
    ("field removed", {"a": 1}, {"a": None, "c": None}, {}),
    ("atomic list replaced", {"args": [1, 2]}, {"args": [3]}, {"args": [3]}),
    ("primitives merged", {"finalizers": ["a"]}, {"finalizers": ["b", "a"]}, {"finalizers": ["b", "a"]}),
    (
        "primitives deleted",
        {"finalizers": ["a", "b", "c"]},
        {"$deleteFromPrimitiveList/finalizers": ["b"]},
        {"finalizers": ["a", "c"]},
    ),
    (
        "primitives deleted and ordered",
        {"finalizers": ["a", "b", "c"]},
        {"$deleteFromPrimitiveList/finalizers": ["b"], "$setElementOrder/finalizers": ["c", "a"]},
        {"finalizers": ["c", "a"]},
    ),
    (
        "element changed",
        {"containers": [{"name": "a", "image": "old", "x": 1}]},
        {"containers": [{"name": "a", "image": "new", "x": None}]},
        {"containers": [{"name": "a", "image": "new"}]},
    ),
    (
        "element deleted",
        {"containers": _containers("ab")},
        {"containers": [{"$patch": "delete", "name": "a"}]},
        {"containers": _containers("b")},
    ),
    (
        "list replaced by directive",
        {"containers": _containers("ab")},
        {"containers": [{"name": "c"}, {"$patch": "replace"}]},
        {"containers": [{"name": "c"}]},
    ),
    ("map replaced by directive", {"m": {"a": 1}}, {"m": {"$patch": "replace", "b": 2}}, {"m": {"b": 2}}),
    ("map deleted by directive", {"m": {"a": 1}}, {"m": {"$patch": "delete"}}, {"m": {}}),
    ("map replaced by type", {"whole": {"a": 1}}, {"whole": {"b": 1}}, {"whole": {"b": 1}}),
    (
        "other keys dropped by retainKeys",
        {"strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1}}},
        {"strategy": {"$retainKeys": ["type"], "type": "Recreate"}},
        {"strategy": {"type": "Recreate"}},
    ),
    (
        "retainKeys inside a merged list",
        {"volumes": [{"name": "v", "emptyDir": {}}]},
        {"volumes": [{"name": "v", "hostPath": {"path": "/"}, "$retainKeys": ["name", "hostPath"]}]},
        {"volumes": [{"name": "v", "hostPath": {"path": "/"}}]},
    ),
    (
        "nested lists merged",
        {"containers": [{"name": "a", "ports": [{"containerPort": 80, "name": "x"}]}]},
        {"containers": [{"name": "a", "ports": [{"containerPort": 80, "name": "y"}]}]},
        {"containers": [{"name": "a", "ports": [{"containerPort": 80, "name": "y"}]}]},
    ),
    ("nulls of a new map dropped", {}, {"m": {"a": None, "b": 1, "$retainKeys": ["b"]}}, {"m": {"b": 1}}),
]


@pytest.mark.parametrize(("doc", "patch", "merged"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_patch_does_what_its_strategy_says(
    doc: dict[str, Any], patch: dict[str, Any], merged: dict[str, Any]
) -> None:
    assert strategic.apply(doc, patch, "Pod", _lookup) == merged


@pytest.mark.parametrize(
    ("before", "patched", "order", "after"),
    [("ab", "c", None, "cab"), ("ab", "b", None, "ab"), ("ab", "c", "abc", "abc"), ("abc", "", "cba", "cba"),
     ("abx", "c", "cba", "cbax"), ("xab", "", "ba", "xba")],
    ids=["new first", "known stays", "order given", "order only", "other after", "other before"],
)  # fmt: skip
def test_elements_are_ordered_as_upstream_orders_them(before: str, patched: str, order: str | None, after: str) -> None:
    patch: dict[str, Any] = {"containers": [{"name": name} for name in patched]} if patched else {}
    if order is not None:
        patch["$setElementOrder/containers"] = [{"name": name} for name in order]
    assert _names(strategic.apply({"containers": _containers(before)}, patch, "Pod", _lookup)) == after


@pytest.mark.parametrize(
    "patch",
    [
        {"containers": [{"image": "x"}]},
        {"containers": [{"name": "a", "$patch": "shred"}]},
        {"$patch": "shred"},
        {"containers": [1]},
        {"strategy": {"$retainKeys": ["a"], "b": 1}},
        {"$setElementOrder/containers": 1},
        [],
    ],
    ids=["no key", "bad element directive", "bad directive", "mixed", "not retained", "bad order", "no object"],
)
def test_a_malformed_patch_is_a_bad_request(patch: Any) -> None:
    with pytest.raises(BadRequest):
        strategic.apply({"containers": _containers("a"), "strategy": {}}, patch, "Pod", _lookup)


_JSON = st.recursive(
    st.integers() | st.none() | st.text("ab", max_size=2),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "containers", "finalizers", "$patch", "$retainKeys"]), inner, max_size=3
        )
    ),
    max_leaves=12,
)
_OBJECTS = st.dictionaries(st.sampled_from(["containers", "finalizers", "args", "m"]), _JSON, max_size=3)


@given(_OBJECTS, _OBJECTS)
def test_any_patch_is_applied_or_refused_and_nothing_given_is_changed(
    doc: dict[str, Any], patch: dict[str, Any]
) -> None:
    before = (repr(doc), repr(patch))
    try:
        strategic.apply(doc, patch, "Pod", _lookup)
    except BadRequest:
        pass
    assert (repr(doc), repr(patch)) == before
