"""The buttons at the head of the calendar: before, today, after; month, week or list; print and export."""

from collections.abc import Callable
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.ui import theme
from app.ui.retranslated import Retranslated


class View(IntEnum):
    """How the calendar is shown."""

    GRID = 0
    WEEK = 1
    LIST = 2


class CalendarHead(Retranslated, QWidget):
    """Where one is in the calendar is the page's affair; here it is only asked for."""

    stepped = Signal(int)
    """The month or week before (-1) or after (1) is wanted."""
    now_wanted = Signal()
    """Today is wanted."""
    viewed = Signal(int)
    """Another view (`View`) is wanted."""
    export_wanted = Signal()
    """A file for a telephone is wanted."""
    events_wanted = Signal()
    """The events and salons are wanted."""
    paper_wanted = Signal()
    """What is shown is wanted on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_week = False
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        self._before = self._button("monthBefore", lambda: self.stepped.emit(-1))
        self._now = self._button("monthNow", self.now_wanted.emit)
        self._after = self._button("monthAfter", lambda: self.stepped.emit(1))
        row.addSpacing(2 * theme.GRID)
        views = QButtonGroup(self)
        self._views = {
            view: self._button(name, partial(self.viewed.emit, view))
            for view, name in ((View.GRID, "asGrid"), (View.WEEK, "asWeek"), (View.LIST, "asList"))
        }
        for view, button in self._views.items():
            button.setCheckable(True)
            button.setChecked(view is View.GRID)
            views.addButton(button)
        row.addSpacing(2 * theme.GRID)
        self._events = self._button("calendarEvents", self.events_wanted.emit)
        self.paper = self._button("calendarPrint", self.paper_wanted.emit)
        self._export = self._button("calendarExport", self.export_wanted.emit)
        self.retranslate()

    def show_view(self, view: View) -> None:
        """Mark a view, and say before and after as it goes."""
        self._views[view].setChecked(True)
        self._by_week = view is View.WEEK
        self.retranslate()

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        by_week = self._by_week
        words: tuple[tuple[QPushButton, str, str], ...] = (
            (
                self._before,
                "‹",
                self.tr("Week before (Page Up)") if by_week else self.tr("Month before (Page Up)"),
            ),
            (
                self._after,
                "›",
                self.tr("Week after (Page Down)") if by_week else self.tr("Month after (Page Down)"),
            ),
            (self._now, self.tr("Today"), self.tr("Go to today")),
            (self._views[View.GRID], self.tr("Month"), self.tr("Show the month as a grid of days")),
            (self._views[View.WEEK], self.tr("Week"), self.tr("Show a week with everybody's name")),
            (self._views[View.LIST], self.tr("List"), self.tr("Show the month as a list")),
            (self._events, self.tr("Events…"), self.tr("Events and salons: invite, note who came")),
            (self.paper, self.tr("Print…"), self.tr("The care plan on paper, to phone from (Ctrl+P)")),
            (self._export, self.tr("Export…"), self.tr("Export as iCalendar, for a telephone or computer")),
        )
        for button, said, hint in words:
            button.setText(said)
            button.setToolTip(hint)
            button.setAccessibleName(hint)

    def _button(self, name: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked: does())
        self._row.addWidget(button)
        return button
