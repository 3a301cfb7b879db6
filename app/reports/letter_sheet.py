"""The page of a letter: what both ways of writing share, its paper, ink, letterhead and seal."""

from typing import TYPE_CHECKING, Final

from app.queries.letter import MemberYear
from app.reports import seal, swatch, words_side
from app.reports.block import Block
from app.reports.brush import MM, Brush
from app.reports.design import Place
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.letter_words import LetterWords
from app.reports.templates import plum

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

SHORT, LONG = 148.0, 210.0
MARGIN: Final = 20.0
LEAST: Final = 7.5
"""Points of the smallest letter."""


class Sheet:
    """One letter on one page: composed first, printed where it fits."""

    width, height = SHORT, LONG

    def __init__(
        self, canvas: "Canvas", year: MemberYear, words: LetterWords, shop: Letterhead, size: float
    ) -> None:
        self.canvas, self.year, self.words, self.shop, self.size = canvas, year, words, shop, size
        self.brush, self.ink = Brush(canvas), Ink(canvas)
        self.language = year.language
        self.placed: list[tuple[Block, float, float, bool]] = []
        self.swatches: list[tuple[str, float, float, float]] = []
        self.compose()

    def compose(self) -> None:
        """Place everything."""
        raise NotImplementedError

    def fits(self) -> bool:
        """Say whether the page holds it all."""
        raise NotImplementedError

    def print(self) -> None:
        """Draw the paper and everything composed on it."""
        self.canvas.setPageSize((self.width * MM, self.height * MM))
        self.canvas.saveState()
        self.canvas.scale(MM, MM)
        plum.ground(self.brush, self.width, self.height, self.language == "ja")
        for css, x, y, side in self.swatches:
            swatch.draw(self.brush, css, x, y, side)
        text = seal.characters(self.shop, self.language)
        seal.draw(self.brush, self.ink, text, self.language, *self.seal_corner(), 11)
        self.canvas.restoreState()
        foot = Place(MARGIN, 10, self.width - 2 * MARGIN, 20)
        for block, x, y, _ in words_side.letterhead(
            self.shop, self.language, foot, columns=self.language == "ja"
        ):
            self.placed.append((block, x, y, True))
        for block, x, y, accent in self.placed:
            self.canvas.setFillColorRGB(*(plum.DESIGN.accent if accent else plum.DESIGN.ink))
            self.ink.put(block, x, y)

    def seal_corner(self) -> tuple[float, float]:
        """Return where the seal stands, in millimetres."""
        return self.width - MARGIN - 11, 19.0
