"""Bring a list in: a file is chosen or let go of over the window; and the imports of before, to take back."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from app.queries import imports as query
from app.queries.imports import PastImport
from app.ui import theme
from app.ui.context import Context
from app.ui.dialogs import import_steps
from app.ui.row_table import Column, RowTable
from app.ui.widgets.settings_section import SettingsSection
from app.words import dates, imports

_LISTED: Final = 8


class ImportSection(SettingsSection):
    """A button for a file, and the list of what came in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.under(
            lambda: self.tr(
                "CSV, Excel (xlsx, xls) and vCard files of members, purchases, points and balances, and of "
                "the catalogue are read. Drop one anywhere on the window, or choose it here: you see first "
                "what would be taken in, and what would be refused and why."
            )
        )
        columns: list[Column[PastImport]] = [
            Column(lambda: self.tr("Day"), lambda row: self._day(row.at.astimezone().date())),
            Column(lambda: self.tr("File"), lambda row: row.file_name, stretch=True),
            Column(lambda: self.tr("What"), lambda row: imports.kind(row.kind), muted=True),
            Column(lambda: self.tr("By"), lambda row: row.staff or self.tr("Owner"), muted=True),
            Column(lambda: self.tr("New"), lambda row: f"{row.added:,}", right=True),
            Column(lambda: self.tr("Changed"), lambda row: f"{row.updated:,}", right=True),
            Column(lambda: self.tr("Refused"), lambda row: f"{row.rejected:,}", right=True),
            Column(lambda: "", lambda row: self.tr("taken back") if row.undone_at else "", muted=True),
        ]
        self.table: RowTable[PastImport] = RowTable(columns, self)
        self.across(lambda: self.tr("Imports of before"), self.table, "importList")
        self.button(lambda: self.tr("Choose a file…"), "importChoose", self._choose, primary=True)
        self.back = self.button(lambda: self.tr("Take this import back"), "importTakeBack", self._take_back)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._allow())
        self.foot.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Import")

    def refresh(self) -> None:
        """List the imports of before."""
        with self.context.reading() as session:
            rows = query.latest(session)
        self.table.show_rows(rows)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self.table.setFixedHeight(line * (min(max(len(rows), 1), _LISTED) + 2))
        self.table.setVisible(bool(rows))
        self.back.setVisible(bool(rows))
        self._allow()

    def retranslate(self) -> None:
        """Say captions and headings in the window's language."""
        super().retranslate()
        self.table.retranslate()

    def _day(self, day: date) -> str:
        return dates.short_day(day) if day.year == self.context.today().year else dates.day(day)

    def _allow(self) -> None:
        row = self.table.chosen()
        self.back.setEnabled(row is not None and row.undone_at is None)

    def _choose(self) -> None:
        kinds = self.tr("Lists") + " (*.csv *.txt *.tsv *.xlsx *.xls *.vcf);;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
        if chosen:
            import_steps.open_file(self.context, Path(chosen), self.window())

    def _take_back(self) -> None:
        row = self.table.chosen()
        if row is not None:
            import_steps.take_back(self.context, row.id, row.file_name)
