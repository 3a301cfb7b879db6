"""What she says of her taste: which statements are in force, since when, and what she said before (P2).

A later statement takes the place of an earlier one on the same thing: her size in a category, what
she thinks of a colour, the price she pays at most. The earlier one stays on file with its day.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain import colours, sizes

PRICES: Final = ("price_low", "price_high")


@dataclass(frozen=True, slots=True)
class Said:
    """One statement as it was noted."""

    id: int
    kind: str
    """size, colour, avoids, style, price_low, price_high."""
    value: str
    """A size as it is written, a colour's id or name, a style, or minor units."""
    category: str = ""
    said_on: date | None = None
    staff: str | None = None
    """To whom."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement in force."""

    id: int
    kind: str
    value: str
    category: str
    said_on: date | None
    """The last time that she said so."""
    staff: str | None
    """To whom, that time."""
    since: date | None
    """When she first said so and has not said otherwise since; None: not known."""
    before: tuple[Said, ...]
    """The statements on the same thing before the last one, the latest first."""


def in_force(statements: Iterable[Said]) -> tuple[Stated, ...]:
    """Return the statements in force, the latest first; their order as given does not matter."""
    groups: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
    for one in sorted(statements, key=_age):
        groups[_thing(one)].append(one)
    found = [_told(group) for group in groups.values()]
    found.sort(key=lambda one: (one.said_on or date.min, one.id), reverse=True)
    return tuple(one for one in found if not _is_overtaken(one, found))


def _age(one: Said) -> tuple[date, int]:
    return one.said_on or date.min, one.id


def _thing(one: Said) -> tuple[str, str]:
    """Return what a statement is about: another one about the same takes its place."""
    if one.kind in {"colour", "avoids"}:
        return "colour", colours.key(one.value)
    if one.kind == "style":
        return "style", one.value.casefold()
    if one.kind == "size" and not one.category:
        return "size", sizes.system(one.value)  # M, and 38: both of them without saying of what
    return one.kind, f"of {one.category}"


def _told(group: list[Said]) -> Stated:
    """Return the last of the statements on one thing, which are in the order of their days."""
    last = group[-1]
    same = [last]
    for one in reversed(group[:-1]):
        if not _is_same(one, last):
            break
        same.append(one)
    since = min((one.said_on for one in same if one.said_on), default=None)
    return Stated(
        last.id, last.kind, last.value, last.category, last.said_on, last.staff, since, tuple(group[-2::-1])
    )


def _is_same(one: Said, other: Said) -> bool:
    if one.kind == "size":
        return sizes.same(one.value, other.value)
    return one.kind == other.kind and (one.kind not in PRICES or one.value == other.value)


def _is_overtaken(one: Stated, found: Iterable[Stated]) -> bool:
    """Whether a later price leaves no room for this one: from 1,200 is over once she says up to 1,000."""
    if one.kind not in PRICES:
        return False
    for other in found:
        if other.kind in PRICES and other.kind != one.kind and other.category == one.category:
            low, high = (one, other) if one.kind == "price_low" else (other, one)
            later = (other.said_on or date.min, other.id) > (one.said_on or date.min, one.id)
            return later and int(low.value) > int(high.value)
    return False
