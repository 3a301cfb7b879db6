"""The window on the measured shop, with nobody at it: keys are pressed and paints waited for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QEventLoop, QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app import i18n
from app.bench.town import Town
from app.database.shop import Shop
from app.queries import find, settings
from app.ui import theme
from app.ui.context import Context
from app.ui.main_window import MainWindow

_WAIT = 0.1
"""Seconds after which what was not painted will not be."""


@contextmanager
def opened(town: Town, shop: Shop) -> Iterator[MainWindow]:
    """Show the window as it stands on the counter's screen, with the shop open and its search ready."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_quiet)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["vitrine", "-style", "fusion"])
    i18n.install("en")
    theme.wear(app).wear("light", 100)
    window = MainWindow(app)
    window.resize(1366, 768)
    window.show()
    window.wake()
    with shop.reading() as session:
        kept = settings.load(session)
    finder = find.load(shop.path)
    try:
        window.enter(Context(shop, window.jobs, settings=kept, today=lambda: town.today, parent=window))
        window.listen(finder)
        window.activateWindow()
        settle(app)
        yield window
    finally:
        window.close()
        finder.close()
        window.deleteLater()
        settle(app)


class Painted(QObject):
    """Counts the paints of some widgets."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.times = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's own name)
        """Count a paint and let it go on."""
        if event.type() == QEvent.Type.Paint:
            self.times += 1
        return super().eventFilter(watched, event)

    def wait(self, before: int, patience: float = _WAIT) -> bool:
        """Work off events until there are more paints than `before`; False if none came in `patience` s."""
        ends = perf_counter() + patience
        while self.times <= before and perf_counter() < ends:
            QApplication.processEvents()
        return self.times > before


def at_rest(painted: Painted, before: int, patience: float) -> float:
    """Wait for a paint after the first `before`, and return the time of the processor at the last one.

    The first paint may be of a page that is not laid out yet.
    """
    painted.wait(before, patience)
    ended = process_time()
    while painted.times > before:
        before = painted.times
        turn()
        if painted.times > before:
            ended = process_time()
    return ended


def turn() -> None:
    """Work off what is waiting, and what that asked for in its turn."""
    for _ in range(3):
        QApplication.processEvents()


def rest() -> None:
    """Sleep until something happens, and work it off: waiting for another thread takes no processor."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(app: QApplication) -> None:
    """Work off all that is waiting."""
    for _ in range(20):
        app.processEvents()


def _quiet(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Drop what Qt says of a screen that is not there; the rest is said as ever."""
    if "propagateSizeHints" not in message and kind is not QtMsgType.QtDebugMsg:
        os.write(2, f"{message}\n".encode())
