"""What her purchases say of her taste (rule P2): sizes, colours, styles, price band, rhythm, pairs.

Only lines that she kept and bought for herself count: a return takes its line away, gifts are
passed over, and what she bought for a relative counts for the relative. A line's weight halves each
year. A value that rests on fewer than three lines is not said.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import Final, NamedTuple

from app.domain import colours, sizes, together

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
    weighed, every = _weighed(own, today), _basis(own)
    by_category = _by(weighed, [line.category for line in own])
    uncategorised = [entry for entry in weighed if not entry[0].category]
    weights = {name: round(_sum(entries), 9) for name, entries in by_category.items()}
    categories = sorted(by_category, key=lambda name: (-weights[name], name))
    bands = (_band(by_category[name], name) for name in categories)
    usual = [_size(by_category[name], name) for name in categories]
    usual.append(_size(uncategorised, ""))
    return Preferences(
        sizes=tuple(size for size in usual if size is not None),
        colours=_liked(_by(weighed, [colours.key(line.colour) for line in own])),
        styles=_styles(weighed),
        price_band=_band(weighed, "", every),
        price_bands=tuple(band for band in bands if band is not None),
        rhythm=_rhythm(own, every),
        pairs=_pairs(own),
    )


def told_of(own: Sequence[Line], today: date, field: str) -> Preferences:
    """Return of what `told` says only the sizes, colours, styles or price bands (`size`, `colour` …).

    For a question put to thousands of people: it costs a fifth.
    """
    if len(own) < FEWEST:
        return NOTHING
    weighed = _weighed(own, today)
    if field == "colour":
        return Preferences(colours=_liked(_by(weighed, [colours.key(line.colour) for line in own])))
    if field == "style":
        return Preferences(styles=_styles(weighed))
    by_category = _by(weighed, [line.category for line in own])
    if field == "size":
        by_category[""] = [entry for entry in weighed if not entry[0].category]
        usual = (_size(entries, name) for name, entries in sorted(by_category.items()))
        return Preferences(sizes=tuple(size for size in usual if size is not None))
    bands = (_band(entries, name) for name, entries in sorted(by_category.items()))
    return Preferences(
        price_band=_band(weighed, ""), price_bands=tuple(band for band in bands if band is not None)
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
    back: defaultdict[int, int] = defaultdict(int)  # a line may come back piece by piece
    for line in lines:
        if line.returns_line_id is not None:
            back[line.returns_line_id] -= line.quantity
    # Sums of weights do not depend on the order given.
    lines.sort(key=_IN_ORDER)
    found: defaultdict[Person, list[Line]] = defaultdict(list)
    for line in lines:
        left = line.quantity - back.get(line.id, 0)
        if left <= 0:
            continue
        if left != line.quantity:
            line = line._replace(quantity=left, price=line.price * left // line.quantity)  # noqa: PLW2901
        found[line.for_whom, line.relative_id].append(line)
    return dict(found)


@lru_cache(maxsize=4_096)  # many lines have the same few
def tags(styles: str) -> tuple[str, ...]:
    """Return the style tags of a line, each once; they are separated by commas of any writing."""
    plain = styles.replace("，", ",").replace("、", ",")
    return tuple(dict.fromkeys(tag.strip() for tag in plain.split(",") if tag.strip()))


def piece(line: Line) -> int:
    """Return what was paid for one piece of the line, minor units."""
    return line.price if line.quantity == 1 else round(line.price / line.quantity)


Weighed = tuple[Line, float]
_IN_ORDER: Final = attrgetter("day", "id")


def _weighed(own: Sequence[Line], today: date) -> list[Weighed]:
    """Return each line with its weight: halved each year, and for each of its pieces."""
    weights: dict[date, float] = {}
    found = []
    for line in own:
        weight = weights.get(line.day)
        if weight is None:  # a ticket has several lines
            weight = weights[line.day] = 0.5 ** ((today - line.day).days / HALF_LIFE)
        found.append((line, weight if line.quantity == 1 else weight * line.quantity))
    return found


def _basis(lines: Sequence[Line]) -> Basis:
    """Return what is to be said of lines that stand in the order of their days."""
    return Basis(tuple([line.id for line in lines][::-1]), lines[0].day, lines[-1].day)


def _sum(entries: Sequence[Weighed]) -> float:
    return sum([weight for _, weight in entries])


def _by(entries: Sequence[Weighed], values: Sequence[str]) -> dict[str, list[Weighed]]:
    """Return the entries by the value of each; those without one are left out."""
    found: defaultdict[str, list[Weighed]] = defaultdict(list)
    for entry, value in zip(entries, values, strict=True):
        if value:
            found[value].append(entry)
    return found


def _size(entries: Sequence[Weighed], category: str) -> Liked | None:
    """Return the size of most weight, or None where too few lines show it."""
    shown = _by(entries, [sizes.normal(line.size) for line, _ in entries])
    found = _ranked(shown)
    if not found or len(shown[found[0]]) < FEWEST:
        return None
    total = sum([_sum(lines) for lines in shown.values()])
    return _told(found[0], shown, sum(map(len, shown.values())), total, category)


def _liked(shown: Mapping[str, list[Weighed]]) -> tuple[Liked, ...]:
    """Return the values that enough lines show, the heaviest first; each line shows one."""
    of, total = sum(map(len, shown.values())), sum([_sum(lines) for lines in shown.values()])
    return tuple(_told(it, shown, of, total) for it in _ranked(shown) if len(shown[it]) >= FEWEST)


def _styles(weighed: Sequence[Weighed]) -> tuple[Liked, ...]:
    """Return the styles that enough lines show, the heaviest first; a line may show several."""
    tagged = [entry for entry in weighed if tags(entry[0].styles)]
    shown: defaultdict[str, list[Weighed]] = defaultdict(list)
    for entry in tagged:
        for tag in tags(entry[0].styles):
            shown[tag].append(entry)
    of, total = len(tagged), _sum(tagged)
    return tuple(_told(it, shown, of, total) for it in _ranked(shown) if len(shown[it]) >= FEWEST)


def _ranked(shown: Mapping[str, list[Weighed]]) -> list[str]:
    """Return every value, the heaviest first."""
    weights = {value: round(_sum(lines), 9) for value, lines in shown.items()}
    return sorted(shown, key=lambda value: (-weights[value], value))


def _told(value: str, shown: Mapping[str, list[Weighed]], of: int, total: float, category: str = "") -> Liked:
    lines = shown[value]
    share, basis = _sum(lines) / total, _basis([line for line, _ in lines])
    return Liked(value, len(lines), of, share, category, basis)


def _band(entries: Sequence[Weighed], category: str, basis: Basis | None = None) -> Band | None:
    """Return the band, each edge a price that she did pay: less than a fifth of the weight is beyond it."""
    if len(entries) < FEWEST:
        return None
    low, high = together.edges([(piece(line), weight) for line, weight in entries], EDGE)
    return Band(low, high, len(entries), category, basis or _basis([line for line, _ in entries]))


def _rhythm(own: Sequence[Line], basis: Basis) -> Rhythm | None:
    days = sorted({line.day for line in own})
    if len(days) < FEWEST:
        return None
    between = round(median((later - day).days for day, later in pairwise(days)))
    return Rhythm(between, len(days), basis)


def _pairs(own: Sequence[Line]) -> tuple[Pair, ...]:
    tickets: defaultdict[int, list[Line]] = defaultdict(list)
    for line in own:
        if line.category:
            tickets[line.ticket].append(line)
    categories = {
        number: found
        for number, lines in tickets.items()
        if len(lines) > 1 and len(found := {line.category for line in lines}) > 1
    }
    return tuple(
        Pair(
            first,
            second,
            len(numbers),
            len(categories),
            _basis(
                sorted(
                    [one for key in numbers for one in tickets[key] if one.category in {first, second}],
                    key=_IN_ORDER,
                )
            ),
        )
        for first, second, numbers in together.pairs(categories, FEWEST)
    )
