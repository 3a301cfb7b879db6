"""What a card gives in each of its states, on each day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import card_life, card_rights
from app.domain.card_life import Life
from app.domain.card_rights import Right
from app.domain.status import Status

DAY = date(2026, 11, 10)
GIVEN = {
    Status.PROSPECT: {Right.PAY_IN},
    Status.APPLIED: {Right.EARN, Right.PAY_IN},
    Status.READY: {Right.EARN, Right.PAY_IN},
    Status.ACTIVE: set(Right),
    Status.EXPIRED: {Right.PAY_IN},
    Status.SUSPENDED: set(),
    Status.CANCELLED: set(),
}


@pytest.mark.parametrize("status", Status)
def test_each_state_gives_what_the_table_says(status: Status) -> None:
    assert {right for right in Right if card_rights.may(right, status)} == GIVEN[status]
    assert card_rights.may_earn(status) is (Right.EARN in GIVEN[status])
    assert card_rights.may_redeem(status) is (Right.REDEEM in GIVEN[status])


@given(st.sampled_from(Status), st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates())
def test_the_last_day_tells_and_only_of_a_card_that_was_handed_over(
    status: Status, until: date | None, day: date
) -> None:
    found = card_rights.on(status, until, day)
    if until is None or status not in {Status.ACTIVE, Status.EXPIRED}:
        assert found is status
    else:
        assert found is (Status.EXPIRED if day > until else Status.ACTIVE)


def test_a_ticket_of_last_week_is_of_a_card_that_was_valid_then() -> None:
    until = DAY - timedelta(days=3)
    assert card_rights.may_earn(card_rights.on(Status.EXPIRED, until, DAY - timedelta(days=7)))
    assert not card_rights.may_earn(card_rights.on(Status.ACTIVE, until, DAY))


@pytest.mark.parametrize("status", Status)
def test_the_way_on_is_a_step_that_can_be_taken_and_after_which_she_earns(status: Status) -> None:
    step = card_rights.way_on(status)
    if step is None:
        assert status not in {Status.PROSPECT, Status.EXPIRED}
        return
    life = Life(status)
    assert card_life.why_not(life, step, DAY) is None
    assert card_rights.may_earn(card_life.after(life, step, DAY))
