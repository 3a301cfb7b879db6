"""The moment to ask for a friend, from a real file: what makes it one, and what holds it back."""

from datetime import date, timedelta
from typing import Any

from app.database.shop import Shop
from app.domain.asking import Hush, Moment, Now
from app.domain.shop import ShopSettings
from app.models import CardStep, Member
from app.queries import asking, member_card
from app.queries.asking import Asking
from app.services import benefits
from tests import make
from tests.make import TODAY


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def asked(shop: Shop, member_id: int, contact_id: int = 0) -> Asking | None:
    with shop.reading() as session:
        card = member_card.load(session, member_id, TODAY)
        contact = next((due for due in card.due if due.id == contact_id), None)
        return asking.of(session, card, ShopSettings(), contact)


def regular(shop: Shop, **values: Any) -> int:
    """Return somebody who has been in twice, neither time lately nor long ago."""
    with shop.changing() as session:
        her = make.member(session, **values)
        for days in (60, 80):
            make.purchase(session, her, ago(days), {"price": 9_000})
    return her


def test_an_ordinary_day_is_no_moment(shop: Shop) -> None:
    assert asked(shop, regular(shop)) is None


def test_a_big_ticket_less_its_discount(shop: Shop) -> None:
    her, other = regular(shop), regular(shop)
    with shop.changing() as session:
        make.purchase(session, her, ago(1), {"price": 150_000}, {"price": 60_000}, discount=10_000)
        make.purchase(session, other, ago(1), {"price": 210_000}, discount=10_001)
    assert asked(shop, her) == Asking(Now(Moment.PURCHASE, ago(1)), None)
    assert asked(shop, other) is None


def test_a_card_that_waits_and_one_that_was_handed_over(shop: Shop) -> None:
    her, other = regular(shop, status="ready"), regular(shop)
    with shop.changing() as session:
        session.add(CardStep(member_id=other, step="collect", day=ago(2), before="ready", after="active"))
    assert asked(shop, her) == Asking(Now(Moment.HANDING_OVER, TODAY, ahead=True), None)
    assert asked(shop, other) == Asking(Now(Moment.HANDING_OVER, ago(2)), None)


def test_the_gift_of_the_month(shop: Shop) -> None:
    her = regular(shop, level="vip")
    with shop.changing() as session:
        benefits.claim(session, her, "monthly_gift", ago(1))
    assert asked(shop, her) == Asking(Now(Moment.HANDING_OVER, ago(1)), None)


def test_news_a_good_call_and_praise(shop: Shop) -> None:
    told, called, praises = regular(shop), regular(shop), regular(shop)
    with shop.changing() as session:
        make.contact(session, told, ago(1), rule="P3", outcome="left_word", closed_on=ago(1))
        make.contact(session, called, ago(1), rule="C7", outcome="reached", closed_on=ago(1))
        make.feedback(session, praises, "praise", told_on=ago(1), closed_on=ago(1), solved=1)
    found = [asked(shop, one) for one in (told, called, praises)]
    assert [one and one.now.moment for one in found] == [Moment.NEWS, Moment.CALL, Moment.PRAISE]


def test_the_call_that_is_about_to_be_made(shop: Shop) -> None:
    her = regular(shop)
    with shop.changing() as session:
        make.purchase(session, her, ago(7), {"price": 250_000})
        call = make.contact(session, her, TODAY, rule="C6", channel="phone")
    assert asked(shop, her) is None
    assert asked(shop, her, call) == Asking(Now(Moment.CALL, TODAY, ahead=True), None)


def test_who_was_asked_of_late_rests(shop: Shop) -> None:
    her = regular(shop)
    with shop.changing() as session:
        make.purchase(session, her, ago(20), {"price": 250_000})
        make.purchase(session, her, TODAY, {"price": 250_000})
    assert asked(shop, her) is None


def test_what_holds_it_back(shop: Shop) -> None:
    expected = {}
    for hush in (Hush.COMPLAINT, Hush.SLIPPING, Hush.BROUGHT, Hush.MOURNING, None):
        expected[regular(shop)] = hush
    sore, lost, thanked, mourns, _ = expected
    with shop.changing() as session:
        for her in expected:
            make.feedback(session, her, "praise", told_on=TODAY)
        make.feedback(session, sore, told_on=ago(300))
        make.contact(session, lost, TODAY, rule="C13")
        make.member(session, "李静", referred_by_id=thanked, joined_on=ago(5))
        session.get_one(Member, mourns).mourning_from = ago(40)
    found = {her: asked(shop, her) for her in expected}
    assert {her: one and one.hush for her, one in found.items()} == expected


def test_who_was_silent_for_long_is_given_to_first(shop: Shop) -> None:
    with shop.changing() as session:
        her = make.member(session)
        for days in (100, 200):
            make.purchase(session, her, ago(days), {"price": 9_000})
        make.contact(session, her, ago(1), rule="C12", outcome="reached", closed_on=ago(1))
    assert asked(shop, her) == Asking(Now(Moment.NEWS, ago(1)), Hush.SLIPPING)
