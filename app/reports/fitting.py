"""Makes text fit its place by rule: first smaller type, then tighter lines, at the very last fewer words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from app.reports.block import Block, Extent

STEP = 0.5
SMALLEST = 5.0
"""Points: nothing is set smaller; what still does not fit is cut off and said so."""

_ROUNDING: Final = 0.01

Setter = Callable[[float], Block]
"""Sets the text in the size given (points)."""


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


class Shape(NamedTuple):
    """A way to set paragraphs, given the type size and the measure (both points), and a way to foresee it."""

    set: Callable[[Sequence[str], float, float], Block]
    extent: Callable[[Sequence[str], float, float], Extent]


def fit_body(
    shape: Shape, texts: Sequence[str], *, size: float, measure: float, width: float, height: float
) -> Block:
    """Return `texts` in the largest size that fits, without orphans where a little less measure spares them.

    Where not even the smallest size fits, as much of the text as does, ending in “…”.
    """

    def fits(extent: Extent) -> bool:
        return extent.width <= width + _ROUNDING and extent.height <= height + _ROUNDING

    while size > SMALLEST - STEP / 2:
        extent = shape.extent(texts, size, measure)
        if fits(extent):
            if extent.orphan:
                size, measure = _without_orphan(shape, texts, size, measure, fits)
            return shape.set(texts, size, measure)
        size -= STEP
    return fit_or_cut(
        lambda parts, points: shape.set(parts, points, measure),
        texts,
        size=SMALLEST,
        width=width,
        height=height,
    )


def _without_orphan(
    shape: Shape, texts: Sequence[str], size: float, measure: float, fits: Callable[[Extent], bool]
) -> tuple[float, float]:
    for smaller in (size, size - STEP, size - 2 * STEP):
        for shorter in range(6):
            less = measure - shorter * smaller / 2
            extent = shape.extent(texts, smaller, less)
            if not extent.orphan and fits(extent):
                return smaller, less
    return size, measure


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
        if block.width <= width + _ROUNDING and block.height <= height + _ROUNDING:
            fits = middle
        else:
            too_long = middle
    return replace(setter((joined[:fits] + "…").split("\n"), SMALLEST), whole=False)
