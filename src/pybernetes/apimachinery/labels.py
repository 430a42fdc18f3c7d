"""Labels and label selectors, compiled to closures.

A selector is compiled once into one callable; matching an object is then a few dictionary look-ups.

Source: k8s.io/apimachinery pkg/labels (selector.go), pkg/apis/meta/v1/helpers.go, pkg/apis/meta/v1/validation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.selector_text import Parsed, SelectorParser

Matcher = Callable[[Mapping[str, str]], bool]

_INTEGER: Final = re.compile(r"[-+]?[0-9]{1,19}", re.ASCII)
_SIGNS: Final = {"=": "=", "==": "==", "!=": "!=", "in": " in ", "notin": " notin ", "gt": ">", "lt": "<"}
_LABEL_SELECTOR_OPERATORS: Final = {"In": "in", "NotIn": "notin", "Exists": "exists", "DoesNotExist": "!"}
_NODE_SELECTOR_OPERATORS: Final = {**_LABEL_SELECTOR_OPERATORS, "Gt": "gt", "Lt": "lt"}


@dataclass(frozen=True, slots=True)
class Requirement:
    """One condition. *operator* is one of = == != in notin exists ! gt lt; *values* are sorted and unique."""

    key: str
    operator: str
    values: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.operator == "exists":
            return self.key
        if self.operator == "!":
            return f"!{self.key}"
        joined = ",".join(self.values)
        return f"{self.key}{_SIGNS[self.operator]}{f'({joined})' if self.operator in {'in', 'notin'} else joined}"


class Selector:
    """What a label query asks for. `matches` is the compiled test; str() is the canonical text."""

    __slots__ = ("matches", "requirements")

    def __init__(self, requirements: Sequence[Requirement], matcher: Matcher | None = None) -> None:
        self.requirements = tuple(sorted(requirements, key=lambda requirement: requirement.key))
        self.matches: Matcher = matcher or _compile_all(self.requirements)

    @property
    def empty(self) -> bool:
        """True when everything matches because nothing is asked for."""
        return not self.requirements and self.matches is _everything

    def requires(self, key: str) -> str | None:
        """The one value that label *key* must have, if the selector demands exactly one."""
        for requirement in self.requirements:
            if requirement.key == key:
                exact = requirement.operator in {"=", "==", "in"} and len(requirement.values) == 1
                return requirement.values[0] if exact else None
        return None

    def __str__(self) -> str:
        return ",".join(str(requirement) for requirement in self.requirements)

    def __repr__(self) -> str:
        return f"Selector({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Selector):
            return NotImplemented
        return self.requirements == other.requirements and self.empty == other.empty

    def __hash__(self) -> int:
        return hash(self.requirements)


def everything() -> Selector:
    """The selector of an empty query: it matches all objects."""
    return Selector(())


def nothing() -> Selector:
    """The selector that matches no object (that of an absent LabelSelector)."""
    return Selector((), _nothing)


def parse(text: str) -> Selector:
    """The selector that *text* (``app=web,tier in (a,b),!legacy``) writes; ValueError with upstream's wording."""
    if not text:
        return Selector(())
    parsed = SelectorParser(text, _check_key, _check_parsed).parse()
    return Selector([Requirement(key, operator, values) for key, operator, values in parsed])


def from_set(wanted: Mapping[str, str] | None) -> Selector:
    """All labels of *wanted*, exactly; everything when there are none."""
    return Selector([Requirement(key, "=", (value,)) for key, value in (wanted or {}).items()])


def from_selector(selector: Mapping[str, Any] | None) -> Selector:
    """A LabelSelector object compiled. None selects nothing, an empty one everything; ValueError on a bad operator."""
    if selector is None:
        return nothing()
    requirements = [Requirement(key, "=", (value,)) for key, value in (selector.get("matchLabels") or {}).items()]
    requirements += [
        _from_expression(expression, _LABEL_SELECTOR_OPERATORS) for expression in selector.get("matchExpressions") or ()
    ]
    return Selector(requirements)


def from_node_expressions(expressions: Sequence[Mapping[str, Any]]) -> Selector:
    """NodeSelectorRequirements compiled: those of LabelSelectors plus Gt and Lt."""
    return Selector([_from_expression(expression, _NODE_SELECTOR_OPERATORS) for expression in expressions])


def format_selector(selector: Mapping[str, Any] | None) -> str:
    """A LabelSelector as tables show it: its text, ``<none>`` when empty or absent, ``<error>`` when bad."""
    try:
        return str(from_selector(selector or {})) or "<none>"
    except ValueError:
        return "<error>"


def validate_labels(labels: Mapping[str, str] | None, path: str) -> Iterator[Cause]:
    """Keys and values of a label map."""
    for key, value in (labels or {}).items():
        yield from validate_label_name(key, path)
        for message in names.label_value(value):
            yield Cause(reason="FieldValueInvalid", message=f'Invalid value: "{value}": {message}', field=path)


def validate_label_name(key: str, path: str) -> Iterator[Cause]:
    for message in names.qualified_name(key):
        yield Cause(reason="FieldValueInvalid", message=f'Invalid value: "{key}": {message}', field=path)


def validate_label_selector(selector: Mapping[str, Any] | None, path: str) -> Iterator[Cause]:
    """Everything wrong with a LabelSelector."""
    if not selector:
        return
    yield from validate_labels(selector.get("matchLabels"), f"{path}.matchLabels")
    for index, expression in enumerate(selector.get("matchExpressions") or ()):
        yield from _validate_expression(expression, f"{path}.matchExpressions[{index}]")


def _validate_expression(expression: Mapping[str, Any], path: str) -> Iterator[Cause]:
    operator, values = expression.get("operator", ""), expression.get("values") or ()
    if operator in {"In", "NotIn"}:
        if not values:
            message = "Required value: must be specified when `operator` is 'In' or 'NotIn'"
            yield Cause(reason="FieldValueRequired", message=message, field=f"{path}.values")
    elif operator in {"Exists", "DoesNotExist"}:
        if values:
            message = "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
            yield Cause(reason="FieldValueForbidden", message=message, field=f"{path}.values")
    else:
        message = f'Invalid value: "{operator}": not a valid selector operator'
        yield Cause(reason="FieldValueInvalid", message=message, field=f"{path}.operator")
    yield from validate_label_name(expression.get("key", ""), f"{path}.key")
    for index, value in enumerate(values):
        for message in names.label_value(value):
            message = f'Invalid value: "{value}": {message}'
            yield Cause(reason="FieldValueInvalid", message=message, field=f"{path}.values[{index}]")


def _from_expression(expression: Mapping[str, Any], operators: Mapping[str, str]) -> Requirement:
    name = expression.get("operator", "")
    operator = operators.get(name)
    if operator is None:
        raise ValueError(f'"{name}" is not a valid label selector operator')
    values = tuple(sorted(set(expression.get("values") or ())))
    if operator in {"in", "notin"} and not values:
        raise ValueError("for 'in', 'notin' operators, values set can't be empty")
    if operator in {"exists", "!"} and values:
        raise ValueError("values set must be empty for exists and does not exist")
    return _checked(Requirement(expression.get("key", ""), operator, values))


def _check_parsed(parsed: Parsed) -> None:
    _checked(Requirement(*parsed))


def _checked(requirement: Requirement) -> Requirement:
    _check_key(requirement.key, "key: ")
    if requirement.operator in {"gt", "lt"}:
        if len(requirement.values) != 1:
            raise ValueError("values: Invalid value: for 'Gt', 'Lt' operators, exactly one value is required")
        if _INTEGER.fullmatch(requirement.values[0]) is None:
            raise ValueError(
                f'values[0]: Invalid value: "{requirement.values[0]}": '
                "for 'Gt', 'Lt' operators, the value must be an integer"
            )
    for index, value in enumerate(requirement.values):
        if errors := names.label_value(value):
            where = f"values[{index}][{requirement.key}]"
            raise ValueError(f'{where}: Invalid value: "{value}": {"; ".join(errors)}')
    return requirement


def _check_key(key: str, where: str = "<nil>: ") -> None:
    if errors := names.qualified_name(key):
        raise ValueError(f'{where}Invalid value: "{key}": {"; ".join(errors)}')


def _everything(_labels: Mapping[str, str]) -> bool:
    return True


def _nothing(_labels: Mapping[str, str]) -> bool:
    return False


def _compile_all(requirements: Sequence[Requirement]) -> Matcher:
    if not requirements:
        return _everything
    if all(requirement.operator in {"=", "=="} for requirement in requirements):
        return _exact(tuple((requirement.key, requirement.values[0]) for requirement in requirements))
    matchers = tuple(_compile(requirement) for requirement in requirements)
    if len(matchers) == 1:
        return matchers[0]

    def every(labels: Mapping[str, str]) -> bool:
        for matcher in matchers:  # noqa: SIM110 - a generator costs twice the loop
            if not matcher(labels):
                return False
        return True

    return every


def _exact(wanted: tuple[tuple[str, str], ...]) -> Matcher:
    if len(wanted) == 1:
        ((only_key, only_value),) = wanted
        return lambda labels: labels.get(only_key) == only_value

    def exact(labels: Mapping[str, str]) -> bool:
        for key, value in wanted:  # noqa: SIM110 - a generator costs twice the loop
            if labels.get(key) != value:
                return False
        return True

    return exact


def _compile(requirement: Requirement) -> Matcher:
    key, operator, values = requirement.key, requirement.operator, frozenset(requirement.values)
    match operator:
        case "=" | "==" | "in":
            return lambda labels: labels.get(key) in values
        case "!=" | "notin":
            return lambda labels: labels.get(key) not in values
        case "exists":
            return lambda labels: key in labels
        case "!":
            return lambda labels: key not in labels
    bound = int(requirement.values[0])
    if operator == "gt":
        return lambda labels: (number := _integer(labels.get(key))) is not None and number > bound
    return lambda labels: (number := _integer(labels.get(key))) is not None and number < bound


def _integer(text: str | None) -> int | None:
    return int(text) if text is not None and _INTEGER.fullmatch(text) else None
