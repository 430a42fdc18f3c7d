"""Go's durations, as flags and configuration files write them: ``1h30m``, ``500ms``, ``0``.

Source: time.ParseDuration, time.Duration.String.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_UNITS: Final = {
    "ns": Decimal("1e-9"), "us": Decimal("1e-6"), "µs": Decimal("1e-6"), "ms": Decimal("1e-3"),
    "s": Decimal(1), "m": Decimal(60), "h": Decimal(3600),
}  # fmt: skip
_PART: Final = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)", re.ASCII)


def parse(text: str) -> float:
    """Seconds; ValueError in Go's words."""
    rest = text.removeprefix("-") if text.startswith("-") else text.removeprefix("+")
    if rest == "0":
        return 0.0
    total = Decimal(0)
    at = 0
    for match in _PART.finditer(rest):
        if match.start() != at:
            break
        total += Decimal(match.group(1)) * _UNITS[match.group(2)]
        at = match.end()
    if not rest or at != len(rest):
        raise ValueError(f'time: invalid duration "{text}"')
    return float(-total if text.startswith("-") else total)


def format(seconds: float) -> str:
    """``1h30m0s`` of 5400, as Go prints it (to the microsecond)."""
    micro = round(abs(seconds) * 1_000_000)
    sign = "-" if seconds < 0 and micro else ""
    if micro < 1_000_000:
        if micro == 0:
            return "0s"
        return f"{sign}{_trim(Decimal(micro) / 1000)}ms" if micro >= 1000 else f"{sign}{micro}µs"
    hours, rest = divmod(micro, 3600 * 1_000_000)
    minutes, rest = divmod(rest, 60 * 1_000_000)
    tail = f"{_trim(Decimal(rest) / 1_000_000)}s"
    if hours:
        return f"{sign}{hours}h{minutes}m{tail}"
    return f"{sign}{minutes}m{tail}" if minutes else f"{sign}{tail}"


def _trim(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
