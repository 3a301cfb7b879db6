"""Who gets a card: a list to tick, those who were passed over below it with the reason."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.i18n import translate
from app.queries.recipients import Recipient, Recipients
from app.ui import theme
from app.ui.widgets.greeting_rows import ROW, GreetingRows, Heading, Index, card_of

_FEW: Final = 8
"""Cards below which the heading of those without one is seen at once."""
_AT_ONCE: Final = 400
"""Rows that are laid out while one waits."""
_BOX: Final = 16
"""The side of a tick box in pixels at 100 %."""
_NAMED: Final = 0.65
"""The share of a line that a name has before what stands behind it."""


class GreetingPeople(QListView):
    """The list; Space or a click on the box ticks, the arrows turn to the next card."""

    turned = Signal(object)
    """The `Recipient` whose card is to be shown; None where there is nobody."""
    ticked = Signal()
    """Another number of cards is to be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("greetingPeople")
        self._people = GreetingRows(self)
        self._next: int | None = None
        """Whose card is turned to once it is there."""
        self.setModel(self._people)
        self.setItemDelegate(_PersonDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a feast may be for twenty thousand
        self.setBatchSize(_AT_ONCE)
        self.setMouseTracking(True)
        self._people.ticked.connect(self.ticked)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.turned.emit(self.chosen()))

    def say_heard(self, today: date, *, discreet: bool = False) -> None:
        """Take the day from which is said when somebody heard, and whether a customer can see it."""
        self._people.today, self._people.discreet = today, discreet

    def turn_to_next(self, member_id: int) -> None:
        """Turn to her card when the list comes with it: somebody has just asked for it by her name."""
        self._next = member_id

    def show_people(self, found: Recipients) -> None:
        """Replace the list; one stays at the card one was at, or comes to the one just asked for."""
        before = self.chosen()
        self._people.show(found)
        keys = [card_of(one) for one in found.cards]
        at = next((at for at, one in enumerate(found.cards) if one.posted_on is None), 0)
        if before and card_of(before) in keys:
            at = keys.index(card_of(before))
        at = next((at for at, one in enumerate(found.cards) if one.member_id == self._next), at)
        ids = {one.member_id for one in found.cards} | {one.member_id for one in found.skipped}
        if self._next in ids:
            self._next = None
        if found.cards:
            self.setCurrentIndex(self._people.index(at))
        else:
            self.turned.emit(None)
        self.ticked.emit()

    def chosen(self) -> Recipient | None:
        """Return whose card is in front."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row if isinstance(row, Recipient) else None

    def said_of_skipped(self) -> str:
        """Return how many get no card, where they stand below more cards than are seen at once; else ""."""
        rows = self._people.rows
        at = len(self._people.cards)
        return self._people.words(rows[at]) if _FEW < at < len(rows) else ""

    def show_skipped(self) -> None:
        """Scroll to those who were passed over, with the reasons."""
        self.doItemsLayout()  # in parts it comes later than it is scrolled
        at = self._people.index(len(self._people.cards))
        self.scrollTo(at, QListView.ScrollHint.PositionAtTop)

    def cards(self) -> list[Recipient]:
        """Return who is ticked, in the order of the days."""
        return [one for one in self._people.cards if card_of(one) not in self._people.left_out]

    def tick(self, *, every: bool) -> None:
        """Tick everybody, or nobody."""
        self._people.tick(every=every)

    def beside(self, one: Recipient, count: int) -> list[Recipient]:
        """Return those who share a sheet of `count` with `one` when all that is ticked is printed."""
        if count == 1:
            return [one]
        cards = self.cards()
        if one not in cards:
            return [one]
        first = cards.index(one) // count * count
        return cards[first : first + count]

    def retranslate(self) -> None:
        """Say days and reasons in the window's language."""
        self.setAccessibleName(translate("GreetingPeople", "Who gets a card"))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _PersonDelegate(QStyledItemDelegate):
    """Paints the box, the name and at the end the day or the reason."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        air = 3 if isinstance(index.data(ROW), Heading) else 1
        return QSize(20 * theme.GRID, QFontMetrics(theme.current().font()).height() + (air + 1) * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        look, row, box = theme.current(), index.data(ROW), QRect(option.rect)
        colours = look.colours
        if isinstance(row, Heading):
            line = box.adjusted(theme.GRID, 2 * theme.GRID, -theme.GRID, 0)
            _write(painter, line, str(index.data()), colours.muted, strong=True)
        elif isinstance(row, Recipient):
            here = bool(option.state & QStyle.StateFlag.State_Selected)
            if here or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(box, QColor(colours.tint if here else colours.rail))
            if here:
                painter.fillRect(box.x(), box.y(), 3, box.height(), QColor(colours.accent))
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
            self._tick(painter, option, ticked=ticked)
            line = box.adjusted(look.px(_BOX) + 3 * theme.GRID, 0, -theme.GRID, 0)
            people = index.model()
            notes = (
                (people.note(row), people.brief_note(row), people.short_note(row))
                if isinstance(people, GreetingRows)
                else ("",)
            )
            _pair(painter, line, row.name, notes, colours.ink if ticked else colours.muted)
        else:
            line = box.adjusted(theme.GRID, 0, -theme.GRID, 0)
            people = index.model()
            why = people.reason(row) if isinstance(people, GreetingRows) else ""
            _pair(painter, line, row.name, (why,), colours.muted)
        painter.restore()

    def editorEvent(self, event: Any, model: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick where the box is painted."""
        option.rect = _tick_box(option.rect)
        return super().editorEvent(event, model, option, index)

    def _tick(self, painter: QPainter, option: QStyleOptionViewItem, *, ticked: bool) -> None:
        colours = theme.current().colours
        box = _tick_box(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.accent if ticked else colours.muted))
        painter.setBrush(QColor(colours.accent if ticked else colours.raised))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            pen = painter.pen()
            pen.setColor(QColor(colours.on_accent))
            pen.setWidthF(box.width() / 8)
            painter.setPen(pen)
            x, y, side = box.x(), box.y(), box.width()
            points = ((0.24, 0.52), (0.43, 0.71), (0.78, 0.31))
            (ax, ay), (bx, by), (cx, cy) = ((round(x + a * side), round(y + b * side)) for a, b in points)
            painter.drawLine(ax, ay, bx, by)
            painter.drawLine(bx, by, cx, cy)


def _pair(painter: QPainter, line: QRect, name: str, notes: Sequence[str], ink: str) -> None:
    """Write a name, and behind it the first of the notes that leaves it room, else the last."""
    metrics = QFontMetrics(theme.current().font())
    named = min(metrics.horizontalAdvance(name), round(line.width() * _NAMED)) + theme.GRID
    room = line.width() - named
    note = next((note for note in notes if metrics.horizontalAdvance(note) <= room), notes[-1])
    end = QRect(line)
    wide = metrics.horizontalAdvance(note)
    # A name is known by its beginning, a day is not: with large text the name gives way.
    end.setLeft(line.right() - min(wide, max(room, line.width() // 2)))
    _write(painter, end, note, theme.current().colours.muted, right=True)
    line.setRight(end.left() - theme.GRID)
    _write(painter, line, name, ink)


def _tick_box(row: QRect) -> QRect:
    side = theme.current().px(_BOX)
    return QRect(row.x() + theme.GRID + 2, row.center().y() - side // 2, side, side)


def _write(
    painter: QPainter, line: QRect, words: str, colour: str, *, strong: bool = False, right: bool = False
) -> None:
    font = theme.current().font(strong=strong)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width() + 1)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
