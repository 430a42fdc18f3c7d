"""RBAC from memory: roles and bindings are pushed in, each user's rules are compiled once, a decision is a few lookups.

The assembly subscribes ``upsert`` and ``remove`` to the caches of the four kinds; any change forgets what was compiled.

Source: k8s.io/kubernetes plugin/pkg/auth/authorizer/rbac; k8s.io/component-helpers/auth/rbac/validation/rule.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pybernetes.apiserver.authorization import rules
from pybernetes.apiserver.authorization.rules import Rule
from pybernetes.apiserver.identities import account_of
from pybernetes.apiserver.request import RequestInfo, UserInfo

_REMEMBERED_USERS: Final = 4096
_REMEMBERED_DECISIONS: Final = 4096
_GROUP: Final = "rbac.authorization.k8s.io"

Object = Mapping[str, Any]
_Answer = bool | frozenset[str]


class _Rules:
    """Many PolicyRules as tables: (verb, group, resource) -> names (None: all)."""

    __slots__ = ("_answers", "_resources", "_urls", "errors")

    def __init__(self) -> None:
        self._resources: dict[tuple[str, str, str], set[str] | None] = {}
        self._urls: dict[str, list[str]] = {}
        self._answers: dict[tuple[str, str, str, str], _Answer] = {}
        self.errors: list[str] = []

    def add(self, rule: Rule) -> None:
        names = rule.get("resourceNames") or ()
        for verb in rule.get("verbs") or ():
            self._urls.setdefault(verb, []).extend(rule.get("nonResourceURLs") or ())
            for group in rule.get("apiGroups") or ():
                for resource in rule.get("resources") or ():
                    self._add(verb, group, resource, names)

    def _add(self, verb: str, group: str, resource: str, names: Any) -> None:
        key = (verb, group, resource)
        if not names:
            self._resources[key] = None
            return
        known = self._resources.setdefault(key, set())
        if known is not None:
            known.update(names)

    def allow_resource(self, info: RequestInfo) -> bool:
        key = (info.verb, info.group, info.resource, info.subresource)
        answer = self._answers.get(key)
        if answer is None:
            if len(self._answers) >= _REMEMBERED_DECISIONS:
                self._answers.clear()
            answer = self._answers[key] = self._answer(*key)
        return answer if isinstance(answer, bool) else info.name in answer

    def allow_url(self, info: RequestInfo) -> bool:
        for verb in (info.verb, "*"):
            for url in self._urls.get(verb, ()):
                if rules.url_matches(url, info.path):
                    return True
        return False

    def _answer(self, verb: str, group: str, resource: str, subresource: str) -> _Answer:
        asked = [f"{resource}/{subresource}", f"*/{subresource}", "*"] if subresource else [resource, "*"]
        names: set[str] = set()
        for each_verb in (verb, "*"):
            for each_group in (group, "*"):
                for each in asked:
                    found = self._resources.get((each_verb, each_group, each), ())
                    if found is None:
                        return True
                    names.update(found)
        return frozenset(names) if names else False


@dataclass(slots=True)
class _Compiled:
    """What one user may do: everywhere, and in single namespaces."""

    cluster: _Rules = field(default_factory=_Rules)
    namespaces: dict[str, _Rules] = field(default_factory=dict)


class RBAC:
    """An Authorizer over the roles and bindings that it has been told of."""

    def __init__(self) -> None:
        self._objects: dict[str, dict[tuple[str, str], Object]] = {
            "Role": {}, "ClusterRole": {}, "RoleBinding": {}, "ClusterRoleBinding": {},
        }  # fmt: skip
        self._compiled: dict[tuple[str, tuple[str, ...]], _Compiled] = {}

    def upsert(self, kind: str, obj: Object) -> None:
        """*obj* is new or has changed. It is kept, not copied."""
        metadata = obj["metadata"]
        self._objects[kind][metadata.get("namespace", ""), metadata["name"]] = obj
        self._compiled.clear()

    def remove(self, kind: str, namespace: str, name: str) -> None:
        self._objects[kind].pop((namespace, name), None)
        self._compiled.clear()

    def allows(self, user: UserInfo, info: RequestInfo) -> bool:
        key = (user.name, user.groups)
        compiled = self._compiled.get(key)
        if compiled is None:
            compiled = self._compile(user)
            if len(self._compiled) >= _REMEMBERED_USERS:
                self._compiled.clear()
            self._compiled[key] = compiled
        if not info.is_resource:
            return compiled.cluster.allow_url(info)
        if compiled.cluster.allow_resource(info):
            return True
        if not info.namespace:
            return False
        local = compiled.namespaces.get(info.namespace)
        return local is not None and local.allow_resource(info)

    def explain(self, user: UserInfo, info: RequestInfo) -> tuple[bool, str]:
        errors: list[str] = []
        for granted, reason in self._granted(user, info.namespace):
            if granted is None:
                errors.append(reason)
            elif rules.allows(granted, info):
                return True, f"RBAC: allowed by {reason}"
        if not errors:
            return False, ""
        unique = list(dict.fromkeys(errors))
        return False, f"RBAC: {unique[0]}" if len(unique) == 1 else f"RBAC: [{', '.join(unique)}]"

    def rules_for(self, user: UserInfo, namespace: str) -> tuple[list[Rule], list[str]]:
        """All rules that *user* has in *namespace* ('': only those for the cluster), and what could not be resolved."""
        found: list[Rule] = []
        errors: list[str] = []
        for granted, reason in self._granted(user, namespace):
            if granted is None:
                errors.append(reason)
            else:
                found.append(granted)
        return found, errors

    def role_rules(self, reference: Mapping[str, str], namespace: str) -> list[Rule] | None:
        """The rules of a roleRef; None when there is no such role."""
        kind = reference["kind"]
        role = self._objects.get(kind, {}).get((namespace if kind == "Role" else "", reference["name"]))
        return None if role is None else list(role.get("rules") or ())

    def _compile(self, user: UserInfo) -> _Compiled:
        compiled = _Compiled()
        for binding, namespace, _subject in self._bindings(user, None):
            target = compiled.namespaces.setdefault(namespace, _Rules()) if namespace else compiled.cluster
            for rule in self.role_rules(binding["roleRef"], namespace) or ():
                target.add(rule)
        return compiled

    def _granted(self, user: UserInfo, namespace: str) -> Iterator[tuple[Rule | None, str]]:
        """(rule, by what) or (None, error)."""
        for binding, where, subject in self._bindings(user, namespace):
            reference = binding["roleRef"]
            granted = self.role_rules(reference, where)
            if granted is None:
                yield None, f'{reference["kind"].lower()}.{_GROUP} "{reference["name"]}" not found'
                continue
            name = binding["metadata"]["name"]
            by = f'RoleBinding "{name}/{where}"' if where else f'ClusterRoleBinding "{name}"'
            for rule in granted:
                yield rule, f'{by} of {reference["kind"]} "{reference["name"]}" to {_shown(subject, where)}'

    def _bindings(self, user: UserInfo, namespace: str | None) -> Iterator[tuple[Object, str, Object]]:
        """Bindings with a subject that *user* is, and that subject; of all namespaces when *namespace* is None."""
        account = account_of(user.name)
        groups = frozenset(user.groups)
        for kind in ("ClusterRoleBinding", "RoleBinding"):
            for (where, _), binding in self._objects[kind].items():
                if where and namespace is not None and where != namespace:
                    continue
                for subject in binding.get("subjects") or ():
                    if _is_subject(subject, user.name, groups, account, where):
                        yield binding, where, subject
                        break


def _is_subject(
    subject: Object, name: str, groups: frozenset[str], account: tuple[str, str] | None, namespace: str
) -> bool:
    kind = subject["kind"]
    if kind == "User":
        return bool(subject["name"] == name)
    if kind == "Group":
        return subject["name"] in groups
    return (
        kind == "ServiceAccount"
        and account is not None
        and account == (subject.get("namespace") or namespace, subject["name"])
    )


def _shown(subject: Object, namespace: str) -> str:
    if subject["kind"] == "ServiceAccount":
        return f'ServiceAccount "{subject["name"]}/{subject.get("namespace") or namespace}"'
    return f'{subject["kind"]} "{subject["name"]}"'
