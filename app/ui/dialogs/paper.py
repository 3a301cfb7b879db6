"""A paper of what is in front: seen page by page as it will print, then printed or saved."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui import printing, text, theme
from app.ui.context import Context
from app.ui.form import Form
from app.ui.print_run import PrintRun
from app.ui.proof import Make, Proof
from app.ui.widgets.paper_preview import PaperPreview

_WIDE, _HIGH = 90 * theme.GRID, 82 * theme.GRID
_MOST_WIDE, _MOST_HIGH = 1180, 690
"""Pixels of the smallest screen."""


class PaperDialog(Form):
    """Shows the paper that `make` writes; it stays until the paper is printed or saved."""

    def __init__(
        self, context: Context, title: str, make: Make[Any], file_name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._context, self._make, self._file_name, self._window = context, make, file_name, parent
        self.only_shows = context
        self.call(title, self.tr("Print…"))
        self.give_up.setText(self.tr("Close"))
        self.preview = PaperPreview(context.jobs, self)
        self.preview.setObjectName("paperPreview")
        self.preview.setAccessibleName(self.tr("The paper as it will print"))
        self._warning = text.label(part="warn", wrap=True, parent=self)
        self._warning.hide()
        self.save = QPushButton(self.tr("Save as PDF…"), self)
        self.save.setObjectName("paperSave")
        self.save.clicked.connect(self._save)
        place = self.layout_.indexOf(self.refusal)
        self.layout_.insertWidget(place, self.preview, 1)
        self.layout_.insertWidget(place + 1, self._warning)
        self.foot.insertWidget(self.foot.indexOf(self.done_button), self.save)
        worn = theme.current()
        self.setMinimumSize(min(worn.px(_WIDE), _MOST_WIDE), min(worn.px(_HIGH), _MOST_HIGH))
        self._allow(made=False)
        self._proof = Proof(context.jobs, self)
        self._proof.made.connect(self._show)
        self._proof.failed.connect(self._fail)
        self._proof.want(make)

    def remake(self, make: Make[Any]) -> None:
        """Show what `make` writes instead."""
        self._make = make
        self._allow(made=False)
        self._proof.want(make, typed=True)

    def may_keep(self) -> bool:
        """Ask for the printer; the dialog goes once the paper is on its way."""
        page = self.preview.shown
        if page is not None:
            printing.choose_printer(page.size, page.pages, self._send, self)
        return False

    def done(self, result: int) -> None:
        """Close, and let nothing that is on its way come any more."""
        self._forget()
        super().done(result)

    def _forget(self) -> None:
        self._proof.drop()
        self.preview.show_nothing("")

    def _send(self, printer: QPrinter) -> None:
        def over(pages: frozenset[int]) -> None:
            if pages:
                self._context.notify(self.tr("%n page(s) are printed.", "", len(pages)))

        title = self.tr("Printing the paper")
        run = PrintRun(self._context, self._proof.copy, printer, over, self._window, title=title)
        run.start()
        self._step_back(run.ended)

    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save.text(), f"{self._file_name}.pdf", "PDF (*.pdf)"
        )
        if chosen:
            running = self._context.jobs.start(
                self._make(Path(chosen)),
                title=self.tr("Saving the paper"),
                done=lambda printed: self._context.notify(self.tr("Saved: {path}").format(path=printed.path)),
            )
            self._step_back(running.ended)

    def _step_back(self, ended: SignalInstance) -> None:
        """Leave the screen to the job's own progress; the proof is kept until the job has ended."""
        self._forget()
        self.hide()
        self._window.activateWindow()
        ended.connect(self.deleteLater)

    def _show(self, file: Path, printed: Any) -> None:
        self.preview.show_pdf(file)
        notes = list(getattr(printed, "notes", ()))
        if printed.missing:
            said = self.tr("No face has these characters: {characters}")
            notes.append(said.format(characters=printed.missing))
        self._warning.setText("\n".join(notes))
        self._warning.setVisible(bool(notes))
        self._allow(made=True)

    def _fail(self, error: Exception) -> None:
        self._context.jobs.failed.emit(error)
        self.reject()

    def _allow(self, *, made: bool) -> None:
        self.save.setEnabled(made)
        self.done_button.setEnabled(made)
