"""The self-check through the real window, by keyboard: answered, broken off, gone on with, compared."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import self_checks
from app.services import self_check
from app.ui import pictures
from app.ui.dialogs.self_check import SelfCheckDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests import make
from tests.ui.test_language import cut

LAST_YEAR = make.TODAY.replace(year=make.TODAY.year - 1)


def opened(window: MainWindow) -> SelfCheckDialog:
    window.go("insight")
    pictures.settle(window)
    button = window.findChild(QPushButton, "insightSelfCheck")
    assert button is not None
    button.click()
    (found,) = [each for each in window.findChildren(SelfCheckDialog) if each.isVisible()]
    return found


def said(dialog: SelfCheckDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def pressed(dialog: SelfCheckDialog, name: str) -> QPushButton:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    return button


@pytest.fixture
def answered_before(shop: Shop) -> None:
    with shop.changing() as session:
        self_check.keep(session, [5] * 19, LAST_YEAR)


@pytest.mark.usefixtures("answered_before")
def test_answered_by_keys_broken_off_and_gone_on_with(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    dialog = opened(window)
    first = said(dialog, "selfCheckStatement")
    assert said(dialog, "selfCheckBefore") == f"{LAST_YEAR.year}: Mostly"
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_Backspace):
        QTest.keyClick(dialog, key)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SelfCheckDialog))
    with shop.reading() as session:
        assert self_checks.load(session)[0].answers == (-5,)

    dialog = opened(window)
    assert said(dialog, "selfCheckStatement") != first
    for _ in range(18):
        QTest.keyClick(dialog, Qt.Key.Key_4)
    assert said(dialog, "selfCheckPoints") == "175 of 190 points"
    assert said(dialog, "selfCheckBand") == "You are sure of your customers. Keep refining."
    moved = said(dialog, "selfCheckMoved").split("\n")
    assert moved[0] == f"80 points more than in {LAST_YEAR.year}:"
    assert len(moved) == 20
    assert moved[-1] == f"−10  {first}"
    assert first in said(dialog, "selfCheckWeak")
    assert said(dialog, "selfCheckYears") == f"{make.TODAY.year}: 175    {LAST_YEAR.year}: 95"
    QTest.keyClick(pressed(dialog, "selfCheckClose"), Qt.Key.Key_Return)
    with shop.reading() as session:
        assert self_checks.load(session)[0].score == 175


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.usefixtures("answered_before")
def test_nothing_is_cut(window: MainWindow, qtbot: QtBot, look: Theme, scale: int) -> None:
    look.wear("light", scale)
    dialog = opened(window)
    qtbot.waitUntil(lambda: cut(dialog) == [])
    for _ in range(19):
        QTest.keyClick(dialog, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: cut(dialog) == [])
    QTest.mouseClick(pressed(dialog, "selfCheckAgain"), Qt.MouseButton.LeftButton)
    assert said(dialog, "selfCheckStatement")


def test_f9_puts_it_away_with_what_is_answered(window: MainWindow, shop: Shop) -> None:
    dialog = opened(window)
    QTest.keyClick(dialog, Qt.Key.Key_1)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert not dialog.isVisible()
    assert window.context is not None
    assert window.context.discreet
    with shop.reading() as session:
        assert self_checks.load(session)[0].answers == (-5,)


def test_a_whole_check_stays_until_it_is_answered_anew_to_the_end(window: MainWindow, shop: Shop) -> None:
    with shop.changing() as session:
        self_check.keep(session, [10] * 19, make.TODAY)
    dialog = opened(window)
    QTest.mouseClick(pressed(dialog, "selfCheckAgain"), Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    with shop.reading() as session:
        assert self_checks.load(session)[0].score == 190


def test_the_shops_own_figures_stand_beside_the_statements_that_have_one(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        friend = make.member(session, "林", joined_on=make.TODAY)
        make.member(session, "王", joined_on=make.TODAY, referred_by_id=friend)
    dialog = opened(window)
    qtbot.waitUntil(lambda: said(dialog, "selfCheckKnown") != "")
    assert said(dialog, "selfCheckKnown") == (
        "From the shop's data: Of the first 2 members 1 came through a friend."
    )
    for _ in range(2):
        QTest.keyClick(dialog, Qt.Key.Key_3)
    assert said(dialog, "selfCheckKnown") == ""  # of why they were taken no data tells
