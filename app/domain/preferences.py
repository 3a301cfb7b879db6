"""What her purchases say of her taste (rule P2): sizes, colours, styles, price band, rhythm, pairs.

Only lines that she kept and bought for herself count: a return takes its line away, gifts are
passed over, and what she bought for a relative counts for the relative. A line's weight halves each
year. A value that rests on fewer than three lines is not said.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Final

from app.domain import colours, sizes, together, weighing
from app.domain.kept_lines import Line, kept, tags
from app.domain.weighing import Places, each

FEWEST: Final = 3
"""Fewer lines than this say nothing."""
EDGE: Final = 0.2
"""The price band leaves out this share of the weight at its lower and at its upper end."""


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
    """Return what the lines that count for one person (see `kept_lines`) say of that person on `today`."""
    return NOTHING if len(own) < FEWEST else _Own(own, today).told()


def told_of(own: Sequence[Line], today: date, field: str) -> Preferences:
    """Return of what `told` says only the sizes, colours, styles or price bands (`size`, `colour` …).

    For a question put to thousands of people: it costs a fifth.
    """
    return NOTHING if len(own) < FEWEST else _Own(own, today).only(field)


class _Own:
    """The lines of one person as columns: of thousands of lines each value is looked at once.

    A line is named by its place; places are in the order of the days.
    """

    def __init__(self, own: Sequence[Line], today: date) -> None:
        (
            self.ids, self.tickets, self.days, self.categories, prices, quantities, self.sizes, self.colours,
            self.styles, *_,
        ) = zip(*own, strict=True)  # fmt: skip
        self.pieces = [
            price if quantity == 1 else round(price / quantity)
            for price, quantity in zip(prices, quantities, strict=True)
        ]
        self.weights = weighing.weights(self.days, quantities, today)
        self.basis = Basis(self.ids[::-1], self.days[0], self.days[-1])
        """All of them."""

    def told(self) -> Preferences:
        """Return all that they say."""
        by_category = weighing.places(self.categories)
        categories = weighing.heaviest(by_category, self.weights)
        without = [at for at, category in enumerate(self.categories) if not category]
        normal = each(sizes.normal, self.sizes)
        usual = [self._size(normal, by_category[name], name) for name in categories]
        usual.append(self._size(normal, without, ""))
        ascending = sorted(range(len(self.ids)), key=self.pieces.__getitem__)
        rising = weighing.places(self.categories, ascending)
        bands = (self._band(rising[name], name, by_category[name]) for name in categories)
        return Preferences(
            sizes=tuple(size for size in usual if size is not None),
            colours=self._liked(weighing.places(each(colours.key, self.colours))),
            styles=self._styles(),
            price_band=self._band(ascending, ""),
            price_bands=tuple(band for band in bands if band is not None),
            rhythm=self._rhythm(),
            pairs=self._pairs(),
        )

    def only(self, field: str) -> Preferences:
        """Return of it only the sizes, colours, styles or price bands, those by category in its letters."""
        if field == "colour":
            return Preferences(colours=self._liked(weighing.places(each(colours.key, self.colours))))
        if field == "style":
            return Preferences(styles=self._styles())
        by_category = weighing.places(self.categories)
        if field == "size":
            by_category[""] = [at for at, category in enumerate(self.categories) if not category]
            normal = each(sizes.normal, self.sizes)
            usual = (self._size(normal, places, name) for name, places in sorted(by_category.items()))
            return Preferences(sizes=tuple(size for size in usual if size is not None))
        ascending = sorted(range(len(self.ids)), key=self.pieces.__getitem__)
        rising = weighing.places(self.categories, ascending)
        bands = (self._band(rising[name], name, places) for name, places in sorted(by_category.items()))
        return Preferences(
            price_band=self._band(ascending, ""),
            price_bands=tuple(band for band in bands if band is not None),
        )

    def _resting(self, places: Places) -> Basis:
        ids = self.ids
        return Basis(tuple([ids[at] for at in places[::-1]]), self.days[places[0]], self.days[places[-1]])

    def _size(self, normal: Sequence[str], places: Places, category: str) -> Liked | None:
        """Return the size of most weight, or None where too few lines show it."""
        shown = weighing.places(normal, places)
        found = weighing.heaviest(shown, self.weights)
        if not found or len(shown[found[0]]) < FEWEST:
            return None
        return self._one(found[0], shown, *self._whole(shown), category)

    def _liked(self, shown: Mapping[str, Places]) -> tuple[Liked, ...]:
        """Return the values that enough lines show, the heaviest first; each line shows one."""
        return self._often(shown, *self._whole(shown))

    def _styles(self) -> tuple[Liked, ...]:
        """Return the styles that enough lines show, the heaviest first; a line may show several."""
        shown: defaultdict[str, list[int]] = defaultdict(list)
        tagged = []
        for at, found in enumerate(each(tags, self.styles)):
            if found:
                tagged.append(at)
                for tag in found:
                    shown[tag].append(at)
        return self._often(shown, len(tagged), weighing.weight(tagged, self.weights))

    def _whole(self, shown: Mapping[str, Places]) -> tuple[int, float]:
        """Return how many lines show one of the values, and what they weigh."""
        weight, weights = weighing.weight, self.weights
        return sum(map(len, shown.values())), sum([weight(places, weights) for places in shown.values()])

    def _often(self, shown: Mapping[str, Places], of: int, total: float) -> tuple[Liked, ...]:
        often = {value: places for value, places in shown.items() if len(places) >= FEWEST}
        return tuple(self._one(value, often, of, total) for value in weighing.heaviest(often, self.weights))

    def _one(
        self, value: str, shown: Mapping[str, Places], of: int, total: float, category: str = ""
    ) -> Liked:
        places = shown[value]
        share = weighing.weight(places, self.weights) / total
        return Liked(value, len(places), of, share, category, self._resting(places))

    def _band(self, ascending: Places, category: str, places: Places | None = None) -> Band | None:
        """Return the band, each edge a price that she did pay: less than a fifth is beyond it.

        `ascending` are the places from the lowest price to the highest, `places` the same in the order of
        the days; None: all.
        """
        if len(ascending) < FEWEST:
            return None
        low, high = weighing.edges(self.pieces, self.weights, ascending, EDGE)
        basis = self.basis if places is None else self._resting(places)
        return Band(low, high, len(ascending), category, basis)

    def _rhythm(self) -> Rhythm | None:
        days = sorted(set(self.days))
        if len(days) < FEWEST:
            return None
        between = round(median([(later - day).days for day, later in pairwise(days)]))
        return Rhythm(between, len(days), self.basis)

    def _pairs(self) -> tuple[Pair, ...]:
        tickets: defaultdict[int, list[int]] = defaultdict(list)
        for at, (ticket, category) in enumerate(zip(self.tickets, self.categories, strict=True)):
            if category:
                tickets[ticket].append(at)
        name = self.categories.__getitem__
        several = {
            ticket: categories
            for ticket, places in tickets.items()
            if len(places) > 1 and len(categories := frozenset(map(name, places))) > 1
        }
        found = []
        for first, second, numbers in together.pairs(several, FEWEST):
            both = {first, second}
            places = sorted([at for number in numbers for at in tickets[number] if name(at) in both])
            found.append(Pair(first, second, len(numbers), len(several), self._resting(places)))
        return tuple(found)
