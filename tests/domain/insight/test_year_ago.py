"""A year ago beside today: moves between the tiers, and who was lost."""

from datetime import date

from app.domain.insight import year_ago

DAYS = date(2025, 11, 30), date(2026, 11, 30)


def test_the_lost_are_the_best_who_have_not_bought_since() -> None:
    then = {1: "platinum", 2: "gold", 3: "iron", 4: "lead"}
    now = {1: "gold", 2: "platinum", 3: "iron", 5: "lead"}
    found = year_ago.reckon(then, now, [1, 2, 3, 4], [2, 3, 5, 5], DAYS)
    assert (found.since, found.today) == DAYS
    assert found.moves == (
        ("", "lead", 1), ("gold", "platinum", 1), ("iron", "iron", 1), ("lead", "", 1),
        ("platinum", "gold", 1),
    )  # fmt: skip
    assert (found.up, found.down, found.began) == (1, 1, 1)
    assert (found.were_best, found.gone, found.lost) == (2, 1, 0.5)
    assert (found.bought_before, found.again, found.kept) == (4, 2, 0.5)
    assert not found.is_empty


def test_where_nobody_bought_nobody_was_lost() -> None:
    found = year_ago.reckon({}, {}, [], [7], DAYS)
    assert found.is_empty
    assert (found.lost, found.kept, found.moves) == (0.0, 0.0, ())
