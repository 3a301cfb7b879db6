"""Where the toast lies: low, and over nothing that can be pressed."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.services import balance, card_life
from app.ui import pictures, theme
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.toast import free_of, spots_over
from tests import make

PAGE, SIZE = QSize(1000, 600), QSize(400, 80)
LONG = "The purchase is recorded. 2,500 points were redeemed on it. It earned 540 points. " * 2


def test_it_lies_lowest_in_the_middle_or_at_the_right() -> None:
    assert spots_over(PAGE, SIZE, middle_first=True)[0] == QRect(300, 504, 400, 80)
    spots = spots_over(PAGE, SIZE, middle_first=False)
    assert spots[0] == QRect(576, 504, 400, 80)
    assert min(spot.top() for spot in spots) >= PAGE.height() // 2
    assert len(spots_over(QSize(300, 60), SIZE, middle_first=True)) == 3


def test_it_steps_aside_from_what_can_be_pressed() -> None:
    spots = spots_over(PAGE, SIZE, middle_first=False)
    assert free_of(spots, [], []) == spots[0]
    button = QRect(900, 500, 60, 30)
    assert free_of(spots, [button], []) == QRect(300, 504, 400, 80)
    row_of_buttons = QRect(0, 500, 1000, 30)
    found = free_of(spots, [row_of_buttons], [])
    assert not found.intersects(row_of_buttons)


def test_where_there_is_no_room_it_covers_rows_rather_than_buttons() -> None:
    spots = spots_over(PAGE, SIZE, middle_first=False)
    table, foot = QRect(0, 0, 1000, 500), QRect(0, 500, 1000, 100)
    found = free_of(spots, [foot], [table])
    assert not found.intersects(foot)
    assert free_of(spots, [QRect(0, 0, 1000, 600)], []) == spots[0]


def test_a_long_one_covers_nothing_of_a_card(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        balance.topup(session, 1, 500_000, make.TODAY)
        card_life.warn(session, 1, make.TODAY, "resold", make.TODAY.replace(day=28))
    for scale in (100, 150):
        theme.current().wear("light", scale)
        window.open_member(1)
        pictures.settle(window)
        page = window.pages.currentWidget()
        assert isinstance(page, MemberCardPage)
        link = page.findChild(QAbstractButton, "memberAccounts")
        assert link is not None
        window.toast.say(LONG, undo=True)
        qtbot.waitUntil(lambda: not window.toast._again.isActive())
        here = QRect(window.toast.mapToGlobal(window.toast.rect().topLeft()), window.toast.size())
        covered = []
        for one in page.findChildren(QAbstractButton):
            shown = one.visibleRegion().boundingRect()
            if not shown.isEmpty() and here.intersects(
                shown.translated(one.mapToGlobal(one.rect().topLeft()))
            ):
                covered.append(one.objectName() or one.text())
        assert covered == []
        assert link.isVisible()
        label = window.toast.findChild(QLabel)
        assert label is not None
        assert label.height() >= label.heightForWidth(label.width()), "nothing of it is cut off"
        assert not here.intersects(
            QRect(window.box.mapToGlobal(window.box.rect().topLeft()), window.box.size())
        )
