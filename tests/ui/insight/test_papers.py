"""The topic in front on paper: as it is seen, saved and printed, and never before a customer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui import pictures
from app.ui.dialogs.paper import PaperDialog
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.words.insight.tables import said
from tests.reports import reading
from tests.ui import papers
from tests.ui.insight.showing import page_of


def saved(window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> str:
    """Save the paper of the topic in front and return what is read in it."""
    assert page_of(window).act(Command.PRINT)
    (dialog,) = [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    papers.page_of(dialog.preview, qtbot)
    papers.saving_to(file, monkeypatch)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    papers.settled(window, qtbot)
    assert not [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    return reading.squeezed(" ".join(reading.texts(file)))


def test_ctrl_p_shows_the_paper_of_the_topic_in_front(window: MainWindow, busy: Shop, qtbot: QtBot) -> None:
    assert busy
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    assert dialog.windowTitle() == page.panel.title()
    papers.page_of(dialog.preview, qtbot)
    dialog.reject()


def test_each_topic_is_printed_as_it_is_seen(
    window: MainWindow, busy: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert busy
    page = page_of(window)
    assert window.context is not None
    currency = window.context.settings.currency
    for row, panel in enumerate(page.panels):
        page.list.setCurrentRow(row)
        pictures.settle(window)
        text = saved(window, tmp_path / f"{panel.key}.pdf", monkeypatch, qtbot)
        assert reading.squeezed(panel.title()) in text
        for words in (panel.sentence.text(), panel.advice.text()):
            assert reading.squeezed(words) in text
        for shown in panel.table.ordered():
            for value, column in zip(shown.values, panel.table.table.columns, strict=True):
                assert reading.squeezed(said(value, column.kind, currency)) in text


def test_the_table_is_printed_in_the_order_of_the_screen(
    window: MainWindow, busy: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert busy
    table = page_of(window).panel.table
    table.order_by(0)
    text = saved(window, tmp_path / "falling.pdf", monkeypatch, qtbot)
    assert -1 < text.rfind("¥200") < text.rfind("¥900")


def test_a_printer_gets_the_pages_and_f9_takes_the_paper_away(
    window: MainWindow, busy: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert busy
    page = page_of(window)
    papers.printing_to(tmp_path / "printed.pdf", monkeypatch)
    QTest.mouseClick(page.print, Qt.MouseButton.LeftButton)
    (dialog,) = [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    papers.page_of(dialog.preview, qtbot)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    papers.settled(window, qtbot)
    assert len(reading.sizes(tmp_path / "printed.pdf")) == 1
    assert "printed" in window.toast.accessibleName()
    QTest.mouseClick(page.print, Qt.MouseButton.LeftButton)
    (dialog,) = [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    papers.page_of(dialog.preview, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    papers.settled(window, qtbot)
    assert not [one for one in window.findChildren(PaperDialog) if one.isVisible()]
    assert window.context is not None
    assert window.context.discreet
    assert not page.act(Command.PRINT)
