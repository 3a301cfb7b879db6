"""Pictures of the window: every page as a PNG, for the demonstration and the self-check."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow

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
    """Let the window work until its jobs have ended and its events are answered."""
    while window.jobs.busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    # Answers of jobs may post one more round of their own.
    for _round in range(3):
        QApplication.processEvents()
