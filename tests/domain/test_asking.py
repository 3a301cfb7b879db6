"""The moment to ask for a friend, and what holds it back, by value."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import asking
from app.domain.asking import Complaint, Hers, Hush, Moment, Now

TODAY = date(2026, 11, 10)
BEFORE, OLD, TO_COME = date(2026, 11, 8), date(2026, 11, 6), date(2026, 11, 11)
HERS = Hers(status="active", visits=2)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("found", "now"),
    [
        ([], None),
        ([*asking.bought([(TODAY, 500)], 200), *asking.handed([TODAY])], Now(Moment.PURCHASE, TODAY)),
        ([*asking.handed([TODAY]), *asking.bought([(TODAY, 500)], 200)], Now(Moment.HANDING_OVER, TODAY)),
        ([*asking.bought([(BEFORE, 200), (TODAY, 199)], 200)], Now(Moment.PURCHASE, BEFORE)),
        ([*asking.bought([(OLD, 900), (TO_COME, 900)], 200)], None),
        ([Now(Moment.PURCHASE, BEFORE), Now(Moment.CALL, TODAY)], Now(Moment.CALL, TODAY)),
        ([*asking.praised([ago(3)])], Now(Moment.PRAISE, ago(3))),
        # She was asked, or might have been, less than a month ago.
        ([Now(Moment.NEWS, ago(29)), Now(Moment.PURCHASE, TODAY)], None),
        ([Now(Moment.NEWS, ago(30)), Now(Moment.PURCHASE, TODAY)], Now(Moment.PURCHASE, TODAY)),
        # The call that follows a big ticket is the second time, and the last.
        ([Now(Moment.PURCHASE, ago(7)), Now(Moment.CALL, TODAY)], Now(Moment.CALL, TODAY)),
        ([Now(Moment.PURCHASE, ago(17)), Now(Moment.CALL, ago(10)), Now(Moment.CALL, TODAY)], None),
        ([Now(Moment.PURCHASE, ago(7)), Now(Moment.NEWS, TODAY)], None),
        ([Now(Moment.PURCHASE, ago(asking.BACK + 1)), Now(Moment.NEWS, TODAY)], Now(Moment.NEWS, TODAY)),
    ],
)
def test_when(found: list[Now], now: Now | None) -> None:
    assert asking.moment(found, TODAY) == now


def test_a_card_that_waits_is_a_moment_to_come() -> None:
    assert [*asking.waits(TODAY)] == [Now(Moment.HANDING_OVER, TODAY, ahead=True)]


def test_a_shop_without_big_tickets_has_no_such_moment() -> None:
    assert [*asking.bought([(TODAY, 9)], 0)] == []


def test_what_is_heard_of_in_contacts() -> None:
    told = [
        (TODAY, "C7", "reached"),
        (TODAY, "C7", "left_word"),
        (BEFORE, "P3", "left_word"),
        (BEFORE, "C11", "no_answer"),
        (TODAY, "C1", "reached"),
    ]
    assert [*asking.heard(told)] == [Now(Moment.CALL, TODAY), Now(Moment.NEWS, BEFORE)]


@pytest.mark.parametrize(
    ("rule", "channel", "found"),
    [
        ("C6", "phone", [Now(Moment.CALL, TODAY, ahead=True)]),
        ("C12", "visit", [Now(Moment.NEWS, TODAY, ahead=True)]),
        ("C12", "message", []),
        ("C1", "phone", []),
    ],
)
def test_a_conversation_may_be_the_moment(rule: str, channel: str, found: list[Now]) -> None:
    assert [*asking.during(rule, channel, TODAY)] == found


@pytest.mark.parametrize(
    ("hers", "why"),
    [
        (HERS, None),
        (Hers("active", do_not_contact=True, visits=2), Hush.LEFT_ALONE),
        (Hers("suspended", visits=2), Hush.LEFT_ALONE),
        (Hers("active", mourning_from=ago(90), visits=2), Hush.MOURNING),
        (Hers("active", mourning_from=ago(400), visits=2), None),
        (Hers("active", visits=2, complaints=(Complaint(None, None),)), Hush.COMPLAINT),
        (Hers("active", visits=2, complaints=(Complaint(ago(59), None),)), Hush.COMPLAINT),
        (Hers("active", visits=2, complaints=(Complaint(ago(59), 3),)), Hush.COMPLAINT),
        (Hers("active", visits=2, complaints=(Complaint(ago(1), 4), Complaint(ago(60), 1))), None),
        (Hers("active", visits=2, is_slipping=True), Hush.SLIPPING),
        (Hers("active", visits=1), Hush.NEW),
        (Hers("active", visits=2, brought_on=ago(29)), Hush.BROUGHT),
        (Hers("active", visits=2, brought_on=ago(30)), None),
    ],
)
def test_what_holds_it_back(hers: Hers, why: Hush | None) -> None:
    assert asking.hush(hers, Now(Moment.PURCHASE, TODAY), TODAY) is why


def test_who_comes_for_her_card_comes_a_second_time() -> None:
    assert asking.hush(Hers("ready", visits=1), Now(Moment.HANDING_OVER, TODAY), TODAY) is None


@given(st.lists(st.builds(Now, st.sampled_from(Moment), st.integers(0, 200).map(ago)), max_size=12))
def test_nobody_is_asked_on_many_days(found: list[Now]) -> None:
    """In any month the hint stands for two moments at most, however much happens."""
    days = [ago(back) for back in range(asking.REST)]
    asked = {asking.moment([it for it in found if it.day <= day], day) for day in days} - {None}
    spells = [now for now in asked if now is not None]
    assert len({now.day for now in spells}) <= 2 * (asking.FRESH + 1)
    assert all(asking.since(ago(asking.REST)) <= now.day for now in spells)
