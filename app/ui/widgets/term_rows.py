"""Terms of the shop as lines to write in: plans, gifts. What is not offered stays on record."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain import money
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.number import Number

_NUMBER: Final = 88
"""Pixels of a number at 100 %."""
ID: Final = "id"


class Kind(Enum):
    """What a column of the lines holds."""

    WORDS = "words"
    MONEY = "money"
    NUMBER = "number"
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Term:
    """One column: the name of its value, how it is headed, and the largest number that it takes."""

    name: str
    kind: Kind
    heading: Callable[[], str]
    most: int = 0
    first: Any = ""
    """What stands in a new line."""


class TermRows(Retranslated, QWidget):
    """`changed` says that something else may be written; a line without a word in it is none."""

    changed = Signal()
    added = Signal(QWidget)
    """A line was begun: its first field."""

    def __init__(
        self, columns: Sequence[Term], another: Callable[[], str], currency: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._columns, self._another, self._currency = columns, another, currency
        self._rows: list[tuple[int | None, dict[str, QWidget]]] = []
        self._headings: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        for place, column in enumerate(columns):
            heading = text.label(part="muted", parent=self)
            self._headings[column.name] = heading
            self._grid.addWidget(heading, 0, place)
            self._grid.setColumnStretch(place, int(column.kind is Kind.WORDS))
        self.more = QPushButton(self)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        rows.addLayout(self._grid)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self._columns)

    def show_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these, each with its `id` and a value for each column, in place of what is written."""
        for _, cells in self._rows:
            for cell in cells.values():
                self._grid.removeWidget(cell)
                cell.hide()
                cell.setParent(None)
                cell.deleteLater()
        self._rows = []
        for row in rows:
            self._lay_out(row[ID], row)
        self.retranslate()

    def written(self) -> tuple[tuple[Any, ...], ...]:
        """Return what stands there, as it stands there, to be compared."""
        return tuple(
            (id_, *(_read(cells[column.name]) for column in self._columns))
            for id_, cells in self._rows
            if not self._is_empty(id_, cells)
        )

    @property
    def left_empty(self) -> int:
        """How many lines were begun in which nothing is written: they are not kept."""
        return sum(self._is_empty(id_, cells) for id_, cells in self._rows)

    def rows(self) -> list[dict[str, Any]]:
        """Return what is written, amounts in minor units. Raises BadValue for what is no amount."""
        return [
            {ID: row[0]}
            | {
                column.name: self._value(column, value)
                for column, value in zip(self._columns, row[1:], strict=True)
            }
            for row in self.written()
        ]

    def retranslate(self) -> None:
        """Say headings and the button in the window's language."""
        self.more.setText(self._another())
        for column in self._columns:
            self._headings[column.name].setText(column.heading())
            for number, (_, cells) in enumerate(self._rows, 1):
                cells[column.name].setAccessibleName(f"{column.heading()} {number}")

    def _add(self) -> None:
        self._lay_out(None, {column.name: column.first for column in self._columns})
        self.retranslate()
        first = self._rows[-1][1][self._columns[0].name]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        self.added.emit(first)

    def _lay_out(self, id_: int | None, values: Mapping[str, Any]) -> None:
        number = len(self._rows)
        cells = {column.name: self._cell(column, values[column.name]) for column in self._columns}
        before: QWidget | None = self._rows[-1][1][self._columns[-1].name] if self._rows else None
        for place, (name, cell) in enumerate(cells.items()):
            cell.setObjectName(f"{self.objectName()}_{name}_{number}")
            self._grid.addWidget(cell, number + 1, place)
            cell.show()
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell
        if before is not None:
            QWidget.setTabOrder(before, self.more)
        self._rows.append((id_, cells))

    def _cell(self, column: Term, value: Any) -> QWidget:
        if column.kind is Kind.TICK:
            tick = QCheckBox(self)
            tick.setChecked(bool(value))
            tick.toggled.connect(lambda _on: self.changed.emit())
            return tick
        if column.kind is Kind.NUMBER:
            number = Number(0, column.most, self)
            number.setValue(value or 0)
            number.setMinimumWidth(theme.current().px(_NUMBER))
            number.valueChanged.connect(lambda _value: self.changed.emit())
            return number
        line = QLineEdit(self)
        line.setMaxLength(60)
        line.setText(str(value) if column.kind is Kind.WORDS else self._shown(value))
        if column.kind is Kind.MONEY:
            line.setFixedWidth(theme.current().px(_NUMBER))
        line.textChanged.connect(lambda _text: self.changed.emit())
        return line

    def _shown(self, minor: Any) -> str:
        return money.written(minor, self._currency) if minor else ""

    def _value(self, column: Term, written: Any) -> Any:
        if column.kind is Kind.MONEY:
            return money.parse(written, self._currency) if written else 0
        return written

    def _is_empty(self, id_: int | None, cells: Mapping[str, QWidget]) -> bool:
        """Tell whether a new line has nothing written in it."""
        return id_ is None and not any(
            _read(cells[column.name]) for column in self._columns if column.kind is not Kind.TICK
        )


def _read(cell: QWidget) -> Any:
    if isinstance(cell, QCheckBox):
        return cell.isChecked()
    return cell.value() if isinstance(cell, Number) else _line(cell)


def _line(cell: QWidget) -> str:
    return cell.text().strip() if isinstance(cell, QLineEdit) else ""
