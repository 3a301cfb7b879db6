"""A contact that is closed elsewhere while its sheet is open: what was typed is not lost, and she is told."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact, Draft
from app.progress import finish
from app.queries import staff
from app.services import contacts, erasing, members, merging
from app.ui.dialogs.contact_sheet import ContactSheet
from app.ui.main_window import MainWindow
from tests import make
from tests.ui.contact.opened import row
from tests.ui.drafting import click, context_of, kept
from tests.ui.outreach import TODAY, Filled
from tests.ui.papers import settled

SAID = "sleeves too long"


def typed(over: ContactSheet) -> QLineEdit:
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    return said


def ended(over: ContactSheet) -> str:
    told = over.findChild(QLabel, "contactEnded")
    assert told is not None
    return told.text() if told.isVisible() else ""


@pytest.fixture
def writing(over: ContactSheet, shop: Shop, qtbot: QtBot) -> ContactSheet:
    """Return the sheet with words in it, which are kept as a draft."""
    QTest.keyClicks(typed(over), SAID)
    qtbot.waitUntil(lambda: [one.written["said"] for one in kept(shop)] == [SAID])
    return over


def close_elsewhere(window: MainWindow, contact_id: int) -> None:
    context = context_of(window)
    with context.reading() as session:
        colleague = staff.working(session)[0]
    with context.changing() as session:
        contacts.close(session, contact_id, "left_word", TODAY, staff_id=colleague.id)


def test_what_was_typed_is_noted_as_a_contact_of_its_own(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    close_elsewhere(window, filled.birthday)
    assert ended(writing) == (
        "小燕 has closed this contact meanwhile: left word. "
        "What was written is still here: note it as a contact of its own."
    )
    assert typed(writing).text() == SAID
    assert writing._channel.chosen == "message"
    QTest.keyClick(typed(writing), Qt.Key.Key_F2)
    assert not writing.isVisible()
    with shop.reading() as session:
        noted = session.scalars(select(Contact).where(Contact.rule == "own")).one()
    assert (noted.said, noted.outcome, noted.channel) == (SAID, "reached", "message")
    assert row(shop, filled.birthday).outcome == "left_word"
    qtbot.waitUntil(lambda: kept(shop) == [])


def test_put_away_it_waits_and_can_be_gone_on_with(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    close_elsewhere(window, filled.birthday)
    QTest.keyClick(typed(writing), Qt.Key.Key_Escape)
    [left] = kept(shop)
    assert left.place == f"contact:{row(shop, filled.birthday).member_id}:{filled.birthday}"
    context_of(window).resume(left.place)
    qtbot.waitUntil(writing.isVisible)
    assert typed(writing).text() == SAID
    assert ended(writing)
    click(writing, "contactThrowAway")
    assert not writing.isVisible()
    qtbot.waitUntil(lambda: kept(shop) == [])
    writing.show_contact(left_member(left.place), filled.birthday)
    assert not writing.isVisible()
    assert window.toast.accessibleName() == "小燕 has closed this contact meanwhile: left word."


def left_member(place: str) -> int:
    return int(place.split(":")[1])


def test_withdrawn_by_her_wish_the_words_can_still_be_noted(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    context = context_of(window)
    with context.changing() as session:
        members.amend(session, row(shop, filled.birthday).member_id, do_not_contact=True)
    assert ended(writing).startswith("This contact is not planned any more. What was written")
    QTest.keyClick(typed(writing), Qt.Key.Key_F3)
    with shop.reading() as session:
        assert session.scalars(select(Contact.said).where(Contact.rule == "own")).all() == [SAID]


def test_closing_it_here_leaves_no_draft_behind(
    writing: ContactSheet, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    QTest.keyClick(typed(writing), Qt.Key.Key_F2)
    assert (row(shop, filled.birthday).outcome, row(shop, filled.birthday).said) == ("reached", SAID)
    qtbot.waitUntil(lambda: kept(shop) == [])


def test_what_was_typed_is_back_with_the_contact_that_is_taken_back(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    again = writing.findChild(QDateEdit, "contactNext")
    assert again is not None
    again.setDate(QDate(2026, 11, 20))
    QTest.keyClick(typed(writing), Qt.Key.Key_F2)
    assert not writing.isVisible()
    hers = row(shop, filled.birthday).member_id
    for _twice in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.toast.accessibleName() == "Taken back: Contact closed"
        assert row(shop, filled.birthday).outcome is None
        qtbot.waitUntil(lambda: [one.written["said"] for one in kept(shop)] == [SAID])
        QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert row(shop, filled.birthday).said == SAID
        qtbot.waitUntil(lambda: kept(shop) == [])
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept(shop) != [])
    writing.show_contact(hers, filled.birthday)
    assert typed(writing).text() == SAID
    assert again.date() == QDate(2026, 11, 20)


def test_a_contact_closed_without_a_word_leaves_no_draft_when_it_is_taken_back(
    over: ContactSheet, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    QTest.keyClick(typed(over), Qt.Key.Key_F3)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert row(shop, filled.birthday).outcome is None
    settled(window, qtbot)
    assert kept(shop) == []


def test_f9_puts_the_sheet_away_with_what_is_written(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    hers = row(shop, filled.birthday).member_id
    QTest.keyClick(typed(writing), Qt.Key.Key_F12)
    assert window.toast.accessibleName().startswith("Complaint taken down")
    QTest.keyClick(typed(writing), Qt.Key.Key_F9)
    assert not writing.isVisible()
    assert window.toast.accessibleName() == "What you were writing is kept: open it again to go on."
    assert [one.written["said"] for one in kept(shop)] == [SAID]
    window.turn_discreet()
    writing.show_contact(hers, filled.birthday)
    assert typed(writing).text() == SAID


def test_f9_leaves_a_sheet_on_which_nothing_is_written_and_hides_what_was_told(
    over: ContactSheet, window: MainWindow
) -> None:
    window.say("This complaint has been taken down already.")
    QTest.keyClick(over, Qt.Key.Key_F9)
    assert over.isVisible()
    assert not window.toast.isVisible()
    QTest.keyClicks(typed(over), "a coat")  # written before her eyes
    context_of(window).tell()
    assert over.isVisible()
    QTest.keyClick(over, Qt.Key.Key_F9)
    assert over.isVisible()


def test_without_a_word_typed_the_sheet_goes_and_says_why(
    over: ContactSheet, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    close_elsewhere(window, filled.birthday)
    assert not over.isVisible()
    assert kept(shop) == []
    assert window.toast.accessibleName() == "小燕 has closed this contact meanwhile: left word."


def test_of_somebody_who_was_erased_nothing_is_kept(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    her = row(shop, filled.birthday).member_id
    with shop.changing() as session:
        finish(erasing.erasing(session, her))
    context_of(window).tell()
    assert not writing.isVisible()
    assert window.toast.accessibleName() == ("林晓雨 was erased, and with her what was being written here.")
    with shop.reading() as session:
        assert session.scalars(select(Draft)).all() == []
    writing.show_contact(her, filled.birthday)
    assert window.toast.accessibleName() == "This contact is not planned any more."


def test_from_the_bin_the_words_come_back_with_her(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled
) -> None:
    her = row(shop, filled.birthday).member_id
    context = context_of(window)
    with context.changing() as session:
        members.remove(session, her)
        removed = session.info["change_id"]
    assert not writing.isVisible()
    assert window.toast.accessibleName().startswith("The card of 林晓雨 is not on file any more.")
    assert kept(shop) == []
    context.take_back(removed)
    assert [one.written["said"] for one in kept(shop)] == [SAID]


def test_two_cards_made_one_take_the_words_along(
    writing: ContactSheet, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    her = row(shop, filled.birthday).member_id
    context = context_of(window)
    with context.changing() as session:
        other = make.member(session, "林晓雨", card="VIP-0999")
        merging.merge(session, other, her, TODAY)
    assert writing.isVisible()
    assert ended(writing) == ""
    assert typed(writing).text() == SAID
    qtbot.waitUntil(lambda: [one.place for one in kept(shop)] == [f"contact:{other}:{filled.birthday}"])
    QTest.keyClick(typed(writing), Qt.Key.Key_F2)
    assert (row(shop, filled.birthday).member_id, row(shop, filled.birthday).said) == (other, SAID)
