"""The fact table, read."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybernetes.api.builtin import facts
from pybernetes.apimachinery.gvr import GVK
from pybernetes.apimachinery.schema.facts import Facts, is_named


def test_the_whole_table_is_read() -> None:
    types = list(facts().types())
    assert len(types) == 825
    assert sum(len(fact.fields) for fact in types) == 3421
    assert len(facts().resources()) == 95
    assert sum(len(resource.subresources) for resource in facts().resources()) == 55
    assert len(facts().groups()) == 23


def test_a_type_is_found_by_name_and_by_alias() -> None:
    for fact in facts().types():
        assert facts().type(fact.name) is fact
        assert facts().type(fact.alias) is fact


def test_every_name_that_a_field_uses_is_a_type_or_an_enumeration() -> None:
    for fact in facts().types():
        for field in fact.fields:
            if field.ref:
                assert facts().type(field.ref)
            if field.enum:
                assert facts().enum(field.enum)


def test_a_field_says_all_that_its_line_says() -> None:
    containers = facts().type("io.k8s.api.core.v1.PodSpec").field("containers")
    assert containers is not None
    assert containers.type == "[]core.v1.Container"
    assert containers.ref == "core.v1.Container"
    assert (containers.proto, containers.required, containers.omitempty, containers.pointer) == (
        (2,),
        True,
        False,
        False,
    )
    assert (containers.list_type, containers.map_keys) == ("map", ("name",))
    assert (containers.patch_strategy, containers.merge_key) == (("merge",), "name")
    protocol = facts().type("core.v1.ContainerPort").field("protocol")
    assert protocol is not None
    assert (protocol.enum, protocol.default) == ("core.v1.Protocol", '"TCP"')
    assert facts().enum("core.v1.RestartPolicy") == ("Always", "OnFailure", "Never")


@pytest.mark.parametrize(
    ("gvk", "alias"),
    [
        (GVK("", "v1", "Pod"), "core.v1.Pod"),
        (GVK("rbac.authorization.k8s.io", "v1", "Role"), "rbac.v1.Role"),
        (GVK("internal.apiserver.k8s.io", "v1alpha1", "StorageVersion"), "apiserverinternal.v1alpha1.StorageVersion"),
        (GVK("", "v1", "Status"), "meta.v1.Status"),
        (GVK("apps", "v1", "DeleteOptions"), "meta.v1.DeleteOptions"),
        (GVK("meta.k8s.io", "v1", "Table"), "meta.v1.Table"),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "",
)
def test_a_kind_is_found_in_its_group_version(gvk: GVK, alias: str) -> None:
    assert facts().kind(gvk).alias == alias


@pytest.mark.parametrize(
    "gvk",
    [
        GVK("", "v1", "PodSpec"),
        GVK("apps", "v1", "Pod"),
        GVK("../../facts/core", "v1", "Pod"),
        GVK("enums", "v1", "Pod"),
        GVK("apps", "v1", "Status"),
        GVK("", "v2", "Pod"),
    ],
    ids=["no kind", "other group", "a path", "no group file", "kind of v1 alone", "other version"],
)
def test_what_is_no_kind_is_a_key_error(gvk: GVK) -> None:
    with pytest.raises(KeyError):
        facts().kind(gvk)


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    table = Facts(tmp_path / "absent")
    with pytest.raises(KeyError):
        table.type("io.k8s.api.core.v1.Pod")


def test_names_start_with_a_capital_letter_and_codes_do_not() -> None:
    assert is_named("core.v1.Pod")
    assert not is_named("string")
