"""Bring a list in: a file is chosen, tried out beside the window, and shown before anything is kept."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.exchange import importing
from app.exchange.options import Options
from app.exchange.outcome import Outcome
from app.ui.context import Context
from app.ui.dialogs.import_file import ImportFile
from app.ui.widgets.settings_section import SettingsSection


class ImportSection(SettingsSection):
    """One button; what comes of it is `dialogs.import_file`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.under(
            lambda: self.tr(
                "CSV, Excel (xlsx, xls) and vCard files of members and purchases are read. Columns are "
                "recognised by their headings in Chinese, Japanese and English."
            )
        )
        self.under(
            lambda: self.tr(
                "You see first what would be taken in, and what would be refused and why. The same file "
                "twice adds nothing, and a whole import can be taken back."
            )
        )
        self.button(lambda: self.tr("Choose a file…"), "importChoose", self._choose, primary=True)
        self.foot.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Import")

    def _choose(self) -> None:
        kinds = self.tr("Lists") + " (*.csv *.txt *.tsv *.xlsx *.xls *.vcf);;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
        if chosen:
            self._try_out(Path(chosen))

    def _try_out(self, path: Path) -> None:
        self.context.jobs.start(
            importing.import_file(self.context.shop, path, Options(dry_run=True)),
            title=self.tr("Reading {file}").format(file=path.name),
            done=lambda outcome: self._show(path, outcome),
        )

    def _show(self, path: Path, outcome: Outcome) -> None:
        ImportFile(self.context, path, outcome, self.window()).open()
