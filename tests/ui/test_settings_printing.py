"""The printer's own error is measured once, and every page is moved by as much."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton
from pytestqt.qtbot import QtBot

from app.progress import finish
from app.reports import printer_page
from app.ui import sending
from app.ui.dialogs.paper import PaperDialog
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.preferences import Preferences
from app.ui.widgets.settings_printing import PrintingSection
from tests.ui.papers import page_of, settled


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    Preferences.of_user().feed = (0, 0)


def test_two_numbers_are_kept_and_the_page_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    row, section = next((at, one) for at, one in enumerate(page.sections) if isinstance(one, PrintingSection))
    page.list.setCurrentRow(row)
    settled(window, qtbot)
    for name, value in (("feedRight", 1.5), ("feedDown", -0.7)):
        field = section.findChild(QDoubleSpinBox, name)
        assert field is not None
        field.setValue(value)
    assert Preferences.of_user().feed == (15, -7)
    Preferences.of_user().feed = (3, 200)
    section.come()
    assert (section.right.value(), section.down.value()) == (0.3, 9.9)
    shown = section.findChild(QPushButton, "printerPage")
    assert shown is not None
    shown.click()
    dialog = window.findChild(PaperDialog, "paper")
    assert dialog is not None
    assert page_of(dialog.preview, qtbot).height() > 100
    dialog.reject()


@pytest.mark.usefixtures("qapp")
def test_a_page_is_moved_against_the_printers_error(tmp_path: Path) -> None:
    finish(printer_page.printer_page("en", tmp_path / "page.pdf"))
    straight = _line_at(tmp_path, (0, 0))
    assert straight == pytest.approx(20, abs=0.4)
    assert _line_at(tmp_path, (50, 0)) == pytest.approx(straight - 5, abs=0.2)


def _line_at(folder: Path, feed: tuple[int, int]) -> float:
    """Return where the red upright line is printed, in mm from the left edge."""
    Preferences.of_user().feed = feed
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setResolution(100)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    finish(sending.Sending(folder / "page.pdf", printer).job())
    with pypdfium2.PdfDocument(folder / "printed.pdf") as document:
        picture = document[0].render(scale=2).to_pil().convert("RGB")
    row = [picture.getpixel((x, 300)) for x in range(round(40 * 72 / 25.4 * 2))]
    red = [x for x, (r, g, _) in enumerate(row) if r - g > 15]
    return sum(red) / len(red) * 25.4 / 144
