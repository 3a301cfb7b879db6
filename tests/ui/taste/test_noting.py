"""What she says is noted on the card, kept with what she said before, and taken away again."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Preference
from app.ui.dialogs.statement import Statement
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.widgets.fact import Fact
from tests.make import TODAY
from tests.ui.taste.seen import fact, lines, part, popover, sentences, shows


def test_what_she_said_before_is_kept_and_a_wrong_one_is_taken_away(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    said = next(
        one for one in part(card, "memberSizes").findChildren(Fact) if one.accessibleName() == "连衣裙 M"
    )
    said.setFocus()
    QTest.keyClick(said, Qt.Key.Key_Space)
    assert lines(window, "saidBefore") == [["1 May 2023", "M", "小燕燕"], ["1 Mar 2021", "S", ""]]
    table = QApplication.focusWidget()
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "≠ says S since 2021, 5 of the last 6 were L" in sentences(card, "memberSizes"))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "≠ says M since 2023, 5 of the last 6 were L" in sentences(card, "memberSizes"))
    with shop.reading() as session:
        assert len(session.scalars(select(Preference.id)).all()) == 8
    avoids = fact(card, "memberColours", "yellow")
    QTest.mouseClick(avoids, Qt.MouseButton.LeftButton)
    assert lines(window, "saidBefore") == [["1 May 2023", "avoids yellow", ""]]
    button = window.findChild(QPushButton, "saidRemove")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sentences(card, "memberColours") == [])
    assert popover(window) is None


def form(window: MainWindow) -> Statement:
    """Return the open dialog."""
    return next(one for one in window.findChildren(Statement) if one.isVisible())


def choose(dialog: QWidget, name: str, words: str) -> None:
    """Choose or write something in a field."""
    field = dialog.findChild(QComboBox, name)
    assert field is not None
    if field.isEditable():
        field.setEditText(words)
    else:
        field.setCurrentText(words)


def note(dialog: QWidget) -> None:
    """Press the one thing to do."""
    button = dialog.findChild(QPushButton, "formDone")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_price_that_she_says_is_noted(
    card: MemberCardPage, window: MainWindow, shop: Shop, known: int, qtbot: QtBot
) -> None:
    says = next(
        one for one in part(card, "memberPriceBand").findChildren(QPushButton) if "says" in one.text()
    )
    QTest.mouseClick(says, Qt.MouseButton.LeftButton)
    dialog = form(window)
    low, high = (dialog.findChild(QLineEdit, name) for name in ("low", "high"))
    refusal = dialog.findChild(QLabel, "formRefusal")
    assert low is not None
    assert high is not None
    assert refusal is not None
    for written, wrong in (
        (("", ""), "Nothing stands in “price”"),
        (("2,000", "1,000"), "1,000"),
        (("-5", ""), "-5"),
    ):
        low.setText(written[0])
        high.setText(written[1])
        note(dialog)
        assert wrong in refusal.text()
    low.setText("500")
    high.setText("1,500")
    note(dialog)
    with shop.reading() as session:
        rows = session.execute(
            select(Preference.kind, Preference.value, Preference.said_on)
            .where(Preference.member_id == known, Preference.kind.like("price%"))
            .order_by(Preference.id)
        ).all()
    assert [tuple(row) for row in rows] == [
        ("price_high", "100000", date(2023, 5, 1)),
        ("price_low", "50000", TODAY),
        ("price_high", "150000", TODAY),
    ]
    qtbot.waitUntil(lambda: shows(card, "memberPriceBand", "from ¥500"))
    assert sentences(card, "memberPriceBand") == []
    QTest.mouseClick(fact(card, "memberPriceBand", "up to ¥1,500"), Qt.MouseButton.LeftButton)
    assert [row[1] for row in lines(window, "saidBefore")] == ["up to ¥1,500", "up to ¥1,000"]


def test_the_size_of_a_relative_is_noted(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    says = next(one for one in part(card, "memberSizes").findChildren(QPushButton) if "says" in one.text())
    QTest.mouseClick(says, Qt.MouseButton.LeftButton)
    dialog = form(window)
    choose(dialog, "whom", "daughter 小米")
    choose(dialog, "value", "120cm")
    note(dialog)
    qtbot.waitUntil(lambda: shows(card, "memberFamily", "120cm"))
    assert sentences(card, "memberFamily") == []
    with shop.reading() as session:
        assert session.scalars(select(Preference.value).where(Preference.relative_id.is_not(None))).all() == [
            "110cm",
            "120cm",
        ]
