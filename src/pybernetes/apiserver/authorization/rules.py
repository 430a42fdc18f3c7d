"""PolicyRules: what one allows, and whether a set of them covers another.

Source: k8s.io/kubernetes pkg/apis/rbac/v1/evaluation_helpers.go;
k8s.io/component-helpers/auth/rbac/validation/policy_comparator.go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pybernetes.apiserver.request import RequestInfo

Rule = Mapping[str, Any]


def allows(rule: Rule, info: RequestInfo) -> bool:
    """Whether *rule* alone allows *info*."""
    verbs = rule.get("verbs") or ()
    if info.verb not in verbs and "*" not in verbs:
        return False
    if not info.is_resource:
        return any(url_matches(url, info.path) for url in rule.get("nonResourceURLs") or ())
    groups = rule.get("apiGroups") or ()
    if info.group not in groups and "*" not in groups:
        return False
    resource = f"{info.resource}/{info.subresource}" if info.subresource else info.resource
    if not any(_resource_matches(given, resource, info.subresource) for given in rule.get("resources") or ()):
        return False
    names = rule.get("resourceNames") or ()
    return not names or info.name in names


def url_matches(given: str, path: str) -> bool:
    """*given* is ``*``, a path, or a prefix with a ``*`` at its end."""
    return given in {"*", path} or (given.endswith("*") and path.startswith(given.rstrip("*")))


def _resource_matches(given: str, resource: str, subresource: str) -> bool:
    return given in {"*", resource} or (bool(subresource) and given == f"*/{subresource}")


def uncovered(held: Sequence[Rule], wanted: Iterable[Rule]) -> list[Rule]:
    """What *wanted* grants and *held* does not, in rules of one verb, group, resource and name each."""
    return [atom for rule in wanted for atom in _atoms(rule) if not any(_covers(own, atom) for own in held)]


def compact(rule: Rule) -> str:
    """``{APIGroups:["apps"], Resources:["deployments"], Verbs:["get"]}``"""
    fields = (
        ("APIGroups", "apiGroups"),
        ("Resources", "resources"),
        ("NonResourceURLs", "nonResourceURLs"),
        ("ResourceNames", "resourceNames"),
        ("Verbs", "verbs"),
    )
    parts = [f"{label}:{quoted(rule[key])}" for label, key in fields if rule.get(key)]
    return "{" + ", ".join(parts) + "}"


def quoted(items: Iterable[str]) -> str:
    """Go's %q of a string slice: ``["a" "b"]``."""
    return "[" + " ".join('"{}"'.format(item.replace("\\", r"\\").replace('"', r"\"")) for item in items) + "]"


def _atoms(rule: Rule) -> Iterator[Rule]:
    for verb in rule.get("verbs") or ():
        for group in rule.get("apiGroups") or ():
            for resource in rule.get("resources") or ():
                atom = {"verbs": [verb], "apiGroups": [group], "resources": [resource]}
                names = rule.get("resourceNames") or ()
                yield from ({**atom, "resourceNames": [name]} for name in names)
                if not names:
                    yield atom
        for url in rule.get("nonResourceURLs") or ():
            yield {"verbs": [verb], "nonResourceURLs": [url]}


def _covers(own: Rule, atom: Rule) -> bool:
    if not _all_in(atom["verbs"], own.get("verbs") or ()):
        return False
    if "nonResourceURLs" in atom:
        given = own.get("nonResourceURLs") or ()
        return any(_url_covers(mine, url) for url in atom["nonResourceURLs"] for mine in given)
    names = own.get("resourceNames") or ()
    return (
        _all_in(atom["apiGroups"], own.get("apiGroups") or ())
        and _resources_cover(own.get("resources") or (), atom["resources"][0])
        and (not names or ("resourceNames" in atom and atom["resourceNames"][0] in names))
    )


def _all_in(wanted: Sequence[str], held: Sequence[str]) -> bool:
    return "*" in held or all(item in held for item in wanted)


def _resources_cover(held: Sequence[str], wanted: str) -> bool:
    if "*" in held or wanted in held:
        return True
    _, slash, subresource = wanted.partition("/")
    return bool(slash) and f"*/{subresource}" in held


def _url_covers(given: str, wanted: str) -> bool:
    return given in {"*", wanted} or (given.endswith("*") and wanted.startswith(given.rstrip("*")))
