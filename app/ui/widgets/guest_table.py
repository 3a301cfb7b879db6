"""The list of guests of an event: one key notes an answer, one ticks who came."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.events import Guest, Reply
from app.ui.row_table import Column, RowTable
from app.words import dates
from app.words import events as words

_ANSWERS: Final = {
    Qt.Key.Key_Y: Reply.YES.value,
    Qt.Key.Key_N: Reply.NO.value,
    Qt.Key.Key_P: Reply.PERHAPS.value,
    Qt.Key.Key_Backspace: "",
}
_MORE: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class GuestTable(RowTable[Guest]):
    """Y, N and P note her answer, + and - whom she brings along, the space bar that she came."""

    answered = Signal(object, str)
    """A guest and her answer."""
    brought = Signal(object, int)
    """A guest, and how many more (or fewer) she brings along."""
    ticked = Signal(object)
    """Whether a guest came is to be turned."""
    struck = Signal(object)
    """A guest is to go off the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: list[Column[Guest]] = [
            Column(lambda: self.tr("Member"), lambda one: one.name),
            Column(lambda: self.tr("Card"), lambda one: one.card, muted=True),
            Column(lambda: self.tr("Advisor"), lambda one: one.advisor, muted=True),
            Column(lambda: self.tr("Invited"), lambda one: dates.short_day(one.invited_on), muted=True),
            Column(lambda: self.tr("Answer"), self._answer, stretch=True),
            Column(lambda: self.tr("With her"), words.brings),
            Column(lambda: self.tr("Came"), lambda one: words.came(one.came)),
        ]
        super().__init__(columns, parent)
        self.setObjectName("guestTable")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note what the key means for the guest who is marked, and go on to the next one after an answer."""
        guest, key = self.chosen(), Qt.Key(event.key())
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if guest is None or not plain:
            super().keyPressEvent(event)
        elif key in _ANSWERS:
            self.answered.emit(guest, _ANSWERS[key])
        elif key in _MORE:
            self.brought.emit(guest, _MORE[key])
        elif key == Qt.Key.Key_Space:
            self.ticked.emit(guest)
        elif key == Qt.Key.Key_Delete:
            self.struck.emit(guest)
        else:
            super().keyPressEvent(event)

    def _answer(self, one: Guest) -> str:
        said = words.answer(one.reply)
        if one.left_alone:
            said = self.tr("{answer} · asked to be left alone").format(answer=said)
        return said
