"""Where her word and her purchases disagree: a sentence that can be asked for what it rests on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget


class Doubt(QLabel):
    """A line that wraps, as a button cannot, and yet takes the focus; Enter or a click asks it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Callable[[], None] = lambda: None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", "warn")
        self.setProperty("asks", "yes")
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, asked: Callable[[], None]) -> None:
        """Say `words`; `asked` is called when it is clicked or entered."""
        self._asked = asked
        self.setText(words)
        self.setAccessibleName(words)

    def forget(self) -> None:
        """Let go of what it rested on, until it is used again."""
        self._asked = lambda: None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._asked()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Answer to a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._asked()
            return
        super().mouseReleaseEvent(event)
