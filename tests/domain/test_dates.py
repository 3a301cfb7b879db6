"""Cells as people fill them in, in three languages."""

import contextlib
import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import dates
from app.domain.birthday import Birthday, Calendar
from app.domain.dates import DayOrder
from app.domain.errors import AmbiguousDate, BeyondLunarTable, NotADate

DAY_FIRST, MONTH_FIRST = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST


def solar(month: int, day: int, year: int | None = None) -> Birthday:
    return Birthday(Calendar.SOLAR, month, day, year)


def moon(month: int, day: int, year: int | None = None, *, leap: bool = False) -> Birthday:
    return Birthday(Calendar.LUNAR, month, day, year, leap)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1990/6/10", date(1990, 6, 10)),
        ("2019-01-01 00:25:33", date(2019, 1, 1)),
        ("2019-01-01T00:25:33.250Z", date(2019, 1, 1)),
        ("2019-01-01T00:25:33+09:00", date(2019, 1, 1)),
        ("1/31/2019 3:05 PM", date(2019, 1, 31)),
        ("20190101", date(2019, 1, 1)),
        ("20190101T002533Z", date(2019, 1, 1)),
        ("  2019. 1. 31. ", date(2019, 1, 31)),
        ("2019 01 31", date(2019, 1, 31)),
        ("2019—01—31", date(2019, 1, 31)),
        ("2019年1月1日", date(2019, 1, 1)),
        ("2019 年 1 月 1 日", date(2019, 1, 1)),
        ("2019年1月1号", date(2019, 1, 1)),
        ("2019年1月1日 星期二", date(2019, 1, 1)),
        ("2019年1月1日(火)", date(2019, 1, 1)),
        ("2019年1月1日火曜日", date(2019, 1, 1)),
        ("2019年01月01日12:30", date(2019, 1, 1)),
        ("公历2019年1月1日", date(2019, 1, 1)),
        ("二〇一九年十二月三十一日", date(2019, 12, 31)),
        ("２０１９／０１／３１", date(2019, 1, 31)),
        ("２０１９年１月３１日", date(2019, 1, 31)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("R7.3.20", date(2025, 3, 20)),
        ("平成三十年十二月二十三日", date(2018, 12, 23)),
        ("4-Sep-12", date(2012, 9, 4)),
        ("4-Sep-98", date(1998, 9, 4)),
        ("4 September 2012", date(2012, 9, 4)),
        ("4th Sept. 2012", date(2012, 9, 4)),
        ("Tue, 4 Sep 2012", date(2012, 9, 4)),
        ("SEP 4, 2012", date(2012, 9, 4)),
        ("September 4th 2012", date(2012, 9, 4)),
        ("23-03-2023", date(2023, 3, 23)),
        ("3/23/2023", date(2023, 3, 23)),
        ("5/5/2023", date(2023, 5, 5)),
        (date(2019, 1, 1), date(2019, 1, 1)),
        (datetime(2019, 1, 1, 23, 59), date(2019, 1, 1)),  # noqa: DTZ001  (a sheet has no zone)
        (61, date(1900, 3, 1)),
        (43466, date(2019, 1, 1)),
        (43466.75, date(2019, 1, 1)),
        (20190101, date(2019, 1, 1)),
        (20190101.0, date(2019, 1, 1)),
    ],
)
def test_a_day(cell: object, expected: date) -> None:
    assert dates.parse_day(cell) == expected


@pytest.mark.parametrize(
    ("cell", "order", "expected"),
    [
        ("5/2/2023", DAY_FIRST, date(2023, 2, 5)),
        ("5/2/2023", MONTH_FIRST, date(2023, 5, 2)),
        ("5.2.23", DAY_FIRST, date(2023, 2, 5)),
        ("05-02-23", MONTH_FIRST, date(2023, 5, 2)),
        ("2023/5/2", DAY_FIRST, date(2023, 5, 2)),
    ],
)
def test_a_day_in_the_order_of_its_column(cell: str, order: DayOrder, expected: date) -> None:
    assert dates.parse_day(cell, order) == expected


@pytest.mark.parametrize("cell", ["5/2/2023", "11-7-2023", "19/01/05", "01/02/03"])
def test_what_could_be_two_days_asks_for_the_order(cell: str) -> None:
    with pytest.raises(AmbiguousDate) as refused:
        dates.parse_day(cell)
    assert refused.value.text == cell


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "N/a",
        "-",
        "2019-02-29",
        "2019-13-01",
        "2019/2-1",
        "31 Apr 2019",
        "20190230",
        "1985",
        "3月12日",
        "--0203",
        "昭和65年1月1日",
        "昭和〇年1月1日",
        "R0.5.1",
        "2019-01-01 25 o'clock",
        "Oct 2012",
        "x" * 61,
        "2019年二十月1日",
        "²019-01-01",
        "0000-01-01",
        "12345",
        0,
        60,
        -1,
        2958466,
        10**12,
        20190230,
        20190101.5,
        float("nan"),
        float("inf"),
        True,
        None,
        b"2019-01-01",
        "农历八月十五",
    ],
)
def test_what_is_no_day(cell: object) -> None:
    with pytest.raises(NotADate) as refused:
        dates.parse_day(cell)
    assert isinstance(refused.value.text, str)


def test_an_order_that_makes_no_day_is_not_turned_round() -> None:
    with pytest.raises(NotADate):
        dates.parse_day("23/5/2023", MONTH_FIRST)


def test_workbooks_of_1904_count_from_their_own_day() -> None:
    assert dates.parse_day(42004, epoch_1904=True) == date(2019, 1, 1)
    with pytest.raises(NotADate):
        dates.parse_day(60, epoch_1904=True)
    with pytest.raises(NotADate):
        dates.parse_day(2958465, epoch_1904=True)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("19731108", solar(11, 8, 1973)),
        ("1985.3.12", solar(3, 12, 1985)),
        ("1980-03-22", solar(3, 22, 1980)),
        ("1985年3月12日", solar(3, 12, 1985)),
        ("一九八五年三月十二日", solar(3, 12, 1985)),
        ("1604-03-22", solar(3, 22)),
        ("--0203", solar(2, 3)),
        ("--02-29", solar(2, 29)),
        ("11-08", solar(11, 8)),
        ("11/8", solar(11, 8)),
        ("25.12", solar(12, 25)),
        ("3月12日", solar(3, 12)),
        ("三月十二日", solar(3, 12)),
        ("３月１２日", solar(3, 12)),
        ("阳历3月12日", solar(3, 12)),
        ("12 March", solar(3, 12)),
        ("Mar 12", solar(3, 12)),
        ("March 12, 1985", solar(3, 12, 1985)),
        ("S48.11.8", solar(11, 8, 1973)),
        ("s48/11/8", solar(11, 8, 1973)),
        ("昭和48年11月8日", solar(11, 8, 1973)),
        ("昭和四十八年十一月八日", solar(11, 8, 1973)),
        ("H元.5.1", solar(5, 1, 1989)),
        ("農曆八月十五", moon(8, 15)),
        ("农历八月十五", moon(8, 15)),
        ("农历闰六月初八", moon(6, 8, leap=True)),
        ("閏6月8日", moon(6, 8, leap=True)),
        ("八月十五", moon(8, 15)),
        ("八月廿三日", moon(8, 23)),
        ("正月初一", moon(1, 1)),
        ("正月15", moon(1, 15)),
        ("腊月三十", moon(12, 30)),
        ("冬月十一", moon(11, 11)),
        ("十一月卅", moon(11, 30)),
        ("8月15日（农历）", moon(8, 15)),
        ("阴历：8-15", moon(8, 15)),
        ("农历闰6-8", moon(6, 8, leap=True)),
        ("农历1985年八月十五", moon(8, 15, 1985)),
        ("1985年农历八月十五", moon(8, 15, 1985)),
        ("一九八五年八月十五", moon(8, 15, 1985)),
        ("农历1985-8-15", moon(8, 15, 1985)),
        ("农历19850815", moon(8, 15, 1985)),
        ("2025年闰六月初八", moon(6, 8, 2025, leap=True)),
        ("旧暦8月15日", moon(8, 15)),
        ("昭和60年旧暦8月15日", moon(8, 15, 1985)),
        ("旧暦閏六月八日", moon(6, 8, leap=True)),
        ("lunar 8-15", moon(8, 15)),
        ("15th day of the 8th lunar month", moon(8, 15)),
        ("8th day of the leap 6th lunar month, 2025", moon(6, 8, 2025, leap=True)),
        (datetime(1985, 3, 12), solar(3, 12, 1985)),  # noqa: DTZ001
        (31118.0, solar(3, 12, 1985)),
        (19850312.0, solar(3, 12, 1985)),
    ],
)
def test_a_birthday(cell: object, expected: Birthday) -> None:
    assert dates.parse_birthday(cell) == expected


def test_a_yearless_birthday_in_the_order_of_its_column() -> None:
    assert dates.parse_birthday("8/11", DAY_FIRST) == solar(11, 8)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "2-30",
        "13-13",
        "1987-02-29",
        "1985",
        "---12",
        "农历",
        "农历八月",
        "农历八月三十一",
        "农历十三月初一",
        "农历1985年闰六月初八",
        "农历1985.8",
        "八月二二二",
        "廿十月初一",
        "农历廿月一日",
        "S65.1.1",
        None,
        True,
    ],
)
def test_what_is_no_birthday(cell: object) -> None:
    with pytest.raises(NotADate):
        dates.parse_birthday(cell)


@pytest.mark.parametrize("cell", ["85.3.12", "4-Sep-62", "12/3/62"])
def test_a_birthday_without_its_century_is_ambiguous(cell: str) -> None:
    with pytest.raises(AmbiguousDate):
        dates.parse_birthday(cell)


def test_a_lunar_year_outside_the_table_says_so() -> None:
    with pytest.raises(BeyondLunarTable):
        dates.parse_birthday("农历1899年八月十五")


@given(
    st.text(alphabet="0123456789年月日号闰初廿十一二三四农历旧暦SHR/-.: TZ昭和元Sep,()²", max_size=24)
    | st.text()
)
def test_any_text_is_a_birthday_or_is_refused(cell: str) -> None:
    with contextlib.suppress(NotADate, AmbiguousDate, BeyondLunarTable):
        assert isinstance(dates.parse_birthday(cell), Birthday)


@given(
    st.dates(), st.sampled_from(["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y年%m月%d日", "%d %B %Y", "%b %d, %Y"])
)
def test_every_day_in_every_form(day: date, form: str) -> None:
    text = day.strftime(form.replace("%Y", f"{day.year:04d}"))
    assert dates.parse_day(text) == day


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["5/2/2023", "23-03-2023"], DAY_FIRST),
        (["5/2/2023", "3/23/2023"], MONTH_FIRST),
        (["23/3/2023", "3/23/2023"], None),
        (["5/2/2023", "", None, "2023-01-31", "25.12", "x" * 99], None),
    ],
)
def test_the_order_of_a_column(cells: list[object], expected: DayOrder | None) -> None:
    assert dates.day_order(cells) == expected


def test_a_real_column_of_mixed_layouts(shared_data: Path) -> None:
    with (shared_data / "retail" / "Fashion_Retail_Sales.csv").open(encoding="utf-8") as file:
        cells = [row["Date Purchase"] for row in csv.DictReader(file)]
    order = dates.day_order(cells)
    assert order is DAY_FIRST
    found = [dates.parse_day(cell, order) for cell in cells]
    assert (min(found), max(found)) == (date(2022, 10, 2), date(2023, 10, 1))


def test_real_birthdays(shared_data: Path) -> None:
    with (shared_data / "members" / "jp_customer_master_kana.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    births = [dates.parse_birthday(row["birth"]) for row in rows]
    joined = [dates.parse_day(row["registration_date"]) for row in rows]
    assert len(births) == len(joined) == 5000
    assert all(birth.year is not None and birth.year > 1900 for birth in births)
