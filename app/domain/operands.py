"""What an operator of a condition asks for, and which values fit it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Final

Value = str | int | None
"""A key or text, a number, or the open end of a span."""

MOST_DAYS: Final = 3_660
"""The longest span of days that a condition names."""
LONGEST_TEXT: Final = 1_000
"""Characters of a text that is looked for; SQLite's own bound is 50,000 bytes."""
LARGEST: Final = 2**62
"""A number beyond this, with its sign, is not one that the file can hold."""


class Operand(StrEnum):
    """What an operator asks for."""

    NOTHING = "nothing"
    KEYS = "keys"
    """One or more of a field's fixed answers."""
    IDS = "ids"
    """One or more rows of the shop: members of staff, members, imports."""
    TEXTS = "texts"
    """One or more words that staff chose themselves, compared whole."""
    WORDS = "words"
    """A piece of text that is looked for."""
    MONTHS = "months"
    DAY = "day"
    DAYS = "days"
    """A number of days."""
    NUMBERS = "numbers"
    """From … to …, both included; None: open."""
    MONEY = "money"
    """The same in minor units."""


def fit(operand: Operand, values: Sequence[Any], keys: Iterable[str]) -> bool:
    """Whether the values are such as the operand asks for."""
    if operand in _SHAPES:
        return _SHAPES[operand](values)
    return bool(values) and all(value in keys for value in values)


def _span(values: Sequence[Any]) -> bool:
    if len(values) != 2 or not all(value is None or _countable(value) for value in values):  # noqa: PLR2004  (from, to)
        return False
    low, high = values
    return (low, high) != (None, None) and (low is None or high is None or low <= high)


def _texts(values: Sequence[Any]) -> bool:
    return bool(values) and all(isinstance(value, str) and _findable(value) for value in values)


def _findable(text: str) -> bool:
    """Whether a text can stand in the file: nothing that is longer, or no text at all, is looked for."""
    return (
        bool(text.strip())
        and len(text) <= LONGEST_TEXT
        and not any("\ud800" <= it <= "\udfff" for it in text)
    )


def _countable(value: object) -> bool:
    """Whether a value is a whole number that the file can hold."""
    return type(value) is int and abs(value) <= LARGEST


def _ids(values: Sequence[Any]) -> bool:
    return bool(values) and all(map(_countable, values))


def _one_day(values: Sequence[Any]) -> bool:
    try:
        return len(values) == 1 and bool(date.fromisoformat(values[0]))
    except (ValueError, TypeError):
        return False


_SHAPES: Final[Mapping[Operand, Callable[[Sequence[Any]], bool]]] = {
    Operand.NOTHING: lambda values: not values,
    Operand.IDS: _ids,
    Operand.TEXTS: _texts,
    Operand.WORDS: lambda values: len(values) == 1 and _texts(values),
    Operand.MONTHS: lambda values: _ids(values) and all(1 <= month <= 12 for month in values),  # noqa: PLR2004  (of a year)
    Operand.DAY: _one_day,
    Operand.DAYS: lambda values: len(values) == 1 and _ids(values) and 0 <= values[0] <= MOST_DAYS,
    Operand.NUMBERS: _span,
    Operand.MONEY: _span,
}
