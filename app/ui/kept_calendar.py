"""Keeps the calendar file up to date, beside the window; what goes wrong is said once."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import Refusal, StorageFailed
from app.words.errors import sentence

if TYPE_CHECKING:
    from app.ui.context import Context

_SETTLED_MS: Final = 4_000
"""So long after the latest change the file is written: several in a row are one."""


class KeptCalendar(QObject):
    """Looks after every change of the shop, and when a day begins, whether the file still says the plan."""

    def __init__(self, context: "Context") -> None:
        super().__init__(context)
        self._context = context
        self._told_of = ""
        """The file of which was said that it cannot be written."""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.write)
        context.changed.connect(self._settle)
        self._settle()

    def write(self) -> None:
        """Bring the file up to date, if there is one."""
        from app.exchange import kept_calendar

        if self._context.settings.calendar_file:
            steps = kept_calendar.keep(self._context.shop, self._context.today())
            self._context.jobs.run(steps, self._written, failed=self._fail)

    def _settle(self) -> None:
        if self._context.settings.calendar_file:
            self._settled.start()
        else:
            self._settled.stop()

    def _written(self, _anew: bool) -> None:
        self._told_of = ""

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            self._context.jobs.failed.emit(error)
            return
        file = self._context.settings.calendar_file
        if file != self._told_of:
            self._told_of = file
            if isinstance(error, StorageFailed) and error.path != self._context.shop.path:
                # Its own sentence speaks of the last action, which is on file: only this copy is behind.
                words = self.tr(
                    "The calendar file {file} cannot be written. What you did is saved; only this file is "
                    "behind. See that the folder is there and may be written to: it is tried again with "
                    "the next change."
                )
                self._context.notify(words.format(file=file))
                return
            words = self.tr(
                "The calendar file is not up to date; it is tried again with the next change. {why}"
            )
            self._context.notify(words.format(why=sentence(error)))
