"""The line at the foot of the window: whether the shop is backed up."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated

if TYPE_CHECKING:
    from datetime import datetime


class StatusLine(Retranslated, QWidget):
    """Says in a few quiet words when the last sound backup was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: datetime | None = None
        self._known = False
        self._backup = text.label(part="muted", parent=self)
        self._backup.setObjectName("backupState")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * theme.GRID, theme.GRID // 2, 4 * theme.GRID, theme.GRID)
        layout.addStretch()
        layout.addWidget(self._backup)
        self.retranslate()

    def show_backup(self, made: "datetime | None") -> None:
        """Show when the last verified backup was made (local time), or that there is none."""
        self._made, self._known = made, True
        self.retranslate()

    def retranslate(self) -> None:
        """Say the state in the window's language."""
        self._backup.setText(self._words())
        text.play(self._backup, "warn" if self._known and self._made is None else "muted")

    def _words(self) -> str:
        if not self._known:
            return ""
        if self._made is None:
            return self.tr("No backup yet")
        made = self._made
        from datetime import datetime

        today = made.date() == datetime.now(tz=made.tzinfo).date()
        spoken = f"{made:%H:%M}" if today else made.date().isoformat()
        return self.tr("Backup {time} ✓").format(time=spoken)
