"""Which month is looked at: one back, one on, never beyond the one that has begun."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain import months
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.words import dates


class MonthChoice(Retranslated, QWidget):
    """Two arrows and the month between them."""

    turned = Signal(date)
    """To the month of this day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._last = date.min, date.max
        self._before, self._after = QPushButton("‹", self), QPushButton("›", self)
        self._before.setObjectName("monthBefore")
        self._after.setObjectName("monthAfter")
        self._said = text.label(part="strong", parent=self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._before)
        layout.addWidget(self._said)
        layout.addWidget(self._after)
        layout.addStretch()
        self._before.clicked.connect(lambda: self._turn(self._shown.replace(day=1) - timedelta(days=1)))
        self._after.clicked.connect(lambda: self._turn(months.following(self._shown)))
        self.retranslate()

    def show_month(self, month: date, last: date) -> None:
        """Show the month of a day; `last` is the latest day of which there is something to look at."""
        self._shown, self._last = month, last
        self.retranslate()

    def retranslate(self) -> None:
        """Say the month in the window's language."""
        known = self._shown > date.min
        self._said.setText(dates.month(self._shown.year, self._shown.month) if known else "")
        self._before.setEnabled(known)
        self._after.setEnabled(known and months.following(self._shown) <= self._last)
        for button, words in ((self._before, self.tr("A month back")), (self._after, self.tr("A month on"))):
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _turn(self, month: date) -> None:
        self.turned.emit(month)
