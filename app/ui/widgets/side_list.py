"""A short list of words at the side of a page, of which one is marked: what the page shows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui import theme


class SideList(QListWidget):
    """As wide as its longest word, as high as all of them where there is room; the arrows walk over it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest, self._rows = 0, (0, 0)
        """The longest word, and between which heights a row is, in pixels."""
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
        self._widest = max(metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count()))
        self._rows = metrics.height() + theme.GRID // 2, metrics.height() + 3 * theme.GRID // 2
        self.setMinimumWidth(self._widest + 6 * theme.GRID)
        self.setMinimumHeight(self.count() * self._rows[0])
        self.setMaximumHeight(self.count() * self._rows[1])
        self._fill()
        self.updateGeometry()

    def _fill(self) -> None:
        """Let the rows share the height: on a low page they stand closer, and none is out of sight."""
        least, most = self._rows
        high = max(least, min(self.height() // self.count(), most))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(self._widest, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fill()

    def sizeHint(self) -> QSize:
        """Return the room of the longest word."""
        return QSize(self.minimumWidth(), self.maximumHeight())
