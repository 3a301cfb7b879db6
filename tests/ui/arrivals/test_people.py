"""Whom a delivery fits, through the real window: looked for, written to, noted and taken back."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact, Member
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.pages.arrivals import ArrivalsPage
from app.ui.theme import Theme
from app.ui.widgets.line_list import MOST
from tests import make
from tests.ui.arrivals.delivery import CONTROL, LINE, TODAY, look, names, press, words
from tests.ui.test_language import cut


def test_those_whom_it_fits_are_listed_best_first_with_words_of_their_own(
    page: ArrivalsPage, qtbot: QtBot
) -> None:
    people = look(page, qtbot)
    assert sorted(names(people)) == ["佐藤 美咲", "林晓雨", "王可欣"]
    assert people.lines()[0].why == "真丝连衣裙: wears 38 in dresses · likes wine · pays ¥1,280–¥1,280"
    assert "3 members" in words(page, "arrivalSummary")
    assert QApplication.focusWidget() is people
    while people.chosen() is None or people.chosen().name != "佐藤 美咲":  # type: ignore[union-attr]
        QTest.keyClick(people, Qt.Key.Key_Down)
    assert words(page, "arrivalName") == "佐藤 美咲"
    QTest.keyClick(people, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("佐藤様、いつもありがとうございます。燕衣社の阿梅でございます。")
    assert "ワンピース" in copied


def test_who_is_on_duty_signs_the_message(page: ArrivalsPage, window: MainWindow, qtbot: QtBot) -> None:
    people = look(page, qtbot, LINE)
    cast("Context", window.context).take_over(1)
    qtbot.waitUntil(lambda: "小燕" in page.people.person.script.words.toPlainText())
    QTest.keyClick(people, Qt.Key.Key_C, CONTROL)
    assert "小燕" in QGuiApplication.clipboard().text()


def test_one_key_notes_that_she_was_told_and_goes_to_the_next(
    page: ArrivalsPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    people = look(page, qtbot)
    first, second, third = names(people)
    QTest.keyClick(people, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: names(people, done=True) == [first])
    assert names(people) == [second, third]
    chosen = people.chosen()
    assert chosen is not None
    assert chosen.name == second
    with shop.reading() as session:
        (kept,) = session.scalars(select(Contact).where(Contact.rule == "P3"))
        assert (kept.outcome, kept.channel, kept.closed_on) == ("left_word", "message", TODAY)
        assert "真丝连衣裙" in kept.reason
    assert window.toast.accessibleName() == f"{first} was told of: 真丝连衣裙"
    people.setCurrentIndex(people.model().index(people.model().rowCount() - 1, 0))
    assert "told today" in words(page, "arrivalCare")
    QTest.keyClick(people, Qt.Key.Key_F2)
    with shop.reading() as session:
        assert len(session.scalars(select(Contact)).all()) == 1, "nobody is noted twice on one day"
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: first in names(people))


def test_who_has_heard_from_us_often_is_marked(
    page: ArrivalsPage, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for number in range(2):
            make.contact(
                session, regulars[2], TODAY, occasion_key=f"k{number}", outcome="reached", closed_on=TODAY
            )
        make.contact(session, regulars[1], TODAY, outcome="reached", closed_on=TODAY)
    people = look(page, qtbot)
    late = next(at for at, line in enumerate(people.lines(), 1) if line.late)
    people.setCurrentIndex(people.model().index(late, 0))
    assert "2 times in seven days" in words(page, "arrivalCare")
    once = people.row_of(next(line.key for line in people.lines() if line.name == "佐藤 美咲"))
    people.setCurrentIndex(people.model().index(once, 0))
    assert words(page, "arrivalCare") == "She heard from us on 10 Nov."


def test_while_she_can_see_the_screen_sums_and_taboos_are_left_out(
    page: ArrivalsPage, window: MainWindow, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for who in regulars:
            session.get_one(Member, who).taboos = "羊毛过敏"
    people = look(page, qtbot)
    assert words(page, "arrivalTaboos") == "Mind: 羊毛过敏"
    cast("Context", window.context).set_discreet(True)
    qtbot.waitUntil(lambda: "¥" not in people.lines()[0].why)
    assert words(page, "arrivalTaboos") == ""
    assert not [label for label in page.findChildren(QLabel) if label.isVisible() and "¥" in label.text()]


def test_a_delivery_for_nobody_says_so(page: ArrivalsPage, qtbot: QtBot) -> None:
    look(page, qtbot, "羊毛大衣 藏青 36 ¥9,990")
    assert "for nobody" in words(page, "arrivalNobody")
    assert not page.people.person.isVisible()
    press(page, "arrivalBack")
    assert page.intake.isVisible()
    assert QApplication.focusWidget() is page.intake.paste


def test_her_card_is_a_key_away(page: ArrivalsPage, window: MainWindow, qtbot: QtBot) -> None:
    people = look(page, qtbot)
    with qtbot.waitSignal(cast("Context", window.context).member_wanted):
        QTest.keyClick(people, Qt.Key.Key_O, CONTROL)


def test_the_best_dozen_is_seen_and_the_rest_is_one_line(
    page: ArrivalsPage, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for number in range(MOST + 3):
            who = make.member(session, f"会员{number}", line="x")
            for _ in range(3):
                make.purchase(session, who, TODAY, {"category": "连衣裙", "size": "38", "colour": "酒红"})
    people = look(page, qtbot)
    assert len(people.lines()) == MOST
    row = people.visualRect(people.model().index(MOST + 1, 0))
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert len(people.lines()) == MOST + 6


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_is_cut_off(
    page: ArrivalsPage, window: MainWindow, look_: Theme, language: str, scale: int, qtbot: QtBot
) -> None:
    i18n.install(language)
    look_.wear("light", scale)
    look_.apply()
    QApplication.processEvents()
    assert cut(page) == []
    look(page, qtbot)
    assert cut(page) == []
    assert window.width() == 1366


@pytest.fixture
def look_(look: Theme) -> Theme:
    return look
