"""All of her taste has room on the card, in each language and at large text."""

from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.models import Member
from app.services import notes
from app.ui import pictures
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.theme import Theme
from app.ui.widgets.fact import Fact
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.spare import Spare
from tests import make
from tests.make import TODAY
from tests.ui.taste.seen import part, shows


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_all_of_it_fits_on_the_smallest_screen(
    card: MemberCardPage, window: MainWindow, look: Theme, language: str, qtbot: QtBot
) -> None:
    family = {"en": "buys 童装 120 (6)", "zh_CN": "买 童装 120（6）", "ja": "お買上げ 童装 120（6）"}
    i18n.install(language)
    look.apply()
    qtbot.waitUntil(lambda: shows(card, "memberFamily", family[language]))
    pictures.settle(window)
    assert (window.width(), window.height()) == (1366, 768)
    for bar in (window.pages.room.verticalScrollBar(), window.pages.room.horizontalScrollBar()):
        assert bar.maximum() == 0
    for one in card.findChildren(Fact):
        assert not one.isVisible() or one.width() >= one.sizeHint().width()
    for detail in card.findChildren(Spare):
        assert detail.fontMetrics().horizontalAdvance(detail.shown) <= detail.width()
    tops = {
        part(card, name).y() for name in ("memberSizes", "memberColours", "memberPriceBand", "memberFamily")
    }
    assert len(tops) == 1  # side by side


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_fact_is_printed_over_another(
    card: MemberCardPage, window: MainWindow, shop: Shop, known: int, look: Theme, language: str, scale: int
) -> None:
    with shop.changing() as session:
        who = session.get_one(Member, known)
        who.umbrella_lent_on = TODAY
        who.email, who.wechat = "chenli.example@example.com", "wx_chenli_0100"
        who.birth_calendar, who.birth_month, who.birth_day, who.birth_year = "solar", 3, 14, 1988
        who.drink, who.call_hours, who.talk_about = "乌龙茶 不加糖", "下午2点到5点", "女儿的钢琴比赛"
        for colour in ("light_blue", "wine"):
            make.stated(session, known, "colour", colour)
        for week in range(6):
            colours = ("dusty_blue", "olive", "wine", "light_blue")
            lines = [{"item": "裙", "category": "半身裙", "colour": one} for one in colours]
            make.purchase(session, known, TODAY - timedelta(weeks=week), *lines)
        notes.write(session, known, "改短的裙子周五取，请打电话", TODAY)
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    card.invalidate()
    pictures.settle(window)
    apart(card)


def apart(card: MemberCardPage) -> None:
    """Assert that every fact has its own room, inside its column."""
    boxes = card.findChildren(FactBox)
    assert len(boxes) == 4
    for box in boxes:
        seen = [
            one
            for one in box.findChildren(QWidget)
            if one.isVisible() and isinstance(one, QLabel | QPushButton | Spare)
        ]
        places = [(QRect(one.mapTo(box, QPoint()), one.size()), one) for one in seen]
        for place, one in places:
            assert place.height() >= one.minimumSizeHint().height(), one
            assert box.rect().contains(place), one
        for (left, one), (right, other) in combinations(places, 2):
            assert not left.intersects(right), (one, other)


def test_facts_keep_their_places_under_f9_and_after(card: MemberCardPage, window: MainWindow) -> None:
    before = {box.objectName(): box.size() for box in card.findChildren(FactBox)}
    for discreet in (True, False, True, False):
        QTest.keyClick(window, Qt.Key.Key_F9)
        assert card.context.discreet is discreet
        pictures.settle(window)
        assert shows(card, "memberSizes", "buys L (5)")
        apart(card)
    assert {box.objectName(): box.size() for box in card.findChildren(FactBox)} == before
