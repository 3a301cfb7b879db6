"""The foot of the card, through the real window."""

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui.main_window import MainWindow
from tests import make


def put(shop: Shop, kind: str, amount: int, end: date | None) -> None:
    with shop.changing() as session:
        as_of = date(2026, 10, 31)
        make.lot(session, 1, kind, amount, as_of, expires_on=end)


def line(window: MainWindow) -> QLabel:
    found = window.findChild(QLabel, "memberBalance")
    assert isinstance(found, QLabel)
    return found


def test_points_and_balance_and_what_lapses_next(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    window.open_member(1)
    assert not line(window).isVisible()
    put(shop, "points", 600, date(2026, 12, 31))
    put(shop, "points", 2820, None)
    put(shop, "money", 125_000, date(2027, 6, 30))
    assert window.context is not None
    window.context.tell()
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert line(window).text() == (
        "Points 3,420 (600 lapse after 31 Dec) · balance ¥1,250 (lapse after 30 Jun 2027)"
    )
    window.context.set_discreet(on=True)
    qtbot.waitUntil(lambda: not line(window).isVisible())
    assert line(window).text() == ""
