"""Which lines of her purchases count, and for whom: what she kept, as far as taste is told by it.

Only lines that she kept count: a return takes its line, or its part of it, away.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

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


def kept(lines: Iterable[Line], today: date, relative_id: int | None = None) -> list[Line]:
    """Return the lines that count for her (or the relative): bought by `today` and not brought back.

    A line of which a part was brought back stays with what is left of its pieces and its price.
    """
    whom = SELF if relative_id is None else RELATIVE
    return by_person(lines, today).get((whom, relative_id), [])


Person = tuple[str, int | None]
"""For whom a line was bought: (SELF, None), (GIFT, None), (RELATIVE, id)."""
_IN_ORDER: Final = attrgetter("day", "id")


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
