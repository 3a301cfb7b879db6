"""The foot of a long list: where in it one is, and the ways on and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import text
from app.ui.retranslated import Retranslated


class Pager(Retranslated, QWidget):
    """The buttons are there only where the list does not fit on one page."""

    turned = Signal(int)
    """Where the next page begins."""
    stopped = Signal()
    """What is being looked for is not to be waited for."""
    again = Signal()
    """What was stopped is to be looked for from the start."""

    def __init__(self, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self.offset = page, 0
        self._said = text.label(part="muted", wrap=True)
        self.earlier, self.later, self._stop = QPushButton(), QPushButton(), QPushButton()
        self._stop.setObjectName("stopLooking")
        self._stop.clicked.connect(self._turn_stop)
        self._stop.hide()
        self._waits = False
        self.earlier.clicked.connect(lambda: self.turned.emit(max(self.offset - page, 0)))
        self.later.clicked.connect(lambda: self.turned.emit(self.offset + page))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._said, 1)
        line.addWidget(self._stop)
        line.addWidget(self.earlier)
        line.addWidget(self.later)
        self.retranslate()

    def keep_within(self, count: int) -> None:
        """Stay on the page, or go to the last one where the list has become shorter."""
        self.offset = min(self.offset, max(count - 1, 0) // self._page * self._page)

    def say(self, words: str) -> None:
        """Say something else there."""
        self._said.setText(words)
        self._stop.hide()

    def wait(self, words: str) -> None:
        """Say how far it is, beside a button that stops it."""
        self._said.setText(words)
        self._offer(waits=True)

    def halt(self, words: str) -> None:
        """Say that it was stopped, beside a button that begins it again."""
        self._said.setText(words)
        for button in (self.earlier, self.later):
            button.hide()
        self._offer(waits=False)
        self._stop.setFocus()

    def _turn_stop(self) -> None:
        (self.stopped if self._waits else self.again).emit()

    def _offer(self, *, waits: bool) -> None:
        self._waits = waits
        self._stop.setText(self.tr("Stop") if waits else self.tr("Look again"))
        self._stop.show()

    def show_place(self, offset: int, shown: int, count: int) -> None:
        """Say that `shown` rows after the first `offset` are seen, of `count` in all; of none nothing."""
        self.offset = offset
        first, last = offset + bool(shown), offset + shown
        said = self.tr("{first}–{last} of {count}").format(first=first, last=last, count=count)
        if count <= self._page:
            said = self.tr("%n member(s)", "", count)
        self.say(said if shown else "")
        for button, there in ((self.earlier, offset > 0), (self.later, last < count)):
            button.setVisible(count > self._page)
            button.setEnabled(there)

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.earlier.setText(self.tr("Previous"))
        self.later.setText(self.tr("Next"))
        self._stop.setText(self.tr("Stop") if self._waits else self.tr("Look again"))
