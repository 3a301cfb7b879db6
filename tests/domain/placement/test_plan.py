"""Plans of a few contacts, held against a search through every plan there is."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.placement import Desk, Moved, OpenContact, Over, Why, capacity, exact, guard, place
from tests.domain.placement.cases import (
    DESKS,
    HEARD,
    TODAY,
    admissible,
    contact,
    contacts,
    crowd,
    is_guarded,
)


@settings(max_examples=500, deadline=None)
@given(contacts(), HEARD, DESKS)
def test_windows_guard_and_capacity_are_kept_where_there_is_a_plan(
    some: list[OpenContact], heard: dict[int, list[int]], desks: tuple[Desk, ...]
) -> None:
    plan = place(some, heard, desks, TODAY)
    by_id = {one.id: one for one in some}
    assert plan.days.keys() | plan.held.keys() == by_id.keys()
    assert not plan.days.keys() & plan.held.keys()
    for id_, day in plan.days.items():
        one = by_id[id_]
        assert day == one.due if one.fixed else one.first <= day <= one.last
        assert (day != one.wanted) == (id_ in plan.moved)
    assert is_guarded([(by_id[id_], day) for id_, day in plan.days.items()], heard)
    assert not any(by_id[id_].fixed or not by_id[id_].guarded for id_ in plan.held)
    if admissible(some, heard, desks):
        assert not plan.held
        assert not plan.over


@settings(max_examples=200, deadline=None)
@given(contacts(), HEARD, DESKS, st.randoms(use_true_random=False))
def test_the_plan_is_the_same_in_whatever_order_and_stays_when_it_is_made_again(
    some: list[OpenContact], heard: dict[int, list[int]], desks: tuple[Desk, ...], order: random.Random
) -> None:
    plan = place(some, heard, desks, TODAY)
    mixed = order.sample(some, len(some))
    assert place(mixed, heard, tuple(reversed(desks)), TODAY) == plan
    placed = [one._replace(due=plan.days.get(one.id, one.due)) for one in some]
    assert place(placed, heard, desks, TODAY) == plan


@settings(max_examples=300, deadline=None)
@given(contacts(), HEARD, DESKS)
def test_in_the_crowd_or_one_by_one_the_plan_is_the_same(
    some: list[OpenContact], heard: dict[int, list[int]], desks: tuple[Desk, ...]
) -> None:
    groups = {one.member: one.group for one in some}  # a group is a member's
    alike = [one._replace(group=groups[one.member]) for one in some]
    standing = [one for one in alike if one.first == one.last == one.due == one.wanted]
    others = [one for one in alike if one not in standing]
    plan, one_by_one = (
        place(others, heard, desks, TODAY, crowd=crowd(standing)),
        place(alike, heard, desks, TODAY),
    )
    assert (plan.moved, plan.held, plan.over) == (one_by_one.moved, one_by_one.held, one_by_one.over)
    left = {one.id: one.due for one in standing if one.id not in plan.held}
    assert left | {**plan.days} == one_by_one.days
    assert len(plan.moved) == len([*plan.moved])


@given(st.sets(st.integers(TODAY, TODAY + 30), max_size=8))
def test_the_days_that_are_shut_are_those_on_which_nothing_more_fits(heard: set[int]) -> None:
    assert guard.shut(heard) == {day for day in range(TODAY - 9, TODAY + 40) if not guard.fits(heard, day)}


def test_whoever_is_too_many_goes_to_the_nearest_day_of_her_window_and_says_why() -> None:
    some = [contact(number, number, last=TODAY + 3, value=number) for number in (1, 2, 3)]
    plan = place(some, {}, [Desk(1, 2)], TODAY)
    assert plan.days == {1: TODAY + 1, 2: TODAY, 3: TODAY}
    assert plan.moved == {1: Moved(TODAY + 1, Why.FULL, TODAY)}
    assert plan.over == ()


def test_a_chain_of_moves_finds_the_free_place() -> None:
    some = [
        contact(1, 1, last=TODAY + 1, group=0),
        contact(2, 2, last=TODAY),
        contact(3, 3, on=1, last=TODAY + 2),
    ]
    plan = place(some, {}, [Desk(1, 1)], TODAY)
    assert plan.days == {1: TODAY + 1, 2: TODAY, 3: TODAY + 2}
    assert not plan.over


def test_where_every_day_is_full_no_chain_goes_round_for_ever() -> None:
    some = [contact(number, number, on, last=TODAY + 2) for number, on in enumerate((0, 0, 1, 1, 2), 1)]
    plan = place(some, {}, [Desk(1, 1)], TODAY)
    assert plan.days == {1: TODAY, 2: TODAY, 3: TODAY + 1, 4: TODAY + 1, 5: TODAY + 2}
    assert not plan.moved
    assert plan.over == (Over(TODAY, 1, 2, 1), Over(TODAY + 1, 1, 2, 1))


def test_who_is_nobodys_is_done_by_whoever_has_room() -> None:
    some = [contact(1, 1), contact(2, 2, staff=None), contact(3, 3, staff=9)]
    plan = place(some, {}, [Desk(1, 1), Desk(2, 2)], TODAY)
    assert not plan.over
    assert not plan.moved


def test_a_day_that_must_be_over_says_so() -> None:
    some = [contact(number, number) for number in (1, 2, 3)]
    plan = place(some, {}, [Desk(1, 2)], TODAY)
    assert plan.over == (Over(TODAY, 1, 3, 2),)
    assert not plan.moved


def test_what_one_member_is_to_hear_on_a_day_is_one_contact() -> None:
    some = [contact(1, 1), contact(2, 1), contact(3, 2)]
    assert not place(some, {}, [Desk(1, 2)], TODAY).over


def test_the_day_is_shared_60_30_10_and_what_one_group_leaves_goes_to_the_next() -> None:
    def kept(platinum: int, iron: int, rest: int) -> list[int]:
        groups = [0] * platinum + [1] * iron + [2] * rest
        some = [contact(at, at, group=group, last=TODAY + 9) for at, group in enumerate(groups)]
        plan = place(some, {}, [Desk(1, 10)], TODAY)
        return [
            sum(plan.days[at] == TODAY and it == group for at, it in enumerate(groups)) for group in range(3)
        ]

    assert kept(10, 10, 10) == [6, 3, 1]
    assert kept(2, 10, 10) == [2, 7, 1]
    assert kept(10, 1, 0) == [9, 1, 0]
    assert kept(12, 0, 1) == [9, 0, 1]


def test_what_has_to_stay_takes_its_place_in_its_share() -> None:
    some = [contact(1, 1, group=0), contact(2, 2, group=0, last=TODAY + 1), contact(3, 3, last=TODAY + 1)]
    assert place(some, {}, [Desk(1, 2)], TODAY).days == {1: TODAY, 2: TODAY, 3: TODAY + 1}


def test_on_a_day_off_her_advisor_calls_on_another() -> None:
    closed = frozenset({2, 3, 4, 5, 6, 7})
    plan = place([contact(1, last=TODAY + 1)], {}, [Desk(1, 5, closed)], TODAY)
    assert plan.moved == {1: Moved(TODAY + 1, Why.OFF, TODAY)}


def test_who_is_away_all_the_time_lets_another_do_it() -> None:
    tuesdays, nobody = Desk(1, 5, frozenset({2})), Desk(3, 0)
    some = [contact(1, 1), contact(2, 2, staff=3, last=TODAY + 9)]
    plan = place(some, {}, [tuesdays, Desk(2, 5), nobody], TODAY)
    assert plan.days == {1: TODAY, 2: TODAY}
    assert not plan.over
    days_off = place([contact(1, on=2, first=TODAY, last=TODAY + 9)], {}, [tuesdays, Desk(2, 5)], TODAY)
    assert days_off.moved == {1: Moved(TODAY + 1, Why.OFF, TODAY + 2)}


def test_where_the_guard_leaves_no_other_day_she_hears_on_a_day_off() -> None:
    but_thursday = Desk(1, 5, frozenset({1, 2, 3, 5, 6, 7}))
    some = [contact(1, on=4, first=TODAY + 3), contact(2, on=5), contact(3, on=10)]
    plan = place(some, {}, [but_thursday, Desk(2, 5)], TODAY)
    assert plan.days == {1: TODAY + 3, 2: TODAY + 5, 3: TODAY + 10}
    assert not plan.held
    assert plan.over == (Over(TODAY + 3, 1, 1, 0),)
    with_her = [*some, contact(4, on=3, staff=2)]
    assert not place(
        with_her, {}, [but_thursday, Desk(2, 5)], TODAY
    ).over  # who has her on the line says both


def test_weeks_that_lie_far_apart_are_looked_at_apart() -> None:
    week = [contact(number, on=number, priority=number) for number in (1, 2, 3)]
    plan = place([*week, contact(4, on=40), contact(5, on=42)], {}, [Desk(1, 5)], TODAY)
    assert plan.held == {3: (TODAY + 1, TODAY + 2)}
    assert (plan.days[4], plan.days[5]) == (TODAY + 40, TODAY + 42)


def test_whatever_day_the_first_has_there_is_none_for_the_last() -> None:
    some = [
        contact(1, last=TODAY + 1), contact(2, on=7), contact(3, on=8),
        contact(4, on=9, last=TODAY + 11, priority=5),
    ]  # fmt: skip
    assert place(some, {}, [Desk(1, 5)], TODAY).held == {4: (TODAY + 7, TODAY + 8)}


def test_what_is_late_is_done_while_its_window_is_open_and_is_gone_after() -> None:
    late = contact(1, on=-2, last=TODAY + 1)
    gone, fixed = contact(2, on=-1), contact(3, on=-1, fixed=True)
    plan = place([late, gone, fixed], {}, [Desk(1, 5)], TODAY)
    assert plan.days == {1: TODAY}
    assert plan.moved == {1: Moved(TODAY, Why.LATE, TODAY - 2)}
    at_last = place([contact(1, on=-1, last=TODAY)], {}, [Desk(1, 5)], TODAY)
    assert at_last.moved == {1: Moved(TODAY, Why.LATE, TODAY - 1)}


def test_she_hears_twice_in_seven_days_and_the_reason_names_the_day() -> None:
    some = [contact(1, last=TODAY + 9), contact(2, on=8)]
    plan = place(some, {1: [TODAY - 3, TODAY - 1]}, [Desk(1, 5)], TODAY)
    assert plan.days == {1: TODAY + 4, 2: TODAY + 8}
    assert plan.moved == {1: Moved(TODAY + 4, Why.HEARD, TODAY - 1)}
    held = place([contact(1, last=TODAY + 2)], {1: [TODAY - 3, TODAY - 1]}, [Desk(1, 5)], TODAY)
    assert held.held == {1: (TODAY - 3, TODAY - 1)}
    assert not held.days
    before = [contact(1, on=1, first=TODAY, last=TODAY + 8), contact(2, on=2), contact(3, on=4)]
    later = place(before, {}, [Desk(1, 5)], TODAY)
    assert later.moved == {1: Moved(TODAY + 2, Why.HEARD, TODAY + 2)}


def test_of_too_many_words_the_more_important_ones_are_said() -> None:
    some = [contact(number, on=number, priority=5 - number) for number in (1, 2, 3)]
    plan = place(some, {}, [Desk(1, 5)], TODAY)
    assert plan.held == {1: (TODAY + 2, TODAY + 3)}


def test_what_is_excepted_or_fixed_is_said_whatever_she_has_heard() -> None:
    some = [contact(1, guarded=False), contact(2, fixed=True), contact(3)]
    plan = place(some, {1: [TODAY - 3, TODAY - 1]}, [Desk(1, 5)], TODAY)
    assert plan.days == {1: TODAY, 2: TODAY, 3: TODAY}
    assert not plan.held


def test_two_of_hers_move_at_once_where_a_chain_would_move_her_twice() -> None:
    hers = [contact(1, 1, last=TODAY + 1), contact(2, 1, on=2, last=TODAY + 3)]
    plan = place([*hers, contact(3, 2), contact(4, 3, on=1, last=TODAY + 2)], {}, [Desk(1, 1)], TODAY)
    assert plan.days == {1: TODAY + 1, 2: TODAY + 3, 3: TODAY, 4: TODAY + 2}
    assert not plan.over
    birthday = contact(4, 3, on=1, last=TODAY + 2, guarded=False)
    assert place([*hers, contact(3, 2), birthday], {}, [Desk(1, 1)], TODAY) == plan


def test_who_has_to_hear_that_day_anyhow_is_not_moved_for_the_rest() -> None:
    some = [contact(1, 1), contact(2, 1, last=TODAY + 1), contact(3, 2)]
    plan = place(some, {}, [Desk(1, 1)], TODAY)
    assert plan.days == {1: TODAY, 2: TODAY, 3: TODAY}
    assert plan.over == (Over(TODAY, 1, 2, 1),)


def test_where_there_is_no_plan_for_all_nobody_is_moved_to_and_fro(monkeypatch: pytest.MonkeyPatch) -> None:
    some = [contact(number, number, last=TODAY + 1) for number in (1, 2, 3)]
    days = {1: TODAY, 2: TODAY, 3: TODAY + 1}
    assert place(some, {}, [Desk(1, 1)], TODAY).days == days
    for name, many in (("_TRIES", 1), ("FEW", 1)):
        monkeypatch.setattr(exact, name, many)
        assert place(some, {}, [Desk(1, 1)], TODAY).days == days


def test_whoever_is_beyond_all_reckoning_goes_to_a_free_day_of_her_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(capacity, "STEPS", 0)
    monkeypatch.setattr(exact, "FEW", 0)
    some = [contact(1, 1, last=TODAY + 1), contact(2, 2), contact(3, 3, on=1, last=TODAY + 2)]
    assert place(some, {}, [Desk(1, 1)], TODAY).over == (Over(TODAY, 1, 2, 1),)
    assert not place(some[:2], {}, [Desk(1, 1)], TODAY).over


def test_what_she_is_to_hear_on_one_day_is_moved_together() -> None:
    hers = [contact(number, 1, last=TODAY + 3) for number in (1, 2)]
    plan = place([*hers, contact(3, 2, value=9)], {}, [Desk(1, 1)], TODAY)
    assert plan.days == {1: TODAY + 1, 2: TODAY + 1, 3: TODAY}
    assert plan.over == ()
