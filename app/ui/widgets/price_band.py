"""Price bands as bars on one scale: what she pays for a piece, over all and in each category."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain import money
from app.domain.preferences import Band
from app.ui import theme

_BAR = 56
"""Pixels of the scale at 100 %."""


class PriceBands(QWidget):
    """One line a band: its category, a bar on the common scale, the two prices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: Sequence[Band] = ()
        self._currency = "CNY"
        self._overall = ""

    def show_bands(self, bands: Sequence[Band], currency: str, overall: str) -> None:
        """Show `bands`; the one without a category is called `overall`."""
        self._bands, self._currency, self._overall = bands, currency, overall
        spoken = [f"{band.category or overall} {self._prices(band)} ({band.n})" for band in bands]
        self.setAccessibleName("; ".join(spoken))
        self.setToolTip("\n".join(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every line."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self._prices(band)) for band in self._bands), default=0)
        names = max((metrics.horizontalAdvance(band.category) for band in self._bands), default=0)
        bar = theme.current().px(_BAR)
        return QSize(names + bar + widest + 2 * theme.GRID, self._line_height() * len(self._bands))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars by hand: they are a drawing, the words beside them are the information."""
        del event
        if not self._bands:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, metrics, height = theme.current().colours, self.fontMetrics(), self._line_height()
        names = max(metrics.horizontalAdvance(band.category or self._overall) for band in self._bands)
        left, bar = names + theme.GRID, theme.current().px(_BAR)
        top = max(band.high for band in self._bands) or 1
        for number, band in enumerate(self._bands):
            line = QRectF(0, number * height, self.width(), height)
            painter.setPen(QColor(colours.muted if band.category else colours.ink))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, band.category or self._overall)
            middle = line.center().y()
            painter.fillRect(QRectF(left, middle - 0.5, bar, 1), QColor(colours.hairline))
            start, end = left + bar * band.low / top, left + bar * band.high / top
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.muted if band.category else colours.accent))
            painter.drawRoundedRect(QRectF(start, middle - 3, max(end - start, 3), 6), 3, 3)
            painter.setPen(QColor(colours.ink))
            words = line.adjusted(left + bar + theme.GRID, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._prices(band))
        painter.end()

    def _prices(self, band: Band) -> str:
        low, high = (money.format(minor, self._currency) for minor in (band.low, band.high))
        return f"{low} – {high}"

    def _line_height(self) -> int:
        return self.fontMetrics().height() + theme.GRID // 2
