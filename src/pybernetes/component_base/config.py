"""Component configuration files: one YAML or JSON object with apiVersion and kind, read into a dataclass.

A component declares its settings as a frozen dataclass with Python names; ``read_into`` takes the camelCase fields of
the file, refuses what it does not know (with the path), and converts durations.

Source: k8s.io/component-base/config; kubelet.config.k8s.io and its siblings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints

from pybernetes.component_base import durations

T = TypeVar("T")

_HUMP: Final = re.compile(r"_([a-z0-9])")


class ConfigError(Exception):
    """The configuration cannot be used; the text names the file or field and says what was expected."""


def load(path: Path, *, api_versions: tuple[str, ...], kind: str) -> Mapping[str, Any]:
    """The object in *path*, which must be a *kind* of one of *api_versions*."""
    from pybernetes.apimachinery import yaml  # libyaml is loaded only by components that are given a file

    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError(f"cannot read {path}: {error.strerror}") from error
    try:
        found = yaml.load(data)
    except Exception as error:
        raise ConfigError(f"{path}: {error}") from error
    if not isinstance(found, dict):
        raise ConfigError(f"{path}: expected an object of kind {kind}")
    if found.get("kind") != kind or found.get("apiVersion") not in api_versions:
        raise ConfigError(
            f'{path}: expected kind "{kind}" of apiVersion {" or ".join(api_versions)}, found kind '
            f'"{found.get("kind", "")}" of "{found.get("apiVersion", "")}"'
        )
    return found


def read_into(cls: type[T], value: Mapping[str, Any], *, path: str = "") -> T:
    """An instance of the dataclass *cls* from camelCase *value*; unknown fields and wrong types are ConfigErrors."""
    hints = get_type_hints(cls)
    names = {camel(field.name): field.name for field in fields(cast("Any", cls))}
    taken: dict[str, Any] = {}
    for key, item in value.items():
        where = f"{path}.{key}" if path else key
        if key in {"apiVersion", "kind"} and not path and key not in names:
            continue
        if key not in names:
            raise ConfigError(f'unknown field "{where}"')
        if item is not None:
            taken[names[key]] = _convert(hints[names[key]], item, where)
    return cls(**taken)


def camel(name: str) -> str:
    """``nodeStatusUpdateFrequency`` of ``node_status_update_frequency_seconds``: the unit is ours, not the file's."""
    return _HUMP.sub(lambda match: match.group(1).upper(), name.removesuffix("_seconds"))


def _convert(hint: Any, item: Any, where: str) -> Any:
    origin = get_origin(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        if not isinstance(item, Mapping):
            raise ConfigError(f"{where}: expected an object")
        return read_into(hint, item, path=where)
    if origin is tuple:
        if not isinstance(item, list):
            raise ConfigError(f"{where}: expected a list")
        return tuple(_convert(get_args(hint)[0], element, f"{where}[{index}]") for index, element in enumerate(item))
    if hint is float and isinstance(item, str):
        try:
            return durations.parse(item)
        except ValueError as error:
            raise ConfigError(f"{where}: {error}") from error
    return _scalar(hint, item, where)


def _scalar(hint: Any, item: Any, where: str) -> Any:
    if hint is float and isinstance(item, int) and not isinstance(item, bool):
        return float(item)
    wanted: Any = get_origin(hint) or hint
    if wanted in {str, int, bool, float} and type(item) is not wanted:
        raise ConfigError(f"{where}: expected {_WORDS[wanted]}, found {item!r}")
    return item


_WORDS: Final[Mapping[Any, str]] = {str: "a string", int: "an integer", bool: "true or false", float: "a duration"}
