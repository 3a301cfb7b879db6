"""Levels that a file makes members reach: given with it, and taken back with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.exchange import importing
from app.exchange.options import Options
from app.models import LevelChange, Member
from app.progress import finish
from app.queries import ledger
from app.services import import_undo, levels, purchases
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

MEMBERS = "卡号,姓名,手机\nV1,张三,13800128899\nV2,李四,13900128899\nV3,王五,13700128899\n"
LINES = (
    "单号,日期,卡号,行ID,品名,数量,金额\n"
    f"T1,{TODAY},V1,1,大衣,1,1200\n"
    f"T2,{TODAY},V2,2,大衣,1,12000\n"
    f"T3,{TODAY},V3,3,丝巾,1,999\n"
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def bring(shop: Shop, tmp_path: Path) -> Callable[[str], int]:
    def brought(text: str) -> int:
        path = tmp_path / "a.csv"
        path.write_text(text, "utf-8")
        made = finish(importing.import_file(shop, path, Options(today=TODAY))).import_id
        assert made is not None
        return made

    return brought


def held(shop: Shop) -> dict[str, str]:
    with shop.reading() as session:
        return {who.card or who.name: who.level for who in session.query(Member)}


def steps(shop: Shop) -> list[tuple[str, str, str]]:
    with shop.reading() as session:
        return [(one.before, one.after, one.why) for one in session.query(LevelChange)]


def take_back(shop: Shop, import_id: int) -> None:
    with shop.changing() as session:
        import_undo.take_back(session, import_id)


def test_who_was_there_before_rises_and_falls_back_with_the_import(
    shop: Shop, bring: Callable[[str], int]
) -> None:
    bring(MEMBERS)
    assert steps(shop) == []
    lines = bring(LINES)
    assert held(shop) == {"V1": "vip", "V2": "senior_vip", "V3": "member"}
    assert steps(shop) == [("member", "vip", "import"), ("member", "senior_vip", "import")]
    take_back(shop, lines)
    assert held(shop) == {"V1": "member", "V2": "member", "V3": "member"}
    assert steps(shop) == []


def test_who_came_with_the_file_goes_with_her_level(shop: Shop, bring: Callable[[str], int]) -> None:
    both = bring(f"日期,卡号,姓名,品名,金额\n{TODAY},V1,张三,大衣,1200\n")
    assert held(shop) == {"V1": "vip"}
    take_back(shop, both)
    assert (held(shop), steps(shop)) == ({}, [])


def test_a_level_that_was_given_since_stands_in_the_way(shop: Shop, bring: Callable[[str], int]) -> None:
    bring(MEMBERS)
    lines = bring(LINES)
    with shop.changing() as session:
        levels.set_level(session, 1, "senior_vip", TODAY)
    with pytest.raises(errors.ChangedSince):
        take_back(shop, lines)
    assert held(shop)["V1"] == "senior_vip"


def bought(shop: Shop, member_id: int, price: int) -> None:
    with shop.changing() as session:
        purchases.record(session, member_id, [NewLine("毛衣", price)], TODAY)


def test_what_a_later_ticket_reached_with_it_falls_back(shop: Shop, bring: Callable[[str], int]) -> None:
    bring(MEMBERS)
    lines = bring(LINES.replace(",1200\n", ",6000\n"))
    bought(shop, 1, 500_000)
    bought(shop, 3, 100)
    assert held(shop) == {"V1": "senior_vip", "V2": "senior_vip", "V3": "vip"}
    with shop.changing() as session:
        gone = import_undo.take_back(session, lines)
    assert (gone.lines, gone.fell) == (3, 2)
    # She spent 5,000 without the file; and what the till's ticket reached for V3 rested on it as well.
    assert held(shop) == {"V1": "vip", "V2": "member", "V3": "member"}
    assert steps(shop) == [("member", "vip", "spend")]
    with shop.reading() as session:
        first = session.query(LevelChange).filter_by(member_id=1).one()
        assert (first.amount, first.day) == (500_000, TODAY)
        points = [one.delta for one in ledger.entries(session, 1, "points")]
    assert points == [6_000]  # at the rate of the level that she had then: it was promised


def test_what_is_reached_without_the_file_stays(shop: Shop, bring: Callable[[str], int]) -> None:
    bring(MEMBERS)
    lines = bring(LINES)
    bought(shop, 1, 1_000_000)
    take_back(shop, lines)
    assert held(shop)["V1"] == "senior_vip"
    assert steps(shop) == [("member", "senior_vip", "spend")]


def test_what_nothing_reaches_any_more_falls_to_what_she_had(shop: Shop, bring: Callable[[str], int]) -> None:
    bring(MEMBERS)
    lines = bring(LINES.replace(",1200\n", ",9999\n"))
    bought(shop, 1, 1_000)
    assert held(shop)["V1"] == "senior_vip"
    take_back(shop, lines)
    assert held(shop)["V1"] == "member"
    assert [step for step in steps(shop) if step[1] == "senior_vip"] == []


def test_nobody_rises_of_whom_the_file_says_nothing_or_whose_card_is_stopped(
    shop: Shop, bring: Callable[[str], int]
) -> None:
    bring(MEMBERS)
    with shop.changing() as session:
        make.purchase(session, 3, TODAY, {"price": 2_000_000})
        session.get_one(Member, 2).status = "suspended"
    bring(LINES.replace(f"T3,{TODAY},V3,3,丝巾,1,999\n", ""))
    assert held(shop) == {"V1": "vip", "V2": "member", "V3": "member"}


def test_who_brought_a_buyer_rises_with_her(shop: Shop, bring: Callable[[str], int]) -> None:
    bring(MEMBERS)
    with shop.changing() as session:
        for number in (2, 3):
            session.get_one(Member, number).referred_by_id = 1
        friend = make.member(session, "赵六", referred_by_id=1)
        make.purchase(session, friend, TODAY, {"price": 100})
    bring(LINES.replace(f"T1,{TODAY},V1,1,大衣,1,1200\n", ""))
    assert held(shop)["V1"] == "vip"
