"""How a line of a contact is painted: in columns where there is room, else in two lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.i18n import translate
from app.ui import theme
from app.ui.widgets import marks
from app.ui.widgets.contact_line import Line

Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives out the row itself."""

_MEASURED: Final = 200
"""Lines by which the columns are measured; the rest is much like them."""
_WIDEST_NAME: Final = 200
"""Pixels at 100 % after which a name is cut off, so that the reason has room."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


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


@dataclass(frozen=True, slots=True)
class _Widths:
    """The columns in pixels."""

    name: int = 0
    why: int = 0
    way: int = 0
    since: int = 0
    act: int = 0

    def in_one(self, gap: int) -> int:
        """Return how wide a line is that has all of them."""
        return sum(width + gap for width in (self.name, self.why, self.way, self.since, self.act) if width)


class LineDelegate(QStyledItemDelegate):
    """Paints headings, lines and counts."""

    _widths = _Widths()
    _double = False

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
            act=act + 4 * theme.GRID if act else 0,
        )
        wide = self._widths.in_one(2 * theme.GRID)
        if not self._columns:
            both = (strong.horizontalAdvance(one.name) + plain.horizontalAdvance(one.why) for one in some)
            wide += max(both, default=0) - self._widths.name - self._widths.why
        before, self._double = self._double, wide > room - _indent()
        return before != self._double

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of one or two lines and some air; a heading has more above it."""
        del option
        row, line = index.data(ROW), QFontMetrics(theme.current().font()).height()
        if isinstance(row, Heading):
            return QSize(0, line + (2 if row.first else 3) * theme.GRID)
        high = 2 * line + theme.GRID // 2 if self._double and isinstance(row, Line) else line
        return QSize(0, high + 2 * theme.GRID)

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
        look = theme.current()
        colours, gap = look.colours, 2 * theme.GRID
        high = QFontMetrics(look.font()).height()
        first = box.adjusted(_indent(), theme.GRID, -theme.GRID, 0)
        first.setHeight(high)
        side = look.px(marks.SIDE)
        mark = QRectF(box.x() + theme.GRID, first.center().y() - side / 2 + 1, side, side)
        marks.draw(painter, mark, line.rule, done=line.done)
        ink = colours.muted if line.done else colours.ink
        late = colours.warn if line.late else colours.muted
        if self._widths.act:
            _button(painter, first, line.act, self._widths.act, here=here)
            first.setRight(first.right() - self._widths.act - gap)
        if self._double:
            below = first.translated(0, high + theme.GRID // 2)
            below.setRight(box.right() - theme.GRID)
            _last(painter, first, line.way, colours.muted)
            _write(painter, first, line.name, ink, strong=not line.done)
            _last(painter, below, line.since, colours.muted)
            _write(painter, below, line.why, late)
            return
        for words, width in ((line.since, self._widths.since), (line.way, self._widths.way)):
            if width:
                column = QRect(first)
                column.setLeft(first.right() - width)
                _write(painter, column, words, colours.muted)
                first.setRight(column.left() - gap)
        column = QRect(first)
        strong = QFontMetrics(look.font(strong=True))
        column.setWidth(self._widths.name if self._columns else strong.horizontalAdvance(line.name))
        _write(painter, column, line.name, ink, strong=not line.done)
        first.setLeft(column.right() + gap)
        _write(painter, first, line.why, ink if self._columns and not line.late else late)


def _indent() -> int:
    return theme.current().px(marks.SIDE) + 2 * theme.GRID


def _heading(painter: QPainter, box: QRect, heading: Heading) -> None:
    colours = theme.current().colours
    line = box.adjusted(theme.GRID, 0, -theme.GRID, -theme.GRID)
    line.setTop(line.bottom() - QFontMetrics(theme.current().font()).height())
    ink = colours.muted if heading.quiet else colours.ink
    _last(painter, line, str(heading.count), colours.muted)
    _write(painter, line, heading.title, ink, strong=not heading.quiet)
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, QColor(colours.hairline))


def _more(painter: QPainter, box: QRect, more: More) -> None:
    words = translate("LineList", "%n more", "", more.count)
    _write(painter, box.adjusted(_indent(), 0, 0, 0), words, theme.current().colours.accent)


def _button(painter: QPainter, line: QRect, words: str, width: int, *, here: bool) -> None:
    """Paint what is to be done as a quiet button at the end of the line."""
    if not words:
        return
    colours = theme.current().colours
    box = QRectF(line.right() - width, line.y() - theme.GRID / 2, width, line.height() + theme.GRID)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if here else colours.hairline), 1))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.GRID, theme.GRID)
    painter.setPen(QColor(colours.accent if here else colours.ink))
    painter.setFont(theme.current().font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _last(painter: QPainter, line: QRect, words: str, colour: str) -> None:
    """Write at the end of `line`, and leave the rest of it."""
    if words:
        width = QFontMetrics(theme.current().font()).horizontalAdvance(words)
        end = QRect(line)
        end.setLeft(line.right() - width)
        _write(painter, end, words, colour, side=_RIGHT)
        line.setRight(end.left() - 2 * theme.GRID)


def _write(
    painter: QPainter,
    line: QRect,
    words: str,
    colour: str,
    *,
    strong: bool = False,
    side: Qt.AlignmentFlag = _LEFT,
) -> None:
    font: QFont = theme.current().font(strong=strong)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width() + 1)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
