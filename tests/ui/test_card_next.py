"""What comes next on a card: its lines stay in their places from card to card, and open what they say."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui.main_window import MainWindow
from app.ui.widgets.card_next import CardNext
from tests import make
from tests.ui.papers import settled


def _next(window: MainWindow) -> CardNext:
    found = window.findChild(CardNext)
    assert found is not None
    return found


def _lines(shown: CardNext) -> list[QPushButton]:
    links = [it for it in shown.findChildren(QPushButton) if it.objectName() != "memberFriends"]
    return [it for it in links if it.isVisibleTo(shown)]


def test_each_line_opens_the_contact_that_it_says(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        one, other, nobody = (make.member(session, name) for name in ("陈丽", "刘芳", "王燕"))
        late = make.contact(session, one, make.TODAY - timedelta(days=2), "C11")
        call = make.contact(session, one, make.TODAY, "C11")
        hers = make.contact(session, other, make.TODAY, "C11")
    opened: list[int] = []
    for member_id, wanted in ((one, [late, call]), (other, [hers]), (nobody, []), (one, [late, call])):
        window.open_member(member_id)
        settled(window, qtbot)
        shown = _next(window)
        shown.wanted.disconnect()
        shown.wanted.connect(lambda due: opened.append(due.id))
        opened.clear()
        lines = _lines(shown)
        for line in lines:
            line.click()
        assert opened == wanted
        # Nobody's contact stays behind in a line that is not seen.
        assert len(shown.findChildren(QPushButton)) == len(wanted) + 1


def test_her_period_stands_beside_the_heading_with_what_it_means(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        new, lost = make.member(session, "陈丽"), make.member(session, "刘芳")
        alone = make.member(session, "王燕", do_not_contact=1)
        make.purchase(session, lost, make.TODAY - timedelta(days=200))
    for member_id, word in ((new, "satisfaction period"), (lost, "retention period"), (alone, "")):
        window.open_member(member_id)
        settled(window, qtbot)
        label = _next(window).findChild(QLabel, "memberPeriod")
        assert label is not None
        assert (label.text() if label.isVisibleTo(_next(window)) else "") == word
        assert label.toolTip()
