"""The life of a card in the window: from the menu and from today, step by step, and taken back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.models import Member
from app.queries import card_life as lives
from app.queries import card_tasks
from app.services import card_life
from app.ui import pictures, printing
from app.ui.dialogs.card_life import CardLifeDialog, open_card, slip
from app.ui.dialogs.card_step import CardStepForm
from app.ui.dialogs.win_back import WinBackForm
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.today import Today
from app.ui.widgets.card_header import CardHeader
from tests import make
from tests.reports import reading
from tests.ui import papers

DAY = timedelta(days=1)


@pytest.fixture
def prospect(window: MainWindow) -> int:
    context = window.context
    assert context is not None
    with context.changing() as session:
        return make.member(session, "王燕", status="prospect", phones=["13900138899"])


def dialog(window: MainWindow, member_id: int) -> CardLifeDialog:
    context = window.context
    assert context is not None
    open_card(context, member_id, window)
    return window.findChildren(CardLifeDialog)[-1]


def press(inside: QDialog, name: str) -> None:
    button = inside.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled()
    button.click()


def test_from_the_application_to_her_hand(window: MainWindow, prospect: int, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    open_ = dialog(window, prospect)
    assert open_.findChild(QPushButton, "stepCollect") is None
    press(open_, "stepApply")
    form = open_.findChildren(CardStepForm)[-1]
    form.done_button.click()
    assert "18" in form.refusal.text()
    box = form.findChild(QCheckBox, "stepGrown")
    assert box is not None
    box.setChecked(True)
    form.done_button.click()
    standing = open_.findChild(QLabel, "cardStanding")
    assert standing is not None
    assert standing.text().startswith("Applied")
    press(open_, "stepReady")
    form = open_.findChildren(CardStepForm)[-1]
    number = form.findChild(QLineEdit, "stepNumber")
    assert number is not None
    assert number.text() == "VIP-0232"
    number.setText("VIP-0900")
    form.done_button.click()
    press(open_, "stepCollect")
    assert standing.text().startswith("Active to")
    taken = [open_.table.model().index(row, 1).data() for row in range(3)]
    assert taken == ["Handed over", "Ready to collect", "Applied for"]
    open_._say_why(next(one for one in lives_of(window, prospect).possible if one.step == "apply"))
    assert "one person holds one" in open_.refusal.text()
    qtbot.waitUntil(lambda: not context.jobs.busy)


def lives_of(window: MainWindow, member_id: int) -> lives.CardLife:
    context = window.context
    assert context is not None
    with context.reading() as session:
        return lives.load(session, member_id, context.today())


def test_a_warning_asks_for_its_reason_and_its_deadline(window: MainWindow, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    open_ = dialog(window, 1)
    press(open_, "stepWarn")
    form = open_.findChildren(CardStepForm)[-1]
    form.done_button.click()
    assert "reason" in form.refusal.text()
    why, until = form.findChild(QPlainTextEdit, "stepReason"), form.findChild(QLineEdit, "stepUntil")
    assert why is not None
    assert until is not None
    why.setPlainText("resold")
    until.setText("2 weeks")
    form.done_button.click()
    beside = open_.findChild(QLabel, "cardBeside")
    assert beside is not None
    assert beside.text().startswith("Warned")
    window.context.take_back(_last(window))  # type: ignore[union-attr]
    assert lives_of(window, 1).life.warning is None
    qtbot.waitUntil(lambda: not context.jobs.busy)


def _last(window: MainWindow) -> int:
    from app.services import undo

    context = window.context
    assert context is not None
    with context.changing() as session:
        return undo.last_change(session)


def test_today_lists_the_cards_that_wait(window: MainWindow, prospect: int, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    today = context.today()
    with context.changing() as session:
        waits = make.member(session, "陈丽", status="prospect")
        card_life.apply(session, prospect, today - 8 * DAY, grown=True)
        card_life.apply(session, waits, today - 9 * DAY, grown=True)
        card_life.ready(session, waits, today - DAY)
        card_life.warn(session, 1, today - 5 * DAY, "resold", today)
        card_life.warn(session, 2, today - 5 * DAY, "resold", today + DAY)
        card_life.warn(session, 3, today - 5 * DAY, "resold", today + 9 * DAY)
        card_life.appeal(session, 3, today - 4 * DAY, "her sister")
    with context.reading() as session:
        assert [(one.kind, one.member_id) for one in card_tasks.load(session, today)] == [
            ("ready", waits), ("applied", prospect), ("appealed", 3), ("warned", 1),
        ]  # fmt: skip
    page = window.page("today")
    assert isinstance(page, Today)
    page.refresh()
    told = {line.name: line.why for line in page.contacts.lines() if line.act == "Her card…"}
    assert "to hand over" in told["陈丽"]
    assert "make her card, then call her" in told["王燕"]
    assert "to be answered by 20 Nov" in told["李静"]
    line = next(one for one in page.contacts.lines() if one.name == "陈丽" and one.act == "Her card…")
    page.contacts.opened.emit(line.key)
    assert window.findChildren(CardLifeDialog)
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_only_mine_holds_for_cards_too(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    with shop.changing() as session:
        me, other = make.staff(session, "小雨"), make.staff(session, "小林")
        for name, advisor in (("我的", me), ("她的", other), ("大家的", None)):
            member = make.member(session, name, status="prospect", advisor_id=advisor)
            card_life.apply(session, member, context.today() - 8 * DAY, grown=True)
    context.take_over(me)
    page = window.page("today")
    assert isinstance(page, Today)
    page.refresh()

    def cards() -> set[str]:
        return {line.name for line in page.contacts.lines() if line.act == "Her card…"}

    assert cards() == {"我的", "她的", "大家的"}
    page._mine.setChecked(True)
    page.refresh()
    assert cards() == {"我的", "大家的"}
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_the_contacts_of_a_step_are_due_with_their_reason(
    window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    """Day 7 the call that her card is ready, a month before its end the word that it ends."""
    context = window.context
    assert context is not None
    today = context.today()
    with shop.changing() as session:
        applied = make.member(session, "申请", status="prospect", phones=["13900000001"])
        card_life.apply(session, applied, today - 7 * DAY, grown=True)
        card_life.ready(session, applied, today - DAY)
        ends = make.member(session, "到期", phones=["13900000002"], valid_until=today + 30 * DAY)
        from app.services import planning

        planning.plan(session, today, member_ids=[applied, ends])
    page = window.page("today")
    assert isinstance(page, Today)
    page.refresh()
    why = {line.name: line.why for line in page.contacts.lines() if line.act != "Her card…"}
    assert "ready" in why["申请"]
    assert "10 Dec" in why["到期"]
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_the_slip_of_a_step_is_written(shop: Shop, window: MainWindow, tmp_path: object) -> None:
    context = window.context
    assert context is not None
    with context.changing() as session:
        made = card_life.replace(session, 1, context.today(), "lost")
    from app.progress import finish

    out = Path(str(tmp_path)) / "slip.pdf"
    finish(slip(shop, context.settings, 1, made, out))
    assert "VIP-0231" in reading.texts(out)[0]


def test_the_slip_is_printed_though_its_dialog_is_closed_meanwhile(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = window.context
    assert context is not None
    with context.changing() as session:
        card_life.replace(session, 1, context.today(), "lost")
    open_ = dialog(window, 1)

    def choose(_size: QSizeF, _pages: int, chosen: Callable[[QPrinter], None], _parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "slip.pdf"))
        chosen(printer)
        open_.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    monkeypatch.setattr(printing, "choose_printer", choose)
    press(open_, "cardSlip")
    papers.settled(window, qtbot)
    assert "slip is printed" in window.toast.accessibleName()
    assert len(reading.sizes(tmp_path / "slip.pdf")) == 1


def test_she_is_won_back(window: MainWindow, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    with context.reading() as session:
        from app.queries import identity

        who = identity.load(session, 1, context.today())
    form = WinBackForm(context, who, window)
    form._reason.setCurrentIndex(form._reason.findData("away"))
    form._offer.setPlainText("tea and the new coats")
    form.done_button.click()
    again = WinBackForm(context, who, window)
    assert "open since" in again.findChild(QLabel, "winBackPast").text()  # type: ignore[union-attr]
    again.done_button.click()
    with context.reading() as session:
        from app.queries import win_backs

        assert [one.result for one in win_backs.of_member(session, 1)] == [None], "Enter alone ends nothing"
    again._result.setCurrentIndex(again._result.findData("not_yet"))
    again.done_button.click()
    with context.reading() as session:
        assert [one.result for one in win_backs.of_member(session, 1)] == ["not_yet"]
    qtbot.waitUntil(lambda: not context.jobs.busy)


def test_the_head_of_the_card_says_where_it_is(window: MainWindow, prospect: int) -> None:
    context = window.context
    assert context is not None
    with context.changing() as session:
        card_life.apply(session, prospect, context.today(), grown=True)
        assert session.get_one(Member, prospect).status == "applied"
    context.open_member(prospect)
    header = window.findChild(CardHeader)
    assert header is not None
    assert any("ready from" in label.text() for label in header.findChildren(QLabel))


def header(window: MainWindow, member_id: int, name: str) -> str:
    """Return what a label of the card's head says; "" where it is not shown."""
    window.open_member(member_id)
    pictures.settle(window)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_head_of_a_card_says_what_stands_against_her_and_until_when(window: MainWindow) -> None:
    context = window.context
    assert context is not None
    today = context.today()
    assert header(window, 1, "memberSanction") == ""
    with context.changing() as session:
        card_life.warn(session, 1, today, "resold", today + 9 * DAY)
        card_life.warn(session, 2, today - 9 * DAY, "resold", today - DAY)
        card_life.suspend(session, 2, today, "resold", until=today + 30 * DAY)
        card_life.appeal(session, 2, today, "her sister")
    assert header(window, 1, "memberSanction") == "Warned: deadline 19 Nov 2026"
    assert header(window, 2, "memberSanction") == (
        "Suspended to 10 Dec 2026  ·  Appeal of 10 Nov 2026 waits for an answer"
    )
    context.set_discreet(on=True)
    for member_id in (1, 2):
        assert header(window, member_id, "memberSanction") == ""
        assert "uspended" not in header(window, member_id, "memberNumber")


def test_the_head_of_a_prospect_says_what_she_is(window: MainWindow, prospect: int) -> None:
    context = window.context
    assert context is not None
    with context.changing() as session:
        session.get_one(Member, prospect).joined_on = context.today() - 40 * DAY
    assert header(window, prospect, "memberNumber") == "no card  ·  Prospect since 1 Oct 2026"
    assert header(window, prospect, "memberLevel") == ""
    assert header(window, 1, "memberLevel") == "VIP"
