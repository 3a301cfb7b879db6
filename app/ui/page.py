"""The base of every page: a title, and contents that are asked for only while somebody looks."""

from enum import Enum, auto

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated


class Command(Enum):
    """What a key of the window can ask of the page in front."""

    NEW_MEMBER = auto()
    PURCHASE = auto()
    CONTACT = auto()
    NOTE = auto()
    FEEDBACK = auto()
    CARD_LIFE = auto()
    DERIVED = auto()
    PRINT = auto()


class Page(Retranslated, QWidget):
    """A page under the search box. A subclass fills `self.body` and answers `title` and `refresh`.

    `refresh` is called when the page is shown for the first time, and again when it is shown after a
    change; a page that nobody sees waits. `head` is the line of the title: controls go to its right.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        self._title = text.label(part="title", parent=self)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.GRID)
        self.head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * theme.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * theme.GRID, 2 * theme.GRID, 4 * theme.GRID, theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(self.head)
        layout.addLayout(self.body, 1)
        context.changed.connect(self.invalidate)

    def title(self) -> str:
        """Return the title in the window's language."""
        return ""

    def refresh(self) -> None:
        """Ask the queries (under 50 ms, else through `context.jobs`) and show their answers."""

    def show_member(self, member_id: int) -> None:
        """Turn to one member: her card, a greeting to her."""

    def show_members(self, member_ids: tuple[int, ...], about: str = "") -> None:
        """Turn to several members: a greeting to each, on the matter of a contact's script."""

    def resume(self, place: str) -> None:
        """Open the form at `place` (note:231): something was being written in it."""

    def act(self, command: Command) -> bool:
        """Do what a key of the window asks; False where this page has nothing to do with it."""
        del command
        return False

    def invalidate(self) -> None:
        """Let the page know that what it shows is old: it refreshes now if it is seen, else later."""
        self._stale = True
        if self.isVisible():
            self._soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the page up to date before it is seen."""
        super().showEvent(event)
        self._head_line()
        self._bring_up_to_date()

    def _say_anew(self) -> None:
        super()._say_anew()
        self._head_line()
        self.invalidate()

    def _head_line(self) -> None:
        self._title.setText(self.title())
        self._title.setVisible(bool(self.title()))

    def _soon(self) -> None:
        # Several changes in one click are one refresh.
        QTimer.singleShot(0, self, self._bring_up_to_date)

    def _bring_up_to_date(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()
