"""What the entry of a ticket asks for, and the line under it that says so or what is the matter."""

from enum import Enum, auto
from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui import text
from app.ui.dialogs.purchase_entry import LineEntry


class Asks(Enum):
    """What the entry is asked for."""

    PIECE = auto()
    """A code or a name: the next line."""
    NAME = auto()
    """What the code that nobody knows is on."""
    RETURN = auto()
    """Which of the lines she took before comes back."""


class TicketPrompt(QWidget):
    """Says what is asked, in its own line and in the entry as long as nothing stands there."""

    def __init__(self, entry: LineEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.asks = Asks.PIECE
        self._entry = entry
        self._told: Final[QLabel] = text.label(part="muted", wrap=True)
        self._told.setObjectName("ticketTold")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)

    def ask(self, asks: Asks, code: str = "") -> None:
        """Ask for something; `code` is what a NAME is asked of."""
        self.asks = asks
        self._entry.list.hide()
        if asks is Asks.NAME:
            told = self.tr("{code} is not in the catalogue. Write what it is: it is remembered.")
            self.tell(told.format(code=code), "warn")
            self._entry.setPlaceholderText(self.tr("What is it?"))
        elif asks is Asks.RETURN:
            self.tell(
                self.tr("Which piece comes back? Letters narrow the list, Enter takes one, Esc goes back.")
            )
            self._entry.setPlaceholderText(self.tr("What comes back?"))
        else:
            self.tell(
                self.tr("3* before a scan: three pieces · Enter on nothing: to pay · Ctrl+Enter records")
            )
            self._entry.setPlaceholderText(self.tr("Scan, or type three letters of the item"))

    def tell(self, words: str, part: text.Part = "muted") -> None:
        """Say something else in the line."""
        self._told.setText(words)
        text.play(self._told, part)
