"""How a week is painted: the head of a day with its load, and a contact in two lines below it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.queries.calendar import Planned
from app.ui import theme
from app.ui.widgets import load_bar
from app.ui.widgets.carrying import Carried
from app.ui.widgets.day_chips import Chip
from app.ui.widgets.month_cell import (
    CELL,
    CLOSED,
    Cell,
    draw_mark,
    ring,
    row_height,
    shortened,
    small,
    strong,
    write,
)
from app.words import dates, day_load, outreach

Index = QModelIndex | QPersistentModelIndex
ENTRY: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model gives out the contact (`Planned`) of a place, None where there is none."""


class EntryDelegate(QStyledItemDelegate):
    """Paints a contact: its mark and her name, below it the channel's mark and word."""

    carried: Carried | None = None
    """What is being moved: days that do not take it are greyed."""

    def height(self) -> int:
        """Return how high a contact is, in pixels."""
        return 2 * row_height() + theme.GRID

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one contact, or the ground of a place where there is none."""
        cell: Cell = index.data(CELL)
        one: Planned | None = index.data(ENTRY)
        colours = theme.current().colours
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.carried is not None and not self.carried.may(cell.day):
            painter.fillRect(box, QColor(colours.rail))
            painter.setOpacity(CLOSED)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.GRID, theme.GRID)
        if index.column():
            painter.fillRect(box.x(), box.y(), 1, box.height(), QColor(colours.hairline))
        if one is not None:
            self._entry(painter, box, one)
        if self.carried is not None and option.state & QStyle.StateFlag.State_Selected:
            ring(painter, box)
        painter.restore()

    def _entry(self, painter: QPainter, box: QRect, one: Planned) -> None:
        look = theme.current()
        colours, face = look.colours, small()
        done = one.outcome is not None
        top = box.y() + theme.GRID // 2
        first = QRect(box.x() + theme.GRID, top, box.width() - theme.GRID - theme.GRID // 2, row_height())
        name = draw_mark(painter, first, one.rule, done=done)
        words = one.member
        if not face.fits(words, name.width()):
            words = shortened(Chip(one.rule, words, 1, one, done))
        write(painter, name, words, face, colours.muted if done else colours.ink)
        second = QRect(first)
        second.moveTop(first.bottom() + 1)
        channel = draw_mark(painter, second, "done" if done else one.channel, done=True)
        said = outreach.outcome(one.outcome) if one.outcome else outreach.channel(one.channel)
        write(painter, channel, said, face, colours.muted)


class DayHeader(QHeaderView):
    """The heads of seven days: weekday and number, lunar day or festival, and how full the day is."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for the lines of a day's head."""
        return QSize(super().sizeHint().width(), theme.current().px(24) + 2 * row_height() + 2 * theme.GRID)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the head of one day."""
        cell: Cell | None = self.model().headerData(section, Qt.Orientation.Horizontal, CELL)
        if cell is None:
            return
        look = theme.current()
        colours, face = look.colours, small()
        painter.save()
        painter.fillRect(rect, QColor(colours.paper))
        if section:
            painter.fillRect(rect.x(), rect.y(), 1, rect.height(), QColor(colours.hairline))
        width = rect.width() - theme.GRID - theme.GRID // 2
        line = QRect(rect.x() + theme.GRID, rect.y() + theme.GRID // 2, width, look.px(24))
        said = f"{dates.weekday_of(cell.day)} {cell.day.day}"
        write(painter, line, said, strong(), colours.accent if cell.today else colours.ink)
        line = QRect(line.x(), line.bottom() + 1, width, row_height())
        if cell.festival:
            write(painter, line, cell.festival, face, colours.accent)
        else:
            write(painter, line, cell.lunar, face, colours.muted)
        line.moveTop(line.bottom() + 1)
        full = cell.load
        write(painter, line, day_load.said(*full), face, colours.warn if full.is_over else colours.muted)
        load_bar.draw(painter, QRect(line.x(), rect.bottom() - theme.GRID // 2 - 1, width, 3), full)
        painter.restore()
