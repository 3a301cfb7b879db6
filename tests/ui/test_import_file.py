"""A list through the real window: tried out, shown, taken in, taken back; refused rows; cancelled."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.exchange import backup
from app.queries import members
from app.ui.dialogs.import_file import ImportFile
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from tests.ui import papers
from tests.ui.papers import settled

IMPORT = 5
GOOD = "姓名,手机,生日\n王芳,13800001111,1990-05-06\n赵敏,13800002222,1988-01-02\n"
BROKEN = GOOD + "钱多,13800003333,1988-13-45\n"


def offered(window: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportFile:
    """Choose the file in the settings and return the plan that is shown."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.list.setCurrentRow(IMPORT)
    button = page.findChild(QPushButton, "importChoose")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportFile)))
    settled(window, qtbot)
    return window.findChildren(ImportFile)[0]


def written(tmp_path: Path, words: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(words.encode(encoding))
    return path


def count(shop: Shop) -> int:
    with shop.reading() as session:
        return members.count(session)


def test_a_good_list_is_shown_taken_in_and_taken_back(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, GOOD, "gb18030"), monkeypatch)
    assert "2 rows: 2 new" in plan._counts.text()
    assert plan._encoding.currentText() == "gb18030"
    assert dict(plan.columns._rows.rows)["手机"] == "phone"
    assert not plan.reasons.isVisible()
    assert count(shop) == before
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before + 2
    made = backup.latest(shop.path)
    assert made is not None
    assert made.reason == backup.IMPORT
    assert "Taken in: 2 new" in window.toast.accessibleName()
    window.undo()
    settled(window, qtbot)
    assert count(shop) == before


def test_broken_rows_say_why_and_the_good_ones_can_be_taken(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, BROKEN), monkeypatch)
    assert "1 refused" in plan._counts.text()
    assert [reason.row for reason in plan.reasons._rows.rows] == [4]
    assert not plan.done_button.isEnabled()
    good = plan.findChild(QCheckBox, "importGood")
    assert isinstance(good, QCheckBox)
    good.click()
    papers.saving_to(None, monkeypatch)
    plan.done_button.click()
    assert plan.isVisible()
    papers.saving_to(tmp_path / "refused.csv", monkeypatch)
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before + 2
    assert list(tmp_path.glob("refused*"))


def test_an_encoding_that_was_guessed_wrong_is_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = offered(window, qtbot, written(tmp_path, GOOD, "gb18030"), monkeypatch)
    row = plan._encoding.findData("gb18030")
    plan._encoding.setCurrentIndex(row)
    plan._encoding.activated.emit(row)
    settled(window, qtbot)
    assert "2 new" in plan._counts.text()
    plan.reject()


def test_left_or_cancelled_nothing_is_taken_in(
    window: MainWindow, shop: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(shop)
    plan = offered(window, qtbot, written(tmp_path, GOOD), monkeypatch)
    window.jobs.started.connect(lambda running: running.cancel())
    plan.done_button.click()
    settled(window, qtbot)
    assert count(shop) == before
