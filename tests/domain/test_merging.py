"""Which of two cards is kept, and whose value a field gets."""

from datetime import date
from typing import Any

import pytest

from app.domain import levels, merging
from app.domain.levels import Level
from app.domain.merging import Side, Weight
from app.domain.shop import ShopSettings

NOBODY: dict[str, Any] = {
    "name": "张晓红", "drink": "", "notes": "", "joined_on": None, "source": "walk_in", "level": "member",
    "status": "active", "valid_until": None, "do_not_contact": 0, "photo": None,
    "birthday": (None, None, None, None, 0),
}  # fmt: skip
LEVELS = (*levels.defaults(ShopSettings()), Level("level_3", 3))
SOLAR: merging.Birth = ("solar", None, 3, 5, 0)


@pytest.mark.parametrize(
    ("field", "kept", "gone", "side"),
    [
        ("drink", "tea", "", Side.KEPT),
        ("drink", "", "tea", Side.GONE),
        ("drink", "tea", "coffee", Side.KEPT),
        ("drink", "tea", "tea", Side.KEPT),
        ("notes", "tall", "shy", Side.BOTH),
        ("notes", "", "shy", Side.GONE),
        ("joined_on", date(2024, 1, 1), date(2021, 5, 1), Side.GONE),
        ("joined_on", date(2021, 1, 1), date(2024, 5, 1), Side.KEPT),
        ("valid_until", date(2026, 1, 1), date(2027, 1, 1), Side.GONE),
        ("level", "vip", "senior_vip", Side.GONE),
        ("level", "vip", "member", Side.KEPT),
        ("level", "own", "vip", Side.GONE),
        ("level", "vip", "own", Side.KEPT),
        ("level", "senior_vip", "level_3", Side.GONE),
        ("level", "level_3", "senior_vip", Side.KEPT),
        ("status", "prospect", "active", Side.GONE),
        ("status", "active", "cancelled", Side.GONE),
        ("status", "suspended", "active", Side.KEPT),
        ("do_not_contact", 0, 1, Side.GONE),
        ("do_not_contact", 1, 0, Side.KEPT),
        ("birthday", (None, None, None, None, 0), SOLAR, Side.GONE),
        ("birthday", SOLAR, ("solar", 1985, 3, 5, 0), Side.GONE),
        ("birthday", SOLAR, ("solar", 1985, 3, 6, 0), Side.KEPT),
        ("birthday", (None, 1985, None, None, 0), SOLAR, Side.KEPT),
        ("birthday", (None, 1985, None, None, 0), ("solar", 1985, 3, 5, 0), Side.GONE),
        ("birthday", ("solar", 1985, 3, 5, 0), SOLAR, Side.KEPT),
        ("birthday", SOLAR, (None, None, None, None, 0), Side.KEPT),
        ("photo", None, "a1", Side.GONE),
    ],
)
def test_a_field_gets_the_sensible_value(field: str, kept: Any, gone: Any, side: Side) -> None:
    assert merging.preset({**NOBODY, field: kept}, {**NOBODY, field: gone}, LEVELS)[field] is side


def test_how_she_came_is_what_was_noted_first() -> None:
    late = {**NOBODY, "joined_on": date(2024, 1, 1), "source": "import"}
    early = {**NOBODY, "joined_on": date(2020, 1, 1), "source": "referral"}
    assert merging.preset(late, early, LEVELS)["source"] is Side.GONE
    assert merging.preset(early, late, LEVELS)["source"] is Side.KEPT
    assert merging.preset(late, {**early, "source": ""}, LEVELS)["source"] is Side.KEPT


def test_only_what_both_cards_say_is_asked() -> None:
    kept = {**NOBODY, "drink": "tea", "notes": "tall", "do_not_contact": 1}
    gone = {**NOBODY, "drink": "coffee", "notes": ""}
    assert merging.differing(kept, gone) == ["drink"]


@pytest.mark.parametrize(
    ("name", "kept", "gone", "side", "value"),
    [
        ("drink", "tea", "coffee", Side.GONE, "coffee"),
        ("drink", "tea", "coffee", Side.BOTH, "tea"),
        ("notes", "tall", "shy", Side.BOTH, "tall\nshy"),
        ("taboos", "lilies", "price", Side.BOTH, "lilies · price"),
        ("notes", "tall and shy", "shy", Side.BOTH, "tall and shy"),
        ("notes", "shy", "tall and shy", Side.BOTH, "tall and shy"),
        ("notes", "", "shy", Side.BOTH, "shy"),
        ("notes", "tall", "", Side.BOTH, "tall"),
        ("notes", "tall", "shy", Side.KEPT, "tall"),
    ],
)
def test_two_texts_are_put_together(name: str, kept: str, gone: str, side: Side, value: str) -> None:
    assert merging.united(name, kept, gone, side) == value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Weight(True, 0, None, 3, 9), Weight(False, 5, date(2026, 1, 1), 20, 1)),
        (Weight(True, 5, None, 3, 9), Weight(True, 4, date(2026, 1, 1), 20, 1)),
        (Weight(True, 5, date(2026, 1, 1), 3, 9), Weight(True, 5, None, 20, 1)),
        (Weight(True, 5, None, 21, 9), Weight(True, 5, None, 20, 1)),
        (Weight(True, 5, None, 20, 1), Weight(True, 5, None, 20, 9)),
    ],
)
def test_the_card_in_use_is_kept(one: Weight, other: Weight) -> None:
    assert merging.heavier(one, other) == merging.heavier(other, one) == one.id


def test_names_of_before_are_told_once() -> None:
    assert merging.known_as("张晓红", ["张晓红", "张小红", "", "张小红"]) == ["张小红"]
