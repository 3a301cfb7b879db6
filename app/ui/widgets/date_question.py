"""Asks which way round the days of a column are, where all of them can be read in two ways."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.dates import DayOrder
from app.exchange.preview import Question
from app.ui import text, theme
from app.words import dates


class DateQuestion(QWidget):
    """A question with two worked examples; each answer says what the examples would be."""

    answered = Signal(object)
    """A DayOrder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importQuestion")
        self._asked = text.label(part="warn", wrap=True, parent=self)
        self._buttons: dict[DayOrder, QPushButton] = {}
        answers = QHBoxLayout()
        answers.setSpacing(theme.GRID)
        for order in DayOrder:
            button = QPushButton(self)
            button.setObjectName(f"importOrder_{order.value}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, of=order: self.answered.emit(of))
            self._buttons[order] = button
            answers.addWidget(button)
        answers.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        rows.addWidget(self._asked)
        rows.addLayout(answers)

    def ask(self, question: Question) -> None:
        """Ask about one column."""
        asked = self.tr("The days in “{heading}” can be read in two ways. Which is right?")
        self._asked.setText(asked.format(heading=question.header))
        for order, button in self._buttons.items():
            way = 1 if order is DayOrder.DAY_FIRST else 2
            examples = "   ".join(f"{each[0]} → {dates.day(each[way])}" for each in question.examples)  # type: ignore[arg-type]  # a day at 1 and at 2
            lead = self.tr("Day first") if order is DayOrder.DAY_FIRST else self.tr("Month first")
            button.setText(f"{lead}: {examples}" if examples else lead)
            button.setAccessibleName(button.text())
