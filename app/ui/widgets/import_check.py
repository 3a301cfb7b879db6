"""The whole file tried out beside the window: how far it is, what it comes to, what is refused and why."""

from itertools import islice
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.exchange.outcome import Outcome, Reason
from app.progress import Job, Progress
from app.ui import text, theme
from app.ui.dialogs import import_steps
from app.ui.jobs import Jobs, Running
from app.ui.row_table import Column, RowTable
from app.words import imports

_SHOWN: Final = 500
"""Reasons that are listed; the sheet of refused rows has them all."""
_REASONS: Final = 112
"""The height of the list of reasons, in pixels at 100 %."""
_HIGHEST: Final = 128
"""However large the text is: the preview needs the room."""


class ImportCheck(QWidget):
    """Shows where the check stands. What it found before is forgotten when another begins."""

    judged = Signal()
    """What can be done has changed."""
    failed = Signal(Exception)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome: Outcome | None = None
        """What the file comes to; None until that is known."""
        self._jobs = jobs
        self._running: Running | None = None
        self._counts = text.label(part="body", wrap=True, parent=self)
        self._counts.setObjectName("importCounts")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(theme.current().px(20 * theme.GRID))
        self._stop = QPushButton(self.tr("Stop checking"), self)
        self._stop.setObjectName("importStop")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stop)
        reasons: list[Column[Reason]] = [
            Column(lambda: self.tr("Row"), lambda row: str(row.row), right=True),
            Column(lambda: self.tr("Column"), lambda row: row.column, muted=True),
            Column(lambda: self.tr("Value"), lambda row: row.value[:40]),
            Column(lambda: self.tr("Why"), lambda row: imports.reason(row.why), stretch=True),
        ]
        self.reasons: RowTable[Reason] = RowTable(reasons, self)
        self.reasons.setObjectName("importReasons")
        self.reasons.setAccessibleName(self.tr("Why"))
        self.reasons.setFixedHeight(min(theme.current().px(_REASONS), _HIGHEST))
        self._why = text.label(part="strong", parent=self)
        self._good = QCheckBox(
            self.tr("Take the good rows in, and write the refused ones to a sheet to mend"), self
        )
        self._good.setObjectName("importGood")
        self._good.toggled.connect(lambda _on: self.judged.emit())
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._counts, 1)
        line.addWidget(self._bar)
        line.addWidget(self._stop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        rows.addLayout(line)
        rows.addWidget(self._why)
        rows.addWidget(self.reasons)
        rows.addWidget(self._good)
        self.tell("")

    @property
    def can_take_in(self) -> bool:
        """Whether there is something to take in, and nobody has to decide on refused rows."""
        found = self.outcome
        something = found is not None and found.added + found.updated + found.returned > 0
        return something and (found is None or not found.rejected or self._good.isChecked())

    def begin(self, steps: Job[Outcome]) -> None:
        """Try the file out; what runs is left."""
        self.leave()
        self.tell(self.tr("Checking the whole file …"))
        self._bar.setMaximum(0)
        self._bar.show()
        self._stop.show()
        self._running = self._jobs.run(steps, self._done, failed=self._failed)
        self._running.progressed.connect(self._progress)

    def leave(self) -> None:
        """End a check that runs; nobody wants to hear of it any more."""
        if self._running is not None:
            self._running.unheard = True
            self._running.cancel()
            self._running = None

    def stop(self) -> None:
        """End a check that runs, and say so."""
        self.leave()
        self.tell(self.tr("The file was not checked to its end, so nothing can be taken in."))

    def tell(self, words: str) -> None:
        """Show where it stands; what was found before is old."""
        self.outcome = None
        self._counts.setText(words)
        for piece in (self._bar, self._stop, self._why, self.reasons, self._good):
            piece.hide()
        self.judged.emit()

    def _progress(self, step: Progress) -> None:
        if self._running is not None and step.done:
            self._bar.setMaximum(step.total)
            self._bar.setValue(step.done)
            said = self.tr("Checking the whole file: {rows} rows")
            self._counts.setText(said.format(rows=f"{step.done:,}"))

    def _done(self, outcome: Outcome) -> None:
        self._running = None
        self.tell(import_steps.summary(outcome))
        self.outcome = outcome
        told = [*outcome.reasons, *outcome.notices]
        left_out = sum(not reason.why.startswith("other_currency") for reason in told)
        if outcome.rejected:
            self._why.setText(self.tr("%n row(s) are refused", "", outcome.rejected))
        elif left_out:
            self._why.setText(self.tr("%n cell(s) or row(s) are left out", "", left_out))
        else:
            self._why.setText(self.tr("Please look at this before you take it in"))
        if {reason.why for reason in outcome.reasons} == {"unknown_member"}:
            hint = self.tr("To put them on file, give a name for every row, such as Customer {card}.")
            self._why.setText(f"{self._why.text()}   {hint}")
        self.reasons.show_rows(tuple(islice(told, _SHOWN)))
        self._why.setVisible(bool(told))
        self.reasons.setVisible(bool(told))
        self._good.setVisible(outcome.rejected > 0)
        self.judged.emit()

    def _failed(self, error: Exception) -> None:
        self._running = None
        self.failed.emit(error)
