"""One value on the card that has something behind it: what she said, or what her purchases say.

It looks like a word, not like a button: what she said is strong, what was derived is quiet and
underlined with dots. The mouse over it, or Enter on it, shows what it rests on.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

Kind = Literal["said", "derived"]
_LINE = 2
"""Pixels below the letters: the dots."""


class Fact(QPushButton):
    """Says `words`; `hint` is asked for when the mouse rests on it, and not before."""

    def __init__(
        self, words: str, kind: Kind, hint: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._hint = hint
        self.setProperty("kind", kind)
        self.setAutoDefault(True)  # Enter does what Space does

    def event(self, event: QEvent) -> bool:
        """Find the words of the hint when they are wanted."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._hint())
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the room of the words alone."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height() + _LINE)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut off."""
        return self.sizeHint()
