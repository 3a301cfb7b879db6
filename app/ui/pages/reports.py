"""The shop's papers: its year, a member's letter, the care plan; seen page by page, then saved or printed."""

from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from app.domain import errors
from app.ui import printing, text, theme
from app.ui.context import Context
from app.ui.page import Command, Page
from app.ui.print_run import PrintRun
from app.ui.proof import Proof
from app.ui.widgets.paper_preview import PaperPreview
from app.ui.widgets.report_choice import ReportChoice
from app.words import reach
from app.words.errors import sentence

_NAMED = 3
"""So many of those who get no letter are named."""


class ReportsPage(Page):
    """Left: which paper and of what; right: its pages."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("reports")
        self.choice = ReportChoice(context, self)
        self.proof = Proof(context.jobs, self)
        self.preview = PaperPreview(context.jobs, self)
        self.preview.setObjectName("reportPreview")
        self.warning = text.label(part="warn", wrap=True, parent=self)
        self.warning.setObjectName("reportWarning")
        self.save, self.print = QPushButton(self), QPushButton(self)
        self.save.setObjectName("reportSave")
        self.print.setObjectName("reportPrint")
        self.print.setProperty("kind", "primary")
        self._lay_out()
        self.choice.turned.connect(lambda: self._make(first=True))
        self.choice.changed.connect(lambda: self._make(first=False))
        self.proof.made.connect(self._show)
        self.proof.failed.connect(self._fail)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.retranslate()

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("Reports")

    def show_member(self, member_id: int) -> None:
        """Write the letter to one member."""
        self.choice.write_to(member_id)

    def refresh(self) -> None:
        """Make the paper anew: the shop may have changed, or the customer looks on."""
        self.choice.list_whom()
        self._make(first=False)

    def hasHeightForWidth(self) -> bool:
        """Take the height that there is: what is long scrolls inside the page."""
        return False

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.save.setText(self.tr("Save as PDF…"))
        self.save.setToolTip(self.tr("Save this paper in a file"))
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(self.tr("Print this paper (Ctrl+P)"))
        self.preview.setAccessibleName(self.tr("The paper as it will print"))

    def act(self, command: Command) -> bool:
        """Print on Ctrl+P."""
        if command is Command.PRINT and self.print.isEnabled():
            self.print.click()
            return True
        return False

    def _make(self, *, first: bool) -> None:
        make = self.choice.paper()
        if first or make is None:
            self.preview.number = 0
        self._allow(made=False)
        if make is None or self.context.discreet:
            self.proof.drop()
            self.preview.show_nothing(self._nothing())
            self.warning.hide()
        else:
            self.proof.want(make, typed=True)

    def _nothing(self) -> str:
        if self.context.discreet:
            return self.tr("Papers are not shown while the customer can see the screen (F9).")
        return self.choice.lacking()

    def _show(self, file: Path, printed: Any) -> None:
        self.preview.show_pdf(file)
        warnings = []
        if printed.missing:
            said = self.tr("No face has these characters: {characters}")
            warnings.append(said.format(characters=printed.missing))
        left_out = getattr(printed, "left_out", ())
        if left_out:
            names = self.tr(", ").join(
                f"{one.name} ({reach.reason(one.reason)})" for one in left_out[:_NAMED]
            )
            said = self.tr("%n member(s) get no letter: {names}", "", len(left_out))
            warnings.append(said.format(names=names if len(left_out) <= _NAMED else f"{names} …"))
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))
        self._allow(made=True)

    def _fail(self, error: Exception) -> None:
        self.warning.hide()
        if isinstance(error, errors.Refusal):  # it stands where the paper would: nothing was asked for yet
            self.preview.show_nothing(sentence(error))
            return
        self.preview.show_nothing("")
        self.context.jobs.failed.emit(error)

    def _allow(self, *, made: bool) -> None:
        self.save.setEnabled(made)
        self.print.setEnabled(made)

    def _save(self) -> None:
        make = self.choice.paper()
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save.text(), f"{self.choice.file_name()}.pdf", "PDF (*.pdf)"
        )
        if chosen and make is not None:
            self.context.jobs.start(
                make(Path(chosen)),
                title=self.tr("Saving the paper"),
                done=lambda printed: self.context.notify(self.tr("Saved: {path}").format(path=printed.path)),
            )

    def _print(self) -> None:
        page = self.preview.shown
        if page is not None:
            printing.choose_printer(page.size, page.pages, self._send, self.window())

    def _send(self, printer: QPrinter) -> None:
        def over(pages: frozenset[int]) -> None:
            if pages:
                self.context.notify(self.tr("%n page(s) are printed.", "", len(pages)))

        title = self.tr("Printing the paper")
        PrintRun(self.context, self.proof.copy, printer, over, self.window(), title=title).start()

    def _lay_out(self) -> None:
        gap = theme.GRID
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self.preview, 1)
        right.addWidget(self.warning)
        self.warning.hide()
        row = QHBoxLayout()
        row.setSpacing(3 * gap)
        row.addWidget(self.choice, 3)
        row.addWidget(text.hairline(upright=True, parent=self))
        row.addLayout(right, 8)
        self.preview.foot.addWidget(self.save)
        self.preview.foot.addWidget(self.print)
        self.body.addLayout(row, 1)
