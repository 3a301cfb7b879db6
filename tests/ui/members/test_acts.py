"""What is done with all that are listed, and with the tags of one."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain.member_filter import MemberFilter
from app.models import Change, Contact, Member, Tag
from app.ui.dialogs import list_acts
from app.ui.dialogs.list_acts import AdvisorForm, ContactsForm, TagForm
from app.ui.list_acts import _parts
from app.ui.main_window import MainWindow
from app.ui.pages.cards import CardsPage
from app.ui.pages.members import MembersPage
from tests import make
from tests.ui.members.listed import C, act, choose, form, found, part, write


@pytest.mark.parametrize("at_once", [500, 1], ids=["few", "many"])
def test_contacts_for_all_leave_out_whom_they_must(
    page: MembersPage, window: MainWindow, ids: dict[str, int], shop: Shop, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, at_once: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(list_acts, "_AT_ONCE", at_once)
    page.show_filter(MemberFilter((C("birthday", "month", (12,)),)))
    assert len(found(page, qtbot)) == 3
    act(page, "actContacts")
    dialog = form(window, ContactsForm)
    who = part(dialog, "contactsWho")
    assert isinstance(who, QLabel)
    qtbot.waitUntil(dialog.done_button.isEnabled)
    told = who.text().split("\n")
    assert told[:2] == ["1 contact.", "2 left out:"]
    assert sorted(told[2:]) == ["朱芳: asked to be left alone", "马娜: no number or address"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    with shop.reading() as session:
        [contact] = session.scalars(select(Contact))
        assert (contact.member_id, contact.due, contact.channel) == (ids["林晓"], date(2026, 11, 11), "phone")
    window.undo()
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == 0


def test_all_are_tagged_untagged_and_given_to_another_advisor(
    page: MembersPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    page.show_filter(MemberFilter((C("advisor", "is", (1,)),)))
    assert len(found(page, qtbot)) == 3
    assert page.acts.text().startswith("With all 3")
    act(page, "actTag")
    dialog = form(window, TagForm)
    write(dialog, "tagName", "沙龙")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    found(page, qtbot)
    marks = QItemSelectionModel.SelectionFlag
    rows = page.table.selectionModel()
    rows.select(page.table.model().index(0, 0), marks.ClearAndSelect | marks.Rows)
    rows.select(page.table.model().index(1, 0), marks.Select | marks.Rows)
    assert page.acts.text().startswith("With 2 marked")
    act(page, "actUntag")
    QTest.keyClick(form(window, TagForm), Qt.Key.Key_Return)
    found(page, qtbot)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Tag)) == 1
    act(page, "actAdvisor")
    dialog = form(window, AdvisorForm)
    choose(dialog, "advisor", 2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Member.advisor_id == 2)) == 3
        last = session.scalars(select(Change).order_by(Change.id.desc())).first()
        assert last is not None
        assert (last.operation, last.member_id) == ("member.amend", None)
    window.undo()
    with shop.reading() as session:
        assert session.scalar(select(func.count()).where(Member.advisor_id == 2)) == 1


def test_many_are_changed_with_progress_as_one_change(
    page: MembersPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with page.context.changing() as session:
        for number in range(82):
            make.member(session, f"周{number}", level="vip")
    page.show_filter(MemberFilter((C("level", "is", ("vip",)),)))
    assert len(found(page, qtbot)) == 83
    act(page, "actTag")
    dialog = form(window, TagForm)
    write(dialog, "tagName", "沙龙")
    with qtbot.waitSignal(page.context.noticed, timeout=20_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Tag)) == 83
    window.undo()
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Tag)) == 0


@pytest.mark.parametrize("count", [41, 80, 81, 82, 200])
def test_no_part_of_many_is_one_member_alone(count: int) -> None:
    parts = _parts(count)
    assert [first for first, _last in parts] == [0, *(last for _first, last in parts[:-1])]
    assert parts[-1][1] == count
    assert all(last - first > 1 for first, last in parts)


def test_cards_are_for_exactly_these(
    page: MembersPage, window: MainWindow, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.show_filter(MemberFilter((C("advisor", "is", (1,)),)))
    found(page, qtbot)
    act(page, "actCards")
    cards = window.pages.currentWidget()
    assert isinstance(cards, CardsPage)
    assert set(cards.who.asked().wanted.member_ids or ()) == {
        ids[name] for name in ("马娜", "沈子涵", "林晓")
    }


def test_a_tag_is_put_on_the_card_in_place(
    page: MembersPage, window: MainWindow, ids: dict[str, int], shop: Shop, qtbot: QtBot
) -> None:
    window.open_member(ids["马娜"])
    card = window.pages.currentWidget()
    assert card is not None
    tags = part(card, "memberTags")
    field = part(tags, "addTag")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.insert("沙龙")
    QTest.keyClick(field, Qt.Key.Key_Return)

    def chips() -> list[str]:
        buttons = [each for each in tags.findChildren(QPushButton) if each.isVisible()]
        return [each.text() for each in buttons if each.property("kind") == "chipwords"]

    qtbot.waitUntil(lambda: chips() == ["沙龙"])
    with shop.reading() as session:
        assert session.scalars(select(Tag.name)).all() == ["沙龙"]
    field.insert("一，二")
    QTest.keyClick(field, Qt.Key.Key_Return)
    notice = QApplication.activeModalWidget()
    if notice is not None:
        notice.close()
    chip = next(each for each in tags.findChildren(QPushButton) if each.text() == "沙龙")
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: chips() == [])
    page.context.set_discreet(True)
    qtbot.waitUntil(tags.isHidden)
