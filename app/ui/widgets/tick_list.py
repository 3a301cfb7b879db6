"""A list of things to tick, in columns each as wide as the longest word, as high as it has to be."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from app.ui import theme

_COLUMNS = 3


class TickList(QListWidget):
    """Keys with their words; all are ticked at first."""

    def __init__(
        self, keys: Iterable[str], word: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._word = word
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key in keys:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)

    def ticked(self) -> list[str]:
        """Return the keys that are ticked, those out of sight too."""
        return [key for key, item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def unticked(self) -> list[str]:
        """Return the keys that are not."""
        return [key for key, item in self._items() if item.checkState() is not Qt.CheckState.Checked]

    def tick(self, is_ticked: Callable[[str], bool]) -> None:
        """Tick those of which `is_ticked` says so, and no other."""
        for key, item in self._items():
            item.setCheckState(Qt.CheckState.Checked if is_ticked(key) else Qt.CheckState.Unchecked)

    def show_only(self, is_shown: Callable[[str], bool]) -> None:
        """Leave the others out of sight."""
        for key, item in self._items():
            item.setHidden(not is_shown(key))
        self._measure()

    def retranslate(self) -> None:
        """Say the words in the window's language."""
        for key, item in self._items():
            item.setText(self._word(key))
        self._measure()

    def _items(self) -> list[tuple[str, QListWidgetItem]]:
        items = (self.item(row) for row in range(self.count()))
        return [(str(item.data(Qt.ItemDataRole.UserRole)), item) for item in items]

    def _measure(self) -> None:
        metrics = QFontMetrics(theme.current().font())
        high = metrics.height() + theme.GRID // 2
        items = [item for _, item in self._items()]
        widest = max(metrics.horizontalAdvance(item.text()) for item in items)
        for item in items:
            item.setSizeHint(QSize(widest + 5 * theme.GRID, high))
        shown = sum(not item.isHidden() for item in items)
        self.setFixedHeight(high * -(-shown // _COLUMNS) + theme.GRID)
