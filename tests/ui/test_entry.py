"""The timeline in full: who changed what and when, as it was and as it is, and just this one taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from app.domain.permissions import Role
from app.models import Member, Purchase
from app.services import consents, members, preferences
from app.ui.dialogs.entry import EntryDialog
from app.ui.main_window import MainWindow
from app.ui.row_table import RowTable
from tests import make


@pytest.fixture
def table(window: MainWindow, shop: Shop) -> RowTable[object]:
    """Open the card of one whose drink and birthday were changed, the drink twice."""
    with shop.changing(Actor(1, Role.CLERK)) as session:
        members.amend(session, 1, drink="tea", birthday=Birthday(Calendar.LUNAR, 8, 15, 1985))
    with shop.changing(Actor(1, Role.CLERK)) as session:
        members.amend(session, 1, drink="coffee", do_not_contact=True, phones=[], level="member")
    with shop.changing() as session:
        preferences.state(session, 1, "colour", "藏青")
        consents.record(session, 1, "post", allowed=False, since=make.TODAY)
    with shop.changing() as session:
        make.purchase(session, 1)
    window.open_member(1)
    found = window.findChild(RowTable, "memberTimeline")
    assert found is not None
    return found


def show(window: MainWindow, table: RowTable[object], *words: str) -> EntryDialog:
    """Open the entry whose words have these, by Enter."""
    model = table.model()
    rows = {model.index(row, 1).data(): row for row in reversed(range(model.rowCount()))}
    row = next(row for told_, row in rows.items() if all(word in told_ for word in words))
    table.selectRow(row)
    QTest.keyClick(table, Qt.Key.Key_Return)
    (dialog,) = [one for one in window.findChildren(EntryDialog) if one.isVisible()]
    return dialog


def told(dialog: EntryDialog) -> str:
    found = dialog.findChild(QLabel, "entryText")
    assert found is not None
    return found.text()


def take_back(dialog: EntryDialog) -> None:
    button = dialog.findChild(QPushButton, "entryTakeBack")
    assert button is not None
    button.click()


def test_each_field_is_told_as_it_was_and_as_it_is(window: MainWindow, table: RowTable[object]) -> None:
    dialog = show(window, table, "Card changed", "wish")
    words = told(dialog)
    assert "小燕" in words
    for line in (
        "drink: tea → coffee",
        "level: VIP → Member",
        "wish to be left alone: no → yes",
        "phone: 13900138812 → nothing",
    ):
        assert line.lower() in words.lower(), line
    dialog.done(0)
    dialog = show(window, table, "Card changed", "birthday")
    assert "birthday: 15th day of the 8th lunar month, 1985" in told(dialog)
    dialog.done(0)
    dialog = show(window, table, "Preference noted")
    assert "navy" in told(dialog)
    dialog.done(0)


def test_one_change_is_taken_back_unless_a_later_one_rests_on_it(
    window: MainWindow, table: RowTable[object], shop: Shop, qtbot: QtBot
) -> None:
    take_back(show(window, table, "Card changed", "birthday"))
    assert window.findChild(QLabel, "noticeText") is not None
    window.findChild(QLabel, "noticeText").window().close()  # type: ignore[union-attr]  # it is there: see above
    take_back(show(window, table, "Card changed", "wish"))
    with shop.reading() as session:
        assert session.get_one(Member, 1).drink == "tea"
    assert window.toast.accessibleName() == "Taken back."
    model = table.model()
    qtbot.waitUntil(
        lambda: any("(taken back)" in model.index(row, 1).data() for row in range(model.rowCount()))
    )
    again = show(window, table, "Card changed", "wish")
    assert again.findChild(QPushButton, "entryTakeBack") is None
    again.done(0)
    window.undo()
    with shop.reading() as session:
        assert session.get_one(Member, 1).drink == "coffee"


def test_a_ticket_goes_to_the_bin_from_there(window: MainWindow, table: RowTable[object], shop: Shop) -> None:
    dialog = show(window, table, "dress")
    assert "1,280" in told(dialog)
    take_back(dialog)
    with shop.reading() as session:
        assert session.scalars(select(Purchase.id)).all() == []
    window.undo()
    with shop.reading() as session:
        assert len(session.scalars(select(Purchase.id)).all()) == 1
