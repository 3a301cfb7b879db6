"""The page of a report: margins, running head, folio, and a pen that sets text and rules in millimetres."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.reports import fitting, typefaces
from app.reports import setting_horizontal as lines
from app.reports.block import Block
from app.reports.brush import MM, Brush, Colour, rgb
from app.reports.ink import Ink
from app.reports.legible import one_line
from app.reports.pdf_file import speak
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

INK: Final = rgb("#262422")
SOFT: Final = rgb("#7a7268")
HAIR: Final = rgb("#d8d0c2")
ACCENT: Final = rgb("#23504f")
TINT: Final = rgb("#e4e9e4")
_TOTAL: Final = "number-of-pages"


@dataclass(frozen=True, slots=True)
class ReportPrinted:
    """A report that was written."""

    path: Path
    pages: int
    missing: str
    """Characters that no face has: printed as 〓."""


class ReportPage:
    """The page in hand; `y` is how far down from the top of the text it is written, in millimetres."""

    def __init__(
        self,
        canvas: "Canvas",
        language: str,
        head: tuple[str, str],
        *,
        width: float = 210.0,
        height: float = 297.0,
        margin: float = 20.0,
    ) -> None:
        self.canvas, self.language = canvas, language
        speak(canvas, language)
        self.brush, self.ink = Brush(canvas), Ink(canvas)
        self.width, self.height, self.margin = width, height, margin
        self.number = 0
        self.y = 0.0
        self._head = head
        self.missing: set[str] = set()

    @property
    def measure(self) -> float:
        """Return the width of the text in millimetres."""
        return self.width - 2 * self.margin

    @property
    def room(self) -> float:
        """Return how much of the page is left, in millimetres."""
        return self.height - 2 * self.margin - 4 - self.y

    def begin(self, *, plain: bool = False, bare: bool = False) -> None:
        """Start a page; `plain` leaves out the running head, as on a first page, `bare` the folio too."""
        if self.number:
            self.canvas.showPage()
        self.canvas.setPageSize((self.width * MM, self.height * MM))
        self.number += 1
        self.y = 0.0
        if not bare:
            with self.canvas.tags.decoration():
                self._frame(plain=plain)

    def _frame(self, *, plain: bool) -> None:
        """Set the running head and the folio."""
        left, right = self._head
        if not plain:
            at = -9.0
            self.text(left, 0, at, size=7.5, colour=SOFT)
            self.text(right, 0, at, size=7.5, colour=SOFT, align=Align.RIGHT)
            self.rule(at + 4.2)
        foot = self.height - 2 * self.margin + 6
        number = self.block(f"{self.number} /\u00a0", self.measure, size=7.5)
        x = self.measure - 6
        self._put(number, x - number.width / MM, foot, SOFT)
        self.canvas.saveState()
        self.canvas.translate((self.margin + x) * MM, (self.height - self.margin - foot) * MM)
        self.canvas.doForm(_TOTAL)
        self.canvas.restoreState()

    def finish(self) -> None:
        """End the last page and fill in how many there are."""
        self.canvas.showPage()
        with self.brush.form(_TOTAL, 0, -5, 10, 1):
            self.canvas.scale(1 / MM, 1 / MM)
            self.canvas.setFillColorRGB(*SOFT)
            self.ink.put(self.block(str(self.number), 30, size=7.5), 0, 0)

    def block(
        self,
        text: str,
        width: float,
        *,
        size: float = 9.5,
        role: Role = Role.PLAIN,
        tracking: float = 0.0,
        language: str = "",
    ) -> Block:
        """Return `text` on one line at most `width` mm wide, smaller if need be, cut in the end."""
        text = one_line(text)
        chain = typefaces.chain(language or self.language, role)
        self.missing.update(chain.lacking(text))
        least = max(size * 0.72, fitting.SMALLEST)
        points = size
        while points >= least:
            block = lines.line(text, chain, points, tracking)
            if block.width <= width * MM + 0.01:  # a hundredth of a point is rounding
                return block
            points -= 0.25
        while text and lines.natural_width(text + "…", chain) * least > width * MM:
            text = text[:-1]
        return lines.line(text + "…", chain, least)

    def text(
        self,
        text: str,
        x: float,
        down: float,
        *,
        width: float | None = None,
        size: float = 9.5,
        role: Role = Role.PLAIN,
        colour: Colour = INK,
        align: Align = Align.LEFT,
        tracking: float = 0.0,
        language: str = "",
        tag: str = "",
    ) -> float:
        """Set one line `x` mm from the left and `down` mm from the top of the text; return its width.

        `tag` says what it is where it is no paragraph: H1, H2, TH …
        """
        room = width if width is not None else self.measure - x
        block = self.block(text, room, size=size, role=role, tracking=tracking, language=language)
        free = room - block.width / MM
        shift = {Align.RIGHT: free, Align.CENTRE: free / 2}.get(align, 0.0)
        if tag:
            with self.canvas.tags.inside(tag):
                self._put(block, x + shift, down, colour)
        else:
            self._put(block, x + shift, down, colour)
        return block.width / MM

    def paragraph(
        self,
        text: str,
        *,
        size: float = 9.5,
        colour: Colour = INK,
        width: float | None = None,
        x: float = 0.0,
        role: Role = Role.PLAIN,
    ) -> None:
        """Set a paragraph at `y` and move on below it."""
        chain = typefaces.chain(self.language, role)
        text = one_line(text)
        self.missing.update(chain.lacking(text))
        block = lines.paragraphs(
            [text],
            chain,
            size=size,
            leading=size * 1.6,
            width=(width or self.measure) * MM,
            align=Align.LEFT if self.language == "en" else Align.JUSTIFY,
        )
        self._put(block, x, self.y, colour)
        self.y += block.height / MM + 2.5

    def heading(self, text: str, note: str = "") -> None:
        """Set a heading at `y`, with a soft note at the right, and move on below it."""
        self.text(text, 0, self.y, size=13, role=Role.STRONG, tag="H2")
        if note:
            self.text(note, 0, self.y + 1.2, size=8, colour=SOFT, align=Align.RIGHT)
        self.y += 7.2
        self.rule(self.y, ACCENT, 0.5)
        self.y += 4.0

    def rule(
        self,
        down: float,
        colour: Colour = HAIR,
        width: float = 0.2,
        x: float = 0.0,
        length: float | None = None,
    ) -> None:
        """Draw a level line `down` mm from the top of the text; `width` is in millimetres."""
        canvas = self.canvas
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(width * MM * 0.5)
        y = (self.height - self.margin - down) * MM
        left = (self.margin + x) * MM
        canvas.line(left, y, left + (length if length is not None else self.measure - x) * MM, y)

    def box(self, x: float, down: float, width: float, height: float, colour: Colour) -> None:
        """Fill a box whose upper left corner is `x`, `down`."""
        self.canvas.setFillColorRGB(*colour)
        bottom = (self.height - self.margin - down - height) * MM
        self.canvas.rect((self.margin + x) * MM, bottom, width * MM, height * MM, stroke=0, fill=1)

    def tick_box(self, x: float, down: float, side: float) -> None:
        """Draw an empty box to tick."""
        self.canvas.setStrokeColorRGB(*SOFT)
        self.canvas.setLineWidth(0.5)
        bottom = (self.height - self.margin - down - side) * MM
        self.canvas.rect((self.margin + x) * MM, bottom, side * MM, side * MM, stroke=1, fill=0)

    def put(self, block: Block, x: float, down: float, colour: Colour) -> None:
        """Set a block whose upper left corner is `x`, `down`."""
        self._put(block, x, down, colour)

    def _put(self, block: Block, x: float, down: float, colour: Colour) -> None:
        self.canvas.setFillColorRGB(*colour)
        self.ink.put(block, (self.margin + x) * MM, (self.height - self.margin - down) * MM)
