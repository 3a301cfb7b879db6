"""A word that may be longer than its line: what has no room ends in dots, and the tooltip has all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.ui import theme


class CutShort(QLabel):
    """Takes the room of its words where there is so much, and never makes its page wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", "body")

    def minimumSizeHint(self) -> QSize:
        """Return that a few letters are enough."""
        return QSize(8 * theme.GRID, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of it in the tooltip where it is cut."""
        super().resizeEvent(event)
        self.setToolTip("" if self._shown() == self.text() else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), int(side), self._shown())
        painter.end()

    def _shown(self) -> str:
        room = self.contentsRect().width() + 1
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
