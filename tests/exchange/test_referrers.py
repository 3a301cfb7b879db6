"""Through whom somebody came travels with her, so that a shop that moves house has the same tiers."""

from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.exchange import exporting
from app.exchange.exporting import Request, What
from app.models import Member
from app.progress import finish
from app.queries import settings, standing
from app.services import import_undo, members
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts
from tests.exchange.test_exporting import bring as brought
from tests.exchange.test_exporting import other
from tests.make import TODAY

__all__ = ["other"]
HEAD = "会员卡号,姓名,手机,介绍人\n"
CAME = (
    "SELECT m.name, f.name FROM member m LEFT JOIN member f ON f.id = m.referred_by_id"
    " WHERE f.id IS NOT NULL ORDER BY m.id"
)


def tiers(shop: Shop) -> dict[str, tuple[Any, ...]]:
    """Return where everybody stands, by name, but for what her card says."""
    with shop.reading() as session:
        by = standing.rules(session, settings.load(session))
        found = standing.everybody(session, TODAY, by, None)
        names = {row[0]: row[1] for row in session.execute(select(Member.id, Member.name))}
        return {names[row.member_id]: row[3:] for row in found.rows}


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_shop_that_moves_house_has_the_same_tiers(
    shop: Shop, other: Shop, tmp_path: Path, ending: str
) -> None:
    with shop.changing() as session:
        # She who was brought stands before her friend, and one of them has no card.
        late = make.member(session, "甲0", card="V0")
        friends = [
            make.member(session, f"乙{number}", card=None if number % 2 else f"F{number}")
            for number in range(10)
        ]
        session.get_one(Member, late).referred_by_id = friends[3]
        came = [
            make.member(session, f"丙{number}{each}", referred_by_id=friend)
            for number, friend in enumerate(friends)
            for each in range(number % 3)
        ]
        for number, who in enumerate([late, *friends, *came]):
            for back in range(number % 4 + 1):
                day = TODAY - timedelta(days=30 * back + number)
                make.purchase(session, who, day, {"item": "dress", "price": 10_000 * (number + 1)})
    before = tiers(shop)
    assert len(Counter(row[0] for row in before.values())) > 2
    assert {row[4] for row in before.values()} > {0, 300}  # word of mouth counts
    for what in (What.MEMBERS, What.PURCHASES):
        path = tmp_path / f"{what}.{ending}"
        finish(exporting.export_file(shop, path, Request(what, TODAY)))
        assert brought(other, path)[3] == 0
    assert tiers(other) == before


def test_a_friend_is_told_by_card_or_by_a_name_of_hers_alone(bring: Bring, ask: Ask) -> None:
    text = HEAD + (
        "V1,张三,,V9\nV2,李四,,王五\nV3,王五,,\nV4,王 五,,\nV5,赵六,,V5\nV6,孙七,,钱八\n"
        "V7,钱八,,没有的人\nV9,周九,,\n"
    )
    found = bring(text)
    assert counts(found) == (8, 8, 0, 0, 0)
    assert ask(CAME) == [("张三", "周九"), ("孙七", "钱八")]
    assert [(each.row, each.column, each.value, each.why) for each in found.notices] == [
        (3, "介绍人", "王五", "referrer_unknown"),  # there are two of them
        (6, "介绍人", "V5", "referrer_unknown"),
        (8, "介绍人", "没有的人", "referrer_unknown"),
    ]
    assert counts(bring(text)) == (8, 0, 0, 8, 0)


def test_a_file_renews_what_a_file_said_and_leaves_what_staff_wrote(
    shop: Shop, bring: Bring, ask: Ask
) -> None:
    bring(HEAD + "V1,张三,,V3\nV2,李四,,V3\nV3,王五,,\nV4,赵六,,\n")
    with shop.changing() as session:
        members.amend(session, 2, referred_by_id=4)
    assert counts(bring(HEAD + "V1,张三,,V4\nV2,李四,,V3\nV4,赵六,,V3\n")) == (3, 0, 2, 1, 0)
    assert ask(CAME) == [("张三", "赵六"), ("李四", "赵六"), ("赵六", "王五")]


def test_who_brought_somebody_goes_with_the_import(shop: Shop, bring: Bring, ask: Ask) -> None:
    bring(HEAD + "V1,张三,,\n")
    assert counts(bring(HEAD + "V1,张三,,V2\nV2,李四,,V1\n")) == (2, 1, 1, 0, 0)
    assert ask(CAME) == [("张三", "李四"), ("李四", "张三")]
    with shop.changing() as session:
        assert import_undo.take_back(session, 2).members == 1
    assert ask("SELECT name, referred_by_id FROM member") == [("张三", None)]


def test_lines_with_the_member_beside_them_say_it_too(bring: Bring, ask: Ask) -> None:
    text = (
        "会员卡号,姓名,介绍人,日期,商品名称,金额\nV1,张三,V2,2026-11-01,大衣,100\n"
        "V2,李四,,2026-11-02,毛衣,50\nV1,张三,V2,2026-11-03,裙子,70\n"
    )
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    assert ask(CAME) == [("张三", "李四")]
