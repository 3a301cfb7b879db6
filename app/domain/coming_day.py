"""A day to come, or one just past, as people write it at the counter: tomorrow, 3 days, 12-01, 八月十五."""

import re
from datetime import date, timedelta
from typing import Final

from app.domain import dates, numerals
from app.domain.birthday import Birthday
from app.domain.errors import NotADate

_AWAY: Final = {
    "today": 0, "今天": 0, "今日": 0, "本日": 0,
    "tomorrow": 1, "明天": 1, "明日": 1,
    "后天": 2, "後天": 2, "明後日": 2,
    "大后天": 3,
    "next week": 7, "下周": 7, "下星期": 7, "来週": 7,
}  # fmt: skip
"""Words for a day, and how many days it is away."""
_PAST: Final = {
    "today": 0, "今天": 0, "今日": 0, "本日": 0, "yesterday": 1, "昨天": 1, "昨日": 1, "前天": 2, "一昨日": 2,
}  # fmt: skip
"""Words for a day that is past, and how many days ago it was."""
_COUNTED: Final = re.compile(
    rf"(?:in\s+)?(?P<number>\d{{1,3}}|{numerals.NUMERAL}{{1,3}})\s*"
    r"(?:(?P<weeks>weeks?|周|星期|週間)|days?|天|日(?=[后後間]))\s*(?:后|後|之后|間)?",
    re.IGNORECASE,
)
_WEEK: Final = 7


def parse(text: str, today: date) -> date:
    """Return the day that is meant; one without a year is the next such day from `today` on.

    Raises NotADate, AmbiguousDate, BeyondLunarTable.
    """
    said = dates.narrow(text).casefold()
    if said in _AWAY:
        return today + timedelta(days=_AWAY[said])
    if counted := _COUNTED.fullmatch(said):
        number = counted["number"]
        count = int(number) if number.isdigit() else numerals.read(number) or 0
        return today + timedelta(days=count * (_WEEK if counted["weeks"] else 1))
    named = _named(text)
    return named if isinstance(named, date) else named.next_on(today)


def parse_past(text: str, today: date) -> date:
    """Return the day that is meant; one without a year is the last one up to `today`. Raises as `parse`."""
    said = dates.narrow(text).casefold()
    if said in _PAST:
        return today - timedelta(days=_PAST[said])
    named = _named(text)
    if isinstance(named, date):
        return named
    days = (named.occasion(year) for year in (today.year, today.year - 1, today.year - 2))
    return next(day for day in days if day <= today)


def _named(text: str) -> date | Birthday:
    """Return the day that is named, or the day of any year where none is."""
    try:
        return dates.parse_day(text)
    except NotADate:
        birthday = dates.parse_birthday(text)
        return birthday if birthday.year is None else birthday.occasion(birthday.year)
