"""Hand the shop's data out, and see who did so when."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

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
        export = self.button(lambda: self.tr("Export…"), "exportOpen", self._open, primary=True)
        # What follows is kept by itself: the button stands with what it is for.
        self.foot.removeWidget(export)
        self.grid.addWidget(export, self.grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.part(lambda: self.tr("Calendar file that is kept up to date"))
        self._keep_calendar()
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
        settings = self.context.settings
        file = settings.calendar_file
        self.file.setText(file or self.tr("None"))
        self.file.setCursorPosition(0)
        self._stop.setEnabled(bool(file))
        self.names.setEnabled(bool(file))
        self.names.setChecked(settings.calendar_names)

    def retranslate(self) -> None:
        """Say captions and headings in the window's language."""
        super().retranslate()
        self.table.retranslate()

    def _keep_calendar(self) -> None:
        self.file = QLineEdit(self)
        self.file.setReadOnly(True)
        self._choose, self._stop = QPushButton(self), QPushButton(self)
        self._choose.setObjectName("calendarFileChoose")
        self._choose.clicked.connect(self._choose_file)
        self._stop.setObjectName("calendarFileStop")
        self._stop.clicked.connect(lambda: self._set(calendar_file=""))
        self.say(self._choose.setText, lambda: self.tr("Choose…"))
        self.say(self._choose.setAccessibleName, lambda: self.tr("Choose the calendar file"))
        self.say(self._stop.setText, lambda: self.tr("Stop"))
        self.say(self._stop.setAccessibleName, lambda: self.tr("Stop keeping the calendar file up to date"))
        self.put(lambda: self.tr("File"), self.file, "calendarFile")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._choose)
        row.addWidget(self._stop)
        row.addStretch()
        self.grid.addLayout(row, self.grid.rowCount(), 1)
        self.names = QCheckBox(self)
        self.names.setObjectName("calendarNames")
        self.names.clicked.connect(lambda on: self._set(calendar_names=bool(on)))
        self.say(self.names.setText, lambda: self.tr("With family names and birthdays"))
        self.grid.addWidget(self.names, self.grid.rowCount(), 1)
        self.under(
            lambda: self.tr(
                "Telephones and computers can subscribe to this file; it is written again whenever the plan "
                "has changed and when a day begins. It says how many are to be in touch with and why, with "
                "the names also who, as in “Birthday · Ms Wang”: no telephone numbers, no notes, "
                "nothing of what anybody spends."
            )
        )

    def _choose_file(self) -> None:
        from app.exchange import kept_calendar

        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Calendar file that is kept up to date"),
            self.context.settings.calendar_file or f"{self.tr('Contacts')}{kept_calendar.ENDING}",
            f"iCalendar (*{kept_calendar.ENDING})",
        )
        if chosen:
            file = Path(chosen)
            file = file if file.suffix else file.with_suffix(kept_calendar.ENDING)
            self._try(lambda: self._keep_in(file))

    def _keep_in(self, file: Path) -> None:
        from app.exchange import kept_calendar

        self._set(calendar_file=str(kept_calendar.checked(file, self.context.shop.path)))

    def _set(self, **values: object) -> None:
        from app.services import settings

        with self.context.changing(self.tr("Saved.")) as session:
            settings.change(session, **values)

    def _open(self) -> None:
        from app.ui.dialogs import export_file

        export_file.open_export(self.context, self)

    def _when(self, one: ExportMade) -> str:
        return f"{dates.day(one.at.date())}  {one.at:%H:%M}"
