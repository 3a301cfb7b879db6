"""What the lines of one person say of taste, each part reckoned on columns when it is asked for."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise
from statistics import median

from app.domain import colours, sizes, together, weighing
from app.domain.basis import Basis, Resting
from app.domain.kept_lines import Line, Lines, tags
from app.domain.liked import EDGE, FEWEST, Band, Liked, Pair, Rhythm
from app.domain.weighing import Places, each


class OwnLines:
    """The lines of one person as columns: of thousands of lines each value is looked at once.

    A line is named by its place; places are in the order of the days.
    """

    def __init__(self, own: Sequence[Line], today: date) -> None:
        """Take the lines that count for her, in the order of the days."""
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
