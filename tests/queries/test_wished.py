"""Who is wished well on a feast, from a real file: as many as a day holds, the best, or everybody."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain import errors
from app.domain.outreach_facts import Rule
from app.domain.shop import ShopSettings
from app.domain.wish_places import EVERYWHERE, Place, WishDay
from app.models import Contact, Member, Staff, Standing
from app.queries import outreach_facts, wished
from app.services import planning
from app.services import settings as service
from tests import make, ready
from tests.make import TODAY

TIERS = ("platinum",) * 2 + ("gold",) * 6 + ("iron",) * 6 + ("lead",) * 4 + ("",) * 2


@pytest.fixture
def town(shop: Shop) -> Shop:
    """Return a shop of twenty members, the most valuable first, and two of staff who have room for five."""
    ready.filled(shop, _town)
    return shop


def _town(shop: Shop) -> None:
    with shop.changing() as session:
        for number, capacity in enumerate((3, 3)):
            row = session.get_one(Staff, make.staff(session, f"店员{number}"))
            row.capacity, row.workdays = capacity, ("1234567", "12345")[number]
        for number, tier in enumerate(TIERS):
            her = make.member(
                session, f"客{number}", phones=(f"139000000{number:02}",), advisor_id=1 + number % 2
            )
            if tier:
                session.add(
                    Standing(
                        member_id=her, day=date(2026, 11, 30), level="member", tier=tier, layer="loyal",
                        score=500 - number, contribution=0, word_of_mouth=0, loyalty=0, spend=0, visits=0,
                        referred=0,
                    )
                )  # fmt: skip
        make.member(session, "left alone", phones=("13900000098",), do_not_contact=1)
        make.member(session, "nowhere")
        make.member(session, "suspended", phones=("13900000099",), status="suspended")


def found(session: ReadSession, to: str) -> dict[int, frozenset[Place]]:
    places = wished.load(session, ShopSettings(wishes_to=to), TODAY)
    every = {one: places.of(one) for one in session.scalars(select(Member.id))}
    return {one: days for one, days in every.items() if days}


def on(days: Mapping[int, frozenset[Place]], weekday: int, of: WishDay) -> set[int]:
    """Return who has a place on such a day."""
    return {her for her, places in days.items() if Place(weekday, of) in places}


def test_as_many_as_a_day_holds(town: Shop) -> None:
    with town.reading() as session:
        days = found(session, "day")
    # Two wishes a day each; at the weekend one of them is there, and does those of both.
    for of in WishDay:
        assert on(days, 1, of) == {1, 2, 4, 9}
        assert on(days, 6, of) == {1, 2}


def test_whom_a_day_is_not_for_leaves_her_place_to_others(town: Shop) -> None:
    with town.changing() as session:
        session.get_one(Member, 2).gender = "m"
        session.get_one(Member, 4).mourning_from = TODAY - timedelta(days=300)
        session.get_one(Member, 1).mourning_from = TODAY - timedelta(days=400)
    with town.reading() as session:
        days = found(session, "day")
    assert on(days, 1, WishDay.SEASON) == {1, 2, 4, 9}
    assert on(days, 1, WishDay.FEAST) == {1, 2, 6, 9}
    assert on(days, 1, WishDay.WOMEN) == {1, 3, 6, 10}
    assert on(days, 6, WishDay.WOMEN) == {1, 3}


def test_who_does_not_admit_to_be_written_to_leaves_her_place_to_others(town: Shop) -> None:
    with town.changing() as session:
        make.consent(session, 1, "message", allowed=False)
        make.consent(session, 2, "message", allowed=False)
        make.consent(session, 2, "message", allowed=True)
        session.get_one(Member, 4).email = "si@example.com"
        make.consent(session, 4, "message", allowed=False)
        make.consent(session, 9, "phone", allowed=False)
    with town.reading() as session:
        days = found(session, "day")
    for of in WishDay:
        assert on(days, 1, of) == {2, 3, 4, 9}
        assert on(days, 6, of) == {2, 3}


def test_a_feast_for_women_fills_its_day(town: Shop) -> None:
    with town.changing() as session:
        for dearest in (1, 2, 3, 4):
            session.get_one(Member, dearest).gender = "m"
        planning.plan(session, date(2027, 3, 1))
    with town.reading() as session:
        womens_day = select(Contact.member_id).where(Contact.occasion_key == "C3:womens_day:2027")
        assert set(session.scalars(womens_day)) == {5, 6, 8, 9}


def test_of_some_only_the_best_are_told_apart_and_nobody_else_is_looked_at(town: Shop) -> None:
    def may(to: str) -> set[int]:
        with town.reading() as session:
            places = wished.whatever_room(session, ShopSettings(wishes_to=to), TODAY, (1, 8, 9, 19))
        return {one for one in (1, 8, 9, 19) if places.of(one) == EVERYWHERE}

    assert may("best") == {1, 8}
    assert may("day") == may("everybody") == {1, 8, 9, 19}


def test_the_best_and_everybody(town: Shop) -> None:
    with town.reading() as session:
        assert found(session, "best") == dict.fromkeys(range(1, 9), EVERYWHERE)
        assert found(session, "everybody").keys() > set(range(1, 21))


def test_the_plan_follows_what_the_owner_chooses(town: Shop) -> None:
    def wished_well() -> int:
        with town.changing() as session:
            planning.plan(session, TODAY)
        with town.reading() as session:
            christmas = Contact.occasion_key == "C3:christmas:2026"
            return session.query(Contact).where(christmas).count()

    assert wished_well() == 4
    for to, many in (("best", 8), ("everybody", 20), ("day", 4)):
        with town.changing() as session:
            service.change(session, wishes_to=to)
        assert wished_well() == many
    with town.changing() as session, pytest.raises(errors.BadValue):
        service.change(session, wishes_to="nobody")


def test_what_a_visit_brings_looks_for_no_places(town: Shop) -> None:
    with town.reading() as session:
        every = [*outreach_facts.load(session, ShopSettings(), TODAY, TODAY, places=wished.EVERYBODY)]
        silent = ShopSettings(rules_off=f"{Rule.FESTIVAL},{Rule.SEASON}")
        switched_off = [*outreach_facts.load(session, silent, TODAY, TODAY)]
    assert {facts.wished for facts in (*every, *switched_off)} == {EVERYWHERE}
