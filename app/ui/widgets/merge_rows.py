"""The fields of two cards beside each other: ↑↓ goes from field to field, ←→ chooses whose value it gets."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.domain.merging import JOINED, Side
from app.ui import text, theme
from app.words import merging as words

if TYPE_CHECKING:
    from app.domain.merging import CardToMerge

_SIDES = (Side.KEPT, Side.GONE, Side.BOTH)


class MergeRows(QWidget):
    """One line a field, its caption and a choice of the two values, or of both for a free text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeRows")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self._choices: dict[str, list[QRadioButton]] = {}

    def show_fields(
        self,
        kept: "CardToMerge",
        gone: "CardToMerge",
        fields: Sequence[str],
        chosen: Mapping[str, Side],
    ) -> None:
        """Show these fields, each with the choice that is sensible."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._choices = {}
        for row, name in enumerate(fields):
            caption = words.field(name)
            self._grid.addWidget(text.label(caption, "muted", parent=self), row, 0)
            values = [words.value(kept, name), words.value(gone, name)]
            if name in JOINED:
                values.append(self.tr("both"))
            group = QButtonGroup(self)
            buttons: list[QRadioButton] = []
            for side, value in zip(_SIDES, values, strict=False):
                button = QRadioButton(_short(value), self)
                button.setToolTip(value)
                button.setObjectName(f"{name}_{side}")
                button.setAccessibleName(f"{caption}: {value}")
                button.setChecked(chosen[name] is side)
                button.installEventFilter(self)
                group.addButton(button)
                self._grid.addWidget(button, row, len(buttons) + 1)
                buttons.append(button)
            self._choices[name] = buttons

    def width_of(self, column: int) -> int:
        """Return how wide a column wants to be: what stands over it is set by this."""
        items = (self._grid.itemAtPosition(row, column) for row in range(self._grid.rowCount()))
        return max((item.sizeHint().width() for item in items if item is not None), default=0)

    def chosen(self) -> dict[str, str]:
        """Return for each field shown whose value it gets."""
        return {
            name: next(
                (side.value for side, one in zip(_SIDES, buttons, strict=False) if one.isChecked()), Side.KEPT
            )
            for name, buttons in self._choices.items()
        }

    def begin(self) -> None:
        """Put the keyboard on the first choice."""
        for buttons in self._choices.values():
            _checked(buttons).setFocus()
            return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go up and down between fields, left and right between values."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
            key = Qt.Key(event.key())
            if key in steps:
                self._go(watched, steps[key], upright=key in {Qt.Key.Key_Up, Qt.Key.Key_Down})
                return True
        return super().eventFilter(watched, event)

    def _go(self, watched: QObject, step: int, *, upright: bool) -> None:
        rows = list(self._choices.values())
        at = next((number for number, buttons in enumerate(rows) if watched in buttons), 0)
        if upright:
            _checked(rows[min(max(at + step, 0), len(rows) - 1)]).setFocus()
            return
        place = next((number for number, one in enumerate(rows[at]) if one is watched), 0)
        button = rows[at][min(max(place + step, 0), len(rows[at]) - 1)]
        button.setChecked(True)
        button.setFocus()


def _checked(buttons: Sequence[QRadioButton]) -> QRadioButton:
    return next((button for button in buttons if button.isChecked()), buttons[0])


def _short(value: str) -> str:
    line = " ".join(value.split()).replace("&", "&&")
    return line if len(line) <= 40 else line[:39] + "…"  # noqa: PLR2004  (what a column holds; the rest is in the tooltip)
