"""Data handed out through the real window: from a list, the settings, the calendar; and on record."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.exchange.exporting import What
from app.queries import exports
from app.ui.dialogs.export_file import ExportFile, open_export
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from app.ui.widgets.settings_export import ExportSection
from tests.ui.papers import settled


def dialog(window: MainWindow, qtbot: QtBot) -> ExportFile:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(ExportFile)))
    return next(each for each in window.findChildren(ExportFile) if each.isVisible())


def names(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))


def test_the_list_in_front_goes_to_a_file(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("members")
    settled(window, qtbot)
    act = window.findChild(QAction, "actExport")
    assert isinstance(act, QAction)
    act.trigger()
    form = dialog(window, qtbot)
    assert form.whom.currentText() == "the 3 on the list"
    form.form.setCurrentIndex(form.form.findText("Table for other programs (.csv)"))
    names(monkeypatch, "")
    QTest.mouseClick(form.done_button, Qt.MouseButton.LeftButton)
    assert form.isVisible()  # nobody said where
    names(monkeypatch, tmp_path / "list")
    QTest.keyClick(form.done_button, Qt.Key.Key_Return)
    settled(window, qtbot)
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert text.startswith("Card number,Name,")
    assert text.count("张晓红") == 2
    assert window.toast.accessibleName() == "3 rows written to list.csv."
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    button = window.toast.findChild(QPushButton, "toastAct")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]
    window.say("Saved.")
    assert not button.isVisible()
    with shop.reading() as session:
        assert [(one.what, one.form, one.rows) for one in exports.load(session)] == [("members", "csv", 3)]


def test_everybody_from_the_menu_and_the_record_in_the_settings(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("settings")
    section = window.findChild(ExportSection)
    assert isinstance(section, ExportSection)
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.list.setCurrentRow(page.sections.index(section))
    assert section._none.isVisible()
    window.go("members")
    act = window.findChild(QAction, "exportMembers")
    assert isinstance(act, QAction)
    act.trigger()
    form = dialog(window, qtbot)
    assert not form.whom.isVisible()
    names(monkeypatch, tmp_path / "book.vcf")
    form.form.setCurrentIndex(form.form.findText("Address book, vCard 4.0 (.vcf)"))
    form.done_button.click()
    settled(window, qtbot)
    assert "VERSION:4.0" in (tmp_path / "book.vcf").read_text("utf-8")
    window.go("settings")
    settled(window, qtbot)
    assert not section._none.isVisible()
    assert [(one.what, one.staff) for one in section.table._rows.rows] == [("members", "")]
    button = section.findChild(QPushButton, "exportOpen")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog(window, qtbot).reject()


def test_the_calendar_offers_a_calendar(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("calendar")
    button = window.findChild(QPushButton, "calendarExport")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    form = dialog(window, qtbot)
    assert (form.what.currentData(), form.form.currentData()[0]) == (What.ALL, "ics")
    assert "kept up to date by itself is set up in Settings, under Export" in form._care.text()
    names(monkeypatch, tmp_path / "c.ics")
    form.done_button.click()
    settled(window, qtbot)
    assert (tmp_path / "c.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_shop_is_never_written_over_and_the_dialog_says_so(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.context is not None
    form = open_export(window.context, window)
    shadow = tmp_path / "copy.xlsx"
    shadow.write_bytes(shop.path.read_bytes())
    names(monkeypatch, shadow)
    dialog(window, qtbot).done_button.click()
    assert form.refusal.isVisible()
    assert form.isVisible()
    assert shadow.read_bytes() == shop.path.read_bytes()


def test_the_choices_fit_what_is_handed_out(window: MainWindow, qtbot: QtBot, look: Theme) -> None:
    assert window.context is not None
    look.wear("light", 150)
    form = open_export(window.context, window, member_ids=[1, 2])
    dialog(window, qtbot)
    for row in range(form.what.count()):
        form.what.setCurrentIndex(row)
        for place in range(form.form.count()):
            form.form.setCurrentIndex(place)
            boxes = filter(QWidget.isVisible, (form.what, form.whom, form.form, form.columns, form.language))
            for one, two in pairwise(boxes):
                assert one.geometry().bottom() < two.geometry().top()
            assert form.whom.isVisible() == (form.what.currentData() != What.CATALOGUE)
            assert form._care.text()
            assert form.height() <= 768
    assert form.what.currentData() == What.ALL


def test_it_says_what_leaves_of_children(window: MainWindow) -> None:
    words = "Of children under 14, and of children whose age is not known"
    assert window.context is not None
    form = open_export(window.context, window, what=What.FAMILY)
    assert words in form._care.text()
    form.what.setCurrentIndex(form.what.findData(What.MEMBERS))
    assert words not in form._care.text()
    form.what.setCurrentIndex(form.what.findData(What.ALL))
    assert words in form._care.text()
    form.form.setCurrentIndex(form.form.findText("One document for programs (.json)"))
    assert words not in form._care.text()
