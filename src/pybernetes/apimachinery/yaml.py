"""YAML in kubectl's dialect, which is neither 1.1 nor 1.2.

libyaml's C scanner gives the events; which plain scalar is a number, a boolean or a string is decided here, as
sigs.k8s.io/yaml decides it. Values come out JSON-shaped: keys are strings, and nothing is shared. Aliases are off for
servers (a few hundred bytes could become gigabytes); a command line tool may turn them on, and then every copy counts.

Source: sigs.k8s.io/yaml (yaml.go), sigs.k8s.io/yaml/goyaml.v2 (resolve.go, encode.go).
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pybernetes.apimachinery.errors import BadRequest

if TYPE_CHECKING:
    import yaml

MAX_DEPTH: Final = 100
MAX_NODES: Final = 200_000

_WORDS: Final[Mapping[str, Any]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"), True),
    **dict.fromkeys(("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), math.inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
}
_INTEGER: Final = re.compile(
    r"([-+]?)(?:(0[xX][0-9a-fA-F]+)|(0[bB][01]+)|(0[oO][0-7]+)|(0[0-7]*)|([1-9][0-9]*))", re.ASCII
)
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_BASE60: Final = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?", re.ASCII)
_FIRST_OF_NUMBER: Final = frozenset("0123456789+-.")
_TAG: Final = "tag:yaml.org,2002:"
_INT64_MIN, _UINT64_MAX = -(2**63), 2**64 - 1
_MERGE: Final = "<<"


@dataclass(slots=True)
class _Limits:
    depth: int
    nodes: int
    aliases: bool


def load(data: bytes | str, *, max_depth: int = MAX_DEPTH, max_nodes: int = MAX_NODES, aliases: bool = False) -> Any:
    """The first document of *data*; None when there is none. BadRequest, worded as upstream's, when it is no YAML."""
    return next(_documents(data, _Limits(max_depth, max_nodes, aliases), []), None)


def load_all(
    data: bytes | str, *, max_depth: int = MAX_DEPTH, max_nodes: int = MAX_NODES, aliases: bool = False
) -> list[Any]:
    """Every document of *data* that is not empty; the limits are for all of them together."""
    documents = _documents(data, _Limits(max_depth, max_nodes, aliases), [])
    return [document for document in documents if document is not None]


def duplicates(data: bytes | str) -> list[str]:
    """The paths of keys set more than once in the first document, for strict requests."""
    found: list[str] = []
    next(_documents(data, _Limits(MAX_DEPTH, MAX_NODES, False), found), None)
    return found


def resolve(text: str) -> Any:
    """The value of a plain scalar: None, bool, int, float or the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _FIRST_OF_NUMBER:
        return text
    plain = text.replace("_", "")
    number = _integer(plain)
    if number is not None:
        return number
    return _number(float(plain)) if _FLOAT.fullmatch(plain) else text


def dump(obj: Any) -> str:
    """*obj* as kubectl prints it: keys sorted, lists not indented, text quoted only where it must be."""
    import yaml  # costs 10 ms; only commands and requests in YAML need it

    events: list[yaml.Event] = [yaml.StreamStartEvent(), yaml.DocumentStartEvent(explicit=False)]
    events += _events(obj, 0)
    events += [yaml.DocumentEndEvent(explicit=False), yaml.StreamEndEvent()]
    text = yaml.emit(events, Dumper=yaml.CDumper, allow_unicode=True, width=80, indent=2)
    return str(text).removesuffix("...\n")


def _integer(plain: str) -> int | None:
    match = _INTEGER.fullmatch(plain)
    if match is None or len(plain) > 66:
        return None
    sign, hexadecimal, binary, octal, old_octal, decimal = match.groups()
    if decimal:
        number = int(decimal)
    elif hexadecimal:
        number = int(hexadecimal, 16)
    elif binary:
        number = int(binary, 2)
    else:
        number = int((octal or "0o0")[2:] if octal else (old_octal or "0"), 8)
    number = -number if sign == "-" else number
    return number if _INT64_MIN <= number <= _UINT64_MAX else None


def _number(value: float) -> int | float:
    """Go writes a whole float without a point up to 1e21; so its JSON is that of an integer."""
    return int(value) if value.is_integer() and abs(value) < 1e21 else value


def _documents(data: bytes | str, limits: _Limits, repeated: list[str]) -> Iterator[Any]:
    import yaml  # costs 10 ms; only commands and requests in YAML need it
    from yaml._yaml import CParser

    try:
        parser = CParser(data)
        builder = _Builder(limits, repeated)
        while True:
            event = parser.get_event()
            if event is None or isinstance(event, yaml.StreamEndEvent):
                return
            if isinstance(event, yaml.DocumentEndEvent):
                yield builder.document
                builder.start()
            else:
                builder.take(event)
    except yaml.YAMLError as error:
        raise BadRequest(f"error converting YAML to JSON: yaml: {_problem(error)}") from error
    except UnicodeError as error:
        raise BadRequest("error converting YAML to JSON: yaml: invalid UTF-8") from error


def _problem(error: yaml.YAMLError) -> str:
    mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "unknown problem parsing YAML content"
    return f"line {mark.line + 1}: {problem}" if mark is not None and mark.line else str(problem)


class _Builder:
    """Builds values from events without recursion: one frame per open collection."""

    __slots__ = ("_anchors", "_frames", "_limits", "_nodes", "_repeated", "_sizes", "document")

    def __init__(self, limits: _Limits, repeated: list[str]) -> None:
        self._limits = limits
        self._repeated = repeated
        self._nodes = 0
        self._sizes: dict[str, int] = {}
        self.start()

    def start(self) -> None:
        self.document: Any = None
        self._frames: list[_Frame] = []
        self._anchors: dict[str, Any] = {}

    def take(self, event: yaml.Event) -> None:
        kind = event.__class__.__name__
        if kind == "ScalarEvent":
            self._count(1)
            value = _scalar(event)
            self._remember(event, value, 1)
            self._put(value, plain=getattr(event, "implicit", (False,))[0])
        elif kind in {"MappingStartEvent", "SequenceStartEvent"}:
            self._open({} if kind == "MappingStartEvent" else [], event)
        elif kind in {"MappingEndEvent", "SequenceEndEvent"}:
            self._close()
        elif kind == "AliasEvent":
            self._alias(str(getattr(event, "anchor", "")))

    def _open(self, value: dict[str, Any] | list[Any], event: yaml.Event) -> None:
        if len(self._frames) >= self._limits.depth:
            raise BadRequest(f"yaml: nesting exceeds the limit of {self._limits.depth} levels")
        self._count(1)
        self._frames.append(_Frame(value, getattr(event, "anchor", None), self._nodes))

    def _close(self) -> None:
        frame = self._frames.pop()
        if frame.anchor:
            self._anchors[frame.anchor] = frame.value
            self._sizes[frame.anchor] = self._nodes - frame.started + 1
        self._put(frame.value)

    def _alias(self, anchor: str) -> None:
        if not self._limits.aliases:
            raise BadRequest("yaml: aliases are not allowed")
        if anchor not in self._anchors:
            raise BadRequest(f"error converting YAML to JSON: yaml: unknown anchor '{anchor}' referenced")
        self._count(self._sizes[anchor])
        self._put(_copy(self._anchors[anchor]))

    def _remember(self, event: yaml.Event, value: Any, size: int) -> None:
        anchor = getattr(event, "anchor", None)
        if anchor:
            self._anchors[anchor] = value
            self._sizes[anchor] = size

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > self._limits.nodes:
            raise BadRequest(f"yaml: more than {self._limits.nodes} values")

    def _put(self, value: Any, *, plain: bool = False) -> None:
        if not self._frames:
            self.document = value
            return
        frame = self._frames[-1]
        if isinstance(frame.value, list):
            frame.value.append(value)
        elif not frame.has_key:
            frame.merge = plain and value == _MERGE
            frame.key = _key(value)
            frame.has_key = True
        else:
            self._member(frame, value)
            frame.has_key = False

    def _member(self, frame: _Frame, value: Any) -> None:
        members: dict[str, Any] = frame.value
        if frame.merge:
            sources = value if isinstance(value, list) else [value]
            if not all(isinstance(source, dict) for source in sources):
                raise BadRequest("error converting YAML to JSON: yaml: map merge requires map or sequence of maps")
            for source in sources:
                for key, inherited in source.items():
                    members.setdefault(key, inherited)
                    frame.inherited.add(key)
            return
        if frame.key in members and frame.key not in frame.inherited:
            self._repeated.append(self._path(frame.key))
        frame.inherited.discard(frame.key)
        members[frame.key] = value

    def _path(self, key: str) -> str:
        parts = ""
        for frame in self._frames[:-1]:
            parts += f"[{len(frame.value)}]" if isinstance(frame.value, list) else f".{frame.key}"
        return f"{parts}.{key}".removeprefix(".")


class _Frame:
    """An open mapping or sequence."""

    __slots__ = ("anchor", "has_key", "inherited", "key", "merge", "started", "value")

    def __init__(self, value: Any, anchor: str | None, started: int) -> None:
        self.value = value
        self.anchor = anchor
        self.started = started
        self.key = ""
        self.has_key = False
        self.merge = False
        self.inherited: set[str] = set()


def _scalar(event: Any) -> Any:
    text: str = event.value
    if event.implicit[0] and event.tag is None:
        value = resolve(text)
        if isinstance(value, float) and not math.isfinite(value):
            raise BadRequest(f"error converting YAML to JSON: json: unsupported value: {text}")
        return value
    tag = (event.tag or "").removeprefix(_TAG)
    if tag in {"int", "float", "bool", "null"}:
        value = resolve(text) if text else None
        if isinstance(value, str):
            raise BadRequest(f"error converting YAML to JSON: yaml: cannot decode !!str `{text}` as a !!{tag}")
        return value
    if tag == "binary":
        try:
            return base64.b64decode("".join(text.split()), validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError) as error:
            raise BadRequest(
                "error converting YAML to JSON: yaml: !!binary value contains invalid base64 data"
            ) from error
    return text


def _key(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    raise BadRequest(f"error converting YAML to JSON: unsupported map key of type: {type(value).__name__}")


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(child) for key, child in value.items()}
    return [_copy(child) for child in value] if isinstance(value, list) else value


def _events(value: Any, depth: int) -> Iterator[yaml.Event]:
    import yaml  # loaded by dump already

    if isinstance(value, Mapping):
        yield yaml.MappingStartEvent(None, None, True, flow_style=not value)
        for key in sorted(value):
            yield _text_event(str(key))
            yield from _events(value[key], depth + 1)
        yield yaml.MappingEndEvent()
    elif isinstance(value, list | tuple):
        yield yaml.SequenceStartEvent(None, None, True, flow_style=not value)
        for item in value:
            yield from _events(item, depth + 1)
        yield yaml.SequenceEndEvent()
    elif isinstance(value, str):
        yield _text_event(value)
    else:
        yield yaml.ScalarEvent(None, None, (True, False), _word(value))


def _word(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(_number(value)) if isinstance(value, float) else str(value)


def _text_event(text: str) -> yaml.Event:
    import yaml  # loaded by dump already

    if "\n" in text:
        style = "|"
    elif isinstance(resolve(text), str) and text != _MERGE and not _BASE60.fullmatch(text):
        style = ""
    else:
        style = '"'
    return yaml.ScalarEvent(None, None, (True, True), text, style=style)
