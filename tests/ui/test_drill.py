"""Know your twenty through the real window, by keyboard: asked, told at once, scored, linked to the card."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import DrillAnswer
from app.ui import pictures
from app.ui.context import Context
from app.ui.dialogs.drill import Drill
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.score_line import ScoreLine
from app.words import drill as drill_words
from tests import make, ready
from tests.ui.papers import PATIENCE
from tests.ui.test_language import cut

TODAY = make.TODAY
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def known(shop: Shop) -> list[int]:
    """Put two on file of whom size, colour and band are known."""
    return ready.filled(shop, _known)


def _known(shop: Shop) -> list[int]:
    made = []
    with shop.changing() as session:
        for name, size, colour, price in (
            ("林晓雨", "38", "酒红", 128_000),
            ("王可欣", "42", "藏青", 60_000),
        ):
            who = make.member(session, name)
            for _ in range(3):
                make.purchase(
                    session,
                    who,
                    TODAY,
                    {"category": "连衣裙", "size": size, "colour": colour, "price": price},
                )
            made.append(who)
    return made


def begin(window: MainWindow) -> Drill:
    button = window.findChild(QPushButton, "todayDrill")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return opened(window)


def opened(window: MainWindow) -> Drill:
    waited(lambda: bool(_seen(window)))  # the worker asks whom to drill
    (found,) = _seen(window)
    return found


def waited(true: Callable[[], bool]) -> None:
    """Work off events until it is true."""
    patience = QDeadlineTimer(PATIENCE)
    while not true() and not patience.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert true()


def _seen(window: MainWindow) -> list[Drill]:
    return [each for each in window.findChildren(Drill) if each.isVisible()]


@pytest.fixture
def drill(window: MainWindow, known: list[int]) -> Drill:
    assert known
    return begin(window)


def words(drill: Drill, name: str) -> str:
    label = drill.findChild(QLabel, name)
    assert label is not None
    return label.text()


def answer(drill: Drill, *, right: bool) -> None:
    question = drill._question
    place = question.choices.index(question.fact.value)
    place = place if right else (place + 1) % len(question.choices)
    QTest.keyClick(drill, Qt.Key(Qt.Key.Key_1 + place))


def go_on(drill: Drill) -> None:
    QTest.keyClick(drill, Qt.Key.Key_Return)


def kept(shop: Shop) -> list[tuple[str, int, int | None]]:
    with shop.reading() as session:
        rows = session.scalars(select(DrillAnswer).order_by(DrillAnswer.id))
        return [(row.question, row.right, row.staff_id) for row in rows]


def test_a_right_answer_is_told_at_once_with_what_it_rests_on(drill: Drill, shop: Shop) -> None:
    assert len(drill.questions) == 6
    assert words(drill, "drillName") in {"林晓雨", "王可欣"}
    answer(drill, right=True)
    assert words(drill, "drillVerdict").startswith("✓ Right: ")
    assert "3" in words(drill, "drillEvidence")
    assert [right for _, right, _ in kept(shop)] == [1]
    card = drill.findChild(QPushButton, "drillCard")
    assert card is not None
    assert not card.isVisible()
    QTest.keyClick(drill, Qt.Key.Key_1)
    assert len(kept(shop)) == 1, "a question is answered once"


def test_a_miss_says_what_is_right_and_leads_to_her_card(
    drill: Drill, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    fact = drill._question.fact
    answer(drill, right=False)
    assert words(drill, "drillVerdict").startswith("✗ No: ")
    chosen = [button.text() for button in drill._choices]
    assert sum("✓" in said for said in chosen) == sum("✗" in said for said in chosen) == 1
    card = drill.findChild(QPushButton, "drillCard")
    assert card is not None
    with qtbot.waitSignal(cast("Context", window.context).member_wanted) as wanted:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert wanted.args == [fact.key.member_id]
    assert [right for _, right, _ in kept(shop)] == [0]


def test_a_slip_is_taken_back_and_asked_again(drill: Drill, shop: Shop) -> None:
    for right in (False, True):
        name, asked = words(drill, "drillName"), words(drill, "drillQuestion")
        answer(drill, right=right)
        QTest.keyClick(drill, Qt.Key.Key_Z, CONTROL)
        assert (words(drill, "drillName"), words(drill, "drillQuestion")) == (name, asked)
        assert words(drill, "drillVerdict") == ""
        assert kept(shop) == []
    assert (drill._right, drill._missed) == (0, [])


def test_at_the_end_stand_the_score_the_misses_and_who_knows_what(
    drill: Drill, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    missed = drill._question.fact
    for number in range(6):
        answer(drill, right=number > 0)
        go_on(drill)
    assert words(drill, "drillScore") == "5 of 6 right"
    line = drill.findChild(ScoreLine)
    assert line is not None
    assert line.accessibleName() == "10 Nov: 5 of 6"
    assert line.grab().toImage().pixelColor(3, 3).isValid()
    (link,) = [button for button in drill.findChildren(QPushButton, "drillMissed") if button.isVisible()]
    assert QApplication.focusWidget() is link
    assert link.text().endswith(drill_words.told(missed, "CNY"))
    said = [label.text() for label in drill.findChildren(QLabel) if label.isVisible()]
    assert {"Owner", "2 of 2", "1 of 2"} <= set(said)
    with qtbot.waitSignal(cast("Context", window.context).member_wanted) as wanted:
        QTest.keyClick(link, Qt.Key.Key_Return)
    assert wanted.args == [missed.key.member_id]
    assert not drill.isVisible()
    assert len(kept(shop)) == 6


def test_a_round_without_a_miss_ends_at_close(drill: Drill) -> None:
    for _ in range(6):
        answer(drill, right=True)
        go_on(drill)
    assert any("Nothing was missed" in label.text() for label in drill.findChildren(QLabel))
    go_on(drill)
    assert not drill.isVisible()


def test_what_was_missed_is_asked_first_the_next_time(window: MainWindow, known: list[int]) -> None:
    assert known
    first = begin(window)
    missed = first._question.fact.key
    answer(first, right=False)
    go_on(first)
    answer(first, right=True)
    first.reject()
    assert begin(window)._question.fact.key == missed


def test_each_answer_is_signed_by_who_is_on_duty(window: MainWindow, shop: Shop, known: list[int]) -> None:
    assert known
    cast("Context", window.context).take_over(1)
    over = begin(window)
    answer(over, right=True)
    assert kept(shop)[0][2] == 1


def test_it_does_not_open_while_the_customer_can_see_the_screen(window: MainWindow, known: list[int]) -> None:
    assert known
    cast("Context", window.context).set_discreet(True)
    button = window.findChild(QPushButton, "todayDrill")
    assert button is not None
    button.click()
    pictures.settle(window)
    assert window.findChild(Drill) is None
    assert "not for the customer's eyes" in window.toast.accessibleName()
    window.toast.findChild(QPushButton, "toastAct").click()  # type: ignore[union-attr]  # it offers to turn it off
    assert opened(window).isVisible()
    assert not cast("Context", window.context).discreet


def test_where_nothing_is_known_there_is_nothing_to_ask(window: MainWindow) -> None:
    button = window.findChild(QPushButton, "todayDrill")
    assert button is not None
    button.click()
    waited(lambda: "Too little is known" in window.toast.accessibleName())


def test_it_opens_from_the_members_page(window: MainWindow, known: list[int]) -> None:
    assert known
    window.go("members")
    action = window.findChild(QAction, "openDrill")
    assert action is not None
    action.trigger()
    found = opened(window)
    assert found.isVisible()
    found.reject()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_is_cut_off(
    window: MainWindow, known: list[int], look: Theme, language: str, scale: int
) -> None:
    assert known
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    QApplication.processEvents()
    over = begin(window)
    QApplication.processEvents()
    assert cut(over) == []
    for number in range(len(over.questions)):
        answer(over, right=number % 2 == 0)
        QApplication.processEvents()
        assert cut(over) == []
        go_on(over)
    QApplication.processEvents()
    assert cut(over) == []
    assert over.width() <= 1366
    assert over.height() <= 768
    over.reject()


@pytest.mark.usefixtures("known")
def test_f9_puts_it_away_before_the_customer(window: MainWindow) -> None:
    drill = begin(window)
    QTest.keyClick(drill, Qt.Key.Key_F9)
    assert not drill.isVisible()
    assert cast("Context", window.context).discreet
