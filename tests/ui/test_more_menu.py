"""The menu at the head of a page: hidden while it is empty, and it does what it says."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.more_menu import MoreMenu


def test_an_entry_is_one_line_and_an_empty_menu_is_not_seen(qtbot: QtBot, look: Theme) -> None:
    assert look.scale == 100
    page = QWidget()
    qtbot.addWidget(page)
    menu = MoreMenu(page)
    assert menu.isHidden()
    done: list[str] = []
    said = ["Doubles"]
    entry = menu.offer("doubles", lambda: said[0], lambda: done.append("doubles"))
    assert not menu.isHidden()
    entry.trigger()
    said[0] = "重复"
    menu.retranslate()
    assert (done, entry.text()) == (["doubles"], "重复")
