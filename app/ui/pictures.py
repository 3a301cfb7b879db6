"""Pictures of the window: every page as a PNG, for the demonstration and the self-check."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow

_PATIENCE_MS: Final = 30_000
"""A picture of a page that never comes to rest is better than none."""
_BEAT_MS: Final = 50
"""How long nothing may happen before it is looked whether anything is still waited for."""
_IDLE_ROUNDS: Final = 3
"""Rounds of events without anything to wait for: the answer to a job may post one of its own."""

SIZES = ((1366, 768), (1920, 1080))
"""The screens of a counter: width and height in pixels."""


def take(
    window: MainWindow, places: Iterable[str], folder: Path, size: tuple[int, int] = SIZES[0]
) -> Iterator[tuple[str, Path]]:
    """Show each place and yield its key and its picture in `folder`. Raises OSError if it cannot be saved."""
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(QSize(*size))
    window.show()
    for key in places:
        window.go(key)
        yield key, shoot(window, folder / f"{key}.png")


def shoot(window: MainWindow, file: Path) -> Path:
    """Save what the window shows when everything asked for has arrived. Raises OSError."""
    settle(window)
    if not window.grab().save(str(file), "PNG"):
        raise OSError(f"{file} cannot be written")
    return file


def settle(window: MainWindow) -> None:
    """Let the window work until its jobs have ended, and what their answers asked for has ended too."""
    idle, patience = 0, QDeadlineTimer(_PATIENCE_MS)
    beat = QTimer()  # waiting with a limit of its own would not wait at all: Qt looks again and again then
    beat.start(_BEAT_MS)
    while idle < _IDLE_ROUNDS and not patience.hasExpired():
        if _waits(window):
            idle = 0
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        else:
            idle += 1
            QApplication.processEvents()


def _waits(window: MainWindow) -> bool:
    """Whether a job runs, or a page waits a moment before it asks for one."""
    timers = window.pages.findChildren(QTimer)
    return not window.jobs.still or any(timer.isSingleShot() and timer.isActive() for timer in timers)
