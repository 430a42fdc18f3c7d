"""Times as the API writes them, and ages as people read them.

Source: k8s.io/apimachinery pkg/apis/meta/v1 (time.go, micro_time.go), pkg/util/duration (duration.go); RFC 3339.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

_RFC3339: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:([Zz])|([+-])(\d\d):(\d\d))", re.ASCII
)
_MINUTE: Final = 60
_HOUR: Final = 3600
_DAY: Final = 86400
_YEAR: Final = 365 * _DAY


def format(moment: datetime) -> str:
    """``2026-01-01T00:00:00Z``: whole seconds, in UTC. *moment* is aware."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


def format_micro(moment: datetime) -> str:
    """``2026-01-01T00:00:00.000000Z``, as MicroTime fields (Lease, Event) are written."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def parse(text: str) -> datetime:
    """The moment of an RFC 3339 *text*, aware, in UTC; ValueError worded as Go's when it is none."""
    match = _RFC3339.fullmatch(text)
    if match is None:
        raise ValueError(_cannot_parse(text))
    year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
    fraction, utc, sign, hours, minutes = match.groups()[6:]
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    try:
        zone = UTC if utc else _zone(sign, int(hours), int(minutes))
        return datetime(year, month, day, hour, minute, second, micro, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f'parsing time "{text}": {_out_of_range(error)}') from error


def seconds_between(earlier: datetime, later: datetime) -> float:
    return (later - earlier).total_seconds()


def human_duration(seconds: float) -> str:
    """An age for a column: ``59s``, ``2m1s``, ``3h5m``, ``47h``, ``2d3h``, ``8d``, ``2y35d``."""
    total = int(seconds)
    if total < -1:
        return "<invalid>"
    if total < 0:
        return "0s"
    if total < 3 * _HOUR:
        return _short(total)
    hours, days = total // _HOUR, total // _DAY
    if hours < 8:
        return _pair(hours, "h", total // _MINUTE % 60, "m")
    if hours < 48:
        return f"{hours}h"
    if days < 8:
        return _pair(days, "d", hours % 24, "h")
    if days < 365 * 2:
        return f"{days}d"
    years = total // _YEAR
    return _pair(years, "y", days % 365, "d") if years < 8 else f"{years}y"


def age(created: str | None, now: datetime) -> str:
    """The AGE column of an object created at *created*; ``<unknown>`` without one."""
    if not created:
        return "<unknown>"
    return human_duration((now - parse(created)).total_seconds())


def _short(total: int) -> str:
    if total < 2 * _MINUTE:
        return f"{total}s"
    minutes = total // _MINUTE
    return _pair(minutes, "m", total % _MINUTE, "s") if minutes < 10 else f"{minutes}m"


def _pair(large: int, large_unit: str, small: int, small_unit: str) -> str:
    return f"{large}{large_unit}{small}{small_unit}" if small else f"{large}{large_unit}"


def _zone(sign: str, hours: int, minutes: int) -> timezone:
    if hours > 23 or minutes > 59:
        raise ValueError("time zone offset hour out of range")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if sign == "-" else offset)


def _cannot_parse(text: str) -> str:
    return f'parsing time "{text}" as "2006-01-02T15:04:05Z07:00": cannot parse "{text}" as "2006"'


def _out_of_range(error: Exception) -> str:
    word = str(error).split(" ", 1)[0]
    return f"{word if word in {'month', 'day', 'hour', 'minute', 'second'} else 'year'} out of range"
