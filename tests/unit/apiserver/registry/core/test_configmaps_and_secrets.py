"""ConfigMaps and Secrets: keys, sizes, types, and what never changes."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from pybernetes.apiserver.registry.core import configmaps, secrets


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _fields(causes: Any) -> list[tuple[str, str]]:
    return [(cause.field, cause.reason) for cause in causes]


def test_keys_of_a_config_map_are_checked_and_unique() -> None:
    config = {"metadata": {"name": "a"}, "data": {"a b": "", "c": ""}, "binaryData": {"c": ""}}
    assert _fields(configmaps.validate(config)) == [
        ("data[a b]", "FieldValueInvalid"),
        ("data[c]", "FieldValueInvalid"),
    ]


def test_a_config_map_over_a_mebibyte_is_too_long() -> None:
    config = {"metadata": {"name": "a"}, "data": {"a": "x" * 1024 * 1024}, "binaryData": {"b": _b64("y")}}
    (cause,) = configmaps.validate(config)
    assert (cause.reason, cause.message) == ("FieldValueTooLong", "Too long: may not be more than 1048576 bytes")


@pytest.mark.parametrize(
    ("new", "fields"),
    [
        ({"immutable": True, "data": {"a": "1"}}, []),
        ({"immutable": True, "data": {"a": "2"}}, ["data"]),
        ({"data": {"a": "1"}}, ["immutable"]),
    ],
    ids=["same", "changed", "thawed"],
)
def test_an_immutable_object_stays_as_it_is(new: dict[str, Any], fields: list[str]) -> None:
    old = {"immutable": True, "data": {"a": "1"}}
    assert [cause.field for cause in configmaps.validate_update(new, old)] == fields
    assert [cause.field for cause in secrets.validate_update(new, old)] == fields


def test_plain_text_of_a_secret_becomes_data_once() -> None:
    secret: dict[str, Any] = {"data": {"a": _b64("1"), "b": _b64("2")}, "stringData": {"a": "3"}}
    secrets.default(secret)
    once = dict(secret)
    secrets.default(secret)
    assert secret == once == {"data": {"a": _b64("3"), "b": _b64("2")}, "type": "Opaque"}


TYPES: list[tuple[str, dict[str, str], list[str]]] = [
    ("kubernetes.io/tls", {"tls.crt": ""}, ["data[tls.key]"]),
    ("kubernetes.io/tls", {"tls.crt": "", "tls.key": ""}, []),
    ("kubernetes.io/dockerconfigjson", {}, ["data[.dockerconfigjson]"]),
    ("kubernetes.io/dockerconfigjson", {".dockerconfigjson": _b64("{")}, ["data[.dockerconfigjson]"]),
    ("kubernetes.io/dockerconfigjson", {".dockerconfigjson": _b64("{}")}, []),
    ("kubernetes.io/basic-auth", {}, ["data[username]", "data[password]"]),
    ("kubernetes.io/basic-auth", {"username": ""}, []),
    ("kubernetes.io/ssh-auth", {"ssh-privatekey": ""}, ["data[ssh-privatekey]"]),
    ("kubernetes.io/service-account-token", {}, ["metadata.annotations[kubernetes.io/service-account.name]"]),
    ("example.com/own", {}, []),
]


@pytest.mark.parametrize(("kind", "data", "fields"), TYPES, ids=[f"{case[0]} {sorted(case[1])}" for case in TYPES])
def test_a_typed_secret_has_its_keys(kind: str, data: dict[str, str], fields: list[str]) -> None:
    secret = {"metadata": {"name": "a"}, "type": kind, "data": data}
    assert [cause.field for cause in secrets.validate(secret)] == fields


def test_no_secret_is_shown_in_an_error() -> None:
    data = {".dockerconfigjson": _b64("hunter2")}
    secret = {"metadata": {"name": "a"}, "type": "kubernetes.io/dockerconfigjson", "data": data}
    assert not any("hunter2" in cause.message for cause in secrets.validate(secret))


def test_the_type_of_a_secret_is_immutable() -> None:
    assert _fields(secrets.validate_update({"type": "b"}, {"type": "a"})) == [("type", "FieldValueInvalid")]


def test_rows_count_the_keys() -> None:
    config: dict[str, Any] = {"metadata": {"name": "a"}, "data": {"x": ""}, "binaryData": {"y": ""}}
    assert [column.value(config) for column in configmaps.RESOURCE.columns[:2]] == ["a", "2"]
    secret: dict[str, Any] = {"metadata": {"name": "a"}, "type": "Opaque", "data": {"x": ""}}
    assert [column.value(secret) for column in secrets.RESOURCE.columns[:3]] == ["a", "Opaque", "1"]
