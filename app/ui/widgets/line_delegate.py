"""How a line of a contact is painted: in columns where there is room, else in as many rows as it needs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.i18n import Counted
from app.ui import theme
from app.ui.widgets import marks
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
class Piece:
    """A few words in their place."""

    box: QRect
    words: str
    colour: str
    strong: bool = False

    def shown(self) -> str:
        """Return the words as far as there is room for them."""
        metrics = QFontMetrics(theme.current().font(strong=self.strong))
        return metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, self.box.width() + 1)


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
        self._double = self._widths.in_one(2 * theme.GRID) > room - _indent()
        return before != (self._room, self._double)

    def rows(self, line: Line) -> int:
        """Return in how many rows a line is written; in columns all lines break alike."""
        if not (self._double if self._columns else self._overflows(line)):
            return 1
        clocks = line.clocks()
        below = _width(line.why) + (_width(clocks) + 2 * theme.GRID if clocks else 0)
        if below <= self._below():
            return 2
        return 1 + len(_broken(line.why, self._below())) + bool(clocks)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the rows and some air; a heading has more above it."""
        del option
        row, high = index.data(ROW), _row_height()
        if isinstance(row, Heading):
            return QSize(0, high + (2 if row.first else 3) * theme.GRID)
        rows = self.rows(row) if isinstance(row, Line) else 1
        return QSize(0, rows * high + (rows - 1) * theme.GRID // 2 + 2 * theme.GRID)

    def pieces(self, line: Line, box: QRect) -> Iterator[Piece]:
        """Yield what is written of a line in `box`, and where."""
        colours = theme.current().colours
        ink = colours.muted if line.done else colours.ink
        second = colours.warn if line.late else colours.muted
        first = _first_row(box)
        if self._widths.act:
            first.setRight(first.right() - self._widths.act - 2 * theme.GRID)
        rows = self.rows(line)
        name = Piece(first, line.name, ink, strong=not line.done)
        if rows == 1 and self._columns:
            yield from self._in_columns(line, first, ink=colours.warn if line.late else ink)
            return
        if line.way:
            way = _ending(first, _width(line.way))
            yield Piece(way, line.way, colours.muted)
            name = replace(name, box=_before(first, way))
        if rows == 1:
            taken = QRect(name.box)
            taken.setWidth(_width(line.name, strong=True))
            yield replace(name, box=taken)
            yield Piece(_behind(name.box, taken), line.why, second)
            return
        yield name
        below = _first_row(box).translated(0, _row_height() + theme.GRID // 2)
        clocks = line.clocks()
        if rows == 2:  # noqa: PLR2004  (reason and clocks share a row)
            if clocks:
                ending = _ending(below, _width(clocks))
                yield Piece(ending, clocks, colours.muted)
                below = _before(below, ending)
            yield Piece(below, line.why, second)
            return
        for words in _broken(line.why, self._below()):
            yield Piece(below, words, second)
            below = below.translated(0, _row_height() + theme.GRID // 2)
        if clocks:
            yield Piece(below, clocks, colours.muted)

    def _in_columns(self, line: Line, room: QRect, *, ink: str) -> Iterator[Piece]:
        colours = theme.current().colours
        widths = self._widths
        for words, width in (
            (line.spoke, widths.spoke), (line.since, widths.since), (line.way, widths.way),
        ):  # fmt: skip
            if width:
                column = _ending(room, width)
                yield Piece(column, words, colours.muted)
                room = _before(room, column)
        name = QRect(room)
        name.setWidth(self._widths.name)
        yield Piece(name, line.name, colours.muted if line.done else colours.ink, strong=not line.done)
        yield Piece(_behind(room, name), line.why, ink)

    def _below(self) -> int:
        """Return the room of what stands under the name."""
        return self._room - _indent() - theme.GRID

    def _overflows(self, line: Line) -> bool:
        words = [_width(each) + 2 * theme.GRID for each in (line.why, line.way, line.clocks()) if each]
        return _width(line.name, strong=True) + sum(words) > self._below()

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
        side, first = theme.current().px(marks.SIDE), _first_row(box)
        mark = QRectF(box.x() + theme.GRID, first.center().y() - side / 2 + 1, side, side)
        marks.draw(painter, mark, line.rule, done=line.done)
        if line.act:
            _button(painter, _ending(first, self._widths.act), line.act, here=here)
        for piece in self.pieces(line, box):
            _write(painter, piece)


def _indent() -> int:
    return theme.current().px(marks.SIDE) + 2 * theme.GRID


def _row_height() -> int:
    return QFontMetrics(theme.current().font()).height()


def _first_row(box: QRect) -> QRect:
    line = box.adjusted(_indent(), theme.GRID, -theme.GRID, 0)
    line.setHeight(_row_height())
    return line


def _ending(line: QRect, width: int) -> QRect:
    """Return the last `width` pixels of a line."""
    return QRect(line.right() + 1 - width, line.y(), width, line.height())


def _before(line: QRect, end: QRect) -> QRect:
    """Return what is left of a line in front of `end`."""
    return QRect(line.x(), line.y(), end.x() - line.x() - 2 * theme.GRID, line.height())


def _behind(line: QRect, start: QRect) -> QRect:
    """Return what is left of a line behind `start`."""
    left = start.x() + start.width() + 2 * theme.GRID
    return QRect(left, line.y(), line.x() + line.width() - left, line.height())


def _width(words: str, *, strong: bool = False) -> int:
    return QFontMetrics(theme.current().font(strong=strong)).horizontalAdvance(words)


def _broken(words: str, width: int) -> list[str]:
    """Return the words in the rows that they need in so many pixels: nothing of a reason is cut off."""
    if _width(words) <= width or width <= 0:
        return [words]
    layout = QTextLayout(words, theme.current().font())
    found = []
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        found.append(words[row.textStart() : row.textStart() + row.textLength()].strip())
    layout.endLayout()
    return found


def _heading(painter: QPainter, box: QRect, heading: Heading) -> None:
    colours = theme.current().colours
    line = box.adjusted(theme.GRID, 0, -theme.GRID, -theme.GRID)
    line.setTop(line.bottom() + 1 - _row_height())
    count = _ending(line, _width(str(heading.count)))
    _write(painter, Piece(count, str(heading.count), colours.muted))
    ink = colours.muted if heading.quiet else colours.ink
    _write(painter, Piece(_before(line, count), heading.title, ink, strong=not heading.quiet))
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(colours.hairline))


def _more(painter: QPainter, box: QRect, more: More) -> None:
    _write(painter, Piece(_first_row(box), more.words(), theme.current().colours.accent))


def _button(painter: QPainter, line: QRect, words: str, *, here: bool) -> None:
    """Paint what is to be done as a quiet button."""
    colours = theme.current().colours
    box = QRectF(line).adjusted(0.5, 0.5 - theme.GRID / 2, -0.5, theme.GRID / 2 - 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if here else colours.hairline), 1))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(box, theme.GRID, theme.GRID)
    painter.setPen(QColor(colours.accent if here else colours.ink))
    painter.setFont(theme.current().font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _write(painter: QPainter, piece: Piece) -> None:
    painter.setFont(theme.current().font(strong=piece.strong))
    painter.setPen(QColor(piece.colour))
    painter.drawText(piece.box, Qt.AlignmentFlag.AlignVCenter, piece.shown())
