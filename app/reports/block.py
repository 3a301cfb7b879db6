"""A piece of set text: where each run of glyphs goes, in points from the piece's upper left corner."""

from dataclasses import dataclass, replace
from typing import NamedTuple


class Run(NamedTuple):
    """Glyphs of one face that follow each other."""

    face: str
    text: str
    before: float
    """Space before the run in em, beyond the advance of what stands before it."""
    tracking: float
    """Space after each glyph in em."""


class Extent(NamedTuple):
    """The room in points that a text would take, found without setting it."""

    width: float
    height: float
    orphan: bool
    """Whether a paragraph ends in a line of hardly two characters."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Runs that share a baseline, turned a quarter to the right or not; or one run written downwards."""

    x: float
    y: float
    """Start of the baseline; upwards is positive, so that all of a block lies at or below 0."""
    size: float
    runs: tuple[Run, ...]
    turned: bool = False
    pitch: float = 0.0
    """Where not 0: each glyph of the only run stands `pitch` points below the one before it."""

    def lowered(self, by: float) -> "Stroke":
        """Return the stroke `by` points further down."""
        return replace(self, y=self.y - by)


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Set text, `width` × `height` points. Compared by identity: it is a key of the ink's memory."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    size: float
    """The size of type in points."""
    whole: bool = True
    """False where text was cut off because it did not fit at the smallest size."""
