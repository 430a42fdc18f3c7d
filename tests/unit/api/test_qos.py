"""Quality-of-service classes."""

from __future__ import annotations

from typing import Any

import pytest

from pybernetes.api.qos import qos_class

FULL = {"requests": {"cpu": "1", "memory": "1Gi"}, "limits": {"cpu": "1000m", "memory": "1Gi"}}


@pytest.mark.parametrize(
    ("resources", "expected"),
    [
        ([{}], "BestEffort"),
        ([{"requests": {"cpu": "0"}}], "BestEffort"),
        ([{"requests": {"a.b/c": "1"}}], "BestEffort"),
        ([{"requests": {"cpu": "1"}}], "Burstable"),
        ([FULL], "Guaranteed"),
        ([{"limits": FULL["limits"]}], "Guaranteed"),
        ([FULL, {}], "Burstable"),
        ([{"limits": {"cpu": "1"}}], "Burstable"),
    ],
    ids=["nothing", "zero", "a device", "a request", "all", "limits", "all and nothing", "half"],
)
def test_what_is_asked_for_decides_the_class(resources: list[dict[str, Any]], expected: str) -> None:
    assert qos_class({"spec": {"containers": [{"resources": part} for part in resources]}}) == expected


def test_resources_of_the_whole_pod_come_first() -> None:
    assert qos_class({"spec": {"resources": FULL, "containers": [{}]}}) == "Guaranteed"
