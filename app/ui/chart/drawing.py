"""What a drawing of a series is: where its axes have words, what is painted, what is told on a figure.

Without the drawing library: a drawing is given a painter and how the series' numbers map to pixels.
"""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

Ticks = tuple[tuple[float, str], ...]


class Drawing(Protocol):
    """A series as it is painted."""

    bounds: QRectF
    """What is seen, in the series' own numbers."""
    left: Ticks
    bottom: Ticks
    downwards: bool
    """The first row is the uppermost."""

    def fit(self, wide: float) -> None:
        """Take the room of so many pixels: what is written at the end of a bar is to stand in it."""

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint in pixels; `place` maps the series' numbers to them."""

    def hint_at(self, at: QPointF) -> str:
        """Return what is told at a place in the series' own numbers, "" for nothing."""
        ...
