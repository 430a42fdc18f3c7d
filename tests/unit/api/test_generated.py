"""The generated stub and constants."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from pybernetes.api import resources
from pybernetes.api.builtin import facts
from pybernetes.apimachinery.gvr import GVR

_ROOT = Path(__file__).resolve().parents[3]


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_objects", _ROOT / "tools" / "generate_objects.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_generated_files_are_what_the_table_gives() -> None:
    generator = _generator()
    api = _ROOT / "src" / "pybernetes" / "api"
    assert (api / "objects.pyi").read_text(encoding="utf-8") == generator.objects_stub(facts())
    assert (api / "resources.py").read_text(encoding="utf-8") == generator.resources_module(facts())


def test_there_is_a_constant_per_served_resource() -> None:
    assert len(resources.ALL) == len(set(resources.ALL)) == len(facts().resources()) == 95


def test_the_preferred_version_has_the_bare_name() -> None:
    assert GVR("", "v1", "pods", "Pod", True) == resources.PODS
    assert resources.HORIZONTALPODAUTOSCALERS.version == "v2"
    assert resources.HORIZONTALPODAUTOSCALERS_V1.version == "v1"
    assert resources.EVENTS.group == ""
    assert resources.EVENTS_EVENTS.group == "events.k8s.io"
