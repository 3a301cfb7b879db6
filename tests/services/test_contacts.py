"""Contacts: planned once, closed with what came of them, followed up, and dropped at her wish."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.domain.permissions import Role
from app.models import Change, Contact, Member
from app.queries import contact as contact_query
from app.queries import member_card
from app.services import contacts, members, planning, staff, undo
from tests import make
from tests.make import TODAY


def test_an_occasion_is_planned_once_however_often_the_rules_run(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(
            session, "王燕", phones=["13800138812"], birthday=Birthday(Calendar.LUNAR, 10, 12)
        )
    with shop.changing() as session:
        made = planning.plan(session, TODAY)
        assert made > 0
        assert planning.plan(session, TODAY) == 0
        assert planning.plan(session, TODAY + timedelta(days=1), days=planning.AHEAD - 1) == 0
    with shop.reading() as session:
        [birthday] = [it for it in member_card.load(session, one, TODAY).due if it.rule == "C1"]
        assert session.scalars(select(Change.operation)).all()[1:] == ["member.enrol"]
    with shop.changing() as session:
        contacts.close(session, birthday.id, "reached", TODAY)
        assert planning.plan(session, TODAY) == 0


def test_what_may_still_be_done_in_its_window_is_planned(shop: Shop) -> None:
    with shop.changing() as session:
        late, gone = (members.enrol(session, name, phones=["13800138812"]) for name in ("王燕", "李静"))
        make.purchase(session, late, TODAY - timedelta(days=100))
        make.purchase(session, gone, TODAY - timedelta(days=120))
        planning.plan(session, TODAY, days=0)
    with shop.reading() as session:
        due = session.execute(select(Contact.member_id, Contact.due).where(Contact.rule == "C5")).all()
    assert [tuple(row) for row in due] == [(late, TODAY - timedelta(days=10))]


def test_the_word_on_a_silence_that_has_ended_is_dropped(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕", phones=["13800138812"])
        make.purchase(session, one, TODAY - timedelta(days=80))
        planning.plan(session, TODAY, days=20)
        [silence] = session.scalars(select(Contact.id).where(Contact.rule == "C5"))
        following = contacts.close(session, silence, "no_answer", TODAY, next_on=TODAY + timedelta(days=2))
        make.purchase(session, one, TODAY - timedelta(days=79))
        planning.plan(session, TODAY, days=20)
        make.purchase(session, one, TODAY)
        planning.plan(session, TODAY, days=20)
    with shop.reading() as session:
        left = session.execute(select(Contact.id, Contact.outcome).where(Contact.rule == "C5")).all()
    assert [tuple(row) for row in left] == [(silence, "no_answer"), (following, None)]


def test_closing_keeps_what_she_said_and_makes_the_next_step(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕")
        one = make.member(session)
        first = make.contact(session, one, TODAY, rule="C6", reason='{"amount_minor": 5}')
    with shop.changing(Actor(yan, Role.CLERK)) as session:
        following = contacts.close(
            session, first, "left_word", TODAY, said=" sleeves a little long ", next_on=date(2026, 11, 13)
        )
    assert following is not None
    with shop.reading() as session:
        done, after = contact_query.load(session, first), contact_query.load(session, following)
    assert (done.outcome, done.said, done.closed_on, done.closed_by) == (
        "left_word", "sleeves a little long", TODAY, "小燕",
    )  # fmt: skip
    assert (after.rule, after.due, after.outcome) == ("C6", date(2026, 11, 13), None)
    assert after.reason == {"amount_minor": 5, "after": first, "note": "sleeves a little long"}
    with shop.changing() as session:
        with pytest.raises(errors.ContactClosed):
            contacts.close(session, first, "reached", TODAY)
        with pytest.raises(errors.ContactClosed):
            contacts.snooze(session, first, TODAY)


def test_her_wish_to_be_left_alone_ends_all_that_was_planned(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = make.member(session, phones=("13800138812",)), make.member(session, "李静")
        first = make.contact(session, one, TODAY)
        make.contact(session, one, TODAY, rule="C3")
        make.contact(session, other, TODAY)
        contacts.close(session, first, "do_not_contact", TODAY)
        planning.plan(session, TODAY, member_ids=[one])
        with pytest.raises(errors.BadValue):
            contacts.arrange(session, one, "phone", TODAY)
    with shop.reading() as session:
        assert session.scalars(select(Member.do_not_contact).order_by(Member.id)).all() == [1, 0]
        rows = session.execute(select(Contact.member_id, Contact.outcome).order_by(Contact.id)).all()
    assert [tuple(row) for row in rows] == [(one, "do_not_contact"), (other, None)]


def test_contacts_of_ones_own(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕")
        one = members.enrol(session, "王燕", advisor_id=yan)
        came = contacts.log(
            session, one, "visit", "reached", TODAY, said="new job", next_on=date(2026, 12, 1)
        )
        plan = contacts.arrange(session, one, "phone", date(2026, 11, 20), note="the wool coat")
        contacts.snooze(session, plan, date(2026, 11, 25))
        again = contacts.log(session, one, "visit", "reached", TODAY)
    with shop.reading() as session:
        due = member_card.load(session, one, TODAY).due
    assert [(it.due, it.rule, it.staff, it.channel) for it in due] == [
        (date(2026, 11, 25), "own", "小燕", "phone"),
        (date(2026, 12, 1), "own", "小燕", "visit"),
    ]
    assert due[0].reason == {"note": "the wool coat"}
    assert came != again


@pytest.mark.parametrize(
    ("outcome", "next_on"),
    [("asleep", None), ("reached", TODAY), ("do_not_contact", TODAY + timedelta(days=1))],
)
def test_closings_that_cannot_be(shop: Shop, outcome: str, next_on: date | None) -> None:
    with shop.changing() as session:
        first = make.contact(session, make.member(session), TODAY)
        with pytest.raises(errors.BadValue):
            contacts.close(session, first, outcome, TODAY, next_on=next_on)


def test_a_contact_waits_inside_its_window_and_planning_leaves_it_there(shop: Shop) -> None:
    later = TODAY + timedelta(days=3)
    with shop.changing() as session:
        session.info["today"] = TODAY
        first = make.contact(session, make.member(session), TODAY, window_to=later)
        contacts.snooze(session, first, TODAY + timedelta(days=1))
        contacts.snooze(session, first, later)
        for day, refusal in (
            (later + timedelta(days=1), errors.OutsideWindow),
            (TODAY - timedelta(days=1), errors.BadValue),
        ):
            with pytest.raises(refusal):
                contacts.snooze(session, first, day)
        with pytest.raises(errors.Unknown):
            contacts.close(session, 99, "reached", TODAY)
    with shop.reading() as session:
        row = session.get_one(Contact, first)
        assert (row.due, row.wanted, row.fixed) == (later, TODAY, 1)


def test_a_next_step_waits_as_long_as_staff_wish(shop: Shop) -> None:
    with shop.changing() as session:
        first = make.contact(session, make.member(session), TODAY, "C6")
        following = contacts.close(
            session, first, "reached", TODAY, said="busy", next_on=TODAY + timedelta(days=2), then="the coat"
        )
        assert following is not None
        contacts.snooze(session, following, TODAY + timedelta(days=90))
    with shop.reading() as session:
        row = session.get_one(Contact, following)
        assert row.window_from == row.window_to == row.due == TODAY + timedelta(days=90)
        assert '"note": "the coat"' in row.reason


def test_a_contact_is_given_to_somebody_else_and_back_by_undo(shop: Shop) -> None:
    with shop.changing() as session:
        yan, mei, gone = (staff.add(session, name) for name in ("小燕", "阿梅", "阿秀"))
        staff.retire(session, gone)
        first = make.contact(session, make.member(session), TODAY, staff_id=yan)
    with shop.changing() as session:
        contacts.assign(session, first, mei)
    with shop.changing() as session:
        for key in (gone, 99):
            with pytest.raises(errors.Unknown):
                contacts.assign(session, first, key)
    with shop.reading() as session:
        assert session.get_one(Contact, first).staff_id == mei
    with shop.changing() as session:
        assert undo.take_back(session, undo.last_change(session)) == "contact.assign"
    with shop.changing() as session:
        assert session.get_one(Contact, first).staff_id == yan
        contacts.assign(session, first, None)
        assert session.get_one(Contact, first).staff_id is None


def test_what_is_not_done_is_closed_with_its_reason_only(shop: Shop) -> None:
    with shop.changing() as session:
        first = make.contact(session, make.member(session), TODAY)
        with pytest.raises(errors.BadValue):
            contacts.close(session, first, "skipped", TODAY, said=" ")
        contacts.close(session, first, "skipped", TODAY, said="she was in the shop")
    with shop.reading() as session:
        done = contact_query.load(session, first)
    assert (done.outcome, done.said) == ("skipped", "she was in the shop")


def test_a_word_about_an_arrival_is_noted_as_that(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session)
    with shop.changing() as session:
        made = contacts.log(session, member, "message", "left_word", TODAY, rule="P3", note="羊毛大衣")
        with pytest.raises(errors.BadValue):
            contacts.log(session, member, "message", "left_word", TODAY, rule="C1")
    with shop.reading() as session:
        kept = session.get_one(Contact, made)
        assert (kept.rule, kept.outcome, kept.occasion_key) == ("P3", "left_word", f"P3:{made}")
        assert "羊毛大衣" in kept.reason


def test_nobody_that_is_not_on_file_has_made_a_contact(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session)
        open_one = make.contact(session, member)
    with shop.changing() as session:
        with pytest.raises(errors.Unknown, match="staff"):
            contacts.close(session, open_one, "reached", TODAY, staff_id=9)
        with pytest.raises(errors.Unknown, match="staff"):
            contacts.log(session, member, "phone", "reached", TODAY, staff_id=0)


def test_nothing_more_is_arranged_with_her_who_asked_to_be_left_alone(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session, do_not_contact=1)
    with shop.changing() as session, pytest.raises(errors.BadValue, match="left_alone"):
        contacts.log(session, member, "phone", "reached", TODAY, next_on=TODAY + timedelta(days=3))


@pytest.mark.parametrize("days", [-1, 3])
def test_who_asks_to_be_left_alone_now_is_the_reason_why_nothing_follows(shop: Shop, days: int) -> None:
    with shop.changing() as session:
        open_one = make.contact(session, make.member(session))
    with shop.changing() as session, pytest.raises(errors.BadValue, match="left_alone"):
        contacts.close(session, open_one, "do_not_contact", TODAY, next_on=TODAY + timedelta(days=days))
