"""How a line of a contact is painted: in columns where there is room, else in as many rows as it needs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.i18n import Counted
from app.ui import theme
from app.ui.widgets import line_rows, marks
from app.ui.widgets.contact_line import Line

Index = QModelIndex | QPersistentModelIndex
LineList: Final = Counted("LineList")

ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives out the row itself."""

_MEASURED: Final = 200
"""Lines by which the columns are measured; the rest is much like them."""
_WIDEST_NAME: Final = 200
"""Pixels at 100 % after which a name is cut off, so that the reason has room."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section and how many lines it has."""

    title: str
    count: int
    first: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """What stands for the lines of a section that are folded."""

    key: str
    count: int
    said: str = ""
    """What is folded, where all of a section is."""

    def words(self) -> str:
        """Return what the line says."""
        return self.said or LineList.tr("%n more", "", self.count)


@dataclass(frozen=True, slots=True)
class _Widths:
    """The columns in pixels."""

    name: int = 0
    why: int = 0
    way: int = 0
    since: int = 0
    spoke: int = 0
    act: int = 0

    def in_one(self, gap: int) -> int:
        """Return how wide a line is that has all of them."""
        widths = (self.name, self.why, self.way, self.since, self.spoke, self.act)
        return sum(width + gap for width in widths if width)


class LineDelegate(QStyledItemDelegate):
    """Paints headings, lines and counts."""

    _widths = _Widths()
    _double = False
    _room = 0

    def __init__(self, parent: QObject, *, columns: bool) -> None:
        """Without `columns` the reason stands right behind the name."""
        super().__init__(parent)
        self._columns = columns

    def measure(self, lines: Sequence[Line], room: int) -> bool:
        """Fit the columns to `lines` in `room` pixels; return whether the rows change their height."""
        look = theme.current()
        plain, strong = QFontMetrics(look.font()), QFontMetrics(look.font(strong=True))
        some = lines[:_MEASURED]

        def widest(metrics: QFontMetrics, words: Callable[[Line], str]) -> int:
            return max((metrics.horizontalAdvance(words(line)) for line in some), default=0)

        act = widest(plain, lambda line: line.act)
        self._widths = _Widths(
            name=min(widest(strong, lambda line: line.name), look.px(_WIDEST_NAME)),
            why=widest(plain, lambda line: line.why),
            way=widest(plain, lambda line: line.way),
            since=widest(plain, lambda line: line.since),
            spoke=widest(plain, lambda line: line.spoke),
            act=act + 4 * theme.GRID if act else 0,
        )
        before = (self._room, self._double)
        self._room = room
        self._double = self._widths.in_one(2 * theme.GRID) > room - line_rows.indent()
        return before != (self._room, self._double)

    def rows(self, line: Line) -> int:
        """Return in how many rows a line is written; in columns all lines break alike."""
        if not (self._double if self._columns else self._overflows(line)):
            return 1
        clocks = line.clocks()
        below = line_rows.extent(line.why) + (line_rows.extent(clocks) + 2 * theme.GRID if clocks else 0)
        if below <= self._below():
            return 2
        return 1 + len(line_rows.broken(line.why, self._below())) + bool(clocks)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the rows and some air; a heading has more above it."""
        del option
        row, high = index.data(ROW), line_rows.row_height()
        if isinstance(row, Heading):
            return QSize(0, high + (2 if row.first else 3) * theme.GRID)
        rows = self.rows(row) if isinstance(row, Line) else 1
        return QSize(0, rows * high + (rows - 1) * theme.GRID // 2 + 2 * theme.GRID)

    def pieces(self, line: Line, box: QRect) -> Iterator[line_rows.Piece]:
        """Yield what is written of a line in `box`, and where."""
        colours = theme.current().colours
        ink = colours.muted if line.done else colours.ink
        second = colours.warn if line.late else colours.muted
        first = line_rows.first_row(box)
        if self._widths.act:
            first.setRight(first.right() - self._widths.act - 2 * theme.GRID)
        rows = self.rows(line)
        name = line_rows.Piece(first, line.name, ink, strong=not line.done)
        if rows == 1 and self._columns:
            yield from self._in_columns(line, first, ink=colours.warn if line.late else ink)
            return
        if line.way:
            way = line_rows.ending(first, line_rows.extent(line.way))
            yield line_rows.Piece(way, line.way, colours.muted)
            name = replace(name, box=line_rows.before(first, way))
        if rows == 1:
            taken = QRect(name.box)
            taken.setWidth(line_rows.extent(line.name, strong=True))
            yield replace(name, box=taken)
            yield line_rows.Piece(line_rows.behind(name.box, taken), line.why, second)
            return
        yield name
        below = line_rows.first_row(box).translated(0, line_rows.row_height() + theme.GRID // 2)
        clocks = line.clocks()
        if rows == 2:  # noqa: PLR2004  (reason and clocks share a row)
            if clocks:
                ending = line_rows.ending(below, line_rows.extent(clocks))
                yield line_rows.Piece(ending, clocks, colours.muted)
                below = line_rows.before(below, ending)
            yield line_rows.Piece(below, line.why, second)
            return
        for words in line_rows.broken(line.why, self._below()):
            yield line_rows.Piece(below, words, second)
            below = below.translated(0, line_rows.row_height() + theme.GRID // 2)
        if clocks:
            yield line_rows.Piece(below, clocks, colours.muted)

    def _in_columns(self, line: Line, room: QRect, *, ink: str) -> Iterator[line_rows.Piece]:
        colours = theme.current().colours
        widths = self._widths
        for words, width in (
            (line.spoke, widths.spoke), (line.since, widths.since), (line.way, widths.way),
        ):  # fmt: skip
            if width:
                column = line_rows.ending(room, width)
                yield line_rows.Piece(column, words, colours.muted)
                room = line_rows.before(room, column)
        name = QRect(room)
        name.setWidth(self._widths.name)
        yield line_rows.Piece(
            name, line.name, colours.muted if line.done else colours.ink, strong=not line.done
        )
        yield line_rows.Piece(line_rows.behind(room, name), line.why, ink)

    def _below(self) -> int:
        """Return the room of what stands under the name."""
        return self._room - line_rows.indent() - theme.GRID

    def _overflows(self, line: Line) -> bool:
        words = [
            line_rows.extent(each) + 2 * theme.GRID for each in (line.why, line.way, line.clocks()) if each
        ]
        return line_rows.extent(line.name, strong=True) + sum(words) > self._below()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        row, box = index.data(ROW), QRect(option.rect)
        if isinstance(row, Heading):
            _heading(painter, box, row)
        else:
            here = bool(option.state & QStyle.StateFlag.State_Selected)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            colours = theme.current().colours
            if here or over:
                painter.fillRect(box, QColor(colours.tint if here else colours.rail))
            if here:
                painter.fillRect(box.x(), box.y(), 3, box.height(), QColor(colours.accent))
            if isinstance(row, More):
                _more(painter, box, row)
            else:
                self._line(painter, box, row, here=here or over)
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, line: Line, *, here: bool) -> None:
        side, first = theme.current().px(marks.SIDE), line_rows.first_row(box)
        mark = QRectF(box.x() + theme.GRID, first.center().y() - side / 2 + 1, side, side)
        marks.draw(painter, mark, line.rule, done=line.done)
        if line.act:
            line_rows.button(painter, line_rows.ending(first, self._widths.act), line.act, here=here)
        for piece in self.pieces(line, box):
            line_rows.write(painter, piece)


def _heading(painter: QPainter, box: QRect, heading: Heading) -> None:
    colours = theme.current().colours
    line = box.adjusted(theme.GRID, 0, -theme.GRID, -theme.GRID)
    line.setTop(line.bottom() + 1 - line_rows.row_height())
    count = line_rows.ending(line, line_rows.extent(str(heading.count)))
    line_rows.write(painter, line_rows.Piece(count, str(heading.count), colours.muted))
    ink = colours.muted if heading.quiet else colours.ink
    line_rows.write(
        painter, line_rows.Piece(line_rows.before(line, count), heading.title, ink, strong=not heading.quiet)
    )
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(colours.hairline))


def _more(painter: QPainter, box: QRect, more: More) -> None:
    line_rows.write(
        painter, line_rows.Piece(line_rows.first_row(box), more.words(), theme.current().colours.accent)
    )
