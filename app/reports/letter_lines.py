"""A letter in lines on an upright page: Chinese and English."""

from collections.abc import Sequence
from typing import Final

from app.reports import fitting, typefaces, wishes
from app.reports import setting_horizontal as lines
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.legible import one_line
from app.reports.letter_sheet import MARGIN, Sheet
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

_ROUNDING: Final = 0.01  # points


class Lines(Sheet):
    """Chinese and English: lines on an upright page."""

    def compose(self) -> None:
        """Set everything from the top down."""
        self.chain = typefaces.chain(self.language, Role.BODY)
        self.left, self.measure = MARGIN * MM, (self.width - 2 * MARGIN) * MM
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
        x = MARGIN + (7 if self.language == "zh_CN" else 0)
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


def _fitted(text: str, chain: typefaces.Chain, size: float, width: float) -> Block:
    natural = lines.natural_width(text, chain)
    if natural * size > width:
        size = max(width / natural, fitting.SMALLEST)
    while text and lines.natural_width(text, chain) * size > width + _ROUNDING:
        text = text[:-2].rstrip("…") + "…" if len(text) > 2 else ""  # noqa: PLR2004  # a letter and its "…"
    return lines.line(text, chain, size)
