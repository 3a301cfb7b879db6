"""One print from the click to its end: with progress, and gone on with from any page where it stopped."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.domain import errors
from app.i18n import translate
from app.progress import Job, share
from app.ui import printing
from app.ui.context import Context
from app.ui.dialogs.print_stopped import Hers, PrintStopped
from app.ui.jobs import Running
from app.ui.proof import Make
from app.ui.sending import Sending

_MAKING = 0.2
"""As much of the whole as writing the paper takes."""


class PrintRun(QObject):
    """Prints what `make` writes; `over` is told in the end which pages, from 0, are printed.

    The paper lies in a folder of this print alone: another print, or a new proof, leaves it as it is.
    """

    ended = Signal()
    """Nothing more of the paper is printed."""

    def __init__(
        self,
        context: Context,
        make: Make[Any],
        printer: QPrinter,
        over: Callable[[frozenset[int]], None],
        window: QWidget,
        *,
        title: str,
        people: Sequence[Hers] = (),
    ) -> None:
        super().__init__(window)
        self._context, self._make, self._window, self._over = context, make, window, over
        self._title, self._people = title, people
        self._folder = QTemporaryDir()
        self._pdf = Path(self._folder.filePath("printing.pdf"))
        self._sending = Sending(self._pdf, printer)
        self._running: Running | None = None

    def start(self) -> Running:
        """Write the paper and print it; where that stopped, print the rest of it."""
        steps = self._sending.job()
        running = self._context.jobs.start(
            steps if self._sending.pages else _written(self._make(self._pdf), steps),
            title=self._title,
            done=lambda _pages: self._end(),
            failed=self._fail,
        )
        running.cancelled.connect(self._stop)
        self._running = running
        return running

    def _end(self) -> None:
        self._folder.remove()
        self._over(self._sending.printed)
        self.ended.emit()
        self.deleteLater()

    def _fail(self, error: Exception) -> None:
        if not self._sending.pages or not isinstance(error, errors.StorageFailed):
            self._context.jobs.failed.emit(error)
            self._end()
            return
        said = translate("PrintRun", "The printer took no more before page {page} of {pages}.")
        self._ask(said)

    def _stop(self) -> None:
        if self._running is not None and self._running.unheard:
            return  # the window is closing
        if not self._sending.pages:
            self._end()
            return
        self._ask(translate("PrintRun", "The print was stopped before page {page} of {pages}."))

    def _ask(self, said: str) -> None:
        sending = self._sending
        look = translate(
            "PrintRun", "Look at what lies in the tray: if more came out, or less, write down another page."
        )
        words = said.format(page=sending.next, pages=sending.pages)
        dialog = PrintStopped(
            f"{words}\n{look}",
            sending.pages,
            sending.first,
            sending.next,
            sending.sheet,
            sending.printed_before,
            self._people,
            self._window,
        )
        dialog.gone_on.connect(self._go_on)
        dialog.sent_elsewhere.connect(self._elsewhere)
        dialog.left.connect(self._leave)
        dialog.open()

    def _go_on(self, page: int) -> None:
        self._sending.go_on(page)
        self.start()

    def _elsewhere(self, page: int) -> None:
        self._sending.go_on(page)

        def chosen(printer: QPrinter) -> None:
            self._sending.go_on(page, printer)
            self.start()

        asked = printing.choose_again(self._sending.printer, self._sending.pages, chosen, self._window)
        asked.rejected.connect(self._end)

    def _leave(self, page: int) -> None:
        self._sending.go_on(page)
        self._end()


def _written(make: Job[Any], send: Job[int]) -> Job[int]:
    yield from share(make, 0, _MAKING)
    return (yield from share(send, _MAKING, 1))
