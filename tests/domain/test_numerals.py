"""Chinese numerals, both ways."""

import pytest

from app.domain import numerals


@pytest.mark.parametrize("number", range(1, 100))
def test_what_is_written_is_read(number: int) -> None:
    assert numerals.read(numerals.write(number)) == number


def test_a_year_is_written_digit_by_digit() -> None:
    assert [numerals.by_digit(year) for year in (1985, 2026, 2030)] == ["一九八五", "二〇二六", "二〇三〇"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("十", 10),
        ("廿", 20),
        ("廿三", 23),
        ("卅一", 31),
        ("一九八五", 1985),
        ("二〇二六", 2026),
        ("一九九○", 1990),
        ("", None),
        ("二十十", None),
        ("8", None),
        ("正", None),
    ],
)
def test_read(text: str, expected: int | None) -> None:
    assert numerals.read(text) == expected


def test_the_names_of_lunar_months() -> None:
    names = [numerals.lunar_month(month) for month in range(1, 13)]
    assert names == [
        "正月",
        "二月",
        "三月",
        "四月",
        "五月",
        "六月",
        "七月",
        "八月",
        "九月",
        "十月",
        "冬月",
        "腊月",
    ]
    assert numerals.lunar_month(6, leap=True) == "闰六月"


def test_the_names_of_lunar_days() -> None:
    names = [numerals.lunar_day(day) for day in (1, 8, 10, 11, 15, 19, 20, 21, 29, 30)]
    assert names == ["初一", "初八", "初十", "十一", "十五", "十九", "二十", "廿一", "廿九", "三十"]
