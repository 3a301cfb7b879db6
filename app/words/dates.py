"""Days and birthdays in the words of each language: 9月25日, 旧暦八月十五日, 15th day of the 8th lunar month.

What is mere pattern stands here, keyed by language: a translator has nothing to decide in it, and a
paper may speak another language than the window. The texts of `birthday` are read back by
`domain.dates.parse_birthday`.
"""

from datetime import date
from typing import Final

from app import i18n
from app.domain import numerals
from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import PartialBirthday

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS: Final = {
    "zh_CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "ja": ("月", "火", "水", "木", "金", "土", "日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_PLAIN: Final = 300
"""Days from which on a year is said."""
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def day(value: date, language: str | None = None) -> str:
    """Return the day with its year: 2026年9月25日, 25 Sep 2026."""
    short = short_day(value, language)
    return f"{short} {value.year}" if _is_english(language) else f"{value.year}年{short}"


def short_day(value: date, language: str | None = None) -> str:
    """Return the day without its year: 9月25日, 25 Sep."""
    return _short(value.month, value.day, language)


def near(value: date, today: date, language: str | None = None) -> str:
    """Return the day, with its year only where that is not plain from `today`."""
    return (short_day if abs((today - value).days) < _PLAIN else day)(value, language)


def day_of_week(value: date, language: str | None = None) -> str:
    """Return the day without its year and the weekday: 9月25日 周五, 9月25日(金), Fri 25 Sep."""
    weekday, short = weekday_of(value, language), short_day(value, language)
    forms = {"zh_CN": f"{short} {weekday}", "ja": f"{short}({weekday})", "en": f"{weekday} {short}"}
    return forms[language or i18n.current()]


def weekday_of(value: date, language: str | None = None) -> str:
    """Return the short name of the weekday: 周五, 金, Fri."""
    return _WEEKDAYS[language or i18n.current()][value.weekday()]


def weekday(number: int) -> str:
    """Return the short name of a day of the week, 1 for Monday."""
    return _WEEKDAYS[i18n.current()][number - 1]


def month(year: int, number: int, language: str | None = None) -> str:
    """Return the month with its year: 2026年9月, September 2026."""
    return f"{month_name(number)} {year}" if _is_english(language) else f"{year}年{number}月"


def month_in_short(year: int, number: int, language: str | None = None) -> str:
    """Return the month with its year where there is little room: 2026年9月, Sep 2026."""
    return f"{_MONTHS[number - 1][:3]} {year}" if _is_english(language) else f"{year}年{number}月"


def days_in_short(first: date, last: date, language: str | None = None) -> str:
    """Return some days without their year where there is little room: 11月23–29日, 11/30–12/6, 23–29 Nov."""
    together = first.month == last.month
    if _is_english(language):
        begin = str(first.day) if together else short_day(first, language)
        return f"{begin}–{short_day(last, language)}"
    if together:
        return f"{first.month}月{first.day}–{last.day}日"
    return f"{first.month}/{first.day}–{last.month}/{last.day}"


def month_name(number: int) -> str:
    """Return the English name of a month, 1–12."""
    return _MONTHS[number - 1]


def short_month(number: int, language: str | None = None) -> str:
    """Return the month as an axis has room for it: 9月, Sep."""
    return _MONTHS[number - 1][:3] if _is_english(language) else f"{number}月"


def birthday(value: Birthday, language: str | None = None) -> str:
    """Return the birthday in its own calendar, without the year: 3月12日, 农历八月十五, 旧暦閏六月八日."""
    if value.calendar is Calendar.SOLAR:
        return _short(value.month, value.day, language)
    leap = value.leap
    if _is_english(language):
        which = "leap " if leap else ""
        return f"{_ordinal(value.day)} day of the {which}{_ordinal(value.month)} lunar month"
    if (language or i18n.current()) == "ja":
        which = "閏" if leap else ""
        return f"旧暦{which}{numerals.write(value.month)}月{numerals.write(value.day)}日"
    return f"农历{numerals.lunar_month(value.month, leap=leap)}{numerals.lunar_day(value.day)}"


def birthday_with_year(value: Birthday, language: str | None = None) -> str:
    """Return the birthday with the year of birth, where it is known: 1985年3月12日, 1985年农历八月十五."""
    words = birthday(value, language)
    if value.year is None:
        return words
    if not _is_english(language):
        return f"{value.year}年{words}"
    return f"{words} {value.year}" if value.calendar is Calendar.SOLAR else f"{words}, {value.year}"


def birth(whole: Birthday | None, part: PartialBirthday | None) -> str:
    """Return what is known of a birthday, whole or in part, as a form shows it; "" where nothing is."""
    if whole is not None:
        return birthday_with_year(whole)
    return "" if part is None else partial_birthday(part)


def partial_birthday(value: PartialBirthday, language: str | None = None) -> str:
    """Return what is known of a birthday without its day: 1973年, 3月, March 1985, 农历八月, 旧暦閏六月."""
    if _is_english(language):
        return _partial_english(value)
    year = "" if value.year is None else f"{value.year}年"
    if value.month is None:
        return year
    if value.calendar is Calendar.SOLAR:
        return f"{year}{value.month}月"
    if (language or i18n.current()) == "ja":
        return f"{year}旧暦{'閏' if value.leap else ''}{numerals.write(value.month)}月"
    return f"{year}农历{numerals.lunar_month(value.month, leap=value.leap)}"


def _partial_english(value: PartialBirthday) -> str:
    year = "" if value.year is None else str(value.year)
    if value.month is None:
        return year
    if value.calendar is Calendar.SOLAR:
        return f"{month_name(value.month)} {year}".strip()
    month = f"{'leap ' if value.leap else ''}{_ordinal(value.month)} lunar month"
    return f"{month}, {year}" if year else month


def _short(number: int, day_of_month: int, language: str | None) -> str:
    if _is_english(language):
        return f"{day_of_month} {_MONTHS[number - 1][:3]}"
    return f"{number}月{day_of_month}日"


def _is_english(language: str | None) -> bool:
    return (language or i18n.current()) == "en"


def _ordinal(number: int) -> str:
    return f"{number}{_ENDINGS.get(number, 'th')}"
