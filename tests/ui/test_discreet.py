"""Discreet mode: the customer can see the screen, and finds nothing on it that is not for her eyes."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Note
from app.ui import pictures
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.places import PLACES, Place
from tests import make

SECRETS = (
    "Senior VIP",
    "SECRET NOTE",
    "SECRET TALK",
    "SECRET TABOO",
    "SECRET WORD",
    "mourning",
    "4,321",
    "4 321",
    "iron",
    "lead",
)
"""What no widget may show, say or hint at."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)


@pytest.fixture
def dear(shop: Shop) -> int:
    """Put one on file of whom much is written that is not for her."""
    with shop.changing() as session:
        member_id = make.member(
            session,
            "陈丽",
            card="VIP-0100",
            level="senior_vip",
            notes="SECRET NOTE",
            talk_about="SECRET TALK",
            taboos="SECRET TABOO",
            mourning_from=make.TODAY,
        )
        session.add(Note(member_id=member_id, text="SECRET WORD", written_on=make.TODAY))
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                make.TODAY - timedelta(days=9 + weeks),
                {"item": "dress", "price": 432_100},
            )
        make.contact(
            session, member_id, rule="C6", reason='{"bought_on": "2026-11-01", "amount_minor": 432100}'
        )
    return member_id


def told(root: QWidget) -> str:
    """Return everything that is to be seen, heard or hovered in the widgets that are shown."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        found += [
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.whatsThis(),
        ]
        if isinstance(widget, QLabel | QPushButton):
            found.append(widget.text())
        if isinstance(widget, QLineEdit):
            found += [widget.text(), widget.placeholderText()]
        if isinstance(widget, QAbstractItemView):
            found += cells(widget)
    return "\n".join(found)


def cells(view: QAbstractItemView) -> list[str]:
    """Return what each cell of a list says in any way; a column that is hidden says it too."""
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    places = [
        model.index(row, column, QModelIndex())
        for row in range(model.rowCount())
        for column in range(columns)
    ]
    return [str(place.data(role) or "") for place in places for role in ROLES]


def context_of(window: MainWindow) -> Context:
    """Return the context of a window that has entered its shop."""
    assert window.context is not None
    return window.context


def secrets(root: QWidget) -> list[str]:
    """Return the secrets that are told."""
    words = told(root)
    return [secret for secret in SECRETS if secret in words]


def test_one_key_hides_and_shows_and_the_bar_says_so(window: MainWindow) -> None:
    sign = window.findChild(QPushButton, "discreetButton")
    assert sign is not None
    assert sign.accessibleName() == "Discreet is off"
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert context_of(window).discreet
    assert sign.accessibleName() == "Discreet is on"
    assert sign.text() == "Discreet ✓"
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert not context_of(window).discreet
    assert sign.text() == "Discreet"


def test_her_card_shows_her_nothing_that_is_said_of_her(window: MainWindow, dear: int, qtbot: QtBot) -> None:
    window.open_member(dear)
    hers = {"Senior VIP", "SECRET TALK", "SECRET TABOO", "SECRET WORD", "4,321"}
    qtbot.waitUntil(lambda: hers <= set(secrets(window)))
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not secrets(window))
    assert "陈丽" in told(window)
    assert "dress" in told(window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "SECRET TALK" in secrets(window))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_no_page_tells(window: MainWindow, dear: int, place: Place) -> None:
    assert dear
    context_of(window).set_discreet(True)
    window.go(place.key)
    pictures.settle(window)
    assert secrets(window) == []


def test_the_search_leaves_her_level_out(window: MainWindow, dear: int) -> None:
    assert dear
    QTest.keyClicks(window.box, "chenli")
    assert "Senior VIP" in secrets(window)
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClicks(window.box, "chenli")
    assert secrets(window) == []
    assert "陈丽" in told(window)


def test_more_opens_a_menu_of_what_is_seldom_done(window: MainWindow, dear: int) -> None:
    window.open_member(dear)
    more = window.findChild(QPushButton, "memberMore")
    assert more is not None
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = window.findChild(QMenu, "memberMoreMenu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "yearLetter").trigger()
    menu.hide()
    assert window.pages.currentWidget() is window.page("reports")


def test_the_papers_are_not_shown_to_her(window: MainWindow, dear: int) -> None:
    assert dear
    context_of(window).set_discreet(True)
    window.go("reports")
    pictures.settle(window)
    save = window.findChild(QPushButton, "reportSave")
    assert save is not None
    assert not save.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F9)
    pictures.settle(window)
    assert save.isEnabled()
