"""Lunar days as people write them: 农历八月十五, 闰六月初八, 1985年腊月廿三, 旧暦8月15日."""

import re
from typing import Final, NamedTuple

from app.domain import numerals

_MARK: Final = re.compile(
    r"农历|農曆|农曆|農历|阴历|陰曆|陰历|旧历|舊曆|夏历|旧暦|舊暦|陰暦|lunar(?:\s+calendar)?", re.IGNORECASE
)
_LEAP: Final = "闰閏潤"
_SPECIAL_MONTHS: Final = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
_NUMBER: Final = rf"(?:\d{{1,2}}|{numerals.NUMERAL}{{1,3}})"
_WORDED: Final = re.compile(
    rf"(?:(?P<year>\d{{4}}|{numerals.NUMERAL}{{4}})年?)?(?P<leap>[{_LEAP}]?)"
    rf"(?P<month>{_NUMBER}|[正冬腊臘])月(?P<first>初?)(?P<day>{_NUMBER})(?P<tail>[日号號]?)"
)
_MONTH_ONLY: Final = re.compile(
    rf"(?:(?P<year>\d{{4}}|{numerals.NUMERAL}{{4}})年?)?(?P<leap>[{_LEAP}]?)(?P<month>{_NUMBER}|[正冬腊臘])月"
)
_MONTH_ENGLISH: Final = re.compile(
    r"(?P<leap>(?:leap)?)(?P<month>\d{1,2})(?:st|nd|rd|th)?month(?:,?(?:of)?(?P<year>\d{4}))?", re.IGNORECASE
)
_FIGURES: Final = re.compile(
    rf"(?:(?P<year>\d{{4}})[-/.])?(?P<leap>[{_LEAP}]?)(?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})"
)
_COMPACT: Final = re.compile(r"(?P<year>\d{4})(?P<leap>)(?P<month>\d\d)(?P<day>\d\d)")
_ENGLISH: Final = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?dayofthe(?P<leap>(?:leap)?)(?P<month>\d{1,2})(?:st|nd|rd|th)?month"
    r"(?:,?(?:of)?(?P<year>\d{4}))?",
    re.IGNORECASE,
)


class Month(NamedTuple):
    """A lunar month as it was read, which may not exist."""

    year: int | None
    month: int
    leap: bool


class Reading(NamedTuple):
    """A lunar day as it was read, which may not exist."""

    year: int | None
    month: int
    day: int
    leap: bool


def read(text: str) -> Reading | None:
    """Return the lunar day that `text` names, None where it does not speak of the lunar calendar.

    Without a word for the calendar a day counts as lunar if it has a leap month, a month or a day
    that only the lunar calendar names (正月, 初八, 廿三), or a numeral without 日 (八月十五).
    """
    bare, marks = _MARK.subn("", text)
    bare = re.sub(r"[\s()\[\]:,、]", "", bare)
    marked = marks > 0
    if match := _WORDED.fullmatch(bare):
        own_words = match["leap"] or match["first"] or match["month"] in _SPECIAL_MONTHS
        day = match["day"]
        numeral = not day.isdigit() and (not match["tail"] or day[0] in "廿卅")
        return _reading(match) if marked or own_words or numeral else None
    if not marked:
        return None
    match = _FIGURES.fullmatch(bare) or _COMPACT.fullmatch(bare) or _ENGLISH.fullmatch(bare)
    return _reading(match) if match else None


def read_month(text: str) -> Month | None:
    """Return the lunar month that `text` names without a day (农历八月, 正月, 闰六月), else None."""
    bare, marks = _MARK.subn("", text)
    bare = re.sub(r"[\s()\[\]:,、]", "", bare)
    match = _MONTH_ONLY.fullmatch(bare)
    if match is None and marks:
        match = _MONTH_ENGLISH.fullmatch(bare)
    if match is None or not (marks or match["leap"] or match["month"] in _SPECIAL_MONTHS):
        return None
    month = _SPECIAL_MONTHS.get(match["month"]) or _number(match["month"]) or 0
    return Month(_number(match["year"]) if match["year"] else None, month, bool(match["leap"]))


def _reading(match: re.Match[str]) -> Reading | None:
    year = _number(match["year"]) if match["year"] else None
    month = _SPECIAL_MONTHS.get(match["month"]) or _number(match["month"])
    day = _number(match["day"])
    if month is None or day is None:
        return None
    return Reading(year, month, day, bool(match["leap"]))


def _number(text: str) -> int | None:
    return int(text) if text.isdigit() else numerals.read(text)
