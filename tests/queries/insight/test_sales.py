"""Pareto, the field, cohorts and newcomers: every figure is what adding up the same rows gives."""

from datetime import timedelta

import pytest

from app.database.shop import Shop
from app.domain.insight import cohorts
from app.domain.shop import ShopSettings
from app.queries.insight import cohorts as cohorts_query
from app.queries.insight import field, pareto, sources, topics
from tests import make
from tests.make import TODAY
from tests.queries.insight import scene

KEPT = ShopSettings()
SEEDS = range(4)


@pytest.mark.parametrize("seed", SEEDS)
def test_pareto_is_drawn_from_what_each_spent(shop: Shop, seed: int) -> None:
    plain = scene.fill(shop, seed)
    with shop.reading() as session:
        found = pareto.load(session, KEPT, TODAY)
    spends = sorted((plain.net(who, 365) for who in plain.bought_in(365)), reverse=True)
    assert (found.members, found.net) == (len(spends), sum(spends))
    assert found.best == sum(spends[: found.few]) / sum(spends)
    assert [row.net for row in found.tenths if row.members == 1] <= spends
    assert sum(row.net for row in found.tenths) == sum(spends)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_field_has_who_ever_bought(shop: Shop, seed: int) -> None:
    plain = scene.fill(shop, seed)
    with shop.reading() as session:
        found = field.load(session, KEPT, TODAY)
    assert found.members == len(plain.bought_in())
    assert found.net == sum(plain.net(who) for who in plain.members)
    once = [who for who in plain.bought_in() if len({it.day for it in hers(plain, who)}) == 1]
    assert sum(cell.members for cell in found.cells if cell.visits == 0) == len(once)
    lately = [
        who
        for who in plain.bought_in()
        if max(it.day for it in hers(plain, who)) >= TODAY - timedelta(days=30)
    ]
    assert sum(cell.members for cell in found.cells if cell.silence == 0) == len(lately)


def hers(plain: scene.Scene, who: int) -> list[scene.Line]:
    return [it for it in plain.lines if it.member_id == who and it.day <= TODAY]


@pytest.mark.parametrize("seed", SEEDS)
def test_cohorts_are_counted_by_who_bought(shop: Shop, seed: int) -> None:
    plain = scene.fill(shop, seed)
    with shop.reading() as session:
        found = cohorts_query.load(session, KEPT, TODAY)
    quarters = {
        who: {cohorts.quarter(it.day) for it in hers(plain, who) if it.price > 0} for who in plain.members
    }
    began = {who: min(each) for who, each in quarters.items() if each}
    for row in found.rows:
        mine = [who for who, first in began.items() if first == row.quarter]
        assert row.members == len(mine)
        for step, count in enumerate(row.again, 1):
            assert count == sum(row.quarter.after(step) in quarters[who] for who in mine)
    assert {row.quarter for row in found.rows} == set(sorted(set(began.values()))[-cohorts.LATEST :])


@pytest.mark.parametrize("seed", SEEDS)
def test_whoever_names_a_friend_came_through_her(shop: Shop, seed: int) -> None:
    plain = scene.fill(shop, seed)
    with shop.reading() as session:
        found = sources.load(session, KEPT, TODAY)
        rows = session.connection().exec_driver_sql(
            "SELECT id, CASE WHEN referred_by_id IS NULL THEN source ELSE 'referral' END FROM member"
            " WHERE joined_on > ? AND joined_on <= ?",
            ((TODAY - timedelta(days=365)).isoformat(), TODAY.isoformat()),
        )
        came = {who: source for who, source in rows}  # noqa: C416  (rows are not pairs to mypy)
    bought = plain.bought_in(365)
    assert {row.key for row in found.rows} == set(came.values())
    for row in found.rows:
        mine = [who for who, source in came.items() if source == row.key]
        assert (row.members, row.bought) == (len(mine), len(bought.intersection(mine)))
        assert row.net == sum(plain.net(who, 365) for who in bought.intersection(mine))


def test_a_young_shop_has_nothing_to_say_yet(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session)
    with shop.reading() as session:
        for topic, load in topics.LOADS.items():
            assert getattr(load(session, KEPT, TODAY), "is_empty"), topic  # noqa: B009  (each has it)
