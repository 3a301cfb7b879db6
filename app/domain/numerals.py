"""Chinese numerals as dates are written in them: 十五, 廿三, 一九八五; and the names of lunar days."""

import re
from typing import Final

DIGITS: Final = "〇一二三四五六七八九"
NUMERAL: Final = "[〇零○一二三四五六七八九十廿卅]"
"""A character of a numeral, for patterns."""

_VALUES: Final = {sign: value for value, sign in enumerate(DIGITS)} | {"零": 0, "○": 0}
_TENS: Final = re.compile(
    r"(?:(?P<tens>[一二三四五六七八九]?)十|(?P<short>[廿卅]))?(?P<ones>[一二三四五六七八九]?)"
)
_NAMED_MONTHS: Final = {1: "正月", 11: "冬月", 12: "腊月"}


def read(text: str) -> int | None:
    """Return the number: by places if it has only digits (一九八五), else up to 99; None if it is none."""
    if text and all(sign in _VALUES for sign in text):
        return int("".join(str(_VALUES[sign]) for sign in text))
    match = _TENS.fullmatch(text)
    if match is None or not text:
        return None
    ones = _VALUES[match["ones"]] if match["ones"] else 0
    if match["short"]:
        return {"廿": 20, "卅": 30}[match["short"]] + ones
    return 10 * (_VALUES[match["tens"]] if match["tens"] else 1) + ones


def write(number: int) -> str:
    """Return the numeral of 1 to 99: 8 is 八, 15 is 十五, 23 is 二十三."""
    tens, ones = divmod(number, 10)
    return (DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + (DIGITS[ones] if ones else "")


def by_digit(number: int) -> str:
    """Return a number digit by digit, as years are written: 2026 is 二〇二六."""
    return "".join(DIGITS[int(digit)] for digit in str(number))


def lunar_month(month: int, *, leap: bool = False) -> str:
    """Return the Chinese name of a lunar month: 八月, 正月, 腊月, 闰六月."""
    return ("闰" if leap else "") + _NAMED_MONTHS.get(month, f"{write(month)}月")


def lunar_day(day: int) -> str:
    """Return the Chinese name of a lunar day: 初八, 十五, 廿三, 三十."""
    if day <= 10:  # noqa: PLR2004  (the first ten days are 初)
        return f"初{write(day)}"
    return f"廿{DIGITS[day - 20]}" if 20 < day < 30 else write(day)  # noqa: PLR2004  (the third ten are 廿)
