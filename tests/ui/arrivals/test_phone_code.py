"""A code for the shop's phone: the words, the text message, the call, and what she refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Member
from app.ui.dialogs.phone_code import PhoneCode, Reach, can_show
from app.ui.main_window import MainWindow
from app.ui.pages.arrivals import ArrivalsPage
from app.ui.widgets import qr
from tests import make
from tests.ui.arrivals.delivery import CONTROL, look, words


def test_a_code_for_the_phone_has_the_words_the_text_message_and_the_call(
    page: ArrivalsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    real = qr.modules
    monkeypatch.setattr(qr, "modules", lambda text: drawn.append(text) or real(text))  # type: ignore[func-returns-value]
    people = look(page, qtbot)
    QTest.keyClick(people, Qt.Key.Key_Q, CONTROL)
    code = page.window().findChild(PhoneCode)
    assert code is not None
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(code, key)
    assert drawn[0] == page.people.person.script.words.toPlainText()
    assert drawn[1].startswith("sms:+8613900138801?body=")
    assert drawn[2] == "tel:+8613900138801"
    assert "calls her" in words(code, "phoneCodeDoes")
    image = code.code.grab().toImage()
    assert len({image.pixel(image.width() // 2, y) for y in range(image.height())}) > 1
    code.accept()


def test_a_code_without_anything_is_not_offered() -> None:
    assert not can_show(Reach("x", short="words", call=""))
    assert can_show(Reach("x", call="+86139"))
    assert can_show(Reach("x", short="words", sms="+86139"))


def test_a_call_that_she_refused_is_not_offered(
    page: ArrivalsPage, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for who in regulars:
            make.consent(session, who, "phone", allowed=False)
    people = look(page, qtbot)
    QTest.keyClick(people, Qt.Key.Key_Q, CONTROL)
    code = page.window().findChild(PhoneCode)
    assert code is not None
    assert [button.text() for button in code._group.buttons()] == ["WeChat or LINE", "Text message"]
    code.accept()


def test_who_is_written_to_by_mail_only_has_no_code(
    page: ArrivalsPage, window: MainWindow, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for who in regulars:
            session.get_one(Member, who).email = "a@example.com"
            for channel in ("phone", "message"):
                make.consent(session, who, channel, allowed=False)
    people = look(page, qtbot)
    QTest.keyClick(people, Qt.Key.Key_Q, CONTROL)
    assert page.window().findChild(PhoneCode) is None
    assert "by e-mail only" in window.toast.accessibleName()
