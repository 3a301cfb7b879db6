"""Who is wished well on a day: by value, shared out by group, nobody with more than she can do."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import outreach, wishes
from app.domain.birthday import Birthday, Calendar
from app.domain.festivals import Region
from app.domain.outreach_facts import MemberFacts, OutreachPolicy, Rule
from app.domain.wish_places import EVERYWHERE, Place, WishDay, days_of
from app.domain.wishes import Wished

ROOMS = {1: 6, 2: 4}


def everybody(best: int, iron: int, rest: int, desk: int | None = None) -> list[Wished]:
    groups = [0] * best + [1] * iron + [2] * rest
    return [Wished(number, group, desk) for number, group in enumerate(groups)]


@pytest.mark.parametrize(
    ("sizes", "found"),
    [
        ((20, 20, 20), (6, 3, 1)),
        ((3, 20, 20), (3, 6, 1)),
        ((3, 2, 20), (3, 2, 5)),
        ((3, 2, 1), (3, 2, 1)),
        ((0, 0, 0), (0, 0, 0)),
    ],
)
def test_they_are_shared_out_by_value(sizes: tuple[int, int, int], found: tuple[int, int, int]) -> None:
    members = everybody(*sizes)
    chosen = wishes.chosen(ROOMS, members)
    groups = Counter(one.group for one in members if one.member_id in chosen)
    assert (groups[0], groups[1], groups[2]) == found
    first = [min((one.member_id for one in members if one.group == group), default=0) for group in range(3)]
    assert chosen == {first[group] + step for group in range(3) for step in range(found[group])}


def test_whose_advisor_has_no_room_waits() -> None:
    assert wishes.chosen(ROOMS, everybody(20, 0, 0, desk=2)) == {0, 1, 2, 3}
    assert len(wishes.chosen(ROOMS, everybody(20, 0, 0, desk=3))) == 10
    assert wishes.chosen({}, everybody(5, 0, 0)) == set()


def test_a_day_keeps_places_for_what_was_promised() -> None:
    assert [wishes.room(a_day) for a_day in (0, 1, 12, 48)] == [0, 0, 10, 40]


@given(
    st.dictionaries(st.integers(1, 4), st.integers(0, 9)),
    st.lists(st.builds(Wished, st.integers(0, 99), st.integers(0, 2), st.none() | st.integers(1, 5)),
             unique_by=lambda one: one.member_id),
)  # fmt: skip
def test_nobody_is_given_more_than_she_can_do(rooms: dict[int, int], members: list[Wished]) -> None:
    chosen = wishes.chosen(rooms, members)
    hers = Counter(one.desk for one in members if one.member_id in chosen)
    assert all(hers[desk] <= room for desk, room in rooms.items())
    assert len(chosen) <= sum(rooms.values())
    if len(chosen) < sum(rooms.values()):  # whoever is left out looks for somebody who has no room left
        left = [one for one in members if one.member_id not in chosen]
        assert all(one.desk in rooms for one in left)


def test_the_aged_are_wished_well_all_of_them() -> None:
    policy = OutreachPolicy(rules=frozenset({Rule.FESTIVAL, Rule.SEASON}))
    her = MemberFacts(
        1, "和子", region=Region.JP, birthday=Birthday(Calendar.SOLAR, 5, 5, 1950), wished=frozenset()
    )
    year = date(2026, 1, 1), date(2026, 12, 31)
    assert [one.script for one in outreach.due_contacts(her, policy, *year)] == ["C3.keiro"]


def test_a_wish_is_said_where_its_day_has_a_place() -> None:
    policy = OutreachPolicy(rules=frozenset({Rule.FESTIVAL, Rule.SEASON}), closed=frozenset({5}))
    her = MemberFacts(1, "林晓", wished=frozenset(Place(4, of) for of in WishDay))
    found = outreach.due_contacts(her, policy, date(2026, 12, 20), date(2027, 2, 4))
    # Christmas and New Year fall on a Friday, on which nobody works, the turn of spring on a Thursday.
    assert [one.script for one in found] == ["C3.christmas", "C3.new_year", "C4.spring"]


@pytest.mark.parametrize(
    ("of", "found"),
    [
        (WishDay.FEAST, {"C3.spring_festival", "C3.lantern"}),
        (WishDay.WOMEN, {"C3.womens_day"}),
        (WishDay.SEASON, {"C4.spring"}),
    ],
)
def test_each_kind_of_day_has_places_of_its_own(of: WishDay, found: set[str]) -> None:
    policy = OutreachPolicy(rules=frozenset({Rule.FESTIVAL, Rule.SEASON}))
    her = MemberFacts(1, "林晓", wished=frozenset(one for one in EVERYWHERE if one.of is of))
    due = outreach.due_contacts(her, policy, date(2027, 2, 1), date(2027, 3, 31))
    assert {one.script for one in due} == found


def test_whom_a_day_is_not_for_holds_no_place_on_it() -> None:
    assert days_of("f", in_mourning=False) == days_of("", in_mourning=False) == frozenset(WishDay)
    assert days_of("m", in_mourning=False) == {WishDay.FEAST, WishDay.SEASON}
    assert days_of("f", in_mourning=True) == days_of("m", in_mourning=True) == {WishDay.SEASON}
