"""What is put off while a page is filled: the search for cycles."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.at_once import Unsearched


@pytest.fixture(autouse=True)
def searching() -> Iterator[None]:
    """Leave the search as it was."""
    was = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was else gc.disable)()


def test_cycles_are_searched_for_again_once_the_page_stands(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    spared = Unsearched(page)
    for _ in range(2):  # the next card before the rest
        with spared.while_filled():
            assert not gc.isenabled()
        assert not gc.isenabled()
    qtbot.waitUntil(gc.isenabled)


def test_what_others_put_off_is_left_to_them(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    spared = Unsearched(page)
    gc.disable()
    with spared.while_filled():
        pass
    assert not any(timer.isActive() for timer in spared.findChildren(QTimer))
    assert not gc.isenabled()


def test_a_page_that_goes_meanwhile_puts_nothing_off_for_good() -> None:
    page = QWidget()
    with Unsearched(page).while_filled():
        pass
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    assert gc.isenabled()
