"""A card's life on a real file: numbers, days, contacts, who may do what, and the way back."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.database.sessions import Actor, WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.domain.card_steps import TAKEN, Step, Why
from app.domain.permissions import Role
from app.domain.status import Status
from app.models import CardStep, Change, Contact, FormerCard, Member
from app.queries import balances, changes, find, member_card, outreach_facts
from app.queries import card_life as lives
from app.queries import settings as settings_query
from app.services import card_life, contacts, members, merging, parting, planning, points, undo
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
GROWN = {"birth_calendar": "solar", "birth_year": 1985, "birth_month": 11, "birth_day": 12}


def member(session: WriteSession, name: str = "张晓红", **values: Any) -> int:
    return make.member(session, name, phones=("13900138812",), **{"status": "prospect", **GROWN, **values})


def holder(session: WriteSession, name: str = "张晓红", card: str = "VIP-0007", **values: Any) -> int:
    return make.member(
        session, name, card=card, status="active", valid_until=TODAY + 200 * DAY, **{**GROWN, **values}
    )


def steps(session: WriteSession, member_id: int) -> list[str]:
    return [one.taken.step.value for one in lives.load(session, member_id, TODAY).steps]


def open_contacts(session: WriteSession, member_id: int) -> list[str]:
    return list(
        session.scalars(
            select(Contact.occasion_key)
            .where(Contact.member_id == member_id, Contact.outcome.is_(None))
            .order_by(Contact.id)
        )
    )


def refusal(work: Callable[[], object]) -> errors.CardStepRefused:
    with pytest.raises(errors.CardStepRefused) as refused:
        work()
    return refused.value


def test_from_the_application_to_the_card_in_her_hand(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        holder(session, "李静", "VIP-0230")
        one = member(session, advisor_id=yan)
        card_life.apply(session, one, TODAY, staff_id=yan)
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("applied", None, None)
        call = session.scalars(select(Contact).where(Contact.rule == "C11")).one()
        assert (call.due, call.channel, call.staff_id) == (TODAY + 7 * DAY, "phone", yan)
        assert (call.window_from, call.window_to) == (TODAY + 7 * DAY, TODAY + 21 * DAY)
        card_life.ready(session, one, TODAY + 6 * DAY)
        assert (row.status, row.card) == ("ready", "VIP-0231")
        assert open_contacts(session, one) == [f"C11:ready:{TODAY}"]
        card_life.collect(session, one, TODAY + 7 * DAY)
        assert (row.status, row.valid_until) == ("active", date(2027, 11, 17))
        assert row.joined_on == TODAY + 7 * DAY
        assert open_contacts(session, one) == [], "she has come: nobody calls"
        found = lives.load(session, one, TODAY + 7 * DAY)
    assert [(it.taken.step, it.staff) for it in found.steps] == [
        (Step.APPLY, "小燕"), (Step.READY, None), (Step.COLLECT, None),
    ]  # fmt: skip
    assert found.steps[1].taken.card == "VIP-0231"
    possible = {it.step for it in found.possible if it.why is None}
    assert possible == {Step.REPLACE, Step.GIVE_BACK, Step.WARN}


def test_a_number_is_chosen_scanned_or_the_next_free_one(shop: Shop) -> None:
    with shop.changing() as session:
        holder(session, "李静", "VIP-0230")
        lost = holder(session, "王燕", "VIP-0229")
        card_life.replace(session, lost, TODAY, "lost", card="A-77")
        one = member(session)
        card_life.apply(session, one, TODAY)
        for card, fault in (("VIP-0230", "taken"), ("VIP-0229", "taken"), ("卡12", "no"), ("A" * 25, "no")):
            with pytest.raises(errors.CardTaken if fault == "taken" else errors.BadValue):
                card_life.ready(session, one, TODAY, card=card)
        card_life.ready(session, one, TODAY, card=" B-1 ")
        assert session.get_one(Member, one).card == "B-1"
        card_life.replace(session, one, TODAY, "damaged")
        assert session.get_one(Member, one).card == "VIP-0231", "as most are written"
        with pytest.raises(errors.BadValue):
            card_life.replace(session, one, TODAY, "lost", card="VIP-0231")


def test_the_first_card_of_a_shop_and_one_that_was_written_before(shop: Shop) -> None:
    with shop.changing() as session:
        one, two = member(session), member(session, "李静", card="K 9")
        assert lives.next_number(session) == "K 10"
        session.get_one(Member, two).card = None
        session.flush()
        assert lives.next_number(session) == "VIP-0001"
        session.get_one(Member, two).card = "K 9"
        for each in (one, two):
            card_life.apply(session, each, TODAY)
            card_life.ready(session, each, TODAY)
        assert [session.get_one(Member, each).card for each in (one, two)] == ["K 10", "K 9"]


def test_a_lost_card_works_no_more_and_still_finds_her(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.replace(session, one, TODAY, "lost")
        row = session.get_one(Member, one)
        assert (row.card, row.status, row.valid_until) == ("VIP-0008", "active", TODAY + 200 * DAY)
        former = session.scalars(select(FormerCard)).one()
        assert (former.card, former.why, former.since) == ("VIP-0007", "lost", TODAY)
        with pytest.raises(errors.CardTaken):
            members.amend(session, one, card="VIP-0007")
    finder = find.load(shop.path)
    try:
        assert [it.id for it in finder.find("VIP-0007")] == [one]
    finally:
        finder.close()


@pytest.mark.parametrize(
    ("occasion", "born", "why"),
    [
        ("birthday", GROWN, None),
        ("birthday", {**GROWN, "birth_month": 3}, Why.NOT_HER_BIRTHDAY),
        ("birthday", {"birth_calendar": "solar", "birth_year": 1980}, Why.BIRTHDAY_UNKNOWN),
        ("wedding", {**GROWN, "birth_month": 3}, None),
        ("child_wedding", GROWN, None),
        ("a whim", GROWN, Why.REASON_NEEDED),
    ],
)
def test_a_card_at_once(shop: Shop, occasion: str, born: dict[str, Any], why: Why | None) -> None:
    with shop.changing() as session:
        one = make.member(session, status="prospect", joined_on=date(2020, 1, 1), **born)
        if why is not None:
            assert refusal(lambda: card_life.issue(session, one, TODAY, occasion)).why is why
            return
        card_life.issue(session, one, TODAY, occasion)
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("active", "VIP-0001", date(2027, 11, 10))
        assert row.joined_on == date(2020, 1, 1)


def test_who_is_too_young_holds_no_card_and_who_may_be_is_asked(shop: Shop) -> None:
    with shop.changing() as session:
        child = make.member(session, "小米", status="prospect", **{**GROWN, "birth_year": 2012})
        unknown = make.member(session, "李静", status="prospect")
        assert refusal(lambda: card_life.apply(session, child, TODAY, grown=True)).why is Why.UNDER_AGE
        assert refusal(lambda: card_life.apply(session, unknown, TODAY)).why is Why.AGE_UNKNOWN
        card_life.apply(session, unknown, TODAY, grown=True)
        assert steps(session, unknown) == ["apply"]
        assert steps(session, child) == []


def test_a_card_is_renewed_and_its_reminder_goes(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session, phones=("13900138812",))
        session.get_one(Member, one).valid_until = TODAY + 25 * DAY
        session.flush()
        planning.plan(session, TODAY)
        assert f"C11:expires:{TODAY + 25 * DAY}" in open_contacts(session, one)
        card_life.renew(session, one, TODAY)
        assert session.get_one(Member, one).valid_until == date(2027, 12, 5)
        assert not [key for key in open_contacts(session, one) if key.startswith("C11")]
        early = refusal(lambda: card_life.renew(session, one, TODAY))
        assert (early.why, early.day) == (Why.TOO_EARLY, date(2027, 10, 6))


def test_what_changed_by_another_way_drops_the_words_on_a_card(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session, phones=("13900138812",))
        two = member(session, "李静")
        card_life.apply(session, two, TODAY)
        session.get_one(Member, one).valid_until = TODAY + 25 * DAY
        session.flush()
        planning.plan(session, TODAY)
        members.amend(session, one, valid_until=TODAY + 60 * DAY)
        members.amend(session, two, status="prospect")
        planning.plan(session, TODAY, days=20)
        assert not [key for each in (one, two) for key in open_contacts(session, each) if "C11" in key]
        kept = settings_query.load(session)
        (facts,) = outreach_facts.load(session, kept, TODAY, TODAY, (two,))
        assert facts.applied_on is None


def test_a_warning_comes_before_every_sanction(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session, phones=("13900138812",))
        assert refusal(lambda: card_life.cancel(session, one, TODAY, "resold")).why is Why.NO_WARNING
        card_life.warn(session, one, TODAY, "resold her discount", TODAY + 10 * DAY)
        running = refusal(lambda: card_life.cancel(session, one, TODAY + 10 * DAY, "resold"))
        assert (running.why, running.day) == (Why.WARNING_RUNS, TODAY + 11 * DAY)
        make.contact(session, one, TODAY + 30 * DAY, "C3")
        own = contacts.arrange(session, one, "phone", TODAY + 40 * DAY, note="hem")
        card_life.suspend(session, one, TODAY + 11 * DAY, "resold again", until=TODAY + 41 * DAY)
        row = session.get_one(Member, one)
        assert (row.status, row.card) == ("suspended", "VIP-0007")
        assert [it.id for it in session.scalars(select(Contact))] == [own], "the shop is silent meanwhile"
        card_life.appeal(session, one, TODAY + 12 * DAY, "it was her sister")
        card_life.answer(session, one, TODAY + 13 * DAY, "true", granted=True)
        assert row.status == "active"
        found = lives.load(session, one, TODAY + 13 * DAY)
    chain = {it.taken.step.value: it.taken for it in found.steps}
    assert chain["appeal"].answers_id == chain["suspend"].id
    assert chain["grant"].answers_id == chain["appeal"].id
    assert chain["suspend"].until == TODAY + 41 * DAY


def test_a_cancelled_member_applies_again_when_the_owner_lifts_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.warn(session, one, TODAY, "resold", TODAY + DAY)
        card_life.cancel(session, one, TODAY + 2 * DAY, "resold")
        assert refusal(lambda: card_life.apply(session, one, TODAY + 3 * DAY)).why is Why.CANCELLED
        with pytest.raises(errors.BadValue):
            members.amend(session, one, status="active")
        members.amend(session, one, status="cancelled", notes="she called")
    with shop.changing(Actor(None, Role.MANAGER)) as session, pytest.raises(errors.NotAllowed):
        card_life.lift_ban(session, one, TODAY + 3 * DAY, "she asked kindly")
    with shop.changing() as session:
        card_life.lift_ban(session, one, TODAY + 3 * DAY, "she asked kindly")
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("prospect", None, None)
        card_life.apply(session, one, TODAY + 4 * DAY)
        card_life.ready(session, one, TODAY + 5 * DAY)
        assert row.card == "VIP-0008"
        assert lives.load(session, one, TODAY).former == ("VIP-0007",)


def test_points_are_cleared_and_given_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.warn(session, one, TODAY, "resold", TODAY + DAY)
        assert (
            refusal(lambda: card_life.clear_points(session, one, TODAY + 2 * DAY, "resold")).why
            is Why.NO_POINTS
        )
        session.rollback()
    with shop.changing() as session:
        one = holder(session)
        points.earn(session, one, 700, TODAY)
        card_life.warn(session, one, TODAY, "resold", TODAY + DAY)
    with shop.changing() as session:
        card_life.clear_points(session, one, TODAY + 2 * DAY, "resold")
        assert balances.of_member(session, one, TODAY + 2 * DAY).points.total == 0
    with shop.changing() as session:
        card_life.appeal(session, one, TODAY + 3 * DAY, "it was her sister")
        card_life.answer(session, one, TODAY + 4 * DAY, "true", granted=True)
        assert balances.of_member(session, one, TODAY + 4 * DAY).points.total == 700
        card_life.warn(session, one, TODAY + 5 * DAY, "again", TODAY + 9 * DAY)
        card_life.lift_warning(session, one, TODAY + 6 * DAY)
        assert session.get_one(Member, one).status == "active"


def test_she_gives_it_back_and_may_come_again(shop: Shop) -> None:
    with shop.changing() as session:
        one = holder(session)
        card_life.give_back(session, one, TODAY, reason="moves away")
        row = session.get_one(Member, one)
        assert (row.status, row.card, row.valid_until) == ("prospect", None, None)
        assert session.scalar(select(FormerCard.why)) == "moves away"
        card_life.apply(session, one, TODAY)
        card_life.give_back(session, one, TODAY)
        assert open_contacts(session, one) == []


def test_the_day_lets_cards_expire_and_suspensions_end_once(shop: Shop) -> None:
    with shop.changing() as session:
        over = holder(session, "李静", "A1")
        members.amend(session, over, valid_until=TODAY - DAY)
        last = holder(session, "王燕", "A2")
        members.amend(session, last, valid_until=TODAY)
        away = holder(session, "陈丽", "A3")
        card_life.warn(session, away, TODAY - 9 * DAY, "resold", TODAY - 8 * DAY)
        card_life.suspend(session, away, TODAY - 7 * DAY, "resold", until=TODAY - DAY)
        before = session.scalar(select(func.max(Change.id)))
    with shop.changing() as session:
        assert card_life.pass_days(session, TODAY) == 2
        change = session.info["change_id"]
    with shop.changing() as session:
        assert card_life.pass_days(session, TODAY) == 0
        states = [session.get_one(Member, each).status for each in (over, last, away)]
        assert states == ["expired", "active", "active"]
        assert undo.last_change(session) == before, "the day's own work is not offered to be undone"
        row = session.get_one(Change, change)
        assert (row.operation, row.member_id) == ("card.expire", None)
        with pytest.raises(errors.CardStepRefused):
            card_life.expire(session, last, TODAY)
        card_life.expire(session, last, TODAY + DAY)
        steps_of_one = lives.load(session, over, TODAY).steps
    assert [(it.taken.step, it.taken.reason, it.staff) for it in steps_of_one] == [
        (Step.EXPIRE, "end_of_term", None)
    ]


def test_the_days_work_is_done_in_parts(shop: Shop) -> None:
    with shop.changing() as session:
        for number in range(5):
            one = holder(session, f"李静{number}", f"A{number}")
            session.get_one(Member, one).valid_until = TODAY - DAY
        session.flush()
    made: list[int] = []
    while not made or made[-1]:
        with shop.changing() as session:
            made.append(card_life.pass_days(session, TODAY, most=2))
            if made[-1] == 1:
                assert session.member_id is not None, "one alone stands on her timeline"
    assert made == [2, 2, 1, 0]


def test_one_step_is_one_change_that_can_be_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = member(session)
    with shop.changing() as session:
        card_life.apply(session, one, TODAY)
        change = session.info["change_id"]
    with shop.reading() as session:
        assert "card.apply" in [it.operation for it in changes.of_member(session, one, 9)]
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.reading() as session:
        assert session.get_one(Member, one).status == "prospect"
        assert session.scalar(select(func.count()).select_from(CardStep)) == 0
        assert session.scalar(select(func.count()).select_from(Contact)) == 0, "its call goes with it"
    with shop.changing() as session:
        card_life.apply(session, one, TODAY)
        card_life.ready(session, one, TODAY)
    with shop.changing() as session:
        card_life.replace(session, one, TODAY, "damaged")
        assert session.get_one(Member, one).card == "VIP-0002"
        change = session.info["change_id"]
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.reading() as session:
        found = lives.load(session, one, TODAY)
    assert (found.card, found.former, found.life.status) == ("VIP-0001", (), Status.READY)


def test_no_step_goes_back_in_time_or_names_who_is_not_there(shop: Shop) -> None:
    with shop.changing() as session:
        one = member(session)
        card_life.apply(session, one, TODAY)
        with pytest.raises(errors.BadValue):
            card_life.ready(session, one, TODAY - DAY)
        with pytest.raises(errors.Unknown):
            card_life.ready(session, one, TODAY, staff_id=99)
        with pytest.raises(errors.Unknown):
            card_life.ready(session, 99, TODAY)
        with pytest.raises(errors.Unknown):
            lives.load(session, 99, TODAY)


@pytest.mark.parametrize(
    ("step", "roles"),
    [
        (Step.WARN, {"owner", "manager"}),
        (Step.APPEAL, {"owner", "manager", "clerk"}),
        (Step.RENEW, {"owner", "manager", "clerk"}),
    ],
)
def test_sanctions_are_for_managers(shop: Shop, step: Step, roles: set[str]) -> None:
    for role in Role:
        with shop.changing(Actor(None, role)) as session:
            fault = errors.Unknown if role.value in roles else errors.NotAllowed
            with pytest.raises(fault):
                act(session, 99, step, TODAY, "")


def told_off(session: WriteSession, card: str = "VIP-0007") -> int:
    one = holder(session, card=card)
    card_life.warn(session, one, TODAY - 9 * DAY, "resold", TODAY - 8 * DAY)
    card_life.suspend(session, one, TODAY - 7 * DAY, "resold")
    card_life.appeal(session, one, TODAY - 6 * DAY, "it was her sister")
    return one


def test_her_steps_go_to_the_bin_and_come_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = told_off(session)
        card_life.answer(session, one, TODAY, "no", granted=False)
    with shop.changing() as session:
        members.remove(session, one)
        change = session.info["change_id"]
        assert session.scalar(select(func.count()).select_from(CardStep)) == 0
    with shop.changing() as session:
        undo.take_back(session, change)
    with shop.changing() as session:
        found = lives.load(session, one, TODAY)
        assert [it.taken.step.value for it in found.steps] == ["warn", "suspend", "appeal", "refuse"]
        assert found.steps[2].taken.answers_id == found.steps[1].taken.id


def test_her_steps_go_into_the_other_card_and_out_of_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = told_off(session)
        two = holder(session, "张晓红", "VIP-0009")
    with shop.changing() as session:
        made = merging.merge(session, two, one, TODAY)
        found = lives.load(session, two, TODAY)
        assert (found.life.status, found.life.appeal is not None) == (Status.SUSPENDED, True)
        card_life.answer(session, two, TODAY, "true", granted=True)
        assert session.get_one(Member, two).status == "active"
    with shop.changing() as session:
        parting.part(session, made)
        assert [it.taken.step.value for it in lives.load(session, one, TODAY).steps][:3] == [
            "warn", "suspend", "appeal",
        ]  # fmt: skip


def test_the_card_tells_her_life(shop: Shop) -> None:
    with shop.changing() as session:
        one = member(session)
        card_life.apply(session, one, TODAY)
        card = member_card.load(session, one, TODAY)
    assert card.life.ready_from == TODAY + 7 * DAY


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    walk=st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(TAKEN), st.integers(0, 30), st.integers(0, 40)),
        max_size=40,
    )
)
def test_never_two_live_numbers_and_no_old_one_works_again(
    shop: Shop, walk: list[tuple[int, Step, int, int]]
) -> None:
    with shop.changing() as session:
        ids = [member(session, name) for name in ("张晓红", "李静", "王燕")]
        day, gone = TODAY, set[str]()
        for who, step, later, number in walk:
            day += later * DAY
            with suppress(errors.CardStepRefused, errors.CardTaken, errors.BadValue):
                act(session, ids[who], step, day, f"VIP-{number:04}" if number < 12 else "")
            live = [card for card in session.scalars(select(Member.card)) if card]
            former = set(session.scalars(select(FormerCard.card)))
            assert len(live) == len(set(live))
            assert not former & set(live)
            assert gone <= former
            gone = former
            row = session.get_one(Member, ids[who])
            assert row.status in set(Status)
            if row.status in {"ready", "active"}:
                assert row.card
        for owner, card in session.execute(select(FormerCard.member_id, FormerCard.card)):
            assert (
                card.replace("-", "").lower()
                in json.dumps(
                    [session.get_one(Member, owner).find_digits, session.get_one(Member, owner).find_names]
                )
                .replace("-", "")
                .lower()
            )
        session.rollback()


def act(session: WriteSession, who: int, step: Step, day: date, card: str) -> None:
    later = day + 3 * DAY
    work: dict[Step, Callable[[], object]] = {
        Step.APPLY: lambda: card_life.apply(session, who, day),
        Step.READY: lambda: card_life.ready(session, who, day, card=card),
        Step.COLLECT: lambda: card_life.collect(session, who, day),
        Step.ISSUE: lambda: card_life.issue(session, who, day, "wedding", card=card),
        Step.RENEW: lambda: card_life.renew(session, who, day),
        Step.REPLACE: lambda: card_life.replace(session, who, day, "lost", card=card),
        Step.GIVE_BACK: lambda: card_life.give_back(session, who, day),
        Step.EXPIRE: lambda: card_life.pass_days(session, day),
        Step.WARN: lambda: card_life.warn(session, who, day, "so", later),
        Step.LIFT_WARNING: lambda: card_life.lift_warning(session, who, day),
        Step.SUSPEND: lambda: card_life.suspend(session, who, day, "so", until=later),
        Step.RESUME: lambda: card_life.resume(session, who, day),
        Step.CLEAR_POINTS: lambda: card_life.clear_points(session, who, day, "so"),
        Step.CANCEL: lambda: card_life.cancel(session, who, day, "so"),
        Step.APPEAL: lambda: card_life.appeal(session, who, day, "so"),
        Step.GRANT: lambda: card_life.answer(session, who, day, "so", granted=True),
        Step.REFUSE: lambda: card_life.answer(session, who, day, "so", granted=False),
        Step.LIFT_BAN: lambda: card_life.lift_ban(session, who, day, "so"),
    }
    work[step]()
