"""Writes api/objects.pyi (the objects as read-only TypedDicts) and api/resources.py (a constant per served resource).

Both come from the fact table alone. `--check` writes nothing and fails when a file is not what the table gives.
"""

from __future__ import annotations

import argparse
import keyword
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pybernetes.api.builtin import facts
from pybernetes.apimachinery.schema.facts import Facts, FieldFact, ResourceFact, TypeFact

_API: Final = Path(__file__).resolve().parent.parent / "src" / "pybernetes" / "api"
_WIDTH: Final = 120
_CODES: Final = {
    "string": "str",
    "bool": "bool",
    "int32": "int",
    "int64": "int",
    "double": "float",
    "bytes": "str",
    "any": "Any",
    "object": "Mapping[str, Any]",
    "time": "str",
    "microtime": "str",
    "duration": "str",
    "quantity": "str",
    "intorstr": "int | str",
    "raw": "Mapping[str, Any]",
    "fieldsv1": "Mapping[str, Any]",
    "json": "Any",
}
_SCHEMA: Final = "V1JSONSchemaProps"
_SCHEMAS: Final = {
    "schemaorarray": f"{_SCHEMA} | Sequence[{_SCHEMA}]",
    "schemaorbool": f"{_SCHEMA} | bool",
    "schemaorstrings": f"{_SCHEMA} | Sequence[str]",
}
_STUB_HEAD: Final = '''"""The objects of the built-in API as read-only TypedDicts, for type checkers only.

Written by tools/generate_objects.py from the fact table; never edited by hand.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import ReadOnly, Required, TypedDict
'''
_RESOURCES_HEAD: Final = '''"""A constant per served resource; the preferred version has the bare name.

Other versions end in their version; of two groups, the one that is not core has its name in front.

Written by tools/generate_objects.py from the fact table; never edited by hand.

Source: the API resources that Kubernetes 1.36 serves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pybernetes.apimachinery.gvr import GVR

if TYPE_CHECKING:
    from pybernetes.api import objects

'''


def stub_names(table: Facts) -> dict[str, str]:
    """The TypedDict's name by type alias: V1Pod; where two groups share one, CoreV1Event and EventsV1Event."""
    short = {fact.alias: _short_name(fact) for fact in table.types()}
    counts = Counter(short.values())
    return {
        alias: name if counts[name] == 1 else alias.partition(".")[0].capitalize() + name
        for alias, name in short.items()
    }


def objects_stub(table: Facts) -> str:
    names = stub_names(table)
    types = sorted(table.types(), key=lambda fact: names[fact.alias])
    return "\n".join([_STUB_HEAD, *(_typed_dict(fact, names) for fact in types)]).rstrip() + "\n"


def resources_module(table: Facts) -> str:
    names = stub_names(table)
    resources = sorted(table.resources(), key=lambda resource: (resource.group, resource.plural))
    typed = {resource: names[table.kind(resource.gvk).alias] for resource in resources}
    lines = [_RESOURCES_HEAD.rstrip("\n"), ""]
    for resource in resources:
        name = _constant(table, resource)
        texts = [f'"{text}"' for text in (resource.group, resource.version, resource.plural, resource.kind)]
        lines += _constant_lines(f"{name}: GVR[objects.{typed[resource]}]", [*texts, str(resource.namespaced)])
    lines += ["", "ALL: Sequence[GVR[Any]] = ("]
    lines += [f"    {_constant(table, resource)}," for resource in resources]
    return "\n".join([*lines, ")"]) + "\n"


def _constant_lines(target: str, arguments: list[str]) -> list[str]:
    """One assignment, wrapped as the formatter wraps it."""
    joined = ", ".join(arguments)
    if len(line := f"{target} = GVR({joined})") <= _WIDTH:
        return [line]
    if len(line := f"    {joined}") <= _WIDTH:
        return [f"{target} = GVR(", line, ")"]
    return [f"{target} = GVR(", *(f"    {argument}," for argument in arguments), ")"]


def _short_name(fact: TypeFact) -> str:
    parts = fact.alias.split(".")
    version = parts[1] if len(parts) == 3 else parts[0]
    return f"{version.capitalize()}{fact.short}"


def _typed_dict(fact: TypeFact, names: dict[str, str]) -> str:
    name = names[fact.alias]
    members = list(_members(fact, names))
    if all(_is_identifier(key) for key, _ in members):
        body = [f"    {key}: {value}" for key, value in members] or ["    pass"]
        return "\n".join([f"class {name}(TypedDict, total=False):", *body, ""])
    body = [f'        "{key}": {value},' for key, value in members]
    return "\n".join([f"{name} = TypedDict(", f'    "{name}",', "    {", *body, "    },", "    total=False,", ")", ""])


def _members(fact: TypeFact, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for field in fact.fields:
        code = f"ReadOnly[{_type(field.type, names)}]"
        yield field.name, f"Required[{code}]" if _is_demanded(field) else code


def _is_demanded(field: FieldFact) -> bool:
    return field.required and not field.omitempty


def _type(code: str, names: dict[str, str]) -> str:
    if code.startswith(("[]", "()")):
        return f"Sequence[{_type(code[2:], names)}]"
    if code.startswith("{}"):
        return f"Mapping[str, {_type(code[2:], names)}]"
    return _CODES.get(code) or _SCHEMAS.get(code) or names[code]


def _is_identifier(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _constant(table: Facts, resource: ResourceFact) -> str:
    owners = [other for other in table.resources() if other.plural == resource.plural]
    groups = {other.group for other in owners}
    name = resource.plural.upper()
    if len(groups) > 1 and resource.group:
        name = f"{re.sub('[^A-Z]', '_', resource.group.partition('.')[0].upper())}_{name}"
    return name if _is_preferred(table, resource, owners) else f"{name}_{resource.version.upper()}"


def _is_preferred(table: Facts, resource: ResourceFact, owners: list[ResourceFact]) -> bool:
    group = next(group for group in table.groups() if group.name == resource.group)
    served = {other.version for other in owners if other.group == resource.group}
    return next(version for version in group.versions if version in served) == resource.version


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is out of date")
    check = parser.parse_args().check
    table = facts()
    stale = []
    for path, text in ((_API / "objects.pyi", objects_stub(table)), (_API / "resources.py", resources_module(table))):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if not check:
            path.write_text(text, encoding="utf-8")
    if check and stale:
        print(f"out of date: {', '.join(stale)}; run tools/generate_objects.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
