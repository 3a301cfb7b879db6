"""The calendar file that is kept up to date: chosen and stopped in the settings, written after a change."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.services import contacts, settings
from app.ui.context import Context
from app.ui.kept_calendar import KeptCalendar
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.widgets.settings_export import ExportSection
from tests.ui import outreach
from tests.ui.outreach import TODAY


@pytest.fixture
def section(shop: Shop, window: MainWindow) -> ExportSection:
    """Return the section of the settings, in front."""
    outreach.fill(shop)
    window.go("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    row = next(at for at, one in enumerate(page.sections) if isinstance(one, ExportSection))
    page.list.setCurrentRow(row)
    found = page.sections[row]
    assert isinstance(found, ExportSection)
    return found


def press(section: ExportSection, name: str) -> None:
    button = section.findChild(QPushButton, name)
    assert button is not None
    button.click()


def choose(section: ExportSection, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(section, "calendarFileChoose")


def test_the_owner_chooses_a_file_and_what_it_says(
    section: ExportSection, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = cast("Context", window.context)
    shown = section.findChild(QLineEdit, "calendarFile")
    names = section.findChild(QCheckBox, "calendarNames")
    assert shown is not None
    assert names is not None
    assert shown.text() == "None"
    assert not names.isEnabled()
    choose(section, monkeypatch, tmp_path / "gone" / "plan.ics")
    assert section.refusal.isVisible()
    choose(section, monkeypatch, tmp_path / "plan")
    qtbot.waitUntil(lambda: shown.text() == str(tmp_path / "plan.ics"))
    names.click()
    qtbot.waitUntil(lambda: context.settings.calendar_names)
    press(section, "calendarFileStop")
    qtbot.waitUntil(lambda: not context.settings.calendar_file)


def test_it_follows_the_plan_and_says_once_what_stands_in_the_way(
    section: ExportSection, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert section.isVisible()
    context = cast("Context", window.context)
    file = tmp_path / "drive" / "plan.ics"
    keeper = KeptCalendar(context)
    keeper._settled.setInterval(0)
    said: list[str] = []
    context.noticed.connect(lambda words, _undo: said.append(words) if words.startswith("The cal") else None)
    with context.changing() as session:
        settings.change(session, calendar_file=str(file))
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].startswith(f"The calendar file {file} cannot be written. What you did is saved;")
    keeper.write()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert len(said) == 1  # the folder is gone still, and that was said
    file.parent.mkdir()
    with context.changing() as session:
        contacts.arrange(session, 1, "phone", TODAY, note="coat")
    qtbot.waitUntil(file.is_file)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    before = file.read_bytes()
    with context.changing() as session:
        contacts.arrange(session, 2, "phone", TODAY, note="coat")
    qtbot.waitUntil(lambda: file.read_bytes() != before)
