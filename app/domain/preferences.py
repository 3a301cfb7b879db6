"""What her purchases say of her taste (rule P2): sizes, colours, styles, price band, rhythm, pairs.

Only lines that she kept and bought for herself count: a return takes its line away, gifts are
passed over, and what she bought for a relative counts for the relative. A line's weight halves each
year. A value that rests on fewer than three lines is not said.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise
from statistics import median
from typing import Final, NamedTuple

from app.domain import colours, sizes

HALF_LIFE: Final = 365
"""Days in which a line's weight halves."""
FEWEST: Final = 3
"""Fewer lines than this say nothing."""
EDGE: Final = 0.2
"""The price band leaves out this share of the weight at its lower and at its upper end."""

SELF: Final = "self"
GIFT: Final = "gift"
RELATIVE: Final = "relative"


class Line(NamedTuple):
    """One line of a ticket, as far as taste is told by it."""

    id: int
    ticket: int
    day: date
    category: str
    price: int
    """Paid for the whole line, minor units."""
    quantity: int
    size: str = ""
    colour: str = ""
    styles: str = ""
    """Tags separated by commas."""
    for_whom: str = SELF
    relative_id: int | None = None
    returns_line_id: int | None = None


@dataclass(frozen=True, slots=True)
class Liked:
    """A size, colour or style, and what it rests on."""

    value: str
    n: int
    """Lines that show it."""
    of: int
    """Lines that could have shown it (those of the category that name a size, a colour …)."""
    share: float
    """Its part of their weight, 0–1."""
    category: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """The price she pays for a piece: the 20th to the 80th percentile, minor units."""

    low: int
    high: int
    n: int
    category: str = ""
    """Empty: over all categories."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The median of the days between purchases."""

    days: int
    n: int
    """Days on which she bought."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two categories that she takes on one ticket."""

    first: str
    second: str
    n: int
    """Tickets with both."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that is derived; empty or None where too little is known."""

    sizes: tuple[Liked, ...] = ()
    """The usual size of each category, the most bought category first."""
    colours: tuple[Liked, ...] = ()
    """Ids of `domain.colours`, or the text of an unknown colour; the dearest first."""
    styles: tuple[Liked, ...] = ()
    price_band: Band | None = None
    price_bands: tuple[Band, ...] = ()
    """Per category."""
    rhythm: Rhythm | None = None
    pairs: tuple[Pair, ...] = ()


NOTHING: Final = Preferences()


def derive(lines: Iterable[Line], today: date, relative_id: int | None = None) -> Preferences:
    """Return what `lines` say on `today` of the member herself, or of one of her relatives.

    The order of the lines does not matter; those after `today` are not known yet.
    """
    own = kept(lines, today, relative_id)
    if len(own) < FEWEST:
        return NOTHING
    weighed = [(line, 0.5 ** ((today - line.day).days / HALF_LIFE) * line.quantity) for line in own]
    by_category: defaultdict[str, list[tuple[Line, float]]] = defaultdict(list)
    for entry in weighed:
        by_category[entry[0].category].append(entry)
    categories = sorted(
        by_category, key=lambda name: (-round(sum(weight for _, weight in by_category[name]), 9), name)
    )
    bands = (_band(by_category[name], name) for name in categories if name)
    return Preferences(
        sizes=tuple(size for name in categories if (size := _size(by_category[name], name)) is not None),
        colours=_liked([(colours.key(line.colour), line, weight) for line, weight in weighed]),
        styles=_liked([(tag, line, weight) for line, weight in weighed for tag in _tags(line.styles)]),
        price_band=_band(weighed, ""),
        price_bands=tuple(band for band in bands if band is not None),
        rhythm=_rhythm(own),
        pairs=_pairs(own),
    )


def kept(lines: Iterable[Line], today: date, relative_id: int | None = None) -> list[Line]:
    """Return the lines that count for her (or the relative): bought by `today` and not brought back.

    A line of which a part was brought back stays with what is left of its pieces and its price.
    """
    lines = [line for line in lines if line.day <= today]
    back = {line.returns_line_id: -line.quantity for line in lines if line.returns_line_id is not None}
    wanted = SELF if relative_id is None else RELATIVE
    own = []
    for line in lines:
        left = line.quantity - back.get(line.id, 0)
        if left <= 0 or line.for_whom != wanted or line.relative_id != relative_id:
            continue
        if left != line.quantity:
            line = line._replace(quantity=left, price=line.price * left // line.quantity)  # noqa: PLW2901
        own.append(line)
    own.sort(key=lambda line: (line.day, line.id))  # sums of weights do not depend on the order given
    return own


Weighed = tuple[Line, float]


def _size(entries: Sequence[Weighed], category: str) -> Liked | None:
    """Return the size of most weight, or None where too few lines show it."""
    found = _ranked([(sizes.normal(line.size), line, weight) for line, weight in entries if line.size])
    if not found or found[0].n < FEWEST:
        return None
    usual = found[0]
    return Liked(usual.value, usual.n, usual.of, usual.share, category)


def _liked(entries: Iterable[tuple[str, Line, float]]) -> tuple[Liked, ...]:
    return tuple(liked for liked in _ranked(entries) if liked.n >= FEWEST)


def _ranked(entries: Iterable[tuple[str, Line, float]]) -> list[Liked]:
    """Return every value that the lines show, the heaviest first."""
    weights: defaultdict[str, float] = defaultdict(float)
    counts: defaultdict[str, int] = defaultdict(int)
    told: dict[int, float] = {}
    for value, line, weight in entries:
        if value:
            weights[value] += weight
            counts[value] += 1
            told[line.id] = weight
    total = sum(told.values())
    order = sorted(weights, key=lambda value: (-round(weights[value], 9), value))
    return [Liked(value, counts[value], len(told), weights[value] / total) for value in order]


def _tags(styles: str) -> list[str]:
    """Return the tags of a line, each once; they are separated by commas of any writing."""
    plain = styles.replace("，", ",").replace("、", ",")
    return list(dict.fromkeys(tag.strip() for tag in plain.split(",") if tag.strip()))


def _band(entries: Sequence[Weighed], category: str) -> Band | None:
    """Return the band, each edge a price that she did pay: less than a fifth of the weight is beyond it."""
    if len(entries) < FEWEST:
        return None
    prices = sorted((round(line.price / line.quantity), weight) for line, weight in entries)
    low, high = _edge(prices), _edge(prices[::-1])
    return Band(low, high, len(entries), category)


def _edge(prices: Sequence[tuple[int, float]]) -> int:
    beyond = sum(weight for _, weight in prices) * EDGE * (1 + 1e-9)
    for price, weight in prices[:-1]:
        beyond -= weight
        if beyond < 0:
            return price
    return prices[-1][0]


def _rhythm(own: Sequence[Line]) -> Rhythm | None:
    days = sorted({line.day for line in own})
    if len(days) < FEWEST:
        return None
    return Rhythm(round(median((later - day).days for day, later in pairwise(days))), len(days))


def _pairs(own: Sequence[Line]) -> tuple[Pair, ...]:
    tickets: defaultdict[int, set[str]] = defaultdict(set)
    for line in own:
        if line.category:
            tickets[line.ticket].add(line.category)
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    for categories in tickets.values():
        for first, second in combinations(sorted(categories), 2):
            counts[first, second] += 1
    often = sorted(
        (pair for pair, n in counts.items() if n >= FEWEST), key=lambda pair: (-counts[pair], pair)
    )
    return tuple(Pair(first, second, counts[first, second]) for first, second in often)
