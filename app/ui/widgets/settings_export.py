"""Hand the shop's data out, and see who did so when."""

from PySide6.QtWidgets import QWidget

from app.queries import exports
from app.queries.exports import ExportMade
from app.ui import text, theme
from app.ui.context import Context
from app.ui.row_table import Column, RowTable
from app.ui.widgets.settings_section import SettingsSection
from app.words import dates, headings

_MOST = 8
"""Lines that are seen without scrolling."""


class ExportSection(SettingsSection):
    """One button, which opens `dialogs.export_file`, and the exports on record."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._none = text.label(part="muted", wrap=True, parent=self)
        self.across(lambda: self.tr("Nothing was handed out yet"), self._none, "exportsNone")
        columns: list[Column[ExportMade]] = [
            Column(lambda: self.tr("When"), self._when, muted=True),
            Column(lambda: self.tr("By"), lambda one: one.staff or self.tr("Owner")),
            Column(lambda: self.tr("What"), lambda one: headings.sheet(one.what)),
            Column(lambda: self.tr("As"), lambda one: one.form.upper(), muted=True),
            Column(lambda: self.tr("Rows"), lambda one: f"{one.rows:,}", right=True, stretch=True),
        ]
        self.table: RowTable[ExportMade] = RowTable(columns, self)
        self.across(lambda: self.tr("What was handed out"), self.table, "exportList")
        self.button(lambda: self.tr("Export…"), "exportOpen", self._open, primary=True)
        self.foot.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Export")

    def lead(self) -> str:
        """Return what can be handed out."""
        return self.tr(
            "The shop's data is yours: as Excel, CSV, address book, calendar, or all in one. Every export is "
            "listed here."
        )

    def refresh(self) -> None:
        """Read what was handed out."""
        with self.context.reading() as session:
            found = exports.load(session)
        self.table.show_rows(found)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self.table.setFixedHeight(line * (min(max(len(found), 1), _MOST) + 2))
        self.table.setVisible(bool(found))
        self._none.setText(self.tr("Nothing was handed out yet."))
        self._none.setHidden(bool(found))

    def retranslate(self) -> None:
        """Say captions and headings in the window's language."""
        super().retranslate()
        self.table.retranslate()

    def _open(self) -> None:
        from app.ui.dialogs import export_file

        export_file.open_export(self.context, self)

    def _when(self, one: ExportMade) -> str:
        return f"{dates.day(one.at.date())}  {one.at:%H:%M}"
