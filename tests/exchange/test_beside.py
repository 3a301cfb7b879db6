"""Tables that stand beside each other on one sheet are several; one with a gap in it is one."""

from pathlib import Path

import pytest
import xlsxwriter

from app.exchange import columns, preview, reading
from app.exchange.column_map import ColumnMap
from app.exchange.converted import Shape
from app.exchange.kinds import Kind
from app.exchange.options import Options
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import whys

ROWS: list[list[object]] = [
    ["会员", "", "", "", "销售"],
    ["卡号", "姓名", "手机", "", "小票号", "日期", "会员卡号", "品名", "金额"],
    ["V1", "张三", "13800128899", "", "T1", "2026-01-02", "V2", "大衣", 100],
    ["V2", "李四", "13900128899", "", "T2", "2026-01-03", "V1", "丝巾", 50],
    ["", "", "", "", "T3", "2026-01-04", "V1", "帽", 20],
    ["", "", "", "", "T4", "2026-01-05", "V9", "帽", 20],
]


def workbook(path: Path, rows: list[list[object]], merged: str = "") -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("表")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        if merged:
            sheet.merge_range(merged, "T2")
    return path


def as_csv(rows: list[list[object]]) -> str:
    return "".join(",".join(map(str, row)) + "\n" for row in rows)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_members_and_their_purchases_side_by_side(
    bring: Bring, ask: Ask, tmp_path: Path, ending: str
) -> None:
    rows = ROWS[:-1]
    given = as_csv(rows) if ending == "csv" else workbook(tmp_path / "a.xlsx", rows, "E4:E5")
    outcome = bring(given)
    assert outcome.reasons == []
    assert (outcome.members.added, outcome.lines.added, outcome.rows) == (2, 3, 5)
    asked = "SELECT m.name, p.ticket, l.item, l.price FROM purchase_line l"
    found = ask(f"{asked} JOIN purchase p ON p.id = l.purchase_id JOIN member m ON m.id = l.member_id")
    third = "T3" if ending == "csv" else "T2/2"  # its number is merged down: T2 of another day
    assert [row[:2] for row in found][:2] == [("李四", "T1"), ("张三", "T2")]
    assert found[2][1] == third
    again = bring(given)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 5)


def test_a_row_is_refused_by_the_number_that_it_has_on_the_sheet(bring: Bring) -> None:
    assert whys(bring(as_csv(ROWS))) == [(6, "会员卡号", "unknown_member")]


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        (["卡号", "姓名", "", "手机", "生日"], ["V1", "张三", "", "13800128899", "1990-01-02"]),
        (["卡号", "姓名", "", "积分", "储值余额"], ["V1", "张三", "", "5", "5"]),
        (["单号", "日期", "金额", "", "卡号", "姓名"], ["T1", "2026-01-02", "5", "", "V1", "张三"]),
        (["姓名", "手机", "", "姓名", "金额", "日期"], ["张三", "1", "老", "张三", "5", "2026-01-02"]),
    ],
)
def test_one_table_with_a_gap_is_one(tmp_path: Path, heads: list[str], rows: list[str]) -> None:
    path = tmp_path / "a.csv"
    path.write_text(as_csv([[*heads], [*rows]]), "utf-8")
    (table,) = reading.read(path).tables
    assert columns.beside(table, ColumnMap()) == [table]


def test_both_are_shown(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    shown = preview.preview(reading.read(path), Options(), Shape(2, "CN"), "CNY", 1)
    assert [(each.kind, each.header_row) for each in shown.tables] == [
        (Kind.MEMBERS, 2), (Kind.PURCHASES, 2)
    ]  # fmt: skip
    assert shown.headers == ("小票号", "日期", "会员卡号", "品名", "金额")
    assert [row.number for row in shown.rows] == [3, 4, 5, 6]


def test_an_empty_sheet_has_no_gap(tmp_path: Path) -> None:
    (table,) = reading.read(workbook(tmp_path / "a.xlsx", [])).tables
    assert columns.beside(table, ColumnMap()) == [table]
