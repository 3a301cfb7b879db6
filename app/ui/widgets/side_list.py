"""A short list of words at the side of a page, of which one is marked: what the page shows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui import theme


class SideList(QListWidget):
    """As wide as its longest word, as high as all of them; the arrows walk over it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _row in range(count):
            QListWidgetItem(self)
        self.setCurrentRow(0)
        theme.current().changed.connect(self._measure)

    def say(self, name: str, words: Sequence[str]) -> None:
        """Say what is listed, and what the list is for who cannot see it."""
        self.setAccessibleName(name)
        for row, said in enumerate(words):
            self.item(row).setText(said)
        self._measure()

    def _measure(self) -> None:
        metrics = QFontMetrics(theme.current().font())
        high = metrics.height() + 3 * theme.GRID // 2
        widest = max(metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count()))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(widest, high))
        self.setMinimumWidth(widest + 6 * theme.GRID)
        self.setFixedHeight(self.count() * high)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the longest word."""
        return QSize(self.minimumWidth(), self.minimumHeight())
