"""Who gets a greeting card and who does not, and why: her wish, mourning, no address, heard of late."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import card_occasions
from app.domain.festivals import Region
from app.models import Event, Invitation, LevelChange, Member
from app.queries import greetings, settings
from app.queries.recipients import Recipients, Wanted
from tests import make
from tests.make import TODAY

LATER = date(2026, 12, 31)
HERE: dict[str, Any] = {"address": "上海市静安区南京西路1266号", "postcode": "200040"}


def asked(
    shop: Shop,
    key: str,
    first: date = TODAY,
    last: date = LATER,
    member_ids: tuple[int, ...] | None = None,
    *,
    by_hand: frozenset[int] = frozenset(),
) -> Recipients:
    with shop.reading() as session:
        kept = settings.load(session)
        wanted = Wanted(card_occasions.of(key, Region.CN), first, last, member_ids, by_hand)
        return greetings.cards(session, kept, wanted, TODAY)


def who(found: Recipients) -> list[int]:
    return [one.member_id for one in found.cards]


def why(found: Recipients) -> dict[int, str]:
    return {one.member_id: one.reason for one in found.skipped}


def test_a_feast_for_everybody_but_those_with_a_reason(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(
            session, gender="f", advisor_id=make.staff(session), card="V1", language="en", **HERE
        )
        silent = make.member(session, "李静", do_not_contact=1, **HERE)
        gone = make.member(session, "王芳", status="cancelled", **HERE)
        asked_not = make.member(session, "陈丽", **HERE)
        make.consent(session, asked_not, allowed=False)
        mourns = make.member(session, "赵敏", mourning_from=TODAY, **HERE)
        nowhere = make.member(session, "周洁")
    found = asked(shop, "festival:christmas")
    assert who(found) == [one]
    card = found.cards[0]
    assert (card.day, card.honorific, card.language, card.advisor) == (date(2026, 12, 25), "Ms", "en", "小燕")
    assert (card.card, card.address, card.postcode) == ("V1", HERE["address"], "200040")
    assert why(found) == {
        silent: "do_not_contact", gone: "status", asked_not: "no_consent", mourns: "mourning",
        nowhere: "no_address",
    }  # fmt: skip
    assert who(asked(shop, "season", TODAY, date(2027, 2, 10))) == [one, mourns]
    assert who(asked(shop, "sympathy", TODAY, TODAY)) == [mourns]
    picked = asked(shop, "sympathy", member_ids=(one, mourns))
    assert (who(picked), why(picked)) == ([mourns], {one: "no_mourning"})


def test_women_and_the_aged_have_their_days(shop: Shop) -> None:
    with shop.changing() as session:
        he = make.member(session, gender="m", **HERE)
    year = date(2027, 1, 1), date(2027, 12, 31)
    assert asked(shop, "festival:womens_day", *year) == Recipients((), ())
    assert why(asked(shop, "festival:womens_day", *year, (he,))) == {he: "not_hers"}
    assert why(asked(shop, "festival:keiro", *year, (he,))) == {he: "not_hers"}


def test_twice_in_seven_days_is_enough_but_for_a_birthday_or_by_hand(shop: Shop) -> None:
    born: dict[str, Any] = {"birth_calendar": "solar", "birth_month": 12, "birth_day": 25}
    monday, friday = TODAY - timedelta(days=1), TODAY - timedelta(days=4)
    with shop.changing() as session:
        one = make.member(session, joined_on=monday, **HERE, **born)
        for day in (monday, friday):
            make.contact(session, one, day, "C7", outcome="reached", closed_on=day)
    new = friday, TODAY
    found = asked(shop, "welcome", *new)
    assert why(found) == {one: "heard"}
    told = found.skipped[0].heard
    assert told is not None
    assert (told.stops, told.again) == ((friday, monday), date(2026, 11, 13))
    assert who(asked(shop, "birthday")) == [one]
    assert who(asked(shop, "festival:christmas")) == [one]  # that is in weeks
    assert why(asked(shop, "welcome", TODAY, TODAY, (one,))) == {one: "heard"}
    by_hand = asked(shop, "welcome", TODAY, TODAY, (one,), by_hand=frozenset({one}))
    assert by_hand.cards[0].heard == told


def test_what_she_heard_is_told_only_where_the_card_is_near(shop: Shop) -> None:
    sunday = TODAY - timedelta(days=2)
    with shop.changing() as session:
        one = make.member(session, joined_on=sunday, **HERE)
        make.contact(session, one, sunday, "C7", outcome="reached", closed_on=sunday)
    assert [card.heard is None for card in asked(shop, "welcome", sunday, TODAY).cards] == [False]
    for key in ("festival:christmas", "season"):
        assert [card.heard for card in asked(shop, key, TODAY, date(2027, 2, 10)).cards] == [None]


def test_a_shop_without_addresses_hands_its_cards_over(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    assert who(asked(shop, "festival:christmas")) == [one]
    with shop.changing() as session:
        make.member(session, "李静", **HERE)
    assert why(asked(shop, "festival:christmas")) == {one: "no_address"}
    assert who(asked(shop, "festival:christmas", member_ids=(one,), by_hand=frozenset({one}))) == [one]


def test_guests_who_have_not_answered(shop: Shop) -> None:
    day = date(2026, 12, 5)
    with shop.changing() as session:
        first, second, third, fourth = (make.member(session, name, **HERE) for name in "一二三四")
        event = Event(theme="Tea", day=day, time="14:00")
        session.add(event)
        session.flush()
        for guest, reply in ((first, ""), (second, "yes"), (third, "")):
            session.add(Invitation(event_id=event.id, member_id=guest, invited_on=TODAY, reply=reply))
        session.get_one(Member, third).mourning_from = TODAY
    found = asked(shop, "invitation")
    assert who(found) == [first]
    assert (found.cards[0].event, found.cards[0].time, found.cards[0].day) == ("Tea", "14:00", day)
    assert why(found) == {second: "answered", third: "mourning"}
    assert why(asked(shop, "invitation", member_ids=(second, fourth))) == {
        second: "answered", fourth: "not_invited",
    }  # fmt: skip


def test_relatives_weddings_and_their_missing_days(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, wedding_day=date(2006, 12, 1), **HERE)
        other = make.member(session, "李静", **HERE)
        mourns = make.member(
            session, "王燕", wedding_day=date(2000, 12, 5), mourning_from=TODAY - timedelta(days=10), **HERE
        )
        born: dict[str, Any] = {"birth_calendar": "solar", "birth_month": 11, "birth_day": 20}
        for name in ("小米", "小麦"):
            make.relative(session, one, name=name, **born)
    family = asked(shop, "relative")
    assert [(card.day, card.relation) for card in family.cards] == [(date(2026, 11, 20), "daughter")] * 2
    assert len({card.key for card in family.cards}) == 2
    weddings = asked(shop, "anniversary")
    assert [card.turns for card in weddings.cards] == [20]
    assert why(weddings) == {mourns: "mourning"}
    for key, reason in (
        ("relative", "no_relative"),
        ("anniversary", "no_wedding"),
        ("birthday", "no_birthday"),
    ):
        assert why(asked(shop, key, member_ids=(other,))) == {other: reason}


def test_who_is_new_who_rose_who_is_missed(shop: Shop) -> None:
    with shop.changing() as session:
        new = make.member(session, joined_on=date(2026, 11, 3), **HERE)
        rose = make.member(session, "李静", level="vip", **HERE)
        session.add(
            LevelChange(member_id=rose, day=date(2026, 11, 4), before="member", after="vip", why="sum")
        )
        silent = make.member(session, "王芳", **HERE)
        make.purchase(session, silent, date(2026, 8, 5), {"price": 1_000})
        slips = make.member(session, "陈丽", **HERE)
        make.contact(session, slips, date(2026, 11, 5), "C13")
    back = date(2026, 10, 11), TODAY
    assert who(asked(shop, "welcome", *back)) == [new]
    assert who(asked(shop, "level-up", *back)) == [rose]
    assert who(asked(shop, "miss-you", *back)) == [silent, slips]
    picked = asked(shop, "welcome", *back, (silent,))
    assert [(card.key, card.day) for card in picked.cards] == [("card:welcome:2026-10-11", back[0])]


@pytest.mark.parametrize("off", ["C3", "C1,C3,C5"])
def test_what_is_switched_off_as_a_rule_is_asked_all_the_same(shop: Shop, off: str) -> None:
    with shop.changing() as session:
        one = make.member(session, **HERE)
    with shop.reading() as session:
        kept = replace(settings.load(session), rules_off=off, festivals="spring_festival")
        wanted = Wanted(card_occasions.of("christmas", Region.CN), TODAY, LATER)
        assert who(greetings.cards(session, kept, wanted, TODAY)) == [one]
