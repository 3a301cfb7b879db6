"""Rule P2 once more, as plainly as it can be read: whole half-lives, exact fractions, no early end."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from app.domain.kept_lines import Line
from app.domain.weighing import HALF_LIFE


def weight(line: Line, today: date) -> Fraction:
    """Return a half for each year that has gone by, for each piece."""
    halves = (today - line.day).days // HALF_LIFE
    return Fraction(1, 2**halves) * line.quantity


def size(lines: Sequence[Line], today: date) -> tuple[str, int] | None:
    """Return the size that weighs most and how many lines show it; None on fewer than three."""
    weights = Counter[str]()
    for line in lines:
        weights[line.size] += weight(line, today)  # type: ignore[assignment]  # exact, not whole
    if not weights:
        return None
    heaviest = min(weights, key=lambda name: (-weights[name], name))
    shown = sum(line.size == heaviest for line in lines)
    return (heaviest, shown) if shown >= 3 else None


def band(lines: Sequence[Line], today: date) -> tuple[int, int] | None:
    """Return the prices between which three fifths of the weight lie; None on fewer than three lines."""
    if len(lines) < 3:
        return None
    whole = sum(weight(line, today) for line in lines)
    prices = sorted({round(line.price / line.quantity) for line in lines})

    def below(price: int) -> Fraction:
        return sum(
            (weight(line, today) for line in lines if round(line.price / line.quantity) <= price), Fraction()
        )

    def above(price: int) -> Fraction:
        return sum(
            (weight(line, today) for line in lines if round(line.price / line.quantity) >= price), Fraction()
        )

    low = next(price for price in prices if below(price) > whole / 5)
    high = next(price for price in reversed(prices) if above(price) > whole / 5)
    return low, high
