"""A sheet of equal pieces to cut or to peel off: where each lies, what lies behind it, and the crop marks."""

from dataclasses import dataclass
from typing import Final

Mark = tuple[float, float, float, float]
"""x1, y1, x2, y2 in millimetres."""
_AWAY: Final = 1.0
_LONGEST: Final = 5.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns and rows of pieces on a page. All lengths are millimetres; y is counted from the foot."""

    page: tuple[float, float]
    piece: tuple[float, float]
    columns: int
    rows: int
    gap: tuple[float, float] = (0.0, 0.0)
    """Between two columns, between two rows."""
    corner: tuple[float, float] | None = None
    """Left and upper margin; None: the pieces lie in the middle of the page."""

    @property
    def pieces(self) -> int:
        """How many lie on one sheet."""
        return self.columns * self.rows

    @property
    def margins(self) -> tuple[float, float]:
        """The left and the upper margin."""
        if self.corner is not None:
            return self.corner
        (width, height), (across, up), (dx, dy) = self.page, self.piece, self.gap
        return (
            (width - self.columns * across - (self.columns - 1) * dx) / 2,
            (height - self.rows * up - (self.rows - 1) * dy) / 2,
        )

    def place(self, index: int, *, behind: bool = False) -> tuple[float, float]:
        """Return the lower left corner of the piece `index`, row after row from the upper left one.

        `behind`: on the other side of the sheet, once it is turned on its long edge.
        """
        row, column = divmod(index, self.columns)
        left, top = self.margins
        (width, height), (across, up), (dx, dy) = self.page, self.piece, self.gap
        x = left + column * (across + dx)
        return (width - x - across) if behind else x, height - top - up - row * (up + dy)

    def marks(self, bleed: float, *, behind: bool = False) -> tuple[Mark, ...]:
        """Return the crop marks of every edge of a piece: at the edge of the sheet, clear of the `bleed`."""
        (width, height), (across, up) = self.page, self.piece
        xs = sorted(
            {x for at in range(self.columns) for x in self._from(self.place(at, behind=behind)[0], across)}
        )
        rows = range(0, self.pieces, self.columns)
        ys = sorted({y for at in rows for y in self._from(self.place(at)[1], up)})
        away = bleed + _AWAY
        marks: list[Mark] = []
        for x in xs:
            low, high = ys[0] - away, ys[-1] + away
            marks += [(x, low, x, max(low - _LONGEST, 0)), (x, high, x, min(high + _LONGEST, height))]
        for y in ys:
            left, right = xs[0] - away, xs[-1] + away
            marks.append((left, y, max(left - _LONGEST, 0), y))
            marks.append((right, y, min(right + _LONGEST, width), y))
        return tuple(marks)

    @staticmethod
    def _from(start: float, length: float) -> tuple[float, float]:
        return round(start, 4), round(start + length, 4)
