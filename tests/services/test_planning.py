"""From the tables to the plan: every rule, once for each occasion, and nothing that has lost its reason."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st
from sqlalchemy import select

from app import opening
from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain.periods import Period
from app.domain.shop import ShopSettings
from app.models import Contact, Event, Feedback, Invitation, Member, Purchase, RainDay, Standing
from app.queries import outreach_facts
from app.queries import settings as settings_query
from app.services import contacts, members, placing, planning, purchases, settings, undo
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
PHONE = ("13900138812",)


def vip(session: WriteSession, name: str = "陈丽", **values: Any) -> int:
    return make.member(session, name, **{"phones": PHONE, "level": "vip", "address": "上海", **values})


def rows(shop: Shop) -> list[tuple[Any, ...]]:
    with shop.reading() as session:
        found = session.scalars(select(Contact).order_by(Contact.member_id, Contact.occasion_key))
        return [
            (
                one.member_id,
                one.occasion_key,
                one.due,
                one.window_from,
                one.window_to,
                one.outcome,
                one.reason,
            )
            for one in found
        ]


def keys(shop: Shop, member_id: int | None = None) -> set[str]:
    return {row[1] for row in rows(shop) if member_id in {None, row[0]}}


def plan(shop: Shop, today: date = TODAY, **values: Any) -> int:
    with shop.changing() as session:
        return planning.plan(session, today, **values)


@pytest.fixture
def busy(shop: Shop) -> Shop:
    """Return a shop in which every rule has something to do."""
    with shop.changing() as session:
        yan = make.staff(session)
        one = vip(
            session, advisor_id=yan, birth_calendar="lunar", birth_month=10, birth_day=12,
            joined_on=date(2024, 1, 1), valid_until=TODAY + 40 * DAY,
        )  # fmt: skip
        make.relative(session, one, birth_calendar="solar", birth_month=11, birth_day=25)
        make.purchase(session, one, TODAY - 2 * DAY, {"price": 1_200_000})
        make.purchase(session, one, TODAY, {"price": 5_000})
        session.add(RainDay(day=TODAY))
        quiet = make.member(session, "李静", phones=PHONE)
        make.purchase(session, quiet, TODAY - 85 * DAY)
        make.member(session, "王燕", phones=PHONE, referred_by_id=one, joined_on=TODAY - DAY)
        make.lot(session, one, amount=3_000, expires_on=TODAY + 35 * DAY)
        make.lot(session, one, amount=300, expires_on=TODAY - DAY)
        make.feedback(session, one, closed_on=TODAY - DAY, solved=1)
        make.feedback(session, one, kind="praise", closed_on=TODAY - DAY)
        make.invitation(session, one, make.event(session, day=TODAY + 20 * DAY))
        make.invitation(session, one, make.event(session, "取消的", TODAY + 20 * DAY, cancelled=1))
        make.member(session, "周宁", phones=PHONE, mourning_from=TODAY - DAY)
    return shop


def test_every_rule_makes_its_contact(busy: Shop) -> None:
    assert plan(busy) > 0
    hers = keys(busy, 1)
    bought = (TODAY - 2 * DAY).isoformat()
    assert {
        "C1:card:2026", "C1:day:2026", "C2:rel1:2026", "C3:christmas:2026", "C6:1", f"C7:thanks:{bought}",
        f"C7:month1:{TODAY}", "C8:thanks:3", f"C9:{bought}", "C10:2026", "C11:expires:2026-12-20",
        "C11:points:2026-12", "C14:1", "C15:2026:2", "C16:invite:1", "C16:remind:1", "C17:2026-11-10",
    } <= hers  # fmt: skip
    assert not {key for key in hers if "C16" in key and key.endswith(":2")}
    assert f"C7:month1:{bought}" not in hers  # it is asked of what she bought today
    assert keys(busy, 2) >= {f"C5:{TODAY - 85 * DAY}", "C15:2026:2"}
    assert keys(busy, 3) >= {"C8:welcome:3", "C8:call:3"}
    assert keys(busy, 4) >= {f"M8:{TODAY - DAY}"}
    assert "C3:christmas:2026" not in keys(busy, 4)


def test_a_season_is_in_the_plan_of_its_weeks(busy: Shop) -> None:
    plan(busy, date(2026, 12, 20))
    assert "C4:spring:2027" in keys(busy)


def test_twice_a_restart_and_a_clock_change_make_nothing_twice(busy: Shop) -> None:
    plan(busy)
    before = rows(busy)
    assert plan(busy) == 0
    assert rows(busy) == before
    busy.close()
    again = opening.open_shop(busy.path)
    try:
        assert plan(again) == 0
        plan(again, TODAY + 3 * DAY)
        plan(again, TODAY)
        assert {row[:2] for row in before} <= {row[:2] for row in rows(again)}
        assert len({row[:2] for row in rows(again)}) == len(rows(again))
    finally:
        again.close()


def test_what_was_closed_stays_closed(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        for contact in session.scalars(select(Contact).where(Contact.due <= TODAY + 5 * DAY)):
            contact.outcome, contact.closed_on = "reached", TODAY
    closed = [row for row in rows(busy) if row[5]]
    assert len(closed) > 4
    with busy.changing() as session:
        settings.change(session, silence=30, rules_off="C7,C14")
        session.get_one(Member, 1).birth_day = 11
    plan(busy)
    assert [row for row in rows(busy) if row[5]] == closed


def test_older_purchases_that_come_in_later_bring_no_second_letter(busy: Shop) -> None:
    plan(busy)
    [letter] = [key for key in keys(busy, 1) if key.startswith("C9:")]
    with busy.changing() as session:
        make.purchase(session, 1, TODAY - 20 * DAY, {"price": 1_100_000})
    plan(busy)
    assert [key for key in keys(busy, 1) if key.startswith("C9:")] == [letter]
    with busy.changing() as session:
        one = session.scalars(select(Contact).where(Contact.occasion_key == letter)).one()
        contacts.close(session, one.id, "posted", TODAY)
    plan(busy)
    assert [key for key in keys(busy, 1) if key.startswith("C9:")] == [letter]


def test_who_was_visited_as_the_best_stays_the_best(busy: Shop) -> None:
    december = date(2026, 12, 5)
    plan(busy, december)
    with busy.changing() as session:
        visit = session.scalars(select(Contact).where(Contact.rule == "C10")).one()
        contacts.close(session, visit.id, "reached", december)
        make.purchase(session, 2, date(2026, 3, 1), {"price": 9_000_000}, discount=1)
    plan(busy, december)
    assert [row[0] for row in rows(busy) if row[1] == "C10:2026"] == [1]
    with busy.changing() as session:
        settings.change(session, best_of_year=2)
    plan(busy, december)
    assert [row[0] for row in rows(busy) if row[1] == "C10:2026"] == [1, 2]


def _answers_no(session: WriteSession) -> None:
    session.get_one(Invitation, 1).reply = "no"


def _is_cancelled(session: WriteSession) -> None:
    session.get_one(Event, 1).cancelled = 1


def _opens_again(session: WriteSession) -> None:
    session.get_one(Feedback, 1).closed_on = None


def _is_called(session: WriteSession) -> None:
    for _ in range(2):
        contacts.log(session, 1, "phone", "reached", TODAY)


def _came_alone(session: WriteSession) -> None:
    session.get_one(Member, 3).referred_by_id = None


def _it_did_not_rain(session: WriteSession) -> None:
    session.delete(session.scalars(select(RainDay)).one())


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        (_answers_no, {"C16:invite:1", "C16:remind:1"}),
        (_is_cancelled, {"C16:invite:1", "C16:remind:1"}),
        (_opens_again, {"C14:1"}),
        (_is_called, {"C15:2026:2"}),
        (_came_alone, {"C8:thanks:3", "C8:welcome:3", "C8:call:3"}),
        (_it_did_not_rain, {"C17:2026-11-10"}),
    ],
)
def test_what_has_lost_its_reason_is_withdrawn(busy: Shop, change: Any, gone: set[str]) -> None:
    plan(busy)
    before = keys(busy)
    assert gone <= before
    with busy.changing() as session:
        change(session)
    assert plan(busy) > 0
    assert gone & keys(busy, 1 if "C15" in str(gone) else None) == set()
    assert plan(busy) == 0


def test_what_was_due_long_ago_is_withdrawn_by_what_it_names(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        session.get_one(Feedback, 1).closed_on = None
        session.get_one(Invitation, 1).reply = "no"
    plan(busy, TODAY + 100 * DAY)
    assert not {"C14:1", "C16:invite:1", "C16:remind:1"} & keys(busy)


def test_a_contact_in_which_she_said_something_stays(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        asked = session.scalars(select(Contact.id).where(Contact.occasion_key == "C14:1")).one()
        session.get_one(Feedback, 1).closed_on = None
        make.feedback(session, 1, contact_id=asked)
    assert plan(busy) == 0
    assert "C14:1" in keys(busy)


def test_a_rule_that_is_switched_off_leaves_the_plan(busy: Shop) -> None:
    plan(busy)
    make_own = ("own", "made:C3:own")
    with busy.changing() as session:
        make.contact(session, 1, TODAY + DAY, make_own[0])
        make.contact(session, 1, TODAY + DAY, "C13", occasion_key="C13:since:2026-11-10")
        settings.change(session, rules_off="C3,C15,C13")
    with busy.reading() as session:
        wanted = settings_query.load(session)
        assert planning.foreseen(session, wanted, TODAY)[1] > 0
        assert planning.foreseen(session, replace(wanted, rules_off=""), TODAY) == (0, 0)
    plan(busy)
    rules = {key.split(":")[0] for key in keys(busy)}
    assert not rules & {"C3", "C15", "C13"}
    assert "made" in rules
    with busy.reading() as session:
        more, fewer = planning.foreseen(session, replace(wanted, rules_off=""), TODAY)
    assert (more > 5, fewer) == (True, 0)
    with busy.changing() as session:
        settings.change(session, rules_off="")
    assert plan(busy) == more


def test_other_numbers_move_what_is_open_but_not_what_was_placed_by_hand(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        by_key = {one.occasion_key: one for one in session.scalars(select(Contact))}
        placed = by_key["C11:points:2026-12"]
        placed.due, placed.fixed = TODAY + 30 * DAY, 1
        moved = by_key["C14:1"]
        moved.wanted, moved.due = moved.due, moved.due + 2 * DAY
        settings.change(session, complaint_follow_up=3, points_expiry=20, card_expiry=20)
    plan(busy)
    with busy.reading() as session:
        found = {one.occasion_key: one for one in session.scalars(select(Contact))}
        points, card, complaint = (
            found[key] for key in ("C11:points:2026-12", "C11:expires:2026-12-20", "C14:1")
        )
        assert (points.due, points.wanted) == (TODAY + 30 * DAY, TODAY + 15 * DAY)
        assert (card.due, card.wanted) == (date(2026, 11, 30), None)
        assert (complaint.due, complaint.wanted) == (TODAY + 5 * DAY, TODAY + 2 * DAY)
    assert plan(busy) == 0


def test_a_contact_goes_the_way_that_reaches_her_now(busy: Shop) -> None:
    def ways() -> dict[str, str]:
        with busy.reading() as session:
            open_ = select(Contact.occasion_key, Contact.channel).where(
                Contact.member_id == 1, Contact.outcome.is_(None), Contact.rule == "C3"
            )
            return dict(session.execute(open_).all())

    plan(busy)
    before = ways()
    assert set(before.values()) == {"message"}
    with busy.changing() as session:
        members.amend(session, 1, phones=[], email="chen@example.com")
    assert plan(busy) > 0
    assert ways() == dict.fromkeys(before, "email")
    assert plan(busy) == 0
    with busy.changing() as session:
        members.amend(session, 1, email="", address="")
    plan(busy)
    assert ways() == {}


def test_a_reason_says_what_holds_now(busy: Shop) -> None:
    plan(busy)
    with busy.changing() as session:
        make.lot(session, 1, amount=50, expires_on=TODAY + 36 * DAY)
        points = select(Contact.id).where(Contact.occasion_key == "C11:points:2026-12")
        contacts.snooze(session, session.scalars(points).one(), TODAY + 20 * DAY)
    assert plan(busy) == 1
    with busy.reading() as session:
        told = session.scalars(select(Contact).where(Contact.occasion_key == "C11:points:2026-12")).one()
        assert json.loads(told.reason)["points"] == 3_050
        assert told.due == TODAY + 20 * DAY


def test_a_ticket_whose_contacts_planning_has_moved_or_dropped_is_still_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = vip(session)
    with shop.changing() as session:
        made = purchases.record(session, one, [NewLine("大衣", 250_000)], TODAY)
    assert len(made.contact_ids) == 3
    with shop.changing() as session:
        settings.change(session, rules_off="C6", wear_first=2)
    plan(shop)
    with shop.changing() as session:
        change = undo.last_change(session)
        undo.take_back(session, change)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert session.scalars(select(Purchase)).all() == []
        assert not session.scalars(select(Contact).where(Contact.purchase_id.is_not(None))).all()


def test_a_ticket_whose_contact_was_made_is_not_taken_back_from_under_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = vip(session)
    with shop.changing() as session:
        made = purchases.record(session, one, [NewLine("大衣", 250_000)], TODAY)
        change = session.info["change_id"]
    with shop.changing() as session:
        contacts.close(session, made.contact_ids[0], "reached", TODAY)
    with shop.changing() as session, pytest.raises(Exception, match=str(change)):
        undo.take_back(session, change)


def test_her_period_is_told_from_the_latest_reckoning(shop: Shop) -> None:
    with shop.changing() as session:
        one = vip(session)
        make.purchase(session, one, TODAY - 5 * DAY)
        for day, layer in ((date(2026, 10, 31), "wavering"), (date(2026, 9, 30), "loyal")):
            session.add(
                Standing(
                    member_id=one, day=day, level="vip", tier="gold", layer=layer, score=0, contribution=0,
                    word_of_mouth=0, loyalty=0, spend=0, visits=1, referred=0,
                )
            )  # fmt: skip
    with shop.reading() as session:
        (hers,) = outreach_facts.load(session, ShopSettings(), TODAY, TODAY)
        (before,) = outreach_facts.load(session, ShopSettings(), TODAY, TODAY, today=date(2026, 10, 5))
        [named] = outreach_facts.load(session, ShopSettings(), TODAY, TODAY, (one,))
    assert (hers.period, named.period) == (Period.RETENTION, Period.RETENTION)
    assert before.period is Period.RETENTION
    assert hers.level_rank == 1


def test_the_facts_of_some_are_the_facts_of_all(busy: Shop) -> None:
    with busy.reading() as session:
        every = list(outreach_facts.load(session, ShopSettings(), TODAY - 60 * DAY, TODAY + 60 * DAY))
        for facts in every:
            some = outreach_facts.load(
                session, ShopSettings(), TODAY - 60 * DAY, TODAY + 60 * DAY, (facts.member_id,)
            )
            known = replace(facts, year_of_tickets=())
            assert [replace(one, year_of_tickets=()) for one in some] == [known]


def test_what_is_switched_off_is_not_even_read(busy: Shop) -> None:
    silent = ShopSettings(rules_off="C2,C8,C9,C10,C11,C12,C14,C16")
    with busy.reading() as session:
        hers, *_ = outreach_facts.load(session, silent, TODAY - 60 * DAY, TODAY + 60 * DAY)
    assert (hers.relatives, hers.brought, hers.best, hers.lapses, hers.settled) == ((), (), (), (), ())
    assert (hers.year_of_tickets, hers.invited) == ((), ())


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6))
@checks(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_days_it_is_planned_on_an_occasion_is_there_once(busy: Shop, days: list[int]) -> None:
    for after in days:
        plan(busy, TODAY + after * DAY)
    found = [row[:2] for row in rows(busy)]
    assert len(set(found)) == len(found)
    assert plan(busy, TODAY + days[-1] * DAY) == 0
    assert all(row[3] <= row[2] <= row[4] for row in rows(busy))


_DONE = st.tuples(st.sampled_from(("plan", "close", "own", "fix", "old data")), st.integers(0, 40))


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


def _keep(session: WriteSession, kept: dict[int, tuple[Any, ...]], contact_id: int) -> None:
    kept[contact_id] = _shown(session.get_one(Contact, contact_id))


def _shown(one: Contact) -> tuple[Any, ...]:
    return one.occasion_key, one.due, one.window_from, one.window_to, one.outcome, one.closed_on, one.fixed
