"""What everybody's purchases say of her taste, at once, on arrays: as `domain.preferences` says it of one.

Sizes by category, colours, styles and the price bands, each with the lines that it rests on counted; what
rests on fewer than three is not there. Lines are in the order of members and, of one member, of the days.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from app.domain.liked import EDGE, FEWEST
from app.domain.value.counts import Floats

Whole = npt.NDArray[np.int64]
_SLACK: Final = 1 + 1e-9
"""By so much a share may be missed, as `weighing.edges` has it: sums of weights are not exact."""
_DIGITS: Final = 9
_MOST: Final = 2**62
"""What a column of whole numbers holds."""


@dataclass(frozen=True)
class Lines:
    """The lines that count for the members themselves, of those who have three or more."""

    member: Whole
    """Her place among the members, rising."""
    weight: Floats
    piece: Whole
    """Paid for a piece, minor units."""
    kind: Whole
    """Which of the different writings of category, size, colour and styles the line has."""

    def of_kind(self, code: Sequence[int]) -> Whole:
        """Return what each line has of something that its kind tells."""
        return np.array(code, np.int64)[self.kind] if len(code) else np.zeros(0, np.int64)


class Liked(NamedTuple):
    """Sizes, colours or styles: one place each, by member, what weighs most first."""

    member: Whole
    category: Whole
    value: Whole
    n: Whole
    of: Whole
    share: Floats


class Bands(NamedTuple):
    """Price bands: one place each, by member and category."""

    member: Whole
    category: Whole
    low: Whole
    high: Whole
    n: Whole


class _Groups(NamedTuple):
    """Lines that belong together: `line` are their places, group by group, in their own order."""

    line: Whole
    group: Whole
    """The group of each."""
    key: Whole
    """What the lines of each group have in common."""
    start: Whole
    n: Whole


def _grouped(key: Whole) -> _Groups:
    """Return which lines have the same key; one below zero belongs nowhere."""
    many = max(len(key), 1)
    if (key[1:] >= key[:-1]).all():
        line = np.arange(np.searchsorted(key, 0), len(key))
        keys = key[line]
    else:
        ordered = np.sort(key * many + np.arange(len(key)))
        ordered = ordered[np.searchsorted(ordered, 0) :]
        keys = ordered // many
        line = ordered - keys * many
    start = np.flatnonzero(np.diff(keys, prepend=-1))
    n = np.diff(start, append=len(keys))
    return _Groups(line, np.repeat(np.arange(len(start)), n), keys[start], start, n)


def _weights(of: _Groups, weight: Floats) -> Floats:
    found: Floats = np.bincount(of.group, weight[of.line], minlength=len(of.key)).astype(np.float64)
    return found


def sizes(lines: Lines, category: Whole, size: Whole, values: int) -> Liked:
    """Return the usual size of each category; codes of sizes are in the order of their letters, −1: none.

    Category 0 has lines that name none, and comes last.
    """
    many = int(category.max(initial=0)) + 1
    places = _grouped(lines.member * many + category)
    shown, weight = (size >= 0)[places.line], lines.weight[places.line]
    n = np.bincount(places.group, shown, minlength=len(places.key)).astype(np.int64)
    total = np.bincount(places.group, weight * shown, minlength=len(places.key))
    heavy = np.round(np.bincount(places.group, weight, minlength=len(places.key)), _DIGITS)
    enough = np.flatnonzero(shown & (n >= FEWEST)[places.group])
    line = places.line[enough]
    found = _grouped(places.group[enough] * values + size[line])
    weighs = _weights(found, lines.weight[line])
    whole = found.key // values
    rounded, top = np.round(weighs, _DIGITS), np.zeros(len(places.key))
    np.maximum.at(top, whole, rounded)
    best = np.flatnonzero(rounded == top[whole])
    # Of those of equal weight the first by its letters.
    best = best[np.flatnonzero(np.diff(whole[best], prepend=-1))]
    best = best[found.n[best] >= FEWEST]
    member, its = places.key[whole[best]] // many, places.key[whole[best]] % many
    # The most bought category first: all its lines weigh, those that name no size too.
    order = np.lexsort((its, -heavy[whole[best]], its == 0, member))
    best = best[order]
    whole = whole[best]
    return Liked(
        member[order], its[order], found.key[best] % values, found.n[best], n[whole],
        weighs[best] / total[whole],
    )  # fmt: skip


def liked(lines: Lines, line: Whole, value: Whole, values: int) -> Liked:
    """Return the colours or styles that enough lines show.

    `line` and `value` are pairs: a line may show several; codes are in the order of their letters.
    """
    member, weight = lines.member[line], lines.weight[line]
    members = int(lines.member.max(initial=-1)) + 1
    first = np.diff(line, prepend=-1) != 0
    of = np.bincount(member[first], minlength=members)
    total = np.bincount(member[first], weight[first], minlength=members)
    found = _grouped(member * values + value)
    weighs = _weights(found, weight)
    often = np.flatnonzero(found.n >= FEWEST)
    whose, which = found.key[often] // values, found.key[often] % values
    order = np.lexsort((which, -np.round(weighs[often], _DIGITS), whose))
    often, whose, which = often[order], whose[order], which[order]
    share = weighs[often] / total[whose]
    return Liked(whose, np.zeros(len(whose), np.int64), which, found.n[often], of[whose], share)


def rising(lines: Lines) -> Whole:
    """Return the places of the lines by member and, of one member, from the lowest price of a piece."""
    low = int(lines.piece.min(initial=0))
    span = int(lines.piece.max(initial=0)) - low + 1
    price = lines.piece - low
    if (int(lines.member.max(initial=0)) + 1) * span * (len(price) + 1) >= _MOST:
        _, price = np.unique(price, return_inverse=True)
        span = int(price.max()) + 1
    return _grouped(lines.member * span + price).line


def bands(lines: Lines, rising_: Whole, category: Whole | None = None) -> Bands:
    """Return the price band of each member: in each category but 0, or over all where none are given.

    Over all each has three lines: of those who have fewer there are none here.
    """
    many = 1 if category is None else int(category.max(initial=0)) + 1
    key = lines.member[rising_]
    if category is not None:
        its = category[rising_]
        key = np.where(its > 0, key * many + its, -1)
        key[_n_of(_grouped(key), len(key)) < FEWEST] = -1
    found = _grouped(key)
    line = rising_[found.line]
    if not len(line):
        none = np.zeros(0, np.int64)
        return Bands(none, none, none, none, none)
    # Each group's weights come to 1: the running sum stays right to more digits than the slack has.
    weight = lines.weight[line] / np.bincount(found.group, lines.weight[line])[found.group]
    running = np.cumsum(weight)
    before = (running[found.start] - weight[found.start])[found.group]
    below, place, beyond = running - before, np.arange(len(line)), EDGE * _SLACK
    low = np.minimum.reduceat(np.where(below > beyond, place, len(line) - 1), found.start)
    above = 1.0 - below + weight
    high = np.maximum.reduceat(np.where(above > beyond, place, 0), found.start)
    piece = lines.piece[line]
    return Bands(found.key // many, found.key % many, piece[low], piece[high], found.n)


def _n_of(of: _Groups, many: int) -> Whole:
    """Return for each line how many its group has, 0 for one that belongs nowhere."""
    found: Whole = np.zeros(many, np.int64)
    found[of.line] = of.n[of.group]
    return found
