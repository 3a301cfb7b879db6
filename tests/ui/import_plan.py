"""A list over the window and what its plan shows: for the tests of imports."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import members
from app.ui.dialogs.import_file import ImportFile
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.settings_import import ImportSection
from tests.ui.papers import settled

GOOD = "姓名,手机,生日\n王芳,13800001111,1990-05-06\n赵敏,13800002222,1988-01-02\n"
BROKEN = GOOD + "钱多,13800003333,1988-13-45\n"


def imports_of(page: SettingsPage) -> ImportSection:
    """Return the section, wherever it stands."""
    return next(section for section in page.sections if isinstance(section, ImportSection))


def offered(window: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportFile:
    """Choose the file in the settings and return the plan that is shown."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.list.setCurrentRow(page.sections.index(imports_of(page)))
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


def dropped(window: MainWindow, qtbot: QtBot, path: Path) -> ImportFile:
    """Let go of a file over the window and return the plan that is shown."""
    window.files.take(path)
    qtbot.waitUntil(lambda: any(plan.isVisible() for plan in window.findChildren(ImportFile)))
    settled(window, qtbot)
    return next(plan for plan in window.findChildren(ImportFile) if plan.isVisible())


def told(plan: ImportFile) -> str:
    return plan.check._counts.text()


def taken(plan: ImportFile) -> list[str | None]:
    """Return what the columns are taken for."""
    return [box.currentData() or None for box in plan.preview.choices]


def seen(plan: ImportFile, row: int) -> list[str]:
    """Return a row of the preview, the first one is 1."""
    model = plan.preview._rows
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def choose(plan: ImportFile, column: int, field: str) -> None:
    box = plan.preview.choices[column]
    row = box.findData(field)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def count(shop: Shop) -> int:
    with shop.reading() as session:
        return members.count(session)
