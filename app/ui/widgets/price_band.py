"""A price band as a bar on a scale: a drawing beside the words that are the information."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.liked import Band
from app.ui import theme

_BAR = 40
"""Pixels that the scale has at least, at 100 %."""


class PriceBar(QWidget):
    """One band on a scale that begins at nothing; all bars of a card have the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band: Band | None = None
        self._top = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure()

    def show_band(self, band: Band, top: int) -> None:
        """Show a band on a scale that ends at `top`, minor units."""
        self._band, self._top = band, top or 1
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take more room when the text grows."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def _measure(self) -> None:
        """Ask for the least room in which two bands can be told apart.

        It is set, not told when it is asked for: laying out a card would ask two hundred times.
        """
        self.setMinimumWidth(theme.current().px(_BAR))
        self.setFixedHeight(self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale and the bar."""
        del event
        if self._band is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, width = theme.current().colours, self.width()
        middle = self.height() / 2
        painter.fillRect(QRectF(0, middle - 0.5, width, 1), QColor(colours.hairline))
        start, end = width * self._band.low / self._top, width * self._band.high / self._top
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.muted if self._band.category else colours.accent))
        painter.drawRoundedRect(QRectF(start, middle - 3, max(end - start, 3), 6), 3, 3)
        painter.end()
