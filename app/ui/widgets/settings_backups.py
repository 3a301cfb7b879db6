"""Backups: when the last sound one was made, one more now, and where they are laid."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.exchange import backup
from app.exchange.backup import Backup
from app.ui import text, theme
from app.ui.context import Context
from app.ui.row_table import Column, RowTable
from app.ui.widgets.settings_section import SettingsSection
from app.words import dates

_MEGA = 1_000_000


class BackupsSection(SettingsSection):
    """A list of what there is, read beside the window: the folder may be on another machine."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._last = text.label(part="body", wrap=True, parent=self)
        self.across(lambda: self.tr("The last backup"), self._last, "backupLast")
        columns: list[Column[Backup]] = [
            Column(lambda: self.tr("Made"), self._when),
            Column(lambda: self.tr("Why"), self._why, muted=True),
            Column(lambda: self.tr("Size"), lambda one: f"{one.size / _MEGA:.1f} MB", right=True),
            Column(
                lambda: self.tr("Members"),
                lambda one: f"{one.counts.get('member', 0):,}",
                right=True,
                stretch=True,
            ),
        ]
        self.table: RowTable[Backup] = RowTable(columns, self)
        self.across(lambda: self.tr("Backups"), self.table, "backupList")
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.put(lambda: self.tr("Folder"), self.folder, "backupFolder")
        self.button(lambda: self.tr("Make one now"), "backupNow", self._make, primary=True)
        self.button(lambda: self.tr("Another folder…"), "backupElsewhere", self._elsewhere)
        self.foot.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Backups")

    def lead(self) -> str:
        """Return when they are made by themselves."""
        return self.tr("One is made and checked every day at the first start, and before every import.")

    def refresh(self) -> None:
        """Ask for the backups."""
        path = self.context.shop.path
        self.folder.setText(str(backup.place(path)))
        self.folder.setCursorPosition(0)
        self.context.jobs.ask(lambda: backup.made(path), self._show)

    def retranslate(self) -> None:
        """Say captions and headings in the window's language."""
        super().retranslate()
        self.table.retranslate()

    def _show(self, made: list[Backup]) -> None:
        self.table.show_rows(made)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self.table.setFixedHeight(line * (min(max(len(made), 1), 8) + 2))
        self.table.setVisible(bool(made))
        if made:
            self._last.setText(self.tr("The last sound backup: {when}").format(when=self._when(made[0])))
        else:
            self._last.setText(self.tr("There is no backup yet."))
        text.play(self._last, "good" if made else "warn")

    def _make(self) -> None:
        path, today = self.context.shop.path, self.context.today()
        self.context.jobs.start(
            backup.make(path, today=today), title=self.tr("Making a backup"), done=lambda _made: self._done()
        )

    def _done(self) -> None:
        self.refresh()
        self.context.notify(self.tr("The backup is made and checked."))

    def _elsewhere(self) -> None:
        from app.services import settings

        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where backups are laid"), self.folder.text())
        if chosen and Path(chosen) != Path(self.folder.text()):
            with self.context.changing(self.tr("Saved.")) as session:
                settings.change(session, backup_folder=chosen)

    def _when(self, one: Backup) -> str:
        made = one.made_at.astimezone()
        return f"{dates.day(made.date())}  {made:%H:%M}"

    def _why(self, one: Backup) -> str:
        words = {
            backup.DAILY: self.tr("the day's"),
            backup.ASKED: self.tr("asked for"),
            backup.MIGRATION: self.tr("before a new version"),
            backup.IMPORT: self.tr("before an import"),
            backup.RESTORE: self.tr("before a restore"),
        }
        return words.get(one.reason, one.reason)
