"""The ledger tells the net difference, whatever happened in between."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pybernetes.proxy.backends.element_ledger import Element, ElementLedger
from pybernetes.proxy.plan import IPV4, PortName

A, B = (PortName("default", name, "", IPV4) for name in "ab")
ONE, TWO = ("services", "one"), ("services", "two")


def test_a_changed_value_is_removed_and_added() -> None:
    ledger = ElementLedger()
    ledger.claim(A, {ONE: "x", TWO: "y"})
    ledger.settle()
    ledger.claim(A, {ONE: "z", TWO: "y"})
    assert ledger.changes() == ({ONE: "x"}, {ONE: "z"})


def test_what_is_changed_and_changed_back_is_no_change() -> None:
    ledger = ElementLedger()
    ledger.claim(A, {ONE: "x"})
    ledger.settle()
    ledger.claim(A, {})
    ledger.claim(A, {ONE: "x"})
    assert ledger.changes() == ({}, {})


def test_a_second_claimant_waits_and_inherits() -> None:
    ledger = ElementLedger()
    ledger.claim(A, {ONE: "x"})
    ledger.claim(B, {ONE: "y"})
    assert dict(ledger.wanted()) == {ONE: "x"}
    ledger.settle()
    ledger.claim(A, {})
    assert ledger.changes() == ({ONE: "x"}, {ONE: "y"})


CLAIMS = st.lists(
    st.tuples(
        st.sampled_from([A, B, PortName("default", "c", "", IPV4)]),
        st.dictionaries(st.sampled_from([("m", "1"), ("m", "2"), ("n", "1")]), st.sampled_from("xyz")),
        st.booleans(),
    ),
    max_size=30,
)


@given(CLAIMS)
def test_the_kernel_follows_the_ledger_through_any_history(
    history: list[tuple[PortName, dict[Element, str], bool]],
) -> None:
    ledger, kernel = ElementLedger(), dict[Element, str]()
    last: dict[PortName, dict[Element, str]] = {}
    for name, elements, sync in history:
        ledger.claim(name, elements)
        last[name] = elements
        if sync:
            removed, added = ledger.changes()
            for element, value in removed.items():
                assert kernel.pop(element) == value
            for element, value in added.items():
                assert element not in kernel
                kernel[element] = value
            ledger.settle()
            assert kernel == dict(ledger.wanted())
    assert {element for element, _ in ledger.wanted()} == {e for elements in last.values() for e in elements}
    assert all(any(elements.get(e) == v for elements in last.values()) for e, v in ledger.wanted())
