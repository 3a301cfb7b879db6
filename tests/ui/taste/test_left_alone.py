"""After a ticket the card looks as if it were opened anew, and what stands where it stood is left alone."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import i18n
from app.services import members, purchases
from app.services.purchases import NewLine
from app.ui import pictures
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.theme import Theme
from app.ui.widgets.fact import Fact
from app.ui.widgets.fact_box import FactBox
from tests.make import TODAY
from tests.ui.taste.seen import fact, part, shows

_TICKETS = (
    [NewLine("丝绒连衣裙", 128_000, category="连衣裙", size="L", colour="黄")],
    [NewLine("大衣", 300_000, category="大衣", size=size, colour="wine") for size in ("M", "M", "38")],
    [NewLine("围巾", 30_000, category="围巾", for_whom="gift")],
)
"""A size more of what is there, a category and a colour that were not, and a present."""


def seen(window: MainWindow, card: MemberCardPage) -> QImage:
    """Return a picture of the card."""
    pictures.settle(window)
    return card.grab().toImage()


@pytest.mark.parametrize(
    ("language", "scheme", "scale"), [("zh_CN", "light", 100), ("ja", "dark", 100), ("en", "light", 150)]
)
def test_after_each_ticket_it_looks_as_opened_anew(
    card: MemberCardPage, window: MainWindow, known: int, look: Theme, language: str, scheme: str, scale: int
) -> None:
    i18n.install(language)
    look.wear(scheme, scale)  # type: ignore[arg-type]  # one of the schemes
    look.apply()
    with card.context.changing() as session:
        other = members.enrol(session, "王燕")
    for lines in _TICKETS:
        with card.context.changing() as session:
            purchases.record(session, known, lines, TODAY)
        after = seen(window, card)
        window.open_member(other)
        assert seen(window, card) != after
        window.open_member(known)
        assert seen(window, card) == after


def test_what_says_the_same_stays_where_it_is(card: MemberCardPage, known: int, qtbot: QtBot) -> None:
    boxes = card.findChildren(FactBox)
    items = [box.grid.itemAt(at) for box in boxes for at in range(box.grid.count())]
    said = [one for one in part(card, "memberSizes").findChildren(Fact) if one.isVisible()]
    assert shows(card, "memberSizes", "buys L (5)")
    with card.context.changing() as session:
        purchases.record(session, known, _TICKETS[0], TODAY)
    qtbot.waitUntil(lambda: shows(card, "memberSizes", "buys L (6)"))
    assert [one for one in part(card, "memberSizes").findChildren(Fact) if one.isVisible()] == said
    again = [box.grid.itemAt(at) for box in boxes for at in range(box.grid.count())]
    assert all(one is other for one, other in zip(items, again, strict=True))


def test_a_cloth_is_taken_off_where_another_word_stands(card: MemberCardPage, window: MainWindow) -> None:
    assert not fact(card, "memberColours", "navy").icon().isNull()
    with card.context.changing() as session:
        other = members.enrol(session, "王燕")
        for _ in range(3):
            purchases.record(session, other, [NewLine("裙", 50_000, colour="mystery", styles="通勤")], TODAY)
    window.open_member(other)
    pictures.settle(window)
    colours = [one for one in part(card, "memberColours").findChildren(Fact) if one.isVisible()]
    assert [one.text() for one in colours if one.icon().isNull()] == [one.text() for one in colours]
    assert any(label.isVisible() for label in part(card, "memberColours").findChildren(QLabel))
