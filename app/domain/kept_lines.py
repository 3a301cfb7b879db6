"""Which lines of her purchases count, and for whom: what she kept, as far as taste is told by it.

Only lines that she kept count: a return takes its line, or its part of it, away.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple, overload

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


class Lines(Sequence[Line]):
    """Many lines by their columns: a column is read at once, and few lines are looked at as a whole."""

    def __init__(self, columns: Sequence[Sequence[Any]], places: Sequence[int] | None = None) -> None:
        """Take a column for each field of `Line`; `places` tells which lines are meant, None: all."""
        self._columns, self._places = columns, places
        self._picked: dict[str, Sequence[Any]] = {}

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Lines":
        """Return lines as what they are, or by their columns."""
        if isinstance(lines, cls):
            return lines
        return cls(tuple(zip(*lines, strict=True)) or ((),) * len(Line._fields))

    def column(self, name: str) -> Sequence[Any]:
        """Return one field of every line."""
        whole = self._columns[_AT[name]]
        if self._places is None:
            return whole
        if name not in self._picked:
            self._picked[name] = [whole[at] for at in self._places]
        return self._picked[name]

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self._columns[0] if self._places is None else self._places)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        """Return a line, or some."""
        if isinstance(at, slice):
            return [*self][at]
        place = at if self._places is None else self._places[at]
        return Line._make([column[place] for column in self._columns])

    def __eq__(self, other: object) -> bool:
        """Whether the same lines are told."""
        return isinstance(other, Sequence) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]  # as of a list; it is compared by what it tells


_AT: Final = {name: at for at, name in enumerate(Line._fields)}


def kept(lines: Iterable[Line], today: date, relative_id: int | None = None) -> Sequence[Line]:
    """Return the lines that count for her (or the relative): bought by `today` and not brought back.

    A line of which a part was brought back stays with what is left of its pieces and its price.
    """
    whom = SELF if relative_id is None else RELATIVE
    return by_person(lines, today).get((whom, relative_id), [])


Person = tuple[str, int | None]
"""For whom a line was bought: (SELF, None), (GIFT, None), (RELATIVE, id)."""


def by_person(lines: Iterable[Line], today: date) -> dict[Person, Lines]:
    """Return the lines that count (see `kept`) by whom she bought them for, in the order of the days."""
    given = Lines.of(lines)
    columns = [*map(given.column, Line._fields)]
    days, quantities = given.column("day"), given.column("quantity")
    # Sums of weights do not depend on the order given.
    order = sorted(range(len(given)), key=[*zip(days, given.column("id"), strict=True)].__getitem__)
    if order and days[order[-1]] > today:
        order = [at for at in order if days[at] <= today]
    returns = given.column("returns_line_id")
    if returns.count(None) < len(returns) or min(quantities, default=1) < 1:
        order = _kept(columns, order)
    persons = [*zip(given.column("for_whom"), given.column("relative_id"), strict=True)]
    found: defaultdict[Person, list[int]] = defaultdict(list)
    for at in order:
        found[persons[at]].append(at)
    return {person: Lines(columns, places) for person, places in found.items()}


def _kept(columns: list[Sequence[Any]], order: Iterable[int]) -> list[int]:
    """Return which places are left of `order`, and take from pieces and prices what was brought back."""
    ids, returns = columns[_AT["id"]], columns[_AT["returns_line_id"]]
    prices, quantities = [*columns[_AT["price"]]], [*columns[_AT["quantity"]]]
    back: defaultdict[int, int] = defaultdict(int)  # a line may come back piece by piece
    for at in order:
        if returns[at] is not None:
            back[returns[at]] -= quantities[at]
    kept_ = []
    for at in order:
        whole = quantities[at]
        left = whole - back.get(ids[at], 0)
        if left > 0:
            kept_.append(at)
        if 0 < left != whole:
            prices[at], quantities[at] = prices[at] * left // whole, left
    columns[_AT["price"]], columns[_AT["quantity"]] = prices, quantities
    return kept_


@lru_cache(maxsize=4_096)  # many lines have the same few
def tags(styles: str) -> tuple[str, ...]:
    """Return the style tags of a line, each once; they are separated by commas of any writing."""
    plain = styles.replace("，", ",").replace("、", ",")
    return tuple(dict.fromkeys(tag.strip() for tag in plain.split(",") if tag.strip()))


def piece(line: Line) -> int:
    """Return what was paid for one piece of the line, minor units."""
    return line.price if line.quantity == 1 else round(line.price / line.quantity)
