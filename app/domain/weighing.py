"""What lines weigh, and which of their values weighs most (P2): a line's weight halves each year.

A line is named by its place in the columns; `places` are always rising, as the days are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar

HALF_LIFE: Final = 365
"""Days in which a line's weight halves."""

Places = Sequence[int]
Written = TypeVar("Written", bound=str)
Read = TypeVar("Read")


def weights(days: Sequence[date], quantities: Sequence[int], today: date) -> list[float]:
    """Return what each line weighs: halved each year, and for each of its pieces."""
    faded = {day: 0.5 ** ((today - day).days / HALF_LIFE) for day in set(days)}
    return [
        faded[day] if quantity == 1 else faded[day] * quantity
        for day, quantity in zip(days, quantities, strict=True)
    ]


def each(read: Callable[[str], Read], column: Sequence[str]) -> list[Read]:
    """Return what `read` makes of every value; of equal ones it is asked once."""
    known = {value: read(value) for value in set(column)}
    return [known[value] for value in column]


def places(column: Sequence[str], among: Iterable[int] | None = None) -> dict[str, list[int]]:
    """Return where each value stands, all over or `among` some places in their order; "" is left out."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    if among is None:
        for at, value in enumerate(column):
            found[value].append(at)
    else:
        for at in among:
            found[column[at]].append(at)
    found.pop("", None)
    return dict(found)


def weight(at: Iterable[int], weighed: Sequence[float]) -> float:
    """Return what the lines at these places weigh together."""
    return sum(map(weighed.__getitem__, at))


def totals(shown: Mapping[str, Iterable[int]], weighed: Sequence[float]) -> dict[str, float]:
    """Return what the lines of each value weigh together."""
    return {value: weight(at, weighed) for value, at in shown.items()}


def heaviest(total: Mapping[str, float]) -> list[str]:
    """Return every value, that of most weight first; those of equal weight by their letters."""
    return sorted(total, key=lambda value: (-round(total[value], 9), value))


def edges(
    values: Sequence[int], weighed: Sequence[float], ascending: Sequence[int], share: float
) -> tuple[int, int]:
    """Return the values between which all of the weight lies but less than `share` at each end.

    Each edge is one of the values; `ascending` are their places from the lowest, at least one.
    """
    beyond = weight(ascending, weighed) * share * (1 + 1e-9)
    return _edge(values, weighed, ascending, beyond), _edge(values, weighed, ascending[::-1], beyond)


def _edge(values: Sequence[int], weighed: Sequence[float], inwards: Sequence[int], beyond: float) -> int:
    for at in inwards:
        beyond -= weighed[at]
        if beyond < 0:
            return values[at]
    return values[inwards[-1]]
