"""Times and ages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pybernetes.apimachinery import timestamps

NOW = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)


def test_times_are_written_in_seconds_or_microseconds() -> None:
    assert timestamps.format(NOW) == "2026-01-02T03:04:05Z"
    assert timestamps.format_micro(NOW) == "2026-01-02T03:04:05.678901Z"


def test_an_offset_is_turned_into_utc() -> None:
    assert timestamps.parse("2026-01-02T05:04:05+02:00") == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-01-02", "2026-13-02T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-02T03:04:05"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="parsing time"):
        timestamps.parse(text)


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants naive bounds
def test_a_time_survives_writing_and_reading(moment: datetime) -> None:
    assert timestamps.parse(timestamps.format_micro(moment)) == moment


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (-5, "<invalid>"), (-1, "0s"), (0, "0s"), (59, "59s"), (119, "119s"), (120, "2m"), (121, "2m1s"), (600, "10m"),
        (3 * 3600 - 1, "179m"), (3 * 3600, "3h"), (3 * 3600 + 300, "3h5m"), (8 * 3600, "8h"), (47 * 3600, "47h"),
        (48 * 3600, "2d"), (51 * 3600, "2d3h"), (8 * 86400, "8d"), (729 * 86400, "729d"), (765 * 86400, "2y35d"),
        (8 * 365 * 86400, "8y"),
    ],
    ids=str,
)  # fmt: skip
def test_ages_are_as_kubectl_shows_them(seconds: int, shown: str) -> None:
    assert timestamps.human_duration(seconds) == shown


def test_the_age_of_an_object_without_a_time_is_unknown() -> None:
    assert timestamps.age(None, NOW) == "<unknown>"
    assert timestamps.age(timestamps.format(NOW - timedelta(seconds=61)), NOW) == "61s"
