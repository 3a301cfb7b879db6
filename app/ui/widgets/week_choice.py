"""The days of a week to choose from: seven buttons in a row, one of which stays pressed at least."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain import workdays
from app.ui import theme
from app.ui.retranslated import Retranslated
from app.words import dates


class WeekChoice(Retranslated, QWidget):
    """`changed` says that somebody pressed one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        self.buttons: list[QPushButton] = []
        for number in workdays.WEEK:
            button = QPushButton(self)
            button.setObjectName(f"weekday{number}")
            button.setCheckable(True)
            button.clicked.connect(lambda _on, pressed=button: self._press(pressed))
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch()
        self.show_days("")
        self.retranslate()

    def days(self) -> str:
        """Return what is chosen: "23456", "" for the whole week."""
        return workdays.normal(
            "".join(
                number for number, one in zip(workdays.WEEK, self.buttons, strict=True) if one.isChecked()
            )
        )

    def show_days(self, chosen: str) -> None:
        """Press those that are `chosen`, all for ""."""
        for number, button in zip(workdays.WEEK, self.buttons, strict=True):
            button.setChecked(not chosen or number in chosen)

    def retranslate(self) -> None:
        """Say the days in the window's language."""
        for number, button in enumerate(self.buttons, 1):
            button.setText(dates.weekday(number))
            button.setAccessibleName(dates.weekday(number))

    def _press(self, pressed: QPushButton) -> None:
        if any(button.isChecked() for button in self.buttons):
            self.changed.emit()
        else:  # nobody works on no day: who has left is retired
            pressed.setChecked(True)
