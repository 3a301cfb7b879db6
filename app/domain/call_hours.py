"""When she likes to be called, as it was noted in words: 下午, 18時以降, 10:00-12:00, evenings."""

import re
import unicodedata
from datetime import time
from typing import Final

_PARTS: Final = (
    (("上午", "早上", "午前", "朝", "morning"), (7, 12)),
    (("中午", "昼休み", "お昼", "noon", "lunch"), (12, 14)),
    (("下午", "午後", "afternoon"), (12, 18)),
    (("傍晚", "夕方"), (16, 19)),
    (("晚上", "晚间", "夜", "evening"), (18, 21)),
)
"""Words for parts of a day, and the hours from and to which they last."""
_UNCLEAR: Final = (
    *("不", "别", "勿", "以外", "除", "ない", "避け", "not", "n't", "except", "never", "week", "day"),
    *("周", "星期", "曜", "平日", "土日", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
)
"""Words that turn the meaning round, or speak of days: nothing is told from them."""
_HOUR: Final = (
    r"(下午|午後|晚上|晚间|夜)?\s*(\d{1,2})\s*(?:[::点點時时h]\s*(\d{2}|半)?)?\s*(?:分)?\s*(am|pm)?"
)
_SPAN: Final = re.compile(rf"{_HOUR}\s*(?:-|–|—|~|〜|到|至|から|to|and)\s*{_HOUR}")
_AFTER: Final = re.compile(rf"(?:after|from)\s*{_HOUR}|{_HOUR}\s*(?:以后|以後|之后|后|以降|から)")
_BEFORE: Final = re.compile(rf"(?:before|until)\s*{_HOUR}|{_HOUR}\s*(?:以前|之前|前|まで)")
_DAY: Final = 24 * 60


def fits(noted: str, at: time) -> bool | None:
    """Whether `at` lies in the hours that were noted; None: nothing can be told from the words."""
    said = unicodedata.normalize("NFKC", noted).casefold().replace("〜", "~")
    if not said.strip() or any(word in said for word in _UNCLEAR):
        return None
    spans = _spans(said)
    if not spans:
        return None
    minute = at.hour * 60 + at.minute
    return any(first <= minute < last for first, last in spans)


def _spans(said: str) -> list[tuple[int, int]]:
    """Return the times of day that the words name, in minutes from midnight."""
    if found := _SPAN.findall(said):
        return [_between(parts[:4], parts[4:]) for parts in found]
    if found := _AFTER.findall(said):
        return [(_minute(_said_one(parts)), _DAY) for parts in found]
    if found := _BEFORE.findall(said):
        return [(0, _minute(_said_one(parts))) for parts in found]
    return [(60 * first, 60 * last) for words, (first, last) in _PARTS if any(word in said for word in words)]


def _between(first: tuple[str, ...], last: tuple[str, ...]) -> tuple[int, int]:
    """Return a span; the half of the day that stands with one of its ends goes for both."""
    begins, ends = _minute(first), _minute(last)
    if ends <= begins and ends + _DAY // 2 > begins:
        ends += _DAY // 2
    elif last[3] == "pm" and not first[3] and begins + _DAY // 2 < ends:
        begins += _DAY // 2
    return begins, ends


def _said_one(parts: tuple[str, ...]) -> tuple[str, ...]:
    return parts[:4] if parts[1] else parts[4:]


def _minute(parts: tuple[str, ...]) -> int:
    half_of_day, hour, minutes, half = parts
    hours = int(hour)
    if hours < 12 and (half_of_day or half == "pm"):  # noqa: PLR2004  (noon)
        hours += 12
    return hours * 60 + (30 if minutes == "半" else int(minutes or 0))
