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
        self._has_hint = False
        self._worn: tuple[str, str, int, float] | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(True)  # Enter does what Space does
        self.clicked.connect(self._ask)

    def say(self, words: str, hint: Callable[[], str], asked: Callable[[], None], colour: str = "") -> None:
        """Say `words`; `hint` is called when the mouse comes, and `asked` when it is clicked or entered.

        It stands beside a piece of cloth, where the colour (an id, or any of its names) is known.
        """
        self._hint, self._asked = hint, asked
        self.setText(words)
        if self._has_hint:
            self.setToolTip("")
            self._has_hint = False
        self._wear(colour)

    def forget(self) -> None:
        """Let go of what it rested on, until it is used again."""
        self._hint, self._asked = str, lambda: None

    def hint_at(self, words: str) -> None:
        """Let the hint be these words, which are at hand."""
        if words:
            self._has_hint = True
            self.setToolTip(words)

    def _wear(self, colour: str) -> None:
        found = colours.known(colour) if colour else None
        side = theme.current().px(theme.BODY)
        edge, ratio = theme.current().colours.muted, self.devicePixelRatioF()
        worn = None if found is None else (found.css, edge, side, ratio)
        if worn != self._worn:  # a button that gets an icon is laid out anew
            self._worn = worn
            self.setIconSize(QSize(side, side))
            self.setIcon(QIcon() if worn is None else _cloth(*worn))

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
