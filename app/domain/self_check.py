"""The shop's self-check (rule S1): nineteen statements, what an answer is worth, and what the sum means."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

STATEMENTS: Final = (
    "first", "latest", "why_taken", "bargaining", "interests", "liking", "by_name", "last_minute", "ideas",
    "new_business", "budget", "gained_lost", "lifetime", "surveys", "calling", "chasing", "in_time",
    "together", "five_details",
)  # fmt: skip
"""What each speaks of, in the order in which they are asked; `words.self_check` says them."""

ANSWERS: Final = (-5, 0, 5, 10)
"""What an answer is worth: not at all, rather not, mostly, entirely."""

BEST: Final = ANSWERS[-1] * len(STATEMENTS)


class Band(StrEnum):
    """What the sum means."""

    THINK_AGAIN = "think_again"
    """Up to 5: think again why you are here."""
    BEGUN = "begun"
    """10 to 45: only begun."""
    GRADE = "grade"
    """50 to 100: time to grade your customers."""
    GROW = "grow"
    """Over 100, to 150: ready to grow with them."""
    SURE = "sure"
    """155 to 185: sure, keep refining."""
    MASTER = "master"
    """190: all that there is."""


_UP_TO: Final = (
    (5, Band.THINK_AGAIN),
    (45, Band.BEGUN),
    (100, Band.GRADE),
    (150, Band.GROW),
    (185, Band.SURE),
)


def is_possible(answers: Sequence[int]) -> bool:
    """Whether these are answers to the first statements, each worth what an answer can be."""
    return 0 < len(answers) <= len(STATEMENTS) and set(answers) <= set(ANSWERS)


def is_whole(answers: Sequence[int]) -> bool:
    """Whether each statement has its answer."""
    return len(answers) == len(STATEMENTS)


def score(answers: Sequence[int]) -> int:
    """Return the sum, -95 to 190: a multiple of 5."""
    return sum(answers)


def band(found: int) -> Band:
    """Return what a sum means."""
    return next((band for most, band in _UP_TO if found <= most), Band.MASTER)


def weakest(answers: Sequence[int], most: int = 3) -> tuple[str, ...]:
    """Return the statements that hold least, the least first, where most is to be won; none held entirely."""
    by_worth = sorted(range(len(answers)), key=lambda at: answers[at])
    return tuple(STATEMENTS[at] for at in by_worth if answers[at] < ANSWERS[-1])[:most]


def changed(before: Sequence[int], now: Sequence[int]) -> tuple[tuple[str, int], ...]:
    """Return the statements whose answers are others than before, and by how much, the largest rise first."""
    moved = ((what, new - old) for what, old, new in zip(STATEMENTS, before, now, strict=True) if new != old)
    return tuple(sorted(moved, key=lambda each: -each[1]))
