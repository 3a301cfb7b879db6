"""Pieces that follow each other like words: what has no room left goes to the next line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_NEITHER = Qt.Orientation(0)


class Flow(QLayout):
    """Lays its items from left to right, `gap` pixels apart, in as many lines as they take."""

    def __init__(self, gap: int, line_gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._line_gap = gap, line_gap
        self._items: list[QLayoutItem] = []
        self._hints: list[QSize] | None = None
        """The wanted size of each item that is seen; None: to be asked for again."""
        self._whole: QSize | None = None
        """The room of one long line."""
        self._heights: dict[int, int] = {}
        """The height in each width that was asked for: one laying out asks for the same a dozen times."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no room is wanted beyond what the items take."""
        return _NEITHER

    def hasHeightForWidth(self) -> bool:
        """Return that the lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in `width`."""
        whole = self.sizeHint()
        if whole.width() <= width:
            return whole.height()
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items into `rect`."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def invalidate(self) -> None:
        """Ask the items again what they want."""
        self._hints = self._whole = None
        self._heights.clear()
        super().invalidate()

    def _wanted(self) -> list[QSize]:
        if self._hints is None:
            self._hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return self._hints

    def sizeHint(self) -> QSize:
        """Return the room of one long line."""
        if self._whole is None:
            shown = self._wanted()
            width = sum(size.width() for size in shown) + self._gap * max(len(shown) - 1, 0)
            self._whole = QSize(width, max((size.height() for size in shown), default=0))
        return self._whole

    def minimumSize(self) -> QSize:
        """Return the room of the widest item."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _place(self, rect: QRect, *, move: bool) -> int:
        left, room = rect.x(), rect.width()
        x, y, height = left, rect.y(), 0
        wanted = self._wanted()
        too_wide = any(size.width() > room for size in wanted)
        shown = [item for item in self._items if not item.isEmpty()] if move or too_wide else []
        for at, size in enumerate(wanted):
            wide, high = size.width(), size.height()
            if wide > room and shown[at].hasHeightForWidth():  # it flows itself
                high = shown[at].heightForWidth(room)
            if x > left and x + wide > left + room:
                x, y, height = left, y + height + self._line_gap, 0
            if move:
                shown[at].setGeometry(QRect(QPoint(x, y), QSize(min(wide, room), high)))
            x += wide + self._gap
            height = max(height, high)
        return y + height - rect.y()
