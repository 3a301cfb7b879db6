"""What every row of a file has and no column says: the day of a list, a category, a name made of the card."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.exchange import kinds
from app.exchange.kinds import Kind
from app.exchange.preview import Preview
from app.ui import text, theme
from app.words import fields


class SameInEveryRow(QWidget):
    """A field, a value, and Add; what was added stands beside it and can be taken away."""

    said = Signal(object)
    """Field → value, all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._constants: dict[str, str] = {}
        self.field = QComboBox(self)
        self.field.setObjectName("importSameField")
        self.field.setAccessibleName(self.tr("The same in every row"))
        self.value = QLineEdit(self)
        self.value.setObjectName("importSameValue")
        self.value.setPlaceholderText(self.tr("2025-12-31, or Customer {card} …"))
        self.value.setAccessibleName(self.tr("Its value"))
        self.value.setMaximumWidth(theme.current().px(28 * theme.GRID))
        self._add = QPushButton(self.tr("Add"), self)
        self._add.setObjectName("importSameAdd")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._put)
        self._given = QHBoxLayout()
        self._given.setSpacing(theme.GRID)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(text.label(self.tr("The same in every row"), "muted", parent=self))
        line.addWidget(self.field)
        line.addWidget(self.value)
        line.addWidget(self._add)
        line.addLayout(self._given)
        line.addStretch()

    def show_constants(self, constants: Mapping[str, str], shown: Preview, first: Sequence[str]) -> None:
        """Show what is said, and offer the fields that no column has, those that are missing `first`."""
        self._constants = dict(constants)
        while (item := self._given.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, value in constants.items():
            button = QPushButton(f"{fields.field(name)}: {value}  ✕", self)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Take {field} away").format(field=fields.field(name)))
            button.clicked.connect(lambda _on, of=name: self._drop(of))
            self._given.addWidget(button)
        chosen = self.field.currentData()
        self.field.clear()
        usable = kinds.usable(Kind(shown.kind) if shown.kind else None, ())
        for name in dict.fromkeys([*first, *usable]):
            if name not in shown.fields:
                self.field.addItem(fields.field(name), name)
        self.field.setCurrentIndex(max(self.field.findData(chosen), 0) if not first else 0)

    def _put(self) -> None:
        value, name = self.value.text().strip(), self.field.currentData()
        if value and name:
            self.value.clear()
            self.said.emit({**self._constants, name: value})

    def _drop(self, name: str) -> None:
        self.said.emit({other: value for other, value in self._constants.items() if other != name})
