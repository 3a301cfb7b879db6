"""The owner's settings: what cannot be one is refused, whatever door it comes in by."""

import pytest

from app.database.shop import Shop
from app.domain import errors, festivals
from app.queries import settings as settings_query
from app.queries import terms
from app.services import settings
from tests import make
from tests.make import TODAY


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("colour", "red", "not_a_setting"),
        ("silence", "90", "not_a_setting"),
        ("silence", True, "not_a_setting"),
        ("silence", -1, "too_small"),
        ("birthday_lead", 10**30, "too_large"),
        ("name", "\ud800", "control"),
        ("name", "燕衣社\u202e", "control"),
        ("name", "燕" * 1_001, "too_long"),
        ("backup_folder", "/\0", "control"),
        ("language", "xx", "not_a_choice"),
        ("currency", "yuan", "not_a_choice"),
        ("region", "", "not_a_choice"),
    ],
)
def test_what_cannot_be_a_setting(shop: Shop, key: str, value: object, why: str) -> None:
    with shop.reading() as session:
        before = settings_query.load(session)
    with pytest.raises(errors.BadValue, match=why), shop.changing() as session:
        settings.change(session, **{key: value})
    with shop.reading() as session:
        assert settings_query.load(session) == before


def test_every_festival_may_be_kept(shop: Shop) -> None:
    with shop.changing() as session:
        settings.change(session, festivals=",".join(festivals.BY_ID), sample=True, silence=0)
    with shop.reading() as session:
        kept = settings_query.load(session)
    assert (kept.festivals.count(","), kept.sample, kept.silence) == (len(festivals.BY_ID) - 1, True, 0)


def test_a_currency_stays_once_amounts_are_in_it(shop: Shop) -> None:
    with shop.changing() as session:
        settings.change(session, currency="JPY")
        make.purchase(session, make.member(session), TODAY)
    with shop.changing() as session:
        settings.change(session, currency="JPY", name="燕")
    with pytest.raises(errors.BadValue, match="used_before"), shop.changing() as session:
        settings.change(session, currency="USD")


def test_what_is_still_as_the_shop_began_follows_its_currency(shop: Shop) -> None:
    with shop.changing() as session:
        settings.change(session, points_for_referrer=80)
        settings.change(session, currency="JPY", points_worth=2)
    with shop.reading() as session:
        kept = settings_query.load(session)
        plans = [(one.amount, one.points) for one in terms.topup_plans(session, kept)]
    assert (kept.big_ticket, kept.points_unit, kept.points_for_newcomer) == (40_000, 100, 500)
    assert (kept.points_for_referrer, kept.points_worth) == (80, 2), "the owner has set these"
    assert plans == [(60_000, 600), (100_000, 1_000)]
