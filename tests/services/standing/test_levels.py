"""A level rises with what reaches it, and falls with its undo."""

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.models import LevelChange, Member, PurchaseLine
from app.services import bin as the_bin
from app.services import levels, purchases, undo
from tests import make
from tests.make import TODAY
from tests.services.standing.kept import DAY, bought


def level_without(shop: Shop, member_id: int, price: int) -> tuple[str, list[str], int]:
    """Remove the ticket of this price; return her level, the steps to it, and the change."""
    with shop.changing() as session:
        line = session.scalars(select(PurchaseLine).where(PurchaseLine.price == price)).one()
        purchases.remove(session, line.purchase_id)
        steps = session.scalars(select(LevelChange.after).order_by(LevelChange.id)).all()
        return session.get_one(Member, member_id).level, list(steps), session.info["change_id"]


def test_a_level_rises_with_the_purchase_and_falls_with_its_undo(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    assert bought(shop, one, 99_999) == "member"
    assert bought(shop, one, 1) == "vip"
    with shop.changing() as session:
        step = session.scalars(select(LevelChange)).one()
        assert (step.before, step.after, step.why, step.amount) == ("member", "vip", "spend", 100_000)
        assert step.day == TODAY
        undo.take_back(session, undo.last_change(session))
        assert session.get_one(Member, one).level == "member"
        assert session.scalars(select(LevelChange)).all() == []


def test_a_level_never_falls_with_a_purchase(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, level="senior_vip")
    assert bought(shop, one, 100) == "senior_vip"


def test_a_level_goes_with_the_ticket_that_alone_had_reached_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    assert bought(shop, one, 2_000_000, TODAY - 9 * DAY) == "senior_vip"
    assert bought(shop, one, 100_000, TODAY - 8 * DAY) == "senior_vip"
    level, steps, change = level_without(shop, one, 2_000_000)
    assert (level, steps) == ("member", [])
    with shop.changing() as session:
        the_bin.bring_back(session, change)
        assert session.get_one(Member, one).level == "senior_vip"
        assert session.scalars(select(LevelChange.after)).all() == ["senior_vip"]


def test_what_was_reached_without_the_ticket_stays(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    bought(shop, one, 50_000, TODAY - 9 * DAY)
    bought(shop, one, 100_000, TODAY - 8 * DAY)
    assert level_without(shop, one, 50_000)[:2] == ("vip", ["vip"])
    bought(shop, one, 1_000_000, TODAY)
    bought(shop, one, 500, TODAY)
    assert level_without(shop, one, 500)[:2] == ("senior_vip", ["vip", "senior_vip"])
    assert level_without(shop, one, 1_000_000)[:2] == ("vip", ["vip"])
    with shop.changing() as session:
        levels.set_level(session, one, "senior_vip", TODAY)
    assert level_without(shop, one, 100_000)[:2] == ("senior_vip", ["vip", "senior_vip"])


def test_one_ticket_less_may_leave_the_level_between(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    bought(shop, one, 99_000)
    assert bought(shop, one, 950_000) == "senior_vip"
    assert level_without(shop, one, 99_000)[:2] == ("vip", ["vip"])


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_a_card_under_sanction_rises_to_nothing(shop: Shop, status: str) -> None:
    with shop.changing() as session:
        one = make.member(session, status=status)
    assert bought(shop, one, 2_000_000) == "member"


def test_three_friends_who_bought_are_a_way_too(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for name in ("甲", "乙", "丙"):
            make.purchase(session, make.member(session, name, referred_by_id=one), TODAY)
    assert bought(shop, one, 100) == "vip"
    with shop.reading() as session:
        assert session.scalars(select(LevelChange.why)).all() == ["referrals"]
