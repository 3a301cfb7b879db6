"""What F1 shows: the keys of the window on one small page."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import text, theme


class KeysDialog(QDialog):
    """A table of keys and what each does."""

    def __init__(self, keys: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Show `keys`: the key as Qt writes it, and what it does in the window's language."""
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QCoreApplication.translate("KeysDialog", "Keys")
        self.setWindowTitle(title)
        table = QGridLayout()
        table.setHorizontalSpacing(2 * theme.GRID)
        table.setVerticalSpacing(theme.GRID)
        rows = -(-len(keys) // 2)
        for number, (key, does) in enumerate(keys):
            half, row = divmod(number, rows)
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
            table.addWidget(text.label(native, "strong", parent=self), row, 2 * half)
            table.addWidget(text.label(does, parent=self), row, 2 * half + 1)
        close = QPushButton(QCoreApplication.translate("KeysDialog", "Close"), self)
        close.setProperty("kind", "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * theme.GRID,))
        layout.setSpacing(3 * theme.GRID)
        layout.addWidget(text.label(title, "title", parent=self))
        layout.addLayout(table)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
