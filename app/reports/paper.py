"""The papers cards are printed on, and where each side of each card goes on its sheets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple


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
    """Width and height of the page as fed; single cards are turned by their language."""
    card: tuple[float, float]
    """Short and long side of the card."""
    always_wide: bool = False
    """Whether the card lies wide even for text in columns."""

    def card_size(self, language: str) -> tuple[float, float]:
        """Return width and height of a card in `language`: columns stand upright, lines lie wide."""
        short, long = self.card
        upright = self.kind is Kind.FOLDED or (language == "ja" and not self.always_wide)
        return (short, long) if upright else (long, short)


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

BLEED: Final = 2.0
"""Millimetres that a picture runs over the edge of its card, for the knife."""
_GUTTER: Final = 2 * BLEED
_UP: Final = 4


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
    marks: tuple[tuple[float, float, float, float], ...] = ()
    """Crop marks: x1, y1, x2, y2 in millimetres."""


def pages(paper: Paper, languages: Sequence[str]) -> Iterator[Page]:
    """Yield the pages that carry cards in `languages`, one each, in order."""
    if paper.kind is Kind.SINGLE:
        for card, language in enumerate(languages):
            width, height = paper.card_size(language)
            yield Page(width, height, (Spot(card, words=False, x=0, y=0),))
            yield Page(width, height, (Spot(card, words=True, x=0, y=0),))
    elif paper.kind is Kind.FOLDED:
        width, height = paper.page
        for card, language in enumerate(languages):
            # Columns are read from the right, so the card opens to the right: its cover is the left half.
            cover, inside = (0.0, 0.0) if language == "ja" else (width / 2, width / 2)
            yield Page(width, height, (Spot(card, words=False, x=cover, y=0),))
            yield Page(width, height, (Spot(card, words=True, x=inside, y=0),))
    else:
        yield from _sheets(paper, languages)


def _sheets(paper: Paper, languages: Sequence[str]) -> Iterator[Page]:
    width, height = paper.page
    for first in range(0, len(languages), _UP):
        cards = range(first, min(first + _UP, len(languages)))
        for words in (False, True):
            spots = tuple(
                _spot(paper, card, card - first, words=words, wide=languages[card] != "ja") for card in cards
            )
            yield Page(width, height, spots, _crop_marks(paper))


def _spot(paper: Paper, card: int, cell: int, *, words: bool, wide: bool) -> Spot:
    left, bottom = _corner(paper)
    short, long = paper.card
    row, column = divmod(cell, 2)
    if words:
        column = 1 - column  # behind its front, once the sheet is turned on its long edge
    x = left + column * (short + _GUTTER)
    y = bottom + (1 - row) * (long + _GUTTER)
    if not wide:
        return Spot(card, words, x, y)
    # A wide card lies on its side, the back the other way round: cut out, it turns like a leaf.
    return Spot(card, words, x, y + long, 270) if words else Spot(card, words, x + short, y, 90)


def _corner(paper: Paper) -> tuple[float, float]:
    (width, height), (short, long) = paper.page, paper.card
    return (width - 2 * short - _GUTTER) / 2, (height - 2 * long - _GUTTER) / 2


def _crop_marks(paper: Paper) -> tuple[tuple[float, float, float, float], ...]:
    (width, height), (short, long) = paper.page, paper.card
    left, bottom = _corner(paper)
    away, length = BLEED + 1, 5.0
    xs = [left + column * (short + _GUTTER) + edge for column in range(2) for edge in (0, short)]
    ys = [bottom + row * (long + _GUTTER) + edge for row in range(2) for edge in (0, long)]
    marks: list[tuple[float, float, float, float]] = []
    for x in xs:
        marks.append((x, bottom - away, x, bottom - away - length))
        marks.append((x, height - bottom + away, x, height - bottom + away + length))
    for y in ys:
        marks.append((left - away, y, left - away - length, y))
        marks.append((width - left + away, y, width - left + away + length, y))
    return tuple(marks)
