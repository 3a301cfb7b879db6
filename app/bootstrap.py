"""The start of the window: the frame is painted first, then the shop is opened beside it.

Nothing heavy is imported before the frame is on screen. Then the worker takes the shop's lock and
reads the search's keys, which needs no SQLAlchemy; then it makes the tables ready; then it sees to
the day's backup. Pages are built when they are first wanted.
"""

import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import i18n, paths
from app.ui import screen, theme
from app.ui.front import Front
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences

if TYPE_CHECKING:
    from datetime import date

    from app.counter import Counter

TRACE: Final = "VITRINE_TRACE_START"
"""The caller's `time.monotonic()` when it started the process: the window then prints how many
seconds after that each step was reached: `first_paint`, `search`, `shop`, `forward`."""

_NO_SCREEN: Final = 2


def window(db: Path | None = None, today: "date | None" = None, language: str = "") -> int:
    """Open the window on the shop at `db` (default: the user's own) and return the exit code."""
    if fault := screen.missing():
        sys.stderr.write(f"{fault}\n")
        return _NO_SCREEN
    # The style by an argument: `setStyle` returns a QStyle, whose enumerations take 6 ms to make.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("Vitrine")
    path = db or paths.shop_file()
    front = Front(path)
    if not front.claim():
        front.knock()
        return 0
    try:
        start = Start(app, path, front, Preferences.of_user(), named=db is not None, language=language)
        start.day = today
        start.show()
        return app.exec()
    finally:
        front.leave()


class Start(QObject):
    """From the empty frame to the open shop, step by step."""

    def __init__(
        self,
        app: QApplication,
        path: Path,
        front: Front,
        kept: Preferences,
        *,
        named: bool = False,
        language: str = "",
    ) -> None:
        """Make the frame for the shop at `path`; `named` if the person said which file it is."""
        super().__init__(app)
        self._app = app
        self._path = path
        self._front = front
        self._kept = kept
        self._named = named or "VITRINE_DB" in os.environ or kept.shop == str(path)
        self._trace = float(os.environ.get(TRACE, "0"))
        self._counter: Counter | None = None
        self.day: date | None = None
        """The shop's day, where it is not the calendar's."""
        i18n.install(language or kept.language or i18n.guess())
        theme.wear(app, frame_only=True).wear(kept.scheme, kept.scale)
        self.window = MainWindow(app)
        self.window.first_painted.connect(lambda: QTimer.singleShot(0, self, self._painted))
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the frame where it stood last; the first time it fills the screen."""
        self.window.resize(1280, 720)
        if self.window.restoreGeometry(self._kept.place):
            self.window.show()
        else:
            self.window.showMaximized()

    def _painted(self) -> None:
        self.tell("first_paint")
        gc.enable()
        self.window.wake()
        from app.counter import Counter
        from app.ui.faults import Faults

        faults = Faults(self.window)
        faults.listen()
        self.window.jobs.failed.connect(faults.tell)
        self._front.knocked.connect(self._come_forward)
        self._front.listen()
        counter = Counter(self.window, self._path, self._kept, _today(self.day))
        counter.reached.connect(self.tell)
        counter.refused.connect(self._app.exit)
        self._counter = counter
        # A shop that was named or known is missed if it is gone: nothing new is made in its place.
        if self._named or self._path.exists():
            counter.open()
        else:
            counter.welcome()

    def _come_forward(self) -> None:
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()
        self.tell("forward")

    def _close(self) -> None:
        self._kept.place = self.window.saveGeometry()
        if self._counter is not None:
            self._counter.close()

    def tell(self, step: str) -> None:
        """Print when a step of the start was reached, if the caller wants to know."""
        if self._trace:
            sys.stdout.write(f"{step} {time.monotonic() - self._trace:.4f}\n")
            sys.stdout.flush()


def _today(given: "date | None") -> "Callable[[], date]":
    """Return how to ask for the shop's day: the one that was given, else the calendar's."""
    from datetime import date

    named = os.environ.get("VITRINE_TODAY", "")
    day = given or (date.fromisoformat(named) if named else None)
    return date.today if day is None else lambda: day
