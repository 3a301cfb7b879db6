"""How a day of the month grid is painted: its number, the lunar day or festival, and its chips."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app import i18n
from app.i18n import translate
from app.queries.day_load import Load
from app.ui import theme
from app.ui.widgets import load_bar, marks
from app.ui.widgets.carrying import Carried
from app.ui.widgets.day_chips import Chip, short_name
from app.words import day_load

Index = QModelIndex | QPersistentModelIndex

CELL = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives out the `Cell`."""

SMALL: Final = 12
"""The size of what stands in a day, in pixels at 100 %."""
_OTHER_MONTH: Final = 0.55
NO_LOAD: Final = Load(0, 0)
CLOSED: Final = 0.3
"""How strong a day is painted that does not take what is being moved."""
_RING: Final = 2
"""Pixels of the ring round the day in front while something is moved."""
_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
_MOST_WIDTHS: Final = 2_000
"""Words whose widths are kept."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted of one day."""

    day: date
    in_month: bool
    today: bool
    festival: str = ""
    lunar: str = ""
    chips: list[Chip] = field(default_factory=list)
    load: Load = NO_LOAD


@dataclass(frozen=True, slots=True)
class Rest:
    """The chips of a day for which there is no room."""

    chips: tuple[Chip, ...]
    alone: bool
    """Whether no chip of the day has room."""

    @property
    def count(self) -> int:
        """How many contacts they stand for."""
        return sum(chip.count for chip in self.chips)

    def marks(self) -> dict[str, bool]:
        """Return their rules, and whether all of each is done."""
        rules = dict.fromkeys(chip.rule for chip in self.chips)
        return {rule: all(chip.done for chip in self.chips if chip.rule == rule) for rule in rules}


class CellDelegate(QStyledItemDelegate):
    """Paints a day; `chip_at` says what lies under the mouse."""

    carried: Carried | None = None
    """What is being moved: days that do not take it are greyed."""

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
        if self.carried is not None and not self.carried.may(cell.day):
            painter.fillRect(box.adjusted(1, 1, 0, 0), QColor(colours.rail))
            painter.setOpacity(CLOSED)
        elif not cell.in_month:
            painter.setOpacity(_OTHER_MONTH)
        self._head(painter, box, cell)
        load_bar.draw(painter, _bar(box), cell.load)
        for line, chip in self._places(box, cell):
            self._chip(painter, line, chip)
        if self.carried is not None and option.state & QStyle.StateFlag.State_Selected:
            ring(painter, box)
        painter.restore()

    def chip_at(self, box: QRect, cell: Cell, point: QPoint) -> Chip | None:
        """Return the chip under `point`, None beside them and over the count of what does not fit."""
        for line, chip in self._places(box, cell):
            if line.contains(point):
                return chip if isinstance(chip, Chip) else None
        return None

    def shown(self, box: QRect, cell: Cell) -> list[Chip | Rest]:
        """Return the chips that fit into the day, and at the end those that do not."""
        return [chip for _line, chip in self._places(box, cell)]

    def _head(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        look = theme.current()
        colours = look.colours
        face = small()
        line = QRect(box.x() + theme.GRID, box.y() + 1, box.width() - 2 * theme.GRID, head_height())
        number = QRectF(box.x() + theme.GRID / 2, line.y() + 3, line.height() - 4, line.height() - 4)
        if cell.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(number)
        painter.setFont(look.font(strong=True))
        painter.setPen(QColor(colours.on_accent if cell.today else colours.ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(cell.day.day))
        line.setLeft(round(number.right()) + theme.GRID // 2)
        colour, said = colours.muted, cell.lunar
        if cell.load.is_over:
            colour = colours.warn
            long, said = day_load.shortest(*cell.load)
            said = long if face.fits(long, line.width()) else said
        elif cell.festival and face.fits(cell.festival, line.width()):
            colour, said = colours.accent, cell.festival
        if cell.festival and said != cell.festival:
            write(painter, _row(box, 0), cell.festival, face, colours.accent)
        write(painter, line, said, face, colour, side=Qt.AlignmentFlag.AlignRight)

    def _places(self, box: QRect, cell: Cell) -> Iterator[tuple[QRect, Chip | Rest]]:
        """Yield the line of each chip that fits; the last line counts the contacts that do not."""
        used = _taken(box, cell)
        room = (box.height() - head_height() - 2 - theme.GRID // 2) // row_height() - used
        chips = cell.chips
        whole = len(chips) <= room
        fit = len(chips) if whole else max(room - 1, 0)
        for number, chip in enumerate(chips[:fit]):
            yield _row(box, number + used), chip
        if not whole and room > 0:
            yield _row(box, fit + used), Rest(tuple(chips[fit:]), alone=not fit)

    def _chip(self, painter: QPainter, line: QRect, chip: Chip | Rest) -> None:
        look, face = theme.current(), small()
        ink = look.colours.muted
        if isinstance(chip, Rest):
            # Where nothing can be named, the marks say at least what there is.
            words = translate("MonthGrid", "+{count}").format(count=chip.count)
            for rule, done in chip.marks().items() if chip.alone else ():
                if face.fits(words, line.width() - row_height()):
                    line = draw_mark(painter, line, rule, done=done)
        else:
            line = draw_mark(painter, line, chip.rule, done=chip.done)
            words = chip.words if face.fits(chip.words, line.width()) else shortened(chip)
            ink = ink if chip.done else look.colours.ink
        write(painter, line, words, face, ink)


def ring(painter: QPainter, box: QRect) -> None:
    """Draw a ring round the day to which the arrows have carried something, whether it takes that or not."""
    painter.setOpacity(1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.current().colours.accent), _RING))
    painter.drawRoundedRect(QRectF(box).adjusted(2, 3, -2, -2), theme.GRID, theme.GRID)


def draw_mark(painter: QPainter, line: QRect, rule: str, *, done: bool) -> QRect:
    """Draw a mark at the start of a line, and return what is left of it."""
    side = round(theme.current().px(marks.SIDE) * SMALL / theme.BODY)
    place = QPoint(line.x(), round(line.center().y() - side / 2 + 0.5))
    marks.stamp(painter, place, side, rule, done=done)
    rest = QRect(line)
    rest.setLeft(place.x() + side + theme.GRID // 2)
    return rest


def shortened(chip: Chip) -> str:
    """Return the words of a chip for where they are too long: no tick, and initials in a Latin name.

    Of many the number has to be seen: a festival that has a long name is a festival.
    """
    name = chip.first.member
    if chip.count > 1:
        return f"{chip.count:,} {short_name(chip.rule)}"
    first, *rest = name.split() if name.isascii() else (name,)
    return " ".join([first, *(f"{word[0]}." for word in rest)])


def head_height() -> int:
    """Return how high the line of a day's number is, in pixels."""
    return theme.current().px(28)


def row_height() -> int:
    """Return how high a line of small text is, in pixels."""
    return small().height


def _row(box: QRect, number: int) -> QRect:
    top = box.y() + head_height() + 2 + number * row_height()
    return QRect(box.x() + theme.GRID, top, box.width() - theme.GRID - theme.GRID // 2, row_height())


def _bar(box: QRect) -> QRect:
    """Return where the bar of a day's load lies: between its head and its first line."""
    return QRect(box.x() + theme.GRID, box.y() + head_height() - 1, box.width() - 2 * theme.GRID, 3)


def _taken(box: QRect, cell: Cell) -> int:
    """Return how many lines stand above the chips: a festival that has no room beside the number."""
    return 0 if _festival_fits(box, cell) else 1


def _festival_fits(box: QRect, cell: Cell) -> bool:
    """Whether the festival stands beside the number; else it has a line of its own."""
    if cell.festival and cell.load.is_over:
        return False
    room = box.width() - theme.GRID - theme.GRID - (head_height() - 4) - theme.GRID // 2 + theme.GRID // 2
    return small().fits(cell.festival, room)


class Face:
    """A font with the widths of what was written in it: a month is painted with the same words again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self.height = self._metrics.height() + 2
        """How high a line is, in pixels."""
        self._widths: dict[str, int] = {}

    def fits(self, words: str, room: int) -> bool:
        """Whether words have room in so many pixels."""
        width = self._widths.get(words)
        if width is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[words] = self._metrics.horizontalAdvance(words)
        return width <= room

    def shown(self, words: str, room: int) -> str:
        """Return the words as far as there is room for them."""
        if self.fits(words, room):
            return words
        return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def small() -> Face:
    """Return the face of what stands in a day."""
    return _face(i18n.current(), theme.current().px(SMALL), False)


def strong() -> Face:
    """Return the face of what stands out."""
    return _face(i18n.current(), theme.current().px(theme.BODY), True)


@lru_cache(maxsize=8)
def _face(_language: str, _pixels: int, is_strong: bool) -> Face:
    look = theme.current()
    return Face(look.font(strong=True) if is_strong else look.font(SMALL))


def write(
    painter: QPainter,
    line: QRect,
    words: str,
    face: Face,
    colour: str,
    *,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write words into a line, shortened where they are too long."""
    if not words:
        return
    painter.setFont(face.font)
    painter.setPen(QColor(colour))
    painter.drawText(line, _MIDDLE | int(side), face.shown(words, line.width() + 1))
