"""The papers that go to the post: cards and envelopes with boxes for a postcode, and sheets of labels."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.reports.brush import Colour, rgb
from app.reports.sheet import Sheet

VERMILION: Final = rgb("#e8502a")
"""Free of black and blue, as Japan Post's readers want it."""
GOLDEN_RED: Final = rgb("#d22630")
"""Pantone 1795 C, the colour of GB/T 1416."""


class Manner(StrEnum):
    """How an address is written."""

    COLUMNS = "columns"
    """Japanese, in columns."""
    CHINESE = "chinese"
    """In lines, the postcode in the upper left corner, the sender at the lower right."""
    LINES = "lines"
    """A block of lines in the middle, the sender at the upper left."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A card or an envelope. All lengths are millimetres."""

    key: str
    size: tuple[float, float]
    manner: Manner | None
    """None: as the language of the address has it."""
    card: bool = False
    """A card of the shop's own, which says what it is and where the stamp goes."""

    def manner_for(self, language: str) -> Manner:
        """Return how an address in `language` is written on it."""
        return self.manner or (Manner.CHINESE if language == "zh_CN" else Manner.LINES)


ENVELOPES: Final[dict[str, Envelope]] = {
    one.key: one
    for one in (
        Envelope("hagaki", (100, 148), Manner.COLUMNS, card=True),
        Envelope("postcard-cn", (165, 102), Manner.CHINESE, card=True),
        Envelope("a6", (148, 105), None, card=True),
        Envelope("c6", (162, 114), None),
        Envelope("dl", (220, 110), None),
        Envelope("long-3", (120, 235), Manner.COLUMNS),
    )
}
"""By the name the command line gives them; long-3 is 長形3号."""

LABELS: Final[dict[str, Sheet]] = {
    "labels-24": Sheet((210, 297), (63.5, 33.9), 3, 8, (2.5, 0)),
    "labels-21": Sheet((210, 297), (63.5, 38.1), 3, 7, (2.5, 0)),
    "labels-14": Sheet((210, 297), (99.1, 38.1), 2, 7, (2.5, 0)),
    "labels-12": Sheet((210, 297), (86.4, 42.3), 2, 6),
    "labels-10": Sheet((210, 297), (99.1, 57), 2, 5, (2.5, 0)),
}
"""A4 sheets of labels as they are sold, by how many lie on one."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """The boxes that a postcode is written into."""

    left: float
    """From the left edge."""
    down: float
    """From the upper edge."""
    steps: tuple[float, ...]
    """Where each box begins, from the first one."""
    size: tuple[float, float]
    pens: tuple[float, ...]
    """The thickness of each box's line."""
    colour: Colour
    dash: tuple[float, float, float] | None = None
    """From, to (from the first box), and height below the upper edge of the boxes."""


def _seven(wide: float, gaps: tuple[float, float, float]) -> tuple[float, ...]:
    upper, middle, lower = gaps
    steps = [0.0]
    for at in range(1, 7):
        steps.append(round(steps[-1] + wide + (upper if at < 3 else middle if at == 3 else lower), 2))  # noqa: PLR2004  # 3 + 4 digits
    return tuple(steps)


_WIDE, _HIGH = 5.7, 8.0
_BREADTH: Final = 47.7


def receiver(width: float) -> Boxes:
    """Return the seven boxes of a Japanese card or envelope `width` wide.

    Japan Post: 8 mm from the right edge and 12 mm from the upper one, the first three in a stronger line.
    """
    return Boxes(
        round(width - 8.0 - _BREADTH, 2), 12.0, _seven(_WIDE, (1.3, 1.9, 1.1)), (_WIDE, _HIGH),
        (0.5,) * 3 + (0.3,) * 4, VERMILION, (19.85, 21.45, 4.0),
    )  # fmt: skip


def sender(height: float) -> Boxes:
    """Return the seven small boxes at the lower left, as printed New Year's cards have them."""
    return Boxes(
        5.2,
        height - 25.5,
        _seven(4.0, (0.0, 1.0, 0.0)),
        (4.0, 6.5),
        (0.2,) * 7,
        VERMILION,
        (12.15, 12.85, 3.25),
    )


CHINESE: Final = Boxes(12.0, 8.0, tuple(at * 9.5 for at in range(6)), (7.5, 9.5), (0.35,) * 6, GOLDEN_RED)
"""Six boxes within the upper left corner of 80 × 26 mm that is kept free for the reader."""
