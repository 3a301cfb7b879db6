"""The search box: every key press asks the index, ↑↓ choose, Enter opens, Esc clears."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QIcon,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.context import Finder, Found
from app.ui.retranslated import Retranslated
from app.ui.search_results import FOUND, FoundDelegate, FoundModel

_LIMIT = 50
_ROWS = 8
"""Rows seen at once."""


class SearchBox(Retranslated, QLineEdit):
    """Finds a member in one breath. The scanner types here as well, and its Enter opens the card."""

    opened = Signal(int)
    """The id of the member whose card is to be shown."""
    missed = Signal(str)
    """Enter was pressed on words that nobody answers to."""

    def __init__(self, overlay: QWidget) -> None:
        """Make the box; its list is laid over `overlay`, which the box must lie in."""
        super().__init__(overlay)
        self.setObjectName("searchBox")
        self._finder: Finder | None = None
        self._composed = ""
        self._open_when_ready = False
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.popup = SearchPopup(self, overlay)
        self.popup.results.clicked.connect(lambda _index: self._open())
        self.textChanged.connect(self._search)
        theme.current().changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def listen(self, finder: Finder | None) -> None:
        """Ask `finder` from now on; what was typed before it was ready is answered at once."""
        self._finder = finder
        self._search()
        if self._open_when_ready:
            self._open()

    def retranslate(self) -> None:
        """Say what can be typed here."""
        self.setPlaceholderText(self.tr("Name, pinyin, kana, last digits of the phone, card number"))
        self.setAccessibleName(self.tr("Find a member"))
        self.setToolTip(self.tr("Find a member (Ctrl+K)"))
        self._search()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing typed here to take back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list, open, or clear."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.popup.walk(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.popup.hide()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Search while an input method is still composing: `z'x'h` finds her before she is spelt."""
        super().inputMethodEvent(event)
        self._composed = event.preeditString().replace("'", "").replace(" ", "")
        self._search()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the list away when something else is used."""
        super().focusOutEvent(event)
        self.popup.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the list again for what stands here."""
        super().focusInEvent(event)
        self._search()

    def _search(self) -> None:
        words = (self.text() + self._composed).strip()
        if not words or not self.hasFocus():
            self.popup.hide()
        elif self._finder is None:
            self.popup.show_hint(self.tr("The members are being loaded …"))
        else:
            self.popup.show_found(self._finder.find(words, _LIMIT))

    def _open(self) -> None:
        if not self.text().strip():
            return
        self._open_when_ready = self._finder is None
        if self._finder is None:
            return
        member_id = self.popup.chosen()
        if member_id is None:
            found = self._finder.find(self.text().strip(), 1)
            member_id = found[0].id if found else None
        if member_id is None:
            self.missed.emit(self.text().strip())
            self.selectAll()
            return
        self.clear()
        self.popup.hide()
        self.opened.emit(member_id)

    def _dress(self) -> None:
        self._glass.setIcon(_glass(theme.current().colours.muted))


class SearchPopup(Retranslated, QFrame):
    """The list itself, laid over the page right under the box."""

    def __init__(self, box: QLineEdit, overlay: QWidget) -> None:
        super().__init__(overlay)
        self.setObjectName("searchPopup")
        self._box = box
        self._overlay = overlay
        self.results = QListView(self)
        self.results.setObjectName("searchResults")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setUniformItemSizes(True)
        self.results.setMouseTracking(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = FoundModel(self.results)
        self.results.setModel(self.model)
        self.results.setItemDelegate(FoundDelegate(self.results))
        self.results.entered.connect(self.results.setCurrentIndex)
        self._hint = text.label(parent=self, wrap=True)
        self._hint.setObjectName("searchHint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, theme.GRID // 2, 1, theme.GRID // 2)
        layout.addWidget(self.results)
        layout.addWidget(self._hint)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list for who cannot see it."""
        self.results.setAccessibleName(self.tr("Members found"))

    def show_found(self, rows: Sequence[Found]) -> None:
        """List the members found, the best one chosen; says so when there is none."""
        if not rows:
            self.show_hint(self.tr("Nobody found. Ctrl+N makes a new member."))
            return
        self.model.show(rows)
        self.results.setCurrentIndex(self.model.index(0, 0))
        self.results.scrollToTop()
        self._lay_out(min(len(rows), _ROWS) * self.results.sizeHintForRow(0) + theme.GRID)

    def show_hint(self, words: str) -> None:
        """Say `words` where the list would be."""
        self.model.show(())
        self._hint.setText(words)
        self._lay_out(self._hint.sizeHint().height() + theme.GRID)

    def chosen(self) -> int | None:
        """Return the id of the member under the bar, if a list is shown."""
        index = self.results.currentIndex()
        return index.data(FOUND).id if self.isVisible() and index.isValid() else None

    def walk(self, key: int) -> None:
        """Move the bar by a row or a page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(self.results.currentIndex().row() + steps[Qt.Key(key)], rows - 1))
            self.results.setCurrentIndex(self.model.index(row, 0))

    def _lay_out(self, height: int) -> None:
        below = self._box.mapTo(self._overlay, QPoint(0, self._box.height() + theme.GRID // 2))
        self.setGeometry(below.x(), below.y(), self._box.width(), height)
        self.results.setVisible(self.model.rowCount() > 0)
        self._hint.setVisible(self.model.rowCount() == 0)
        self.show()
        self.raise_()


def _glass(colour: str) -> QIcon:
    """Return a magnifying glass drawn in `colour`."""
    picture = QPixmap(QSize(32, 32))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawEllipse(QRectF(5, 5, 15, 15))
    painter.drawLine(QPointF(18.5, 18.5), QPointF(26, 26))
    painter.end()
    return QIcon(picture)
