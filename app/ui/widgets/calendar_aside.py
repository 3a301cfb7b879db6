"""What stands beside the days: the chosen one, whose contacts and which are shown, how far is planned."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.widgets.calendar_filter import CalendarFilter
from app.ui.widgets.day_beside import DayBeside
from app.ui.widgets.occasions import Occasions
from app.ui.widgets.scrolled import Scrolled
from app.words import dates

_WIDE = 36 * theme.GRID
_MOST = 0.3
"""The share of the page that it may take where the text is large."""


class CalendarAside(QWidget):
    """A column; what is filtered by scrolls under the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.day, self.who, self.occasions = DayBeside(self), CalendarFilter(self), Occasions(self)
        self._horizon = text.label(part="muted", wrap=True, parent=self)
        self._horizon.setObjectName("calendarHorizon")
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2 * theme.GRID)
        column = QVBoxLayout()
        column.setSpacing(2 * theme.GRID)
        beside.addWidget(text.hairline(upright=True, parent=self))
        beside.addLayout(column)
        column.addWidget(self.day, 1)
        filters = Scrolled(self)
        for each in (self.who, self.occasions, self._horizon):
            filters.column.addWidget(each)
        filters.column.addStretch()
        # The page is never higher for what is unfolded here: it scrolls.
        filters.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(filters, 1)

    def fit(self, page: int) -> None:
        """Be as wide as a page of so many pixels has room for."""
        self.setFixedWidth(min(theme.current().px(_WIDE), round(_MOST * page)))

    def say_horizon(self, last: date, *, seen: bool) -> None:
        """Say up to which day is planned, where days after it are in sight."""
        said = self.tr("Contacts are planned up to {day}; later days fill by themselves.")
        self._horizon.setText(said.format(day=dates.short_day(last)))
        self._horizon.setVisible(seen)
