"""The timeline in full: who changed what and when, as it was and as it is, and just this one taken back."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from app.domain.permissions import Role
from app.models import Member, Purchase
from app.queries import changes
from app.services import consents, levels, members, preferences
from app.ui.dialogs.entry import EntryDialog
from app.ui.main_window import MainWindow
from app.ui.row_table import RowTable
from app.ui.theme import Theme
from app.ui.widgets.ticket_lines import TicketLines
from tests import make


@pytest.fixture
def table(window: MainWindow, shop: Shop) -> RowTable[object]:
    """Open the card of one whose drink and birthday were changed, the drink twice."""
    with shop.changing(Actor(1, Role.CLERK)) as session:
        members.amend(session, 1, drink="tea", birthday=Birthday(Calendar.LUNAR, 8, 15, 1985))
    with shop.changing(Actor(1, Role.MANAGER)) as session:
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
    assert window.toast.accessibleName() == "Taken back: Card changed"
    model = table.model()
    qtbot.waitUntil(
        lambda: any("(taken back)" in model.index(row, 1).data() for row in range(model.rowCount()))
    )
    # The line of the undo says as well what it took back.
    assert any(model.index(row, 1).data() == "Taken back: Card changed" for row in range(model.rowCount()))
    again = show(window, table, "Card changed", "wish")
    assert again.findChild(QPushButton, "entryTakeBack") is None
    again.done(0)
    window.undo()
    with shop.reading() as session:
        assert session.get_one(Member, 1).drink == "coffee"


def test_what_would_be_refused_is_not_offered(
    window: MainWindow, table: RowTable[object], qtbot: QtBot
) -> None:
    context = window.context
    assert context is not None
    with context.changing("Saved.") as session:
        levels.set_level(session, 1, "senior_vip", make.TODAY)
    model = table.model()
    qtbot.waitUntil(lambda: any("Level" in model.index(row, 1).data() for row in range(model.rowCount())))
    for role, offered in ((Role.CLERK, False), (Role.OWNER, True)):
        context.actor = Actor(None, role)
        dialog = show(window, table, "Level")
        assert (dialog.findChild(QPushButton, "entryTakeBack") is not None) is offered
        dialog.done(0)
    context.actor = Actor(None, Role.VIEWER)
    dialog = show(window, table, "dress")
    assert dialog.findChild(QPushButton, "entryTakeBack") is None
    dialog.done(0)


def test_a_ticket_goes_to_the_bin_from_there(window: MainWindow, table: RowTable[object], shop: Shop) -> None:
    dialog = show(window, table, "dress")
    assert "1,280" in told(dialog)
    take_back(dialog)
    with shop.reading() as session:
        assert session.scalars(select(Purchase.id)).all() == []
    window.undo()
    with shop.reading() as session:
        assert len(session.scalars(select(Purchase.id)).all()) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Taken back: Preference noted"),
        ("zh_CN", "已撤销：记下偏好"),
        ("ja", "元に戻しました：お好みを記録"),
    ],
)
def test_the_toast_says_what_was_taken_back(
    window: MainWindow, shop: Shop, look: Theme, language: str, words: str
) -> None:
    context = window.context
    assert context is not None
    i18n.install(language)
    look.apply()
    with context.changing("Saved.") as session:
        preferences.state(session, 1, "colour", "navy")
    QTest.keyClick(window.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.accessibleName() == words
    with shop.reading() as session:
        assert [one.undoes for one in changes.of_member(session, 1, 1)] == ["preference.state"]


@pytest.fixture
def ticket(window: MainWindow, shop: Shop) -> RowTable[object]:
    """Open the card of one who bought for three, in one ticket."""
    with shop.changing() as session:
        child = make.relative(session, 1, "daughter", name="小米")
        yan = make.staff(session, "小燕燕")
        make.purchase(
            session,
            1,
            make.TODAY,
            {"item": "coat", "size": "M", "colour": "navy", "price": 168_000},
            {"item": "scarf", "for_whom": "gift", "quantity": 2, "price": 30_000},
            {"item": "frock", "size": "120cm", "for_whom": "relative", "relative_id": child, "price": 20_000},
            staff_id=yan,
        )
    window.open_member(1)
    found = window.findChild(RowTable, "memberTimeline")
    assert found is not None
    return found


def cells(dialog: EntryDialog) -> list[list[str]]:
    """Return the lines of the ticket as they are seen."""
    table = dialog.findChild(TicketLines)
    assert table is not None
    assert table.isVisible()
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.mark.parametrize("by", ["enter", "double click"])
def test_a_ticket_opens_with_its_lines_in_full_and_esc_closes_it(
    window: MainWindow, ticket: RowTable[object], by: str
) -> None:
    index = ticket.model().index(0, 1)
    if by == "enter":
        ticket.setFocus()
        QTest.keyClick(ticket, Qt.Key.Key_Return)
    else:
        at = ticket.visualRect(index).center()
        for click in (QTest.mouseClick, QTest.mouseDClick):
            click(ticket.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    (dialog,) = [one for one in window.findChildren(EntryDialog) if one.isVisible()]
    assert cells(dialog) == [
        ["coat", "M", "navy", "herself", "¥1,680"],
        ["scarf × 2", "", "", "a gift", "¥300"],
        ["frock", "120cm", "", "小米", "¥200"],
    ]
    table = dialog.findChild(TicketLines)
    assert table is not None
    assert dialog.rect().contains(table.geometry())  # nothing of a line is cut off
    assert "served by 小燕燕" in told(dialog)
    assert "¥2,180" in told(dialog)
    inside = dialog.focusWidget()
    assert isinstance(inside, TicketLines)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_ticket_shows_no_price_while_the_customer_can_see_the_screen(
    window: MainWindow, ticket: RowTable[object]
) -> None:
    assert window.context is not None
    window.context.set_discreet(True)
    QCoreApplication.processEvents()
    QTest.keyClick(ticket, Qt.Key.Key_Return)
    (dialog,) = [one for one in window.findChildren(EntryDialog) if one.isVisible()]
    assert cells(dialog)[0] == ["coat", "M", "navy", "herself"]
    assert "¥" not in told(dialog)
    dialog.done(0)
