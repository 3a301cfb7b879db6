"""Prints greeting cards: artwork and constant words once a file, on each page only what is her own."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.reports import paper as papers
from app.reports import photograph, seal, templates, title_words, typefaces, words_side
from app.reports.brush import MM, Brush, in_millimetres
from app.reports.design import Design, Place
from app.reports.fitted_line import fitted
from app.reports.greeting import Greeting
from app.reports.ink import Ink
from app.reports.kept_artwork import Kept
from app.reports.legible import one_line
from app.reports.look import PLAIN, Look
from app.reports.pdf_file import pdf_file, speak
from app.reports.placed import SEAL_SIDE, Words
from app.reports.tagging import Element
from app.reports.typefaces import Role

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

FINE: Final = 150
"""Dots to the inch below which a photo is seen to be enlarged."""
_BACK: Final = (34.0, 14.0)
"""The widest and the highest of a logo on the back of a folded card, in millimetres."""
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
    coarse: tuple[tuple[str, int], ...] = ()
    """(name, dots to the inch) of those whose photo is enlarged so far that it shows."""


def cards(
    greetings: Sequence[Greeting],
    template: str,
    paper: str,
    out: Path,
    *,
    bleed: bool = False,
    look: Look = PLAIN,
) -> Generator[Progress, None, CardsPrinted]:
    """Print `greetings` in the design `template` on `paper` into the file `out`.

    `bleed` gives a printing house pages that are larger by what its knife takes off; `look` is what the shop
    brings of its own. The file appears only when it is whole; closing the generator earlier leaves nothing
    behind. An unknown template or paper is a KeyError, no greetings a ValueError; a full disk is the OSError
    it is.
    """
    if not greetings:
        raise ValueError("no cards to print")
    design, stock = templates.DESIGNS[template], papers.PAPERS[paper]
    language, down = greetings[0].language, greetings[0].in_columns
    with i18n.language(language):
        title = translate("Reports", "Greeting cards")
    with pdf_file(out, title, exact=stock.turned(down)) as canvas:
        speak(canvas, language)
        press = _Press(canvas, design, stock, greetings, look)
        pages = 0
        for page in papers.pages(stock, [greeting.in_columns for greeting in greetings], bleed=bleed):
            done = page.spots[0].card
            if done % _STEP == 0 and not page.spots[0].words:
                yield Progress(done, len(greetings), greetings[done].to_name)
            press.print(page)
            pages += 1
        yield Progress(len(greetings), len(greetings))
    return CardsPrinted(
        out, len(greetings), pages, tuple(press.cut), tuple(press.missing), tuple(press.coarse)
    )


class _Press:
    """Holds the forms made so far for one file and prints page after page."""

    def __init__(
        self,
        canvas: "Canvas",
        design: Design,
        stock: papers.Paper,
        greetings: Sequence[Greeting],
        look: Look,
    ) -> None:
        self.cut: list[str] = []
        self.missing: list[tuple[str, str]] = []
        self.coarse: list[tuple[str, int]] = []
        self._canvas, self._stock, self._greetings = canvas, stock, greetings
        self._design, self._logo = look.on(design), look.logo
        self._brush, self._ink = Brush(canvas), Ink(canvas)
        self._forms: dict[tuple[object, ...], tuple[str, str]] = {}
        self._told: dict[int, Element] = {}
        """The place of each card in the tree: its two sides may lie on pages far apart."""
        self._art = Kept(canvas)
        self._art.put(design.key, design.prepare)

    def print(self, page: papers.Page) -> None:
        """Put `page` on the canvas and end it."""
        canvas = self._canvas
        forms = [self._form(self._greetings[spot.card], words=spot.words) for spot in page.spots]
        canvas.setPageSize((page.width * MM, page.height * MM))
        if page.trim:
            edges = [
                page.trim * MM,
                page.trim * MM,
                (page.width - page.trim) * MM,
                (page.height - page.trim) * MM,
            ]
            canvas.setTrimBox(edges)
        for spot, form in zip(page.spots, forms, strict=True):
            folded = self._stock.kind is papers.Kind.FOLDED
            plain = not (spot.x or spot.y or spot.turn or folded)
            if not plain:
                canvas.saveState()
                if folded:
                    self._fold(page, spot)
                canvas.translate(spot.x * MM, spot.y * MM)
                canvas.rotate(spot.turn)
            canvas.doForm(form[0])
            if not spot.words:
                self._mount(self._greetings[spot.card])
            with canvas.tags.inside(self._card(spot.card)):
                if spot.words:
                    self._write(self._greetings[spot.card])
                    canvas.show_words(form[1])
                else:
                    with canvas.tags.inside("H1"):
                        canvas.show_words(form[1])
            if not plain:
                canvas.restoreState()
        if page.marks:
            canvas.setLineWidth(0.25)
            canvas.setStrokeColorRGB(0, 0, 0)
            canvas.lines([tuple(end * MM for end in mark) for mark in page.marks])
        canvas.showPage()

    def _mount(self, greeting: Greeting) -> None:
        """Put her photo into its place, and note it where it is too small for that."""
        if self._design.photo is None or not greeting.photo:
            return
        place = self._design.photo(*self._stock.card_size(greeting.in_columns), greeting.in_columns)
        with in_millimetres(self._canvas):
            photograph.fill(self._canvas, greeting.photo, place)
        dots = photograph.dots(greeting.photo, place)
        if dots < FINE:
            self.coarse.append((greeting.to_name, dots))

    def _card(self, number: int) -> Element:
        """Return the place of a card in the tree."""
        found = self._told.get(number)
        if found is None:
            language = self._greetings[number].language
            other = language if language != self._greetings[0].language else ""
            found = self._told[number] = self._canvas.tags.add("Sect", language=other)
        return found

    def _fold(self, page: papers.Page, spot: papers.Spot) -> None:
        """Colour the whole paper; sign its back, and keep the picture on its own half."""
        canvas, half = self._canvas, page.width / 2 * MM
        canvas.setFillColorRGB(*self._design.paper)
        canvas.rect(0, 0, page.width * MM, page.height * MM, stroke=0, fill=1)
        right = spot.x * MM >= half - 1
        if not spot.words:
            middle = page.trim + (1 if right else 3) * (page.width - 2 * page.trim) / 4
            self._sign_back(self._greetings[spot.card], middle, page.trim)
            clip = canvas.beginPath()
            clip.rect(half if right else 0, 0, half, page.height * MM)
            canvas.clipPath(clip, stroke=0, fill=0)

    def _sign_back(self, greeting: Greeting, middle: float, foot: float) -> None:
        """Set the shop's logo, else its seal and its name, at the foot of the back as a maker's mark."""
        if self._logo:
            wide, high = photograph.fit(self._logo, *_BACK)
            with in_millimetres(self._canvas):
                photograph.draw(self._canvas, self._logo, Place(middle - wide / 2, foot + 15, wide, high))
            return
        language, shop, side = greeting.language, greeting.shop, 7.0
        text = seal.characters(shop, language)
        with in_millimetres(self._canvas):
            seal.draw(self._brush, self._ink, text, language, middle - side / 2, foot + 17, side)
        chain = typefaces.chain(language, Role.BODY)
        name = fitted(one_line(shop.name), chain, size=8.5, width=70 * MM, height=24, tracking=0.12)
        self._canvas.setFillColorRGB(*self._design.accent)
        with self._canvas.tags.decoration():  # it stands under the words as well
            self._ink.put(name, middle * MM - name.width / 2, (foot + 14.5) * MM)

    def _write(self, greeting: Greeting) -> None:
        width, height = self._stock.card_size(greeting.in_columns)
        place = self._design.words(width, height, greeting.in_columns)
        words = words_side.lay_out(greeting, place)
        self._note(greeting, words)
        colour = None
        for placed in words.placed:
            if placed.accent is not colour:
                colour = placed.accent
                self._canvas.setFillColorRGB(*(self._design.accent if colour else self._design.ink))
            self._ink.put(placed.block, placed.x, placed.y)
        self._canvas.setFillColorRGB(*self._design.accent)
        if words.rule is not None:
            x, y, length = words.rule
            self._canvas.setLineWidth(0.4)
            self._canvas.setStrokeColorRGB(*self._design.accent)
            self._canvas.line(x, y, x + length, y)

    def _note(self, greeting: Greeting, words: Words) -> None:
        if not words.whole:
            self.cut.append(greeting.to_name)
        chain = typefaces.chain(greeting.language, Role.BODY, columns=greeting.in_columns)
        if chain.missing:
            signed = one_line(greeting.signed_by)
            text = "".join((greeting.salutation(), *greeting.paragraphs(), signed))
            lacking = chain.lacking(text)
            if lacking:
                self.missing.append((greeting.to_name, lacking))

    def _form(self, greeting: Greeting, *, words: bool) -> tuple[str, str]:
        """Return the forms of one side's artwork and of its words that many share; they are drawn once."""
        down = greeting.in_columns
        key = (greeting.language, down, greeting.shop) if words else greeting.artwork
        names = self._forms.get(key)
        if names is None:
            number, over = len(self._forms), papers.BLEED
            names = self._forms[key] = f"side{number}", f"said{number}"
            width, height = self._stock.card_size(down)
            left, right = self._spread(width, down) if words else (0.0, width)
            edges = (left - over, -over, right + over, height + over)
            art = self._ground(left, right, height, down) if words else self._picture(width, height)
            with self._brush.form(names[0], *edges):
                self._brush.use(art)
                draw = self._draw_ground if words else self._draw_picture
                draw(width, height, greeting)
            with self._brush.form(names[1], *edges):
                self._canvas.scale(1 / MM, 1 / MM)
                if words:
                    self._set_letterhead(width, height, greeting)
                else:
                    self._set_title(width, height, greeting)
        return names

    def _picture(self, width: float, height: float) -> str:
        """Return the form of the picture of a card of this size."""
        design = self._design
        name, over = f"{design.key}-picture-{width}-{height}", papers.BLEED

        def draw(brush: Brush) -> None:
            with brush.form(name, -over, -over, width + over, height + over):
                design.picture(brush, width, height)

        self._art.put(name, draw)
        return name

    def _ground(self, left: float, right: float, height: float, columns: bool) -> str:
        """Return the form of what lies behind the words, from `left` to `right`."""
        design = self._design
        name, over = f"{design.key}-ground-{left}-{right}-{height}-{columns}", papers.BLEED

        def draw(brush: Brush) -> None:
            edges = (left - over, -over, right + over, height + over)
            with brush.form(name, *edges), brush.at(left, 0):
                design.ground(brush, right - left, height, columns)

        self._art.put(name, draw)
        return name

    def _draw_picture(self, width: float, height: float, greeting: Greeting) -> None:
        language = greeting.language
        text = seal.characters(greeting.shop, language)
        corner = self._design.picture_seal(width, height, greeting.in_columns)
        seal.draw(self._brush, self._ink, text, language, *corner)

    def _set_title(self, width: float, height: float, greeting: Greeting) -> None:
        design, down = self._design, greeting.in_columns
        where = design.title(width, height, down)
        title = title_words.lay_out(greeting.title, greeting.language, greeting.occasion, where, columns=down)
        for placed in title:
            self._canvas.setFillColorRGB(*(design.subtitle_ink if placed.accent else design.title_ink))
            self._ink.put(placed.block, placed.x, placed.y)

    def _spread(self, width: float, columns: bool) -> tuple[float, float]:
        """Return from where to where lies what is behind the words: in a folded card over both pages."""
        if self._stock.kind is not papers.Kind.FOLDED:
            return 0.0, width
        return (0.0, 2 * width) if columns else (-width, width)

    def _draw_ground(self, width: float, height: float, greeting: Greeting) -> None:
        language, down = greeting.language, greeting.in_columns
        place = self._design.words(width, height, down)
        text = seal.characters(greeting.shop, language)
        corner = words_side.seal_corner(place, down)
        seal.draw(self._brush, self._ink, text, language, *corner, SEAL_SIDE)
        if self._logo:
            wide, high = photograph.fit(self._logo, *words_side.LOGO)
            x, middle = words_side.logo_place(place, down, wide)
            photograph.draw(self._canvas, self._logo, Place(x, middle - high / 2, wide, high))

    def _set_letterhead(self, width: float, height: float, greeting: Greeting) -> None:
        self._canvas.setFillColorRGB(*self._design.accent)
        wide = photograph.fit(self._logo, *words_side.LOGO)[0] if self._logo else 0.0
        down = greeting.in_columns
        place = self._design.words(width, height, down)
        for placed in words_side.letterhead(greeting.shop, greeting.language, place, columns=down, logo=wide):
            self._ink.put(placed.block, placed.x, placed.y)
