"""One value on the card that has something behind it: what she said, or what her purchases say.

It looks like a word, not like a button: what she said is strong, what was derived is quiet and
underlined with dots. The mouse over it, or Enter on it, shows what it rests on.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import colours
from app.ui import theme

Kind = Literal["said", "derived", "link"]


class Fact(QPushButton):
    """Says some words and can be asked; used again for the next card, as to dress a new one is dear."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint: Callable[[], str] = str
        self._asked: Callable[[], None] = lambda: None
        self._has_hint = self._is_dressed = False
        self.setProperty("kind", kind)
        self.setAutoDefault(True)  # Enter does what Space does
        self.clicked.connect(self._ask)

    def say(self, words: str, hint: Callable[[], str], asked: Callable[[], None]) -> None:
        """Say `words`; `hint` is called when the mouse comes, and `asked` when it is clicked or entered."""
        self._hint, self._asked = hint, asked
        self.setText(words)
        if self._has_hint:
            self.setToolTip("")
        if self._is_dressed:
            self.setIcon(QIcon())
        self._has_hint = self._is_dressed = False

    def hint_at(self, words: str) -> None:
        """Let the hint be these words, which are at hand."""
        if words:
            self._has_hint = True
            self.setToolTip(words)

    def wear(self, colour: str) -> None:
        """Stand beside a piece of cloth, where the colour (an id, or any of its names) is known."""
        found = colours.known(colour)
        if found is not None:
            side = theme.current().px(theme.BODY)
            self.setIconSize(QSize(side, side))
            edge, self._is_dressed = theme.current().colours.muted, True
            self.setIcon(_cloth(found.css, edge, side, self.devicePixelRatioF()))

    def _ask(self) -> None:
        self._asked()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Find the words of the hint when the mouse comes: most of them are never asked for."""
        if hint := self._hint():
            self._has_hint = True
            self.setToolTip(hint)
        super().enterEvent(event)


@lru_cache(maxsize=256)
def _cloth(css: str, edge: str, side: int, ratio: float) -> QIcon:
    """Return a square of the colour with an edge."""
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(edge))
    painter.setBrush(QColor(css))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3)
    painter.end()
    return QIcon(picture)
