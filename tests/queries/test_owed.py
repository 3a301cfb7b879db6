"""What the shop owes on a day, from the file itself: of today it is what everybody is shown."""

from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.queries import balances, owed
from app.services import balance, members, points, purchases
from app.services.purchases import NewLine
from tests import make

TODAY = make.TODAY
SOON = date(2026, 12, 1)


@pytest.fixture
def shop_with_lots(shop: Shop) -> Shop:
    with shop.changing() as session:
        one, other = make.member(session), make.member(session, "李静")
        make.lot(session, one, amount=500, day=date(2026, 1, 5), expires_on=SOON)
        make.lot(session, other, amount=300, day=date(2026, 1, 5), expires_on=date(2026, 3, 1))
        gone = make.member(session, "王芳")
        make.lot(session, gone, amount=70)
    with shop.changing() as session:
        balance.topup(session, one, 300_000, TODAY)
        points.redeem(session, one, 200, TODAY)
        purchases.record(session, other, [NewLine("coat", 50_000)], TODAY)
        members.remove(session, gone)
    return shop


@pytest.mark.parametrize("after", [0, 1, 21, 22, 365, 366, 400])
def test_it_is_what_everybody_is_shown(shop_with_lots: Shop, after: int) -> None:
    day = TODAY + timedelta(days=after)
    with shop_with_lots.reading() as session:
        found = owed.load(session, ShopSettings(), day)
        each = [balances.of_member(session, one, day) for one in (1, 2)]
    assert found.points == sum(one.points.total for one in each)
    assert found.money == sum(one.money.total for one in each)
    assert found.points_members == sum(one.points.total > 0 for one in each)


def test_on_an_earlier_day_and_what_lapses_soon(shop_with_lots: Shop) -> None:
    with shop_with_lots.reading() as session:
        before = owed.load(session, ShopSettings(), date(2026, 2, 1))
        now = owed.load(session, ShopSettings(points_worth=0), TODAY)
        never = owed.load(session, ShopSettings(), date(2020, 1, 1))
    assert (before.points, before.points_members, before.lapsing, before.money) == (800, 2, 300, 0)
    assert (now.points, now.points_worth, now.lapsing, now.money_members) == (3_800, 0, 300, 1)
    assert (never.points, never.money) == (0, 0)
