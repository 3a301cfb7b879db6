"""What a chart on paper is drawn of: lines, areas and patterns, in millimetres from the page's text."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from app.reports import setting_horizontal as lines
from app.reports import typefaces
from app.reports.brush import MM, Colour, mix
from app.reports.report_page import ACCENT, HAIR, INK, ReportPage
from app.reports.typefaces import Role

PAPER: Final[Colour] = (1.0, 1.0, 1.0)
_STRENGTH: Final = (1.0, 0.62, 0.38, 0.2, 0.1)
"""How much of the accent is in each part, the rest is paper; parts with odd numbers are hatched as well."""
_HATCH: Final = 1.1
"""Millimetres between the lines of a pattern."""
_DARK: Final = 0.5

Point = tuple[float, float]


def shade(strength: float) -> Colour:
    """Return the accent, mixed with paper: 1 is the accent, 0 is paper."""
    return mix(PAPER, ACCENT, strength)


def ink_on(strength: float) -> Colour:
    """Return the colour of the text that is read on that shade."""
    return PAPER if strength > _DARK else INK


def wide(page: ReportPage, text: str, size: float) -> float:
    """Return how wide a text is on one line, in millimetres."""
    chain = typefaces.chain(page.language, Role.PLAIN)
    return lines.natural_width(text, chain) * size / MM


def part(page: ReportPage, number: int, x: float, down: float, width: float, height: float) -> None:
    """Fill a box as the part with this number: by its shade and, every second one, by lines upon it."""
    if width <= 0 or height <= 0:
        return
    page.box(x, down, width, height, shade(_STRENGTH[min(number, len(_STRENGTH) - 1)]))
    if number % 2:
        _hatched(page, x, down, width, height)


def line(
    page: ReportPage,
    points: Sequence[Point],
    colour: Colour = HAIR,
    width: float = 0.1,
    dash: float = 0.0,
) -> None:
    """Draw along `points`; `width` and `dash`, 0 for none, are in millimetres."""
    with _kept(page):
        page.canvas.setStrokeColorRGB(*colour)
        page.canvas.setLineWidth(width * MM)
        page.canvas.setLineJoin(1)
        if dash:
            page.canvas.setDash(dash * MM, dash * MM)
        page.canvas.drawPath(_path(page, points), stroke=1, fill=0)


def area(page: ReportPage, points: Sequence[Point], colour: Colour) -> None:
    """Fill what `points` enclose."""
    path = _path(page, points)
    path.close()
    page.canvas.setFillColorRGB(*colour)
    page.canvas.drawPath(path, stroke=0, fill=1)


def dot(page: ReportPage, x: float, down: float, radius: float, colour: Colour) -> None:
    """Draw a dot with a rim of paper."""
    with _kept(page):
        page.canvas.setStrokeColorRGB(*PAPER)
        page.canvas.setFillColorRGB(*colour)
        page.canvas.setLineWidth(0.4 * MM)
        page.canvas.circle(*_at(page, x, down), radius * MM, stroke=1, fill=1)


def _hatched(page: ReportPage, x: float, down: float, width: float, height: float) -> None:
    with _kept(page):
        clip = _path(page, [(x, down), (x + width, down), (x + width, down + height), (x, down + height)])
        clip.close()
        page.canvas.clipPath(clip, stroke=0, fill=0)
        page.canvas.setStrokeColorRGB(*PAPER)
        page.canvas.setLineWidth(0.2 * MM)
        for step in range(int((width + height) / _HATCH) + 1):
            left = x + step * _HATCH
            page.canvas.drawPath(_path(page, [(left, down), (left - height, down + height)]), 1, 0)


def _path(page: ReportPage, points: Sequence[Point]) -> Any:
    path = page.canvas.beginPath()
    path.moveTo(*_at(page, *points[0]))
    for point in points[1:]:
        path.lineTo(*_at(page, *point))
    return path


def _at(page: ReportPage, x: float, down: float) -> Point:
    return (page.margin + x) * MM, (page.height - page.margin - down) * MM


@contextmanager
def _kept(page: ReportPage) -> Iterator[None]:
    page.canvas.saveState()
    yield
    page.canvas.restoreState()
