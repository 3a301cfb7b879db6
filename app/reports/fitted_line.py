"""A short text in the room it has: on one line, smaller if need be; then on several; at the very last cut."""

from app.reports import fitting
from app.reports import setting_horizontal as lines
from app.reports import setting_vertical as columns
from app.reports.block import Block
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Chain

_LEAST_SHARE = 0.7
"""A line is not made smaller than this before it is broken."""
_LEADING = 1.3


def fitted(
    text: str,
    chain: Chain,
    *,
    size: float,
    width: float,
    height: float,
    align: Align = Align.LEFT,
    tracking: float = 0.0,
) -> Block:
    """Return `text` from left to right in `width` × `height` points, `size` at the largest."""
    natural = lines.line(text, chain, 1.0, tracking).width
    least = max(size * _LEAST_SHARE, fitting.SMALLEST)
    one = min(size, height, width / natural if natural else size)
    if one >= least:
        return lines.line(text, chain, int(one * 10) / 10, tracking)
    return fitting.fit_or_cut(
        lambda texts, points: lines.paragraphs(
            texts, chain, size=points, leading=points * _LEADING, width=width, align=align
        ),
        [text],
        size=max(least, fitting.SMALLEST),
        width=width,
        height=height,
    )


def fitted_column(
    text: str, chain: Chain, *, size: float, width: float, height: float, tracking: float = 0.0
) -> Block:
    """Return `text` in one column of at most `height` points, or in several within `width`."""
    natural = columns.column(text, chain, 1.0, tracking).height
    least = max(size * _LEAST_SHARE, fitting.SMALLEST)
    one = min(size, width, height / natural if natural else size)
    if one >= least:
        return columns.column(text, chain, int(one * 10) / 10, tracking)
    return fitting.fit_or_cut(
        lambda texts, points: columns.columns(
            texts, chain, size=points, leading=points * _LEADING, height=height
        ),
        [text],
        size=least,
        width=width,
        height=height,
    )
