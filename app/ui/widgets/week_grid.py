"""A week in seven columns: every contact with her name, its occasion's mark, and the channel in a word."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.i18n import translate
from app.queries.calendar import Month, Planned
from app.queries.day_load import Load
from app.ui import theme
from app.ui.widgets import day_name
from app.ui.widgets.carrying import Carried
from app.ui.widgets.contact_line import Teller
from app.ui.widgets.day_grid import DayGrid
from app.ui.widgets.looked_at import LookedAt, Read
from app.ui.widgets.month_cell import CELL, Cell
from app.ui.widgets.week_cell import ENTRY, DayHeader, EntryDelegate
from app.words import dates, day_load, outreach

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ACROSS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SOUGHT: Final = 100
"""Contacts of a day among which the one is looked for at which one was."""
_WEEKS: Final = {Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


class WeekModel(QAbstractTableModel):
    """The contacts of seven days as Qt wants them: a column a day, a row a contact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: Sequence[Cell] = ()
        self.contacts: Sequence[LookedAt] = ()
        self.carried: Carried | None = None
        self._occasion: Callable[[str], str] = outreach.rule

    def show(
        self, days: Sequence[Cell], contacts: Sequence[LookedAt], occasion: Callable[[str], str]
    ) -> None:
        """Replace what is shown; `occasion` names a rule, or says "" of one that is not to be named."""
        self.beginResetModel()
        self.days, self.contacts, self._occasion = days, contacts, occasion
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many contacts the fullest day has; a week without any has a row to stand in."""
        if parent.isValid() or not self.days:
            return 0
        return max(1, *(len(ones) for ones in self.contacts))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the days of a week."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the day, the contact, or what a screen reader says of it."""
        if not index.isValid():
            return None
        one = self.contacts[index.column()].at(index.row())
        if role == CELL:
            return self.days[index.column()]
        if role == ENTRY:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.member if one else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._aloud(self.days[index.column()], one)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the day of a column, in words or as it is painted."""
        if orientation is not Qt.Orientation.Horizontal or not self.days:
            return None
        cell = self.days[section]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return dates.day_of_week(cell.day)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (dates.day_of_week(cell.day), cell.festival, day_load.aloud(*cell.load))
            return ", ".join(word for word in words if word)
        return None

    def _aloud(self, cell: Cell, one: Planned | None) -> str:
        closed = self.carried is not None and not self.carried.may(cell.day)
        words = [dates.day_of_week(cell.day)]
        if closed:
            words.append(translate("MonthGrid", "not for this contact"))
        if one is None:
            words.append(day_load.aloud(*cell.load))
        else:
            words += [one.member, self._occasion(one.rule), way(one)]
            if one.staff:
                words.append(one.staff)
        return ", ".join(word for word in words if word)


class WeekGrid(DayGrid):
    """One week: the arrows walk from contact to contact, the page keys from week to week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weekGrid")
        self._model = WeekModel(self)
        self._delegate = EntryDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(DayHeader(self))
        self.carrying.connect(self._grey)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(theme.GRID)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        theme.current().changed.connect(self._measure)
        self._measure()

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        index = self.currentIndex()
        return index.data(CELL).day if index.isValid() else None

    def day_at(self, point: QPoint) -> date | None:
        """Return the day under the mouse, also below its last contact."""
        column = self.columnAt(point.x())
        return self._model.days[column].day if column >= 0 and self._model.days else None

    def contact_at(self, point: QPoint) -> Planned | None:
        """Return the contact under the mouse."""
        found: Planned | None = self.indexAt(point).data(ENTRY)
        return found

    def contact_chosen(self) -> Planned | None:
        """Return the contact that is chosen."""
        found: Planned | None = self.currentIndex().data(ENTRY)
        return found

    def show_week(
        self, week: Month, region: str, day: date, loads: Mapping[date, Load], read: Read, tell: Teller
    ) -> None:
        """Show a week with `day` chosen, at the contact at which one was where it is still there.

        The contacts of long days are `read` as they are looked at.
        """
        days, before = week.days, self.contact_chosen()
        self.today = today = tell.today
        named = day_name.of_days(days[0].day, days[-1].day, region)
        cells = [
            Cell(
                each.day,
                in_month=True,
                today=each.day == today,
                festival=named.get(each.day, ""),
                lunar=day_name.lunar_day(each.day),
                load=loads.get(each.day, Load(0, 0)),
            )
            for each in days
        ]
        self._model.show(cells, [LookedAt(each.groups, read) for each in days], tell.occasion)
        at = next((at for at, cell in enumerate(cells) if cell.day == day), 0)
        ones = self._model.contacts[at][:_SOUGHT]
        row = next((row for row, one in enumerate(ones) if before and one.id == before.id), 0)
        self.setCurrentIndex(self._model.index(row, at))

    def choose(self, day: date) -> None:
        """Choose a day of the week, or ask for its week."""
        for at, cell in enumerate(self._model.days):
            if cell.day == day:
                row = min(max(self.currentIndex().row(), 0), max(len(self._model.contacts[at]) - 1, 0))
                self.setCurrentIndex(self._model.index(row, at))
                return
        self.wanted.emit(day)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which day is chosen."""
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()
        if current.isValid():
            self.chosen.emit(current.data(CELL).day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by contacts, days and weeks; Enter opens the contact."""
        day, key = self.day, Qt.Key(event.key())
        if self.hears(event):
            return
        if day is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _ACROSS or key in _WEEKS:
            self.choose(day + timedelta(days=(_ACROSS | _WEEKS)[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            contact = self.contact_chosen()
            if contact is not None:
                self.opened.emit(contact)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the contact under the mouse."""
        contact = self.contact_at(event.position().toPoint())
        if contact is not None:
            self.opened.emit(contact)

    def _grey(self, held: Carried | None) -> None:
        self._delegate.carried = self._model.carried = held

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.height())


def way(one: Planned) -> str:
    """Return by which channel, or what came of it."""
    return outreach.outcome(one.outcome) if one.outcome else outreach.channel(one.channel)
