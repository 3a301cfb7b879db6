"""The page that shows where a printer lays a page: lines to measure, rulers, crosses on both sides."""

from collections.abc import Generator
from pathlib import Path
from typing import Final

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.reports import fitting, typefaces
from app.reports import setting_horizontal as lines
from app.reports.block import Block
from app.reports.brush import MM, Brush, Colour, in_millimetres, in_points, rgb
from app.reports.ink import Ink
from app.reports.pdf_file import Turned, pdf_file, speak
from app.reports.report_page import INK, SOFT, ReportPrinted
from app.reports.typefaces import Role

WIDTH, HEIGHT = 210.0, 297.0
INSET: Final = 20.0
"""Millimetres from the left and the upper edge to the two lines that are measured."""
_LINE: Final = rgb("#b3261e")
_RULER: Final = 30
_PEN: Final = 0.12


def printer_page(language: str, out: Path) -> Generator[Progress, None, ReportPrinted]:
    """Write both sides of the page in `language` into the file `out`."""
    with i18n.language(language):
        title = translate("PrinterPage", "Where your printer lays a page")
        steps = (
            translate("PrinterPage", "Print both sides on A4, in true size, turned on the long edge."),
            translate(
                "PrinterPage",
                "Measure from the left edge of the paper to the red upright line: it should be 20.0 mm. "
                "What it is more is the first number; what it is less, with a minus.",
            ),
            translate(
                "PrinterPage",
                "Measure from the upper edge to the red level line: it should be 20.0 mm. "
                "What it is more is the second number.",
            ),
            translate(
                "PrinterPage",
                "Write both into Settings › Printing: from then on every paper is moved by as much.",
            ),
            translate(
                "PrinterPage",
                "Hold the sheet against the light: the crosses of both sides cover each other "
                "when the printer feeds both alike.",
            ),
        )
        sides = (translate("PrinterPage", "Front"), translate("PrinterPage", "Back"))
    with pdf_file(out, title, exact=Turned.LONG_EDGE) as canvas:
        speak(canvas, language)
        brush, ink = Brush(canvas), Ink(canvas)
        for number, side in enumerate(sides):
            yield Progress(number, len(sides))
            canvas.setPageSize((WIDTH * MM, HEIGHT * MM))
            with in_millimetres(canvas):
                _measures(brush, ink)
                _crosses(brush)
                _words(brush, ink, language, f"{title} · {side}", steps if number == 0 else ())
            canvas.showPage()
        yield Progress(len(sides), len(sides))
    return ReportPrinted(out, len(sides), "")


def _measures(brush: Brush, ink: Ink) -> None:
    """Draw the two lines that are measured, and a ruler inwards from the middle of every edge."""
    _line(brush, INSET, 0, INSET, HEIGHT, _LINE)
    _line(brush, 0, HEIGHT - INSET, WIDTH, HEIGHT - INSET, _LINE)
    with brush.canvas.tags.decoration():
        _figures(brush, ink)


def _figures(brush: Brush, ink: Ink) -> None:
    _text(brush, ink, "20.0 mm", INSET + 1.5, 82, _LINE)
    _text(brush, ink, "20.0 mm", 62, HEIGHT - INSET - 1.5, _LINE)
    middle_x, middle_y = WIDTH / 2, HEIGHT / 2
    for at in range(_RULER + 1):
        long = 6.0 if at % 10 == 0 else 4.0 if at % 5 == 0 else 2.5
        for x in (at, WIDTH - at):
            _line(brush, x, middle_y, x, middle_y + long, INK)
        for y in (at, HEIGHT - at):
            _line(brush, middle_x, y, middle_x + long, y, INK)
        if at % 10 == 0 and at:
            _text(brush, ink, str(at), at + 0.5, middle_y + 9.0, SOFT)
            _text(brush, ink, str(at), WIDTH - at + 0.5, middle_y + 9.0, SOFT)
            _text(brush, ink, str(at), middle_x + 6.8, at + 1.2, SOFT)
            _text(brush, ink, str(at), middle_x + 6.8, HEIGHT - at + 1.2, SOFT)


def _crosses(brush: Brush) -> None:
    """Draw the crosses, which lie alike from both long edges: behind each front one lies a back one."""
    for x in (40.0, WIDTH / 2, WIDTH - 40):
        for y in (40.0, HEIGHT - 90, HEIGHT - 40):
            _line(brush, x - 6, y, x + 6, y, INK)
            _line(brush, x, y - 6, x, y + 6, INK)
            brush.line(brush.ellipse(x, y, 2.5, 2.5), INK, _PEN)


def _words(brush: Brush, ink: Ink, language: str, title: str, steps: tuple[str, ...]) -> None:
    left, top, width = 45.0, 125.0, 130.0
    heading = lines.line(title, typefaces.chain(language, Role.STRONG), 13)
    with brush.canvas.tags.inside("H1"):
        _put(brush, ink, heading, left, top, INK)
    texts = [f"{number}  {step}" for number, step in enumerate(steps, 1)]
    if texts:
        chain = typefaces.chain(language, Role.PLAIN)
        block = fitting.fit_or_cut(
            lambda parts, size: lines.paragraphs(
                parts, chain, size=size, leading=size * 1.5, width=width * MM, between=size * 0.5
            ),
            texts,
            size=9.5,
            width=width * MM,
            height=70 * MM,
        )
        _put(brush, ink, block, left, top - 9, INK)


def _line(brush: Brush, x1: float, y1: float, x2: float, y2: float, colour: Colour) -> None:
    brush.line(brush.curve([(x1, y1), (x2, y2)]), colour, _PEN)


def _text(brush: Brush, ink: Ink, text: str, x: float, top: float, colour: Colour) -> None:
    _put(brush, ink, lines.line(text, typefaces.chain("en", Role.PLAIN), 7), x, top, colour)


def _put(brush: Brush, ink: Ink, block: Block, x: float, top: float, colour: Colour) -> None:
    brush.canvas.setFillColorRGB(*colour)
    with in_points(brush.canvas):
        ink.put(block, x * MM, top * MM)
