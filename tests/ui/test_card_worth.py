"""What a member is worth on her card: once it is reckoned, for staff only, with what it is made of."""

from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui import planning
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.widgets.fact import Fact
from app.ui.widgets.standing_sheet import StandingSheet
from tests import make, ready


@pytest.fixture
def regular(shop: Shop) -> int:
    return ready.filled(shop, _regular)


def _regular(shop: Shop) -> int:
    with shop.changing() as session:
        who = make.member(session, "陈丽", card="VIP-0100")
        for weeks in range(12):
            make.purchase(session, who, make.TODAY - timedelta(days=28 * weeks + 3))
    return who


def said(window: MainWindow) -> str:
    fact = window.findChild(Fact, "memberWorth")
    assert isinstance(fact, Fact)
    return fact.text() if fact.isVisible() else ""


def test_a_card_says_what_she_is_worth_once_it_is_known(
    window: MainWindow, regular: int, qtbot: QtBot, shop: Shop
) -> None:
    context = cast("Context", window.context)
    context.open_member(regular)
    assert said(window) == ""
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not None, timeout=60_000)
    qtbot.waitUntil(lambda: said(window).startswith("Worth: ¥"))
    assert "." not in said(window)  # nobody's coming year is known to the cent
    assert "% with us" in said(window)

    known = context.worth
    planning.value(context)
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)
    assert context.worth is known  # nothing was bought: nothing is reckoned again

    with shop.changing() as session:
        make.purchase(session, regular, make.TODAY)
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not known, timeout=60_000)
    assert context.worth is not None
    assert context.worth.members[regular].silence == 0


def test_the_customer_does_not_see_her_worth(window: MainWindow, regular: int, qtbot: QtBot) -> None:
    context = cast("Context", window.context)
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not None, timeout=60_000)
    context.open_member(regular)
    qtbot.waitUntil(lambda: bool(said(window)))
    context.set_discreet(True)
    qtbot.waitUntil(lambda: said(window) == "")
    fact = window.findChild(Fact, "memberWorth")
    assert isinstance(fact, Fact)
    assert (fact.text(), fact.toolTip()) == ("", "")
    context.set_discreet(False)
    qtbot.waitUntil(lambda: bool(said(window)))


def test_a_click_says_what_it_is_made_of(window: MainWindow, regular: int, qtbot: QtBot) -> None:
    context = cast("Context", window.context)
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not None, timeout=60_000)
    context.open_member(regular)
    fact = window.findChild(Fact, "memberWorth")
    assert isinstance(fact, Fact)
    QTest.mouseClick(fact, Qt.MouseButton.LeftButton)
    sheet = window.findChild(StandingSheet)
    assert sheet is not None
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "visits of ¥1,280" in words
    assert "over her time with the shop" in words
    sheet.close()


def test_a_card_says_that_she_is_slipping_and_by_what_it_is_told(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    context = cast("Context", window.context)
    with shop.changing() as session:
        who = make.member(session, "陈丽", card="VIP-0100")
        for weeks in range(12):
            make.purchase(session, who, make.TODAY - timedelta(days=28 * weeks + 90), {"price": 900_000})
        for number in range(10):
            make.purchase(session, make.member(session, f"王{number}"), make.TODAY - timedelta(days=number))
    planning.stand(context)  # which marks her tier is placed against
    planning.value(context)
    qtbot.waitUntil(lambda: context.worth is not None and not context.jobs.busy, timeout=60_000)
    context.open_member(who)
    qtbot.waitUntil(lambda: bool(said(window)))
    assert said(window).endswith("slipping away")
    fact = window.findChild(Fact, "memberWorth")
    assert isinstance(fact, Fact)
    QTest.mouseClick(fact, Qt.MouseButton.LeftButton)
    sheet = window.findChild(StandingSheet)
    assert sheet is not None
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "She is slipping away: listed by the shop's rule" in words
    sheet.close()
