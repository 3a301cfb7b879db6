"""Lists that are kept: chosen and renamed, walked through from card to card, hidden from her eyes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.domain.member_filter import MemberFilter
from app.models import Member, SavedList
from app.services import lists
from app.ui.dialogs.list_acts import NameForm
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.walk import Walk
from tests.ui.members.listed import RED, C, form, found, part, write


def test_lists_are_chosen_renamed_saved_and_struck_by_keyboard(
    page: MembersPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with page.context.changing() as session:
        kept = lists.keep(session, "红", RED)
        session.add(SavedList(name="later", conditions='{"conditions": [{"field": "tier", "is": "is"}]}'))
    qtbot.waitUntil(lambda: page.lists.count() == 12)
    found(page, qtbot)
    page.lists.setFocus()
    page.lists.setCurrentRow(10)
    assert len(found(page, qtbot)) == 4
    QTest.keyClick(page.lists, Qt.Key.Key_F2)
    dialog = form(window, NameForm)
    write(dialog, "listName", "红衣")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    found(page, qtbot)
    page.chips.turned.emit(0)
    assert len(found(page, qtbot)) == 3
    save = part(window, "saveList")
    assert isinstance(save, QPushButton)
    assert save.isVisible()
    save.click()
    qtbot.waitUntil(save.isHidden)
    with shop.reading() as session:
        row = session.get_one(SavedList, kept)
        assert (row.name, row.conditions) == ("红衣", RED.turned(0).as_text())
    found(page, qtbot)
    QTest.keyClick(page.lists, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.lists.count() == 11)
    window.undo()
    qtbot.waitUntil(lambda: page.lists.count() == 12)
    found(page, qtbot)
    for place in (8, 2):  # the last of those that every shop has, and another
        page.lists.setCurrentRow(place)
        found(page, qtbot)
    page.lists.setCurrentRow(11)  # a later version has kept it
    box = QApplication.activeModalWidget() or window.findChild(QWidget, "notice")
    assert page.kept.key == "birthday_this_month"
    if box is not None:
        box.close()


def test_one_walks_from_card_to_card_over_the_list_as_it_was(
    page: MembersPage, window: MainWindow, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.show_filter(MemberFilter((C("advisor", "is", (1,)),)))
    names = found(page, qtbot)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    card = window.pages.currentWidget()
    assert isinstance(card, MemberCardPage)
    line = part(card, "listWalk")
    said = [label.text() for label in line.findChildren(QLabel)]
    assert said == ["1 of 3  ·  Advisor 小燕"]
    with page.context.changing() as session:  # it takes the second one off the list
        second = session.get_one(Member, ids[names[1]])
        second.advisor_id = None
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: card._member_id == ids[names[1]])
    assert line.findChildren(QLabel)[0].text().startswith("2 of 3")
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: card._member_id == ids[names[2]])
    assert not part(card, "walkOn").isEnabled()
    QTest.keyClick(handle, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: card._member_id == ids[names[1]])
    leave = part(card, "walkLeave")
    assert isinstance(leave, QPushButton)
    leave.click()
    assert window.pages.currentWidget() is page
    assert len(found(page, qtbot)) == 2
    window.open_member(ids[names[0]])
    assert line.isHidden()


def test_a_walk_ends_at_the_card_of_somebody_else(page: MembersPage, window: MainWindow) -> None:
    page.context.walk_through(Walk("", (1, 2)))
    card = window.pages.currentWidget()
    assert card is not None
    line = part(card, "listWalk")
    assert line.isVisible()
    window.open_member(3)
    QApplication.processEvents()
    assert line.isHidden()
    assert page.context.walk is None
    page.context.walk_on(1)


def test_sums_are_not_shown_while_the_customer_can_see_the_screen(
    page: MembersPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.show_filter(MemberFilter((C("spent_365", "between", (90_000, None)),)))
    found(page, qtbot)
    chip = part(window, "condition0")
    assert isinstance(chip, QPushButton)
    assert "900" in chip.text()
    page.context.set_discreet(True)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(5))
    found(page, qtbot)
    chip = part(window, "condition0")
    assert isinstance(chip, QPushButton)
    assert "900" not in chip.text()
    assert "900" not in page._name()
    with page.context.changing() as session:
        lists.keep(session, "难缠", RED)
    found(page, qtbot)
    QApplication.processEvents()
    assert [page.lists.item(row).text() for row in range(page.lists.count())].count("难缠") == 0
    page.context.set_discreet(False)
    qtbot.waitUntil(lambda: page.lists.item(page.lists.count() - 1).text() == "难缠")


def test_what_tells_of_silence_is_not_shown_while_the_customer_can_see_the_screen(
    page: MembersPage, window: MainWindow, qtbot: QtBot
) -> None:
    def names() -> set[str]:
        return {page.lists.item(row).text() for row in range(page.lists.count())}

    silent = {"Not seen for 90 days", "Prospects"}
    assert silent <= names()
    wanted = MemberFilter((C("last_visit", "not_for", (60,)), C("tier", "is", ("lead",))), any_of=True)
    page.show_filter(wanted)
    found(page, qtbot)

    def phones() -> set[str]:
        model = page.table.model()
        return {str(model.index(row, 3).data()) for row in range(model.rowCount())}

    assert "13900138000" in {phone.replace(" ", "") for phone in phones()}
    page.context.set_discreet(True)
    qtbot.waitUntil(lambda: not silent & names())
    assert "New in 30 days" in names()
    found(page, qtbot)
    assert "•••• 8000" in phones()
    assert not any("1380" in phone for phone in phones())
    for place in range(2):
        chip = part(window, f"condition{place}")
        assert isinstance(chip, QPushButton)
        assert chip.text() == chip.accessibleName() == "Hidden (F9)"
    page.context.set_discreet(False)
    qtbot.waitUntil(lambda: silent <= names())
