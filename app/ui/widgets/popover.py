"""A small sheet beside what it explains: it goes away with Esc, with a click elsewhere, or by leaving it."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import text, theme

_WIDTH: Final = 70 * theme.GRID


class Popover(QFrame):
    """A subclass fills `self.column` below the title and calls `open_at`; it is used once."""

    def __init__(self, anchor: QWidget, title: str, more: str = "") -> None:
        super().__init__(anchor.window())
        self.setObjectName("popover")
        self.setAccessibleName(title)
        self.setAccessibleDescription(more)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._anchor = anchor
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*4 * (2 * theme.GRID,))
        self.column.setSpacing(theme.GRID)
        self.column.addWidget(text.label(title, "strong", wrap=True, parent=self))
        if more:
            self.column.addWidget(text.label(more, "warn", wrap=True, parent=self))

    def open_at(self, inside: QWidget) -> None:
        """Show it under the anchor, or above where there is no room, and put the keyboard `inside`."""
        window = self.window()
        wide = min(theme.current().px(_WIDTH), window.width() - 4 * theme.GRID)
        self.setFixedWidth(wide)
        self.adjustSize()
        self.resize(wide, max(self.height(), self.column.totalHeightForWidth(wide)))
        anchor = QRect(self._anchor.mapTo(window, QPoint()), self._anchor.size())
        below, left = anchor.bottom() + theme.GRID // 2, anchor.left() - 2 * theme.GRID
        if below + self.height() > window.height():
            below = anchor.top() - theme.GRID // 2 - self.height()
        edge, lowest = 2 * theme.GRID, window.height() - self.height()
        self.move(max(edge, min(left, window.width() - wide - edge)), max(0, min(max(edge, below), lowest)))
        self.show()
        self.raise_()
        inside.setFocus()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  (there is a window)
        app.installEventFilter(self)
        app.focusChanged.connect(self._moved_on)

    def put_away(self) -> None:
        """Close it and give the keyboard back to where it came from."""
        if not self.isVisible():
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        app.removeEventFilter(self)
        app.focusChanged.disconnect(self._moved_on)
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.close()
        if inside and isValid(self._anchor) and self._anchor.isVisible():
            self._anchor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with a click beside it, which then does what it was meant for."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            assert isinstance(event, QMouseEvent)  # noqa: S101  (its type says so)
            at = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(at):
                self.put_away()
        return False

    def _moved_on(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.put_away()
