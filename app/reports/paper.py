"""The papers cards are printed on, and where each side of each card goes on its sheets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from app.reports.pdf_file import Turned
from app.reports.sheet import Mark, Sheet


class Kind(StrEnum):
    """How cards lie on a paper."""

    SINGLE = "single"
    """One card a page: picture, then words."""
    FOLDED = "folded"
    """One card on both sides of a sheet folded in the middle."""
    SHEET = "sheet"
    """Several cards a sheet with crop marks; turned by the long edge, backs lie behind fronts."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper. All lengths are millimetres."""

    key: str
    kind: Kind
    page: tuple[float, float]
    """Width and height of the page as fed; single cards are turned by how their words stand."""
    card: tuple[float, float]
    """Short and long side of the card."""
    always_wide: bool = False
    """Whether the card lies wide even for text in columns."""

    def card_size(self, columns: bool) -> tuple[float, float]:
        """Return width and height of a card: with `columns` it stands upright, with lines it lies wide."""
        short, long = self.card
        return (short, long) if self._upright(columns) else (long, short)

    def turned(self, columns: bool) -> Turned:
        """Return how a printer that prints both sides turns the sheet of cards in `columns` or lines.

        A card turns like a leaf: about its upright edge.
        """
        if self.kind is Kind.SHEET or (self.kind is Kind.SINGLE and self._upright(columns)):
            return Turned.LONG_EDGE
        return Turned.SHORT_EDGE

    def _upright(self, columns: bool) -> bool:
        return self.kind is Kind.FOLDED or (columns and not self.always_wide)


PAPERS: Final[dict[str, Paper]] = {
    paper.key: paper
    for paper in (
        Paper("hagaki", Kind.SINGLE, (100, 148), (100, 148)),
        Paper("postcard-cn", Kind.SINGLE, (165, 102), (102, 165), always_wide=True),
        Paper("a6", Kind.SINGLE, (105, 148), (105, 148)),
        Paper("a5-folded", Kind.FOLDED, (210, 148), (105, 148)),
        Paper("a4-sheet", Kind.SHEET, (210, 297), (92, 130)),
    )
}
"""By the name the command line gives them."""

BLEED: Final = 3.0
"""Millimetres that a picture runs over the edge of its card, for the knife."""
SHEET: Final = Sheet((210, 297), (92, 130), 2, 2, (2 * BLEED, 2 * BLEED))
"""How cards lie on the sheet that is cut."""


def alone(key: str) -> Paper:
    """Return the paper on which a card of `key` is printed by itself, a page each side."""
    return PAPERS[key] if PAPERS[key].kind is Kind.SINGLE else PAPERS["a6"]


class Spot(NamedTuple):
    """Where one side of one card goes: its lower left corner before turning, in millimetres."""

    card: int
    """Index of the card in the sequence printed."""
    words: bool
    """The side with the words, else the picture."""
    x: float
    y: float
    turn: int = 0
    """Degrees, counter-clockwise about (x, y)."""


class Page(NamedTuple):
    """One page and what lies on it."""

    width: float
    height: float
    spots: tuple[Spot, ...]
    marks: tuple[Mark, ...] = ()
    """Crop marks."""
    trim: float = 0.0
    """What the knife takes off on every side."""


def pages(paper: Paper, columns: Sequence[bool], *, bleed: bool = False) -> Iterator[Page]:
    """Yield the pages that carry the cards in order; `columns` says of each whether its words stand so.

    `bleed` makes pages larger by what a printing house cuts off; a sheet that is cut has it anyway.
    """
    trim = BLEED if bleed else 0.0
    if paper.kind is Kind.SINGLE:
        for card, down in enumerate(columns):
            width, height = paper.card_size(down)
            for words in (False, True):
                yield Page(
                    width + 2 * trim, height + 2 * trim, (Spot(card, words=words, x=trim, y=trim),), trim=trim
                )
    elif paper.kind is Kind.FOLDED:
        width, height = paper.page
        for card, down in enumerate(columns):
            # Columns are read from the right, so the card opens to the right: its cover is the left half.
            left = trim + (0.0 if down else width / 2)
            for words in (False, True):
                yield Page(
                    width + 2 * trim, height + 2 * trim, (Spot(card, words=words, x=left, y=trim),), trim=trim
                )
    else:
        yield from _sheets(paper, columns)


def _sheets(paper: Paper, columns: Sequence[bool]) -> Iterator[Page]:
    for first in range(0, len(columns), SHEET.pieces):
        cards = range(first, min(first + SHEET.pieces, len(columns)))
        for words in (False, True):
            spots = tuple(
                _spot(paper, card, card - first, words=words, wide=not columns[card]) for card in cards
            )
            yield Page(*paper.page, spots, SHEET.marks(BLEED, behind=words))


def _spot(paper: Paper, card: int, cell: int, *, words: bool, wide: bool) -> Spot:
    short, long = paper.card
    x, y = SHEET.place(cell, behind=words)
    if not wide:
        return Spot(card, words, x, y)
    # A wide card lies on its side, the back the other way round: cut out, it turns like a leaf.
    return Spot(card, words, x, y + long, 270) if words else Spot(card, words, x + short, y, 90)
