"""A list of contacts that can be moved from it: drawn out with the mouse, by Ctrl+X, or from their menu."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.queries.calendar import Planned
from app.ui.widgets.contact_line import Line
from app.ui.widgets.line_delegate import ROW
from app.ui.widgets.line_list import MOST, LineList


class PlannedLines(LineList):
    """Only what is open is moved; where it may go is the affair of the days that take it."""

    taken_up = Signal(object)
    """This contact (`Planned`) is to be moved by the keys."""
    drawn = Signal(object, QPoint)
    """The mouse draws this contact out, and is here on the screen."""
    drawn_to = Signal(QPoint)
    """It has come here."""
    dropped = Signal(QPoint)
    """It is let go here."""
    card_wanted = Signal(int)
    """The card of this member."""

    def __init__(
        self, parent: QWidget | None = None, *, columns: bool = True, draws: bool = False, most: int = MOST
    ) -> None:
        """With `draws` the mouse takes a contact along: the days have to be in sight."""
        super().__init__(parent, columns=columns, most=most)
        self.setLayoutMode(LineList.LayoutMode.SinglePass)
        self._draws = draws
        self._pressed: tuple[Planned, QPoint] | None = None
        self._drawing = False

    def go_to(self, day: date) -> None:
        """Mark the first contact on `day` or after it, its heading at the top; else the last one."""
        lines = [(at, self._key(at)) for at in range(self.model().rowCount())]
        planned = [(at, key.day) for at, key in lines if key is not None]
        if not planned:
            return
        row = next((at for at, its in planned if its >= day), planned[-1][0])
        self.doItemsLayout()  # in parts it comes later than it is scrolled
        self.setCurrentIndex(self.model().index(row, 0))
        self.scrollTo(self.model().index(max(row - 1, 0), 0), LineList.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the marked contact up on Ctrl+X."""
        planned = self._planned(self.chosen())
        if event.matches(QKeySequence.StandardKey.Cut) and planned is not None:
            self._take(planned)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what is done with the contact under the mouse, or with the marked one."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            self.setCurrentIndex(index)
        row = index.data(ROW) if index.isValid() else None
        planned = row.key if isinstance(row, Line) and isinstance(row.key, Planned) else None
        if planned is None:
            return
        menu = QMenu(self)
        menu.setObjectName("plannedMenu")
        if planned.outcome is None:
            menu.addAction(self.tr("Open the contact")).triggered.connect(lambda: self.opened.emit(planned))
            move = menu.addAction(self.tr("Move to another day…"))
            move.setShortcut(QKeySequence.StandardKey.Cut)  # it is heard by the list: here it is only said
            move.triggered.connect(lambda: self._take(planned))
        card = menu.addAction(self.tr("Open her card"))
        card.triggered.connect(lambda: self.card_wanted.emit(planned.member_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        below = self.visualRect(index).bottomLeft()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(below))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which contact the mouse has under it: moved on, it is drawn out."""
        point = event.position().toPoint()
        row = self.indexAt(point).data(ROW)
        planned = self._planned(row) if isinstance(row, Line) else None
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (planned, point) if planned is not None and is_left and self._draws else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the contact along."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        planned, start = self._pressed
        at = event.globalPosition().toPoint()
        if self._drawing:
            self.drawn_to.emit(at)
        elif (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._drawing = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.drawn.emit(planned, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what is drawn; it opens nothing."""
        drawing, self._drawing, self._pressed = self._drawing, False, None
        if not drawing:
            super().mouseReleaseEvent(event)
            return
        self.viewport().unsetCursor()
        self.setState(LineList.State.NoState)
        self.dropped.emit(event.globalPosition().toPoint())

    def _key(self, at: int) -> Planned | None:
        row = self.model().index(at, 0).data(ROW)
        return row.key if isinstance(row, Line) and isinstance(row.key, Planned) else None

    def _take(self, planned: Planned) -> None:
        self.taken_up.emit(planned)

    def _planned(self, line: Line | None) -> Planned | None:
        key = line.key if line is not None else None
        return key if isinstance(key, Planned) and key.outcome is None else None
