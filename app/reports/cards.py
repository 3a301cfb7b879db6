"""Prints greeting cards: artwork and constant words once a file, on each page only what is her own."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.progress import Progress
from app.reports import paper as papers
from app.reports import seal, templates, title_words, typefaces, words_side
from app.reports.brush import MM, Brush
from app.reports.design import Design
from app.reports.greeting import Greeting, Letterhead
from app.reports.ink import Ink
from app.reports.pdf_file import pdf_file
from app.reports.typefaces import Role
from app.reports.words_side import Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_STEP: Final = 8  # cards between two words on how far we are


@dataclass(frozen=True, slots=True)
class CardsPrinted:
    """What was printed, and what the shop should look at before posting it."""

    path: Path
    cards: int
    pages: int
    cut: tuple[str, ...]
    """Names of those whose wish was too long even in the smallest type: it ends in “…”."""
    missing: tuple[tuple[str, str], ...]
    """(name, characters) that no face has: printed as 〓."""


def cards(
    greetings: Sequence[Greeting], template: str, paper: str, out: Path
) -> Generator[Progress, None, CardsPrinted]:
    """Print `greetings` in the design `template` on `paper` into the file `out`.

    The file appears only when it is whole; closing the generator earlier leaves nothing behind. An unknown
    template or paper is a KeyError, no greetings a ValueError; a full disk is the OSError it is.
    """
    if not greetings:
        raise ValueError("no cards to print")
    design, stock = templates.DESIGNS[template], papers.PAPERS[paper]
    with pdf_file(out, "Greeting cards") as canvas:
        press = _Press(canvas, design, stock, greetings)
        pages = 0
        for page in papers.pages(stock, [greeting.language for greeting in greetings]):
            done = page.spots[0].card
            if done % _STEP == 0 and not page.spots[0].words:
                yield Progress(done, len(greetings), greetings[done].to_name)
            press.print(page)
            pages += 1
        yield Progress(len(greetings), len(greetings))
    return CardsPrinted(out, len(greetings), pages, tuple(press.cut), tuple(press.missing))


class _Press:
    """Holds the forms made so far for one file and prints page after page."""

    def __init__(
        self, canvas: "Canvas", design: Design, stock: papers.Paper, greetings: Sequence[Greeting]
    ) -> None:
        self.cut: list[str] = []
        self.missing: list[tuple[str, str]] = []
        self._canvas, self._design, self._stock, self._greetings = canvas, design, stock, greetings
        self._brush, self._ink = Brush(canvas), Ink(canvas)
        self._forms: dict[tuple[object, ...], str] = {}
        design.prepare(self._brush)

    def print(self, page: papers.Page) -> None:
        """Put `page` on the canvas and end it."""
        canvas = self._canvas
        forms = [self._form(self._greetings[spot.card], words=spot.words) for spot in page.spots]
        canvas.setPageSize((page.width * MM, page.height * MM))
        if self._stock.kind is papers.Kind.FOLDED:
            canvas.setFillColorRGB(*self._design.paper)
            canvas.rect(0, 0, page.width * MM, page.height * MM, stroke=0, fill=1)
        for spot, form in zip(page.spots, forms, strict=True):
            plain = not (spot.x or spot.y or spot.turn)
            if not plain:
                canvas.saveState()
                canvas.translate(spot.x * MM, spot.y * MM)
                canvas.rotate(spot.turn)
            canvas.doForm(form)
            if spot.words:
                self._write(self._greetings[spot.card])
            if not plain:
                canvas.restoreState()
        if page.marks:
            canvas.setLineWidth(0.25)
            canvas.setStrokeColorRGB(0, 0, 0)
            canvas.lines([tuple(end * MM for end in mark) for mark in page.marks])
        canvas.showPage()

    def _write(self, greeting: Greeting) -> None:
        width, height = self._stock.card_size(greeting.language)
        place = self._design.words(width, height, greeting.language)
        words = words_side.lay_out(greeting, place)
        self._note(greeting, words)
        self._canvas.setFillColorRGB(*self._design.ink)
        for placed in words.placed:
            if not placed.accent:
                self._ink.put(placed.block, placed.x, placed.y)
        self._canvas.setFillColorRGB(*self._design.accent)
        for placed in words.placed:
            if placed.accent:
                self._ink.put(placed.block, placed.x, placed.y)
        if words.rule is not None:
            x, y, length = words.rule
            self._canvas.setLineWidth(0.4)
            self._canvas.setStrokeColorRGB(*self._design.accent)
            self._canvas.line(x, y, x + length, y)

    def _note(self, greeting: Greeting, words: Words) -> None:
        if not words.whole:
            self.cut.append(greeting.to_name)
        chain = typefaces.chain(greeting.language, Role.BODY, columns=greeting.language == "ja")
        if chain.missing:
            text = "".join((greeting.salutation(), *greeting.paragraphs(), greeting.signed_by))
            lacking = chain.lacking(text)
            if lacking:
                self.missing.append((greeting.to_name, lacking))

    def _form(self, greeting: Greeting, *, words: bool) -> str:
        language, shop = greeting.language, greeting.shop
        title = None if words else (greeting.title, greeting.occasion)
        key = (words, language, shop, title)
        name = self._forms.get(key)
        if name is None:
            name = self._forms[key] = f"side{len(self._forms)}"
            width, height = self._stock.card_size(language)
            over = papers.BLEED
            with self._brush.form(name, -over, -over, width + over, height + over):
                if words:
                    self._draw_ground(width, height, language, shop)
                else:
                    self._draw_picture(width, height, greeting)
        return name

    def _draw_picture(self, width: float, height: float, greeting: Greeting) -> None:
        design, language = self._design, greeting.language
        design.picture(self._brush, width, height)
        text = seal.characters(greeting.shop, language)
        seal.draw(self._brush, self._ink, text, language, *design.picture_seal(width, height, language))
        self._in_points()
        title = title_words.lay_out(
            greeting.title, language, greeting.occasion, design.title(width, height, language)
        )
        for placed in title:
            self._canvas.setFillColorRGB(*(design.subtitle_ink if placed.accent else design.title_ink))
            self._ink.put(placed.block, placed.x, placed.y)

    def _draw_ground(self, width: float, height: float, language: str, shop: Letterhead) -> None:
        design = self._design
        design.ground(self._brush, width, height, language)
        place = design.words(width, height, language)
        text = seal.characters(shop, language)
        seal.draw(
            self._brush,
            self._ink,
            text,
            language,
            *words_side.seal_corner(place, language),
            words_side.SEAL_SIDE,
        )
        self._in_points()
        self._canvas.setFillColorRGB(*design.accent)
        for placed in words_side.letterhead(shop, language, place):
            self._ink.put(placed.block, placed.x, placed.y)

    def _in_points(self) -> None:
        self._canvas.scale(1 / MM, 1 / MM)
