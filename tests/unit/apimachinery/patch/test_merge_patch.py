"""JSON Merge Patch."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery.patch import merge_patch


@pytest.mark.parametrize(
    ("doc", "patch", "merged"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": "foo"}, "bar", "bar"),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
    ids=["set", "remove", "list", "nested", "scalar", "null kept", "list doc", "null dropped"],
)
def test_the_examples_of_the_rfc_hold(doc: Any, patch: Any, merged: Any) -> None:
    assert merge_patch.apply(doc, patch) == merged


_JSON = st.recursive(
    st.integers() | st.booleans() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
)
_OBJECTS = st.dictionaries(st.sampled_from("abc"), _JSON, max_size=3)


@given(_OBJECTS, _OBJECTS)
def test_a_created_patch_leads_to_the_modified_object(original: dict[str, Any], modified: dict[str, Any]) -> None:
    patch = merge_patch.create(original, modified)
    assert merge_patch.apply(original, patch) == modified
    assert merge_patch.create(modified, modified) == {}
