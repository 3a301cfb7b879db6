"""When somebody was born, whole, in part or not known, as it is written in three languages."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.domain import birth_text, dates
from app.domain.birth_text import Birth, parse_birth
from app.domain.birthday import Birthday, Calendar
from app.domain.dates import DayOrder
from app.domain.errors import AmbiguousDate, BeyondLunarTable, NotABirthday, NotADate
from app.domain.partial_birthday import PartialBirthday, from_json
from app.words import dates as words

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR


def year(number: int, month: int | None = None) -> PartialBirthday:
    return PartialBirthday(SOLAR, number, month)


def month(number: int) -> PartialBirthday:
    return PartialBirthday(SOLAR, None, number)


def moon(number: int, year: int | None = None, *, leap: bool = False) -> PartialBirthday:
    return PartialBirthday(LUNAR, year, number, leap)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        # whole
        ("19731108", Birthday(SOLAR, 11, 8, 1973)),
        ("1985.3.12", Birthday(SOLAR, 3, 12, 1985)),
        ("S48.11.8", Birthday(SOLAR, 11, 8, 1973)),
        ("11-08", Birthday(SOLAR, 11, 8)),
        ("八月十五", Birthday(LUNAR, 8, 15)),
        ("农历闰六月初八", Birthday(LUNAR, 6, 8, leap=True)),
        ("１９８５年３月１２日", Birthday(SOLAR, 3, 12, 1985)),
        ("2-29", Birthday(SOLAR, 2, 29)),
        ("29 February 1988", Birthday(SOLAR, 2, 29, 1988)),
        (31118.0, Birthday(SOLAR, 3, 12, 1985)),
        ("31118", Birthday(SOLAR, 3, 12, 1985)),
        ("31118.0", Birthday(SOLAR, 3, 12, 1985)),
        (date(1985, 3, 12), Birthday(SOLAR, 3, 12, 1985)),
        # a year
        ("1973", year(1973)),
        ("1973年", year(1973)),
        ("1973 年生", year(1973)),
        ("１９７３年", year(1973)),
        ("昭和48年", year(1973)),
        ("昭和四十八年", year(1973)),
        ("S48", year(1973)),
        ("H元年生まれ", year(1989)),
        ("born in 1973", year(1973)),
        (1973, year(1973)),
        (1973.0, year(1973)),
        # a month
        ("3月", month(3)),
        ("十二月", month(12)),
        ("３月生まれ", month(3)),
        ("March", month(3)),
        ("born in Sept.", month(9)),
        ("--03", month(3)),
        # a year and a month
        ("1985年3月", year(1985, 3)),
        ("1985 年 3 月生", year(1985, 3)),
        ("昭和60年3月", year(1985, 3)),
        ("1985-03", year(1985, 3)),
        ("1985/3", year(1985, 3)),
        ("3/1985", year(1985, 3)),
        ("Mar 1985", year(1985, 3)),
        ("March, 1985", year(1985, 3)),
        ("1985 March", year(1985, 3)),
        # a lunar month
        ("农历八月", moon(8)),
        ("正月", moon(1)),
        ("腊月", moon(12)),
        ("旧暦閏六月", moon(6, leap=True)),
        ("1985年农历八月", moon(8, 1985)),
        ("8th lunar month", moon(8)),
        ("leap 6th lunar month, 2025", moon(6, 2025, leap=True)),
        # not known
        ("", None),
        ("  ", None),
        (None, None),
        ("-", None),
        ("？", None),
        ("不详", None),
        ("保密", None),
        ("不明", None),
        ("わからない", None),
        ("Unknown", None),
        ("N/A", None),
    ],
)
def test_a_birth(cell: object, expected: Birth | None) -> None:
    assert parse_birth(cell) == expected


@pytest.mark.parametrize(
    "cell",
    [
        "1985-13",
        "十三月",
        "0月",
        "农历十三月",
        "1799",
        "2201年",
        "昭和65年",
        "80后",
        "1987-02-29",
        "2-30",
        1973.5,
        True,
    ],
)
def test_what_is_no_birth(cell: object) -> None:
    with pytest.raises(NotADate):
        parse_birth(cell)


def test_the_order_of_a_column_counts() -> None:
    assert parse_birth("8/11", DayOrder.DAY_FIRST) == Birthday(SOLAR, 11, 8)


@given(
    st.text(
        alphabet="0123456789年月日号闰初廿十一二三四农历旧暦SHR/-.: 生まれ昭和元MarchSept,()?", max_size=24
    )
    | st.text()
)
def test_any_text_is_a_birth_or_is_refused(cell: str) -> None:
    with contextlib.suppress(NotADate, AmbiguousDate, BeyondLunarTable):
        assert isinstance(parse_birth(cell), Birthday | PartialBirthday | None)


@given(st.text(alphabet="0123456789年月日初十八/-. ", max_size=12))
def test_a_whole_birthday_is_never_cut_to_a_part(cell: str) -> None:
    """Whatever names a whole birthday is read as the same by both."""
    try:
        whole = dates.parse_birthday(cell)
    except (NotADate, AmbiguousDate, BeyondLunarTable):
        return
    assert parse_birth(cell) == whole


PARTS = st.one_of(
    st.builds(PartialBirthday, st.just(SOLAR), st.integers(1880, 2200), st.integers(1, 12) | st.none()),
    st.builds(PartialBirthday, st.just(SOLAR), st.none(), st.integers(1, 12)),
    st.builds(
        PartialBirthday,
        st.just(LUNAR),
        st.integers(1901, 2100) | st.none(),
        st.integers(1, 12),
        st.booleans(),
    ),
)


@given(PARTS, st.sampled_from(i18n.LANGUAGES))
def test_what_is_said_of_a_part_is_read_back(part: PartialBirthday, language: str) -> None:
    assert parse_birth(words.partial_birthday(part, language)) == part
    assert from_json(part.as_json()) == part


@pytest.mark.parametrize(
    ("part", "zh", "ja", "en"),
    [
        (year(1973), "1973年", "1973年", "1973"),
        (month(3), "3月", "3月", "March"),
        (year(1985, 3), "1985年3月", "1985年3月", "March 1985"),
        (moon(8), "农历八月", "旧暦八月", "8th lunar month"),
        (moon(6, 2025, leap=True), "2025年农历闰六月", "2025年旧暦閏六月", "leap 6th lunar month, 2025"),
    ],
)
def test_a_part_in_words(part: PartialBirthday, zh: str, ja: str, en: str) -> None:
    assert [words.partial_birthday(part, language) for language in ("zh_CN", "ja", "en")] == [zh, ja, en]
    with i18n.language("en"):
        assert words.partial_birthday(part) == en


@pytest.mark.parametrize(
    ("part", "day", "ages"),
    [
        (year(1973), date(2026, 11, 10), (52, 53)),
        (year(1973, 11), date(2026, 11, 10), (52, 53)),
        (year(1973, 12), date(2026, 11, 10), (52, 52)),
        (year(1973, 10), date(2026, 11, 10), (53, 53)),
        (moon(8, 1973), date(2026, 11, 10), (51, 53)),
        (year(2026), date(2026, 11, 10), (0, 0)),
        (month(3), date(2026, 11, 10), None),
    ],
)
def test_an_age_is_as_sure_as_what_is_known(
    part: PartialBirthday, day: date, ages: tuple[int, int] | None
) -> None:
    assert part.ages(day) == ages


@given(st.dates(date(1901, 1, 1), date(2010, 12, 31)), st.dates(date(2011, 1, 1), date(2099, 12, 31)))
def test_the_true_age_lies_within(born: date, day: date) -> None:
    age = Birthday(SOLAR, born.month, born.day, born.year).age_on(day)
    assert age is not None
    for part in (year(born.year), year(born.year, born.month)):
        least, most = part.ages(day) or (-1, -1)
        assert least <= age <= most


@pytest.mark.parametrize(
    ("calendar", "year", "month", "leap"),
    [
        (SOLAR, None, None, False),
        (LUNAR, 1973, None, False),
        (SOLAR, 1973, 13, False),
        (SOLAR, 1973, 0, False),
        (SOLAR, None, 6, True),
        (SOLAR, 1700, None, False),
    ],
)
def test_what_is_no_part(calendar: Calendar, year: int | None, month: int | None, leap: bool) -> None:
    with pytest.raises(NotABirthday):
        PartialBirthday(calendar, year, month, leap)


@pytest.mark.parametrize(
    "value",
    [
        "1985-03-12",
        "--3",
        "",
        None,
        8,
        {"calendar": "lunar", "month": 8, "day": 15},
        {"month": 8},
        {"calendar": "lunar", "month": "8"},
        {"calendar": "mayan", "month": 8},
        {"calendar": "lunar", "month": 8, "year": True},
    ],
)
def test_what_is_no_part_as_json(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (the form is not ours)
        from_json(value)


def test_the_words_for_not_known_are_folded() -> None:
    assert all(word == word.casefold() for word in birth_text.UNKNOWN)
