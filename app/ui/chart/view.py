"""A chart in a page: its frame is there at once, its picture as soon as the drawing library is."""

import importlib
from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.chart.legend import Legend
from app.words.chart.series import Bars, Field, Ranges, Series, Stack, captions

_HIGH = 26 * theme.GRID
_WIDE = 36 * theme.GRID
_ANY = 16_777_215
"""Qt's own greatest size: no limit."""


def learn() -> None:
    """Import the drawing library (half a second); to be called beside the window before the first picture."""
    importlib.import_module("app.ui.chart.plot")


class ChartView(QWidget):
    """Shows one series, in the look in force; for who cannot see it, it says its sentence instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.series: Series | None = None
        self._plot: Any = None
        self._upper = text.label(part="muted", parent=self)
        self._lower = text.label(part="muted", parent=self)
        self.legend = Legend(self)
        self._room = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self._upper)
        column.addWidget(self.legend)
        column.addLayout(self._room, 1)
        column.addWidget(self._lower)
        self._upper.hide()
        self._lower.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(_WIDE)
        theme.current().changed.connect(self._draw)
        self._measure()

    @property
    def is_of_rows(self) -> bool:
        """Whether what is drawn stands under each other, and needs no more height than its rows."""
        return isinstance(self.series, Bars | Field | Ranges)

    def show_series(self, series: Series | None, name: str, sentence: str) -> None:
        """Draw a series, called `name`, of which `sentence` says what is to be seen; None draws nothing."""
        self.series = series
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.legend.say(series.parts if isinstance(series, Stack) else ())
        upper, lower = captions(series)
        for label, words in ((self._upper, upper), (self._lower, lower)):
            label.setText(words)
            label.setVisible(bool(words))
        self._draw()

    def hint_at(self, place: QPoint) -> str:
        """Return what is told of the figure at a place of this widget, "" where there is none."""
        return self._plot.hint_at(self._plot.mapFrom(self, place)) if self._plot is not None else ""

    def event(self, event: QEvent) -> bool:
        """Draw when it is seen for the first time: what is behind another topic can wait."""
        if event.type() == QEvent.Type.Show and self._plot is None:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        self._measure()
        if self.series is None:
            if self._plot is not None:
                self._plot.hide()
            return
        if not self.isVisible() and self._plot is None:
            return
        if self._plot is None:
            from app.ui.chart import plot

            self._plot = plot.Plot(self)
            self._room.addWidget(self._plot)
        self._plot.draw(self.series)
        self._plot.show()

    def _measure(self) -> None:
        high = _HIGH
        if isinstance(self.series, Bars):
            high = (len(self.series.bars) + 1) * 3 * theme.GRID
        elif isinstance(self.series, Ranges):
            high = (len(self.series.spans) + 2) * 3 * theme.GRID
        elif isinstance(self.series, Field):
            high = (len(self.series.rows) + 1) * 3 * theme.GRID
        least = theme.current().px(high) + self._lines()
        self.setMinimumHeight(least)
        # Rows that are drawn far apart are not read together.
        self.setMaximumHeight(least * 3 // 2 if self.is_of_rows else _ANY)

    def _lines(self) -> int:
        shown = sum(not label.isHidden() for label in (self._upper, self._lower))
        return shown * (self.fontMetrics().height() + theme.GRID // 2) + self.legend.minimumHeight()
