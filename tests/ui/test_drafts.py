"""What is being written is not lost: not by a crash, not by Esc; and it leaves nothing where it was kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.ui.context import Context
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.dialogs.edit_member import EditMember
from app.ui.dialogs.member import NewMember
from app.ui.dialogs.note import NoteForm
from app.ui.draft_offer import DraftOffer
from app.ui.main_window import MainWindow
from tests.ui.drafting import begin, click, context_of, form, kept, line

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_form_is_kept_while_one_writes_and_forgotten_when_it_is_on_file(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    dialog = form(window, NewMember)
    QTest.keyClicks(line(dialog, "name"), "Wang Xiao")
    qtbot.waitUntil(lambda: [one.written["name"] for one in kept(shop)] == ["Wang Xiao"])
    QTest.keyClicks(line(dialog, "name"), "yu")
    qtbot.waitUntil(lambda: [one.written["name"] for one in kept(shop)] == ["Wang Xiaoyu"])
    click(dialog, "formDone")
    qtbot.waitUntil(lambda: kept(shop) == [])


def test_what_is_kept_and_its_draft_go_in_one_transaction(
    window: MainWindow, shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    dialog = form(window, NewMember)
    QTest.keyClicks(line(dialog, "name"), "Wang Xiao")
    qtbot.waitUntil(lambda: len(kept(shop)) == 1)
    # As if the program were killed before the worker had a turn.
    monkeypatch.setattr(Context, "forget", lambda _context, _place: None)
    click(dialog, "formDone")
    assert kept(shop) == []
    assert context_of(window).keeping == ""


def test_esc_forgets_it_and_undo_brings_it_back(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    dialog = form(window, NewMember)
    QTest.keyClicks(line(dialog, "name"), "Wang Xiao")
    qtbot.waitUntil(lambda: len(kept(shop)) == 1)
    source = dialog.findChild(QComboBox, "source")
    assert source is not None
    source.setCurrentIndex(2)
    chosen = source.currentData()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: kept(shop) == [])
    assert window.toast.accessibleName() == "What you had written was not kept."
    click(window, "toastUndo")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(NewMember)))
    again = form(window, NewMember)
    assert line(again, "name").text() == "Wang Xiao"
    source = again.findChild(QComboBox, "source")
    assert source is not None
    assert source.currentData() == chosen
    QTest.keyClick(again, Qt.Key.Key_Escape)


def test_a_form_in_which_nothing_was_written_goes_without_a_word(window: MainWindow, shop: Shop) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    QTest.keyClick(form(window, NewMember), Qt.Key.Key_Escape)
    assert not window.toast.isVisible()
    assert kept(shop) == []


def test_what_was_torn_away_is_offered_where_it_was_written(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    begin(shop, "note:1", noteText="her coat is re", noteUntil="3 days")
    window.open_member(1)
    QTest.keyClick(window, Qt.Key.Key_M, CONTROL)
    dialog = form(window, NoteForm)
    offer = dialog.findChild(DraftOffer)
    assert offer is not None
    assert "Owner was writing here" in offer.accessibleName()
    room = dialog.findChild(QPlainTextEdit, "noteText")
    assert room is not None
    assert room.toPlainText() == ""
    click(offer, "draftGoOn")
    assert room.toPlainText() == "her coat is re"
    QTest.keyClicks(room, "ady")
    room.setPlainText("her coat is ready")
    qtbot.waitUntil(lambda: [one.written["noteText"] for one in kept(shop)] == ["her coat is ready"])
    click(dialog, "formDone")
    qtbot.waitUntil(lambda: kept(shop) == [])


def test_what_was_torn_away_can_be_thrown_away(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    begin(shop, "edit:1", occupation="architect")
    window.open_member(1)
    click(window, "memberEdit")
    dialog = form(window, EditMember)
    click(dialog, "draftThrowAway")
    qtbot.waitUntil(lambda: kept(shop) == [])
    assert line(dialog, "occupation").text() == ""
    dialog.reject()
    assert not window.toast.isVisible()


def test_a_changed_field_of_the_card_counts_as_written_when_it_comes_back(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    window.open_member(1)
    click(window, "memberEdit")
    dialog = form(window, EditMember)
    line(dialog, "birthday").selectAll()
    QTest.keyClicks(line(dialog, "birthday"), "1985-03-12")
    qtbot.waitUntil(lambda: len(kept(shop)) == 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    click(window, "toastUndo")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(EditMember)))
    click(form(window, EditMember), "formDone")
    with shop.reading() as session:
        from app.models import Member

        assert session.get_one(Member, 1).birth_month == 3


def test_what_she_said_outlives_the_sheet(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    window.open_member(1)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    sheet = window.findChild(ContactSheet)
    assert sheet is not None
    QTest.keyClicks(line(sheet, "contactSaid"), "sleeves too long")
    QTest.mouseClick(sheet._outcome._later[1], Qt.MouseButton.LeftButton)
    QTest.keyClicks(line(sheet, "contactThen"), "take her measure")
    qtbot.waitUntil(lambda: [one.place for one in kept(shop)] == ["contact:1:"])
    sheet.put_away()
    [left] = kept(shop)
    assert left.written == {"said": "sleeves too long", "then": "take her measure", "next": "2026-11-17"}
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert line(sheet, "contactSaid").text() == "sleeves too long"
    assert (sheet._outcome.then, sheet._outcome.next_on) == ("take her measure", date(2026, 11, 17))
    click(sheet, "outcome_reached")
    qtbot.waitUntil(lambda: kept(shop) == [])
