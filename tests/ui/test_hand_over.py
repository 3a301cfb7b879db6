"""Handing over through the real window: all to one, evenly, one by hand; with the sheet."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Member, Staff
from app.ui import change_of_many
from app.ui.dialogs.hand_over import HandOver
from app.ui.main_window import MainWindow
from app.ui.widgets.settings_staff import StaffSection
from tests import make, ready

YAN, MEI, LAN = 1, 2, 3


@pytest.fixture
def team(shop: Shop) -> Shop:
    ready.filled(shop, _team)
    return shop


def _team(shop: Shop) -> None:
    with shop.changing() as session:
        make.staff(session, "小美")
        make.staff(session, "小兰")
        for member in session.scalars(select(Member)):
            member.advisor_id = YAN
        make.contact(session, 1, date(2026, 12, 1), "own", staff_id=YAN)


def advisors(shop: Shop) -> list[int | None]:
    with shop.reading() as session:
        return list(session.scalars(select(Member.advisor_id).order_by(Member.id)))


def opened(window: MainWindow, *, leaving: bool) -> HandOver:
    context = window.context
    assert context is not None
    dialog = HandOver(context, YAN, "小燕", window, leaving=leaving)
    dialog.open()
    return dialog


def test_who_leaves_is_asked_to_whom_her_members_go(window: MainWindow, team: Shop, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    section = StaffSection(context, window)
    section.refresh()
    section.table.selectRow(0)
    section.left.click()
    dialog = next(one for one in window.findChildren(HandOver) if one.isVisible())
    assert dialog.lead.text() == "3 members of hers · 1 open contact, which goes along"
    assert sorted(dialog.to.values()) == [MEI, MEI, LAN]
    dialog.all_to.setCurrentIndex(dialog.all_to.findData(LAN))
    dialog.table.selectRow(1)
    assert dialog.one_to.currentData() == LAN
    dialog.one_to.setCurrentIndex(dialog.one_to.findData(MEI))
    dialog.one_to.activated.emit(0)
    assert list(dialog.to.values()).count(MEI) == 1
    dialog.done_button.click()
    assert sorted(it or 0 for it in advisors(team)) == [MEI, LAN, LAN]
    with team.reading() as session:
        assert session.get_one(Staff, YAN).active == 0
    assert window.toast.isVisible()
    section.deleteLater()
    qtbot.wait(0)


def test_many_are_handed_over_beside_the_window(
    window: MainWindow, team: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_of_many, "AT_ONCE", 1)
    dialog = opened(window, leaving=True)
    dialog.all_to.setCurrentIndex(dialog.all_to.findData(LAN))
    dialog.done_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert advisors(team) == [LAN, LAN, LAN]
    qtbot.waitUntil(window.toast.isVisible)
    window.undo()
    assert advisors(team) == [YAN, YAN, YAN]


def test_she_may_leave_before_anybody_is_found(window: MainWindow, team: Shop) -> None:
    dialog = opened(window, leaving=True)
    dialog.all_to.setCurrentIndex(dialog.all_to.findData(-1))
    assert dialog.to == {}
    dialog.done_button.click()
    assert advisors(team) == [YAN, YAN, YAN]


def test_the_sheet_is_saved(
    window: MainWindow, team: Shop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert team
    out = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = opened(window, leaving=False)
    button = dialog.findChild(QPushButton, "handOverSheet")
    assert button is not None
    button.click()
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    button.click()
    dialog.reject()


def test_nobody_to_hand_over_to_is_said(window: MainWindow, shop: Shop) -> None:
    dialog = opened(window, leaving=False)
    assert dialog.lead.text() == "She looks after nobody."
    assert not dialog.done_button.isEnabled()
    dialog.reject()
    with shop.changing() as session:
        session.get_one(Member, 1).advisor_id = YAN
    dialog = opened(window, leaving=True)
    assert dialog.findChild(QLabel, "handOverLead") is dialog.lead
    assert dialog.lead.text() == "Nobody else works here who could take over."
    assert isinstance(dialog.all_to, QComboBox)
    assert dialog.done_button.isEnabled()
    dialog.reject()
