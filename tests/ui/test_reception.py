"""How she is received: the strip on her card, notes until their last day, and the bin."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import Change, Member, Note, PurchaseLine
from app.queries import member_card
from app.queries.identity import Identity
from app.services import members, purchases, undo
from app.ui.dialogs.erase_member import EraseMember
from app.ui.dialogs.note import NoteForm
from app.ui.dialogs.remove_member import RemoveMember
from app.ui.form import Form, opened
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.widgets.in_place import InPlace
from app.ui.widgets.settings_bin import BinSection
from tests import make
from tests.ui.test_language import cut

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(window: MainWindow) -> MemberCardPage:
    """Open the card of the first member."""
    window.open_member(1)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


def field(card: QWidget, name: str) -> InPlace:
    found = card.findChild(InPlace, f"member_{name}")
    assert found is not None, name
    return found


def button(root: QWidget, name: str) -> QPushButton:
    """Return the button of this name that is shown."""
    found = [one for one in root.findChildren(QPushButton, name) if one.isVisible()]
    assert found, name
    return found[0]


def click(root: QWidget, name: str) -> None:
    QTest.mouseClick(button(root, name), Qt.MouseButton.LeftButton)


def form(window: MainWindow, kind: type[Form]) -> Form:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def found(window: MainWindow, words: str) -> int | None:
    """Return who is found by `words`, and leave the search box empty."""
    window.activateWindow()
    window.box.setFocus()
    assert window.box.hasFocus()
    QTest.keyClicks(window.box, words)
    chosen = window.search.popup.chosen()
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    return chosen


def shown(card: QWidget) -> int:
    """Return how many notes are seen."""
    return sum(one.isVisible() for one in card.findChildren(QPushButton, "noteText"))


def member(shop: Shop) -> Member | None:
    with shop.reading() as session:
        return session.get(Member, 1)


@pytest.mark.parametrize("name", ["drink", "call_hours", "taboos", "parking", "talk_about"])
def test_each_fact_is_written_where_it_stands(card: MemberCardPage, shop: Shop, name: str) -> None:
    place = field(card, name)
    assert place.text() == ""
    assert place.placeholderText().startswith("+")
    place.setFocus()
    QTest.keyClicks(place, "yuzu")
    QTest.keyClick(place, Qt.Key.Key_Return)
    row = member(shop)
    assert row is not None
    assert getattr(row, name) == "yuzu"


def test_an_umbrella_goes_and_comes_back_in_one_click_each(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    umbrella = button(card, "memberUmbrella")
    QTest.mouseClick(umbrella, Qt.MouseButton.LeftButton)
    row = member(shop)
    assert row is not None
    assert row.umbrella_lent_on == make.TODAY
    qtbot.waitUntil(lambda: umbrella.text() == "brought back")
    assert any(label.text() == "Has our umbrella since 10 Nov" for label in card.findChildren(QLabel))
    QTest.mouseClick(umbrella, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: umbrella.text() == "+ lend an umbrella")
    assert told(card)[:2] == ["She brought our umbrella back", "She took one of our umbrellas"]
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: umbrella.text() == "brought back")
    assert told(card)[:2] == [
        "Taken back: She brought our umbrella back",
        "She brought our umbrella back (taken back)",
    ]


def told(card: MemberCardPage) -> list[str]:
    """Return what the timeline tells, the latest first."""
    table = card.findChild(QTableView, "memberTimeline")
    assert table is not None
    model = table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_card_of_much_goes_to_the_bin_beside_the_window(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        first = make.purchase(session, 1, make.TODAY, *({"price": 100},) * 230)
        purchases.record(session, 1, [purchases.NewLine("coat", -100, -1, returns_line_id=1)], make.TODAY)
        assert first
    before = lines_on_file(shop)
    context = window.context
    assert context is not None
    opened(RemoveMember(context, identity(shop), card.leave, window))
    dialog = form(window, RemoveMember)
    with qtbot.waitSignal(context.noticed, timeout=20_000):
        click(dialog, "formDone")
        assert member(shop) is not None  # the worker has it
    assert member(shop) is None
    assert lines_on_file(shop) == 0
    assert window.pages.currentWidget() is window.page("members")
    window.undo()  # beside the window as well
    qtbot.waitUntil(lambda: lines_on_file(shop) == before)


def identity(shop: Shop) -> Identity:
    """Return who is on the card."""
    with shop.reading() as session:
        return member_card.load(session, 1, make.TODAY).identity


def lines_on_file(shop: Shop) -> int:
    """Return how many lines of tickets there are."""
    with shop.reading() as session:
        return session.scalar(select(func.count()).select_from(PurchaseLine)) or 0


def write_note(window: MainWindow, text: str, until: str) -> NoteForm:
    QTest.keyClick(window, Qt.Key.Key_M, CONTROL)
    dialog = form(window, NoteForm)
    assert isinstance(dialog, NoteForm)
    room = dialog.findChild(QPlainTextEdit, "noteText")
    last = dialog.findChild(QLineEdit, "noteUntil")
    assert room is not None
    assert last is not None
    room.setPlainText(text)
    last.setText(until)
    click(dialog, "formDone")
    return dialog


def test_a_note_is_left_by_one_key_and_taken_away_by_one_click(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    write_note(window, "her coat\nis ready", "tomorrow")
    qtbot.waitUntil(lambda: button(card, "noteText").text() == "her coat is ready")
    signed = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Owner · 10 Nov · until 11 Nov" in signed
    click(card, "noteText")
    dialog = form(window, NoteForm)
    last = dialog.findChild(QLineEdit, "noteUntil")
    assert last is not None
    assert last.text() == "11 Nov 2026"
    last.setText("")
    click(dialog, "formDone")
    with shop.reading() as session:
        assert session.scalars(select(Note.until)).all() == [None]
    qtbot.waitUntil(lambda: "until" not in " ".join(one.text() for one in card.findChildren(QLabel)))
    click(card, "noteDone")
    with shop.reading() as session:
        assert session.scalars(select(Note.id)).all() == []
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: button(card, "noteText").text() == "her coat is ready")


def test_a_note_that_cannot_be_is_refused_where_it_is_written(
    card: MemberCardPage, window: MainWindow
) -> None:
    assert card.isVisible()
    dialog = write_note(window, "a", "2026-11-09")
    said = dialog.findChild(QLabel, "formRefusal")
    assert said is not None
    assert said.isVisible()
    assert "later" in said.text()
    dialog.reject()


def test_many_notes_are_folded(card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        session.add_all(
            Note(member_id=1, text=f"note {n}", written_on=date(2026, 11, n)) for n in range(1, 6)
        )
    assert window.context is not None
    window.context.tell()
    qtbot.waitUntil(lambda: shown(card) == 2)
    more = next(b for b in card.findChildren(QPushButton) if b.isVisible() and b.text() == "3 more notes")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(card) == 5)


def test_her_card_goes_to_the_bin_and_comes_back(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        make.purchase(session, 1)
    assert found(window, "8812") == 1
    click(card, "memberMore")
    menu = window.findChild(QWidget, "memberMoreMenu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "removeMember").trigger()
    menu.hide()
    dialog = form(window, RemoveMember)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Move the card of 张晓红 to the bin?" in told
    assert "1 purchase" in told
    click(dialog, "formDone")
    assert member(shop) is None
    assert window.pages.currentWidget() is window.page("members")
    assert window.toast.accessibleName() == "张晓红 is in the bin."
    assert found(window, "8812") is None
    window.go("settings")
    page = window.page("settings")
    assert page is not None
    section = page.findChild(BinSection)
    assert section is not None
    page.list.setCurrentRow(page.sections.index(section))  # type: ignore[attr-defined]  # the settings page
    assert [one.rows[0]["name"] for one in section.table.model().rows] == ["张晓红"]  # type: ignore[attr-defined]  # a RowModel
    click(section, "binBack")
    assert member(shop) is not None
    qtbot.waitUntil(lambda: section.table.model().rowCount() == 0)
    assert any(
        label.text() == "The bin is empty." for label in section.findChildren(QLabel) if label.isVisible()
    )
    assert found(window, "8812") == 1


def test_what_lies_in_the_bin_is_erased_for_good_after_a_question(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        members.remove(session, 1)
        other = make.member(session, "李静", notes="来过：139 0013 8812")
        make.relative(session, other, "sister", name="张晓红")
    context = window.context
    assert context is not None
    context.tell()
    window.go("settings")
    page = window.page("settings")
    assert page is not None
    section = page.findChild(BinSection)
    assert section is not None
    page.list.setCurrentRow(page.sections.index(section))  # type: ignore[attr-defined]  # the settings page
    click(section, "binErase")
    dialog = form(window, EraseMember)
    assert "cannot be taken back" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    qtbot.waitUntil(lambda: cut(dialog) == [])
    click(dialog, "formDone")
    qtbot.waitUntil(lambda: section.table.model().rowCount() == 0)
    said = (
        "张晓红 is erased. Her name was taken out of 1 text about others. "
        "It still stands on the cards of 李静, as it may be another's: look there."
    )

    qtbot.waitUntil(lambda: window.toast.accessibleName() == said)
    with shop.changing() as session:
        assert session.get_one(Change, undo.last_change(session)).operation != "member.erase"
