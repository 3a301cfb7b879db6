"""What the month and the week have in common: days to walk, and contacts that are put on another day."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from app.queries.calendar import Planned
from app.ui import theme
from app.ui.widgets import marks
from app.ui.widgets.carrying import Carried, carried

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayGrid(QTableView):
    """Days as a table. A contact is dragged with the mouse, or taken up with Ctrl+X and walked about.

    A subclass says which day and which contact lie under the mouse and under the keyboard's mark.
    """

    chosen = Signal(date)
    """A day of the grid has been chosen."""
    wanted = Signal(date)
    """A day that is not in the grid: its page of the calendar is to be shown."""
    entered_day = Signal(date)
    """The list of this day is wanted."""
    opened = Signal(object)
    """One contact (`Planned`) is wanted."""
    carrying = Signal(object)
    """A contact was taken up (`Carried`), or let go (None)."""
    placed = Signal(object, date)
    """A contact (`Planned`) is to be on this day."""
    refused = Signal(object, date)
    """This day does not take what is carried (`Carried`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.carried: Carried | None = None
        self.today = date.today()  # noqa: DTZ011  (the page says the shop's own day before anything is moved)
        self._pressed: tuple[Planned, QPoint] | None = None
        self._at: QPointF | None = None
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        theme.current().changed.connect(self.viewport().update)

    # What a subclass knows ----------------------------------------------------------------------

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        raise NotImplementedError

    def day_at(self, point: QPoint) -> date | None:
        """Return the day under the mouse."""
        raise NotImplementedError

    def contact_at(self, point: QPoint) -> Planned | None:
        """Return the single contact under the mouse."""
        raise NotImplementedError

    def contact_chosen(self) -> Planned | None:
        """Return the single contact that is chosen."""
        raise NotImplementedError

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse has something in tow, which says itself where it may go."""
        return self._at is not None

    # Moving -------------------------------------------------------------------------------------

    def take(self, contact: Planned) -> None:
        """Take up a contact, if it is open."""
        if contact.outcome is None:
            self._carry(carried(contact, self.today))

    def let_go(self) -> None:
        """Leave what is carried where it was."""
        self._pressed = self._at = None
        if self.carried is not None:
            self._carry(None)

    def put(self, day: date) -> None:
        """Put what is carried on `day`, or say why not."""
        held = self.carried
        if held is None:
            return
        if day == held.contact.day:
            self.let_go()
        elif held.may(day):
            self.let_go()
            self.placed.emit(held.contact, day)
        else:
            self.refused.emit(held, day)

    def drag(self, contact: Planned, point: QPoint) -> None:
        """Let the mouse take a contact in tow; it may come from elsewhere."""
        self._at = QPointF(point)
        self.take(contact)

    def drag_to(self, point: QPoint) -> None:
        """Draw on what is in tow."""
        self._at = QPointF(point)
        self.viewport().update()

    def drop(self, point: QPoint) -> None:
        """Put what is in tow on the day under the mouse; beside the days it stays where it was."""
        self._pressed = self._at = None
        day = self.day_at(point) if self.viewport().rect().contains(point) else None
        if day is not None:
            self.put(day)
        self.let_go()

    def _carry(self, held: Carried | None) -> None:
        self.carried = held
        self.viewport().update()
        self.carrying.emit(held)

    def hears(self, event: QKeyEvent) -> bool:
        """Do what a key asks of what is moved; False where it has nothing to do with that."""
        held, day = self.carried, self.day
        if held is None:
            if not event.matches(QKeySequence.StandardKey.Cut):
                return False
            contact = self.contact_chosen()
            if contact is not None:
                self.take(contact)
            elif day is not None:
                self.entered_day.emit(day)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.let_go()
            return True
        if event.key() in _ENTER or event.matches(QKeySequence.StandardKey.Paste):
            if day is not None:
                self.put(day)
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which contact the mouse has under it: moved on, it is dragged."""
        point = event.position().toPoint()
        contact = self.contact_at(point) if event.button() == Qt.MouseButton.LeftButton else None
        self._pressed = (contact, point) if contact is not None and contact.outcome is None else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the contact under the mouse."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        contact, start = self._pressed
        point = event.position().toPoint()
        if self._at is not None:
            self.drag_to(point)
        elif (point - start).manhattanLength() >= QApplication.startDragDistance():
            self.drag(contact, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is dragged on the day under the mouse; beside the days it stays where it was."""
        if self._at is None:
            self._pressed = None
            super().mouseReleaseEvent(event)
            return
        self.drop(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Paint once more: the mouse takes along what it drags."""
        self.viewport().update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days, and over them what is dragged."""
        super().paintEvent(event)
        if self._at is None or self.carried is None:
            return
        look = theme.current()
        day = self.day_at(self._at.toPoint())
        fits = day is not None and self.carried.may(day)
        name, gap = f"{self.carried.contact.member} · {self.carried.days()}", theme.GRID
        side, metrics = look.px(marks.SIDE), QFontMetrics(look.font())
        box = QRectF(
            self._at.x() + gap, self._at.y() + gap, side + metrics.horizontalAdvance(name) + 3 * gap,
            metrics.height() + gap,
        )  # fmt: skip
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.colours.accent if fits else look.colours.muted))
        painter.setBrush(QColor(look.colours.raised))
        painter.drawRoundedRect(box, gap / 2, gap / 2)
        mark = QRectF(box.x() + gap, box.center().y() - side / 2, side, side)
        marks.draw(painter, mark, self.carried.contact.rule, done=not fits)
        painter.setFont(look.font())
        painter.setPen(QColor(look.colours.ink if fits else look.colours.muted))
        painter.drawText(box.adjusted(side + 2 * gap, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
