"""Blocks that have found their places on a card."""

from typing import Final, NamedTuple

from app.reports.block import Block

SEAL_SIDE: Final = 9.0
"""Millimetres of the seal beside who signs."""


class Placed(NamedTuple):
    """A block, and where its upper left corner stands (points from the card's lower left corner)."""

    block: Block
    x: float
    y: float
    accent: bool = False
    """In the design's second colour."""


class Words(NamedTuple):
    """One side of one card, laid out."""

    placed: tuple[Placed, ...]
    rule: tuple[float, float, float] | None
    """A line to sign on: x, y, length in points; None where a name is printed."""
    whole: bool
    """False where something had to be cut off: the wish, or a name without end."""
