"""A chart of the Insight page on paper: the same series, drawn as lines and areas of the PDF."""

from collections.abc import Sequence
from typing import Final

from app.reports import plotting
from app.reports.plotting import line, wide
from app.reports.report_page import ACCENT, INK, SOFT, TINT, ReportPage
from app.reports.setting_horizontal import Align
from app.words.chart.series import Bars, Curve, Field, Mark, Ranges, Series, Stack, captions, ticks
from app.words.chart.told import told

_SIZE: Final = 8.0
"""Points of what is written in a chart."""
_SMALL: Final = 7.0
_ROW: Final = 7.6
_THICK: Final = 4.2
"""Millimetres: a row, and the bar in it."""
_GAP: Final = 2.0
_CAPTION: Final = 5.5
_FOOT: Final = 6.0
"""The words under a plot."""
_MOST_NAME: Final = 0.32
_MOST_FIGURE: Final = 0.45
"""As much of the width as names and figures may take."""
_TALL: Final = 92.0
_STACK: Final = 78.0
_HEAD: Final = 5.0


def height(series: Series) -> float:
    """Return how high a series is on paper, in millimetres."""
    above, below = captions(series)
    said = _CAPTION * (bool(above) + bool(below))
    match series:
        case Curve():
            return said + _TALL + _FOOT
        case Stack():
            return said + _HEAD + _STACK + _FOOT
        case Bars():
            return said + _ROW * len(series.bars) + _HEAD * bool(series.goal_words)
        case Field():
            return said + _ROW * len(series.rows) + _FOOT
        case Ranges():
            return said + _ROW * len(series.spans) + _FOOT


def draw(page: ReportPage, series: Series) -> None:
    """Draw a series at `page.y`, as wide as the text, and move on below it."""
    with page.canvas.figure(told(series)):
        _draw(page, series)


def _draw(page: ReportPage, series: Series) -> None:
    above, below = captions(series)
    if isinstance(series, Bars):
        _second(page, series)
    if above:
        page.text(above, 0, page.y, size=_SIZE, colour=SOFT)
        page.y += _CAPTION
    match series:
        case Curve():
            _curve(page, series)
        case Stack():
            _stack(page, series)
        case Bars():
            _bars(page, series)
        case Field():
            _field(page, series)
        case Ranges():
            _ranges(page, series)
    if below:
        page.text(below, 0, page.y, size=_SIZE, colour=SOFT, align=Align.RIGHT)
        page.y += _CAPTION


def _curve(page: ReportPage, series: Curve) -> None:
    left = max(wide(page, words, _SMALL) for _place, words in series.y.ticks) + _GAP
    top, bottom = page.y + _ROW / 2, page.y + _TALL
    across, up = page.measure - left - _GAP, bottom - top

    def at(x: float, y: float) -> tuple[float, float]:
        return left + across * x / series.x.last, bottom - up * y / series.y.last

    for place, words in series.y.ticks:
        down = at(0, place)[1]
        line(page, [(left, down), (left + across, down)])
        page.text(words, 0, down - 1.3, width=left - _GAP, size=_SMALL, colour=SOFT, align=Align.RIGHT)
    for place, words in series.x.ticks:
        _centred(page, words, at(place, 0)[0], bottom + 1.6, _SMALL)
    points = [at(x, y) for x, y in series.points]
    plotting.area(page, [at(series.points[0][0], 0), *points, at(series.points[-1][0], 0)], TINT)
    line(page, [at(0, 0), at(series.x.last, series.y.last)], SOFT, 0.2, dash=1.2)
    line(page, points, ACCENT, 0.5)
    for mark in series.marks:
        _mark(page, mark, *at(mark.x, mark.y), left + across)
    page.y += _TALL + _FOOT


def _mark(page: ReportPage, mark: Mark, x: float, down: float, edge: float) -> None:
    """Draw a dot for what is ours, a cross for what it is held against, and the words beside."""
    width = wide(page, mark.words, _SIZE)
    left = min(x + _GAP, edge - width)
    top = down + _GAP if mark.ours else down - _GAP - 3
    page.box(left - 0.6, top - 0.4, width + 1.2, 3.8, TINT if mark.ours else plotting.PAPER)
    if mark.ours:
        plotting.dot(page, x, down, 1.3, ACCENT)
    else:
        for slope in (1, -1):
            line(page, [(x - 1.1, down - 1.1 * slope), (x + 1.1, down + 1.1 * slope)], INK, 0.4)
    page.text(mark.words, left, top, size=_SIZE, colour=ACCENT if mark.ours else INK, width=width + 1)


def _bars(page: ReportPage, series: Bars) -> None:
    left, across = _rooms(page, [bar.name for bar in series.bars], [bar.said for bar in series.bars])
    highest = max([bar.value for bar in series.bars] + ([series.goal[1]] if series.goal else []) + [1e-9])
    unit = across / highest
    if series.goal_words:
        goal = series.goal[0] if series.goal else 0.0
        width = wide(page, series.goal_words, _SIZE)
        at = min(left + goal * unit, page.measure - width)
        page.text(series.goal_words, at, page.y, size=_SIZE, colour=SOFT, width=width + 1)
        page.y += _HEAD
    if series.goal is not None:
        low, high = (left + goal * unit for goal in series.goal)
        deep = _ROW * len(series.bars)
        page.box(low, page.y, high - low, deep, TINT)
        for edge in {low, high}:
            line(page, [(edge, page.y), (edge, page.y + deep)], SOFT, 0.2, dash=0.8)
    for bar in series.bars:
        long = max(bar.value, 0) * unit
        _name(page, bar.name, left)
        plotting.part(page, 0 if bar.strong else 1, left, page.y + (_ROW - _THICK) / 2, long, _THICK)
        _figure(page, bar.said, left + long + _GAP)
        page.y += _ROW


def _second(page: ReportPage, series: Bars) -> None:
    """Say at the right of the caption what hatched bars are, where there are any beside full ones."""
    if not series.second or all(bar.strong or not bar.value for bar in series.bars):
        return
    width = wide(page, series.second, _SIZE)
    at = page.measure - width
    page.text(series.second, at - 0.1, page.y, size=_SIZE, colour=SOFT, width=width + 1)
    plotting.part(page, 1, at - 6, page.y + 0.2, 4.5, 3)


def _ranges(page: ReportPage, series: Ranges) -> None:
    left, across = _rooms(page, [span.name for span in series.spans], [span.said for span in series.spans])
    unit = across / series.x.last
    deep = _ROW * len(series.spans)
    for place, words in series.x.ticks:
        x = left + place * unit
        line(page, [(x, page.y), (x, page.y + deep)])
        _centred(page, words, x, page.y + deep + 1.6, _SMALL)
    for span in series.spans:
        _name(page, span.name, left)
        top = page.y + (_ROW - _THICK) / 2
        plotting.part(page, 2, left + span.low * unit, top, (span.high - span.low) * unit, _THICK)
        page.box(left + span.middle * unit - 0.5, top - 0.6, 1.0, _THICK + 1.2, ACCENT)
        _figure(page, span.said, left + span.high * unit + _GAP)
        page.y += _ROW
    page.y += _FOOT


def _stack(page: ReportPage, series: Stack) -> None:
    x = 0.0
    for number, name in enumerate(series.parts):
        plotting.part(page, number, x, page.y + 0.3, 4.5, 3)
        x += 4.5 + _GAP + page.text(name, x + 4.5 + _GAP / 2, page.y, size=_SIZE) + 2 * _GAP
    page.y += _HEAD
    places = ticks(max((sum(column.values) for column in series.columns), default=0))
    top, bottom = page.y + _ROW / 2, page.y + _STACK
    left = max(wide(page, f"{place:,.0f}", _SMALL) for place in places) + _GAP
    unit = (bottom - top) / places[-1]
    for place in places:
        if place == int(place):
            down = bottom - place * unit
            line(page, [(left, down), (page.measure, down)])
            page.text(
                f"{place:,.0f}", 0, down - 1.3, width=left - _GAP, size=_SMALL, colour=SOFT, align=Align.RIGHT
            )
    slot = (page.measure - left) / max(len(series.columns), 1)
    widest = max((wide(page, column.name, _SMALL) for column in series.columns), default=0.0) + _GAP
    every = max(1, int(-(-widest // slot)))
    for number, column in enumerate(series.columns):
        at, foot = left + number * slot, bottom
        for kind, value in enumerate(column.values):
            deep = value * unit
            foot -= deep
            plotting.part(page, kind, at + slot * 0.15, foot, slot * 0.7, deep)
            if deep > 3.5 and kind % 2 == 0:  # noqa: PLR2004  (millimetres: the height of a figure)
                _centred(
                    page, f"{value:,.0f}", at + slot / 2, foot + deep / 2 - 1.2, _SMALL,
                    plotting.ink_on(1.0 if kind == 0 else 0.0),
                )  # fmt: skip
        if (len(series.columns) - 1 - number) % every == 0:
            _centred(page, column.name, at + slot / 2, bottom + 1.6, _SMALL)
    page.y += _STACK + _FOOT


def _field(page: ReportPage, series: Field) -> None:
    left = min(max(wide(page, words, _SIZE) for words in series.rows) + _GAP, page.measure * _MOST_NAME)
    slot = (page.measure - left) / len(series.columns)
    for words, row in zip(series.rows, series.cells, strict=True):
        _name(page, words, left)
        for number, cell in enumerate(row):
            if cell is not None:
                strength = 0.06 + 0.94 * min(max(cell.heat, 0.0), 1.0)
                x = left + number * slot
                page.box(x + 0.3, page.y + 0.3, slot - 0.6, _ROW - 0.6, plotting.shade(strength))
                _centred(
                    page, cell.said, x + slot / 2, page.y + (_ROW - 2.6) / 2, _SIZE,
                    plotting.ink_on(strength), slot - 1,
                )  # fmt: skip
        page.y += _ROW
    for number, words in enumerate(series.columns):
        _centred(page, words, left + (number + 0.5) * slot, page.y + 1.4, _SMALL, SOFT, slot - 1)
    page.y += _FOOT


def _rooms(page: ReportPage, names: Sequence[str], figures: Sequence[str]) -> tuple[float, float]:
    """Return where lying bars begin, and how long the longest may be."""
    left = min(max((wide(page, name, _SIZE) for name in names), default=0) + _GAP, page.measure * _MOST_NAME)
    right = min(
        max((wide(page, said, _SIZE) for said in figures), default=0) + 2 * _GAP, page.measure * _MOST_FIGURE
    )
    return left, page.measure - left - right


def _name(page: ReportPage, name: str, left: float) -> None:
    page.text(name, 0, page.y + (_ROW - 2.8) / 2, width=left - _GAP, size=_SIZE, align=Align.RIGHT)


def _figure(page: ReportPage, said: str, x: float) -> None:
    page.text(said, x, page.y + (_ROW - 2.8) / 2, size=_SIZE)


def _centred(
    page: ReportPage,
    words: str,
    x: float,
    down: float,
    size: float,
    colour: tuple[float, float, float] = SOFT,
    width: float = 0.0,
) -> None:
    """Set words about `x`, within the width of the text."""
    room = width or wide(page, words, size) + 0.5
    left = min(max(x - room / 2, 0.0), page.measure - room)
    page.text(words, left, down, width=room, size=size, colour=colour, align=Align.CENTRE)
