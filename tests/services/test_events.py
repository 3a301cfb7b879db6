"""An event is planned, members are invited and answer, who came is noted, and what was sold is told."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import delete, func, select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.models import Change, Contact
from app.queries import events as query
from app.services import batch, contacts, events, members, merging, planning, undo
from app.words.errors import sentence
from tests import make, ready
from tests.make import TODAY

DAY = timedelta(days=1)
AT = TODAY + 20 * DAY


@pytest.fixture
def people(shop: Shop) -> Shop:
    ready.filled(shop, _people)
    return shop


def _people(shop: Shop) -> None:
    with shop.changing() as session:
        for name in ("王燕", "李丽", "张小红", "陈静"):
            make.member(session, name, phones=(f"1380013800{len(name)}",))
        make.member(session, "left alone", do_not_contact=1)
        make.member(session, "in mourning", mourning_from=TODAY - 30 * DAY)
        make.member(session, "suspended", status="suspended")


def change(shop: Shop, work: Callable[[WriteSession], Any]) -> Any:
    with shop.changing() as session:
        session.info["today"] = TODAY
        return work(session)


def planned(shop: Shop) -> list[tuple[int, str, Any]]:
    with shop.reading() as session:
        rows = session.execute(
            select(Contact.member_id, Contact.occasion_key, Contact.due)
            .where(Contact.rule == "C16", Contact.outcome.is_(None))
            .order_by(Contact.member_id, Contact.due)
        )
        return [(who, key, due) for who, key, due in rows]


def invited(shop: Shop, *ids: int, **fields: Any) -> int:
    made = change(shop, lambda session: events.plan(session, "tea", fields.pop("day", AT), **fields))
    change(shop, lambda session: events.invite(session, made, ids or (1, 2, 3), TODAY))
    return int(made)


def test_an_event_is_planned_and_changed(shop: Shop) -> None:
    made = change(
        shop, lambda session: events.plan(session, " autumn  tea ", AT, time="14：30", places=30, note="cake")
    )
    with shop.reading() as session:
        one = query.one(session, made)
        assert (one.theme, one.day, one.time, one.places, one.note) == ("autumn tea", AT, "14:30", 30, "cake")
        assert (one.cancelled, one.invited, one.open) == (False, 0, 0)
    change(
        shop,
        lambda session: events.amend(
            session, made, TODAY, theme="coats", day=AT + DAY, time="", places=None, note=""
        ),
    )
    with shop.reading() as session:
        [one] = query.everything(session)
        assert (one.theme, one.day, one.time, one.places, one.note) == ("coats", AT + DAY, "", None, "")
        assert query.between(session, AT, AT) == []
        assert query.between(session, AT, AT + DAY) == [one]
        with pytest.raises(errors.Unknown):
            query.one(session, 99)
    change(shop, lambda session: events.cancel(session, made, TODAY))
    with shop.reading() as session:
        assert query.between(session, AT, AT + DAY) == []


@pytest.mark.parametrize(
    ("work", "field"),
    [
        (lambda session: events.plan(session, " ", AT), "theme"),
        (lambda session: events.plan(session, "tea", AT, time="noon"), "time"),
        (lambda session: events.plan(session, "tea", AT, places=0), "places"),
        (lambda session: events.amend(session, 1, TODAY, id=3), "id"),
        (lambda session: events.reply(session, 1, "maybe", TODAY), "reply"),
        (lambda session: events.attend(session, 1, came=True), "day"),
        (lambda session: events.walk_in(session, 1, 4), "day"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    people: Shop, work: Callable[[WriteSession], Any], field: str
) -> None:
    invited(people, 1)
    with pytest.raises(errors.BadValue) as refused:
        change(people, work)
    assert refused.value.field == field


def test_whoever_may_not_be_invited_is_left_out_and_named(people: Shop) -> None:
    made = invited(people, 1)
    found = change(people, lambda session: events.invite(session, made, (1, 2, 2, 5, 6, 7), TODAY))
    assert (found.ids, found.there) == ((2,), 1)
    assert [(one.name, one.reason) for one in found.left_out] == [
        ("left alone", "do_not_contact"), ("suspended", "status"), ("in mourning", "mourning"),
    ]  # fmt: skip
    with people.reading() as session:
        assert sorted(guest.member_id for guest in query.guests(session, made)) == [1, 2]


def test_who_is_no_member_is_refused_and_nobody_is_put_on_the_list(people: Shop) -> None:
    made = invited(people, 1)
    with pytest.raises(errors.Unknown) as refused:
        change(people, lambda session: events.invite(session, made, (2, 1, 5, 999_999), TODAY))
    assert (refused.value.kind, refused.value.key) == ("member", "999999")
    asked = {"op": "event.invite", "event": made, "member": 999_999}
    with people.changing(request_id="a") as writing, pytest.raises(errors.Unknown):
        batch.carry_out(writing, asked, TODAY)
    with people.reading() as session:
        assert [guest.member_id for guest in query.guests(session, made)] == [1]


def test_words_are_planned_with_the_guests_and_go_as_she_answers(people: Shop) -> None:
    made = invited(people)
    first, second = AT - 14 * DAY, AT - 2 * DAY
    keys = [(f"C16:invite:{made}", first), (f"C16:remind:{made}", second)]
    assert planned(people) == [(who, *key) for who in (1, 2, 3) for key in keys]
    for row, answer in ((1, "yes"), (2, "no"), (3, "perhaps")):
        change(people, partial(events.reply, invitation_id=row, answer=answer, on=TODAY, guests=2))
    assert planned(people) == [(1, *keys[1]), (3, *keys[1])]
    with people.reading() as session:
        one = query.one(session, made)
        assert (one.invited, one.yes, one.perhaps, one.no, one.guests, one.expected) == (3, 1, 1, 1, 2, 3)
    change(people, lambda session: planning.plan(session, TODAY))
    assert planned(people) == [(1, *keys[1]), (3, *keys[1])]
    change(people, lambda session: events.reply(session, 2, "", TODAY))
    assert planned(people) == [(1, *keys[1]), (2, *keys[0]), (2, *keys[1]), (3, *keys[1])]
    change(people, lambda session: events.amend(session, made, TODAY, day=AT + 7 * DAY))
    assert {due for who, _, due in planned(people) if who == 1} == {second + 7 * DAY}
    change(people, lambda session: events.cancel(session, made, TODAY))
    change(people, lambda session: planning.plan(session, TODAY))
    assert planned(people) == []
    change(people, lambda session: events.cancel(session, made, TODAY, held=True))
    assert [who for who, _, _ in planned(people)] == [1, 2, 2, 3]
    change(people, lambda session: events.strike(session, 3))
    assert [who for who, _, _ in planned(people)] == [1, 2, 2]
    change(people, lambda session: undo.take_back(session, undo.last_change(session)))
    assert [who for who, _, _ in planned(people)] == [1, 2, 2, 3]


def test_who_came_and_what_was_sold_is_told(people: Shop) -> None:
    day = TODAY - 20 * DAY
    made = invited(people, 1, 2, day=day)
    change(people, lambda session: events.reply(session, 1, "yes", TODAY, 1))
    change(people, lambda session: events.attend(session, 1, came=True))
    assert change(people, lambda session: events.walk_in(session, made, 3)) == 3
    assert change(people, lambda session: events.walk_in(session, made, 1)) == 1
    assert change(people, lambda session: events.close(session, made)) == 1
    for who, ago, price in ((1, -3, 100), (1, 0, 700), (1, 14, 900), (1, 15, 5000), (2, 1, 400), (3, -15, 9)):
        with people.changing() as till:
            make.purchase(till, who, day + ago * DAY, {"price": price})
    with people.changing() as till:
        make.purchase(till, 1, day + 2 * DAY, {"price": 60}, discount=10)
    with people.reading() as session:
        one = query.one(session, made)
        assert (one.came, one.guests_came, one.expected) == (2, 1, 2)
        found = query.outcome(session, one)
        came, away = found.came, found.stayed_away
        assert (came.members, came.before, came.on_the_day, came.after, came.buyers) == (2, 100, 700, 950, 1)
        assert (away.members, away.before, away.on_the_day, away.after, away.buyers) == (1, 0, 0, 400, 1)
        [hers] = query.of_member(session, 1)
        assert (hers.day, hers.theme, hers.came, hers.guests) == (day, "tea", True, 1)
    change(people, lambda session: events.attend(session, 1, came=None))
    assert planned(people) == []


def test_of_two_cards_made_one_the_list_keeps_one_guest(people: Shop) -> None:
    made = invited(people, 1, 2)
    change(people, lambda session: events.reply(session, 2, "yes", TODAY))
    change(people, lambda session: merging.merge(session, 1, 2, TODAY))
    with people.reading() as session:
        assert [(guest.member_id, guest.reply) for guest in query.guests(session, made)] == [(1, "yes")]


def off_words(shop: Shop) -> list[tuple[int, str, Any, Any, int]]:
    with shop.reading() as session:
        rows = session.execute(
            select(Contact.member_id, Contact.script, Contact.due, Contact.window_to, Contact.priority)
            .where(Contact.rule == "F2", Contact.outcome.is_(None))
            .order_by(Contact.member_id)
        )
        return [(who, script, due, last, first) for who, script, due, last, first in rows]


@pytest.fixture
def called_off(people: Shop) -> tuple[Shop, int]:
    """Call an event off of which four have heard in different ways, and one has not."""
    with people.changing() as session:
        fifth = make.member(session, "赵敏", phones=("13800138009",))
    event = invited(people, 1, 2, 3, 4, fifth)
    heard = invitation(people, event)

    def answered(session: WriteSession) -> None:
        events.reply(session, heard[1], "yes", TODAY, guests=1)
        events.reply(session, heard[2], "no", TODAY)
        told = select(Contact.id).where(Contact.occasion_key == f"C16:invite:{event}")
        for who, outcome in ((3, "left_word"), (4, "no_answer")):
            contacts.close(
                session, session.scalars(told.where(Contact.member_id == who)).one(), outcome, TODAY
            )

    change(people, answered)
    change(people, lambda session: events.cancel(session, event, TODAY))
    return people, event


def invitation(shop: Shop, event: int) -> dict[int, int]:
    with shop.reading() as session:
        return {guest.member_id: guest.id for guest in query.guests(session, event)}


def test_who_has_heard_of_an_event_called_off_is_told(called_off: tuple[Shop, int]) -> None:
    shop, _event = called_off
    assert planned(shop) == []
    assert off_words(shop) == [(who, "F2", TODAY, AT, 1) for who in (1, 3)]
    change(shop, lambda session: planning.plan(session, TODAY + DAY))
    assert off_words(shop) == [(who, "F2", TODAY, AT, 1) for who in (1, 3)]


def test_how_many_expect_an_event_is_known_before_it_is_called_off(called_off: tuple[Shop, int]) -> None:
    shop, event = called_off
    with shop.reading() as session:
        assert query.expecting(session, event) == 2
        assert query.expecting(session, event + 1) == 0
    change(shop, lambda session: members.amend(session, 3, do_not_contact=True))
    with shop.reading() as session:
        assert query.expecting(session, event) == 1


def test_told_once_and_struck_off_no_more(called_off: tuple[Shop, int]) -> None:
    shop, event = called_off
    with shop.reading() as session:
        her = session.scalars(select(Contact.id).where(Contact.rule == "F2", Contact.member_id == 1)).one()
    change(shop, lambda session: contacts.close(session, her, "reached", TODAY))
    change(shop, lambda session: events.strike(session, invitation(shop, event)[3]))
    change(shop, lambda session: planning.plan(session, TODAY + DAY))
    assert off_words(shop) == []


def test_what_was_lost_is_planned_for_today(called_off: tuple[Shop, int]) -> None:
    shop, event = called_off
    change(shop, lambda session: session.execute(delete(Contact).where(Contact.rule == "F2")))
    change(shop, lambda session: planning.plan(session, TODAY + 2 * DAY))
    assert [(who, due) for who, _, due, *_ in off_words(shop)] == [(who, TODAY + 2 * DAY) for who in (1, 3)]
    change(shop, lambda session: events.cancel(session, event, TODAY + 2 * DAY, held=True))
    change(shop, lambda session: planning.plan(session, TODAY + 2 * DAY))
    assert off_words(shop) == []


def test_called_back_in_all_is_as_it_was(called_off: tuple[Shop, int]) -> None:
    shop, _event = called_off
    with shop.reading() as session:
        called = session.scalars(select(func.max(Change.id))).one()
    change(shop, lambda session: undo.take_back(session, called))
    with shop.reading() as session:
        taken_back = session.scalars(select(Change.id).where(Change.undoes_id == called)).one()
    assert off_words(shop) == []
    assert sorted({who for who, _, _ in planned(shop)}) == [1, 3, 4, 8]
    change(shop, lambda session: planning.plan(session, TODAY))
    assert off_words(shop) == []
    change(shop, lambda session: undo.do_again(session, taken_back))
    assert [who for who, *_ in off_words(shop)] == [1, 3]


def test_an_event_far_ahead_is_called_off_at_once(people: Shop) -> None:
    event = invited(people, 1, 2, day=TODAY + 200 * DAY)
    change(people, lambda session: events.reply(session, invitation(people, event)[1], "perhaps", TODAY))
    change(people, lambda session: events.cancel(session, event, TODAY + 90 * DAY))
    assert off_words(people) == [(1, "F2", TODAY + 90 * DAY, TODAY + 200 * DAY, 1)]
    change(people, lambda session: planning.plan(session, TODAY + 95 * DAY))
    assert [who for who, *_ in off_words(people)] == [1]


def test_of_an_event_called_off_nobody_is_a_guest(called_off: tuple[Shop, int]) -> None:
    shop, event = called_off
    hers = invitation(shop, event)[1]
    for refused in (
        lambda session: events.invite(session, event, [2], TODAY),
        lambda session: events.reply(session, hers, "no", TODAY),
        lambda session: events.attend(session, hers, came=True),
        lambda session: events.close(session, event),
        lambda session: events.walk_in(session, event, 1),
    ):
        with pytest.raises(errors.EventCalledOff) as fact:
            change(shop, refused)
        assert sentence(fact.value) == (
            "“tea” on 2026-11-30 is called off. Nothing was changed. "
            "If it takes place after all, say so first."
        )
