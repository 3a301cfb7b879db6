"""Numbers of cards: which one comes next, and what a barcode can carry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

FIRST: Final = "VIP-0001"
"""The number with which a shop begins that has none yet."""
LONGEST: Final = 24
"""Characters that a Code 128 as wide as a card still shows legibly."""

_ENDS_IN: Final = re.compile(r"(.*?)([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Stopped:
    """A number that no longer works."""

    number: str
    why: str
    """lost, damaged, or the step by which it was given up."""
    since: date | None
    now: str | None
    """Her number now."""


def following(used: Iterable[str]) -> str:
    """Return the next free number, written like most of those that are used, cards of before included."""
    series: dict[str, list[str]] = {}
    for number in used:
        match = _ENDS_IN.fullmatch(number)
        if match is not None and is_printable(number):
            series.setdefault(match[1], []).append(match[2])
    if not series:
        return FIRST
    start, ends = max(series.items(), key=lambda each: (len(each[1]), each[0]))
    last = max(ends, key=int)
    return f"{start}{int(last) + 1:0{len(last)}d}"


def is_printable(number: str) -> bool:
    """Tell whether a Code 128 can carry the number."""
    return number.isascii() and number.isprintable() and 0 < len(number) <= LONGEST
