"""Logs of purchases in whatever form: columns named, numbered, or found."""

import math
from datetime import date
from pathlib import Path

import pytest

from app.domain import errors
from app.domain.dates import DayOrder
from app.exchange import purchase_log
from app.exchange.purchase_log import Lines, Sums


def written(folder: Path, text: str) -> Path:
    file = folder / "log.csv"
    file.write_text(text, "utf-8")
    return file


def lines(file: Path, *columns: str, order: DayOrder | None = None) -> Lines:
    found = purchase_log.read(file, columns, order=order)
    assert isinstance(found, Lines)
    return found


def sums(file: Path, *columns: str) -> Sums:
    found = purchase_log.read(file, columns)
    assert isinstance(found, Sums)
    return found


_PLAIN = "Id,Date,Price\n7,2026-01-05,10.50\n8,2026-01-06,3\n7,2026-02-01,\n"


@pytest.mark.parametrize(
    "columns",
    [(), ("Id", "Date", "Price"), ("id", "date", "price"), ("1", "2", "3"), ("customer", "date", "amount")],
)
def test_columns_are_named_numbered_or_found(tmp_path: Path, columns: tuple[str, ...]) -> None:
    found = lines(written(tmp_path, _PLAIN), *columns)
    assert found.layout.told() == {"customer": "Id", "date": "Date", "amount": "Price"}
    assert found.names == ("7", "8")
    assert found.customer == [0, 1, 0]
    assert [date.fromordinal(day).isoformat() for day in found.day] == [
        "2026-01-05",
        "2026-01-06",
        "2026-02-01",
    ]
    assert found.amount == [10.5, 3.0, pytest.approx(math.nan, nan_ok=True)]
    assert found.left_out == {"price_missing": 1}


@pytest.mark.parametrize(
    "columns", [(), ("1", "3", "5"), ("customer", "date", "amount"), ("customer", "", "date", "", "amount")]
)
def test_a_file_without_headings_with_blanks_between(tmp_path: Path, columns: tuple[str, ...]) -> None:
    file = written(tmp_path, " 00004 0001 19970101  2   29.33\r\n\r\n 00021 0002 19970118  2   29.73\r\n")
    found = lines(file, *columns)
    assert found.layout.told() == {"customer": 1, "date": 3, "amount": 5}
    assert found.names == ("00004", "00021")
    assert found.amount == [29.33, 29.73]


def test_chinese_headings_and_a_comma_before_the_cents(tmp_path: Path) -> None:
    file = written(
        tmp_path, "客户名称;订单日期;销售额\n张晓红;2026年3月1日;1.280,50\n合计;;2\n;2026-03-01;2\n李静;x;3\n"
    )
    found = lines(file)
    assert (found.names, found.amount) == (("张晓红",), [1280.5])
    assert found.left_out == {"day_missing": 1, "member_missing": 1, "not_a_date": 1}


def test_an_amount_that_cannot_be_read_leaves_the_visit(tmp_path: Path) -> None:
    found = lines(written(tmp_path, "Id,Date,Price\n7,2026-01-05,free\n"))
    assert math.isnan(found.amount[0])
    assert found.left_out == {"not_an_amount": 1}


def test_dates_that_could_be_two_are_settled_by_the_order(tmp_path: Path) -> None:
    file = written(tmp_path, "Id,Date,Price\n7,03/04/2026,1\n")
    with pytest.raises(errors.EmptyLog):
        lines(file)
    assert lines(file, order=DayOrder.DAY_FIRST).day == [date(2026, 4, 3).toordinal()]
    assert lines(file, order=DayOrder.MONTH_FIRST).day == [date(2026, 3, 4).toordinal()]


@pytest.mark.parametrize(
    "columns",
    [(), ("ID", "frequency", "recency", "T"), ("1", "2", "3", "4"), ("ID", "frequency", "recency", "T", "m")],
)
def test_a_file_of_sums(tmp_path: Path, columns: tuple[str, ...]) -> None:
    file = written(
        tmp_path,
        "ID,frequency,recency,T,m\n1,2,30.43,38.86,9.5\n2,0,0,38.86,\n3,1,9,3,1\n4,a,0,1,1\n,1,1,1,1\n",
    )
    found = sums(file, *columns)
    assert found.names == ("1", "2")
    assert (found.x, found.t_x, found.age) == ([2, 0], [30.43, 0], [38.86, 38.86])
    assert found.left_out == {"not_an_amount": 2, "member_missing": 1}
    known = len(columns) == 5
    assert math.isnan(found.mean[1])
    assert found.mean[0] == (9.5 if known else pytest.approx(math.nan, nan_ok=True))


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        (_PLAIN, ("Id", "Date", "Cost")),
        (_PLAIN, ("Id", "Date")),
        (_PLAIN, ("1", "2", "9")),
        ("Name,Colour\nx,y\n", ()),
        ("1,2,3\n4,5,6\n", ()),
        ("2026-01-05,7\n", ()),
    ],
)
def test_columns_that_are_not_there(tmp_path: Path, text: str, columns: tuple[str, ...]) -> None:
    with pytest.raises(errors.NotALog) as refused:
        lines(written(tmp_path, text), *columns)
    assert refused.value.wanted == (columns or purchase_log.LINES)


def test_other_peoples_files(shared_data: Path) -> None:
    shop = lines(shared_data / "analytics" / "apparelTrans.csv")
    assert (len(shop.names), len(shop.day), shop.left_out) == (600, 3_187, {})
    assert round(sum(shop.amount), 2) == 124_356.90
    store = lines(shared_data / "retail" / "cn_superstore.xls")
    assert (len(store.names), len(store.day), store.layout.sheet) == (790, 10_000, "订单")
    assert round(sum(store.amount), 3) == 16_117_548.237
    fashion = lines(shared_data / "retail" / "Fashion_Retail_Sales.csv")
    assert (len(fashion.names), fashion.left_out) == (166, {"price_missing": 650})
    summed = sums(shared_data / "analytics" / "cdnow_customers_summary_with_transactions.csv")
    assert (len(summed.names), summed.mean[0]) == (2_357, 22.35)
