"""Whom the cards go to, through the real window: occasion, days, lists, by hand, and from where one comes."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.domain import card_occasions
from app.domain.festivals import Region
from app.domain.member_filter import Condition, MemberFilter
from app.models import Contact
from app.progress import Job, Progress
from app.reports import templates
from app.services import lists, members, planning
from app.ui.main_window import MainWindow
from app.ui.pages.cards import CardsPage
from app.ui.printing import PaperPage
from app.ui.widgets import greeting_designs
from tests import make, ready
from tests.ui.papers import settled

TODAY = date(2026, 11, 10)


@pytest.fixture
def ids(shop: Shop) -> dict[str, int]:
    """Put members on file who have something to be greeted for, and a list."""
    return ready.filled(shop, _ids)


def _ids(shop: Shop) -> dict[str, int]:
    here: dict[str, Any] = {"address": "上海市静安区南京西路1266号", "phones": ["13800138812"]}
    with shop.changing() as session:
        found = {
            "马娜": make.member(session, "马娜", joined_on=TODAY - timedelta(days=3), **here),
            "青木 麻衣": make.member(session, "青木 麻衣", language="ja", level="vip", **here),
            "朱芳": make.member(session, "朱芳", mourning_from=TODAY - timedelta(days=20), **here),
            "沈子涵": make.member(session, "沈子涵"),
        }
        make.purchase(session, found["青木 麻衣"], TODAY - timedelta(days=2), {"price": 1_200_000})
        lists.keep(session, "Level VIP", MemberFilter((Condition("level", "is", ("vip",)),)))
        planning.plan(session, TODAY)
    return found


@pytest.fixture
def cards(
    ids: dict[str, int], window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> CardsPage:
    """Return the page; its gallery is not drawn, which nothing here looks at."""
    monkeypatch.setattr(greeting_designs, "pictures", lambda *_what: _nothing_drawn())
    assert ids
    window.go("cards")
    page = window.pages.currentWidget()
    assert isinstance(page, CardsPage)
    settled(window, qtbot)
    return page


def _nothing_drawn() -> Job[dict[str, PaperPage]]:
    yield Progress(0, 0)
    return {}


def names(page: CardsPage) -> list[str]:
    return [one.name for one in page.who.people.cards()]


def told(page: CardsPage) -> list[str]:
    model = page.who.people.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def turn(page: CardsPage, key: str, window: MainWindow, qtbot: QtBot) -> None:
    page.who.occasion.choose(card_occasions.of(key, Region.CN))
    settled(window, qtbot)


def test_nobody_has_a_birthday_and_the_next_occasion_is_one_click_away(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert "Nobody has a birthday" in cards.preview.sheet.accessibleName()
    assert cards.who.offer.isVisible()
    assert cards.who.offer.text() == "Go on to: Thanks"
    cards.who.offer.click()
    settled(window, qtbot)
    assert names(cards) == ["青木 麻衣"]
    assert not cards.who.offer.isVisible()
    assert cards.words.title.text() == "心より 御礼"
    assert "thanks" in templates.DESIGNS[cards.designs.chosen].occasions
    assert window.focusWidget() is cards.who.people


def test_the_occasions_that_have_somebody_stand_first_and_keys_choose(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    occasion = cards.who.occasion
    shown = [occasion.itemText(row) for row in range(occasion.count())]
    line = shown.index("")
    assert shown[:line] == ["Thanks", "Welcome", "Sympathy"]
    assert shown[line + 1] == "Christmas · 25 Dec"
    assert occasion.currentText() == "Birthday"
    occasion.setFocus()
    QTest.keyClick(occasion, Qt.Key.Key_Home)
    settled(window, qtbot)
    assert occasion.currentText() == "Thanks"
    assert names(cards) == ["青木 麻衣"]
    assert "passed the sum of a year" in occasion.toolTip()


def test_a_feast_is_for_everybody_but_those_with_a_reason(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "christmas", window, qtbot)
    assert names(cards) == ["马娜", "青木 麻衣"]
    assert told(cards)[2] == "5 without a card"  # three of them are the window's own
    assert told(cards)[-2:] == ["朱芳: in mourning: a card of sympathy instead", "沈子涵: no address"]
    assert cards.who.period.currentText() == "Everybody, for 25 Dec 2026"
    assert cards.designs.chosen == "fir"
    assert cards.words.title.text() == "圣诞快乐"
    assert cards.who.offer.text() == "Go on to: Sympathy"
    cards.who.offer.click()
    settled(window, qtbot)
    assert names(cards) == ["朱芳"]
    assert not cards.who.offer.isVisible()
    turn(cards, "birthday", window, qtbot)
    assert cards.who.period.currentText() == "In the next 30 days"


def test_a_list_and_picked_by_hand(
    cards: CardsPage, ids: dict[str, int], window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "christmas", window, qtbot)
    period = cards.who.period
    period.setCurrentIndex(period.findText("List: Level VIP"))
    period.activated.emit(period.currentIndex())
    settled(window, qtbot)
    assert names(cards) == ["青木 麻衣"]
    turn(cards, "new_year", window, qtbot)
    assert (names(cards), period.currentText()) == (["青木 麻衣"], "List: Level VIP")
    cards.who.pick(ids["沈子涵"])
    settled(window, qtbot)
    assert names(cards) == ["沈子涵"]  # handed over: she has no address
    cards.who.pick(ids["朱芳"])
    settled(window, qtbot)
    assert told(cards)[-1] == "朱芳: in mourning: a card of sympathy instead"
    turn(cards, "sympathy", window, qtbot)
    assert names(cards) == ["朱芳"]  # nobody is told of a loss that she has not had
    assert told(cards)[-1] == "沈子涵: not in mourning, as far as we know"


def test_whoever_is_added_by_name_is_in_front(
    cards: CardsPage, ids: dict[str, int], window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "christmas", window, qtbot)
    for name in ("马娜", "青木 麻衣"):
        cards.who.pick(ids[name])
        settled(window, qtbot)
        assert cards.words.name.text() == name
    cards.who.people.setCurrentIndex(cards.who.people.model().index(0, 0))
    cards.invalidate()
    settled(window, qtbot)
    assert cards.words.name.text() == "马娜"  # and from then on one stays where one is


def test_a_day_of_last_year_says_its_year(
    cards: CardsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    long_ago = TODAY - timedelta(days=345)
    with shop.changing() as session:
        newcomer = make.member(session, "赵敏", joined_on=long_ago)
    turn(cards, "welcome", window, qtbot)
    cards.who.pick(newcomer)
    settled(window, qtbot)
    assert told(cards) == ["赵敏, 30 Nov 2025"]
    people = cards.who.people
    rows, one = people._people, people.cards()[0]
    assert (rows.brief_note(one), rows.short_note(one)) == ("30 Nov 2025", "30 Nov 2025")


def test_a_list_that_was_struck_has_nobody(
    cards: CardsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "christmas", window, qtbot)
    period = cards.who.period
    period.setCurrentIndex(period.findText("List: Level VIP"))
    with shop.changing() as session:
        lists.remove(session, 1)
    period.activated.emit(period.currentIndex())
    settled(window, qtbot)
    assert names(cards) == []


def test_while_a_customer_can_see_the_screen_lists_are_not_named(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert cards.who.period.findText("List: Prospects") > 0
    cards.context.set_discreet(True)
    settled(window, qtbot)
    shown = [cards.who.period.itemText(row) for row in range(cards.who.period.count())]
    assert "List: New in 30 days" in shown
    assert not {"List: Level VIP", "List: Prospects"} & set(shown)
    assert cards.who.occasion.findText("We miss you") < 0
    turn(cards, "thanks", window, qtbot)
    row = cards.who.people.model().index(0, 0)
    tip = Qt.ItemDataRole.ToolTipRole
    assert "\n" not in row.data(tip)
    cards.context.set_discreet(False)
    settled(window, qtbot)
    assert "has passed the sum of a year" in cards.who.people.model().index(0, 0).data(tip)
    assert cards.who.occasion.findText("We miss you") > 0


def test_a_list_by_name_and_its_ticks_come_back_after_the_customer(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "welcome", window, qtbot)
    period = cards.who.period
    period.setCurrentIndex(period.findText("List: Prospects"))
    period.activated.emit(period.currentIndex())
    settled(window, qtbot)
    before = cards.who.asked(), told(cards)
    cards.context.set_discreet(True)
    settled(window, qtbot)
    assert period.currentText() == "Of the last 30 days"
    assert not cards.who.asked().list_name
    assert names(cards) == ["马娜"]  # who stands there is who is meant by what the box says
    cards.who.people.tick(every=False)
    cards.context.set_discreet(False)
    settled(window, qtbot)
    assert (cards.who.asked(), told(cards)) == before
    assert names(cards) == []
    cards.context.set_discreet(True)
    period.setCurrentIndex(period.findText("Of the last 7 days"))
    period.activated.emit(period.currentIndex())
    cards.context.set_discreet(False)
    settled(window, qtbot)
    assert period.currentText() == "Of the last 7 days"  # what was chosen since stays


def test_an_occasion_among_staff_comes_back_after_the_customer(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "sympathy", window, qtbot)
    cards.context.set_discreet(True)
    settled(window, qtbot)
    assert cards.who.occasion.chosen == card_occasions.BIRTHDAY
    cards.context.set_discreet(False)
    settled(window, qtbot)
    assert cards.who.occasion.chosen == card_occasions.SYMPATHY


def test_below_many_cards_it_is_said_how_many_get_none(
    cards: CardsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    assert not cards.who.skipped.isVisible()
    with shop.changing() as session:
        for number in range(40):
            make.member(session, f"林{number}", joined_on=TODAY, address="上海市静安区南京西路1266号")
    turn(cards, "christmas", window, qtbot)
    assert cards.who.skipped.text() == "5 without a card"
    QTest.mouseClick(cards.who.skipped, Qt.MouseButton.LeftButton)
    people = cards.who.people
    last = people.model().index(people.model().rowCount() - 1, 0)
    assert people.viewport().rect().contains(people.visualRect(last).center())


@pytest.mark.parametrize("key", ["miss-you", "sympathy"])
def test_what_is_among_staff_gives_way_to_a_customer_s_eyes(
    key: str, cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, key, window, qtbot)
    said = cards.who.occasion.currentText()
    cards.context.set_discreet(True)
    settled(window, qtbot)
    assert cards.who.occasion.chosen == card_occasions.BIRTHDAY
    assert cards.who.occasion.findText(said) < 0
    turn(cards, "christmas", window, qtbot)
    assert told(cards)[-1] == "5 without a card"  # how many, and of nobody why
    assert not cards.who.offer.isVisible()
    cards.context.set_discreet(False)
    settled(window, qtbot)
    assert told(cards)[-1] == "沈子涵: no address"


def test_sympathy_is_for_whoever_mourns_on_the_day(
    ids: dict[str, int], cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "sympathy", window, qtbot)
    assert cards.who.period.currentText() == "Whoever mourns now"
    assert names(cards) == ["朱芳"]
    with cards.context.changing() as session:
        members.amend(session, ids["朱芳"], mourning_from=TODAY - timedelta(days=60))
    settled(window, qtbot)
    assert names(cards) == []


def test_between_two_days(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    turn(cards, "welcome", window, qtbot)
    assert names(cards) == ["马娜"]
    who = cards.who
    row = who.period.findText("Between two days")
    who.period.setCurrentIndex(row)
    who.period.activated.emit(row)
    settled(window, qtbot)
    assert (who.first.text(), who.last.text()) == ("2026-10-11", "2026-11-10")
    assert names(cards) == ["马娜"]
    who.first.setDate(who.last.date())
    who.last.setDate(who.last.date().addDays(-5))
    settled(window, qtbot)
    assert names(cards) == ["马娜"]  # the later day first is the same period
    who.last.setDate(who.first.date())
    settled(window, qtbot)
    assert names(cards) == []
    assert "Welcome" in who.nobody()
    turn(cards, "relative", window, qtbot)
    assert (who.first.text(), who.last.text()) == ("2026-11-10", "2026-12-10")


def test_posted_thanks_are_remembered_and_their_tasks_done(
    cards: CardsPage, ids: dict[str, int], shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    turn(cards, "thanks", window, qtbot)
    cards._made(cards._ticked(), "x")
    cards.posted.click()
    settled(window, qtbot)
    with shop.reading() as session:
        rows = session.execute(select(Contact.script, Contact.outcome).where(Contact.outcome.is_not(None)))
        assert {(row.script, row.outcome) for row in rows} == {("C7.thanks", "posted"), ("C9", "posted")}
    assert told(cards)[0].endswith("posted")
    window.undo()
    settled(window, qtbot)
    assert names(cards) == ["青木 麻衣"]
    assert ids


def test_her_card_and_a_list_come_with_what_they_are_to_hear_of(
    cards: CardsPage, ids: dict[str, int], window: MainWindow, qtbot: QtBot
) -> None:
    cards.show_member(ids["马娜"])
    settled(window, qtbot)
    before = cards.who.occasion.chosen.key
    cards.show_members((ids["青木 麻衣"],))
    settled(window, qtbot)
    assert (before, cards.who.occasion.chosen.key) == ("birthday", "thanks")
    assert names(cards) == ["青木 麻衣"]
    cards.show_members((ids["朱芳"],), "M8")
    settled(window, qtbot)
    assert cards.words.title.text() == "谨致慰问"
    cards.show_members(tuple(ids.values()), "C3.shogatsu")
    settled(window, qtbot)
    assert cards.who.occasion.currentText() == "New Year in Japan"
    assert "马娜" in names(cards)
    cards.context.go_with("cards", [ids["马娜"]], "C9")
    settled(window, qtbot)
    assert names(cards) == ["马娜"]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_everything_is_said_in_each_language(
    cards: CardsPage, window: MainWindow, qtbot: QtBot, language: str
) -> None:
    i18n.install(language)
    settled(window, qtbot)
    occasion = cards.who.occasion
    shown = [occasion.itemText(row) for row in range(occasion.count()) if occasion.itemText(row)]
    assert len(set(shown)) == len(card_occasions.known(Region.CN))
    if language != "en":
        assert not [words for words in shown if words.isascii()]
