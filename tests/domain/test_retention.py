"""Fourteen days, eight weeks, twelve months, and always the last three."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain import retention
from app.domain.retention import Copy

NOON = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001  (the shop's own clock)


def days(count: int, reason: str = "daily") -> list[Copy]:
    return [Copy(NOON - timedelta(days=day), reason) for day in range(count)]


def test_a_year_of_daily_copies() -> None:
    copies = days(400)
    kept = retention.kept(copies)
    assert kept >= set(copies[:14])
    weeks = {copy.made.isocalendar()[:2] for copy in kept}
    months = {(copy.made.year, copy.made.month) for copy in kept}
    assert len(months) == 12
    assert len(weeks) >= 8
    assert len(kept) <= 14 + 8 + 12
    assert min(kept, key=lambda copy: copy.made).made.date().isoformat() == "2025-12-31"


def test_what_was_made_before_an_import_outlives_the_next_copy() -> None:
    copies = [Copy(NOON, "daily"), *(Copy(NOON + timedelta(hours=hour), "import") for hour in range(1, 6))]
    assert retention.kept(copies) == {copies[0], *copies[3:]}


def test_a_shop_that_is_seldom_open_keeps_its_last_days() -> None:
    copies = [Copy(NOON - timedelta(days=40 * day), "daily") for day in range(20)]
    assert retention.kept(copies) == set(copies[:14])


def test_only_the_newest_when_that_is_asked() -> None:
    assert retention.kept(days(20), 5) == set(days(5))
    assert retention.kept(days(20), 1) == set(days(3))
    assert retention.kept([]) == set()


@given(
    st.sets(
        st.builds(
            Copy,
            st.datetimes(NOON - timedelta(days=900), NOON),
            st.sampled_from(["daily", "import"]),
            st.sampled_from("abc"),
        )
    ),
    st.none() | st.integers(1, 30),
)
def test_the_last_three_stay_and_thinning_twice_is_thinning_once(
    copies: set[Copy], newest: int | None
) -> None:
    kept = retention.kept(copies, newest)
    assert kept <= copies
    last = sorted(copies, key=lambda copy: (copy.made, copy.name))[-3:]
    assert kept >= set(last)
    assert retention.kept(kept, newest) == kept
