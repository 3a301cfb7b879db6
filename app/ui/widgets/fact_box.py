"""One column of facts on the member card: a heading and lines, kept apart from the next by a hairline."""

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated


class FactBox(Retranslated, QWidget):
    """A heading and a grid of facts; a subclass fills `self.grid` after `clear`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.heading = text.label(part="strong", parent=self)
        self.empty = text.label(part="muted", wrap=True, parent=self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.GRID)
        self.grid.setVerticalSpacing(theme.GRID // 2)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID // 2)
        self.column.addWidget(self.heading)
        self.column.addLayout(self.grid)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self.retranslate()

    def clear(self, *, empty: bool) -> None:
        """Take the old facts away; `empty` shows the sentence that there are none."""
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.empty.setVisible(empty)

    def put(self, row: int, column: int, words: str, part: text.Part = "body", hint: str = "") -> QLabel:
        """Write a fact into the grid."""
        label = text.label(words, part, parent=self)
        label.setToolTip(hint)
        self.grid.addWidget(label, row, column)
        return label

    def add_link(self, button: QPushButton) -> None:
        """Put a quiet way to add something under the facts."""
        button.setProperty("kind", "link")
        self.column.insertWidget(self.column.count() - 1, button)
