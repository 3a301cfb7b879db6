"""Settings › Scripts: read, reworded, checked while it is written, and given up again, all by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.queries import own_scripts
from app.ui import pictures, theme
from app.ui.main_window import MainWindow
from app.ui.widgets.settings_scripts import ScriptsSection
from tests.ui.test_language import cut


@pytest.fixture
def section(window: MainWindow) -> ScriptsSection:
    window.go("settings")
    page = window.page("settings")
    assert page is not None
    found = page.findChild(ScriptsSection)
    assert found is not None
    page.list.setCurrentRow(page.sections.index(found))  # type: ignore[attr-defined]  # the settings page
    choose(found.language, "en")
    choose(found.script, "C1.day")
    choose(found.way, "phone")
    return found


def choose(box: QComboBox, data: str) -> None:
    """Walk over a choice by keys until it shows `data`."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != data:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before, data


def press(root: QWidget, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def told(root: QWidget, name: str) -> str:
    label = root.findChild(QLabel, name)
    assert label is not None
    return "" if label.isHidden() else label.text()


def kept(shop: Shop) -> object:
    with shop.reading() as session:
        return {key: dict(own) for key, own in own_scripts.everywhere(session).items()}


def test_words_are_reworded_checked_and_given_up(
    section: ScriptsSection, shop: Shop, window: MainWindow
) -> None:
    box = section.editor.box
    assert told(section, "scriptState") == "These are the program's words."
    assert "Hello Ms Meyer, this is Claire" in told(section, "scriptPreview")
    assert not section.save.isEnabled()
    box.setPlainText("")
    QTest.keyClicks(box, "Dear {nmae}, 10% off! {item} {staff")
    assert told(section, "scriptSlips").splitlines() == [
        "“{nmae}” is not known. Perhaps you mean {name}.",
        "“{item}” cannot be filled in on this occasion.",
        "At “{staff” a brace is missing: {staff}.",
    ]
    assert told(section, "scriptSelling") == "Good wishes do not sell: % off"
    press(section, "scriptSave")
    assert "Nothing is known that could stand for" in told(section, "settingsRefusal")
    assert kept(shop) == {}
    QTest.keyClicks(box, "}")  # it is being put right
    assert told(section, "settingsRefusal") == ""
    box.setPlainText("Dear ")
    box.moveCursor(box.textCursor().MoveOperation.End)
    press(section, "scriptPlace:name")
    QTest.keyClicks(box, ", many happy returns!")
    assert told(section, "scriptSlips") == told(section, "scriptSelling") == ""
    assert told(section, "scriptPreview") == "Dear Ms Meyer, many happy returns!"
    choose(section.way, "message")  # what was written meanwhile stays
    assert told(section, "scriptState").endswith("1 other text is not saved yet.")
    choose(section.way, "phone")
    assert section.editor.words() == "Dear {name}, many happy returns!"
    press(section, "scriptSave")
    assert kept(shop) == {"en": {("C1.day", "phone"): "Dear {name}, many happy returns!"}}
    assert told(section, "scriptState") == "These are the shop's own words."
    assert section.script.currentText() == "Birthday: on the day  ✎"
    press(section, "scriptBack")
    assert kept(shop) == {}
    assert section.editor.words().startswith("Hello {name}, this is {staff}")
    assert window.toast.accessibleName() == "The program's words are back."


def test_what_a_way_has_of_its_own_is_said(section: ScriptsSection, shop: Shop) -> None:
    choose(section.script, "C3.qixi")
    assert section.way.currentData() == "message"
    choose(section.way, "phone")
    assert "by another way" in told(section, "scriptState")
    choose(section.way, "message_2")
    assert told(section, "scriptState").startswith("There is no second wording yet.")
    section.editor.box.setPlainText("{name}! " + "x" * 160)
    assert "as two" in told(section, "scriptLength")
    press(section, "scriptSave")
    assert kept(shop) == {"en": {("C3.qixi", "message_2"): "{name}! " + "x" * 160}}
    choose(section.language, "ja")
    choose(section.whom, "f")
    assert section.whom.count() == 1  # 様 for everybody


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_is_cut_in_larger_letters(
    section: ScriptsSection, window: MainWindow, qtbot: QtBot, language: str
) -> None:
    section.editor.box.setPlainText("{nmae} 10% off sale 折 割引")
    i18n.install(language)
    theme.current().wear("light", 150)
    pictures.settle(window)
    qtbot.waitUntil(lambda: cut(section) == [])
