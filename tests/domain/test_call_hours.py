"""When to call her, read from what was noted in three languages; what is unclear says nothing."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import call_hours


@pytest.mark.parametrize(
    ("noted", "fits", "not_then"),
    [
        ("下午", time(15), time(10)),
        ("上午或晚上", time(19, 30), time(14)),
        ("18点以后", time(18), time(17, 59)),
        ("晚上7点以后", time(19), time(18, 59)),
        ("18時以降", time(20), time(12)),
        ("午前中", time(9), time(13)),
        ("10:00-12:00", time(11, 59), time(12)),
        ("10点到12点", time(10), time(9)),
        ("下午2点半到5点", time(16), time(14)),
        ("10〜12", time(11), time(13)),
        ("10時まで", time(9), time(10)),
        ("12点之前", time(8), time(12)),
        ("after 6pm", time(18, 5), time(17)),
        ("before 11am", time(10), time(11)),
        ("between 2 and 4 pm", time(15), time(3)),
        ("11 to 3", time(14), time(16)),
        ("Evenings", time(19), time(9)),
    ],
)
def test_hours_as_they_are_noted(noted: str, fits: time, not_then: time) -> None:
    assert call_hours.fits(noted, fits) is True
    assert call_hours.fits(noted, not_then) is False


@pytest.mark.parametrize(
    "noted",
    [
        "",
        "  ",
        "上午不方便",
        "周末",
        "not in the morning",
        "weekdays after 18:00",
        "以前はお昼以外",
        "ring twice",
    ],
)
def test_what_is_unclear_says_nothing(noted: str) -> None:
    assert call_hours.fits(noted, time(12)) is None


@given(st.text(), st.times())
def test_any_text_is_read(noted: str, at: time) -> None:
    assert call_hours.fits(noted, at) in {True, False, None}
