"""The lists of members at the side of their page: all, those that every shop has, those that were kept."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.ui import theme

ALL: Final = "all"
"""The key of the list of everybody."""
_KEY: Final = int(Qt.ItemDataRole.UserRole)
_WIDEST: Final = 200
_NARROWEST: Final = 150


class ListName(NamedTuple):
    """One list."""

    key: str
    """`ALL`, a key of `domain.ready_lists`, or "kept:7"."""
    words: str

    @property
    def kept_id(self) -> int | None:
        """The id of a list that was kept; None: it is one of every shop."""
        kind, _, id_ = self.key.partition(":")
        return int(id_) if kind == "kept" else None


class ListNames(QListWidget):
    """The arrows walk over it; the list marked is the one shown."""

    chosen = Signal(str)
    """The key of another list."""
    struck = Signal(str)
    """Del on a list."""
    renamed = Signal(str)
    """F2 on a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberLists")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(lambda item, _before: self._tell(item))
        theme.current().changed.connect(self._measure)

    def show_lists(self, groups: Sequence[Sequence[ListName]], key: str) -> None:
        """Show these lists, group by group; the one with `key` is marked, nobody is told."""
        self.blockSignals(True)
        self.clear()
        for number, group in enumerate(groups):
            if number and group:
                gap = QListWidgetItem(self)
                gap.setFlags(Qt.ItemFlag.NoItemFlags)
                gap.setData(_KEY, "")
            for one in group:
                item = QListWidgetItem(one.words, self)
                item.setData(_KEY, one.key)
                item.setToolTip(one.words)
        self.mark(key)
        self.blockSignals(False)
        self._measure()

    def mark(self, key: str) -> None:
        """Mark a list, without a word to anybody; none where there is no such list."""
        quiet = self.blockSignals(True)
        rows = [row for row in range(self.count()) if self.item(row).data(_KEY) == key]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(quiet)

    def key(self) -> str:
        """Return the key of the list that is marked, "" if none is."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_KEY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Strike or rename on Del and F2."""
        if event.key() == Qt.Key.Key_Delete:
            self.struck.emit(self.key())
        elif event.key() == Qt.Key.Key_F2:
            self.renamed.emit(self.key())
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))

    def _measure(self) -> None:
        look = theme.current()
        metrics = QFontMetrics(look.font())
        high = metrics.height() + theme.GRID
        widest = _NARROWEST
        for row in range(self.count()):
            item = self.item(row)
            item.setSizeHint(QSize(0, high if item.data(_KEY) else theme.GRID))
            widest = max(widest, metrics.horizontalAdvance(item.text()) + 4 * theme.GRID)
        self.setFixedWidth(min(widest, look.px(_WIDEST)))
