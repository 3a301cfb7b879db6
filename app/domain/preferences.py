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
class Basis:
    """The lines that a derived value rests on."""

    lines: tuple[int, ...]
    """Their ids, the latest first."""
    since: date
    last: date
    """The days of the first and of the last of them."""


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
    category: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Band:
    """The price she pays for a piece: the 20th to the 80th percentile, minor units."""

    low: int
    high: int
    n: int
    category: str
    """Empty: over all categories."""
    basis: Basis


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The median of the days between purchases."""

    days: int
    n: int
    """Days on which she bought."""
    basis: Basis


@dataclass(frozen=True, slots=True)
class Pair:
    """Two categories that she takes on one ticket."""

    first: str
    second: str
    n: int
    """Tickets with both."""
    of: int
    """Tickets with several categories."""
    basis: Basis


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that is derived; empty or None where too little is known."""

    sizes: tuple[Liked, ...] = ()
    """The usual size of each category, the most bought category first."""
    colours: tuple[Liked, ...] = ()
    """Ids of `domain.colours`, or the text of an unknown colour; the most bought first."""
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
    return told(kept(lines, today, relative_id), today)


def told(own: Sequence[Line], today: date) -> Preferences:
    """Return what the lines that count for one person (see `kept`) say of that person on `today`."""
    if len(own) < FEWEST:
        return NOTHING
    weighed = [(line, 0.5 ** ((today - line.day).days / HALF_LIFE) * line.quantity) for line in own]
    by_category: defaultdict[str, list[Weighed]] = defaultdict(list)
    for entry in weighed:
        by_category[entry[0].category].append(entry)
    categories = sorted(
        by_category, key=lambda name: (-round(sum(weight for _, weight in by_category[name]), 9), name)
    )
    bands = (_band(by_category[name], name) for name in categories if name)
    return Preferences(
        sizes=tuple(size for name in categories if (size := _size(by_category[name], name)) is not None),
        colours=_liked([(colours.key(line.colour), line, weight) for line, weight in weighed]),
        styles=_liked([(tag, line, weight) for line, weight in weighed for tag in tags(line.styles)]),
        price_band=_band(weighed, ""),
        price_bands=tuple(band for band in bands if band is not None),
        rhythm=_rhythm(own),
        pairs=_pairs(own),
    )


def kept(lines: Iterable[Line], today: date, relative_id: int | None = None) -> list[Line]:
    """Return the lines that count for her (or the relative): bought by `today` and not brought back.

    A line of which a part was brought back stays with what is left of its pieces and its price.
    """
    whom = SELF if relative_id is None else RELATIVE
    return by_person(lines, today).get((whom, relative_id), [])


Person = tuple[str, int | None]
"""For whom a line was bought: (SELF, None), (GIFT, None), (RELATIVE, id)."""


def by_person(lines: Iterable[Line], today: date) -> dict[Person, list[Line]]:
    """Return the lines that count (see `kept`) by whom she bought them for, in the order of the days."""
    lines = [line for line in lines if line.day <= today]
    back = {line.returns_line_id: -line.quantity for line in lines if line.returns_line_id is not None}
    # Sums of weights do not depend on the order given.
    lines.sort(key=lambda line: (line.day, line.id))
    found: defaultdict[Person, list[Line]] = defaultdict(list)
    for line in lines:
        left = line.quantity - back.get(line.id, 0)
        if left <= 0:
            continue
        if left != line.quantity:
            line = line._replace(quantity=left, price=line.price * left // line.quantity)  # noqa: PLW2901
        found[line.for_whom, line.relative_id].append(line)
    return dict(found)


def tags(styles: str) -> list[str]:
    """Return the style tags of a line, each once; they are separated by commas of any writing."""
    if not styles:
        return []
    plain = styles.replace("，", ",").replace("、", ",")
    return list(dict.fromkeys(tag.strip() for tag in plain.split(",") if tag.strip()))


def piece(line: Line) -> int:
    """Return what was paid for one piece of the line, minor units."""
    return round(line.price / line.quantity)


Weighed = tuple[Line, float]


def _basis(lines: Sequence[Line]) -> Basis:
    """Return what is to be said of lines that stand in the order of their days."""
    return Basis(tuple(line.id for line in reversed(lines)), lines[0].day, lines[-1].day)


def _size(entries: Sequence[Weighed], category: str) -> Liked | None:
    """Return the size of most weight, or None where too few lines show it."""
    found = _ranked(
        [(sizes.normal(line.size), line, weight) for line, weight in entries if line.size], category
    )
    return found[0] if found and found[0].n >= FEWEST else None


def _liked(entries: Iterable[tuple[str, Line, float]]) -> tuple[Liked, ...]:
    return tuple(liked for liked in _ranked(entries) if liked.n >= FEWEST)


def _ranked(entries: Iterable[tuple[str, Line, float]], category: str = "") -> list[Liked]:
    """Return every value that the lines show, the heaviest first."""
    weights: defaultdict[str, float] = defaultdict(float)
    shown: defaultdict[str, list[Line]] = defaultdict(list)
    spoken: dict[int, float] = {}
    for value, line, weight in entries:
        if value:
            weights[value] += weight
            shown[value].append(line)
            spoken[line.id] = weight
    total = sum(spoken.values())
    order = sorted(weights, key=lambda value: (-round(weights[value], 9), value))
    return [
        Liked(value, len(lines), len(spoken), weights[value] / total, category, _basis(lines))
        for value in order
        for lines in (shown[value],)
    ]


def _band(entries: Sequence[Weighed], category: str) -> Band | None:
    """Return the band, each edge a price that she did pay: less than a fifth of the weight is beyond it."""
    if len(entries) < FEWEST:
        return None
    prices = sorted((piece(line), weight) for line, weight in entries)
    low, high = _edge(prices), _edge(prices[::-1])
    return Band(low, high, len(entries), category, _basis([line for line, _ in entries]))


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
    between = round(median((later - day).days for day, later in pairwise(days)))
    return Rhythm(between, len(days), _basis(own))


def _pairs(own: Sequence[Line]) -> tuple[Pair, ...]:
    tickets: defaultdict[int, list[Line]] = defaultdict(list)
    for line in own:
        if line.category:
            tickets[line.ticket].append(line)
    together: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    several = 0
    for number, lines in tickets.items():
        categories = sorted({line.category for line in lines})
        several += len(categories) > 1
        for pair in combinations(categories, 2):
            together[pair].append(number)
    often = sorted(
        (pair for pair, found in together.items() if len(found) >= FEWEST),
        key=lambda pair: (-len(together[pair]), pair),
    )
    return tuple(
        Pair(
            *pair,
            len(together[pair]),
            several,
            _basis(
                sorted(
                    (line for number in together[pair] for line in tickets[number] if line.category in pair),
                    key=lambda line: (line.day, line.id),
                )
            ),
        )
        for pair in often
    )
