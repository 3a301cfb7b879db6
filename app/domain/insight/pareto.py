"""How much of the sales how few members bring, drawn from the shop's own sales (rule V1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Final, NamedTuple

from app.domain.insight import share

FEW, MOST = 0.2, 0.8
"""The proverbial share of the members, and of the sales that they bring."""
TENTHS: Final = 10
POINTS: Final = 100
"""The curve has a point for each hundredth of the members, as far as there are so many."""


class Tenth(NamedTuple):
    """One tenth of the members who bought, the best tenth being the first."""

    number: int
    """1 to 10."""
    members: int
    net: int
    share: float
    """Of the net sales of all."""
    together: float
    """The share of this tenth and of all the better ones."""
    least: int
    """The net spend of the last of them."""


class Point(NamedTuple):
    """A point of the curve."""

    members: float
    sales: float


@dataclass(frozen=True, slots=True)
class Pareto:
    """Who bought in the 365 days up to `today`, by what they brought."""

    today: date
    members: int
    """Members with a ticket in the span."""
    net: int
    """What they spent, returns and discounts taken off."""
    best: float
    """The share of net sales that the best fifth brings."""
    needed: float
    """The share of members, the best first, that brings four fifths of the sales."""
    curve: tuple[Point, ...]
    tenths: tuple[Tenth, ...]

    @property
    def few(self) -> int:
        """How many members are the best fifth."""
        return first(self.members)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was sold: then there is no curve."""
        return self.net <= 0


def reckon(spends: Iterable[int], today: date) -> Pareto:
    """Return the curve of these net spends, one of each member who bought; their order does not matter."""
    ordered = sorted(spends, reverse=True)
    sums = [0, *accumulate(ordered)]
    count, net = len(ordered), sums[-1]
    if net <= 0:
        return Pareto(today, count, net, 0.0, 0.0, (), ())
    needed = next(at for at, total in enumerate(sums) if total >= MOST * net)
    places = sorted({count * at // POINTS for at in range(POINTS + 1)})
    curve = tuple(Point(at / count, sums[at] / net) for at in places)
    return Pareto(today, count, net, sums[first(count)] / net, needed / count, curve, _tenths(ordered, sums))


def first(count: int) -> int:
    """Return how many of `count` members are the best fifth: at least one."""
    return max(1, round(FEW * count))


def _tenths(ordered: list[int], sums: list[int]) -> tuple[Tenth, ...]:
    found = []
    count, net = len(ordered), sums[-1]
    for number in range(1, TENTHS + 1):
        start, end = count * (number - 1) // TENTHS, count * number // TENTHS
        if start < end:
            own = sums[end] - sums[start]
            row = Tenth(number, end - start, own, share(own, net), share(sums[end], net), ordered[end - 1])
            found.append(row)
    return tuple(found)
