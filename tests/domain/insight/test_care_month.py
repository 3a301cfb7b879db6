"""The care month: points by value, fair to whoever works fewer days, places shared."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.insight import care_month
from app.domain.insight.care_month import CareMonth, Figures, Part, ranked

YAN = Figures(1, "小燕", 24, planned=20, on_time=20, done=24, reached=24, back=12, visits=60, feedback=6)
MEI = Figures(2, "阿梅", 12, planned=10, on_time=5, done=12, reached=12, back=6, visits=20, feedback=3)
NOBODY = Figures(None, "", 0, planned=9, on_time=1, done=3, reached=3)


def test_a_part_timer_is_measured_by_her_days() -> None:
    first, second = ranked([MEI, YAN])
    assert (first.figures, first.rank, first.points) == (YAN, 1, 100)
    # Half of hers were late; all else she did as often a day.
    assert (second.figures, second.rank, second.points) == (MEI, 2, 80)
    assert second.parts == {Part.KEPT: 20, Part.REACHED: 25, Part.BACK: 25, Part.FEEDBACK: 10}


def test_who_has_the_same_points_has_the_same_place() -> None:
    twin = YAN._replace(staff_id=3, name="安")
    places = ranked([MEI, twin, YAN])
    assert [(place.figures.name, place.rank) for place in places] == [("安", 1), ("小燕", 1), ("阿梅", 3)]
    month = CareMonth(date(2026, 11, 1), date(2026, 11, 30), places)
    assert [place.figures.name for place in month.best] == ["安", "小燕"]
    assert (month.planned, month.on_time, month.today) == (50, 45 / 50, date(2026, 11, 30))


def test_what_bears_nobody_s_name_or_was_nobody_s_is_told_and_not_ranked() -> None:
    away = Figures(4, "林", 0, planned=3)
    idle = Figures(5, "周", 20)
    places = ranked([NOBODY, away, idle, YAN])
    assert [(place.figures.name, place.rank) for place in places] == [
        ("小燕", 1), ("", None), ("周", None), ("林", None),
    ]  # fmt: skip
    assert idle.kept is None
    assert away.a_day(3) == 0


def test_a_month_in_which_nothing_was_due_is_empty() -> None:
    month = CareMonth(date(2026, 11, 1), date(2026, 11, 30), ranked([Figures(5, "周", 20)]))
    assert month.is_empty
    assert month.best == ()
    assert (month.planned, month.on_time) == (0, 0)


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 11, 7), date(2026, 10, 1), date(2026, 10, 31)),
        (date(2026, 11, 8), date(2026, 11, 1), date(2026, 11, 8)),
        (date(2026, 1, 3), date(2025, 12, 1), date(2025, 12, 31)),
    ],
)
def test_the_first_week_of_a_month_shows_the_month_before(today: date, first: date, last: date) -> None:
    assert care_month.month_of(today) == (first, last)


counts = st.integers(0, 40)


@given(
    st.lists(
        st.builds(
            lambda id_, days, due, kept, rest: Figures(id_, f"店员{id_}", days, due, min(due, kept), *rest),
            st.integers(1, 9), st.integers(0, 31), counts, counts, st.tuples(*[counts] * 5),
        ),
        max_size=6, unique_by=lambda one: one.staff_id,
    )
)  # fmt: skip
def test_points_lie_between_nought_and_a_hundred_and_places_follow_them(rows: list[Figures]) -> None:
    places = ranked(rows)
    assert sorted(place.figures for place in places) == sorted(rows)
    assert all(0 <= place.points <= 100 for place in places)
    placed = [place for place in places if place.rank is not None]
    assert list(places[: len(placed)]) == placed
    assert all(place.rank == 1 + sum(other.points > place.points for other in placed) for place in placed)
    assert ranked(rows[::-1]) == places
