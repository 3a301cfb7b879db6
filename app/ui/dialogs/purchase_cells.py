"""The editors in the table of a ticket: a text that cannot be kept stays where it was written."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.errors import Refusal
from app.ui.dialogs.purchase_ticket import Whom

Index = QModelIndex | QPersistentModelIndex
_LEAVES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Judge(Protocol):
    """The model, as far as a cell asks it before it is left."""

    def refusal(self, index: Index, written: str) -> Refusal | None:
        """Return why this cannot be kept, None if it can."""
        ...


class CellDelegate(QStyledItemDelegate):
    """A line to write in; for whom a piece is, a choice. Esc puts the cell back."""

    def __init__(
        self,
        judge: Judge,
        people: Callable[[], Sequence[tuple[Whom, str]]],
        refuse: Callable[[Refusal], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._judge, self._people, self._refuse = judge, people, refuse
        self._at = QPersistentModelIndex()
        self._line: QLineEdit | None = None

    def settled(self) -> bool:
        """Tell whether what stands in the open editor can be kept; if not, the refusal is said."""
        if self._line is None:
            return True
        refusal = self._judge.refusal(self._at, self._line.text())
        if refusal is not None:
            self._refuse(refusal)
        return refusal is None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line to write in, or the choice of people."""
        del option
        self._at = QPersistentModelIndex(index)
        heading = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        if isinstance(index.data(Qt.ItemDataRole.EditRole), str):
            line = QLineEdit(parent)
            line.setObjectName("ticketCell")
            line.setProperty("kind", "cell")
            line.setAccessibleName(heading)
            self._line = line
            return line
        box = QComboBox(parent)
        box.setObjectName("ticketWhom")
        for whom, words in self._people():
            box.addItem(words, whom)
        box.setAccessibleName(heading)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what stands in the cell."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            whom = [one for one, _ in self._people()]
            editor.setCurrentIndex(whom.index(tuple(value)) if tuple(value) in whom else 0)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Keep what was written."""
        if isinstance(editor, QComboBox):
            model.setData(index, tuple(editor.currentData()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Let an editor go."""
        self._line = None
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in a cell whose text cannot be kept."""
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent):
            leaves = event.type() == QEvent.Type.KeyPress and event.key() in _LEAVES
            if leaves and not self.settled():
                return True
        return super().eventFilter(watched, event)
