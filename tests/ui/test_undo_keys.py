"""Ctrl+Z in a field: its own text first, and where nothing was written in it, what was saved last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import settings as settings_query
from app.services import settings as settings_service
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from tests.ui.papers import settled

CONTROL = Qt.KeyboardModifier.ControlModifier


def margin(shop: Shop) -> int:
    with shop.reading() as session:
        return settings_query.load(session).margin


@pytest.fixture
def section(window: MainWindow, qtbot: QtBot) -> QWidget:
    """Open the levels in the settings, with another margin just saved."""
    window.go("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    row = next(at for at, one in enumerate(page.sections) if one.title() == "Levels and tiers")
    page.list.setCurrentRow(row)
    context = window.context
    assert context is not None
    with context.changing("Saved.") as session:
        settings_service.change(session, margin=41)
    settled(window, qtbot)
    return page.sections[row]


def test_a_field_in_which_nothing_was_written_lets_the_window_take_back(
    window: MainWindow, section: QWidget, shop: Shop
) -> None:
    levels = section.findChild(QWidget, "settingLevels")
    assert levels is not None
    empty = next(one for one in levels.findChildren(QLineEdit) if one.isVisible() and not one.text())
    empty.setFocus()
    assert window.focusWidget() is empty
    assert margin(shop) == 41
    QTest.keyClick(empty, Qt.Key.Key_Z, CONTROL)
    assert margin(shop) != 41
    number = section.findChild(QSpinBox, "settingMargin")
    assert number is not None
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert margin(shop) == 41


def test_what_is_written_in_a_field_is_taken_back_there_first(
    window: MainWindow, section: QWidget, shop: Shop
) -> None:
    levels = section.findChild(QWidget, "settingLevels")
    assert levels is not None
    field = next(one for one in levels.findChildren(QLineEdit) if one.isVisible() and not one.text())
    field.setFocus()
    QTest.keyClicks(field, "Silk")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert margin(shop) == 41
    save = section.findChild(QPushButton, "settingsLevelsSave")
    assert save is not None
    assert not save.isEnabled()
    assert window.isVisible()
