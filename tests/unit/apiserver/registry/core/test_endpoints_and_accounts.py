"""Endpoints and ServiceAccounts."""

from __future__ import annotations

from typing import Any

from pybernetes.apiserver.registry.core import endpoints, serviceaccounts


def _endpoints(count: int) -> dict[str, Any]:
    addresses = [{"ip": f"10.0.0.{number}"} for number in range(1, count + 1)]
    return {"metadata": {"name": "web"}, "subsets": [{"addresses": addresses, "ports": [{"port": 80}]}]}


def test_ports_are_tcp_unless_said_otherwise() -> None:
    made = _endpoints(1)
    endpoints.default(made)
    endpoints.default(made)
    assert made["subsets"][0]["ports"] == [{"port": 80, "protocol": "TCP"}]
    assert list(endpoints.validate(made)) == []


def test_three_addresses_are_shown_and_the_rest_counted() -> None:
    shown = endpoints.RESOURCE.columns[1].value
    assert shown(_endpoints(0)) == "<none>"
    assert shown(_endpoints(1)) == "10.0.0.1:80"
    assert shown(_endpoints(5)) == "10.0.0.1:80,10.0.0.2:80,10.0.0.3:80 + 2 more..."


def test_bad_endpoints_are_refused() -> None:
    made = {
        "metadata": {"name": "web"},
        "subsets": [{}, {"addresses": [{"ip": "127.0.0.1"}], "ports": [{"port": 0, "protocol": "X"}, {"port": 1}]}],
    }
    found = {(cause.field, cause.reason) for cause in endpoints.validate(made)}
    assert found == {
        ("subsets[0]", "FieldValueRequired"),
        ("subsets[1].addresses[0].ip", "FieldValueInvalid"),
        ("subsets[1].ports[0].name", "FieldValueRequired"),
        ("subsets[1].ports[0].port", "FieldValueInvalid"),
        ("subsets[1].ports[0].protocol", "FieldValueNotSupported"),
        ("subsets[1].ports[1].name", "FieldValueRequired"),
        ("subsets[1].ports[1].protocol", "FieldValueRequired"),
    }


def test_a_service_account_shows_how_many_secrets_it_has() -> None:
    account = {"metadata": {"name": "robot"}, "secrets": [{"name": "a"}]}
    assert serviceaccounts.RESOURCE.columns[1].value(account) == "1"
    assert list(serviceaccounts.validate(account)) == []
