"""Label selectors: their grammar, their meaning, and the words of their errors."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery import labels


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("", ""),
        ("x=a,y=b,z=c", "x=a,y=b,z=c"),
        ("x!=a,y=b", "x!=a,y=b"),
        ("x=", "x="),
        ("x= ", "x="),
        ("x=,z= ", "x=,z="),
        ("x in (b,a)", "x in (a,b)"),
        ("x notin ()", "x notin ()"),
        ("x in (,a)", "x in (,a)"),
        ("!x", "!x"),
        (" x , !y ", "x,!y"),
        ("z,a", "a,z"),
        ("a==b", "a==b"),
        ("size>1,size<3", "size>1,size<3"),
        ("x in (in,notin)", "x in (in,notin)"),
        ("example.com/x=a", "example.com/x=a"),
    ],
    ids=repr,
)
def test_a_selector_is_written_back_sorted(text: str, canonical: str) -> None:
    assert str(labels.parse(text)) == canonical


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x=a||y=b", r"values\[0\]\[x\]: Invalid value"),
        ("x==a==b", "found '==', expected: ',' or 'end of string'"),
        ("!x=a", "found '=', expected: ',' or 'end of string'"),
        ("x<a", "the value must be an integer"),
        ("x in (a", "expected"),
        ("x,", "found '', expected: identifier after ','"),
        ("=a", "found '=', expected: !, identifier, or 'end of string'"),
        ("x in a", r"unable to parse requirement: found 'a' expected: '\('"),
        ("-x=a", "unable to parse requirement: <nil>: Invalid value"),
    ],
    ids=repr,
)
def test_a_bad_selector_is_refused_in_upstreams_words(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        labels.parse(text)


@pytest.mark.parametrize(
    ("text", "matching", "others"),
    [
        ("x=a", [{"x": "a"}, {"x": "a", "y": "b"}], [{}, {"x": "b"}]),
        ("x=a,y=b", [{"x": "a", "y": "b"}], [{"x": "a"}]),
        ("x!=a", [{}, {"x": "b"}], [{"x": "a"}]),
        ("x in (a,b)", [{"x": "a"}, {"x": "b"}], [{}, {"x": "c"}]),
        ("x notin (a,b)", [{}, {"x": "c"}], [{"x": "a"}]),
        ("x", [{"x": ""}], [{}]),
        ("!x", [{}], [{"x": ""}]),
        ("x>1", [{"x": "2"}], [{"x": "1"}, {}, {"x": "b"}]),
        ("x<1", [{"x": "-2"}], [{"x": "1"}, {}]),
        ("x=a,!y", [{"x": "a"}], [{"x": "a", "y": ""}]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_selector_means_what_it_says(text: str, matching: list[dict[str, str]], others: list[dict[str, str]]) -> None:
    selector = labels.parse(text)
    assert all(selector.matches(found) for found in matching)
    assert not any(selector.matches(found) for found in others)


def test_an_absent_label_selector_selects_nothing_and_an_empty_one_everything() -> None:
    assert not labels.from_selector(None).matches({})
    assert not labels.from_selector(None).empty
    assert labels.from_selector({}).matches({"a": "b"})
    assert labels.from_selector({}).empty


def test_expressions_and_labels_of_a_label_selector_both_count() -> None:
    selector = labels.from_selector(
        {"matchLabels": {"a": "b"}, "matchExpressions": [{"key": "c", "operator": "In", "values": ["d", "e"]}]}
    )
    assert selector.matches({"a": "b", "c": "e"})
    assert not selector.matches({"a": "b"})
    assert str(selector) == "a=b,c in (d,e)"


@pytest.mark.parametrize(
    ("selector", "field", "reason"),
    [
        ({"matchLabels": {"-": "a"}}, "s.matchLabels", "FieldValueInvalid"),
        ({"matchLabels": {"a": "-"}}, "s.matchLabels", "FieldValueInvalid"),
        ({"matchExpressions": [{"key": "a", "operator": "In"}]}, "s.matchExpressions[0].values", "FieldValueRequired"),
        (
            {"matchExpressions": [{"key": "a", "operator": "Exists", "values": ["x"]}]},
            "s.matchExpressions[0].values",
            "FieldValueForbidden",
        ),
        ({"matchExpressions": [{"key": "a", "operator": "Is"}]}, "s.matchExpressions[0].operator", "FieldValueInvalid"),
        ({"matchExpressions": [{"operator": "Exists"}]}, "s.matchExpressions[0].key", "FieldValueInvalid"),
    ],
    ids=["bad key", "bad value", "in without values", "exists with values", "unknown operator", "no key"],
)
def test_a_bad_label_selector_names_the_field(selector: dict[str, Any], field: str, reason: str) -> None:
    causes = list(labels.validate_label_selector(selector, "s"))
    assert causes
    assert {(cause.field, cause.reason) for cause in causes} == {(field, reason)}


_NAMES = st.sampled_from(["a", "b", "example.com/c"])
_VALUES = st.sampled_from(["", "x", "y", "3"])


@given(st.dictionaries(_NAMES, _VALUES), st.dictionaries(_NAMES, _VALUES))
def test_a_set_selects_exactly_the_supersets(wanted: dict[str, str], present: dict[str, str]) -> None:
    assert labels.from_set(wanted).matches(present) == (wanted.items() <= present.items())


@given(st.text(alphabet="ab=!<>(), in", max_size=20))
def test_the_canonical_text_is_a_fixed_point(text: str) -> None:
    try:
        selector = labels.parse(text)
    except ValueError:
        return
    assert str(labels.parse(str(selector))) == str(selector)
