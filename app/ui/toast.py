"""The toast: one short sentence over the page that goes away by itself, and may offer Undo."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated

if TYPE_CHECKING:
    from app.ui.context import Undo

_SHOWN_MS = 8000


class Toast(Retranslated, QFrame):
    """Lies at the bottom of its parent, between the buttons of a page; stays while the mouse is over it."""

    undone = Signal()
    """Undo was clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("toast")
        self._words = text.label(parent=self)
        self._undo = QPushButton(self)
        self._undo.setObjectName("toastUndo")
        self._undo.clicked.connect(self.undone)
        self._act = QPushButton(self)
        self._act.setObjectName("toastAct")
        self._act.clicked.connect(lambda _checked: self._do())
        self._do: Callable[[], object] = lambda: None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SHOWN_MS)
        self._clock.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._words)
        layout.addWidget(self._undo)
        layout.addWidget(self._act)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def say(self, words: str, *, undo: bool = False) -> None:
        """Show `words` for eight seconds."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._undo.setVisible(undo)
        self._act.hide()
        self._place()
        self.show()
        self.raise_()
        self._clock.start()

    def offer(self, words: str, action: str, do: Callable[[], object]) -> None:
        """Show `words` for eight seconds, with a button `action`."""
        self.say(words)
        self._do = do
        self._act.setText(action)
        self._act.setAccessibleName(action)
        self._act.show()
        self._place()

    def _place(self) -> None:
        """Lie in the middle, in several lines where one would reach over the buttons at the sides."""
        most = 2 * self._over.width() // 5
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + theme.GRID
        self._words.setWordWrap(wanted > most)
        self._words.setFixedWidth(min(wanted, most))
        self._words.setFixedHeight(
            max(self._words.heightForWidth(self._words.width()), self._words.fontMetrics().height())
        )
        self.adjustSize()
        beside = (self._over.width() - self.width()) // 2
        if wanted > most:  # the buttons of a page begin at the left
            beside = self._over.width() - self.width() - 3 * theme.GRID
        self.move(beside, self._over.height() - self.height() - 2 * theme.GRID)

    def retranslate(self) -> None:
        """Say Undo in the window's language."""
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo"))
        self._undo.setToolTip(self.tr("Take the last change back (Ctrl+Z)"))
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the parent as it grows."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is over it."""
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the start."""
        self._clock.start()
        super().leaveEvent(event)


class Undos:
    """The changes of this sitting that can still be taken back, and those that can be made again."""

    def __init__(self) -> None:
        self._changes: list[Undo] = []
        self._taken: list[Undo] = []

    def add(self, undo: "Undo") -> None:
        """Remember how to take a new change back; what was taken back before it stays so."""
        self._changes.append(undo)
        self._taken.clear()

    def back(self) -> bool:
        """Take the last change back; False if there is none. A Refusal leaves the others as they are."""
        return _turn(self._changes, self._taken)

    def again(self) -> bool:
        """Make again what was taken back last; False if there is nothing. Refuses as `back`."""
        return _turn(self._taken, self._changes)


def _turn(taken: "list[Undo]", given: "list[Undo]") -> bool:
    from app.ui.context import UnderWay

    if not taken:
        return False
    # What is refused is not offered again: a later change stands in its way; her timeline lists it still.
    turn = taken.pop()
    try:
        other_way = turn()
    except UnderWay as way:
        way.then, way.broken_off = given.append, lambda: taken.append(turn)
        raise
    if other_way is not None:
        given.append(other_way)
    return True
