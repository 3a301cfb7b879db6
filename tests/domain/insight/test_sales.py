"""Pareto, the field, cohorts and newcomers, by value and against plain sums."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.insight import cohorts, field, pareto, share, sources
from app.domain.insight.cohorts import Quarter
from app.domain.insight.field import Rfm
from tests.make import TODAY

SPENDS = st.lists(st.integers(-10_000, 1_000_000), max_size=150)


def test_one_of_five_brings_four_fifths() -> None:
    found = pareto.reckon([10, 800, 10, 90, 90], TODAY)
    assert (found.members, found.net, found.few) == (5, 1_000, 1)
    assert (found.best, found.needed) == (0.8, 0.2)
    assert [(point.members, point.sales) for point in found.curve] == [
        (0.0, 0.0), (0.2, 0.8), (0.4, 0.89), (0.6, 0.98), (0.8, 0.99), (1.0, 1.0),
    ]  # fmt: skip
    assert [row.number for row in found.tenths] == [2, 4, 6, 8, 10]
    assert found.tenths[0] == (2, 1, 800, 0.8, 0.8, 800)
    assert not found.is_empty


def test_a_shop_that_gave_back_more_than_it_sold_has_no_curve() -> None:
    assert pareto.reckon([], TODAY).is_empty
    assert pareto.reckon([5, -5], TODAY).is_empty
    assert share(1, 0) == 0.0


@given(SPENDS)
def test_the_tenths_are_everybody_once(spends: list[int]) -> None:
    found = pareto.reckon(spends, TODAY)
    assert found.net == sum(spends)
    if found.is_empty:
        return
    assert sum(row.net for row in found.tenths) == sum(spends)
    assert sum(row.members for row in found.tenths) == len(spends)
    assert found.curve[0] == (0.0, 0.0)
    assert found.curve[-1] == (1.0, 1.0)
    best = sorted(spends, reverse=True)
    assert found.best == sum(best[: found.few]) / sum(spends)
    count = round(found.needed * len(spends))
    assert sum(best[:count]) >= 0.8 * sum(spends)
    assert sum(best[: count - 1]) < 0.8 * sum(spends)


@given(st.lists(st.builds(Rfm, st.integers(0, 900), st.integers(1, 40), st.integers(0, 9_999)), max_size=60))
def test_the_field_has_everybody_in_one_cell(everybody: list[Rfm]) -> None:
    found = field.reckon(everybody, TODAY)
    assert found.members == len(everybody)
    assert found.is_empty == (not everybody)
    for cell in found.cells:
        upper = [*field.SILENCES, 10**6][cell.silence]
        lower = [-1, *field.SILENCES][cell.silence]
        fewest = field.VISITS[cell.visits]
        most = [*field.VISITS, 10**6][cell.visits + 1]
        here = [one for one in everybody if lower < one.silent <= upper and fewest <= one.visits < most]
        assert (cell.members, cell.net) == (len(here), sum(one.net for one in here))
    often = [one for one in everybody if one.visits >= 5]
    assert found.often == len(often)
    assert found.often_and_lately.members == sum(one.silent <= 90 for one in often)
    assert found.often_and_gone.members == sum(one.silent > 180 for one in often)


def test_a_quarter_is_three_months() -> None:
    assert cohorts.quarter(date(2026, 3, 31)) == (2026, 1)
    assert cohorts.quarter(date(2026, 4, 1)) == (2026, 2)
    assert Quarter(2026, 4).after(1) == (2027, 1)
    assert Quarter(2026, 1).after(-1) == (2025, 4)


def test_who_came_again_quarter_by_quarter() -> None:
    first, second = Quarter(2026, 2), Quarter(2026, 3)
    counts = [(first, first, 4), (first, second, 2), (first, Quarter(2026, 4), 1), (second, second, 3)]
    found = cohorts.reckon(counts, TODAY)
    assert [(row.quarter, row.members, row.again) for row in found.rows] == [
        (first, 4, (2, 1)),
        (second, 3, (0,)),
    ]
    assert found.rows[0].shares == (0.5, 0.25)
    assert found.returned(1) == (0.5, 4)  # the quarter after the second is not over
    assert found.returned(2) == (0.0, 0)
    assert cohorts.reckon([], TODAY).is_empty


def test_only_the_latest_cohorts_are_shown() -> None:
    counts = [(cohorts.at(at), cohorts.at(at), 1) for at in range(2026 * 4 - 20, 2026 * 4)]
    assert len(cohorts.reckon(counts, TODAY).rows) == cohorts.LATEST


def test_newcomers_of_an_older_list_say_nothing_of_how_they_came() -> None:
    found = sources.reckon([("walk_in", 2, 1, 500), ("import", 9, 9, 900), ("referral", 6, 3, 700)], TODAY)
    assert [row.key for row in found.rows] == ["import", "referral", "walk_in"]
    assert (found.known, found.unknown, found.brought, found.referral) == (8, 9, 6, 0.75)
    assert [row.share for row in found.rows] == [0.0, 0.75, 0.25]
    assert not found.is_empty
    assert sources.reckon([("import", 9, 9, 900)], TODAY).is_empty
