"""What her purchases say of her taste (rule P2): sizes, colours, styles, price band, rhythm, pairs.

Only lines that she kept and bought for herself count: a return takes its line away, gifts are
passed over, and what she bought for a relative counts for the relative. A line's weight halves each
year. A value that rests on fewer than three lines is not said.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import Final

from app.domain import colours, sizes, together, weighing
from app.domain.basis import Basis, Resting
from app.domain.kept_lines import Line, Lines, kept, tags
from app.domain.weighing import Places, each

FEWEST: Final = 3
"""Fewer lines than this say nothing."""
EDGE: Final = 0.2
"""The price band leaves out this share of the weight at its lower and at its upper end."""


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


class Preferences:
    """All that is derived; empty or None where too little is known.

    What `told` gives is reckoned part by part, when it is first asked for: of a relative only the sizes
    are shown, of presents only the prices.
    """

    PARTS: Final = ("sizes", "colours", "styles", "price_band", "price_bands", "rhythm", "pairs")

    def __init__(
        self,
        *,
        sizes: tuple[Liked, ...] = (),
        colours: tuple[Liked, ...] = (),
        styles: tuple[Liked, ...] = (),
        price_band: Band | None = None,
        price_bands: tuple[Band, ...] = (),
        rhythm: Rhythm | None = None,
        pairs: tuple[Pair, ...] = (),
    ) -> None:
        """Give each part that is known."""
        self.sizes = sizes
        """The usual size of each category, the most bought category first."""
        self.colours = colours
        """Ids of `domain.colours`, or the text of an unknown colour; the most bought first."""
        self.styles = styles
        self.price_band = price_band
        self.price_bands = price_bands
        """Per category."""
        self.rhythm = rhythm
        self.pairs = pairs

    def without_prices(self) -> "Preferences":
        """Return the same without what she pays."""
        kept = {part: getattr(self, part) for part in self.PARTS if not part.startswith("price")}
        return Preferences(**kept)

    def __eq__(self, other: object) -> bool:
        """Whether the same is told."""
        return isinstance(other, Preferences) and self._parts() == other._parts()

    def __hash__(self) -> int:
        """Return the same for what tells the same."""
        return hash(self._parts())

    def __repr__(self) -> str:
        """Return what is told."""
        return f"Preferences{self._parts()}"

    def _parts(self) -> tuple[object, ...]:
        return tuple(getattr(self, part) for part in self.PARTS)


NOTHING: Final = Preferences()


def derive(lines: Iterable[Line], today: date, relative_id: int | None = None) -> Preferences:
    """Return what `lines` say on `today` of the member herself, or of one of her relatives.

    The order of the lines does not matter; those after `today` are not known yet.
    """
    return told(kept(lines, today, relative_id), today)


def told(own: Sequence[Line], today: date) -> Preferences:
    """Return what the lines that count for one person (see `kept_lines`) say of that person on `today`.

    Nothing is reckoned before it is asked for: one part costs a fifth of all of them.
    """
    return NOTHING if len(own) < FEWEST else _Told(_Own(own, today))


class _Own:
    """The lines of one person as columns: of thousands of lines each value is looked at once.

    A line is named by its place; places are in the order of the days.
    """

    def __init__(self, own: Sequence[Line], today: date) -> None:
        self._own, self._today = Lines.of(own), today
        self.ids, self.days = self._own.column("id"), self._own.column("day")

    @cached_property
    def _quantities(self) -> Sequence[int]:
        return self._own.column("quantity")

    @cached_property
    def _categories(self) -> Sequence[str]:
        return self._own.column("category")

    @cached_property
    def pieces(self) -> Sequence[int]:
        """What was paid for a piece of each line, minor units."""
        priced = zip(self._own.column("price"), self._quantities, strict=True)
        return [price if quantity == 1 else round(price / quantity) for price, quantity in priced]

    @cached_property
    def weights(self) -> Sequence[float]:
        """What each line weighs."""
        return weighing.weights(self.days, self._quantities, self._today)

    @cached_property
    def basis(self) -> Basis:
        """All of them."""
        return Basis(tuple(reversed(self.ids)), self.days[0], self.days[-1])

    @cached_property
    def _by_category(self) -> Mapping[str, Places]:
        return weighing.places(self._categories)

    @cached_property
    def _heavy(self) -> Sequence[str]:
        """The categories, the most bought first."""
        return weighing.heaviest(weighing.totals(self._by_category, self.weights))

    @cached_property
    def _ascending(self) -> Places:
        """From the lowest price to the highest."""
        return sorted(range(len(self.ids)), key=self.pieces.__getitem__)

    def usual_sizes(self) -> tuple[Liked, ...]:
        """Return the usual size of each category, then that of the lines without one."""
        without = [at for at, category in enumerate(self._categories) if not category]
        normal = each(sizes.normal, self._own.column("size"))
        usual = [self._size(normal, self._by_category[name], name) for name in self._heavy]
        usual.append(self._size(normal, without, ""))
        return tuple(size for size in usual if size is not None)

    def colours_bought(self) -> tuple[Liked, ...]:
        """Return the colours, the most bought first; each line shows one."""
        shown = weighing.places(each(colours.key, self._own.column("colour")))
        total = weighing.totals(shown, self.weights)
        return self._often(shown, total, sum(map(len, shown.values())), sum(total.values()))

    def band(self) -> Band | None:
        """Return the price band over all categories."""
        return self._band(self._ascending, "")

    def bands(self) -> tuple[Band, ...]:
        """Return that of each category, the most bought first."""
        rising = weighing.places(self._categories, self._ascending)
        bands = (self._band(rising[name], name, self._by_category[name]) for name in self._heavy)
        return tuple(band for band in bands if band is not None)

    def _resting(self, places: Places) -> Basis:
        return Resting(self.ids, self.days, lambda: places)

    def _size(self, normal: Sequence[str], places: Places, category: str) -> Liked | None:
        """Return the size of most weight, or None where too few lines show it."""
        shown = weighing.places(normal, places)
        total = weighing.totals(shown, self.weights)
        found = weighing.heaviest(total)
        if not found or len(shown[found[0]]) < FEWEST:
            return None
        of, whole = sum(map(len, shown.values())), sum(total.values())
        return self._one(found[0], shown[found[0]], of, total[found[0]] / whole, category)

    def styles_bought(self) -> tuple[Liked, ...]:
        """Return the styles that enough lines show, the heaviest first; a line may show several."""
        shown: defaultdict[str, list[int]] = defaultdict(list)
        tagged = []
        for at, found in enumerate(each(tags, self._own.column("styles"))):
            if found:
                tagged.append(at)
                for tag in found:
                    shown[tag].append(at)
        total = weighing.totals(shown, self.weights)
        return self._often(shown, total, len(tagged), weighing.weight(tagged, self.weights))

    def _often(
        self, shown: Mapping[str, Places], total: Mapping[str, float], of: int, whole: float
    ) -> tuple[Liked, ...]:
        """Return the values that enough lines show, the heaviest first."""
        return tuple(
            self._one(value, shown[value], of, total[value] / whole)
            for value in weighing.heaviest(total)
            if len(shown[value]) >= FEWEST
        )

    def _one(self, value: str, places: Places, of: int, share: float, category: str = "") -> Liked:
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

    def rhythm(self) -> Rhythm | None:
        """Return how often she comes."""
        days = [*dict.fromkeys(self.days)]
        if len(days) < FEWEST:
            return None
        between = round(median([(later - day).days for day, later in pairwise(days)]))
        return Rhythm(between, len(days), self.basis)

    def pairs(self) -> tuple[Pair, ...]:
        """Return what she takes on one ticket."""
        tickets: defaultdict[int, set[str]] = defaultdict(set)
        for ticket, category in zip(self._own.column("ticket"), self._categories, strict=True):
            if category:
                tickets[ticket].add(category)
        several = {ticket: frozenset(taken) for ticket, taken in tickets.items() if len(taken) > 1}

        def resting(first: str, second: str, numbers: Collection[int]) -> Basis:
            def places() -> Places:
                lines = enumerate(zip(self._own.column("ticket"), self._categories, strict=True))
                return [at for at, (ticket, name) in lines if ticket in numbers and name in (first, second)]

            return Resting(self.ids, self.days, places)

        return tuple(
            Pair(first, second, len(numbers), len(several), resting(first, second, numbers))
            for first, second, numbers in together.pairs(several, FEWEST)
        )


class _Told(Preferences):
    """What some lines say, each part when it is asked for."""

    def __init__(self, own: _Own) -> None:
        self._own = own

    @cached_property
    def sizes(self) -> tuple[Liked, ...]:  # type: ignore[override]  # the same, reckoned later
        return self._own.usual_sizes()

    @cached_property
    def colours(self) -> tuple[Liked, ...]:  # type: ignore[override]
        return self._own.colours_bought()

    @cached_property
    def styles(self) -> tuple[Liked, ...]:  # type: ignore[override]
        return self._own.styles_bought()

    @cached_property
    def price_band(self) -> Band | None:  # type: ignore[override]
        return self._own.band()

    @cached_property
    def price_bands(self) -> tuple[Band, ...]:  # type: ignore[override]
        return self._own.bands()

    @cached_property
    def rhythm(self) -> Rhythm | None:  # type: ignore[override]
        return self._own.rhythm()

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:  # type: ignore[override]
        return self._own.pairs()
