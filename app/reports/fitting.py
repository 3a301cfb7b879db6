"""Makes text fit its place by rule: first smaller type, then tighter lines, at the very last fewer words."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.reports.block import Block

STEP = 0.5
SMALLEST = 5.0
"""Points: nothing is set smaller; what still does not fit is cut off and said so."""

Setter = Callable[[float], Block]
"""Sets the text in the size given (points)."""
Fits = Callable[[Block], bool]


def fit(setter: Setter, *, size: float, width: float, height: float) -> Block | None:
    """Return the text in the largest size from `size` down to SMALLEST, in steps of half a point, that fits.

    None where not even the smallest does.
    """
    while size > SMALLEST - STEP / 2:
        block = setter(size)
        if (
            block.width <= width + 0.01 and block.height <= height + 0.01
        ):  # a hundredth of a point is rounding
            return block
        size -= STEP
    return None


def graceful(setter: Callable[[float, float], Block], block: Block, *, measure: float, fits: Fits) -> Block:
    """Return `block`, or the same text a little shorter or smaller if that spares an orphan.

    `setter` sets the text in a size and a measure (points); `measure` is that of `block`.
    """
    if not block.orphan or not block.whole:
        return block
    for size in (block.size, block.size - STEP, block.size - 2 * STEP):
        for shorter in range(6):
            other = setter(size, measure - shorter * size / 2)
            if not other.orphan and fits(other):
                return other
    return block


def fit_or_cut(
    setter: Callable[[Sequence[str], float], Block],
    texts: Sequence[str],
    *,
    size: float,
    width: float,
    height: float,
) -> Block:
    """Return `texts` fitted as by `fit`; where that fails, as much of them as fits, ending in “…”.

    What is cut off is told by `whole` being False.
    """
    block = fit(lambda points: setter(texts, points), size=size, width=width, height=height)
    if block is not None:
        return block
    joined = "\n".join(texts)
    fits, too_long = 0, len(joined)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        block = setter((joined[:middle] + "…").split("\n"), SMALLEST)
        if block.width <= width + 0.01 and block.height <= height + 0.01:  # as above
            fits = middle
        else:
            too_long = middle
    return replace(setter((joined[:fits] + "…").split("\n"), SMALLEST), whole=False)
