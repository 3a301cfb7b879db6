"""What came of the shop's self-check: the points, what they mean, where most is to be won, and the years."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain import self_check as rules
from app.queries.self_checks import Check
from app.ui import text, theme
from app.ui.widgets.scrolled import Scrolled
from app.words import self_check as words

_YEARS = 5


class SelfCheckResult(QWidget):
    """Shows a whole check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points = text.label(part="title", parent=self)
        self.points.setObjectName("selfCheckPoints")
        self.band = text.label(part="strong", wrap=True, parent=self)
        self.band.setObjectName("selfCheckBand")
        self.moved = text.label(wrap=True, parent=self)
        self.moved.setObjectName("selfCheckMoved")
        self.weak = text.label(wrap=True, parent=self)
        self.weak.setObjectName("selfCheckWeak")
        self.years = text.label(part="muted", wrap=True, parent=self)
        self.years.setObjectName("selfCheckYears")
        self.again = QPushButton(self.tr("Answer anew"), self)
        self.again.setObjectName("selfCheckAgain")
        self.again.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("selfCheckClose")
        self.close_button.setProperty("kind", "primary")
        told = Scrolled(self)
        told.hear_keys()
        told.column.setSpacing(2 * theme.GRID)
        for part in (self.points, self.band, self.years, self.weak, self.moved):
            told.column.addWidget(part)
        told.column.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(told, 1)
        layout.addLayout(foot)

    def show_result(self, day: date, answers: tuple[int, ...], before: Sequence[Check]) -> None:
        """Show the answers of `day` beside the whole checks of earlier years, the latest first."""
        found = rules.score(answers)
        self.points.setText(self.tr("{points} of {best} points").format(points=found, best=rules.BEST))
        self.band.setText(words.band(rules.band(found)))
        self.moved.setText(_moved(answers, before[0]) if before else "")
        self.moved.setVisible(bool(before))
        weak = [words.statement(key) for key in rules.weakest(answers)]
        self.weak.setText("\n".join((self.tr("Most is to be won here:"), *(f"· {one}" for one in weak))))
        self.weak.setVisible(bool(weak))
        years = [(day.year, found), *((one.day.year, one.score) for one in before)][:_YEARS]
        self.years.setText("    ".join(f"{year}: {points}" for year, points in years))


def _moved(answers: tuple[int, ...], before: Check) -> str:
    changed = rules.changed(before.answers, answers)
    if not changed:
        return words.as_before(before.day.year)
    lines = (f"{'+' if by > 0 else '−'}{abs(by)}  {words.statement(key)}" for key, by in changed)
    return "\n".join((words.since(before.day.year, rules.score(answers) - before.score), *lines))
