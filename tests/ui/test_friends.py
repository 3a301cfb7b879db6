"""On the card: the moment to ask for a friend, and the chain of those who came through her."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Member
from app.ui.dialogs import contact
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.widgets.friends_sheet import FriendsSheet
from tests import make, ready
from tests.ui.papers import settled


@pytest.fixture
def her(shop: Shop) -> int:
    return ready.filled(shop, _her)


def _her(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(session, "陈丽", card="V1")
        make.purchase(session, one, make.TODAY - timedelta(days=200), {"price": 9_000})
        make.purchase(session, one, make.TODAY - timedelta(days=1), {"price": 250_000})
        for number in range(10):
            friend = make.member(session, f"客{number}", referred_by_id=one)
        make.purchase(session, friend, make.TODAY, {"price": 100})
        make.member(session, "末", referred_by_id=friend)
    return one


def said(window: MainWindow, kind: type[QLabel] | type[QPushButton], name: str) -> str:
    found = window.findChild(kind, name)
    assert isinstance(found, QLabel | QPushButton)
    return found.text() if found.isVisible() else ""


def test_the_moment_and_the_chain(window: MainWindow, her: int, qtbot: QtBot) -> None:
    window.open_member(her)
    settled(window, qtbot)
    assert said(window, QLabel, "memberMoment") == (
        "A good moment to ask whom she knows: she took a lot on 9 Nov."
    )
    assert said(window, QPushButton, "memberFriends") == "brought 10 friends"
    button = window.findChild(QPushButton, "memberFriends")
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    sheet = window.findChild(FriendsSheet)
    assert sheet is not None
    names = sheet.findChildren(QPushButton, "friend")
    assert names[0].text() == "客9  ·  first bought 10 Nov 2026  ·  brought 1"
    assert names[1].text() == "客8  ·  has not bought yet"
    assert "and 2 more" in [label.text() for label in sheet.findChildren(QLabel)]
    QTest.keyClick(names[0], Qt.Key.Key_Return)
    settled(window, qtbot)
    assert said(window, QLabel, "memberMoment") == ""
    assert said(window, QPushButton, "memberFriends") == "brought 1 friend"


@pytest.mark.parametrize("values", [{"do_not_contact": 1}, {"status": "suspended"}])
def test_who_wants_to_be_left_alone_is_not_asked(
    window: MainWindow, shop: Shop, her: int, qtbot: QtBot, values: dict[str, object]
) -> None:
    with shop.changing() as session:
        for name, value in values.items():
            setattr(session.get_one(Member, her), name, value)
    window.open_member(her)
    settled(window, qtbot)
    assert said(window, QLabel, "memberMoment") == ""


def test_the_call_is_hinted_before_it_is_made(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        her = make.member(session, "王可欣", phones=["13900138802"])
        for days in (90, 7):
            make.purchase(session, her, make.TODAY - timedelta(days=days), {"price": 250_000})
        call = make.contact(session, her, rule="C6", channel="phone", script="C6", reason="{}")
        quiet = make.contact(session, her, rule="C15", channel="phone", script="C15", reason="{}")
    window.open_member(her)
    settled(window, qtbot)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    assert page.card is not None
    told = {}
    for due in page.card.due:
        over = contact.open_contact(page.context, due, page)
        told[due.id] = [label.text() for label in over._brief.findChildren(QLabel) if not label.isHidden()]
    hint = (
        "If she is content, ask whom she knows before you hang up.\n"
        "“I am glad that it suits you. Does a friend ever ask where it is from?”"
    )
    assert [hint in told[one] for one in (call, quiet)] == [True, False]
    with shop.changing() as session:
        make.feedback(session, her)
    over = contact.open_contact(page.context, page.card.due[0], page)
    shown = [label.text() for label in over._brief.findChildren(QLabel) if not label.isHidden()]
    assert "Open complaint: “袖子太长”" in shown
    assert hint not in shown


def test_what_to_say_stands_behind_the_hint(window: MainWindow, her: int, qtbot: QtBot) -> None:
    window.open_member(her)
    settled(window, qtbot)
    label = window.findChild(QLabel, "memberMoment")
    assert label is not None
    assert label.toolTip().startswith("“Is there a friend with your taste?")
    assert label.accessibleDescription() == label.toolTip()
