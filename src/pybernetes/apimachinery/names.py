"""Names and values that the API accepts, each with upstream's words for what is wrong; and generated names.

A validator gives the list of complaints, empty when the value is good, so that callers report every one.

Source: k8s.io/apimachinery pkg/util/validation, pkg/api/validation (generic.go), pkg/util/rand;
k8s.io/apiserver pkg/storage/names (generate.go).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Final

Validator = Callable[[str], list[str]]

LABEL_MAX: Final = 63
SUBDOMAIN_MAX: Final = 253
QUALIFIED_NAME_MAX: Final = 63
LABEL_VALUE_MAX: Final = 63
_CONFIG_KEY_MAX: Final = 253
_PORT_NAME_MAX: Final = 15

_GENERATED_LENGTH: Final = 5
_GENERATED_BASE_MAX: Final = 63 - _GENERATED_LENGTH
_ALPHANUMERICS: Final = "bcdfghjklmnpqrstvwxz2456789"

_LABEL_TEXT: Final = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
_SUBDOMAIN_TEXT: Final = rf"{_LABEL_TEXT}(\.{_LABEL_TEXT})*"
_DNS1035_TEXT: Final = "[a-z]([-a-z0-9]*[a-z0-9])?"
_QUALIFIED_TEXT: Final = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"
_LABEL_VALUE_TEXT: Final = "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"
_ENV_TEXT: Final = "[-._a-zA-Z][-._a-zA-Z0-9]*"
_C_IDENTIFIER_TEXT: Final = "[A-Za-z_][A-Za-z0-9_]*"
_CONFIG_KEY_TEXT: Final = "[-._a-zA-Z0-9]+"
_PATH_SEGMENT_TEXT: Final = r"[A-Za-z0-9/\-._~%!$&'()*+,;=:]+"
_PERCENT_TEXT: Final = "[0-9]+%"

# The same languages as the texts above, in forms that Python's engine decides in linear time.
_LABEL: Final = re.compile(r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?", re.ASCII)
_SUBDOMAIN: Final = re.compile(r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*", re.ASCII)
_DNS1035: Final = re.compile(r"[a-z](?:[-a-z0-9]*[a-z0-9])?", re.ASCII)
_QUALIFIED: Final = re.compile(r"[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?", re.ASCII)
_ENV: Final = re.compile(_ENV_TEXT, re.ASCII)
_C_IDENTIFIER: Final = re.compile(_C_IDENTIFIER_TEXT, re.ASCII)
_CONFIG_KEY: Final = re.compile(_CONFIG_KEY_TEXT, re.ASCII)
_PATH_SEGMENT: Final = re.compile(_PATH_SEGMENT_TEXT, re.ASCII)
_PERCENT: Final = re.compile(_PERCENT_TEXT, re.ASCII)
_PORT_NAME: Final = re.compile(r"[-a-z0-9]*", re.ASCII)
_PORT_NAME_LETTER: Final = re.compile(r"[a-z]", re.ASCII)

_LABEL_WRONG: Final = (
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end "
    "with an alphanumeric character"
)
_SUBDOMAIN_WRONG: Final = (
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start "
    "and end with an alphanumeric character"
)
_DNS1035_WRONG: Final = (
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, "
    "and end with an alphanumeric character"
)
_QUALIFIED_WRONG: Final = (
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
)
_LABEL_VALUE_WRONG: Final = (
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start "
    "and end with an alphanumeric character"
)
_WILDCARD_WRONG: Final = (
    "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of "
    "lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character"
)
_ENV_WRONG: Final = (
    "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must "
    "not start with a digit"
)
_C_IDENTIFIER_WRONG: Final = (
    "a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric "
    "characters or '_'"
)
_CONFIG_KEY_WRONG: Final = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'"
_PATH_SEGMENT_WRONG: Final = "a valid path must consist of alphanumeric characters, or '-', '_', '.', '/'"


def generate(base: str, random: Random) -> str:
    """*base* plus five characters that form no words, at most 63 characters in all."""
    return base[:_GENERATED_BASE_MAX] + suffix(random)


def suffix(random: Random, length: int = _GENERATED_LENGTH) -> str:
    """*length* characters of the alphabet of generated names."""
    return "".join(random.choice(_ALPHANUMERICS) for _ in range(length))


def safe_encode(text: str) -> str:
    """*text* (a hash in decimal) in the alphabet of generated names, as pod-template-hash is."""
    return "".join(_ALPHANUMERICS[ord(char) % len(_ALPHANUMERICS)] for char in text)


def regex_error(message: str, pattern: str, *examples: str) -> str:
    """*message* with the expression, and examples if any, the way upstream appends them."""
    if not examples:
        return f"{message} (regex used for validation is '{pattern}')"
    shown = " or ".join(f"'{example}', " for example in examples)
    return f"{message} (e.g. {shown}regex used for validation is '{pattern}')"


def max_length_error(length: int) -> str:
    return f"must be no more than {length} bytes"


def inclusive_range_error(low: int, high: int) -> str:
    return f"must be between {low} and {high}, inclusive"


def dns1123_label(value: str) -> list[str]:
    if len(value) <= LABEL_MAX and _LABEL.fullmatch(value):
        return []
    errors = _too_long(value, LABEL_MAX)
    if not _LABEL.fullmatch(value):
        if _SUBDOMAIN.fullmatch(value):
            errors.append("must not contain dots")
        else:
            errors.append(regex_error(_LABEL_WRONG, _LABEL_TEXT, "my-name", "123-abc"))
    return errors


def dns1123_subdomain(value: str) -> list[str]:
    if len(value) <= SUBDOMAIN_MAX and _SUBDOMAIN.fullmatch(value):
        return []
    errors = _too_long(value, SUBDOMAIN_MAX)
    if not _SUBDOMAIN.fullmatch(value):
        errors.append(regex_error(_SUBDOMAIN_WRONG, _SUBDOMAIN_TEXT, "example.com"))
    return errors


def wildcard_dns1123_subdomain(value: str) -> list[str]:
    errors = _too_long(value, SUBDOMAIN_MAX)
    if not (value.startswith("*.") and _SUBDOMAIN.fullmatch(value[2:])):
        errors.append(regex_error(_WILDCARD_WRONG, rf"\*\.{_SUBDOMAIN_TEXT}", "*.example.com"))
    return errors


def dns1035_label(value: str) -> list[str]:
    errors = _too_long(value, LABEL_MAX)
    if not _DNS1035.fullmatch(value):
        errors.append(regex_error(_DNS1035_WRONG, _DNS1035_TEXT, "my-name", "abc-123"))
    return errors


def path_segment_name(value: str) -> list[str]:
    """A name that may be any one segment of a URL path (RBAC kinds, and the floor for every kind)."""
    if value in {".", ".."}:
        return [f"may not be '{value}'"]
    return [f"may not contain '{char}'" for char in ("/", "%") if char in value]


def qualified_name(value: str) -> list[str]:
    """A label key, a resource name: an optional DNS prefix and a slash, then a name."""
    prefix, slash, name = value.rpartition("/")
    if not slash and value and len(value) <= QUALIFIED_NAME_MAX and _QUALIFIED.fullmatch(value):
        return []
    if "/" in prefix:
        example = regex_error(_QUALIFIED_WRONG, _QUALIFIED_TEXT, "MyName", "my.name", "123-abc")
        return [f"a qualified name {example} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"]
    errors: list[str] = []
    if slash:
        if not prefix:
            errors.append("prefix part must be non-empty")
        else:
            errors += [f"prefix part {error}" for error in dns1123_subdomain(prefix)]
    if not name:
        errors.append("name part must be non-empty")
    elif len(name.encode("utf-8", "surrogatepass")) > QUALIFIED_NAME_MAX:
        errors.append(f"name part {max_length_error(QUALIFIED_NAME_MAX)}")
    if not _QUALIFIED.fullmatch(name):
        errors.append(f"name part {regex_error(_QUALIFIED_WRONG, _QUALIFIED_TEXT, 'MyName', 'my.name', '123-abc')}")
    return errors


def label_value(value: str) -> list[str]:
    if not value or (len(value) <= LABEL_VALUE_MAX and _QUALIFIED.fullmatch(value)):
        return []
    errors = _too_long(value, LABEL_VALUE_MAX)
    if not _QUALIFIED.fullmatch(value):
        errors.append(regex_error(_LABEL_VALUE_WRONG, _LABEL_VALUE_TEXT, "MyValue", "my_value", "12345"))
    return errors


def env_var_name(value: str) -> list[str]:
    """The relaxed rule of environment variables: printable ASCII without ``=``."""
    if not value:
        return ["environment variable name must be non-empty"]
    if all(" " <= char <= "~" and char != "=" for char in value):
        return []
    return ["a valid environment variable name must consist only of printable ASCII characters other than '='"]


def strict_env_var_name(value: str) -> list[str]:
    errors = []
    if not _ENV.fullmatch(value):
        errors.append(regex_error(_ENV_WRONG, _ENV_TEXT, "my.env-name", "MY_ENV.NAME", "MyEnvName1"))
    return errors + _dotted(value)


def c_identifier(value: str) -> list[str]:
    if _C_IDENTIFIER.fullmatch(value):
        return []
    return [regex_error(_C_IDENTIFIER_WRONG, _C_IDENTIFIER_TEXT, "my_name", "MY_NAME", "MyName")]


def config_map_key(value: str) -> list[str]:
    errors = _too_long(value, _CONFIG_KEY_MAX)
    if not _CONFIG_KEY.fullmatch(value):
        errors.append(regex_error(_CONFIG_KEY_WRONG, _CONFIG_KEY_TEXT, "key.name", "KEY_NAME", "key-name"))
    return errors + _dotted(value)


def http_path(value: str) -> list[str]:
    """The path of a URL as some kinds hold it."""
    return [] if _PATH_SEGMENT.fullmatch(value) else [regex_error(_PATH_SEGMENT_WRONG, _PATH_SEGMENT_TEXT, "/my-path")]


def port_number(port: int) -> list[str]:
    return [] if 1 <= port <= 65535 else [inclusive_range_error(1, 65535)]


def port_name(value: str) -> list[str]:
    errors: list[str] = []
    if len(value) > _PORT_NAME_MAX:
        errors.append(max_length_error(_PORT_NAME_MAX))
    if not _PORT_NAME.fullmatch(value):
        errors.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
    if not _PORT_NAME_LETTER.search(value):
        errors.append("must contain at least one letter (a-z)")
    if "--" in value:
        errors.append("must not contain consecutive hyphens")
    if value and (value[0] == "-" or value[-1] == "-"):
        errors.append("must not begin or end with a hyphen")
    return errors


def percent(value: str) -> list[str]:
    if _PERCENT.fullmatch(value):
        return []
    message = "a valid percent string must be a numeric string followed by an ending '%'"
    return [regex_error(message, _PERCENT_TEXT, "1%", "93%")]


def fully_qualified_domain(value: str) -> list[str]:
    """At least two labels, each a DNS label, an ending dot allowed."""
    if not value:
        return [""]
    value = value.removesuffix(".")
    errors = dns1123_subdomain(value)
    if errors:
        return errors
    return [] if "." in value else ["should be a domain with at least two segments separated by dots"]


def masked_trailing_dash(validate: Validator) -> Validator:
    """*validate* for a generateName, where an ending dash is completed by the generated part."""

    def check(value: str) -> list[str]:
        return validate(value[:-2] + "a") if len(value) > 1 and value.endswith("-") else validate(value)

    return check


def _too_long(value: str, limit: int) -> list[str]:
    return [max_length_error(limit)] if len(value.encode("utf-8", "surrogatepass")) > limit else []


def _dotted(value: str) -> list[str]:
    if value in {".", ".."}:
        return [f"must not be '{value}'"]
    return ["must not start with '..'"] if value.startswith("..") else []
