"""Greetings to a family in mourning are held back, and are told with the day until which they are."""

from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.queries import care_plan, held_back, settings, wished
from app.services import planning
from tests import make

MOON = date(2026, 9, 25)  # Mid-Autumn
SINCE = date(2026, 9, 10)
PHONE = {"phones": ("13800138812",)}


def test_who_would_have_been_greeted_is_told(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "李静", mourning_from=SINCE, **PHONE)
        make.member(session, "王燕", mourning_from=SINCE - timedelta(days=400), **PHONE)
        make.member(session, "陈丽", mourning_from=SINCE, do_not_contact=1, **PHONE)
        make.member(session, "周敏", mourning_from=SINCE, status="cancelled", **PHONE)
        make.member(session, "林可", **PHONE)
    with shop.reading() as session:
        kept = settings.load(session)
        found = held_back.load(session, kept, MOON, MOON)
        assert found == [held_back.HeldBack(one, "李静", "mid_autumn", MOON, date(2027, 9, 9))]
        assert held_back.load(session, kept, SINCE - timedelta(days=3), MOON + timedelta(days=20))[1:] == [
            held_back.HeldBack(one, "李静", "national_day", date(2026, 10, 1), date(2027, 9, 9))
        ]
        assert held_back.load(session, kept, SINCE, SINCE) == []
        assert (
            held_back.load(session, kept, MOON.replace(year=2028, month=10, day=3), date(2028, 10, 3)) == []
        )
        assert held_back.load(session, ShopSettings(rules_off="C3"), MOON, MOON) == []
        assert held_back.load(session, ShopSettings(festivals="christmas"), MOON, MOON) == []
        assert held_back.in_mourning(session, date(2027, 9, 10), date(2027, 9, 10)) == {}


def test_of_the_mourners_alone_nobody_looks_at_everybody(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    with shop.changing() as session:
        one = make.member(session, "李静", mourning_from=SINCE, **PHONE)

    def looked(*_args: object) -> None:
        pytest.fail("everybody was looked at")

    monkeypatch.setattr(wished, "load", looked)
    with shop.reading() as reading:
        found = held_back.load(reading, settings.load(reading), MOON, MOON)
        best = held_back.load(reading, ShopSettings(wishes_to="best"), MOON, MOON)
    assert [each.member_id for each in found] == [one]
    assert best == []


def test_nobody_in_mourning_nothing_is_asked(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session, "林可", **PHONE)
        assert held_back.load(session, settings.load(session), MOON, MOON) == []


def test_on_paper_whoever_phones_is_told(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "李静", mourning_from=SINCE, **PHONE)
        make.contact(session, one, MOON, "C6", reason='{"bought_on": "2026-09-18", "amount_minor": 268000}')
        make.contact(session, one, MOON, "M8", reason='{"since": "2026-09-10"}')
        planning.plan(session, MOON)
        plan = care_plan.load(session, settings.load(session), MOON, MOON, MOON)
    [call] = (call for staff in plan.staff for call in staff.calls)
    assert {reason.rule for reason in call.reasons} == {"C6", "M8"}
    assert call.gently
