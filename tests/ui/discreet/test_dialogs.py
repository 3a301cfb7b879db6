"""Discreet mode: no dialog tells what is not for her; those of staff alone ask first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.queries import member_card
from app.queries.member_card import MemberCard
from app.services import drafts, members
from app.ui import card_menu, pictures
from app.ui.dialogs import contact, import_steps, win_back
from app.ui.dialogs.hand_over import HandOver
from app.ui.dialogs.member import NewMember
from app.ui.dialogs.relative import RelativeForm
from app.ui.dialogs.statement import Statement
from app.ui.form import opened
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.widgets.contact_head import ContactHead
from app.ui.widgets.fact import Fact
from app.ui.widgets.member_search import MemberSearch
from tests import make
from tests.ui.discreet.told import context_of, secrets

Opens = Callable[[MainWindow, int], object]


def _card(window: MainWindow, dear: int) -> MemberCard:
    with context_of(window).reading() as session:
        return member_card.load(session, dear, make.TODAY)


def _open(window: MainWindow, dear: int) -> QWidget:
    """Open her card."""
    window.open_member(dear)
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert page is not None
    return page


def _trigger(window: MainWindow, name: str) -> None:
    """Choose an entry of a menu."""
    action = window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()


def _more(window: MainWindow, dear: int, name: str) -> None:
    window.open_member(dear)
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    menu = card_menu.build(context_of(window), _card(window, dear), page)
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.hide()


def _click(window: MainWindow, name: str) -> None:
    button = next(one for one in window.findChildren(QPushButton, name) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _on_card(name: str) -> Opens:
    def opens(window: MainWindow, dear: int) -> None:
        window.open_member(dear)
        pictures.settle(window)
        _click(window, name)

    return opens


def _timeline(window: MainWindow, dear: int) -> None:
    """Open each entry of her timeline."""
    window.open_member(dear)
    pictures.settle(window)
    table = window.findChild(QAbstractItemView, "memberTimeline")
    assert table is not None
    assert table.model().rowCount() >= 5
    for row in range(table.model().rowCount()):
        table.setCurrentIndex(table.model().index(row, 0))
        QTest.keyClick(table, Qt.Key.Key_Return)


def _evidence(window: MainWindow, dear: int) -> None:
    """Hover and open each fact on her card that rests on lines."""
    window.open_member(dear)
    pictures.settle(window)
    facts = [one for one in window.findChildren(Fact) if one.isVisible()]
    assert facts
    for fact in facts:
        QTest.keyClick(fact, Qt.Key.Key_Return)


def _planned(rule: str) -> Opens:
    """Open the sheet of what a rule has planned for her."""

    def opens(window: MainWindow, dear: int) -> None:
        due = next(one for one in _card(window, dear).due if one.rule == rule)
        contact.open_contact(context_of(window), due, _open(window, dear))

    return opens


def _contact(window: MainWindow, dear: int) -> None:
    with context_of(window).shop.changing() as session:
        drafts.keep(session, f"contact:{dear}:", {"said": "SECRET DRAFT"})
    contact.log_contact(context_of(window), dear, _open(window, dear))


def _relative(window: MainWindow, dear: int) -> None:
    kin = _card(window, dear).family[0]
    opened(RelativeForm(context_of(window), dear, kin, window))


def _back(window: MainWindow, dear: int) -> None:
    """Ask what comes back: what she paid for it stands in the list."""
    _on_card("memberPurchase")(window, dear)
    form = QApplication.activeModalWidget()
    assert form is not None
    QTest.keyClick(form, Qt.Key.Key_F7)


def _other(window: MainWindow, dear: int) -> None:
    """Find a member in the box of a page."""
    assert dear
    context_of(window).go("reports", dear)
    pictures.settle(window)
    box = next(one for one in window.findChildren(MemberSearch) if one.isVisible())
    QTest.keyClicks(box, "chenli")


def _act(name: str) -> Opens:
    def opens(window: MainWindow, dear: int) -> None:
        assert dear
        window.go("members")
        pictures.settle(window)
        _trigger(window, name)

    return opens


def _hand_over(window: MainWindow, dear: int) -> None:
    with context_of(window).changing() as session:
        members.amend(session, dear, advisor_id=1)
    opened(HandOver(context_of(window), 1, "小燕", window))


def _condition(window: MainWindow, dear: int) -> None:
    assert dear
    window.go("members")
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    page.filtering.add()


def _import(window: MainWindow, dear: int) -> None:
    assert dear
    file = context_of(window).shop.path.with_name("people.csv")
    file.write_text("name,notes\n李丽,SECRET NOTE\n", encoding="utf-8")
    import_steps.open_file(context_of(window), file, window)


def _new(window: MainWindow, dear: int) -> None:
    assert dear
    window.go("members")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = next(one for one in window.findChildren(NewMember) if one.isVisible())
    name = form.findChild(QLineEdit, "name")
    assert name is not None
    QTest.keyClicks(name, "x")
    name.setText("陈丽")


def _card_life(window: MainWindow, dear: int) -> None:
    _open(window, dear)
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_C, chord)


DIALOGS: dict[str, Opens] = {
    "contact": lambda window, dear: contact.log_contact(context_of(window), dear, _open(window, dear)),
    "contact begun before": _contact,
    "contact after a big purchase": _planned("C6"),
    "contact after a silence": _planned("C5"),
    "contact to win her back": _planned("C13"),
    "purchase": _on_card("memberPurchase"),
    "return": _back,
    "edit": _on_card("memberEdit"),
    "statement": lambda window, dear: opened(
        Statement(context_of(window), _card(window, dear), "size", window)
    ),
    "relative": _relative,
    "timeline": _timeline,
    "evidence": _evidence,
    "remove": lambda window, dear: _more(window, dear, "removeMember"),
    "merge": lambda window, dear: _more(window, dear, "mergeCards"),
    "card life": lambda window, dear: _more(window, dear, "cardLifeMenu"),
    "card life by key": _card_life,
    "win back": lambda window, dear: win_back.open_win_back(
        context_of(window), _card(window, dear).identity, _open(window, dear)
    ),
    "doubles": _act("possibleDoubles"),
    "drill": _act("openDrill"),
    "tag": _act("actTag"),
    "untag": _act("actUntag"),
    "contacts": _act("actContacts"),
    "advisor": _act("actAdvisor"),
    "export": _act("actExport"),
    "export all": _act("exportMembers"),
    "condition": _condition,
    "hand over": _hand_over,
    "import": _import,
    "new": _new,
    "search on a page": _other,
}
ASKS = {
    "card life",
    "card life by key",
    "condition",
    "contact begun before",
    "doubles",
    "drill",
    "import",
    "merge",
    "tag",
    "untag",
    "win back",
}
"""Those that stay closed until discreet mode is turned off."""


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_tells(window: MainWindow, dear: int, name: str) -> None:
    context = context_of(window)
    context.set_discreet(True)
    before = set(window.findChildren(QWidget))
    DIALOGS[name](window, dear)
    pictures.settle(window)
    shown = {one for one in window.findChildren(QWidget) if one.isVisible()} - before
    assert [(one.objectName(), secrets(one)) for one in (window, *shown) if secrets(one)] == []
    asks = "not for the customer's eyes" in window.toast.accessibleName()
    assert asks is (name in ASKS)
    assert shown or asks
    if asks:
        assert QApplication.activeModalWidget() is None
        _click(window, "toastAct")
        assert not context.discreet


def test_the_sheet_of_a_contact_names_only_what_she_may_read(
    window: MainWindow, dear: int, qtbot: QtBot
) -> None:
    context = context_of(window)
    with context.changing() as session:
        reason = '{"birthday": "--11-20", "day": "2026-11-20"}'
        make.contact(session, dear, rule="C1", script="C1.day", reason=reason)
    _planned("C13")(window, dear)
    also = next(one for one in window.findChildren(QPushButton, "alsoDue") if one.isVisible())
    head = window.findChild(ContactHead)
    assert head is not None
    assert head.why.text().startswith("To win her back  ·  slipping away")
    context.set_discreet(True)
    qtbot.waitUntil(lambda: not head.why.isVisible())
    pictures.settle(window)
    assert head.why.text() == ""
    assert secrets(window) == []
    assert also.text() == "Also due for her: Birthday"
    QTest.mouseClick(also, Qt.MouseButton.LeftButton)
    assert head.why.isVisible()
    assert head.why.text() == "Birthday on 20 Nov"
    assert not also.isVisible()
    context.set_discreet(False)
    qtbot.waitUntil(also.isVisible)


def test_the_menu_of_a_card_names_no_offer_to_win_her_back(window: MainWindow, dear: int) -> None:
    page, context = _open(window, dear), context_of(window)
    assert isinstance(page, MemberCardPage)

    def entries() -> list[str]:
        menu = card_menu.build(context, _card(window, dear), page)
        return [action.objectName() for action in menu.actions()]

    assert "winBackMenu" in entries()
    context.set_discreet(True)
    assert "winBackMenu" not in entries()
