"""Bounded JSON."""

from __future__ import annotations

import pytest

from pybernetes.apimachinery import json
from pybernetes.apimachinery.errors import BadRequest


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[" * 1_000_000, b"nan", b"\xff", b'{"a":1}x', b'"\\ud800"', b"[" * 101 + b"]" * 101],
    ids=["empty", "open", "bomb", "nan", "not utf-8", "trailing", "lone surrogate", "101 deep"],
)
def test_what_is_no_json_or_too_deep_is_a_bad_request(data: bytes) -> None:
    with pytest.raises(BadRequest):
        json.loads(data)


def test_depth_and_size_up_to_the_limit_pass() -> None:
    assert json.loads(b"[" * 100 + b"]" * 100)
    assert json.loads(b"[1,2]", max_nodes=3) == [1, 2]
    with pytest.raises(BadRequest, match="more than 3 values"):
        json.loads(b"[1,2,3]", max_nodes=3)


def test_duplicate_keys_are_found_where_they_are() -> None:
    data = b'{"a":1,"a":2,"b":[{"c":1,"c":1}],"d":{"e":{"f":1,"f":2,"f":3}}}'
    assert json.duplicates(data) == ["a", "b[0].c", "d.e.f"]
    assert json.duplicates(b'{"a":{"b":1},"c":{"b":1}}') == []
