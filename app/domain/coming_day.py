"""A day to come, as people write it at the counter: tomorrow, 3 days, 12-01, 八月十五, or the whole day."""

import re
from datetime import date, timedelta
from typing import Final

from app.domain import dates, numerals
from app.domain.errors import NotADate

_AWAY: Final = {
    "today": 0, "今天": 0, "今日": 0, "本日": 0,
    "tomorrow": 1, "明天": 1, "明日": 1,
    "后天": 2, "後天": 2, "明後日": 2,
    "大后天": 3,
    "next week": 7, "下周": 7, "下星期": 7, "来週": 7,
}  # fmt: skip
"""Words for a day, and how many days it is away."""
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
    try:
        return dates.parse_day(text)
    except NotADate:
        birthday = dates.parse_birthday(text)
        if birthday.year is not None:
            return birthday.occasion(birthday.year)
        return birthday.next_on(today)
