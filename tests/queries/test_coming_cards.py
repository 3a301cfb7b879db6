"""Which occasions are offered first on the page of cards, and what a card for somebody is likely for."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.database.shop import Shop
from app.domain import card_occasions
from app.domain.festivals import Region
from app.models import Event, Invitation
from app.queries import coming_cards, settings
from app.queries.coming_cards import Coming
from app.services import planning
from tests import make
from tests.make import TODAY

HERE: dict[str, Any] = {"address": "上海市静安区南京西路1266号", "phones": ["13800138812"]}


def coming(shop: Shop) -> dict[str, Coming]:
    with shop.reading() as session:
        found = coming_cards.load(session, settings.load(session), TODAY)
    return {one.occasion.key: one for one in found}


def soon(shop: Shop) -> list[str]:
    return [key for key, one in coming(shop).items() if one.is_soon(TODAY)]


def nearest(shop: Shop, *ids: int) -> str:
    with shop.reading() as session:
        return coming_cards.nearest(session, ids, TODAY).key


def test_an_empty_shop_has_all_occasions_and_nobody_soon(shop: Shop) -> None:
    found = coming(shop)
    assert set(found) == {one.key for one in card_occasions.known(Region.CN)}
    assert soon(shop) == []
    days = [one.day for one in found.values() if one.day is not None]
    assert days == sorted(days)
    assert next(iter(found)) == "festival:christmas"


def test_what_comes_soon_stands_first_by_its_day(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(
            session, birth_calendar="solar", birth_month=11, birth_day=25, wedding_day=date(2006, 11, 20),
            joined_on=date(2026, 11, 3), **HERE,
        )  # fmt: skip
        make.relative(session, one, birth_calendar="solar", birth_month=11, birth_day=12)
        event = Event(theme="Tea", day=date(2026, 12, 5))
        session.add(event)
        session.flush()
        session.add(Invitation(event_id=event.id, member_id=one, invited_on=TODAY))
        silent = make.member(session, "李静", **HERE)
        make.purchase(session, silent, TODAY - timedelta(days=90))
        planning.plan(session, TODAY)
    assert soon(shop) == ["relative", "anniversary", "birthday", "invitation", "miss-you", "welcome"]
    found = coming(shop)
    assert (found["birthday"].day, found["birthday"].people) == (date(2026, 11, 25), 1)
    assert (found["miss-you"].day, found["miss-you"].people) == (None, 1)
    assert not found["thanks"].is_soon(TODAY)


def test_a_feast_in_some_days_is_everybody_s_unless_the_shop_does_not_keep_it(shop: Shop) -> None:
    def first(**kept: Any) -> str:
        with shop.reading() as session:
            found = coming_cards.load(session, replace(settings.load(session), **kept), date(2026, 12, 5))
        return found[0].occasion.key

    assert first() == "festival:christmas"
    assert first(festivals="qixi,new_year") == "festival:new_year"
    assert first(region="JP") == "festival:shogatsu"


def test_a_card_for_one_is_for_what_she_is_to_hear_of_next_by_post_before_all(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, **HERE)
        other = make.member(session, "李静", **HERE)
    assert nearest(shop, one) == "birthday"
    with shop.changing() as session:
        make.contact(session, one, TODAY, "C15", script="C15")
        make.contact(session, one, TODAY, "C5", script="C5", occasion_key="a")
        make.contact(session, other, TODAY, "C5", script="C5")
    assert nearest(shop, one) == "miss-you"
    with shop.changing() as session:
        make.contact(session, one, TODAY + timedelta(days=3), "C9", script="C9", channel="post")
    assert nearest(shop, one) == "thanks"
    with shop.changing() as session:
        third = make.member(session, "王芳", **HERE)
        make.contact(session, third, TODAY, "C13", script="C13")
    assert nearest(shop, one, other, third) == "miss-you"
