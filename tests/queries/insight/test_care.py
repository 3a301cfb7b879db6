"""Contacts, staff, effort and cost, from rows that are added up by hand."""

from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.models import BenefitClaim, Gift, LevelChange
from app.queries.insight import contacts, cost, effort, staff
from app.services import balance, benefits, points, purchases, undo
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY
from tests.queries.insight import scene

KEPT = ShopSettings()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def closed(session: object, who: int, days: int, rule: str = "C5", **values: object) -> int:
    usual = {"outcome": "reached", "closed_on": ago(days), "occasion_key": f"{rule}:{who}:{days}"}
    return make.contact(session, who, ago(days), rule, **{**usual, **values})  # type: ignore[arg-type]


def test_who_came_back_within_thirty_days_of_a_contact(shop: Shop) -> None:
    with shop.changing() as session:
        her, other = make.member(session, "甲"), make.member(session, "乙")
        by = make.staff(session, "小燕")
        make.purchase(session, her, ago(70), staff_id=by)
        make.purchase(session, her, ago(20), {"price": -100, "quantity": -1})
        closed(session, her, 100, closed_by_id=by, said="谢谢")  # bought on the last of the thirty days
        closed(session, her, 101)  # a day too late
        closed(session, her, 70)  # on the day itself: that is not after it
        closed(session, her, 40, closed_by_id=by, window_to=ago(41))  # what she brought back is no purchase
        closed(session, other, 29)  # not known yet
        closed(session, other, 90, outcome="no_answer")
        closed(session, other, 366)  # long ago
        make.contact(session, other)  # open
        closed(session, other, 60, "C1", outcome="posted")
    with shop.reading() as session:
        told = contacts.load(session, KEPT, TODAY)
        table = staff.load(session, KEPT, TODAY)
    assert told.rows == (("C5", 6, 5, 4, 1), ("C1", 1, 1, 1, 0))
    assert [
        (row.name, row.visits, row.done, row.on_time, row.back, row.ripe, row.said) for row in table.rows
    ] == [
        ("小燕", 1, 2, 1, 1, 2, 1),
        ("", 1, 5, 5, 0, 3, 0),
    ]


@pytest.mark.parametrize("seed", range(3))
def test_effort_goes_by_the_tier_of_today(shop: Shop, seed: int) -> None:
    plain = scene.fill(shop, seed)
    with shop.changing() as session:
        for at, who in enumerate(plain.members):
            closed(session, who, at)
    with shop.reading() as session:
        found = effort.load(session, KEPT, TODAY)
        from app.queries import standing_on

        stands = {row.member_id: row.tier for row in standing_on.reckoned(session, TODAY).rows}
    for row in found.rows:
        wanted = {"best": {"platinum", "gold"}, "iron": {"iron"}, "rest": {"lead", ""}}[row.key]
        assert row.done == sum(tier in wanted for tier in stands.values())


def test_the_cost_is_counted_once(shop: Shop) -> None:
    with shop.changing() as session:
        her = make.member(session, level="vip", card="V1")
        make.purchase(session, her, ago(400))
        plain = make.purchase(session, her, date(2026, 10, 5), {"price": 100_000})
        cheaper = make.purchase(session, her, date(2026, 11, 2), {"price": 50_000}, discount=5_000)
        benefits.settle(session)
        row = session.connection().exec_driver_sql("SELECT min(id) FROM benefit").scalar_one()
        for ticket, saved in ((plain, 700), (cheaper, 5_000), (None, 300)):
            session.add(
                BenefitClaim(
                    member_id=her, benefit_id=row, day=date(2026, 11, 3), saved=saved, purchase_id=ticket
                )
            )
        gift = Gift(name="丝巾", points=30, cost=2_500)
        session.add(gift)
        session.flush()
        points.earn(session, her, 1_000, ago(50))
        points.give(session, her, gift.id, date(2026, 11, 4))
        points.redeem(session, her, 250, date(2026, 11, 5))
    with shop.changing() as session:
        points.redeem(session, her, 40, date(2026, 11, 6))
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        found = cost.load(session, KEPT, TODAY)
        unworthy = cost.load(session, ShopSettings(points_worth=0), TODAY)
    assert [month[1:] for month in found.months] == [
        (100_000, 0, 0, 0, 0, 0, 0, 0),
        (45_000, 5_000, 1_000, 250, 2_500, 0, 0, 0),
    ]
    assert found.age == "growing"
    assert unworthy.whole.points == 0


def test_a_discount_is_told_by_what_she_was_brought(shop: Shop) -> None:
    day = date(2026, 11, 3)
    with shop.changing() as session:
        her = make.member(session, "甲", level="vip", card="V1")
        rising = make.member(session, "乙", level="senior_vip", card="V2")
        session.add(
            LevelChange(member_id=rising, day=date(2026, 10, 1), before="member", after="vip", why="spend")
        )
        session.add(LevelChange(member_id=rising, day=day, before="vip", after="senior_vip", why="spend"))
        paid_in = make.member(session, "丙", card="V3")
        benefits.settle(session)
        make.purchase(session, her, day, {"price": 10_000}, discount=500)  # her level's 5 %
        make.purchase(session, her, day, {"price": 10_000}, discount=777)  # staff's own word
        make.purchase(session, rising, date(2026, 9, 1), {"price": 10_000}, discount=500)  # before she rose
        make.purchase(session, rising, date(2026, 10, 9), {"price": 10_000}, discount=500)
        make.purchase(session, rising, day, {"price": 10_000}, discount=1_200)
        party = make.purchase(session, her, day, {"price": 10_000}, discount=2_500)
        offer = session.connection().exec_driver_sql(
            "SELECT id FROM benefit WHERE kind = 'birthday_offer' AND amount = 25 LIMIT 1"
        )
        claim = {"member_id": her, "benefit_id": offer.scalar_one(), "day": day}
        session.add(BenefitClaim(**claim, saved=2_500, purchase_id=party))
        session.add(BenefitClaim(**claim, saved=90))
        balance.topup(session, paid_in, 300_000, ago(20))
        make.purchase(session, paid_in, day, {"price": 10_000}, discount=1_000)
    with shop.reading() as session:
        found = cost.load(session, KEPT, TODAY)
    september, october, november = found.months
    assert (september.level, september.discounts) == (0, 500)
    assert (october.level, october.discounts) == (500, 0)
    assert (november.level, november.birthday, november.plan, november.discounts) == (
        1_700,
        2_590,
        1_000,
        777,
    )
    assert found.whole.cost == 500 + 500 + 500 + 777 + 1_200 + 2_500 + 90 + 1_000


def test_points_on_a_ticket_are_points(shop: Shop) -> None:
    day = date(2026, 11, 3)
    with shop.changing() as session:
        her = make.member(session, "甲", level="vip", card="V1")
        points.earn(session, her, 1_000, ago(20))
        purchases.record(session, her, [NewLine("coat", 10_000)], day, discount=500, redeemed=250)
    with shop.reading() as session:
        found = cost.load(session, KEPT, TODAY)
    assert (found.whole.level, found.whole.points, found.whole.discounts) == (500, 250, 0)
