"""The pyramid, whom a card is worth offering, and what the best buy, against the same rows."""

from collections import Counter
from datetime import date, timedelta

import pytest

from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.queries import standing_kept, standing_on
from app.queries.insight import best, candidates, preferences, pyramid, spent
from app.services import standing
from tests import make
from tests.make import TODAY
from tests.queries.insight import scene

KEPT = ShopSettings()


@pytest.mark.parametrize("seed", range(3))
def test_the_pyramid_is_the_same_kept_and_reckoned(shop: Shop, seed: int) -> None:
    plain = scene.fill(shop, seed)
    with shop.reading() as session:
        before = pyramid.load(session, KEPT, TODAY)
        stands = standing_on.reckoned(session, TODAY).rows
    assert before.months == ()
    assert [step.members for step in before.steps] == [
        sum(row.tier == step.tier for row in stands) for step in before.steps
    ]
    assert sum(step.net for step in before.steps) == sum(plain.net(who, 365) for who in plain.bought_in(365))
    with shop.changing() as session:
        standing.bring_up_to_date(session, TODAY)
    with shop.reading() as session:
        after = pyramid.load(session, KEPT, TODAY)
        found = standing_on.migration(session, date(2026, 10, 31), TODAY)
        year_ago = standing_kept.tiers_of(session, date(2025, 11, 30))
    assert after.steps == before.steps
    assert after.months[-1].end == TODAY
    assert {(old, new): count for old, new, count in after.moves} == {
        key: len(ids) for key, ids in found.items() if key != ("", "")
    }
    best_then = {who for who, tier in year_ago.items() if tier in {"platinum", "gold"}}
    since = {it.member_id for it in plain.lines if date(2025, 11, 30) < it.day <= TODAY and it.price > 0}
    assert (after.were_best, after.gone) == (len(best_then), len(best_then - since))
    with shop.changing() as session:  # what is kept is of before this ticket: today is reckoned again
        make.purchase(session, plain.members[0], TODAY, {"price": 9_000_000})
    with shop.reading() as session:
        again = pyramid.load(session, KEPT, TODAY)
        moved = standing_on.migration(session, date(2026, 10, 31), TODAY)
    assert again.steps != after.steps
    assert {(old, new): count for old, new, count in again.moves} == {
        key: len(ids) for key, ids in moved.items() if key != ("", "")
    }


@pytest.mark.parametrize("seed", range(3))
def test_the_best_are_platinum_and_gold(shop: Shop, seed: int) -> None:
    scene.fill(shop, seed)
    with shop.reading() as session:
        found, by_tier = best.best(session, TODAY)
        stands = {row.member_id: row for row in standing_on.reckoned(session, TODAY).rows}
        told = preferences.load(session, KEPT, TODAY)
        spends = spent.by_member(session, TODAY)
        rows = session.connection().exec_driver_sql(
            "SELECT member_id, price, quantity FROM purchase_line WHERE day > ? AND day <= ?",
            ((TODAY - timedelta(days=365)).isoformat(), TODAY.isoformat()),
        )
        lines = [tuple(row) for row in rows]
    top = {who for who, row in stands.items() if row.tier in {"platinum", "gold"} and who in spends}
    assert by_tier
    assert set(found) == top
    assert (told.members, told.by_tier) == (len(top), True)
    assert told.pieces == sum(quantity for who, _, quantity in lines if who in top)
    assert sum(row.net for row in told.rows) == sum(price for who, price, _ in lines if who in top)


def test_without_tiers_the_best_are_the_fifth_that_spent_most(shop: Shop) -> None:
    with shop.reading() as session:
        assert best.best(session, TODAY) == ([], False)
    with shop.changing() as session:
        who = [make.member(session, f"客{number}") for number in range(10)]
        for number, one in enumerate(who):
            make.purchase(session, one, TODAY, {"price": 1_000 * (10 - number)})
            make.purchase(session, one, TODAY, {"price": -900 * (10 - number), "quantity": -1})
    with shop.reading() as session:
        found, by_tier = best.best(session, TODAY)
    assert (found, by_tier) == (who[:2], False)


def test_whom_a_card_is_worth_offering(shop: Shop) -> None:
    with shop.changing() as session:
        holder = make.member(session, "持卡", card="V1")
        make.purchase(session, holder, TODAY, {"price": 100_000})
        regular = make.member(session, "常客")
        for days in (10, 20, 20, 400):
            make.purchase(session, regular, TODAY - timedelta(days=days), {"price": 60_000})
        friend = make.member(session, "朋友", card="V2", referred_by_id=regular)
        make.purchase(session, friend, TODAY, {"price": 100_000})
        tried = make.member(session, "试穿", status="prospect", source="tried_on", card="")
        alone = {"price": 500_000}
        for wish in ({"do_not_contact": 1}, {"status": "suspended"}, {"status": "cancelled"}):
            make.purchase(session, make.member(session, "不", **wish), TODAY, alone)
        make.member(session, "路人")
    with shop.reading() as session:
        found = candidates.load(session, KEPT, TODAY)
    assert found.middle == 100_000
    assert [(row.member_id, row.score, row.net, row.visits, row.friends) for row in found.rows] == [
        (regular, 50 + 12 + 7, 180_000, 2, 1),
        (tried, 10, 0, 0, 0),
    ]
    assert found.rows[0].last == TODAY - timedelta(days=10)
    assert Counter(row.tried_on for row in found.rows) == {True: 1, False: 1}
