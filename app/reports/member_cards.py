"""Prints members' cards (D2), front and back: ten to an A4 sheet with crop marks, or one a page."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.queries.member_cards import HeldCard
from app.reports import member_card_art as art
from app.reports import typefaces
from app.reports.brush import MM, Brush, in_points
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.legible import one_line
from app.reports.pdf_file import Turned, pdf_file, speak
from app.reports.sheet import Sheet
from app.reports.tagging import Element
from app.reports.typefaces import Role

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

BLEED: Final = 2.0
"""Millimetres that the colour runs over the edge: ten cards leave an A4 sheet no more."""
SHEETS: Final[dict[str, Sheet]] = {
    "a4-sheet": Sheet((210, 297), (art.WIDTH, art.HEIGHT), 2, 5, (2 * BLEED, 2 * BLEED)),
    "single": Sheet((art.WIDTH, art.HEIGHT), (art.WIDTH, art.HEIGHT), 1, 1),
}
"""By the name the command line gives them."""


@dataclass(frozen=True, slots=True)
class MemberCardsPrinted:
    """What was printed, and what to look at."""

    path: Path
    cards: int
    pages: int
    no_bars: tuple[str, ...]
    """Numbers that a line of bars cannot say, or too finely: they are read from the QR code."""
    missing: tuple[tuple[str, str], ...]
    """(name, characters) that no face has: printed as 〓."""


def member_cards(
    cards: Sequence[HeldCard], shop: Letterhead, language: str, paper: str, out: Path
) -> Generator[Progress, None, MemberCardsPrinted]:
    """Print `cards` on `paper` into the file `out`; what is the shop's own is in `language`.

    Fronts and backs take turns, page by page, so that a printer that turns the sheet on its long edge lays
    each back behind its front. Closed early, nothing stays behind. No cards are a ValueError, an unknown
    paper a KeyError.
    """
    if not cards:
        raise ValueError("no cards to print")
    sheet = SHEETS[paper]
    pages = 0
    with i18n.language(language):
        title = translate("MemberCardPaper", "Members' cards")
    with pdf_file(out, title, exact=Turned.LONG_EDGE) as canvas:
        speak(canvas, language)
        press = _Press(canvas, shop, language, sheet)
        for first in range(0, len(cards), sheet.pieces):
            part = cards[first : first + sheet.pieces]
            yield Progress(first, len(cards), part[0].name)
            for behind in (False, True):
                press.print(part, behind=behind)
                pages += 1
        yield Progress(len(cards), len(cards))
    missing = tuple((card.name, lacking) for card in cards if (lacking := _lacking(card)))
    return MemberCardsPrinted(out, len(cards), pages, tuple(press.no_bars), missing)


def _lacking(card: HeldCard) -> str:
    return typefaces.chain(card.language, Role.BODY).lacking(one_line(card.name))


class _Press:
    def __init__(self, canvas: "Canvas", shop: Letterhead, language: str, sheet: Sheet) -> None:
        self.no_bars: list[str] = []
        self._canvas, self._shop, self._language, self._sheet = canvas, shop, language, sheet
        self._brush, self._ink = Brush(canvas), Ink(canvas)
        self._forms: dict[tuple[object, ...], tuple[str, str]] = {}
        self._told: dict[str, Element] = {}

    def print(self, cards: Sequence[HeldCard], *, behind: bool) -> None:
        canvas, sheet = self._canvas, self._sheet
        forms = [self._form(card, behind=behind) for card in cards]
        canvas.setPageSize(tuple(side * MM for side in sheet.page))
        canvas.saveState()
        canvas.scale(MM, MM)
        for at, (card, form) in enumerate(zip(cards, forms, strict=True)):
            place = self._brush.at(*sheet.place(at, behind=behind))
            with place, i18n.language(card.language), canvas.tags.inside(self._told_of(card)):
                self._brush.use(form[0])
                with in_points(canvas):
                    canvas.show_words(form[1])
                if not behind:
                    art.front_words(self._brush, self._ink, card)
                elif not art.back_words(self._brush, self._ink, card):
                    self.no_bars.append(card.number)
        canvas.restoreState()
        if sheet.pieces > 1:
            canvas.setLineWidth(0.25)
            canvas.setStrokeColorRGB(0, 0, 0)
            canvas.lines([tuple(end * MM for end in mark) for mark in sheet.marks(BLEED, behind=behind)])
        canvas.showPage()

    def _told_of(self, card: HeldCard) -> Element:
        """Return the place of a card in the tree: its two sides lie on two pages."""
        if card.number not in self._told:
            other = card.language if card.language != self._language else ""
            self._told[card.number] = self._canvas.tags.add("Sect", language=other)
        return self._told[card.number]

    def _form(self, card: HeldCard, *, behind: bool) -> tuple[str, str]:
        """Return artwork and words that the cards of a level share in her language: drawn once a file."""
        key = (behind, card.language, card.standing, "" if behind else card.level)
        names = self._forms.get(key)
        if names is None:
            number = len(self._forms)
            names = self._forms[key] = f"face{number}", f"said{number}"
            edges = (-BLEED, -BLEED, art.WIDTH + BLEED, art.HEIGHT + BLEED)
            pens = (self._brush, self._ink, self._shop, self._language, card.standing)
            with self._brush.form(names[0], *edges):
                art.back_ground(self._brush, card.standing) if behind else art.front_ground(*pens)
            with self._brush.form(names[1], *edges), i18n.language(card.language):
                art.back_said(*pens[:4]) if behind else art.front_said(*pens, card.level)
        return names
