"""One member's letter (D4): her year with the shop in warm words, its colours as swatches, and thanks."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import errors
from app.progress import Progress
from app.queries.letter import MemberYear
from app.queries.letters import Letters
from app.queries.reach import LeftOut
from app.reports import fitting, seal, swatch, typefaces, wishes, words_side
from app.reports import setting_horizontal as lines
from app.reports import setting_vertical as columns
from app.reports.block import Block
from app.reports.brush import MM, Brush
from app.reports.design import Place
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.legible import one_line
from app.reports.letter_words import LetterWords, worded
from app.reports.pdf_file import pdf_file, speak
from app.reports.report_page import ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.templates import plum
from app.reports.typefaces import Role

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

_SHORT, _LONG = 148.0, 210.0
_MARGIN: Final = 20.0
_SIZE: Final = {"zh_CN": 11.5, "ja": 11.5, "en": 12.5}
_LEAST: Final = 7.5
_ROUNDING: Final = 0.01  # points


@dataclass(frozen=True, slots=True)
class LettersPrinted(ReportPrinted):
    """Letters that were written, and who got none."""

    left_out: tuple[LeftOut, ...] = ()


def letter(year: MemberYear, shop: Letterhead, out: Path) -> Generator[Progress, None, LettersPrinted]:
    """Write her letter on one A5 page into `out`: upright in lines, or wide in columns for Japanese."""
    title = {"zh_CN": "岁末的信", "ja": "年末のお便り"}.get(year.language, "A letter")
    return (yield from _written([year], shop, out, title))


def letters(many: Letters, shop: Letterhead, out: Path) -> Generator[Progress, None, LettersPrinted]:
    """Write many letters into `out`, a page each, in the order of posting. Raises NobodyToWrite."""
    if not many.written:
        raise errors.NobodyToWrite(len(many.left_out))
    printed = yield from _written(many.written, shop, out, "Letters")
    return replace(printed, left_out=many.left_out)


def _written(
    years: Sequence[MemberYear], shop: Letterhead, out: Path, title: str
) -> Generator[Progress, None, LettersPrinted]:
    missing: set[str] = set()
    with pdf_file(out, title) as canvas:
        speak(canvas, years[0].language)
        plum.prepare(Brush(canvas))
        for number, year in enumerate(years):
            yield Progress(number, len(years), year.to_name if len(years) > 1 else "")
            sheet = _Columns if year.language == "ja" else _Lines
            words, size = worded(year), _SIZE[year.language]
            while not (page := sheet(canvas, year, words, shop, size)).fits() and size > _LEAST:
                size -= 0.25
            other = year.language if year.language != years[0].language else ""
            with canvas.tags.inside("Sect", language=other):
                page.print()
            canvas.showPage()
            missing.update(_lacking(year, words))
        yield Progress(len(years), len(years))
    return LettersPrinted(out, len(years), "".join(sorted(missing)))


def _lacking(year: MemberYear, words: LetterWords) -> str:
    chain = typefaces.chain(year.language, Role.BODY, columns=year.language == "ja")
    favourites = (it.name for it in year.favourites)
    return chain.lacking(one_line("".join((words.salutation, *words.opening, *words.pieces, *favourites))))


class _Sheet:
    """What both ways of writing share: paper, ink, letterhead and seal."""

    width, height = _SHORT, _LONG

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
        raise NotImplementedError

    def fits(self) -> bool:
        raise NotImplementedError

    def print(self) -> None:
        """Draw the paper and everything composed on it."""
        self.canvas.setPageSize((self.width * MM, self.height * MM))
        self.canvas.saveState()
        self.canvas.scale(MM, MM)
        plum.ground(self.brush, self.width, self.height, self.language)
        for css, x, y, side in self.swatches:
            swatch.draw(self.brush, css, x, y, side)
        text = seal.characters(self.shop, self.language)
        seal.draw(self.brush, self.ink, text, self.language, *self.seal_corner(), 11)
        self.canvas.restoreState()
        foot = Place(_MARGIN, 10, self.width - 2 * _MARGIN, 20)
        for block, x, y, _ in words_side.letterhead(self.shop, self.language, foot):
            self.placed.append((block, x, y, True))
        for block, x, y, accent in self.placed:
            self.canvas.setFillColorRGB(*(plum.DESIGN.accent if accent else plum.DESIGN.ink))
            self.ink.put(block, x, y)

    def seal_corner(self) -> tuple[float, float]:
        """Return where the seal stands, in millimetres."""
        return self.width - _MARGIN - 11, 19.0


class _Lines(_Sheet):
    """Chinese and English: lines on an upright page."""

    def compose(self) -> None:
        """Set everything from the top down."""
        self.chain = typefaces.chain(self.language, Role.BODY)
        self.left, self.measure = _MARGIN * MM, (self.width - 2 * _MARGIN) * MM
        self.y = (self.height - 30) * MM
        size, words = self.size, self.words
        self._line(str(self.year.year), size * 2.6, accent=True, below=size * 1.5, latin=True)
        self._paragraphs([words.salutation], size * 1.12, indent=False)
        self._paragraphs(words.opening, size)
        if words.colours:
            self._paragraphs([words.colours], size)
            self._swatches()
        if words.chosen:
            self._paragraphs([words.chosen], size)
            self._pieces()
        self._paragraphs(words.closing, size)
        self._sign()

    def fits(self) -> bool:
        """Say whether the page holds it all."""
        return self.y > 17 * MM

    def _line(
        self, text: str, size: float, *, accent: bool = False, below: float = 0.0, latin: bool = False
    ) -> None:
        chain = typefaces.chain("en", Role.BODY) if latin else self.chain
        block = lines.line(text, chain, size)
        self.placed.append((block, self.left, self.y, accent))
        self.y -= block.height + below

    def _paragraphs(self, texts: Sequence[str], size: float, *, indent: bool = True) -> None:
        chinese = self.language == "zh_CN"
        leading = size * (1.75 if chinese else 1.4)
        block = lines.paragraphs(
            [one_line(text) for text in texts],
            self.chain,
            size=size,
            leading=leading,
            width=self.measure,
            align=Align.JUSTIFY if chinese else Align.LEFT,
            indent=2.0 if chinese and indent else 0.0,
            between=0.0 if chinese else size * 0.5,
        )
        self.placed.append((block, self.left, self.y, False))
        self.y -= block.height + (leading - size) + (0 if chinese else size * 0.4)

    def _swatches(self) -> None:
        side, step = 15.0, 25.0
        x = _MARGIN + (7 if self.language == "zh_CN" else 0)
        self.y -= 1 * MM
        for favourite in self.year.favourites[:4]:
            self.swatches.append((favourite.css, x, self.y / MM - side, side))
            name = _fitted(one_line(favourite.name), self.chain, self.size * 0.82, (step - 3) * MM)
            at = x * MM + (side * MM - name.width) / 2
            self.placed.append((name, max(at, self.left), self.y - (side + 2) * MM, False))
            x += step
        self.y -= (side + 2) * MM + self.size * 2.0

    def _pieces(self) -> None:
        size = self.size * 0.92
        x = self.left + (2 * self.size if self.language == "zh_CN" else 0)
        for piece in self.words.pieces[:6]:
            block = _fitted(one_line(piece), self.chain, size, self.measure - 2 * self.size)
            self.placed.append((block, x, self.y, False))
            self.y -= size * 1.6
        self.y -= size * 0.6

    def _sign(self) -> None:
        size = self.size
        room = self.measure - 15 * MM
        self.y = min(self.y - size * 0.8, 46 * MM)
        signed = "　".join(part for part in (self.shop.name, self.year.signed_by) if part)
        if self.language == "en":
            signed = ", ".join(part for part in (self.year.signed_by, self.shop.name) if part)
        for text, points, accent, role in (
            (self.words.farewell, size, False, Role.ITALIC if self.language == "en" else Role.BODY),
            (signed, size, False, Role.BODY),
            (wishes.worded_day(self.year.day, self.language), size * 0.8, True, Role.BODY),
        ):
            block = _fitted(one_line(text), typefaces.chain(self.language, role), points, room)
            x = self.left if self.language == "en" else self.left + room - block.width
            self.placed.append((block, x, self.y, accent))
            self.y -= points * 1.55


class _Columns(_Sheet):
    """Japanese: columns on a wide page."""

    width, height = _LONG, _SHORT

    def compose(self) -> None:
        """Set everything from the right."""
        self.chain = typefaces.chain("ja", Role.BODY, columns=True)
        self.top = (self.height - 19) * MM
        self.depth = (self.height - 19 - 22) * MM
        self.x = (self.width - _MARGIN) * MM
        size, words = self.size, self.words
        self._columns([words.salutation], size * 1.2, indent=0, gap=size * 1.5)
        self._columns(words.opening, size, gap=size * 1.4)
        if words.colours:
            self._columns([words.colours], size * 0.9, gap=size * 0.8)
            self._swatches()
        if words.chosen:
            self._columns([words.chosen], size * 0.9, gap=size * 0.9)
            self._columns(words.pieces[:6], size * 0.9, indent=2, gap=size * 1.4)
        self._columns(words.closing, size, gap=size)
        self._low(words.farewell, size, self.depth * 0.12)
        self._high(wishes.worded_day(self.year.day, "ja"), size * 0.82)
        self._low(self.shop.name, size, 14 * MM)
        self._low(self.year.signed_by or "　　　　　", size, 14 * MM)
        self._balance()

    def _balance(self) -> None:
        """Move a short letter towards the middle of its page."""
        shift = max(self.x - (_MARGIN + 4) * MM, 0.0) * 0.45
        self.placed = [(block, x - shift, y, accent) for block, x, y, accent in self.placed]
        self.swatches = [(css, x - shift / MM, y, side) for css, x, y, side in self.swatches]
        self.x -= shift

    def fits(self) -> bool:
        """Say whether the page holds it all."""
        return self.x > (_MARGIN - 2) * MM

    def seal_corner(self) -> tuple[float, float]:
        """Put the seal under the signer."""
        return max(self.x / MM + self.size * 0.9 / MM + self.size / MM / 2 - 5.5, _MARGIN - 3), 19.5

    def _columns(self, texts: Sequence[str], size: float, *, gap: float, indent: float = 1.0) -> None:
        block = columns.columns(
            [one_line(text) for text in texts],
            self.chain,
            size=size,
            leading=size * 1.75,
            height=self.depth,
            indent=indent,
        )
        self.x -= block.width
        self.placed.append((block, self.x, self.top, False))
        self.x -= gap

    def _swatches(self) -> None:
        side, step = 13.0, 25.5
        down = self.top / MM - 6
        x = self.x / MM - side
        for favourite in self.year.favourites[:4]:
            self.swatches.append((favourite.css, x, down - side, side))
            name = columns.column(one_line(favourite.name)[:12], self.chain, self.size * 0.78)
            shrink = min(1.0, step * MM * 0.92 / max(name.height, 1))
            if shrink < 1:
                name = columns.column(one_line(favourite.name)[:12], self.chain, self.size * 0.78 * shrink)
            self.placed.append((name, (x - 1.2) * MM - name.width, down * MM, False))
            down -= step
        self.x -= (side + 3) * MM + self.size * 1.4

    def _low(self, text: str, size: float, from_foot: float) -> None:
        """Set a column that ends `from_foot` points above the foot of the columns."""
        block = fitting.fit(
            lambda points: columns.column(one_line(text) or "　", self.chain, points),
            size=size,
            width=99,
            height=self.depth * 0.8,
        ) or columns.column(one_line(text)[:20], self.chain, _LEAST)
        self.x -= block.width
        self.placed.append((block, self.x, self.top - self.depth + from_foot + block.height, False))
        self.x -= size * 0.9

    def _high(self, text: str, size: float) -> None:
        block = columns.column(text, self.chain, size)
        self.x -= block.width
        self.placed.append((block, self.x, self.top - size * 3, True))
        self.x -= size * 0.9


def _fitted(text: str, chain: typefaces.Chain, size: float, width: float) -> Block:
    natural = lines.natural_width(text, chain)
    if natural * size > width:
        size = max(width / natural, fitting.SMALLEST)
    while text and lines.natural_width(text, chain) * size > width + _ROUNDING:
        text = text[:-2].rstrip("…") + "…" if len(text) > 2 else ""  # noqa: PLR2004  # a letter and its "…"
    return lines.line(text, chain, size)
