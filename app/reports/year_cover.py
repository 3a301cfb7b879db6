"""The cover of the owner's year: seal and name over cloth whose hem is the sales of its months."""

import math
from collections.abc import Sequence
from typing import Final

from app.i18n import translate
from app.queries.yearbook import Yearbook
from app.reports import seal, typefaces, year_words
from app.reports import setting_horizontal as lines
from app.reports import setting_vertical as columns
from app.reports.brush import MM, Colour, in_millimetres, in_points, mix, rgb
from app.reports.greeting import Letterhead
from app.reports.legible import one_line
from app.reports.report_page import ACCENT, ReportPage
from app.reports.typefaces import Role
from app.words import dates

_GROUND: Final[Colour] = mix(ACCENT, (0.0, 0.0, 0.0), 0.28)
_PAPER: Final = rgb("#f6f0e2")
_THREAD: Final = rgb("#cfb98a")
_DEEP: Final[Colour] = mix(_GROUND, (0.0, 0.0, 0.0), 0.30)
_LIT: Final[Colour] = mix(ACCENT, _PAPER, 0.22)
_FOLDS: Final = 36
_THREADS: Final = 12 * _FOLDS
_LOW, _HIGH = 52.0, 138.0
"""Millimetres from the foot of the page to the hem of the poorest month and of the best."""
_SEAL: Final = 21.0
_EDGE: Final = 22.0


def draw(page: ReportPage, it: Yearbook, shop: Letterhead) -> None:
    """Draw the cover as the first page."""
    page.begin(bare=True)
    with in_millimetres(page.canvas):
        brush = page.brush
        brush.fill(brush.box(-3, -3, page.width + 6, page.height + 6), _GROUND)
        _cloth(page, _hem([month.net for month in it.year.months]))
        text = seal.characters(shop, page.language)
        seal.draw(brush, page.ink, text, page.language, _EDGE, 25, _SEAL)
        _letters(page, it, shop)


def _cloth(page: ReportPage, hem: Sequence[float]) -> None:
    """Paint the pleats: satin that is lighter where a fold comes forward, up to the hem."""
    brush, step = page.brush, (page.width + 6) / _THREADS
    xs = [number * step - 3 for number in range(_THREADS + 1)]
    rows = [
        [
            (x, part * high - 3, _satin(number, part))
            for number, (x, high) in enumerate(zip(xs, hem, strict=True))
        ]
        for part in (0.0, 0.5, 1.0)
    ]
    edge = list(zip(xs, (high - 3 for high in hem), strict=True))
    brush.cloth(rows, brush.polygon([(xs[0], -3.0), *edge, (xs[-1], -3.0)]))
    brush.line(brush.curve(edge), _THREAD, 0.45)


def _satin(number: int, part: float) -> Colour:
    """Return the colour of the cloth at a thread, `part` of the way from the foot to the hem."""
    turn = number * 2 * math.pi * _FOLDS / _THREADS + 0.5 * math.sin(3 * part + number * 0.11)
    light = ((1 + math.cos(turn)) / 2) ** 1.6
    return mix(_DEEP, mix(_LIT, _GROUND, 0.45 * (1 - part)), light)


def _hem(nets: Sequence[int]) -> list[float]:
    """Return how high each thread reaches: the sales of its month, smoothly from one to the next."""
    most = max(nets)
    shares = [max(net, 0) / most if most > 0 else 0.25 for net in nets]
    padded = [shares[0], shares[0], *shares, shares[-1], shares[-1]]
    found = []
    for number in range(_THREADS + 1):
        place = min(number / _THREADS * len(shares), len(shares) - 1e-9) + 0.5
        left = math.floor(place)
        value = _smooth(padded[left : left + 4], place - left)
        found.append(_LOW + (_HIGH - _LOW) * min(max(value, 0.0), 1.05))
    return found


def _smooth(values: Sequence[float], at: float) -> float:
    """Return the value `at` (0 to 1) of the way from the second of four values to the third."""
    before, start, end, after = values
    slope, other = (end - before) / 2, (after - start) / 2
    return (
        start
        + slope * at
        + (3 * (end - start) - 2 * slope - other) * at**2
        + (2 * (start - end) + slope + other) * at**3
    )


def _letters(page: ReportPage, it: Yearbook, shop: Letterhead) -> None:
    """Set the name, the year and what it is; a Chinese or Japanese title stands in a column at the right."""
    canvas, language = page.canvas, page.language
    top, span = page.height - _EDGE, it.year.period
    title = translate("Year", "The Shop's Year")
    with in_points(canvas):
        canvas.setFillColorRGB(*_THREAD)
        name = page.block(shop.name, page.width - 3 * _EDGE, size=14, role=Role.BODY)
        page.ink.put(name, _EDGE * MM, top * MM)
        canvas.setFillColorRGB(*_PAPER)
        figure = lines.line(year_words.figure(span), typefaces.chain("en", Role.BODY), 108)
        page.ink.put(figure, (_EDGE - 2) * MM, (top - 20) * MM)
        if language == "en":
            words = lines.line(title, typefaces.chain("en", Role.ITALIC), 30)
            with canvas.tags.inside("H1"):
                page.ink.put(words, _EDGE * MM, (top - 62) * MM)
        else:
            chain = typefaces.chain(language, Role.TITLE, columns=True)
            column = columns.column(one_line(title), chain, 40, tracking=0.14)
            with canvas.tags.inside("H1"):
                page.ink.put(column, (page.width - _EDGE) * MM - column.width, (top + 2) * MM)
        canvas.setFillColorRGB(*_THREAD)
        told = dates.day(span.first) + _dash(language) + dates.day(it.day)
        page.ink.put(page.block(told, page.measure, size=10.5, role=Role.BODY), _EDGE * MM, (top - 77) * MM)
        canvas.setFillColorRGB(*_PAPER)
        for number, line in enumerate(part for part in (shop.address, shop.phone) if part):
            block = page.block(line, page.width - 3 * _EDGE - _SEAL, size=9, role=Role.BODY)
            page.ink.put(block, (_EDGE + _SEAL + 6) * MM, (31 - 5.5 * number) * MM)


def _dash(language: str) -> str:
    return {"ja": "～", "zh_CN": "—"}.get(language, " – ")
