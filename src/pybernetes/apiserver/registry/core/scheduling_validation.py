"""Where a pod may run: node selection, affinity, tolerations, spreading, gates.

Source: kubernetes pkg/apis/core/validation/validation.go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pybernetes.apimachinery import names
from pybernetes.apimachinery.causes import NOT_POSITIVE, duplicate, each, forbidden, invalid, not_supported, required
from pybernetes.apimachinery.errors import Cause
from pybernetes.apimachinery.labels import validate_label_name, validate_label_selector

TAINT_EFFECTS: Final = ("NoSchedule", "PreferNoSchedule", "NoExecute")
_REQUIRED: Final = "requiredDuringSchedulingIgnoredDuringExecution"
_PREFERRED: Final = "preferredDuringSchedulingIgnoredDuringExecution"
_NO_KEY: Final = 'operator must be Exists when `key` is empty, which means "match all values and all keys"'


def validate_affinity(affinity: Mapping[str, Any] | None, path: str) -> Iterator[Cause]:
    if not affinity:
        return
    node = affinity.get("nodeAffinity")
    if node:
        yield from _validate_node_affinity(node, f"{path}.nodeAffinity")
    for kind in ("podAffinity", "podAntiAffinity"):
        if affinity.get(kind):
            yield from _validate_pod_affinity(affinity[kind], f"{path}.{kind}")


def validate_node_selector(selector: Mapping[str, Any], path: str) -> Iterator[Cause]:
    terms = selector.get("nodeSelectorTerms") or ()
    if not terms:
        yield required(f"{path}.nodeSelectorTerms", "must have at least one node selector term")
    for index, term in enumerate(terms):
        yield from validate_node_selector_term(term, f"{path}.nodeSelectorTerms[{index}]")


def validate_node_selector_term(term: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for index, expression in enumerate(term.get("matchExpressions") or ()):
        yield from _validate_node_expression(expression, f"{path}.matchExpressions[{index}]")
    for index, expression in enumerate(term.get("matchFields") or ()):
        yield from _validate_node_field(expression, f"{path}.matchFields[{index}]")


def validate_tolerations(tolerations: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    for index, toleration in enumerate(tolerations):
        where = f"{path}[{index}]"
        key, operator = toleration.get("key") or "", toleration.get("operator") or ""
        effect = toleration.get("effect") or ""
        if key:
            yield from validate_label_name(key, f"{where}.key")
        elif operator != "Exists":
            yield invalid(f"{where}.operator", operator, _NO_KEY)
        if toleration.get("tolerationSeconds") is not None and effect != "NoExecute":
            yield invalid(f"{where}.effect", effect, "effect must be 'NoExecute' when `tolerationSeconds` is set")
        yield from _validate_toleration_operator(toleration, operator, where)
        if effect and effect not in TAINT_EFFECTS:
            yield not_supported(f"{where}.effect", effect, TAINT_EFFECTS)


def validate_spread_constraints(constraints: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    seen: set[tuple[str, str]] = set()
    for index, constraint in enumerate(constraints):
        where = f"{path}[{index}]"
        skew = constraint.get("maxSkew") or 0
        if skew <= 0:
            yield invalid(f"{where}.maxSkew", skew, NOT_POSITIVE)
        key, action = constraint.get("topologyKey") or "", constraint.get("whenUnsatisfiable") or ""
        yield from _validate_topology_key(key, f"{where}.topologyKey")
        if action not in {"DoNotSchedule", "ScheduleAnyway"}:
            yield not_supported(f"{where}.whenUnsatisfiable", action, ("DoNotSchedule", "ScheduleAnyway"))
        if (key, action) in seen:
            yield duplicate(f"{where}.{{topologyKey, whenUnsatisfiable}}", f"{{{key}, {action}}}")
        seen.add((key, action))
        yield from _validate_min_domains(constraint.get("minDomains"), action, f"{where}.minDomains")
        for field in ("nodeAffinityPolicy", "nodeTaintsPolicy"):
            if constraint.get(field) is not None and constraint[field] not in {"Honor", "Ignore"}:
                yield not_supported(f"{where}.{field}", constraint[field], ("Honor", "Ignore"))
        yield from validate_label_selector(constraint.get("labelSelector"), f"{where}.labelSelector")
        yield from _validate_match_keys(constraint, where)


def validate_gates(gates: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    """Scheduling gates."""
    seen: set[str] = set()
    for index, gate in enumerate(gates):
        name = gate.get("name") or ""
        yield from each(f"{path}[{index}].name", name, names.qualified_name)
        if name in seen:
            yield duplicate(f"{path}[{index}]", name)
        seen.add(name)


def validate_taints(taints: Sequence[Mapping[str, Any]], path: str) -> Iterator[Cause]:
    """The taints of a node."""
    seen: set[tuple[str, str]] = set()
    for index, taint in enumerate(taints):
        where = f"{path}[{index}]"
        key, value, effect = taint.get("key") or "", taint.get("value") or "", taint.get("effect") or ""
        yield from validate_label_name(key, f"{where}.key")
        errors = names.label_value(value)
        if errors:
            yield invalid(f"{where}.value", value, ";".join(errors))
        if not effect:
            yield required(f"{where}.effect")
        elif effect not in TAINT_EFFECTS:
            yield not_supported(f"{where}.effect", effect, TAINT_EFFECTS)
        if (key, effect) in seen:
            found = duplicate(where, taint)
            detail = "taints must be unique by key and effect pair"
            yield Cause(reason=found.reason, message=f"{found.message}: {detail}", field=where)
        seen.add((key, effect))


def _validate_toleration_operator(toleration: Mapping[str, Any], operator: str, path: str) -> Iterator[Cause]:
    value = toleration.get("value") or ""
    if operator in {"", "Equal"}:
        errors = names.label_value(value)
        if errors:
            yield invalid(f"{path}.operator", value, ";".join(errors))
    elif operator == "Exists":
        if value:
            yield invalid(f"{path}.operator", toleration, "value must be empty when `operator` is 'Exists'")
    else:
        yield not_supported(f"{path}.operator", operator, ("Equal", "Exists"))


def _validate_min_domains(count: int | None, action: str, path: str) -> Iterator[Cause]:
    if count is None:
        return
    if count <= 0:
        yield invalid(path, count, NOT_POSITIVE)
    if action != "DoNotSchedule":
        yield invalid(path, count, f"can only use minDomains if whenUnsatisfiable=DoNotSchedule, not {action}")


def _validate_match_keys(constraint: Mapping[str, Any], path: str) -> Iterator[Cause]:
    keys = constraint.get("matchLabelKeys")
    if not keys:
        return
    where = f"{path}.matchLabelKeys"
    selector = constraint.get("labelSelector")
    if selector is None:
        yield forbidden(where, "must not be specified when labelSelector is not set")
        return
    taken = {expression.get("key") for expression in selector.get("matchExpressions") or ()}
    taken |= set(selector.get("matchLabels") or ())
    for index, key in enumerate(keys):
        yield from validate_label_name(key, f"{where}[{index}]")
        if key in taken:
            yield invalid(f"{where}[{index}]", key, "exists in both matchLabelKeys and labelSelector")


def _validate_topology_key(key: str, path: str) -> Iterator[Cause]:
    if not key:
        yield required(path, "can not be empty")
    else:
        yield from validate_label_name(key, path)


def _validate_node_affinity(affinity: Mapping[str, Any], path: str) -> Iterator[Cause]:
    if affinity.get(_REQUIRED) is not None:
        yield from validate_node_selector(affinity[_REQUIRED], f"{path}.{_REQUIRED}")
    for index, preferred in enumerate(affinity.get(_PREFERRED) or ()):
        where = f"{path}.{_PREFERRED}[{index}]"
        yield from _validate_weight(preferred, where)
        yield from validate_node_selector_term(preferred.get("preference") or {}, f"{where}.preference")


def _validate_pod_affinity(affinity: Mapping[str, Any], path: str) -> Iterator[Cause]:
    for index, term in enumerate(affinity.get(_REQUIRED) or ()):
        yield from _validate_pod_term(term, f"{path}.{_REQUIRED}[{index}]")
    for index, preferred in enumerate(affinity.get(_PREFERRED) or ()):
        where = f"{path}.{_PREFERRED}[{index}]"
        yield from _validate_weight(preferred, where)
        yield from _validate_pod_term(preferred.get("podAffinityTerm") or {}, f"{where}.podAffinityTerm")


def _validate_pod_term(term: Mapping[str, Any], path: str) -> Iterator[Cause]:
    yield from validate_label_selector(term.get("labelSelector"), f"{path}.labelSelector")
    yield from validate_label_selector(term.get("namespaceSelector"), f"{path}.namespaceSelector")
    for namespace in term.get("namespaces") or ():
        yield from each(f"{path}.namespace", namespace, names.dns1123_label)
    yield from _validate_topology_key(term.get("topologyKey") or "", f"{path}.topologyKey")


def _validate_weight(preferred: Mapping[str, Any], path: str) -> Iterator[Cause]:
    weight = preferred.get("weight") or 0
    if not 1 <= weight <= 100:
        yield invalid(f"{path}.weight", weight, "must be in the range 1-100")


def _validate_node_expression(expression: Mapping[str, Any], path: str) -> Iterator[Cause]:
    operator, values = expression.get("operator") or "", expression.get("values") or ()
    if operator in {"In", "NotIn"}:
        if not values:
            yield required(f"{path}.values", "must be specified when `operator` is 'In' or 'NotIn'")
    elif operator in {"Exists", "DoesNotExist"}:
        if values:
            yield forbidden(f"{path}.values", "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
    elif operator in {"Gt", "Lt"}:
        if len(values) != 1:
            yield required(f"{path}.values", "must be specified single value when `operator` is 'Lt' or 'Gt'")
    else:
        yield invalid(f"{path}.operator", operator, "not a valid selector operator")
    yield from validate_label_name(expression.get("key") or "", f"{path}.key")


def _validate_node_field(expression: Mapping[str, Any], path: str) -> Iterator[Cause]:
    operator, values = expression.get("operator") or "", expression.get("values") or ()
    if operator in {"In", "NotIn"}:
        if len(values) != 1:
            detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"
            yield required(f"{path}.values", detail)
    else:
        yield invalid(f"{path}.operator", operator, "not a valid selector operator")
    key = expression.get("key") or ""
    if key != "metadata.name":
        yield invalid(f"{path}.key", key, "not a valid field selector key")
        return
    for index, value in enumerate(values):
        yield from each(f"{path}.values[{index}]", value, names.dns1123_subdomain)
