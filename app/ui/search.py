"""What the search box does: every key press asks the index, ↑↓ choose, Enter opens, Esc clears."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.context import Finder
from app.ui.search_box import SearchBox
from app.ui.search_popup import SearchPopup

LIMIT: Final = 50
"""How many are listed at most."""

_WALKS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_WINDOWS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Search(QObject):
    """Finds a member in one breath. A scanned card is typed digits whose Enter opens it."""

    opened = Signal(int)
    """The id of the member whose card is to be shown."""
    opened_by = Signal(int, str)
    """The same, after it, with the words that were typed or scanned."""
    left_down = Signal()
    """Down was pressed in the empty box: there is nothing to choose from but what the page lists."""
    missed = Signal(str)
    """Enter was pressed on words that nobody answers to."""

    def __init__(self, box: SearchBox, overlay: QWidget) -> None:
        """Serve `box`; the list is laid over `overlay`, in which the box lies."""
        super().__init__(box)
        self._box = box
        self._finder: Finder | None = None
        self._composed = ""
        self._open_when_ready = False
        self.popup = SearchPopup(box, overlay)
        self.popup.results.clicked.connect(self._open)
        box.textChanged.connect(self._ask)
        box.installEventFilter(self)
        theme.current().changed.connect(self._dress)
        self._dress()

    def listen(self, finder: Finder) -> None:
        """Ask `finder` from now on; what was typed before it was ready is answered at once."""
        self._finder = finder
        self._ask()
        if self._open_when_ready:
            self._open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk, open and clear; leave the rest to the line itself."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # An empty line has nothing to take back: Ctrl+Z is then the window's.
            return any(event.matches(key) for key in _WINDOWS) and not self._box.text()
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            # While an input method composes, `z'x'h` finds her before she is spelt.
            self._composed = event.preeditString().replace("'", "").replace(" ", "")
            QTimer.singleShot(0, self, self._ask)
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.Resize):
            QTimer.singleShot(0, self, self._settle)
        elif kind == QEvent.Type.FocusOut:
            self.popup.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and not self._box.text():
            self.left_down.emit()
        elif key in _WALKS:
            self.popup.walk(key)
        elif key in _ENTERS:
            self._open()
        elif key == Qt.Key.Key_Escape:
            self._box.clear()
        else:
            return False
        return True

    def _ask(self) -> None:
        words = (self._box.text() + self._composed).strip()
        if not words or not self._box.hasFocus():
            self.popup.hide()
        elif self._finder is None:
            self.popup.show_loading()
        else:
            self.popup.show_found(self._finder.find(words, LIMIT))

    def _open(self) -> None:
        words = self._box.text().strip()
        self._open_when_ready = bool(words) and self._finder is None
        if not words or self._finder is None:
            return
        member_id = self.popup.chosen()
        if member_id is None:
            self.missed.emit(words)
            self._box.selectAll()
            return
        self._box.clear()
        self.opened.emit(member_id)
        self.opened_by.emit(member_id, words)

    def _settle(self) -> None:
        """Lie right again after the box has moved or grown."""
        self._dress()
        self._ask()

    def _dress(self) -> None:
        glass = self._box.glass
        glass.setPixmap(_glass(theme.current().colours.muted, self._box.devicePixelRatioF()))
        glass.adjustSize()
        glass.move(14, (self._box.height() - glass.height()) // 2)


def _glass(colour: str, ratio: float) -> QPixmap:
    """Return a magnifying glass drawn in `colour`, 18 pixels wide."""
    picture = QPixmap(round(18 * ratio), round(18 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawEllipse(QRectF(2.5, 2.5, 9.5, 9.5))
    painter.drawLine(QPointF(11, 11), QPointF(15.5, 15.5))
    painter.end()
    return picture
