"""The fact table of the built-in API, as one shared value.

Source: the files beside this one, in facts/.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pybernetes.apimachinery.schema.facts import Facts


@cache
def facts() -> Facts:
    """The built-in table; files are read when their types are asked for."""
    return Facts(Path(__file__).parent / "facts")
