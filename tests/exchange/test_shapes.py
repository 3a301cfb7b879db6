"""The shapes that real sheets have: titles, merged cells, several tables, repeated headers, totals."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import columns
from app.exchange.column_map import ColumnMap
from app.exchange.merged import filled
from app.exchange.table import Table
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts, whys

Rows = list[list[Any]]


@pytest.fixture
def book(tmp_path: Path) -> Callable[..., Path]:
    """Return a way to write a workbook: sheets of rows, and the ranges that are merged on the first."""

    def written(*sheets: Rows, merged: tuple[tuple[int, int, int, int], ...] = ()) -> Path:
        path = tmp_path / "shapes.xlsx"
        with xlsxwriter.Workbook(str(path)) as made:
            for number, rows in enumerate(sheets):
                sheet = made.add_worksheet(f"S{number}")
                for at, row in enumerate(rows):
                    sheet.write_row(at, 0, row)
                for top, left, bottom, right in merged if not number else ():
                    sheet.merge_range(top, left, bottom, right, rows[top][left])
        return path

    return written


def test_a_title_stands_merged_above_the_header(book: Callable[..., Path], bring: Bring, ask: Ask) -> None:
    rows = [
        ["燕衣社会员资料", "", ""],
        ["制表：小燕"],
        [],
        ["卡号", "姓名", "手机"],
        ["V1", "张三", 13800128899.0],
    ]
    path = book(rows, merged=((0, 0, 0, 2),))
    assert counts(bring(path)) == (1, 1, 0, 0, 0)
    assert ask("SELECT written, digits FROM phone") == [("13800128899", "+8613800128899")]


def test_a_name_merged_over_her_purchases_is_hers_in_every_row(
    book: Callable[..., Path], bring: Bring, ask: Ask
) -> None:
    rows = [
        ["姓名", "手机", "日期", "品名", "金额"],
        ["张三", "13800128899", "2024-01-05", "大衣", 1200],
        ["", "", "2024-01-05", "围巾", 180],
        ["", "", "2024-03-02", "裙子", 600],
        ["李四", "13900128899", "2024-03-02", "衬衫", 300],
    ]
    outcome = bring(book(rows, merged=((1, 0, 3, 0), (1, 1, 3, 1))))
    assert (outcome.lines.added, outcome.members.added, outcome.tickets) == (4, 2, 3)
    assert ask(
        "SELECT m.name, sum(l.price) FROM purchase_line l JOIN member m ON m.id = l.member_id GROUP BY 1"
    ) == [("张三", 198_000), ("李四", 30_000)]


def test_an_amount_that_is_merged_counts_once(book: Callable[..., Path], bring: Bring) -> None:
    rows = [
        ["姓名", "日期", "品名", "金额"],
        ["张三", "2024-01-05", "大衣", 1200],
        ["张三", "2024-01-05", "围巾", ""],
    ]
    outcome = bring(book(rows, merged=((1, 3, 2, 3),)), dry_run=True)
    assert whys(outcome) == [(3, "金额", "price_missing")]


def test_two_tables_on_one_sheet(book: Callable[..., Path], bring: Bring, ask: Ask) -> None:
    rows = [
        ["会员资料"],
        ["卡号", "姓名", "手机"],
        ["V1", "张三", "13800128899"],
        ["V2", "李四", "13900128899"],
        [],
        [],
        ["消费记录"],
        ["小票号", "日期", "卡号", "品名", "金额"],
        ["T1", "2024-01-05", "V1", "大衣", 1200],
        ["T2", "2024-01-06", "V2", "裙子", 600],
    ]
    outcome = bring(book(rows))
    assert counts(outcome) == (4, 4, 0, 0, 0)
    assert (outcome.members.added, outcome.lines.added) == (2, 2)
    assert ask("SELECT name FROM member ORDER BY id") == [("张三",), ("李四",)]


def test_tables_of_text_stand_below_each_other_in_any_order(bring: Bring) -> None:
    lines = "".join(f"T{n},2024-01-05,V1,大衣,{n}\n" for n in range(1, 40))
    purchases = "小票号,日期,卡号,品名,金额\n" + lines
    outcome = bring(purchases + ",,,,\n\n卡号,姓名,手机,,\nV1,张三,13800128899,,\n")
    assert (outcome.members.added, outcome.lines.added, outcome.rejected) == (1, 39, 0)


def test_a_header_of_another_table_right_below_the_last_row(bring: Bring) -> None:
    outcome = bring(
        "卡号,姓名,手机,,\nV1,张三,13800128899,,\n小票号,日期,卡号,品名,金额\nT1,2024-01-05,V1,大衣,10\n"
    )
    assert (outcome.members.added, outcome.lines.added, outcome.rejected) == (1, 1, 0)


@pytest.mark.parametrize("blank", ["", ",,\n"])
def test_the_header_again_after_a_page_is_passed_over(bring: Bring, ask: Ask, blank: str) -> None:
    page = "姓名,手机,备注\n张三,13800128899,a\n"
    outcome = bring(page + blank + page.replace("张三", "李四").replace("138", "139"))
    assert counts(outcome) == (2, 2, 0, 0, 0)
    assert [each.why for each in outcome.notices] == ["header_again"]
    assert ask("SELECT name FROM member ORDER BY id") == [("张三",), ("李四",)]


def test_totals_are_left_out_with_a_word(bring: Bring, ask: Ask) -> None:
    outcome = bring(
        "小票号,日期,卡号,姓名,品名,金额\nT1,2024-01-05,V1,张三,大衣,100\n小计,,,,,100\n"
        "T2,2024-01-06,V1,张三,裙子,50\n,,,,合计：,150\nTotal,,,,,150\n"
    )
    assert counts(outcome) == (2, 2, 0, 0, 0)
    assert [(each.row, each.why) for each in outcome.notices] == [
        (3, "total_row"), (5, "total_row"), (6, "total_row")
    ]  # fmt: skip
    assert ask("SELECT sum(price) FROM purchase_line") == [(15_000,)]


def test_a_member_list_with_a_total_makes_no_member_of_it(bring: Bring, ask: Ask) -> None:
    assert counts(bring("姓名,手机\n张三,13800128899\n合计: 1 人,\n"))[:2] == (1, 1)
    assert ask("SELECT count(*) FROM member") == [(1,)]


def test_signs_of_money_and_thousands(bring: Bring, ask: Ask) -> None:
    written = ["¥1,280.00", "￥1280", "1280元", "1,280円", "$1,280", "€ 1280.00", "1 280,00"]
    rows = "".join(f'T{at},2024-01-0{at},V1,张三,x,"{text}"\n' for at, text in enumerate(written[:6], 1))
    assert counts(bring("小票号,日期,卡号,姓名,品名,金额\n" + rows))[1] == 6
    assert ask("SELECT DISTINCT price FROM purchase_line") == [(128_000,)]


def test_kana_of_half_width_is_read_in_full_width(bring: Bring, ask: Ask) -> None:
    bring("会員番号,氏名,フリガナ\n1,佐藤 花子,ｻﾄｳ ﾊﾅｺ\n2,ﾔﾏﾀﾞ ｶﾞｸ,\n".encode("cp932"))
    assert ask("SELECT name, reading FROM member ORDER BY id") == [
        ("佐藤 花子", "サトウ ハナコ"), ("ヤマダ ガク", "")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "卡号,姓名,性别\n1,张晓红,女\n2,李静,女\n"),
        ("cp932", "会員番号,氏名,フリガナ\n1,佐藤花子,サトウハナコ\n2,高橋,タカハシ\n"),
        ("cp950", "卡號,姓名,性別\n1,張曉紅,女\n2,陳麗,女\n"),
        ("utf-16", "卡号,姓名,性别\n1,张晓红,女\n2,李静,女\n"),
        ("utf-16-le", "卡号,姓名,性别\n1,张晓红,女\n2,李静,女\n"),
        ("utf-16-be", "卡号,姓名,性别\n1,张晓红,女\n2,李静,女\n"),
        ("utf-16-le", "card\tname\n1\tAnn\n2\tBen\n"),
    ],
)
def test_encodings_of_east_asia(bring: Bring, ask: Ask, encoding: str, text: str) -> None:
    outcome = bring(text.encode(encoding))
    assert (outcome.encoding, outcome.added) == (encoding, 2)
    assert all(name in text for (name,) in ask("SELECT name FROM member"))


def test_five_layouts_of_dates_in_one_column(bring: Bring, ask: Ask) -> None:
    written = ["05-02-2023", "17/03/2023", "2023-04-01", "3 May 2023", "2023年6月2日"]
    rows = "".join(f"T{at},{day},V1,张三,x,1\n" for at, day in enumerate(written))
    assert counts(bring("小票号,日期,卡号,姓名,品名,金额\n" + rows))[1] == 5
    assert ask("SELECT day FROM purchase ORDER BY ticket") == [
        ("2023-02-05",), ("2023-03-17",), ("2023-04-01",), ("2023-05-03",), ("2023-06-02",)
    ]  # fmt: skip


def test_two_rows_of_headings_are_read_by_the_lower_one(book: Callable[..., Path], bring: Bring) -> None:
    rows = [
        ["姓名", "手机", "生日", "消费", ""],
        ["姓名", "手机", "生日", "尺码", "备注"],
        ["张三", "13800128899", "1990-05-06", "M", "x"],
    ]
    outcome = bring(book(rows, merged=((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 4))))
    assert (outcome.added, outcome.columns["尺码"], outcome.columns["备注"]) == (1, "size", "notes")


def test_a_second_table_may_have_two_rows_of_headings(bring: Bring) -> None:
    outcome = bring(
        "姓名,手机,备注,,\n张三,13800128899,a,,\n,,,,\n卡号,日期,金额,品名,数量\n小票号,日期,姓名,品名,金额\n"
        "T1,2024-01-05,张三,大衣,10\n"
    )
    assert (outcome.members.added, outcome.lines.added, outcome.rejected) == (1, 1, 0)


def test_a_row_of_headings_by_themselves_is_no_table(bring: Bring) -> None:
    assert bring("姓名,手机\n张三,13800128899\n\n\n卡号,日期,金额\n").added == 1


def test_merged_cells_beyond_the_rows_and_columns_that_there_are() -> None:
    rows = [["a", "b"], ["c"], ["d", "e"]]
    merged = [(1, 9, 0, 5), (7, 8, 0, 0)]
    table = Table("", lambda: iter(rows), merged=lambda: merged)
    assert [*filled(table)] == [["a", "b"], ["a"], ["a", "b"]]
    assert [*filled(table, {0})] == [["a", "b"], ["c"], ["d", "b"]]
    assert rows == [["a", "b"], ["c"], ["d", "e"]]


words = st.sampled_from(
    ["姓名", "手机", "合计", "张三", "13800128899", "", "金额", "日期", "卡号", "5", "2024-01-05"]
)


@given(st.lists(st.lists(words, min_size=1, max_size=4), max_size=12))
def test_no_sheet_makes_a_row_count_twice(rows: Rows) -> None:
    table = Table("", lambda: iter(rows))
    found = columns.apart(table, ColumnMap())
    for above, below in pairwise(found):
        assert above.last_row is not None
        assert above.header_row <= above.last_row < below.header_row
    assert sum(len([*each.rows()]) for each in found) <= len(rows)
