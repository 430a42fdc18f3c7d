"""Quantities: what is read, how it is written back, and exact arithmetic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery import quantity


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("0", "0"), ("-0", "0"), ("00.000", "0"), ("1000m", "1"), ("0.1", "100m"), ("100m", "100m"), ("1.5", "1500m"),
        ("1024", "1024"), ("1024Ki", "1Mi"), ("1Gi", "1Gi"), ("0.5Gi", "512Mi"), ("1000k", "1M"), ("1E", "1E"),
        ("1000E", "1e21"), ("12e6", "12e6"), ("100e6", "100e6"), ("1e3", "1e3"), ("1000e0", "1e3"), ("1e0", "1"),
        ("0.1n", "1n"), ("1.0000000001", "1000000001n"), ("-1.1", "-1100m"), ("0.5Ki", "512"), ("0.5m", "500u"),
        ("1.1Ki", "1126400m"), ("2Ei", "2Ei"), ("9Ei", "9223372036854775807"), ("+5", "5"), ("010", "10"),
        (".5", "500m"),
        ("1.G", "1G"), ("500Ki", "500Ki"), ("1536Mi", "1536Mi"), ("2048Mi", "2Gi"), ("100Ki", "100Ki"),
    ],
    ids=str,
)  # fmt: skip
def test_a_quantity_is_written_in_canonical_form(text: str, canonical: str) -> None:
    assert quantity.canonical(text) == canonical


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "quantities must match"),
        ("1 ", "quantities must match"),
        ("aoeu", "quantities must match"),
        ("1.1.M", "quantities must match"),
        ("1+1.0M", "quantities must match"),
        ("0.1am", "quantities must match"),
        ("0.1mi", "unable to parse quantity's suffix"),
        ("1i", "unable to parse quantity's suffix"),
        ("1e", "unable to parse quantity's suffix"),
        ("-3.01e-", "unable to parse quantity's suffix"),
        ("1e999999999", "unable to parse quantity's suffix"),
        ("١", "quantities must match"),
    ],
    ids=repr,
)
def test_what_is_no_quantity_is_refused_in_upstreams_words(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        quantity.parse(text)


def test_numbers_are_read_as_their_text() -> None:
    assert str(quantity.parse(2)) == "2"
    assert str(quantity.parse(0.5)) == "500m"
    assert str(quantity.parse(1e21)) == "1e21"


def test_value_and_milli_round_up() -> None:
    assert quantity.parse("1500m").value() == 2
    assert quantity.parse("-1500m").value() == -2
    assert quantity.parse("1u").milli() == 1
    assert quantity.parse("2").milli() == 2000


def test_a_sum_takes_the_form_of_its_first_nonzero_part() -> None:
    assert str(quantity.zero().add(quantity.parse("1Gi"))) == "1Gi"
    assert str(quantity.parse("1G") + quantity.parse("1Ki")) == "1000001024"


@given(
    st.integers(min_value=-(10**30), max_value=10**30), st.sampled_from(["DecimalSI", "BinarySI", "DecimalExponent"])
)
def test_writing_and_reading_gives_the_same_amount(nanos: int, form: str) -> None:
    amount = quantity.Quantity(nanos, form)
    again = quantity.parse(str(amount))
    capped = form == "BinarySI" and abs(nanos) > (2**63 - 1) * 10**9
    assert capped or again == amount
    assert capped or str(again) == str(amount)


@given(st.text(alphabet="0123456789.+-eEinumkKMGTP ", max_size=12))
def test_canonical_form_is_a_fixed_point(text: str) -> None:
    try:
        once = quantity.canonical(text)
    except ValueError:
        return
    assert quantity.canonical(once) == once
