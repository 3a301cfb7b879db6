"""What tests of papers share: waiting for a page, looking whether it is blank, a printer that is a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui import printing
from app.ui.main_window import MainWindow
from app.ui.widgets.paper_preview import PaperPreview

_SOON_MS = 1000

PATIENCE = 30_000
"""Milliseconds for which an answer of the worker is waited for: the machine may have other things to do."""


def colours(image: QImage) -> int:
    """Return how many colours a picture has: a blank page has one."""
    small = image.scaled(120, 120)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is under way, and nothing is about to be."""

    def still() -> bool:
        soon = (clock for clock in window.findChildren(QTimer) if clock.interval() < _SOON_MS)
        return not window.jobs.busy and not any(clock.isActive() for clock in soon)

    # An answer may ask one more question: members are found, a proof is made, its page is shown.
    for _round in range(4):
        qtbot.waitUntil(still, timeout=PATIENCE)
        _all_told(window, qtbot)


def _all_told(window: MainWindow, qtbot: QtBot) -> None:
    """Ask one more question: the worker does one after another, so all before it have been told of."""
    told: list[object] = []
    window.jobs.ask(lambda: None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)


def page_of(preview: PaperPreview, qtbot: QtBot) -> QImage:
    """Return the page on screen, waiting for it."""
    qtbot.waitUntil(lambda: preview.shown is not None, timeout=PATIENCE)
    assert preview.shown is not None
    return preview.shown.image


def saving_to(path: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer the system's dialog with `path`, or leave it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path or ""), ""))


def printing_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a printer that writes a file, as if it had been chosen in the dialog."""

    def choose(_first: QSizeF, _pages: int, chosen: Callable[[QPrinter], None], _parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        chosen(printer)

    monkeypatch.setattr(printing, "choose_printer", choose)
