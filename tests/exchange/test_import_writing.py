"""How the columns of a file are written: dates, commas, constants, the numbers of spreadsheets."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from app.domain import errors
from tests.exchange import workbooks
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts, whys


@pytest.fixture
def known(bring: Bring) -> None:
    bring("卡号,姓名,手机\nV1,张三,13800128899\n")


def test_dates_that_could_be_two_are_asked_about(bring: Bring, ask: Ask) -> None:
    text = "卡号,姓名,生日\nV1,张三,5/2/1990\nV2,李四,3/4/1991\n"
    with pytest.raises(errors.AmbiguousColumn, match="生日"):
        bring(text)
    assert bring(text, 'dates = "DMY"').added == 2
    assert ask("SELECT birth_month, birth_day FROM member") == [(2, 5), (4, 3)]


def test_one_date_may_show_the_order_of_all(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名,生日\nV1,张三,5/2/1990\nV2,李四,30/4/1991\n")
    assert ask("SELECT birth_month, birth_day FROM member") == [(2, 5), (4, 30)]


def test_a_birthday_of_two_figures_for_its_year_is_refused_by_row(bring: Bring) -> None:
    assert whys(bring("卡号,姓名,生日\nV1,张三,13/2/90\nV2,李四,1991-04-03\n")) == [
        (2, "生日", "ambiguous_date")
    ]
    assert whys(bring("卡号,姓名,生日\nV1,张三,3/2/1990\n", 'dates = "YMD"')) == [
        (2, "生日", "ambiguous_date")
    ]


@pytest.mark.usefixtures("known")
def test_a_decimal_comma_is_proved_or_said(bring: Bring) -> None:
    header = "日期;卡号;金额\n"
    assert bring(header + "2024-01-01;V1;73,00\n2024-01-02;V1;1.280,50\n", dry_run=True).sums.stored == 135350  # type: ignore[union-attr]
    assert bring(header + "2024-01-01;V1;1,280\n2024-01-02;V1;5\n", dry_run=True).sums.stored == 128500  # type: ignore[union-attr]
    assert whys(bring(header + "2024-01-01;V1;1,5\n")) == [(2, "金额", "not_an_amount")]
    assert bring(header + "2024-01-01;V1;1,5\n", 'decimal = ","', dry_run=True).sums.stored == 150  # type: ignore[union-attr]


def test_a_map_with_constants(bring: Bring, ask: Ask) -> None:
    said = (
        '[columns]\n"who" = "card"\n"paid" = "price"\n[constants]\nday = "2024-01-31"\n'
        'name = "Customer {card}"\ncategory = "x"\n'
    )
    assert counts(bring("who;paid\n57;$ 73.00\n66;$ 1.00\n", said)) == (2, 2, 0, 0, 0)
    assert ask("SELECT name, card FROM member") == [("Customer 57", "57"), ("Customer 66", "66")]
    assert ask("SELECT DISTINCT day, category FROM purchase_line ORDER BY id") == [("2024-01-31", "x")]
    with pytest.raises(errors.BadValue):
        bring("who;paid\n57;1\n", said.replace("2024-01-31", "2024-02-31"))
    with pytest.raises(errors.BadValue):
        bring("who;paid\n57;1\n", 'currency = "USD"\n' + said)


def test_excel_days_and_numbers(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["卡号", "姓名", "手机", "生日", "入会日期"],
        [1001, "张三", 13800128899, date(1990, 6, 10), 43587],
        [1002, "李四", None, date(1900, 2, 1), ""],
    ]
    outcome = bring(workbooks.book(tmp_path / "a.xlsx", {"A": rows}))
    assert whys(outcome) == [(3, "生日", "not_a_date")]
    assert bring(workbooks.book(tmp_path / "b.xlsx", {"A": rows[:2]})).added == 1
    assert ask("SELECT card, birth_year, joined_on FROM member") == [("1001", 1990, "2019-05-02")]
    assert ask("SELECT digits FROM phone") == [("+8613800128899",)]
    at = datetime(2024, 5, 6)  # noqa: DTZ001  (sheets have no zone)
    lines: list[list[Any]] = [["日期", "时间", "卡号", "金额", "数量"], [at, time(18, 5), 1001, 99.9, 2]]
    assert bring(workbooks.book(tmp_path / "c.xlsx", {"A": lines})).added == 1
    assert ask("SELECT day, time FROM purchase") == [("2024-05-06", "18:05")]
