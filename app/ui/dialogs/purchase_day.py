"""The day of a ticket: today, unless it was forgotten yesterday."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget


class DayField(QDateEdit):
    """↓ is the day before, ↑ the day after; no day later than today."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self._today = today
        self.setMaximumDate(QDate(today.year, today.month, today.day))
        self.setCurrentSection(QDateEdit.Section.DaySection)
        self.show_day(today)

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def turn(self, today: date) -> bool:
        """Follow the calendar; return whether the day of a ticket of today turned with it."""
        was, self._today = self._today, today
        if today == was:
            return False
        self.setMaximumDate(QDate(today.year, today.month, today.day))
        turned = self.day == was
        if turned:
            self.show_day(today)
        return turned

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def focusNextPrevChild(self, following: bool) -> bool:
        """Leave the field on Tab: year, month and day are one."""
        return QWidget.focusNextPrevChild(self, following)

    def stepBy(self, steps: int) -> None:
        """Go by days over the ends of months."""
        self.setDate(self.date().addDays(steps))

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:
        """Let both arrows be."""
        return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled
