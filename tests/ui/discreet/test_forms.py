"""F9 while a form is open: it is put away with what is written, and nothing that was written is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.queries import drafts as drafts_query
from app.queries import identity
from app.services import drafts, relatives
from app.ui import pictures
from app.ui.dialogs.accounts import AccountsDialog, open_accounts
from app.ui.dialogs.card_life import CardLifeDialog, open_card
from app.ui.dialogs.edit_member import EditMember
from app.ui.dialogs.relative import RelativeForm
from app.ui.dialogs.win_back import WinBackForm
from app.ui.form import Form
from app.ui.main_window import MainWindow
from tests.ui.discreet.told import context_of


def shown(window: MainWindow, kind: type[Form]) -> list[Form]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def click(root: QWidget, name: str) -> None:
    (button,) = [one for one in root.findChildren(QPushButton, name) if one.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def f9(form: QWidget) -> None:
    QTest.keyClick(form.focusWidget() or form, Qt.Key.Key_F9)


def written(shop: Shop, place: str) -> dict[str, object]:
    with shop.reading() as session:
        left = drafts_query.load(session, place)
    return {} if left is None else dict(left.written)


@pytest.fixture
def card(window: MainWindow) -> QWidget:
    """Open the card of the first member."""
    window.open_member(1)
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert page is not None
    return page


def edit(window: MainWindow, card: QWidget) -> Form:
    click(card, "memberEdit")
    (form,) = shown(window, EditMember)
    return form


def test_f9_puts_a_form_away_and_keeps_what_is_written(
    window: MainWindow, card: QWidget, shop: Shop, qtbot: QtBot
) -> None:
    form = edit(window, card)
    notes = form.findChild(QPlainTextEdit, "notes")
    assert notes is not None
    notes.setFocus()
    QTest.keyClicks(notes, "haggles")
    f9(form)
    assert context_of(window).discreet
    assert shown(window, EditMember) == []
    assert "kept" in window.toast.accessibleName()
    assert written(shop, "edit:1")["notes"] == "haggles"
    # Now the customer sees the screen: what is in the notes is not opened, and not written over.
    pictures.settle(window)
    click(card, "memberEdit")
    assert shown(window, EditMember) == []
    assert written(shop, "edit:1")["notes"] == "haggles"
    click(window, "toastAct")
    assert not context_of(window).discreet
    qtbot.waitUntil(lambda: len(shown(window, EditMember)) == 1)
    (again,) = shown(window, EditMember)
    click(again, "draftGoOn")
    kept = again.findChild(QPlainTextEdit, "notes")
    assert kept is not None
    assert kept.toPlainText() == "haggles"


def test_f9_on_a_form_without_a_word_leaves_nothing(window: MainWindow, card: QWidget, shop: Shop) -> None:
    f9(edit(window, card))
    assert context_of(window).discreet
    assert shown(window, EditMember) == []
    assert written(shop, "edit:1") == {}
    assert not window.toast.isVisible()


def test_f9_while_it_is_asked_whether_to_go_on_leaves_the_draft(
    window: MainWindow, card: QWidget, shop: Shop
) -> None:
    with shop.changing() as session:
        drafts.keep(session, "edit:1", {"notes": "haggles"})
    f9(edit(window, card))
    assert context_of(window).discreet
    assert written(shop, "edit:1") == {"notes": "haggles"}


def test_a_form_of_discreet_mode_says_why_f9_waits(window: MainWindow, card: QWidget) -> None:
    context_of(window).set_discreet(True)
    pictures.settle(window)
    form = edit(window, card)
    f9(form)
    assert context_of(window).discreet
    assert form.isVisible()
    said = form.findChild(QLabel, "formRefusal")
    assert said is not None
    assert said.isVisible()
    assert "F9" in said.text()


def test_a_form_that_keeps_no_draft_says_why_f9_waits(window: MainWindow) -> None:
    form = Form(window)
    form.call("A form", "Keep")
    form.open()
    f9(form)
    said = form.findChild(QLabel, "formRefusal")
    assert said is not None
    assert "F9" in said.text()
    assert not context_of(window).discreet
    form.reject()


@pytest.mark.parametrize("kind", [AccountsDialog, CardLifeDialog])
def test_f9_closes_what_only_shows(
    window: MainWindow, card: QWidget, kind: type[AccountsDialog] | type[CardLifeDialog]
) -> None:
    assert card
    context = context_of(window)
    if kind is AccountsDialog:
        with context.reading() as session:
            open_accounts(context, identity.load(session, 1, context.today()), window)
    else:
        open_card(context, 1, window)
    (form,) = (one for one in window.findChildren(kind) if one.isVisible())
    f9(form)
    assert not form.isVisible()
    assert context.discreet


def test_f9_closes_a_form_without_a_draft_where_nothing_is_typed(window: MainWindow, card: QWidget) -> None:
    assert card
    context = context_of(window)
    with context.reading() as session:
        who = identity.load(session, 1, context.today())
    form = WinBackForm(context, who, window)
    form.open()
    (cost,) = form.findChildren(QLineEdit, "winBackCost")
    QTest.keyClicks(cost, "12")
    f9(form)
    assert form.isVisible(), "what is typed is not lost"
    assert not context.discreet
    cost.clear()
    f9(form)
    assert not form.isVisible()
    assert context.discreet


def test_notes_on_a_relative_are_not_written_over_either(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        child = relatives.add(session, 1, "daughter", name="小米")
        drafts.keep(session, f"relative:1:{child}", {"name": "小米", "notes": "spoilt"})
    window.open_member(1)
    context_of(window).set_discreet(True)
    pictures.settle(window)
    card = window.pages.currentWidget()
    assert card is not None
    (link,) = [one for one in card.findChildren(QPushButton) if one.text() == "daughter"]
    link.click()
    assert shown(window, RelativeForm) == []
    click(window, "toastAct")
    qtbot.waitUntil(lambda: len(shown(window, RelativeForm)) == 1)
    (form,) = shown(window, RelativeForm)
    click(form, "draftGoOn")
    notes = form.findChild(QLineEdit, "notes")
    assert notes is not None
    assert notes.text() == "spoilt"
