"""The month as a grid of days: arrows walk from day to day, page keys from month to month."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from app.i18n import translate
from app.queries.calendar import Month, Planned
from app.queries.day_load import Load
from app.ui import theme
from app.ui.widgets import day_chips, day_name
from app.ui.widgets.carrying import Carried
from app.ui.widgets.day_grid import DayGrid
from app.ui.widgets.month_cell import CELL, Cell, CellDelegate
from app.words import dates, day_load

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthModel(QAbstractTableModel):
    """The weeks of a month as Qt wants them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks: Sequence[Sequence[Cell]] = ()
        self.carried: Carried | None = None

    def show(self, weeks: Sequence[Sequence[Cell]]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self.weeks = weeks
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many weeks there are."""
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the days of a week."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the cell, its number, or what a screen reader says of it."""
        if not index.isValid():
            return None
        cell = self.weeks[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            closed = self.carried is not None and not self.carried.may(cell.day)
            words = (
                dates.day_of_week(cell.day),
                translate("MonthGrid", "not for this contact") if closed else "",
                cell.festival,
                day_load.aloud(*cell.load),
                *(chip.words for chip in cell.chips),
            )
            return ", ".join(word for word in words if word)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the name of the weekday."""
        if orientation is not Qt.Orientation.Horizontal or not self.weeks:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return dates.weekday_of(self.weeks[0][section].day)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def place(self, day: date) -> QModelIndex:
        """Return where a day stands, nowhere if it is not in the grid."""
        for row, week in enumerate(self.weeks):
            for column, cell in enumerate(week):
                if cell.day == day:
                    return self.index(row, column)
        return QModelIndex()


class MonthGrid(DayGrid):
    """One month; which day is chosen is told, and a day outside the grid is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarGrid")
        self._model = MonthModel(self)
        self._delegate = CellDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.carrying.connect(self._grey)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(theme.GRID)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().hide()

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        cell = self.currentIndex().data(CELL) if self.currentIndex().isValid() else None
        return cell.day if cell else None

    def day_at(self, point: QPoint) -> date | None:
        """Return the day under the mouse."""
        cell: Cell | None = self.indexAt(point).data(CELL)
        return cell.day if cell else None

    def contact_at(self, point: QPoint) -> Planned | None:
        """Return the contact under the mouse, where a chip stands for one."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        chip = self._delegate.chip_at(self.visualRect(index), index.data(CELL), point)
        return None if chip is None else chip.single

    def contact_chosen(self) -> Planned | None:
        """Return the open contact of the chosen day, if it is the only one."""
        cell: Cell | None = self.currentIndex().data(CELL)
        found = [chip for chip in cell.chips if not chip.done] if cell else []
        return found[0].single if len(found) == 1 else None

    def _grey(self, held: Carried | None) -> None:
        self._delegate.carried = self._model.carried = held

    def show_month(
        self, month: Month, today: date, region: str, day: date, loads: Mapping[date, Load] | None = None
    ) -> None:
        """Show a month with `day` chosen; `region` says whose festivals are named."""
        days, full = month.days, loads or {}
        self.today = today
        named = day_name.of_days(days[0].day, days[-1].day, region)
        self._model.show(
            [
                [
                    Cell(
                        each.day,
                        each.in_month,
                        each.day == today,
                        named.get(each.day, ""),
                        day_name.lunar_day(each.day),
                        day_chips.chips(each.groups),
                        full.get(each.day, Load(0, 0)),
                    )
                    for each in week
                ]
                for week in month.weeks
            ]
        )
        self.choose(day)

    def choose(self, day: date) -> None:
        """Choose a day of the grid, or ask for its month."""
        place = self._model.place(day)
        if place.isValid():
            self.setCurrentIndex(place)
        else:
            self.wanted.emit(day)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which day is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.data(CELL).day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days and months; Enter goes into the day's list."""
        day, key = self.day, Qt.Key(event.key())
        if self.hears(event):
            return
        if day is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.choose(day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.wanted.emit(months_later(day, _MONTHS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_day.emit(day)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the contact under the mouse, or the day's list where it is not a single one."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        cell: Cell = index.data(CELL)
        chip = self._delegate.chip_at(self.visualRect(index), cell, event.position().toPoint())
        if chip is not None and chip.single is not None:
            self.opened.emit(chip.single)
        else:
            self.entered_day.emit(cell.day)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tooltip what has no room in the day."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            cell: Cell | None = index.data(CELL) if index.isValid() else None
            if cell is not None and cell.chips:
                chip = self._delegate.chip_at(self.visualRect(index), cell, event.pos())
                told = [chip.words] if chip else [each.words for each in cell.chips]
                if chip is None and cell.load.contacts:
                    told.insert(0, day_load.aloud(*cell.load))
                QToolTip.showText(event.globalPos(), "\n".join(told), self)
                return True
        return super().viewportEvent(event)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    after = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (after - timedelta(days=1)).day))
