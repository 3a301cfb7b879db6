"""What the keys of the window do, wherever the focus is."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app import i18n
from app.ui.keys import KEYS, OF_PAGES
from app.ui.page import Command

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Commands(QObject):
    """One action for each key of `app.ui.keys` and each place of the rail."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        does: dict[str, Callable[[], None]] = {
            "find": self._find,
            "new_member": self._new_member,
            "purchase": partial(self._with_member, Command.PURCHASE),
            "contact": partial(self._with_member, Command.CONTACT),
            "note": partial(self._with_member, Command.NOTE),
            "feedback": partial(self._with_member, Command.FEEDBACK),
            "card_life": partial(self._with_member, Command.CARD_LIFE),
            "derived": partial(self._with_member, Command.DERIVED),
            "print": self._print,
            "walk_on": partial(self._walk, 1),
            "walk_back": partial(self._walk, -1),
            "undo": window.undo,
            "redo": window.redo,
            "discreet": window.turn_discreet,
            "cover": window.cover,
            "help": self._help,
        }
        self._actions = [self._action(key.sequence, does[key.name], key.also) for key in KEYS]
        self._actions += [
            self._action(f"Ctrl+{number}", partial(window.go, place.key))
            for number, place in enumerate(window.places, 1)
        ]

    def enable(self, *, enabled: bool) -> None:
        """Let the keys work, or rest while the screen is covered."""
        for action in self._actions:
            action.setEnabled(enabled)

    def _action(self, key: str, does: Callable[[], None], also: str = "") -> QAction:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(one) for one in (key, also) if one])
        action.triggered.connect(lambda _checked: does())
        self._window.addAction(action)
        return action

    def _find(self) -> None:
        self._window.box.setFocus()
        self._window.box.selectAll()

    def _walk(self, by: int) -> None:
        context = self._window.context
        if context is not None:
            context.walk_on(by)

    def _new_member(self) -> None:
        if not self._window.act(Command.NEW_MEMBER):
            self._window.go("members")
            self._window.act(Command.NEW_MEMBER)

    def _with_member(self, command: Command) -> None:
        if not self._window.act(command):
            self._find()
            self._window.say(self.tr("Open a member's card first: type her name."))

    def _print(self) -> None:
        if not self._window.act(Command.PRINT):
            self._window.say(self.tr("There is nothing to print on this page."))

    def _help(self) -> None:
        from app.ui.keys_dialog import KeysDialog

        places = [(f"Ctrl+{number}", place.title()) for number, place in enumerate(self._window.places, 1)]
        back = ("Esc", i18n.translate("Keys", "Back to the search"))
        its = [(key, does()) for key, does in OF_PAGES]
        rows = [*((key.sequence, key.does()) for key in KEYS), *its, back, *places]
        KeysDialog(rows, self._window).open()
