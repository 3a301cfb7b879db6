"""The code for the shop's phone."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.database.shop import Shop
from app.models import Contact
from app.ui.context import Context
from app.ui.dialogs.phone_code import PhoneCode
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from tests import make
from tests.ui.contact.opened import sheet
from tests.ui.outreach import Filled


def test_a_code_opens_the_message_on_the_shops_phone_unless_she_refused(
    card: MemberCardPage, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    link = next(
        button for button in card._next.findChildren(QPushButton) if button.text().startswith("Birthday")
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    over = sheet(card)
    offered = over.findChild(QPushButton, "scriptCode")
    assert offered is not None
    QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
    code = window.findChild(PhoneCode)
    assert code is not None
    assert [button.text() for button in code._group.buttons()] == ["WeChat or LINE", "Text message", "Call"]
    code.done(0)
    with shop.changing() as session:
        member = session.get_one(Contact, filled.birthday).member_id
        for channel in ("message", "phone"):
            make.consent(session, member, channel, allowed=False)
    cast("Context", window.context).tell()
    assert not offered.isVisible()


def test_f9_puts_the_code_away_before_the_customer(
    card: MemberCardPage, window: MainWindow, filled: Filled
) -> None:
    assert filled
    link = next(
        button for button in card._next.findChildren(QPushButton) if button.text().startswith("Birthday")
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    over = sheet(card)
    offered = over.findChild(QPushButton, "scriptCode")
    assert offered is not None
    QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
    code = window.findChild(PhoneCode)
    assert code is not None
    QTest.keyClick(code, Qt.Key.Key_F9)
    assert not code.isVisible()
    assert cast("Context", window.context).discreet
