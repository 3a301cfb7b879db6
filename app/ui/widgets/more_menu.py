"""A button "More" at the head of a page: what one seldom wants there, one line of code an entry."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui.retranslated import Retranslated

_ARROW: Final = " ▾"


class MoreMenu(Retranslated, QPushButton):
    """Opens a menu; hidden as long as nothing is in it. `called` says what stands on it, else "More"."""

    def __init__(
        self, parent: QWidget | None = None, name: str = "moreMenu", called: Callable[[], str] | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._called = called
        self._menu = QMenu(self)
        self._words: dict[QAction, Callable[[], str]] = {}
        self.setMenu(self._menu)
        self.hide()
        self.retranslate()

    def offer(self, name: str, words: Callable[[], str], do: Callable[[], object]) -> QAction:
        """Add an entry: its object name, its words in the language in force, what it does."""
        action = QAction(words(), self._menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked: do())
        self._menu.addAction(action)
        self._words[action] = words
        self.show()
        return action

    def retranslate(self) -> None:
        """Say the entries in the window's language."""
        words = self.tr("More") if self._called is None else self._called()
        self.setText(words + _ARROW)
        self.setAccessibleName(words)
        for action, said in self._words.items():
            action.setText(said())
