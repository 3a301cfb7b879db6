"""A member's card from the menu of her card: seen, then saved; or said why there is none."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui import member_card_print
from app.ui.dialogs.paper import PaperDialog
from app.ui.main_window import MainWindow
from app.ui.notices import Notice
from tests import make
from tests.ui.papers import page_of, saving_to


def test_her_card_is_seen_and_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.context is not None
    member_card_print.show(window.context, 1, "张晓红", window)
    dialog = window.findChild(PaperDialog, "paper")
    assert dialog is not None
    picture = page_of(dialog.preview, qtbot)
    assert picture.width() / picture.height() == pytest.approx(85.6 / 54, abs=0.02)
    saving_to(tmp_path / "card.pdf", monkeypatch)
    save = dialog.findChild(QPushButton, "paperSave")
    assert save is not None
    save.click()
    qtbot.waitUntil((tmp_path / "card.pdf").exists)


def test_who_has_no_number_has_no_card(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        other = make.member(session, "无卡")
    assert window.context is not None
    member_card_print.show(window.context, other, "无卡", window)
    notice = window.findChild(Notice)
    assert notice is not None
    assert window.findChild(PaperDialog) is None
    notice.close()
