"""Levels set by hand, their terms set by the owner, and a card that is renewed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import benefits as kinds
from app.domain import errors, tiers
from app.domain.benefits import Benefit, Kind
from app.domain.layers import LayerRules
from app.domain.levels import Level
from app.domain.shop import ShopSettings
from app.domain.tiers import TierRules
from app.models import Benefit as Row
from app.models import LevelChange, Member
from app.progress import finish
from app.queries import benefits, settings, standing, standing_preview
from app.queries import levels as query
from app.services import batch, card_life, levels, purchases, undo
from app.services import benefits as claiming
from app.services import settings as setting
from app.services.levels import Terms
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY


def terms(shop: Shop) -> list[Terms]:
    with shop.reading() as session:
        kept = settings.load(session)
        brings = benefits.load(session, kept)
        return [Terms(one, brings.get(one.code, ())) for one in query.load(session, kept)]


def level(shop: Shop, member_id: int) -> str:
    with shop.reading() as session:
        return session.get_one(Member, member_id).level


def test_a_level_by_hand_stands_and_is_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, card="V1")
        yan = make.staff(session)
        assert levels.set_level(session, one, "member", TODAY) is None
    with shop.changing(request_id="r1") as session:
        done = batch.carry_out(
            session, {"op": "level.set", "member": "V1", "level": "vip", "staff": yan}, TODAY
        )
    assert level(shop, one) == "vip"
    with shop.changing() as session:
        step = session.get_one(LevelChange, done["step"])
        assert (step.before, step.after, step.why, step.staff_id) == ("member", "vip", "hand", yan)
        purchases.record(session, one, [NewLine("袜", 100)], TODAY)
    assert level(shop, one) == "vip"
    with shop.changing() as session, pytest.raises(errors.BadValue):
        levels.set_level(session, one, "emperor", TODAY)


def test_a_benefit_is_claimed_by_the_line(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session, card="V1", level="vip")
    with shop.changing(request_id="r1") as session:
        request = {"op": "benefit.claim", "member": "V1", "kind": "monthly_gift", "saved": 500}
        assert batch.carry_out(session, request, TODAY) == {"claim": 1}


def test_only_a_renewal_lowers_a_level(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, level="senior_vip", card="V1", valid_until=TODAY + timedelta(days=5))
        make.purchase(session, one, TODAY - timedelta(days=30), {"price": 150_000})
    with shop.changing() as session:
        card_life.renew(session, one, TODAY)
    assert level(shop, one) == "vip"
    with shop.changing() as session:
        step = session.scalars(select(LevelChange)).one()
        assert (step.before, step.after, step.why, step.amount) == ("senior_vip", "vip", "renewal", 150_000)
        undo.take_back(session, undo.last_change(session))
    assert level(shop, one) == "senior_vip"
    with shop.changing() as session:
        other = make.member(session, "王燕", level="member")
        levels.renew(session, other, TODAY)
    assert level(shop, other) == "member"


def test_the_owner_sets_what_a_level_asks_and_brings(shop: Shop) -> None:
    first, vip, senior = terms(shop)
    brings = (Benefit(Kind.DISCOUNT, 8), Benefit(Kind.PARTNER, text="花店"))
    with shop.changing() as session:
        levels.change(
            session, [first, Terms(replace(vip.level, name="金卡", from_spend=50_000), brings), senior],
            tier_contribution=50, tier_loyalty=35, loyal_visits=2,
        )  # fmt: skip
    now = terms(shop)[1]
    assert (now.level.name, now.level.from_spend) == ("金卡", 50_000)
    assert [(one.kind, one.amount, one.text) for one in now.benefits] == [
        (Kind.DISCOUNT, 8, ""), (Kind.PARTNER, 0, "花店"),
    ]  # fmt: skip
    with shop.changing() as session:
        assert session.scalars(select(Row).where(Row.active == 0)).first() is not None
        assert settings.load(session).tier_loyalty == 35
        undo.take_back(session, undo.last_change(session))
    assert terms(shop)[1].level == vip.level
    assert {one.kind for one in terms(shop)[1].benefits} == {one.kind for one in vip.benefits}


def test_what_makes_no_sense_is_refused_whole(shop: Shop) -> None:
    first, vip, senior = terms(shop)
    wrong: tuple[tuple[list[Terms], dict[str, int]], ...] = (
        ([first, vip, senior], {"tier_contribution": 61}),
        ([first, vip, senior], {"tier_gold": 430}),
        ([first, Terms(replace(vip.level, from_spend=2_000_000), ()), senior], {}),
        ([first, Terms(replace(vip.level, from_points=-1), ()), senior], {}),
        ([first, Terms(vip.level, (Benefit(Kind.DISCOUNT, 2_000),)), senior], {}),
        ([first, Terms(vip.level, (Benefit(Kind.CARE, times=kinds.MOST_TIMES + 1),)), senior], {}),
        ([Terms(replace(first.level, code="none"), ())], {}),
    )
    for some, rules in wrong:
        with pytest.raises(errors.BadValue), shop.changing() as session:
            levels.change(session, some, **rules)
    assert terms(shop) == [first, vip, senior]


def test_who_would_move_is_told_before_and_raised_after(shop: Shop) -> None:
    with shop.changing() as session:
        ids = [make.member(session, f"客{number}") for number in range(5)]
        for number, one in enumerate(ids, 1):
            make.purchase(session, one, TODAY - timedelta(days=number), {"price": 30_000 * number})
        session.get_one(Member, ids[0]).status = "cancelled"
    first, vip, senior = terms(shop)
    wanted = standing.Rules(
        TierRules(platinum=500, gold=500, iron=0), LayerRules(visits=1),
        (first.level, replace(vip.level, from_spend=30_000), senior.level),
    )  # fmt: skip
    with shop.reading() as session:
        found = finish(standing_preview.load(session, TODAY, wanted))
        assert sum(len(move.members) for move in found.tiers) > 0
        assert {(move.before, move.after) for move in found.levels} == {("member", "vip")}
        [move] = found.levels
        assert [(who.name, who.spend) for who in move.members] == [
            ("客2", 90_000), ("客1", 60_000), ("客0", 30_000)
        ]  # fmt: skip
        assert set(found.waiting) == set(ids)
    with shop.changing() as session:
        levels.change(session, [first, Terms(wanted.levels[1], vip.benefits), senior])
        assert finish(levels.raise_all(session, found.waiting, TODAY)) == 4
    assert [level(shop, one) for one in ids] == ["member", "vip", "vip", "vip", "vip"]
    assert tiers.rules_of(ShopSettings()) == TierRules()
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert level(shop, ids[4]) == "member"


def test_a_reckoning_of_another_day_has_the_level_of_that_day(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        levels.set_level(session, one, "vip", date(2026, 11, 1), note="熟客")
    with shop.reading() as session:
        assert query.held(session, date(2026, 10, 31)) == {one: "member"}
        assert query.held(session, TODAY) == {one: "vip"}


# Levels of the shop's own -------------------------------------------------------------------------


def test_a_new_level_is_above_all_others_and_may_be_reached(shop: Shop) -> None:
    star = Level("", 3, "黑金卡", from_spend=5_000_000)
    with shop.changing() as session:
        levels.change(session, [*terms(shop), Terms(star, (Benefit(Kind.DISCOUNT, 20),))])
    assert [one.level.code for one in terms(shop)] == ["member", "vip", "senior_vip", "level_3"]
    assert (terms(shop)[3].level.rank, terms(shop)[3].benefits[0].amount) == (3, 20)
    with shop.changing() as session:
        one = make.member(session)
        purchases.record(session, one, [NewLine("大衣", 5_000_000)], TODAY)
    assert level(shop, one) == "level_3"
    with shop.reading() as session:
        assert query.names(session, ShopSettings())["level_3"] == "黑金卡"


def test_a_new_level_takes_its_place_by_what_it_asks_and_gives_it_back(shop: Shop) -> None:
    first, vip, senior = terms(shop)
    silver = Terms(Level("", 9, "银卡\nja\tシルバー", from_spend=500_000), (Benefit(Kind.DISCOUNT, 7),))
    with shop.changing() as session:
        levels.change(session, [first, vip, senior, silver])
    assert [(one.level.code, one.level.rank) for one in terms(shop)] == [
        ("member", 0), ("vip", 1), ("level_3", 2), ("senior_vip", 3),
    ]  # fmt: skip
    assert terms(shop)[2].level.name == "银卡\nja\tシルバー"
    with shop.changing() as session:
        one = make.member(session)
        purchases.record(session, one, [NewLine("大衣", 500_000)], TODAY)
    assert level(shop, one) == "level_3"
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert [one.level for one in terms(shop)] == [first.level, vip.level, senior.level]


def test_who_holds_a_level_that_is_removed_has_the_next_below(shop: Shop) -> None:
    with shop.changing() as session:
        session.info["today"] = TODAY
        one, other = make.member(session, level="vip"), make.member(session, "王燕", level="senior_vip")
        claiming.claim(session, one, "monthly_gift", TODAY)
    first, vip, senior = terms(shop)
    wanted = standing.Rules(TierRules(), LayerRules(), (first.level, senior.level))
    with shop.reading() as session:
        found = finish(standing_preview.load(session, TODAY, wanted))
    assert [(move.before, move.after, len(move.members)) for move in found.handed_down] == [
        ("vip", "member", 1)
    ]
    assert found.waiting == ()
    with shop.changing() as session:
        session.info["today"] = TODAY
        levels.change(session, [first, senior])
    assert (level(shop, one), level(shop, other)) == ("member", "senior_vip")
    with shop.reading() as session:
        assert session.scalars(select(LevelChange.before)).all() == ["vip"]
        # What was claimed stays counted.
        kept = session.scalars(select(Row.active).where(Row.kind == "monthly_gift")).all()
        assert sorted(kept) == [0, 1]
    with shop.changing() as session:
        levels.change(session, [first, Terms(senior.level, ())])
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
        undo.take_back(session, undo.last_change(session))
    assert level(shop, one) == "vip"
    assert terms(shop) == [first, vip, senior]


def test_the_first_level_stays(shop: Shop) -> None:
    _, vip, senior = terms(shop)
    with pytest.raises(errors.BadValue), shop.changing() as session:
        levels.change(session, [vip, senior])


def test_weights_that_make_no_hundred_are_refused_however_they_are_set(shop: Shop) -> None:
    for values in ({"tier_contribution": 61}, {"tier_gold": 430}):
        with pytest.raises(errors.BadValue) as refused, shop.changing() as session:
            setting.change(session, **values)
        assert refused.value.field == "tiers"
    with shop.changing() as session:
        setting.change(session, tier_contribution=50, tier_loyalty=35)
