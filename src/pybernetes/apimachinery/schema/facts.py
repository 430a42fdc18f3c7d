"""The fact table: what every built-in type and resource looks like, read from text files.

One file per API group, one fact per line (the format: docs/facts.md). A file is read when one of its types is asked
for, and a type's fields when that type is, so a process pays for the kinds it serves.

Source: the API types of k8s.io/api, k8s.io/apimachinery, k8s.io/apiextensions-apiserver, k8s.io/kube-aggregator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from pybernetes.apimachinery.gvr import GVK, split_api_version

_META: Final = ("meta", "runtime", "version")
_CORE: Final = "core"
_WRAPPERS: Final = ("[]", "{}", "()")


class FieldFact(NamedTuple):
    """One field. *type* is a type code, its names qualified ('[]core.v1.Container'); *default* is JSON text or None.

    *proto* is the path of numbers on the protobuf wire, None when the field does not travel.
    """

    name: str
    type: str
    proto: tuple[int, ...] | None
    required: bool
    pointer: bool
    omitempty: bool
    omitzero: bool
    list_type: str = ""
    map_keys: tuple[str, ...] = ()
    map_type: str = ""
    patch_strategy: tuple[str, ...] = ()
    merge_key: str = ""
    enum: str = ""
    default: str | None = None
    gates: tuple[str, ...] = ()

    @property
    def element(self) -> str:
        """The innermost type code: 'core.v1.Container' of '[]core.v1.Container'."""
        return self.type.lstrip("[]{}()")

    @property
    def ref(self) -> str:
        """The type that this field, or its elements, consist of; '' for codes such as 'string'."""
        return self.element if is_named(self.element) else ""


class UnionFact(NamedTuple):
    """A union: the discriminator (may be '') and, per member field, the discriminator's value."""

    discriminator: str
    members: tuple[tuple[str, str], ...]


class TypeFact(NamedTuple):
    """One type. *name* is its OpenAPI definition name, *alias* its short one ('core.v1.Pod').

    *gvk* is what a top-level kind is registered as; its group version is '*' when that is every one of them.
    """

    name: str
    alias: str
    api_version: str
    gvk: GVK | None
    fields: tuple[FieldFact, ...]
    map_type: str = ""
    union: UnionFact | None = None
    extra: bool = False

    @property
    def kind(self) -> bool:
        return self.gvk is not None

    @property
    def short(self) -> str:
        """'Pod' of 'io.k8s.api.core.v1.Pod'."""
        return self.name.rpartition(".")[2]

    def field(self, name: str) -> FieldFact | None:
        return next((field for field in self.fields if field.name == name), None)


class SubresourceFact(NamedTuple):
    """A subresource. *methods* are the HTTP methods of a connect subresource; *path*: also served with a path after."""

    name: str
    gvk: GVK
    namespaced: bool
    verbs: tuple[str, ...]
    methods: tuple[str, ...]
    path: bool


class ResourceFact(NamedTuple):
    """A served resource."""

    group: str
    version: str
    plural: str
    namespaced: bool
    kind: str
    verbs: tuple[str, ...]
    singular: str
    short: tuple[str, ...]
    categories: tuple[str, ...]
    subresources: tuple[SubresourceFact, ...]

    @property
    def gvk(self) -> GVK:
        return GVK(self.group, self.version, self.kind)


class GroupFact(NamedTuple):
    """A served group; *versions* in the order of preference. *priority* is None for the aggregator's own group."""

    name: str
    priority: int | None
    versions: tuple[str, ...]


class _Header(NamedTuple):
    prefix: str
    api_version: str
    flags: tuple[str, ...]
    lines: Sequence[str]


class Facts:
    """The table in *directory*."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._files: dict[str, Mapping[str, _Header]] = {}
        self._types: dict[str, TypeFact] = {}
        self.compiled: dict[tuple[str, str], Any] = {}
        """Whatever has been made from this table, by (maker, name): it lives as long as the table."""

    def type(self, name: str) -> TypeFact:
        """The type called *name* ('io.k8s.api.core.v1.Pod') or its alias ('core.v1.Pod'); KeyError if unknown."""
        fact = self._types.get(name)
        if fact is None:
            alias = name if name.count(".") <= 2 else self._alias(name)
            fact = self._types[name] = self._types[alias] = self._types.get(alias) or self._read_type(alias)
        return fact

    def kind(self, gvk: GVK) -> TypeFact:
        """The type registered as *gvk*; KeyError if unknown. Kinds of every group version are found in each."""
        for alias in (f"{_stem(gvk.group)}.{gvk.version}.{gvk.kind}", f"meta.v1.{gvk.kind}"):
            try:
                fact = self.type(alias)
            except KeyError:
                continue
            if fact.gvk is not None and (fact.gvk == gvk or fact.gvk.version == "*"):
                return fact
        raise KeyError(gvk)

    def types(self) -> Iterator[TypeFact]:
        """Every type of the table; reads all of it."""
        for stem in sorted(self._stems):
            yield from (self.type(alias) for alias in self._file(stem))

    def definition(self, alias: str) -> str:
        """The OpenAPI definition name of *alias*."""
        header = self._file(_file_of(alias))[alias]
        return f"{header.prefix}.{alias.rpartition('.')[2]}"

    def enum(self, name: str) -> tuple[str, ...]:
        """The values of an enumeration, in the order of declaration; KeyError if unknown."""
        return self._enums[name]

    def resources(self) -> Sequence[ResourceFact]:
        return self._resources[0]

    def groups(self) -> Sequence[GroupFact]:
        """The served groups in the order of /apis; core ('') first."""
        return self._resources[1]

    def everywhere(self) -> Sequence[str]:
        """The group versions that kinds of every group version are listed under."""
        return self._resources[2]

    @cached_property
    def _enums(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for line in self._lines("enums"):
            found[line.split(" ", 2)[1]] = tuple(line.split('"')[1::2])
        return found

    @cached_property
    def _resources(self) -> tuple[tuple[ResourceFact, ...], tuple[GroupFact, ...], tuple[str, ...]]:
        resources: list[ResourceFact] = []
        groups: list[GroupFact] = []
        everywhere: tuple[str, ...] = ()
        for line in self._lines("resources"):
            word, *rest = line.split()
            if word == "group":
                groups.append(_group(rest))
            elif word == "resource":
                resources.append(_resource(rest))
            elif word == "subresource":
                sub = _subresource(rest)
                resources[-1] = resources[-1]._replace(subresources=(*resources[-1].subresources, sub))
            elif word == "everywhere":
                everywhere = tuple(rest[0].split(","))
        return tuple(resources), tuple(groups), everywhere

    def _alias(self, name: str) -> str:
        parts = name.split(".")
        stem, version = parts[-3], parts[-2]
        alias = f"{version}.{parts[-1]}" if version in _META else f"{stem}.{version}.{parts[-1]}"
        if self.definition(alias) != name:
            raise KeyError(name)
        return alias

    def _lines(self, stem: str) -> Iterator[str]:
        text = (self._directory / f"{stem}.txt").read_text(encoding="utf-8")
        return (line for line in text.splitlines() if line)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(path.stem for path in self._directory.glob("*.txt")) - {"enums", "resources"}

    def _file(self, stem: str) -> Mapping[str, _Header]:
        if stem not in self._stems:  # a group comes from a request: nothing of it reaches the file system
            return {}
        headers = self._files.get(stem)
        if headers is None:
            headers = self._files[stem] = _headers(self._lines(stem))
        return headers

    def _read_type(self, alias: str) -> TypeFact:
        header = self._file(_file_of(alias))[alias]
        package, _, short = alias.rpartition(".")
        flags = dict(flag.partition("=")[::2] for flag in header.flags)
        return TypeFact(
            name=f"{header.prefix}.{short}",
            alias=alias,
            api_version=header.api_version,
            gvk=_gvk(flags.get("kind"), header.api_version, short),
            fields=tuple(_field(line, package) for line in header.lines),
            map_type=flags.get("map", ""),
            union=_union(flags["union"]) if "union" in flags else None,
            extra="extra" in flags,
        )


def is_named(code: str) -> bool:
    """Whether the type code is the name of a type: those start with a capital letter, codes do not."""
    return code[code.rfind(".") + 1].isupper()


def _stem(group: str) -> str:
    """The file of an API group: its first label, with one exception of upstream's own making."""
    if group == "internal.apiserver.k8s.io":
        return "apiserverinternal"
    return group.partition(".")[0] or _CORE


def _file_of(alias: str) -> str:
    stem = alias.partition(".")[0]
    return "meta" if stem in _META else stem


def _headers(lines: Iterator[str]) -> Mapping[str, _Header]:
    found: dict[str, _Header] = {}
    package = prefix = api_version = ""
    fields: list[str] = []
    for line in lines:
        if line.startswith("  "):
            fields.append(line)
            continue
        word, name, *rest = line.split()
        if word == "package":
            package, (prefix, api_version) = name, rest
        else:
            fields = []
            found[f"{package}.{name}"] = _Header(prefix, api_version, tuple(rest), fields)
    return found


def _gvk(flag: str | None, api_version: str, short: str) -> GVK | None:
    if flag is None:
        return None
    if flag == "*":
        return GVK("*", "*", short)
    if flag:
        api_version, _, short = flag.rpartition("/")
    return GVK(*split_api_version(api_version), short)


def _field(line: str, package: str) -> FieldFact:
    name, code, proto, flags, *keys = line.split()
    values = dict(key.partition("=")[::2] for key in keys)
    enum = values.get("enum", "")
    return FieldFact(
        name,
        _qualified(code, package),
        None if proto == "-" else tuple(int(number) for number in proto.split(".")),
        "r" in flags,
        "p" in flags,
        "o" in flags,
        "z" in flags,
        values.get("list", ""),
        _names(values.get("keys")),
        values.get("map", ""),
        _names(values.get("patch")),
        values.get("mergekey", ""),
        f"{package}.{enum}" if enum and "." not in enum else enum,
        values.get("default"),
        _names(values.get("gate")),
    )


def _qualified(code: str, package: str) -> str:
    inner = code.lstrip("[]{}()")
    return code if not inner[0].isupper() else f"{code[: len(code) - len(inner)]}{package}.{inner}"


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


def _union(text: str) -> UnionFact:
    discriminator, _, members = text.partition(":")
    return UnionFact(discriminator, tuple((a, b) for a, _, b in (m.partition("/") for m in members.split(","))))


def _pairs(words: Sequence[str]) -> dict[str, str]:
    return dict(word.partition("=")[::2] for word in words)


def _group(words: Sequence[str]) -> GroupFact:
    values = _pairs(words[1:])
    priority = None if values["priority"] == "-" else int(values["priority"])
    return GroupFact("" if words[0] == _CORE else words[0], priority, _names(values["versions"]))


def _resource(words: Sequence[str]) -> ResourceFact:
    api_version, plural, scope, kind, verbs, *rest = words
    values = _pairs(rest)
    return ResourceFact(
        *split_api_version(api_version),
        plural,
        scope == "namespaced",
        kind,
        _names(verbs),
        values["singular"],
        _names(values.get("short")),
        _names(values.get("categories")),
        (),
    )


def _subresource(words: Sequence[str]) -> SubresourceFact:
    api_version, path, scope, kind, verbs, *rest = words
    other, _, short = kind.rpartition("/")
    values = _pairs(rest)
    gvk = GVK(*split_api_version(other or api_version), short)
    name = path.partition("/")[2]
    methods = _names(values.get("connect"))
    return SubresourceFact(name, gvk, scope == "namespaced", _names(verbs), methods, "path" in values)
