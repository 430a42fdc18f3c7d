"""EndpointSlices."""

from __future__ import annotations

from typing import Any

import pytest

from pybernetes.apiserver.registry.discovery.endpointslices import RESOURCE, default, validate, validate_update


def _slice(**fields: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "metadata": {"name": "web-1"},
        "addressType": "IPv4",
        "endpoints": [{"addresses": ["10.0.0.1"]}],
        "ports": [{"port": 80}],
        **fields,
    }
    default(made)
    return made


def test_ports_get_a_name_and_a_protocol() -> None:
    made = _slice()
    default(made)
    assert made["ports"] == [{"port": 80, "name": "", "protocol": "TCP"}]
    assert list(validate(made)) == []


@pytest.mark.parametrize(
    ("fields", "field", "reason"),
    [
        ({"addressType": ""}, "addressType", "FieldValueRequired"),
        ({"addressType": "X"}, "addressType", "FieldValueNotSupported"),
        ({"endpoints": [{}]}, "endpoints[0].addresses", "FieldValueRequired"),
        ({"endpoints": [{"addresses": ["::1"]}]}, "endpoints[0].addresses[0]", "FieldValueInvalid"),
        ({"endpoints": [{"addresses": ["10.0.0.1"]}] * 1001}, "endpoints", "FieldValueTooMany"),
        ({"ports": [{"port": 1}, {"port": 2}]}, "ports[1].name", "FieldValueDuplicate"),
    ],
    ids=["no type", "type", "no address", "wrong family", "too many", "port name twice"],
)
def test_a_bad_slice_is_refused(fields: dict[str, Any], field: str, reason: str) -> None:
    assert (field, reason) in {(cause.field, cause.reason) for cause in validate(_slice(**fields))}


def test_the_address_type_does_not_change() -> None:
    assert [cause.field for cause in validate_update(_slice(addressType="IPv6"), _slice())] == ["addressType"]


def test_the_row_is_upstreams() -> None:
    many = [{"addresses": [f"10.0.0.{number}"]} for number in range(5)]
    assert [column.value(_slice(endpoints=many)) for column in RESOURCE.columns[:4]] == [
        "web-1", "IPv4", "80", "10.0.0.0,10.0.0.1,10.0.0.2 + 2 more...",
    ]  # fmt: skip
    assert RESOURCE.columns[3].value(_slice(endpoints=[])) == "<unset>"
