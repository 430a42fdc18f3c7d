"""JSON Patch: the public test suite, and our own bounds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pybernetes.apimachinery.errors import BadRequest, Invalid, RequestEntityTooLarge, StatusError
from pybernetes.apimachinery.patch import json_patch

SUITE = Path(__file__).parents[4].parent / "shared" / "data" / "json-patch"


def _cases() -> list[Any]:
    found = []
    for file in ("tests.json", "spec_tests.json"):
        path = SUITE / file
        if not path.exists():
            return [pytest.param({}, id="absent", marks=pytest.mark.skip(reason=f"{path} is absent"))]
        for index, case in enumerate(json.loads(path.read_text())):
            if "patch" in case and not case.get("disabled"):
                found.append(pytest.param(case, id=f"{file}-{index}"))
    return found


@pytest.mark.parametrize("case", _cases())
def test_the_public_suite_passes(case: dict[str, Any]) -> None:
    before = json.dumps(case["doc"])
    if "error" in case:
        with pytest.raises(StatusError):
            json_patch.apply(case["doc"], case["patch"])
    else:
        patched = json_patch.apply(case["doc"], case["patch"])
        assert "expected" not in case or json_patch.equal(patched, case["expected"])
    assert json.dumps(case["doc"]) == before


def test_a_failed_test_is_unprocessable() -> None:
    with pytest.raises(Invalid, match="testing value /a failed"):
        json_patch.apply({"a": 1}, [{"op": "test", "path": "/a", "value": True}])


def test_the_patch_must_be_a_list_of_objects() -> None:
    with pytest.raises(BadRequest):
        json_patch.apply({}, {"op": "add"})
    with pytest.raises(BadRequest):
        json_patch.apply({}, ["add"])


def test_copies_that_double_are_stopped() -> None:
    doc = {"a": [1]}
    operations = [{"op": "copy", "from": "/a", "path": "/a/-"}] * 40
    with pytest.raises(RequestEntityTooLarge):
        json_patch.apply(doc, operations)


def test_too_many_operations_are_refused() -> None:
    with pytest.raises(RequestEntityTooLarge, match="10000"):
        json_patch.apply({}, [{"op": "add", "path": "/a", "value": 1}] * 10_001)
