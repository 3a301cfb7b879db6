"""Events in the window: planned, members invited, answers by one key, who came by the space bar."""

from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.domain.events import Guest, Salon
from app.queries import events as query
from app.queries import today
from app.services import events as service
from app.ui.context import Context
from app.ui.dialogs.event import EventForm
from app.ui.dialogs.event_guests import EventGuests
from app.ui.dialogs.event_invite import InviteBy, InviteTo, invite_list
from app.ui.dialogs.event_list import EventList
from app.ui.dialogs.paper import PaperDialog
from app.ui.main_window import MainWindow
from app.ui.toast import Toast
from app.ui.widgets.guest_table import GuestTable
from app.ui.widgets.member_search import MemberSearch
from tests import make
from tests.make import TODAY

W = TypeVar("W", bound=QWidget)
DAY = timedelta(days=1)


def context_of(window: MainWindow) -> Context:
    assert window.context is not None
    return window.context


def inner(form: QWidget, kind: type[W], name: str) -> W:
    found = form.findChild(kind, name)
    assert found is not None
    return found


def form_of(window: MainWindow, qtbot: QtBot, kind: type[W]) -> W:
    qtbot.waitUntil(lambda: any(form.isVisible() for form in window.findChildren(kind)))
    return next(form for form in window.findChildren(kind) if form.isVisible())


def guests(shop: Shop, event_id: int = 1) -> list[Guest]:
    with shop.reading() as session:
        return query.guests(session, event_id)


def events(shop: Shop) -> list[Salon]:
    with shop.reading() as session:
        return query.everything(session)


def opened(window: MainWindow, qtbot: QtBot) -> EventList:
    context_of(window).go("calendar")
    inner(window, QPushButton, "calendarEvents").click()
    return form_of(window, qtbot, EventList)


def test_an_event_is_planned_members_are_invited_and_answer_by_one_key(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    listed = opened(window, qtbot)
    assert inner(listed, QLabel, "eventsEmpty").isVisible()
    inner(listed, QPushButton, "eventNew").click()
    form = form_of(window, qtbot, EventForm)
    for name, words in (
        ("eventTheme", "Tea"), ("eventDay", "3 weeks"), ("eventTime", "14:30"), ("eventPlaces", "many"),
    ):  # fmt: skip
        inner(form, QLineEdit, name).setText(words)
    done = inner(form, QPushButton, "formDone")
    done.click()
    assert form.isVisible()
    assert "many" in form.refusal.text()
    inner(form, QLineEdit, "eventPlaces").setText("1")
    done.click()
    [one] = events(shop)
    assert (one.theme, one.day, one.time, one.places) == ("Tea", TODAY + 21 * DAY, "14:30", 1)
    sheet = form_of(window, qtbot, EventGuests)
    search = inner(sheet, MemberSearch, "memberSearch")
    for member_id in (1, 2):
        search.search.opened.emit(member_id)
    table = inner(sheet, GuestTable, "guestTable")
    assert [guest.reply for guest in guests(shop)] == ["", ""]
    table.selectRow(0)
    first = table.row(0).id

    def of(key: int) -> Guest:
        return next(guest for guest in guests(shop) if guest.id == key)

    QTest.keyClick(table, Qt.Key.Key_Y)
    QTest.keyClick(table, Qt.Key.Key_Plus)
    assert (of(first).reply, of(first).guests) == ("yes", 1)
    assert "1 more than there are places" in inner(sheet, QLabel, "eventStands").text()
    QTest.keyClick(table, Qt.Key.Key_N)
    QTest.keyClick(table, Qt.Key.Key_Minus)
    assert (of(first).reply, of(first).guests) == ("no", 0)
    QTest.keyClick(table, Qt.Key.Key_P)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert (of(first).reply, of(first).came) == ("perhaps", None)
    assert sheet.refusal.isVisible()  # nobody has come to what is still to be
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [guest.id for guest in guests(shop)] != [first]
    off = inner(sheet, QPushButton, "eventOff")
    off.click()
    assert not events(shop)[0].cancelled
    assert sheet.refusal.text().startswith("Nobody has heard of it yet")
    off.click()
    assert events(shop)[0].cancelled
    search = inner(sheet, MemberSearch, "memberSearch")
    assert not search.isVisible()  # nobody is put on the list of what does not take place
    inner(sheet, QPushButton, "eventOff").click()
    assert not events(shop)[0].cancelled
    assert search.isVisible()
    inner(sheet, QPushButton, "eventChange").click()
    form = form_of(window, qtbot, EventForm)
    inner(form, QLineEdit, "eventTheme").setText("Coats")
    inner(form, QPushButton, "formDone").click()
    assert sheet.heading.text().startswith("Coats")


def test_an_event_called_off_takes_no_answer_and_who_was_coming_stands_on_today(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        her = make.member(session, "林晓雨", phones=["13900138801"])
        service.invite(session, service.plan(session, "Tea", TODAY + 9 * DAY), [her, 1], TODAY)
    listed = opened(window, qtbot)
    listed.table.opened.emit(listed.table.row(0))
    sheet = form_of(window, qtbot, EventGuests)
    table = inner(sheet, GuestTable, "guestTable")
    table.selectRow(next(at for at in range(2) if table.row(at).name == "林晓雨"))
    QTest.keyClick(table, Qt.Key.Key_Y)
    off = inner(sheet, QPushButton, "eventOff")
    off.click()
    said = "1 member has heard of it and stands on Today to be told. Press once more to call it off."
    assert sheet.refusal.text() == said
    assert off.text() == "Call it off now"
    QTest.keyClick(table, Qt.Key.Key_P)  # something else was done: it is asked anew
    assert off.text() == "Call it off"
    QTest.keyClick(table, Qt.Key.Key_Y)
    off.click()
    off.click()
    assert inner(sheet, Toast, "toast").accessibleName() == (
        "The event is called off: 1 member to tell, see Today."
    )
    assert inner(sheet, QLabel, "eventStands").text().startswith("Called off. Who has heard of it is told")
    QTest.keyClick(table, Qt.Key.Key_N)
    assert "is called off. Nothing was changed." in sheet.refusal.text()
    assert {guest.name: guest.reply for guest in guests(shop)} == {"林晓雨": "yes", "张晓红": ""}
    with shop.reading() as session:
        [told] = today.load(session, TODAY).due
    assert (told.rule, told.member_id, told.channel) == ("F2", her, "phone")


def test_who_came_is_ticked_and_what_it_brought_is_said(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        made = make.event(session, "Autumn", TODAY - 10 * DAY)
        for member_id in (1, 2):
            make.invitation(session, member_id, made)
        make.purchase(session, 2, TODAY - 5 * DAY, {"price": 90_000})
    listed = opened(window, qtbot)
    QTest.keyClick(listed.table, Qt.Key.Key_Return)
    sheet = form_of(window, qtbot, EventGuests)
    table = inner(sheet, GuestTable, "guestTable")
    at = next(row for row in range(2) if table.row(row).member_id == 2)
    table.selectRow(at)
    QTest.keyClick(table, Qt.Key.Key_Space)
    inner(sheet, MemberSearch, "memberSearch").search.opened.emit(3)
    inner(sheet, QPushButton, "eventRest").click()
    assert {guest.member_id: guest.came for guest in guests(shop, made)} == {1: False, 2: True, 3: True}
    said = inner(sheet, QLabel, "eventBrought").text()
    assert said.startswith("2 members came")
    assert "900" in said
    assert "so far" in said
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any(form.isVisible() for form in window.findChildren(EventList)))


def test_a_list_is_invited_and_who_must_not_be_asked_is_named(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        make.event(session, "Tea", TODAY + 20 * DAY, places=20)
        make.member(session, "Silent", do_not_contact=1)
    listed = opened(window, qtbot)
    QTest.keyClick(listed.table, Qt.Key.Key_Return)
    sheet = form_of(window, qtbot, EventGuests)
    inner(sheet, QPushButton, "eventInvite").click()
    form = form_of(window, qtbot, InviteBy)
    done, who = inner(form, QPushButton, "formDone"), inner(form, QLabel, "inviteWho")
    qtbot.waitUntil(done.isEnabled)
    assert who.text() == "3 to invite · 20 places\nLeft out: Silent: asked to be left alone"
    tier = inner(form, QComboBox, "inviteTier")
    tier.setCurrentIndex(1)  # platinum, of which there is nobody
    qtbot.waitUntil(lambda: who.text().startswith("0 to invite"))
    assert not done.isEnabled()
    tier.setCurrentIndex(0)
    qtbot.waitUntil(done.isEnabled)
    done.click()
    assert {guest.member_id for guest in guests(shop)} == {1, 2, 3}
    inner(sheet, QPushButton, "eventPrint").click()
    paper = form_of(window, qtbot, PaperDialog)
    qtbot.waitUntil(paper.save.isEnabled)
    paper.reject()


def test_more_than_there_are_places_are_asked_for_once_more(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        make.event(session, "Tea", TODAY + 20 * DAY, places=2)
    listed = opened(window, qtbot)
    QTest.keyClick(listed.table, Qt.Key.Key_Return)
    sheet = form_of(window, qtbot, EventGuests)
    inner(sheet, QPushButton, "eventInvite").click()
    form = form_of(window, qtbot, InviteBy)
    done = inner(form, QPushButton, "formDone")
    qtbot.waitUntil(done.isEnabled)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert guests(shop) == []
    assert form.refusal.text() == (
        "This invites 3 members at once, and 2 places are free. Press once more to invite them all."
    )
    assert done.text() == "Invite all 3"
    seen = inner(form, QComboBox, "inviteSeen")
    seen.setCurrentIndex(1)
    assert (done.text(), form.refusal.isVisible()) == ("Invite them", False)
    seen.setCurrentIndex(0)
    qtbot.waitUntil(done.isEnabled)
    done.click()
    done.click()
    assert len(guests(shop)) == 3


def test_those_of_a_list_are_invited_to_an_event_to_come(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    context = context_of(window)
    invite_list(context, (1, 2), window)
    form = form_of(window, qtbot, EventForm)  # none is to come: one is planned first
    inner(form, QLineEdit, "eventTheme").setText("Tea")
    inner(form, QLineEdit, "eventDay").setText("2 weeks")
    inner(form, QPushButton, "formDone").click()
    asked = form_of(window, qtbot, InviteTo)
    done = inner(asked, QPushButton, "formDone")
    qtbot.waitUntil(done.isEnabled)
    done.click()
    assert {guest.member_id for guest in guests(shop)} == {1, 2}


def test_who_was_struck_off_is_back_by_ctrl_z_in_the_dialog(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        service.invite(session, service.plan(session, "Tea", TODAY + 9 * DAY), [1, 2], TODAY)
    listed = opened(window, qtbot)
    listed.table.opened.emit(listed.table.row(0))
    sheet = form_of(window, qtbot, EventGuests)
    toast = inner(sheet, Toast, "toast")
    sheet.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    table = inner(sheet, GuestTable, "guestTable")
    table.selectRow(0)
    name = table.row(0).name
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(guests(shop)) == 1
    assert toast.isVisible()
    assert toast.accessibleName() == f"{name} is off the list."
    assert not window.toast.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(guests(shop)) == 2
    assert toast.accessibleName() == "Taken back: List of guests changed"
    QTest.keyClick(table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(guests(shop)) == 1
    search = inner(sheet, MemberSearch, "memberSearch")
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(guests(shop)) == 2
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QTest.mouseClick(inner(toast, QPushButton, "toastUndo"), Qt.MouseButton.LeftButton)
    assert len(guests(shop)) == 2
    sheet.reject()
    listed.reject()
    window.say("Saved.")
    assert window.toast.isVisible()
