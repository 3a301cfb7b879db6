"""Purchases come in by ticket and line, with what was brought back, and only once."""

from pathlib import Path
from typing import Any

import pytest

from app.domain import errors
from app.exchange.kinds import Kind
from tests.exchange import workbooks
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import LINES, counts, whys


@pytest.fixture
def known(bring: Bring) -> None:
    bring("卡号,姓名,手机\nV1,张三,13800128899\nV2,李四,13900128899\n")


@pytest.mark.usefixtures("known")
def test_lines_of_tickets(bring: Bring, ask: Ask) -> None:
    text = LINES + (
        "T1,2024-03-05 18:30,V1,羊绒大衣,M,藏青,1,2999.50\n"
        "T1,2024-03-05 18:30,V1,丝巾,,红,2,398\n"
        "T1,2024-03-05 18:30,V1,丝巾,,红,2,398\n"
        'T2,2024-03-06 09:05,V2,衬衫,S,白,1,"1,299.00"\n'
    )
    outcome = bring(text)
    assert counts(outcome) == (4, 4, 0, 0, 0)
    assert (outcome.kind, outcome.tickets, outcome.members.added) == ("purchases", 2, 0)
    assert outcome.sums is not None
    assert (str(outcome.sums.read), outcome.sums.stored, outcome.sums.currency) == ("5094.5", 509450, "CNY")
    assert ask("SELECT ticket, day, time, member_id FROM purchase") == [
        ("T1", "2024-03-05", "18:30", 1),
        ("T2", "2024-03-06", "09:05", 2),
    ]
    assert ask("SELECT purchase_id, item, size, colour, quantity, price FROM purchase_line ORDER BY id") == [
        (1, "羊绒大衣", "M", "藏青", 1, 299950), (1, "丝巾", "", "红", 2, 39800),
        (1, "丝巾", "", "红", 2, 39800), (2, "衬衫", "S", "白", 1, 129900),
    ]  # fmt: skip
    assert counts(bring(text)) == (4, 0, 0, 4, 0)
    longer = text + "T2,2024-03-06 09:05,V2,腰带,,黑,1,99\n"
    assert counts(bring(longer)) == (5, 1, 0, 4, 0)
    assert ask("SELECT purchase_id FROM purchase_line WHERE item = '腰带'") == [(2,)]


@pytest.mark.usefixtures("known")
def test_tickets_without_a_number_are_a_member_and_a_day(bring: Bring, ask: Ask) -> None:
    text = (
        "日期,手机,品名,单价,数量\n2024-03-05,13800128899,丝巾,100,2\n"
        "2024-03-05,13800128899,腰带,50,1\n2024-03-06,13800128899,丝巾,100,1\n"
    )
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    assert ask("SELECT day, ticket FROM purchase") == [("2024-03-05", None), ("2024-03-06", None)]
    assert ask("SELECT price FROM purchase_line ORDER BY id") == [(20000,), (5000,), (10000,)]
    assert counts(bring(text + "2024-03-05,13800128899,帽子,80,1\n")) == (4, 1, 0, 3, 0)
    assert ask("SELECT count(*) FROM purchase") == [(2,)]


def test_a_number_given_to_several_is_several_tickets(bring: Bring, ask: Ask) -> None:
    text = (
        "单号,日期,客户ID,客户名称,行ID,金额\nN,2024-01-01,V1,张三,1,10\n"
        "N,2024-01-02,V1,张三,2,20\nN,2024-01-02,V2,李四,3,30\n"
    )
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    assert ask("SELECT ticket, member_id, day FROM purchase") == [
        ("N", 1, "2024-01-01"),
        ("N/2", 1, "2024-01-02"),
        ("N/3", 2, "2024-01-02"),
    ]
    assert counts(bring(text + "N,2024-01-02,V2,李四,4,40\n")) == (4, 1, 0, 3, 0)
    assert ask("SELECT count(*) FROM purchase") == [(3,)]


def test_lines_with_an_id_are_renewed(bring: Bring, ask: Ask) -> None:
    text = (
        "单号,日期,客户ID,客户名称,行ID,品名,金额\nN,2024-01-01,V1,张三,1,丝巾,10.004\n"
        "N,2024-01-01,V1,张三,2,腰带,20.004\n"
    )
    bring(text)
    assert counts(bring(text)) == (2, 0, 0, 2, 0)
    assert counts(bring(text.replace("丝巾", "围巾").replace("20.004", "25"))) == (2, 0, 2, 0, 0)
    assert ask("SELECT item, price FROM purchase_line ORDER BY id") == [("围巾", 1000), ("腰带", 2500)]
    assert len(ask("SELECT * FROM changed_row WHERE table_name = 'purchase_line'")) == 2


@pytest.mark.usefixtures("known")
def test_negative_lines_point_at_what_they_return(bring: Bring, ask: Ask) -> None:
    text = LINES + (
        "T1,2024-03-01,V1,大衣,M,黑,1,999\nT2,2024-03-02,V1,大衣,M,黑,1,999\nT3,2024-03-03,V1,丝巾,,,4,400\n"
        "T4,2024-03-05,V1,大衣,M,黑,-1,-999\nT4,2024-03-05,V1,丝巾,,,1,-100\nT4,2024-03-05,V1,帽子,,,-1,80\n"
    )
    assert counts(bring(text)) == (6, 6, 0, 0, 0)
    negative = "FROM purchase_line WHERE quantity < 0 ORDER BY id"
    assert ask(f"SELECT item, quantity, price, returns_line_id {negative}") == [
        ("大衣", -1, -99900, 2), ("丝巾", -1, -10000, 3), ("帽子", -1, -8000, None),
    ]  # fmt: skip


@pytest.mark.usefixtures("known")
def test_pieces_of_one_line_come_back_one_after_the_other(bring: Bring, ask: Ask) -> None:
    bring(LINES + "T1,2024-03-01,V1,丝巾,,,3,300\n")
    bring(LINES + "T2,2024-03-02,V1,丝巾,,,-1,-100\nT3,2024-03-03,V1,丝巾,,,-1,-100\n")
    bring(LINES + "T4,2024-03-04,V1,丝巾,,,-2,-200\nT5,2024-03-04,V1,丝巾,,,-1,-100\n")
    negative = "FROM purchase_line WHERE quantity < 0 ORDER BY id"
    assert ask(f"SELECT quantity, returns_line_id {negative}") == [(-1, 1), (-1, 1), (-2, None), (-1, 1)]


@pytest.mark.usefixtures("known")
def test_a_whole_ticket_brings_back_what_is_left_of_it(bring: Bring, ask: Ask) -> None:
    bring(LINES + "T1,2024-03-01,V1,丝巾,,,3,300.99\nT2,2024-03-02,V1,丝巾,,,-1,-100.33\n")
    assert bring("单号,退货\nT1,是\n").returned == 1
    negative = "FROM purchase_line WHERE quantity < 0 ORDER BY id"
    assert ask(f"SELECT quantity, price, returns_line_id {negative}") == [(-1, -10033, 1), (-2, -20066, 1)]
    assert bring("单号,退货\nT1,是\n").returned == 0


def test_a_sheet_of_returns(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    orders: list[list[Any]] = [
        ["单号", "日期", "卡号", "姓名", "金额"],
        ["A", "2024-01-01", "V1", "张三", 10],
        ["A", "2024-01-01", "V1", "张三", 20],
    ]
    sheets: dict[str, list[list[Any]]] = {
        "退货": [["单号", "退回"], ["A", "是"], ["B", "否"]],
        "说明": [["x"]],
        "订单": orders,
    }
    outcome = bring(workbooks.book(tmp_path / "a.xlsx", sheets))
    assert counts(outcome) == (2, 2, 0, 0, 0)
    assert (outcome.kind, outcome.returned) == ("both", 2)
    assert outcome.sheets == {"退货": "returns", "说明": None, "订单": "both"}
    negative = "FROM purchase_line WHERE quantity < 0 ORDER BY id"
    assert ask(f"SELECT price, quantity, returns_line_id, day {negative}") == [
        (-1000, -1, 1, "2024-01-01"), (-2000, -1, 2, "2024-01-01"),
    ]  # fmt: skip
    assert bring(tmp_path / "a.xlsx").returned == 0
    assert counts(bring(tmp_path / "a.xlsx", sheet="退货")) == (2, 0, 0, 2, 0)
    assert whys(bring("单号,退货\nZ,是\n")) == [(2, "单号", "unknown_ticket")]
    with pytest.raises(errors.Unknown):
        bring(tmp_path / "a.xlsx", sheet="没有")


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("row", "column", "why"),
    [
        ("T1,,V1,大衣,M,黑,1,10", "日期", "day_missing"),
        ("T1,2024-01-01,V1,大衣,M,黑,1,", "金额", "price_missing"),
        ("T1,2024-01-01,V9,大衣,M,黑,1,10", "会员卡号", "unknown_member"),
        ("T1,2024-01-01,,大衣,M,黑,1,10", "", "member_missing"),
        ("T1,2024-02-30,V1,大衣,M,黑,1,10", "日期", "not_a_date"),
        ("T1,2024-01-01,V1,大衣,M,黑,0,10", "数量", "not_a_quantity"),
        ("T1,2024-01-01,V1,大衣,M,黑,1.5,10", "数量", "not_a_quantity"),
        ("T1,2024-01-01,V1,大衣,M,黑,1,²", "金额", "not_an_amount"),
        ("T1,2024-01-01,V1,大衣,M,黑,1,1_000", "金额", "not_an_amount"),
        ('T1,2024-01-01,V1,大衣,M,黑,1,"1,5"', "金额", "not_an_amount"),
    ],
)
def test_lines_are_refused_with_their_reason(bring: Bring, ask: Ask, row: str, column: str, why: str) -> None:
    assert whys(bring(LINES + "T0,2024-01-01,V1,衬衫,M,白,1,10\n" + row + "\n")) == [(3, column, why)]
    assert ask("SELECT count(*) FROM purchase") == [(0,)]


def test_a_table_of_both_takes_the_newest_row_of_each_member(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    text = (
        "日期,客户名称,客户ID,城市,导购,金额\n2024-01-02,张三,V1,上海,,10\n2024-03-01,张三,V1,杭州,,10\n"
        "2024-02-01,张三,V1,北京,,10\n2024-02-01,李四,V1,北京,,10\n2024-02-01,,V3,北京,,10\n"
    )
    outcome = bring(text)
    assert whys(outcome) == [(5, "客户ID", "card_of_another"), (6, "客户ID", "unknown_member")]
    bring(text, rejects=tmp_path / "out.csv")
    assert ask("SELECT name, address FROM member") == [("张三", "杭州")]


def test_members_that_are_only_named(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名\nV1,张三\nV2,李四\nV3,李四\n")
    outcome = bring("日期,姓名,金额\n2024-01-02,张三,10\n2024-01-02,李四,10\n2024-01-02,王五,10\n")
    assert whys(outcome) == [(3, "姓名", "more_than_one")]
    assert counts(bring("日期,姓名,金额\n2024-01-02,张三,10\n2024-01-02,王五,10\n")) == (2, 2, 0, 0, 0)
    assert ask("SELECT name FROM member WHERE id > 3") == [("王五",)]


def test_a_kind_may_be_asked_for(bring: Bring) -> None:
    text = "日期,姓名,卡号,金额\n2024-01-02,张三,V1,10\n"
    assert whys(bring(text, kind=Kind.PURCHASES)) == [(2, "卡号", "unknown_member")]
    assert bring(text, kind=Kind.MEMBERS).kind == "members"
    assert bring(text, kind=Kind.PURCHASES).lines.added == 1
