"""The pyramid, whom a card is worth offering, and what the best buy, by value and against plain sums."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.insight import candidates, preferences, pyramid
from app.domain.insight.candidates import Seen
from app.domain.insight.moves import Moves
from app.domain.insight.preferences import Line
from app.domain.insight.pyramid import Month
from app.words import insight as words
from tests.make import TODAY

STANDS = [
    ("gold", "vip", 2, 600),
    ("gold", "member", 1, 200),
    ("iron", "member", 4, 200),
    ("", "member", 9, 0),
]


def test_the_pyramid_has_every_step_with_its_levels() -> None:
    found = pyramid.reckon(STANDS, [], TODAY)
    assert [(step.tier, step.members, step.net) for step in found.steps] == [
        ("platinum", 0, 0),
        ("gold", 3, 800),
        ("iron", 4, 200),
        ("lead", 0, 0),
    ]
    assert found.steps[1].levels == (("vip", 2), ("member", 1))
    assert (found.top.members, found.top.worth) == (3, 0.8)
    assert (found.members, found.months, found.moves) == (7, (), ())
    assert found.lost == 0.0
    assert pyramid.reckon(STANDS, [], TODAY, (4, 1)).lost == 0.25
    assert pyramid.reckon([("", "member", 9, 0)], [], TODAY).is_empty


def test_moves_are_told_month_by_month() -> None:
    moves = {
        ("gold", "platinum"): 2, ("gold", "iron"): 1, ("iron", "iron"): 5, ("", "lead"): 3, ("lead", ""): 1,
        ("", ""): 8,
    }  # fmt: skip
    found = pyramid.reckon(STANDS, [(date(2026, 10, 31), {}), (TODAY, moves)], TODAY)
    assert found.months[0] == (date(2026, 10, 31), 0, 0, 0, 0)
    assert found.months[1] == (TODAY, 2, 1, 3, 5)
    assert ("", "lead", 3) in found.moves
    assert ("", "", 8) not in found.moves


def test_moves_of_all_months_together() -> None:
    found = Moves(TODAY, (Month(date(2026, 10, 31), 2, 1, 0, 5), Month(TODAY, 3, 1, 2, 4)))
    assert (found.up, found.down, found.is_empty) == (5, 2, False)
    assert Moves(TODAY, ()).is_empty
    assert "5 steps up and 2 steps down: the pyramid is rising." in words.sentence(found)
    assert "November 2026: 3 up, 1 down" in words.sentence(found)
    assert [row[:3] for row in words.table(found).rows] == [("2026-11", 3, 1), ("2026-10", 2, 1)]
    sinks, stands = Moves(TODAY, (Month(TODAY, 1, 2, 0, 0),)), Moves(TODAY, (Month(TODAY, 2, 2, 0, 0),))
    assert "sinking" in words.sentence(sinks)
    assert "stands still" in words.sentence(stands)
    assert "next month" in words.sentence(Moves(TODAY, ()))


def seen(member_id: int = 1, **values: object) -> Seen:
    usual: dict[str, object] = {
        "member_id": member_id, "name": "客", "status": "active", "net": 0, "visits": 0, "friends": 0,
        "tried_on": False, "last": None,
    }  # fmt: skip
    return Seen(**{**usual, **values})  # type: ignore[arg-type]  # a test names what matters to it


def test_whoever_comes_often_and_brings_friends_is_worth_a_card() -> None:
    assert candidates.score(seen(net=1_000, visits=4, friends=2, tried_on=True), 1_000) == 100
    assert candidates.score(seen(net=500, visits=1), 1_000) == 25 + 6
    assert candidates.score(seen(net=-500), 1_000) == 0
    assert candidates.score(seen(net=1), 0) == 50
    assert candidates.score(seen(tried_on=True), 1_000) == 10


def test_candidates_are_ranked_and_the_rest_left_out() -> None:
    without = [seen(1, net=300), seen(2, net=900, visits=2), seen(3, visits=1), seen(4, net=300)]
    found = candidates.reckon(without, [100, 600, 5_000, -3, 0], TODAY)
    assert found.middle == 600
    assert [(row.member_id, row.score, row.above) for row in found.rows] == [
        (2, 62, True),
        (1, 25, False),
        (4, 25, False),
    ]
    assert found.found == 3
    assert candidates.reckon([], [], TODAY).is_empty


def test_no_more_than_a_hundred_are_listed() -> None:
    found = candidates.reckon([seen(number, net=9) for number in range(150)], [], TODAY)
    assert (len(found.rows), found.found) == (candidates.MOST, 150)


@given(st.integers(-99, 9_999), st.integers(0, 9), st.integers(0, 9), st.booleans(), st.integers(0, 5_000))
def test_more_of_anything_never_lowers_the_score(
    net: int, visits: int, friends: int, tried: bool, middle: int
) -> None:
    base = candidates.score(seen(net=net, visits=visits, friends=friends, tried_on=tried), middle)
    more = candidates.score(seen(net=net + 7, visits=visits + 1, friends=friends + 1, tried_on=True), middle)
    assert 0 <= base <= more <= 100


def test_the_kinds_are_what_was_kept() -> None:
    lines = [
        Line("连衣裙", "", "M", "黑色", 300, 3),
        Line("dress", "", "M", "black", -100, -1),
        Line("", "ワンピース", "L", "", 500, 1),
        Line("coat", "", "S", "red", 900, 1),
        Line("coat", "", "S", "red", -900, -1),
        Line("top", "", "", "", 80, 1),
    ]
    found = preferences.reckon(lines, 2, TODAY, by_tier=True)
    assert [(row.kind, row.pieces, row.net) for row in found.rows] == [("dress", 3, 700), ("top", 1, 80)]
    dress = found.rows[0]
    assert dress.share == 0.75
    assert dress.sizes == (("M", 2, 2 / 3), ("L", 1, 1 / 3))
    assert dress.colours == (("black", 2, 1.0),)
    assert (dress.low, dress.middle, dress.high) == (100, 100, 500)
    assert (found.pieces, found.is_empty) == (4, False)
    assert preferences.reckon(lines[3:5], 1, TODAY, by_tier=False).is_empty
    assert preferences.percentile(Counter(), 50) == 0


@given(st.lists(st.tuples(st.integers(1, 500), st.integers(1, 4)), min_size=1, max_size=40))
def test_percentiles_are_those_of_single_pieces(lines: list[tuple[int, int]]) -> None:
    kept = [Line("top", "", "M", "red", price * count, count) for price, count in lines]
    [row] = preferences.reckon(kept, 1, TODAY, by_tier=True).rows
    pieces = sorted(price for price, count in lines for _ in range(count))
    for percent, told in ((20, row.low), (50, row.middle), (80, row.high)):
        least = next(
            each for each in pieces if 100 * sum(it <= each for it in pieces) >= percent * len(pieces)
        )
        assert told == least
