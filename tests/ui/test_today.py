"""The page of today through the real window: groups, one key to close, undo, the week, nothing to do."""

import json
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact, Member, Phone, Staff
from app.services import contacts
from app.ui.context import Context
from app.ui.dialogs.contact import ContactSheet
from app.ui.main_window import MainWindow
from app.ui.pages.calendar import Calendar
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.today import Today
from app.ui.theme import Theme
from app.ui.widgets.day_beside import DayBeside
from app.ui.widgets.line_delegate import Heading
from app.ui.widgets.line_list import MOST, LineList
from tests import make
from tests.ui import outreach
from tests.ui.outreach import Filled
from tests.ui.test_language import cut

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(shop: Shop) -> Filled:
    return outreach.fill(shop)


@pytest.fixture
def today(filled: Filled, window: MainWindow) -> Today:
    """Return the page in front, with something to do."""
    assert filled.birthday
    return in_front(window)


@pytest.fixture
def idle(window: MainWindow) -> Today:
    """Return the page in front, with nothing to do."""
    return in_front(window)


def in_front(window: MainWindow) -> Today:
    page = window.pages.currentWidget()
    assert isinstance(page, Today)
    return page


def names(within: LineList) -> list[str]:
    return [line.name for line in within.lines()]


def headings(within: LineList) -> list[str]:
    return [row.title for row in within._model.rows if isinstance(row, Heading)]


def sheet(page: Today) -> ContactSheet:
    found = page.findChild(ContactSheet)
    assert found is not None
    return found


def closed(shop: Shop, contact_id: int) -> tuple[str | None, str]:
    with shop.reading() as session:
        row = session.get_one(Contact, contact_id)
        return row.outcome, row.said


def open_first(page: Today) -> ContactSheet:
    page.contacts.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.contacts, Qt.Key.Key_Return)
    return sheet(page)


def test_who_is_due_stands_in_groups_with_reason_channel_and_last_visit(today: Today) -> None:
    assert headings(today.contacts) == [
        "Birthdays",
        "Care and good wishes",
        "Not seen for a while",
        "Unfinished",
    ]
    first, second, third, fourth = today.contacts.lines()
    assert (first.name, first.why) == (
        "林晓雨",
        "birthday on 10 Nov (2nd day of the 10th lunar month) — turns 41",
    )
    assert (first.act, first.since, first.spoke) == (
        "Message…",
        "bought 7 days ago",
        "not spoken to yet",
    )
    assert second.why == "bought for ¥3,000 on 3 Nov"
    assert (second.act, third.act, third.since) == ("Call…", "Call…", "never bought")
    assert fourth.why == "Mon 9 Nov: birthday on 14 Nov"
    assert not any(line.late for line in today.contacts.lines())
    assert today.title() == "Tue 10 Nov"


def test_each_line_has_two_clocks(idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        who = make.member(session, "林晓雨")
        make.purchase(session, who, outreach.TODAY)
        for outcome, days in (("reached", 9), ("left_word", 3), ("no_answer", 1)):
            day = outreach.TODAY - timedelta(days=days)
            make.contact(session, who, day, outcome=outcome, closed_on=day)
        make.contact(session, who)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) == ["林晓雨"])
    (line,) = idle.contacts.lines()
    assert line.clocks() == "bought today  ·  spoken to 3 days ago"
    assert line.clocks().replace("  ·  ", ", ") in line.aloud()


def test_who_has_heard_enough_says_so_on_today_and_before_she_is_called(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        who = make.member(session, "林晓雨", phones=["13900138801"])
        for back in (4, 1):
            day = outreach.TODAY - timedelta(days=back)
            make.contact(session, who, day, "C7", outcome="reached", closed_on=day)
        make.contact(session, who, rule="C5", reason='{"last_visit": "2026-08-12", "days": 90}')
        make.contact(session, who, rule="C14", priority=6, reason='{"closed_on": "2026-11-03"}')
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: names(idle.contacts) != [])
    (line,) = idle.contacts.lines()
    assert "· heard from us on Friday and Monday" in line.why
    over = open_first(idle)
    wishes = over.findChild(QLabel, "contactWishes")
    assert wishes is not None
    assert (
        wishes.text() == "Heard from us on Friday and Monday, twice in seven days: rather from Fri 13 Nov on"
    )
    over.show_contact(who, 4)  # the question after a complaint is let through
    assert not wishes.isVisible()


def test_what_she_hears_of_on_one_day_is_one_line(
    today: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        lin = session.scalars(select(Member.id).where(Member.name == "林晓雨")).one()
        make.contact(session, lin, rule="C7", priority=3)
        make.contact(session, lin, rule="C15", priority=4)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: "Care call" in today.contacts.lines()[0].why)
    first = today.contacts.lines()[0]
    assert first.why.endswith("turns 41; also: After a purchase · Care call")
    assert names(today.contacts).count("林晓雨") == 1
    assert today._summary.text().startswith("3 to be in touch with")


def test_rain_thanks_who_comes_and_can_be_taken_back(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        who = make.member(session, "林晓雨", phones=["13900138801"])
        make.purchase(session, who)
    cast("Context", window.context).tell()
    QTest.mouseClick(idle._rain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(idle.contacts) == ["林晓雨"])
    assert idle._rain.isChecked()
    assert window.toast.accessibleName() == "Noted: it is raining."
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not idle._rain.isChecked())
    assert names(idle.contacts) == []


def test_the_weeks_birthdays_lead_to_the_card(today: Today, window: MainWindow, qtbot: QtBot) -> None:
    week = today.findChild(LineList, "weekBirthdays")
    assert week is not None
    assert [(line.name, line.why) for line in week.lines()] == [("赵婷", "turns 36")]
    week.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(cast("Context", window.context).member_wanted):
        QTest.keyClick(week, Qt.Key.Key_Return)


def test_one_key_closes_a_contact_and_ctrl_z_brings_it_back(
    today: Today, window: MainWindow, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    over = open_first(today)
    assert over.isVisible()
    QTest.keyClick(over, Qt.Key.Key_F2)
    assert not over.isVisible()
    assert closed(shop, filled.birthday) == ("reached", "")
    assert window.toast.accessibleName() == "林晓雨: reached"
    qtbot.waitUntil(lambda: "林晓雨" not in names(today.contacts))
    chosen = today.contacts.chosen()
    assert chosen is not None
    assert chosen.name == "王可欣"
    assert QApplication.focusWidget() is today.contacts
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(today.contacts)[0] == "林晓雨")
    assert closed(shop, filled.birthday) == (None, "")


def test_a_click_opens_and_a_click_closes(today: Today, shop: Shop, filled: Filled, qtbot: QtBot) -> None:
    row = today.contacts.visualRect(today.contacts.model().index(3, 0))
    QTest.mouseClick(today.contacts.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    over = sheet(today)
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    QTest.keyClicks(said, "sleeves a little long")
    later = next(button for button in over.findChildren(QPushButton) if button.text() == "In a week")
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    wrong = over.findChild(QPushButton, "outcome_left_word")
    assert wrong is not None
    QTest.mouseClick(wrong, Qt.MouseButton.LeftButton)
    assert closed(shop, filled.big_purchase) == ("left_word", "sleeves a little long")
    today._ahead.click()
    qtbot.waitUntil(lambda: any("sleeves" in line.why for line in today.contacts.lines()))


def test_the_sheet_knows_her_and_speaks_her_language(today: Today) -> None:
    over = open_first(today)
    told = " ".join(label.text() for label in over.findChildren(QLabel) if label.isVisible())
    for fact in (
        "林晓雨",
        "Lín Xiǎoyǔ",
        "13900138801",
        "下午",
        "3 Nov 2026",
        "风衣 M",
        "小米",
        "In 简体中文",
    ):
        assert fact in told
    script = over.findChild(QPlainTextEdit, "scriptText")
    copy = over.findChild(QPushButton, "copyScript")
    assert script is not None
    assert copy is not None
    assert script.toPlainText().startswith("林女士，生日快乐")
    assert QApplication.focusWidget() is copy
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == script.toPlainText()
    assert copy.text() == "Copied ✓"
    selling = over.findChild(QLabel, "sellingWords")
    assert selling is not None
    assert not selling.isVisible()
    script.setPlainText("生日快乐，新品八折")
    assert selling.text() == "Good wishes do not sell: 新品, 折"


def test_the_script_of_a_purchase_names_the_dearest_piece_and_who_is_on_duty(
    today: Today, window: MainWindow
) -> None:
    cast("Context", window.context).take_over(1)
    today.contacts.opened.emit(today.contacts.lines()[1].key)
    script = sheet(today).findChild(QPlainTextEdit, "scriptText")
    assert script is not None
    assert "羊绒大衣" in script.toPlainText()
    assert "小燕" in script.toPlainText()
    today.contacts.opened.emit(today.contacts.lines()[2].key)
    assert script.toPlainText().startswith("佐藤様")


def test_a_card_is_posted_not_reached(today: Today, shop: Shop, filled: Filled) -> None:
    today.contacts.opened.emit(today.contacts.lines()[3].key)
    over = sheet(today)
    offered = [
        button.accessibleName()
        for button in over.findChildren(QPushButton)
        if button.isVisible() and button.objectName().startswith("outcome_")
    ]
    assert sorted(offered) == ["Do not contact", "Posted", "Skip"]
    QTest.keyClick(over, Qt.Key.Key_F3)  # nobody can be left word by a card
    assert over.isVisible()
    QTest.keyClick(over, Qt.Key.Key_F2)
    assert closed(shop, filled.card) == ("posted", "")


def test_escape_puts_the_sheet_away_and_keeps_what_was_begun(
    today: Today, shop: Shop, filled: Filled
) -> None:
    over = open_first(today)
    said = over.findChild(QLineEdit, "contactSaid")
    assert said is not None
    said.setFocus()
    QTest.keyClicks(said, "calls back")
    QTest.keyClick(said, Qt.Key.Key_Escape)
    assert not over.isVisible()
    assert QApplication.focusWidget() is today.contacts
    assert closed(shop, filled.birthday) == (None, "")
    QTest.keyClick(today.contacts, Qt.Key.Key_Down)
    QTest.keyClick(today.contacts, Qt.Key.Key_Return)
    assert said.text() == ""
    today.contacts.opened.emit(today.contacts.lines()[0].key)
    assert said.text() == "calls back"


def test_a_scan_with_the_sheet_open_closes_nothing(today: Today, window: MainWindow, qtbot: QtBot) -> None:
    over = open_first(today)
    with qtbot.waitSignal(window.search.opened):
        for key in "VIP-0042":
            QTest.keyClicks(QApplication.focusWidget() or window, key)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    window.go("today")
    assert over.isVisible()
    assert len(today.contacts.lines()) == 4


def test_a_contact_closed_elsewhere_takes_its_sheet_away(
    today: Today, window: MainWindow, filled: Filled
) -> None:
    over = open_first(today)
    context = cast("Context", window.context)
    with context.changing() as session:
        contacts.close(session, filled.birthday, "reached", outreach.TODAY)
    assert not over.isVisible()
    over.show_contact(1, filled.birthday)
    assert not over.isVisible()
    assert window.toast.accessibleName() == "This contact is not open any more."


def test_who_asks_to_be_left_alone_is_not_listed_again(
    today: Today, shop: Shop, filled: Filled, qtbot: QtBot
) -> None:
    today.contacts.opened.emit(today.contacts.lines()[3].key)
    QTest.keyClick(sheet(today), Qt.Key.Key_F6)
    assert closed(shop, filled.card) == ("do_not_contact", "")
    qtbot.waitUntil(lambda: "陈丽" not in names(today.contacts))
    today._ahead.click()
    qtbot.waitUntil(today._nobody.isHidden)
    assert "陈丽" not in names(today.contacts)


def test_only_mine_leaves_out_whom_a_colleague_looks_after(
    today: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    assert not today._mine.isVisible()
    cast("Context", window.context).take_over(1)
    qtbot.waitUntil(today._mine.isVisible)
    QTest.mouseClick(today._mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(today.contacts) == ["林晓雨", "佐藤 美咲", "陈丽"])
    with shop.changing() as session:  # of whoever is off today it is everybody's
        for colleague in session.scalars(select(Staff).where(Staff.id != 1)):
            colleague.workdays = str(outreach.TODAY.isoweekday() % 7 + 1)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: len(names(today.contacts)) > 3)


def test_nothing_to_do_is_said_and_the_week_is_offered(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    assert idle._nobody.isVisible()
    assert not idle.contacts.isVisible()
    assert not idle._nobody.week.isVisible()
    outreach.festival(shop, outreach.TODAY.replace(day=12), 1)
    cast("Context", window.context).tell()
    qtbot.waitUntil(idle._nobody.week.isVisible)
    QTest.mouseClick(idle._nobody.week, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(idle.contacts) == ["周0"])
    assert headings(idle.contacts) == ["Thu 12 Nov"]


def test_a_festival_is_folded_until_all_of_it_is_wanted(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    outreach.festival(shop, outreach.TODAY, MOST + 10)
    cast("Context", window.context).tell()
    qtbot.waitUntil(lambda: len(idle.contacts.lines()) == MOST)
    last = idle.contacts.model().index(MOST + 1, 0)
    assert last.data() == "10 more"
    idle.contacts.setCurrentIndex(last)
    QTest.keyClick(idle.contacts, Qt.Key.Key_Return)
    assert len(idle.contacts.lines()) == MOST + 10


def test_the_list_keeps_qts_rules(today: Today, qtbot: QtBot) -> None:
    model = today.contacts.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    today._ahead.click()
    qtbot.waitUntil(lambda: len(headings(today.contacts)) == 5)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Birthdays: 1"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("林晓雨, ")
    assert tester.model() is model


def test_the_language_changes_under_an_open_sheet(today: Today, qtbot: QtBot) -> None:
    over = open_first(today)
    i18n.install("zh_CN")
    qtbot.waitUntil(lambda: today._title.text() == "11月10日 周二")
    qtbot.waitUntil(lambda: over._script._heading.text().find("简体中文") < 0)
    assert over.isVisible()


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_nothing_is_cut_at_the_smallest_screen(
    today: Today, window: MainWindow, look: Theme, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    QApplication.processEvents()
    QApplication.processEvents()
    assert shortened(today.contacts) == []
    for number in range(4):
        today.contacts.opened.emit(today.contacts.lines()[number].key)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        assert cut(today) == []
        assert shortened(today.contacts) == []
    assert not window.grab().isNull()


def shortened(within: LineList) -> list[str]:
    """Return the words of lines that have less room than they need."""
    found = []
    for line in within.lines():
        box = within.visualRect(within.model().index(within.row_of(line.key), 0))
        pieces = within._delegate.pieces(line, box)
        found += [piece.words for piece in pieces if piece.shown() != piece.words]
    return found


def unfolded(within: LineList) -> str:
    """Open what is folded at the end of the list by keys; return what stood for it."""
    within.setFocus()
    QTest.keyClick(within, Qt.Key.Key_End)
    said: str = within.currentIndex().data()
    QTest.keyClick(within, Qt.Key.Key_Return)
    return said


@pytest.mark.parametrize("scale", [100, 150])
def test_who_may_wait_is_held_back_with_its_reason_in_full(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot, look: Theme, scale: int
) -> None:
    born = {"birth_calendar": "solar", "birth_month": outreach.TODAY.month, "birth_day": outreach.TODAY.day}
    silence = json.dumps({"last_visit": "2026-08-12", "days": 90, "note": "her coat is ready " * 8})
    with shop.changing() as session:
        for name, days in (("林晓雨", 9), ("王可欣", 1)):
            who = make.member(session, name)
            for back in (4, 1):
                day = outreach.TODAY - timedelta(days=back)
                make.contact(session, who, day, "C7", outcome="reached", closed_on=day)
            last = outreach.TODAY + timedelta(days=days)
            make.contact(session, who, rule="C5", window_to=last, reason=silence)
        make.member(session, "周敏", do_not_contact=1, **born)
    look.wear("light", scale)
    cast("Context", window.context).tell()
    # Her window is over before she may hear.
    qtbot.waitUntil(lambda: names(idle.contacts) == ["王可欣"])
    assert unfolded(idle.contacts) == "1 heard from us lately  ·  1 asked not to be contacted"
    _, waits, alone = idle.contacts.lines()
    assert waits.why.endswith(
        "heard from us on Friday and Monday, twice in seven days: rather from Fri 13 Nov on"
    )
    assert (waits.name, waits.act) == ("林晓雨", "")
    assert (alone.name, alone.why) == ("周敏", "10 Nov · no greeting, she asked not to be contacted")
    qtbot.waitUntil(lambda: shortened(idle.contacts) == [])
    idle.contacts.opened.emit(waits.key)
    assert sheet(idle).isVisible()
    idle.contacts.opened.emit(alone.key)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_whose_greeting_is_held_back_is_told_on_today_and_in_the_calendar(
    idle: Today, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    moon = date(2026, 9, 25)
    with shop.changing() as session:
        hers = session.get_one(Member, 3)
        hers.mourning_from = moon - timedelta(days=9)
        session.add(Phone(member_id=3, written="13800138811", digits="13800138811", position=0))
        make.contact(session, 3, moon, "own", reason='{"note": "her coat"}')
    context = window.context
    assert context is not None
    context.today = lambda: moon
    context.tell()
    qtbot.waitUntil(lambda: headings(idle.contacts) == ["Care and good wishes", "Held back"])
    assert len(idle.contacts.lines()) == 1
    assert unfolded(idle.contacts) == "1 in mourning"
    due, held = idle.contacts.lines()
    assert (due.name, due.why) == ("李静", "her coat; in mourning")
    assert held.why == "Mid-Autumn Festival: no greeting, in mourning until 15 Sep 2027"
    window.go("calendar")
    beside = window.findChild(DayBeside)
    assert beside is not None
    assert [line.why for line in beside.list.lines()] == [due.why, held.why]
    calendar = window.page("calendar")
    assert isinstance(calendar, Calendar)
    button = calendar.findChild(QPushButton, "asList")
    assert button is not None
    button.click()
    assert held.why in [line.why for line in calendar.list.lines()]
    context.set_discreet(True)
    qtbot.waitUntil(lambda: held.why not in [line.why for line in calendar.list.lines()])
    context.set_discreet(False)
    qtbot.waitUntil(lambda: held.why in [line.why for line in calendar.list.lines()])
    calendar.list.setFocus()
    QTest.keyClick(calendar.list, Qt.Key.Key_End)
    QTest.keyClick(calendar.list, Qt.Key.Key_Return)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_ctrl_p_offers_the_care_plan_of_today(today: Today) -> None:
    QTest.keyClick(today.contacts, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = today.findChild(QMenu, "planMenu")
    assert menu is not None
    assert menu.actions()[0].text() == "Today"
    menu.close()


def test_many_in_a_row_by_keys_alone(today: Today, window: MainWindow, qtbot: QtBot) -> None:
    before = len(today.contacts.lines())
    assert before > 2
    window.box.setFocus()
    QTest.keyClick(window.box, Qt.Key.Key_Down)
    assert today.contacts.hasFocus()
    for done in range(1, 3):
        QTest.keyClick(today.contacts, Qt.Key.Key_Return)
        sheet = today.findChild(ContactSheet)
        assert sheet is not None
        qtbot.waitUntil(sheet.isVisible)
        visited = []
        for _ in range(12):  # no field holds Tab
            at = QApplication.focusWidget()
            assert at is not None
            QTest.keyClick(at, Qt.Key.Key_Tab)
            visited.append(QApplication.focusWidget())
        assert len(set(visited)) > 8
        key = Qt.Key.Key_F2
        QTest.keyClick(sheet, key)
        qtbot.waitUntil(lambda done=done: len(today.contacts.lines()) == before - done)  # type: ignore[misc]  # mypy cannot tell what it returns
        assert today.contacts.hasFocus()
        assert today.contacts.chosen() is not None
