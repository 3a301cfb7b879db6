"""Whose birthday it is this week, day by day, beside what is to be done today."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.birthdays import BirthdayOf
from app.ui import text, theme
from app.ui.widgets.contact_line import Section, Teller, Worded
from app.ui.widgets.line_list import LineList
from app.words import dates

_SIDE = 36 * theme.GRID


class WeekBirthdays(QWidget):
    """Whose birthday it is this week, day by day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = text.label(part="strong", parent=self)
        self._none = text.label(part="muted", wrap=True, parent=self)
        self.setObjectName("aside")
        self.list = LineList(self, columns=False)
        self.list.setObjectName("weekBirthdays")
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addWidget(self._heading)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * theme.GRID)
        layout.addWidget(text.hairline(upright=True, parent=self))
        layout.addLayout(column, 1)

    def show_week(self, found: Iterable[BirthdayOf], tell: Teller) -> None:
        """List them; of others a customer learns no birthday."""
        found = () if tell.discreet else found
        self.setFixedWidth(theme.current().px(_SIDE))
        sections = [
            Section(
                self.tr("Today") if day == tell.today else dates.day_of_week(day),
                Worded(ones, tell.birthday),
                key=str(day),
                quiet=True,
            )
            for day, ones in groupby(found, lambda one: one.day)
        ]
        self._heading.setText(self.tr("Birthdays this week"))
        self.list.setAccessibleName(self.tr("Birthdays this week"))
        hidden = self.tr("Hidden while the customer can see the screen.")
        self._none.setText(hidden if tell.discreet else self.tr("Nobody's."))
        self._none.setVisible(not sections)
        self.list.setVisible(bool(sections))
        self.list.show_sections(sections)
