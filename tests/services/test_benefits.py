"""What a level brings is claimed, counted against its limit, and taken back by undo."""

from datetime import date

import pytest
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain import errors
from app.models import Benefit, BenefitClaim, CardLevel, Change, Member
from app.queries import member_card
from app.services import benefits, purchases, undo
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY


@pytest.fixture
def vip(shop: Shop) -> int:
    """Put a VIP on file whose birthday is in the month of the test's day."""
    with shop.changing() as session:
        return make.member(
            session, level="vip", birth_calendar="solar", birth_year=1985, birth_month=11, birth_day=20
        )


def left(shop: Shop, member_id: int, day: date = TODAY) -> dict[str, int | None]:
    with shop.reading() as session:
        held = member_card.load(session, member_id, day).standing.benefits
    return {one.benefit.kind.value: one.left for one in held if one.can_be_claimed}


def test_a_claim_counts_until_its_span_is_over_and_undo_gives_it_back(shop: Shop, vip: int) -> None:
    assert left(shop, vip) == {"birthday_offer": 1, "monthly_gift": 1, "care": 2}
    with shop.changing() as session:
        staff = make.staff(session)
        ticket = make.purchase(session, vip)
        benefits.claim(session, vip, "birthday_offer", TODAY, saved=500, purchase_id=ticket, staff_id=staff)
    with shop.changing() as session:
        benefits.claim(session, vip, "monthly_gift", TODAY, note=" 丝巾 ")
    assert left(shop, vip) == {"care": 2}
    assert left(shop, vip, date(2026, 12, 1)) == {"monthly_gift": 1, "care": 2}
    with shop.changing() as session:
        assert session.scalars(select(BenefitClaim.note)).all() == ["", "丝巾"]
        undo.take_back(session, undo.last_change(session))
    assert left(shop, vip) == {"monthly_gift": 1, "care": 2}


def test_at_the_limit_the_claim_is_refused(shop: Shop, vip: int) -> None:
    with shop.changing() as session:
        benefits.claim(session, vip, "care", date(2026, 1, 5))
        benefits.claim(session, vip, "care", TODAY)
    with pytest.raises(errors.BenefitUsedUp) as refused, shop.changing() as session:
        benefits.claim(session, vip, "care", TODAY)
    assert (refused.value.times, refused.value.per, refused.value.last) == (2, "year", TODAY)
    # A gift that was taken as VIP is taken after she rose.
    with shop.changing() as session:
        benefits.claim(session, vip, "monthly_gift", TODAY)
        session.get_one(Member, vip).level = "senior_vip"
    assert "monthly_gift" not in left(shop, vip)


def test_the_birthday_offer_holds_in_her_month_by_the_moon_too(shop: Shop, vip: int) -> None:
    with pytest.raises(errors.OutOfSeason), shop.changing() as session:
        benefits.claim(session, vip, "birthday_offer", date(2026, 10, 31))
    with shop.changing() as session:
        moon = make.member(session, "月", birth_calendar="lunar", birth_month=8, birth_day=15)
        part = make.member(session, "半", birth_calendar="solar", birth_month=9)
        none = make.member(session, "无")
        benefits.claim(session, moon, "birthday_offer", date(2026, 9, 1))  # 25 September in 2026
        benefits.claim(session, part, "birthday_offer", date(2026, 9, 1))
    with pytest.raises(errors.OutOfSeason), shop.changing() as session:
        benefits.claim(session, none, "birthday_offer", date(2026, 9, 1))


def test_what_her_level_does_not_bring_is_refused(shop: Shop, vip: int) -> None:
    with shop.changing() as session:
        plain = make.member(session, "王燕")
        ticket = make.purchase(session, plain)
    for member, kind in ((plain, "monthly_gift"), (vip, "discount")):
        with pytest.raises(errors.NoSuchBenefit), shop.changing() as session:
            benefits.claim(session, member, kind, TODAY)
    with pytest.raises(errors.BadValue), shop.changing() as session:
        benefits.claim(session, vip, "cake", TODAY)
    for saved in (-1, 10**13):
        with pytest.raises(errors.BadValue), shop.changing() as session:
            benefits.claim(session, vip, "care", TODAY, saved=saved)
    with pytest.raises(errors.BadValue), shop.changing() as session:
        benefits.claim(session, vip, "care", TODAY, purchase_id=ticket)


@pytest.mark.parametrize("status", ["prospect", "applied", "ready", "expired", "suspended", "cancelled"])
def test_a_card_that_does_not_work_brings_nothing(shop: Shop, status: str) -> None:
    with shop.changing() as session:
        member = make.member(session, "去", level="vip", status=status)
    with pytest.raises(errors.CardGivesNone) as refused, shop.changing() as session:
        benefits.claim(session, member, "care", TODAY)
    assert (refused.value.right, refused.value.status, refused.value.name) == ("benefit", status, "去")
    assert left(shop, member) == {}


def test_the_levels_of_a_new_shop_are_put_on_file_once_and_not_on_record(shop: Shop, vip: int) -> None:
    before = left(shop, vip)
    with shop.reading() as session:
        changes = session.scalars(select(Change.id)).all()
    with shop.changing() as session:
        benefits.settle(session)
        benefits.settle(session)
        assert session.scalar(select(func.count()).select_from(CardLevel)) == 3
        assert session.scalar(select(func.count()).select_from(Benefit)) == 15
    with shop.reading() as session:
        assert session.scalars(select(Change.id)).all() == changes
    assert left(shop, vip) == before


def test_what_was_given_with_a_ticket_goes_with_it_and_comes_back(shop: Shop, vip: int) -> None:
    with shop.changing() as session:
        ticket = make.purchase(session, vip)
        benefits.claim(session, vip, "monthly_gift", TODAY, purchase_id=ticket)
    with shop.changing() as session:
        purchases.remove(session, ticket)
    assert "monthly_gift" in left(shop, vip)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert "monthly_gift" not in left(shop, vip)


def test_a_clock_that_was_set_back_gives_nothing_twice(shop: Shop, vip: int) -> None:
    with shop.changing() as session:
        benefits.claim(session, vip, "monthly_gift", date(2026, 11, 20))
        for day in (1, 10, 30):
            with pytest.raises(errors.BenefitUsedUp):
                benefits.claim(session, vip, "monthly_gift", date(2026, 11, day))
        benefits.claim(session, vip, "monthly_gift", date(2026, 10, 31))
        with pytest.raises(errors.BadValue):
            benefits.claim(session, vip, "monthly_gift", date(9999, 12, 31))


def test_an_offer_off_the_price_is_not_taken_on_what_only_comes_back(shop: Shop, vip: int) -> None:
    with shop.changing() as session:
        bought = purchases.record(session, vip, [NewLine("coat", 50_000)], TODAY)
        back = NewLine("coat", -50_000, -1, returns_line_id=bought.line_ids[0])
        returned = purchases.record(session, vip, [back], TODAY)
    with pytest.raises(errors.OfferOnReturns), shop.changing() as session:
        benefits.claim(session, vip, "birthday_offer", TODAY, purchase_id=returned.id)
    with shop.changing() as session:
        benefits.claim(session, vip, "monthly_gift", TODAY, purchase_id=returned.id)
        benefits.claim(session, vip, "birthday_offer", TODAY, purchase_id=bought.id)
    assert left(shop, vip) == {"care": 2}
