"""The start of the window: the frame is painted first, then the shop is opened beside it.

Nothing heavy is imported before the frame is on screen: the tables, the search and the pages come
afterwards, on the worker thread or when they are first wanted.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import i18n, paths
from app.ui import screen, theme
from app.ui.front import Front
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences

if TYPE_CHECKING:
    from datetime import date

    from app.database.shop import Shop
    from app.domain.shop import ShopSettings

_NO_SCREEN = 2

TRACE = "VITRINE_TRACE_START"
"""The caller's `time.monotonic()` at the start of the process: prints how long each step of the start
took in seconds, and ends when the search is ready."""


class Opened(NamedTuple):
    """What the worker brings back from the shop's file."""

    shop: "Shop"
    settings: "ShopSettings"


def window(db: Path | None = None, today: "date | None" = None, language: str = "") -> int:
    """Open the window on the shop at `db` (default: the user's own) and return the exit code."""
    if fault := screen.missing():
        sys.stderr.write(f"{fault}\n")
        return _NO_SCREEN
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Vitrine")
    path = db or paths.shop_file()
    front = Front(path)
    if not front.claim():
        front.knock()
        return 0
    try:
        start = Start(app, path, front, Preferences.of_user(), language=language)
        start.day = today
        start.show()
        return app.exec()
    finally:
        front.leave()


class Start(QObject):
    """Wires the window to one shop, step by step."""

    def __init__(
        self, app: QApplication, path: Path, front: Front, kept: Preferences, *, language: str = ""
    ) -> None:
        super().__init__(app)
        self._app = app
        self._path = path
        self._front = front
        self._kept = kept
        self._opened: Opened | None = None
        self._trace = float(os.environ.get(TRACE, "0"))
        self.day: date | None = None
        i18n.install(language or kept.language or i18n.guess())
        theme.wear(app).wear(kept.scheme, kept.scale)
        self.window = MainWindow(app)
        self.window.first_painted.connect(lambda: QTimer.singleShot(0, self, self._painted))
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the frame where it stood last; it fits the smallest screen."""
        self.window.resize(1280, 720)
        if not self.window.restoreGeometry(self._kept.place):
            self.window.showMaximized()
        if self._is_first():
            self._welcome()
        self.window.show()

    def _painted(self) -> None:
        self._tell("first_paint")
        self.window.wake()
        from app.ui.faults import Faults

        faults = Faults(self.window, paths.data_folder() / "faults.log")
        faults.listen()
        self.window.jobs.failed.connect(faults.tell)
        self._front.knocked.connect(self._come_forward)
        self._front.listen()
        if not self._is_first():
            self.window.jobs.ask(lambda: _open(self._path), self._enter, failed=self._refused)

    def _enter(self, opened: Opened) -> None:
        from app.ui.context import Context

        self._opened = opened
        if not self._kept.language and opened.settings.language != i18n.current():
            i18n.install(opened.settings.language)
            theme.current().apply()
        self._kept.shop = str(self._path)
        self.window.enter(
            Context(
                opened.shop,
                self.window.jobs,
                settings=opened.settings,
                today=_today(self.day),
                parent=self.window,
            )
        )
        self._tell("shop")

    def _refused(self, error: Exception) -> None:
        """Say why the shop cannot be opened, and end with the code that stands for it."""
        from app.domain import errors

        if not isinstance(error, errors.Refusal):
            self.window.jobs.failed.emit(error)
            return
        from app.ui import notices

        notice = notices.refuse(error, self.window)
        notice.finished.connect(lambda _result: self._app.exit(int(error.code)))

    # The first start ----------------------------------------------------------------------------

    def _is_first(self) -> bool:
        """Whether nobody has ever had a shop here: one that was named or known is missed instead."""
        named = os.environ.get("VITRINE_DB") or self._path != paths.shop_file()
        return not named and self._kept.shop != str(self._path) and not self._path.exists()

    def _welcome(self) -> None:
        from app.ui.welcome import Welcome

        welcome = Welcome()
        welcome.spoken.connect(self._speak)
        welcome.wanted.connect(
            lambda settings: self.window.jobs.ask(
                lambda: _create(self._path, settings), self._enter, failed=self._refused
            )
        )
        self.window.whole.addWidget(welcome)
        self.window.whole.setCurrentWidget(welcome)
        welcome.setFocus()

    def _speak(self, code: str) -> None:
        i18n.install(code)
        theme.current().apply()
        self._kept.language = code

    # While it runs ------------------------------------------------------------------------------

    def _come_forward(self) -> None:
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _close(self) -> None:
        self._kept.place = self.window.saveGeometry()
        if self._opened is not None:
            self._opened.shop.close()
            self._opened = None

    def _tell(self, step: str) -> None:
        if self._trace:
            sys.stdout.write(f"{step} {time.monotonic() - self._trace:.4f}\n")
            sys.stdout.flush()


def _open(path: Path) -> Opened:
    from app import opening
    from app.queries import settings

    shop = opening.open_shop(path)
    try:
        with shop.reading() as session:
            return Opened(shop, settings.load(session))
    except BaseException:
        shop.close()
        raise


def _create(path: Path, wanted: "ShopSettings") -> Opened:
    from app import opening

    return Opened(opening.create_shop(path, wanted), wanted)


def _today(given: "date | None") -> "Callable[[], date]":
    """Return how to ask for the shop's day: the one that was given, else the calendar's."""
    from datetime import date

    named = os.environ.get("VITRINE_TODAY", "")
    day = given or (date.fromisoformat(named) if named else None)
    return date.today if day is None else lambda: day
