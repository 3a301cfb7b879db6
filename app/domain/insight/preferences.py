"""What the best members buy, kind by kind: sizes, colours and prices, for the buying trip (rule P2)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from app.domain import categories, colours, sizes
from app.domain.insight import share

LOW, MIDDLE, HIGH = 20, 50, 80
"""The percentiles of the price of a piece."""
_ALL: Final = 100


class Line(NamedTuple):
    """Pieces that were bought, or brought back: then both numbers are below 0."""

    category: str
    item: str
    size: str
    colour: str
    price: int
    """Of all pieces of the line."""
    quantity: int


class Often(NamedTuple):
    """A size or a colour."""

    value: str
    """The size in its normal writing; a colour's id, or the text of an unknown one."""
    pieces: int
    share: float
    """Of the pieces of the kind that name one."""


class Kind(NamedTuple):
    """One kind of goods."""

    kind: str
    """A key of `domain.categories`; "" for what nothing tells."""
    pieces: int
    """Bought less brought back."""
    share: float
    """Of the pieces of all kinds."""
    net: int
    low: int
    """A fifth of the pieces cost no more than this."""
    middle: int
    high: int
    """Four fifths of the pieces cost no more than this."""
    sizes: tuple[Often, ...]
    """The most bought first."""
    colours: tuple[Often, ...]


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the best members bought in the 365 days up to `today`; the kind of most pieces first."""

    today: date
    members: int
    """How many the best are."""
    by_tier: bool
    """Whether these are platinum and gold; else the fifth that spent most."""
    rows: tuple[Kind, ...]

    @property
    def pieces(self) -> int:
        """All pieces."""
        return sum(row.pieces for row in self.rows)

    @property
    def is_empty(self) -> bool:
        """Whether they bought nothing that they kept."""
        return not self.rows


class _Counted:
    """What is counted of one kind, in the letters of the lines: each writing is read once, at the end."""

    def __init__(self) -> None:
        self.pieces = self.net = 0
        self.sizes: Counter[str] = Counter()
        self.colours: Counter[str] = Counter()
        self.prices: Counter[int] = Counter()

    def row(self, kind: str, whole: int) -> Kind:
        low, middle, high = (percentile(self.prices, percent) for percent in (LOW, MIDDLE, HIGH))
        return Kind(
            kind, self.pieces, share(self.pieces, whole), self.net, low, middle, high,
            _often(self.sizes, sizes.normal), _often(self.colours, colours.key),
        )  # fmt: skip


def reckon(
    lines: Iterable[tuple[str, str, str, str, int, int]], members: int, today: date, *, by_tier: bool
) -> Preferences:
    """Return what these lines come to; a kind of which nothing is left is passed over."""
    kinds: defaultdict[str, _Counted] = defaultdict(_Counted)
    known: dict[tuple[str, str], _Counted] = {}
    for category, item, size, colour, price, quantity in lines:
        found = known.get((category, item))
        if found is None:
            found = known[category, item] = kinds[categories.of(category, item)]
        found.pieces += quantity
        found.net += price
        found.sizes[size] += quantity
        found.colours[colour] += quantity
        found.prices[price if quantity == 1 else round(price / quantity)] += quantity
    left = {kind: found for kind, found in kinds.items() if found.pieces > 0}
    whole = sum(found.pieces for found in left.values())
    rows = [found.row(kind, whole) for kind, found in left.items()]
    rows.sort(key=lambda row: (-row.pieces, row.kind))
    return Preferences(today, members, by_tier, tuple(rows))


def _often(written: Counter[str], read: Callable[[str], str]) -> tuple[Often, ...]:
    counts: Counter[str] = Counter()
    for text, count in written.items():
        counts[read(text)] += count
    named = {value: count for value, count in counts.items() if value and count > 0}
    whole = sum(named.values())
    rows = (Often(value, count, share(count, whole)) for value, count in named.items())
    return tuple(sorted(rows, key=lambda row: (-row.pieces, row.value)))


def percentile(counts: Counter[int], percent: int) -> int:
    """Return the least price that so many percent of the pieces do not exceed; 0 where there are none.

    Pieces that came back take away one of the same price; more came back than were bought of none.
    """
    kept = sorted((price, count) for price, count in counts.items() if count > 0)
    wanted, below = percent * sum(count for _, count in kept), 0
    for price, count in kept:
        below += count
        if below * _ALL >= wanted:
            return price
    return 0
