"""Field selectors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery import fields


def test_all_terms_must_hold_and_an_absent_field_is_empty() -> None:
    selector = fields.parse("spec.nodeName=n1,status.phase!=Failed")
    assert selector.matches({"spec.nodeName": "n1"})
    assert not selector.matches({"spec.nodeName": "n1", "status.phase": "Failed"})
    assert not selector.matches({})
    assert fields.parse("a=").matches({})


def test_a_selector_knows_what_it_demands() -> None:
    selector = fields.parse("metadata.name==web,spec.nodeName!=n1")
    assert selector.requires("metadata.name") == "web"
    assert selector.requires("spec.nodeName") is None
    assert fields.parse("").empty


@pytest.mark.parametrize("text", ["x", "x=a=b", "x=a\\", "x=a\\b"], ids=repr)
def test_what_is_no_field_selector_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="invalid"):
        fields.parse(text)


@given(st.text(max_size=20))
def test_any_value_survives_escaping(value: str) -> None:
    selector = fields.one_term_equal("metadata.name", value)
    assert fields.parse(str(selector)).requires("metadata.name") == value
