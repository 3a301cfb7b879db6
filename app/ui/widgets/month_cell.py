"""How a day of the month grid is painted: its number, the lunar day or festival, and its chips."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.i18n import translate
from app.ui import theme
from app.ui.widgets import marks
from app.ui.widgets.day_chips import Chip

Index = QModelIndex | QPersistentModelIndex

CELL = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives out the `Cell`."""

SMALL: Final = 12
"""The size of what stands in a day, in pixels at 100 %."""
_OTHER_MONTH: Final = 0.45


@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted of one day."""

    day: date
    in_month: bool
    today: bool
    festival: str = ""
    lunar: str = ""
    chips: list[Chip] = field(default_factory=list)


class CellDelegate(QStyledItemDelegate):
    """Paints a day; `chip_at` says what lies under the mouse."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one day."""
        cell: Cell = index.data(CELL)
        look = theme.current()
        colours = look.colours
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -1), theme.GRID, theme.GRID)
        if index.row():
            painter.fillRect(box.x(), box.y(), box.width(), 1, QColor(colours.hairline))
        if not cell.in_month:
            painter.setOpacity(_OTHER_MONTH)
        self._head(painter, box, cell)
        for line, chip in self._places(box, cell):
            self._chip(painter, line, chip)
        painter.restore()

    def chip_at(self, box: QRect, cell: Cell, point: QPoint) -> Chip | None:
        """Return the chip under `point`, None beside them and over the count of what does not fit."""
        for line, chip in self._places(box, cell):
            if line.contains(point):
                return chip if isinstance(chip, Chip) else None
        return None

    def shown(self, box: QRect, cell: Cell) -> list[Chip | int]:
        """Return the chips that fit into the day, and at the end how many contacts do not."""
        return [chip for _line, chip in self._places(box, cell)]

    def _head(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        look = theme.current()
        colours = look.colours
        strong = look.font(strong=True)
        line = QRect(box.x() + theme.GRID, box.y() + 1, box.width() - 2 * theme.GRID, _head_height())
        number = QRectF(box.x() + theme.GRID / 2, line.y() + 3, line.height() - 4, line.height() - 4)
        if cell.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(number)
        painter.setFont(strong)
        painter.setPen(QColor(colours.on_accent if cell.today else colours.ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(cell.day.day))
        line.setLeft(round(number.right()) + theme.GRID // 2)
        small = look.font(SMALL)
        name = cell.festival if _fits(small, cell.festival, line.width()) else ""
        if cell.festival and not name:
            _write(painter, _row(box, 0), cell.festival, small, colours.accent)
        side = Qt.AlignmentFlag.AlignRight
        _write(painter, line, name or cell.lunar, small, colours.accent if name else colours.muted, side=side)

    def _places(self, box: QRect, cell: Cell) -> Iterator[tuple[QRect, Chip | int]]:
        """Yield the line of each chip that fits; the last line counts the contacts that do not."""
        head = round(_head_height())
        used = 0 if _festival_fits(box, cell) else 1
        room = (box.height() - head - theme.GRID // 2) // _row_height() - used
        chips = cell.chips
        whole = len(chips) <= room
        fit = len(chips) if whole else max(room - 1, 0)
        for number, chip in enumerate(chips[:fit]):
            yield _row(box, number + used), chip
        if not whole and room > 0:
            yield _row(box, fit + used), sum(len(chip.stands_for) for chip in chips[fit:])

    def _chip(self, painter: QPainter, line: QRect, chip: Chip | int) -> None:
        look = theme.current()
        small = look.font(SMALL)
        if isinstance(chip, int):
            _write(
                painter,
                line,
                translate("MonthGrid", "+{count}").format(count=chip),
                small,
                look.colours.muted,
            )
            return
        side = look.px(marks.SIDE) * SMALL / theme.BODY
        mark = QRectF(line.x(), line.center().y() - side / 2 + 0.5, side, side)
        marks.draw(painter, mark, chip.rule, done=chip.done)
        rest = QRect(line)
        rest.setLeft(round(mark.right()) + theme.GRID // 2)
        words = chip.words if _fits(small, chip.words, rest.width()) else shortened(chip)
        _write(painter, rest, words, small, look.colours.muted if chip.done else look.colours.ink)


def shortened(chip: Chip) -> str:
    """Return the words of a chip for where they are too long: of a Latin name the rest is initials."""
    if len(chip.stands_for) > 1 or not chip.words.isascii():
        return chip.words
    first, *rest = chip.stands_for[0].member.split()
    tick = " ✓" if chip.done else ""
    return " ".join([first, *(f"{word[0]}." for word in rest)]) + tick


def _head_height() -> int:
    return theme.current().px(28)


def _row_height() -> int:
    return QFontMetrics(theme.current().font(SMALL)).height() + 2


def _row(box: QRect, number: int) -> QRect:
    top = box.y() + _head_height() + number * _row_height()
    return QRect(box.x() + theme.GRID, top, box.width() - theme.GRID - theme.GRID // 2, _row_height())


def _festival_fits(box: QRect, cell: Cell) -> bool:
    """Whether the festival stands beside the number; else it has a line of its own."""
    room = box.width() - theme.GRID - theme.GRID - (_head_height() - 4) - theme.GRID // 2 + theme.GRID // 2
    return _fits(theme.current().font(SMALL), cell.festival, room)


def _fits(font: QFont, words: str, room: int) -> bool:
    return QFontMetrics(font).horizontalAdvance(words) <= room


def _write(
    painter: QPainter,
    line: QRect,
    words: str,
    font: QFont,
    colour: str,
    *,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width() + 1)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
