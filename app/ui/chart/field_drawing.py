"""How a field of cells is painted, all its figures in one size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from app.ui import theme
from app.ui.chart import look
from app.words.chart.series import Field

_GAP = theme.GRID
_SMALLEST = 9
"""Pixels of the smallest figure."""


class FieldDrawing:
    """Cells of the accent, the stronger the hotter, with their numbers in them."""

    downwards = True

    def __init__(self, series: Field) -> None:
        self._series = series
        self.bounds = QRectF(0, 0, len(series.columns), len(series.rows))
        self.left = tuple((number + 0.5, words) for number, words in enumerate(series.rows))
        self.bottom = tuple((number + 0.5, words) for number, words in enumerate(series.columns))

    def fit(self, wide: float) -> None:
        """Cells take what there is."""

    def paint(self, painter: QPainter, place: QTransform) -> None:
        """Paint the cells that are known, all in one size; a sign that has no room in one is left out."""
        size = place.mapRect(QRectF(0, 0, 1, 1)).width() - _GAP
        longest = max((cell.said for row in self._series.cells for cell in row if cell), key=len, default="")
        advance = painter.fontMetrics().horizontalAdvance
        bare = advance(longest) > size
        written = advance(_bare(longest) if bare else longest)
        if written > size:
            font = painter.font()
            font.setPixelSize(max(round(font.pixelSize() * size / written), _SMALLEST))
            painter.setFont(font)
        for y, row in enumerate(self._series.cells):
            for x, cell in enumerate(row):
                if cell is None:
                    continue
                box = place.mapRect(QRectF(x, y, 1, 1)).adjusted(1, 1, -1, -1)
                ground = look.mixed(0.06 + 0.94 * min(max(cell.heat, 0.0), 1.0))
                painter.fillRect(box, ground)
                painter.setPen(look.ink_on(ground))
                said = _bare(cell.said) if bare else cell.said
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def hint_at(self, at: QPointF) -> str:
        """Tell the cell."""
        y, x = int(at.y()), int(at.x())
        if y < len(self._series.cells) and x < len(self._series.cells[y]):
            cell = self._series.cells[y][x]
            return cell.hint if cell is not None else ""
        return ""


def _bare(said: str) -> str:
    """Return a figure without its sign of per cent."""
    return said.removesuffix("%").rstrip()
