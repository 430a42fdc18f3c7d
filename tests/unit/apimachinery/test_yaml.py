"""kubectl's YAML: what plain scalars mean, what is refused, and how objects are printed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery import yaml
from pybernetes.apimachinery.errors import BadRequest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("y", True), ("N", False), ("on", True), ("off", False), ("yes", True), ("~", None), ("null", None),
        ("0777", 511), ("0o777", 511), ("0x1F", 31), ("0b11", 3), ("1_000", 1000), ("+5", 5), ("08", 8), ("1e3", 1000),
        (".5", 0.5), ("1.5", 1.5), ("12:30:45", "12:30:45"), ("2001-01-01", "2001-01-01"), ("1.2.3", "1.2.3"),
        ("18446744073709551615", 18446744073709551615), ("-", "-"), ("1e", "1e"), ("yEs", "yEs"), ("=", "="),
    ],
    ids=repr,
)  # fmt: skip
def test_a_plain_scalar_means_what_kubectl_takes_it_for(text: str, value: Any) -> None:
    assert yaml.resolve(text) == value
    assert type(yaml.resolve(text)) is type(value)


def test_keys_become_strings_as_in_kubectl() -> None:
    assert yaml.load(b"{y: 2, 1: a, 1.5: b, no: c}") == {"true": 2, "1": "a", "1.5": "b", "false": "c"}


def test_quoted_scalars_are_strings() -> None:
    assert yaml.load(b"['1', \"true\", !!str 5, !!int '7']") == ["1", "true", "5", 7]


def test_documents_are_separate_and_empty_ones_are_left_out() -> None:
    assert yaml.load_all(b"a: 1\n---\n---\nb: 2\n") == [{"a": 1}, {"b": 2}]
    assert yaml.load(b"a: 1\n---\nb: 2\n") == {"a": 1}
    assert yaml.load(b"# nothing\n") is None


@pytest.mark.parametrize(
    "data",
    [
        b"a: b: c", b"\t- a", b"a: *x", b"x: .nan", b"[" * 1_000_000, b"a: &x [1]\nb: *x", b"? null\n: 1", b"a: [1",
        b"- a\nb: c", b"\x00", b"!!int abc", b"[" + b"a," * 300_000 + b"]", b"a: \xff\xff", b"!!binary '%%%'",
    ],
    ids=[
        "nested value", "tab", "unknown alias", "nan", "deep", "alias", "null key", "open", "mixed", "nul", "bad int",
        "many", "not utf-8", "bad base64",
    ],
)  # fmt: skip
def test_what_is_no_yaml_or_too_much_is_a_bad_request(data: bytes) -> None:
    with pytest.raises(BadRequest):
        yaml.load_all(data)


def test_a_python_tag_makes_no_python_object() -> None:
    assert yaml.load(b"!!python/object/apply:os.system ['true']") == ["true"]


def test_allowed_aliases_are_copied_and_counted() -> None:
    assert yaml.load(b"a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}", aliases=True) == {
        "a": {"b": 1},
        "c": {"b": 1},
        "d": {"b": 1, "e": 2},
    }
    bomb = b"a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        b"a%d: &a%d [%s]\n" % (i, i, b",".join([b"*a%d" % (i - 1)] * 9)) for i in range(1, 12)
    )
    with pytest.raises(BadRequest, match="more than"):
        yaml.load(bomb, aliases=True)


def test_duplicate_keys_are_found() -> None:
    assert yaml.duplicates(b"a: {b: 1, b: 2}\nc: [{d: 1, d: 1}]") == ["a.b", "c[0].d"]


def test_objects_are_printed_as_kubectl_prints_them() -> None:
    obj = {
        "kind": "Pod",
        "spec": {"containers": [{"name": "true", "args": ["1", "- a", "x: y", ""], "env": []}], "n": None, "y": {}},
        "data": {"script": "a\nb\n", "tail": "a\nb", "on": 1.5},
    }
    assert yaml.dump(obj) == (
        "data:\n"
        '  "on": 1.5\n'
        "  script: |\n    a\n    b\n"
        "  tail: |-\n    a\n    b\n"
        "kind: Pod\n"
        "spec:\n"
        "  containers:\n"
        "  - args:\n    - \"1\"\n    - '- a'\n    - 'x: y'\n    - \"\"\n"
        "    env: []\n"
        '    name: "true"\n'
        '  "n": null\n'
        '  "y": {}\n'
    )


_SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")) | st.just("\n"))
)  # fmt: skip
_VALUES = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("ab:- #\n"), inner, max_size=4)
)


@given(st.dictionaries(st.sampled_from(["a", "b"]), _VALUES))
def test_what_is_printed_reads_back_the_same(value: Any) -> None:
    assert yaml.load(yaml.dump(value)) == value
