"""The last door of the window: a refusal becomes a sentence, our own fault also a line in the log."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import faults
from app.domain.errors import Refusal
from app.ui import notices


class Faults(QObject):
    """Hears every exception that nobody caught, on whatever thread, and tells the person on the GUI's."""

    raised = Signal(Exception)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._telling = False
        self.raised.connect(self.tell)

    def listen(self) -> Callable[[], None]:
        """Take over Python's two hooks; returns how to give them back."""
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

        def give_back() -> None:
            sys.excepthook, threading.excepthook = before

        return give_back

    def tell(self, error: Exception) -> None:
        """Say what `error` means for the person; what is our fault is written down as well."""
        if isinstance(error, Refusal):
            notices.refuse(error, self._window)
            return
        sys.stderr.write(faults.told(error))
        log = faults.write_down(error)
        if self._telling:  # one sentence is enough for a fault that comes with every paint
            return
        self._telling = True
        from app.words import errors

        notices.tell(errors.bug(log), self._window).finished.connect(self._told)

    def _told(self) -> None:
        self._telling = False

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.raised.emit(error)
        else:
            sys.__excepthook__(kind, error, trace)
