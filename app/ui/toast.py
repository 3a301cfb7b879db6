"""The toast: one short sentence over the page that goes away by itself, and may offer Undo."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from app.ui import text, theme
from app.ui.retranslated import Retranslated

if TYPE_CHECKING:
    from app.ui.context import Undo

KEPT_CLEAR = "keptClear"
"""A property of what is only read, and read before the toast has gone: a question beside its button."""
_SHOWN_MS = 8000
_LAID_OUT_MS = 100
_SHARES = (8, 10, 12, 14)
"""Twentieths of the width of the page that the words may take."""


class Toast(Retranslated, QFrame):
    """Lies low over its parent, beside what can be pressed; stays while the mouse is over it."""

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
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LAID_OUT_MS)
        self._again.timeout.connect(self._place)
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
        self._again.start()  # the page says what was changed after the toast

    def offer(self, words: str, action: str, do: Callable[[], object]) -> None:
        """Show `words` for eight seconds, with a button `action`."""
        self.say(words)
        self._do = do
        self._act.setText(action)
        self._act.setAccessibleName(action)
        self._act.show()
        self._place()

    def _place(self) -> None:
        """Lie low, where nothing that can be pressed is covered; in several lines where one is too long."""
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + theme.GRID
        widths = [self._over.width() * share // 20 for share in _SHARES]
        one_line = wanted <= widths[0]
        spots = []
        for width in widths[:1] if one_line else widths:
            self._wrap(min(wanted, width), wrapped=wanted > width)
            spots += spots_over(self._over.size(), self.size(), middle_first=one_line)
        best = free_of(spots, *self._pressed())
        if best.size() != self.size():
            self._wrap(best.width() - (self.width() - self._words.width()), wrapped=True)
        self.move(best.topLeft())

    def _wrap(self, width: int, *, wrapped: bool) -> None:
        self._words.setWordWrap(wrapped)
        self._words.setFixedWidth(width)
        self._words.setFixedHeight(max(self._words.heightForWidth(width), self._words.fontMetrics().height()))
        self.adjustSize()

    def _pressed(self) -> tuple[list[QRect], list[QRect]]:
        """Return where there is something to press, and where there are rows to press among others."""
        single: list[QRect] = []
        rows: list[QRect] = []
        for one in self._over.findChildren(QWidget):
            has_rows = isinstance(one, QAbstractItemView)
            if not one.isVisible() or not (has_rows or _is_pressed(one)):
                continue
            if one is self or self.isAncestorOf(one):
                continue
            seen = one.visibleRegion().boundingRect()  # dear: not asked of what only says something
            seen.moveTopLeft(one.mapTo(self._over, seen.topLeft()))
            (rows if has_rows else single).append(seen)
        return single, rows

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


def _is_pressed(one: QWidget) -> bool:
    if one.property(KEPT_CLEAR):
        return True
    return one.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(one, QAbstractScrollArea)


def spots_over(page: QSize, size: QSize, *, middle_first: bool) -> list[QRect]:
    """Return where a toast of a size may lie on a page, the best first: low, then up to its middle."""
    middle, right, left = (
        (page.width() - size.width()) // 2,
        page.width() - size.width() - 3 * theme.GRID,
        3 * theme.GRID,
    )
    lowest = page.height() - size.height() - 2 * theme.GRID
    across = (middle, right, left) if middle_first else (right, middle, left)
    rows = range(lowest, min(lowest, page.height() // 2) - 1, -theme.GRID)
    return [QRect(QPoint(x, y), size) for y in rows for x in across]


def free_of(spots: Sequence[QRect], single: Iterable[QRect], rows: Iterable[QRect]) -> QRect:
    """Return the first spot that covers nothing; else of those that cover least of what stands alone."""
    single, rows = [*single], [*rows]

    def covers(spot: QRect) -> tuple[int, int]:
        return _common(spot, single), _common(spot, rows)

    found = spots[0]
    least = covers(found)
    for spot in spots[1:]:
        if least == (0, 0):
            break
        here = covers(spot)
        if here < least:
            found, least = spot, here
    return found


def _common(spot: QRect, others: Iterable[QRect]) -> int:
    common = (spot.intersected(other) for other in others)
    return sum(one.width() * one.height() for one in common if not one.isEmpty())


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
