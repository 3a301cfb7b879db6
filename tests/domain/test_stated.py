"""What she says: a later word takes the place of an earlier one, which is not forgotten."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.stated import Said, in_force

KINDS = ("size", "colour", "avoids", "style", "price_low", "price_high")


def said(id_: int, kind: str, value: str, year: int | None = 2023, category: str = "") -> Said:
    return Said(id_, kind, value, category, date(year, 5, 1) if year else None, "小燕")


@st.composite
def histories(draw: st.DrawFn) -> list[Said]:
    return [
        said(
            id_,
            draw(st.sampled_from(KINDS)),
            draw(st.sampled_from(["100", "200"])),
            draw(st.sampled_from([None, 2021, 2024])),
            draw(st.sampled_from(["", "top"])),
        )
        for id_ in range(1, draw(st.integers(1, 9)))
    ]


@given(histories(), st.randoms())
def test_the_order_does_not_matter_and_nothing_is_forgotten(one: list[Said], dice: object) -> None:
    mixed = list(one)
    dice.shuffle(mixed)  # type: ignore[attr-defined]  # a Random
    found = in_force(mixed)
    assert found == in_force(one)
    told = [*(stated.id for stated in found), *(before.id for stated in found for before in stated.before)]
    assert len(told) == len(set(told))
    ids = {each.id for each in one if not each.kind.startswith("price")}
    assert ids <= set(told)


def test_a_later_size_is_the_one_that_counts() -> None:
    (found,) = in_force([said(2, "size", "L", 2025), said(1, "size", "M", 2023), said(3, "size", "S", None)])
    assert (found.value, found.since, found.staff) == ("L", date(2025, 5, 1), "小燕")
    assert [one.value for one in found.before] == ["M", "S"]


def test_said_again_it_is_said_since_the_first_time() -> None:
    spoken = [said(1, "size", "M码", 2021), said(2, "size", "M", 2024), said(3, "size", "中码", None)]
    (found,) = in_force(spoken)
    assert (found.id, found.said_on, found.since) == (2, date(2024, 5, 1), date(2021, 5, 1))
    (found,) = in_force([said(1, "size", "M", 2021), said(2, "size", "L", 2022), said(3, "size", "M", 2024)])
    assert found.since == date(2024, 5, 1)
    (found,) = in_force([said(1, "style", "通勤", None)])
    assert (found.since, found.said_on) == (None, None)


def test_sizes_of_two_categories_stand_beside_each_other() -> None:
    found = in_force([said(1, "size", "M", category="top"), said(2, "size", "38", category="dress")])
    assert [(one.category, one.value) for one in found] == [("dress", "38"), ("top", "M")]
    found = in_force([said(1, "size", "M"), said(2, "size", "38"), said(3, "size", "L")])
    assert [one.value for one in found] == ["L", "38"]


def test_she_likes_a_colour_or_she_avoids_it() -> None:
    found = in_force([said(1, "colour", "黄"), said(2, "avoids", "yellow", 2024), said(3, "colour", "navy")])
    assert [(one.kind, one.value) for one in found] == [("avoids", "yellow"), ("colour", "navy")]
    assert found[0].since == date(2024, 5, 1)
    (style,) = in_force([said(1, "style", "Casual"), said(2, "style", "casual", 2025)])
    assert (style.id, style.since) == (2, date(2023, 5, 1))


@pytest.mark.parametrize(
    ("low", "high", "in_it"),
    [
        ((50_000, 2023), (100_000, 2024), {"price_low", "price_high"}),
        ((120_000, 2023), (100_000, 2024), {"price_high"}),
        ((120_000, 2024), (100_000, 2023), {"price_low"}),
    ],
)
def test_a_price_that_leaves_no_room_for_an_earlier_one_ends_it(
    low: tuple[int, int], high: tuple[int, int], in_it: set[str]
) -> None:
    spoken = [said(1, "price_low", str(low[0]), low[1]), said(2, "price_high", str(high[0]), high[1])]
    assert {one.kind for one in in_force(spoken)} == in_it
    others = [*spoken, said(3, "price_high", "10", 2025, "top"), said(4, "size", "M")]
    assert in_it <= {one.kind for one in in_force(others) if one.category == ""}
