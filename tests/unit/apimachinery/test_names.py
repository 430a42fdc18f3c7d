"""Names: what is accepted, upstream's complaints, generated names."""

from __future__ import annotations

from random import Random

import pytest

from pybernetes.apimachinery import names


@pytest.mark.parametrize(
    ("validate", "good", "bad"),
    [
        (names.dns1123_label, ["a", "a-b", "1", "a" * 63], ["", "-a", "a-", "A", "a.b", "a_b", "a" * 64, "a\n"]),
        (names.dns1123_subdomain, ["a", "a.b", "a-1.b", "a" * 253], ["", ".a", "a.", "a..b", "A", "a" * 254, "a\n"]),
        (names.dns1035_label, ["a", "a1", "a-1"], ["", "1a", "a-", "A", "a" * 64]),
        (names.qualified_name, ["a", "A.b_c", "x.y/Z", "a" * 63], ["", "/a", "a/", "a/b/c", "A/b", "-a", "a" * 64]),
        (names.label_value, ["", "a", "A_b.c-d"], ["-", "a ", "a" * 64, "é"]),
        (names.path_segment_name, ["a:b", "A B", "x"], [".", "..", "a/b", "a%b"]),
        (names.env_var_name, ["A", "a b", "1"], ["", "a=b", "é"]),
        (names.config_map_key, ["a.b", "_A-1", ".a"], ["", ".", "..", "..a", "a b", "a" * 254]),
        (names.c_identifier, ["_a1"], ["1a", "a-b", ""]),
        (names.port_name, ["http", "a-1"], ["", "1", "A", "a--b", "-a", "a" * 16]),
        (names.percent, ["5%", "100%"], ["5", "%", "-5%"]),
        (names.wildcard_dns1123_subdomain, ["*.a.b"], ["*", "*.A", "a.b"]),
        (names.fully_qualified_domain, ["a.b", "a.b."], ["a", ""]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_validator_accepts_the_good_and_complains_of_the_bad(
    validate: names.Validator, good: list[str], bad: list[str]
) -> None:
    assert [name for name in good if validate(name)] == []
    assert [name for name in bad if not validate(name)] == []


def test_complaints_are_upstreams() -> None:
    complaint = (
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end "
        "with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is "
        "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
    )
    assert names.dns1123_label("Bad") == [complaint]
    assert names.label_value("a" * 64) == ["must be no more than 63 bytes"]


def test_a_generated_name_is_a_valid_name_of_bounded_length() -> None:
    name = names.generate("web-" * 30, Random(1))
    assert len(name) == 63
    assert names.dns1123_subdomain(names.generate("web-", Random(2))) == []


def test_a_hash_is_spelled_in_the_alphabet_of_names() -> None:
    assert set(names.safe_encode("0123456789")) <= set("bcdfghjklmnpqrstvwxz2456789")
    assert len(names.safe_encode("0123456789")) == 10


def test_a_trailing_dash_of_a_generate_name_is_allowed() -> None:
    check = names.masked_trailing_dash(names.dns1123_subdomain)
    assert check("web-") == []
    assert check("Web-") != []
