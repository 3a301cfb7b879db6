"""Whatever comes between two plans: nothing twice, nothing lost."""

from typing import Any

from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st
from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.models import Contact
from app.services import contacts, placing, planning
from tests import make
from tests.make import TODAY
from tests.services.planning.planned import DAY, plan, rows


def _shown(one: Contact) -> tuple[Any, ...]:
    return one.occasion_key, one.due, one.window_from, one.window_to, one.outcome, one.closed_on, one.fixed


def _keep(session: WriteSession, kept: dict[int, tuple[Any, ...]], contact_id: int) -> None:
    kept[contact_id] = _shown(session.get_one(Contact, contact_id))


def _treat(session: WriteSession, kept: dict[int, tuple[Any, ...]], step: str, number: int) -> None:
    """Close one of those that are open today, or put it on its last day by hand."""
    there = session.scalars(
        select(Contact)
        .where(Contact.outcome.is_(None), Contact.window_from <= TODAY, Contact.window_to >= TODAY)
        .where(Contact.fixed == 0, Contact.rule != "own")
        .order_by(Contact.id)
    ).all()
    if not there:
        return
    one = there[number % len(there)]
    if step == "close":
        contacts.close(session, one.id, "reached", TODAY)
        _keep(session, kept, one.id)
    elif one.rule in {"C1", "C2", "C14"}:  # whose reason no purchase ends
        contacts.snooze(session, one.id, one.window_to)
        _keep(session, kept, one.id)


_DONE = st.tuples(st.sampled_from(("plan", "close", "own", "fix", "old data")), st.integers(0, 40))


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6))
@checks(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_days_it_is_planned_on_an_occasion_is_there_once(busy: Shop, days: list[int]) -> None:
    for after in days:
        plan(busy, TODAY + after * DAY)
    found = [row[:2] for row in rows(busy)]
    assert len(set(found)) == len(found)
    assert plan(busy, TODAY + days[-1] * DAY) == 0
    assert all(row[3] <= row[2] <= row[4] for row in rows(busy))


@given(st.lists(_DONE, min_size=3, max_size=9))
@checks(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_comes_between_what_was_closed_arranged_or_put_by_hand_stays(
    busy: Shop, steps: list[tuple[str, int]]
) -> None:
    """Old data, a clock that runs ahead and back, what staff do: nothing twice, nothing dropped or moved."""
    kept: dict[int, tuple[Any, ...]] = {}
    for step, number in steps:
        with busy.changing() as session:
            if step == "plan":
                planning.plan(session, TODAY + (number - 15) * DAY)
                placing.place(session, TODAY + (number - 15) * DAY)
            elif step == "old data":
                make.purchase(session, 1 + number % 3, TODAY - (1 + 5 * number) * DAY, {"price": 90_000})
            elif step == "own":
                _keep(session, kept, contacts.arrange(session, 1, "phone", TODAY + number * DAY))
            else:
                _treat(session, kept, step, number)
    for _ in range(2):
        with busy.changing() as session:
            planning.plan(session, TODAY)
            placing.place(session, TODAY)
    with busy.changing() as session:
        assert planning.plan(session, TODAY) == 0
        assert placing.place(session, TODAY).moves == ()
        assert {id_: _shown(session.get_one(Contact, id_)) for id_ in kept} == kept
    found = [row[:2] for row in rows(busy)]
    assert len(set(found)) == len(found)
