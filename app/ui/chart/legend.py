"""The names of a chart's parts, each beside a patch of how it is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.chart import look


class Legend(QWidget):
    """One line of names; without any it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.say(())
        theme.current().changed.connect(self._measure)

    def say(self, names: Sequence[str]) -> None:
        """Show these names, in the order of the parts."""
        self._names = tuple(names)
        self.setAccessibleName(", ".join(names))
        self.setVisible(bool(names))
        self._measure()

    def sizeHint(self) -> QSize:
        """Return the room of all names beside each other."""
        return QSize(round(sum(self._wide(name) for name in self._names)), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each patch and its name."""
        del event
        painter = QPainter(self)
        side = self.fontMetrics().height() * 0.7
        left = 0.0
        for number, name in enumerate(self._names):
            box = QRectF(left, (self.height() - side) / 2, side * 1.5, side)
            look.fill(painter, box, look.part(number))
            painter.setPen(theme.current().colours.ink)
            painter.drawText(
                QRectF(box.right() + theme.GRID, 0, self.width(), self.height()),
                0x0080 | 0x0001,  # centred upright, at the left
                name,
            )
            left += self._wide(name)

    def _measure(self) -> None:
        self.setFixedHeight(self.fontMetrics().height() + theme.GRID if self._names else 0)
        self.updateGeometry()
        self.update()

    def _wide(self, name: str) -> float:
        metrics = self.fontMetrics()
        return metrics.height() * 1.05 + 3 * theme.GRID + metrics.horizontalAdvance(name)
