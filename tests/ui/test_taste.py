"""What she says beside what she buys, on the card: what each value rests on, by keyboard and by mouse."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Member, Preference
from app.services import notes
from app.ui import pictures
from app.ui.dialogs.statement import Statement
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.theme import Theme
from app.ui.widgets.doubt import Doubt
from app.ui.widgets.fact import Fact
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.popover import Popover
from app.ui.widgets.spare import Spare
from tests import make
from tests.make import TODAY


@pytest.fixture
def known(shop: Shop) -> int:
    """Put one on file of whom everything is known: two sizes outgrown, a yellow that she avoids and buys."""
    with shop.changing() as session:
        yan = make.staff(session, "小燕燕")
        one = make.member(session, "陈丽", card="VIP-0100")
        child = make.relative(session, one, "daughter", name="小米", sizes="100cm")
        make.relative(session, one, "husband", name="王强", sizes="XL")
        make.stated(session, one, "size", "S", category="连衣裙", said_on=date(2021, 3, 1))
        make.stated(session, one, "size", "M", category="连衣裙", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "M", category="上衣", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "37", category="鞋", said_on=date(2024, 5, 1))
        make.stated(session, one, "colour", "navy", said_on=date(2023, 5, 1))
        make.stated(session, one, "avoids", "yellow", said_on=date(2023, 5, 1))
        make.stated(session, one, "price_high", "100000", said_on=date(2023, 5, 1), staff_id=yan)
        make.stated(session, one, "size", "110cm", relative_id=child, said_on=date(2025, 5, 1))
        for week in range(6):
            make.purchase(
                session,
                one,
                TODAY - timedelta(weeks=week),
                {"item": "丝绒连衣裙", "category": "连衣裙", "size": "L" if week else "M", "colour": "黄"},
                {"item": "衬衫", "category": "上衣", "size": "L", "colour": "navy", "styles": "通勤"},
                {"item": "长裤", "category": "裤子", "size": "28", "colour": "黄", "styles": "通勤"},
                {
                    "item": "童裙",
                    "category": "童装",
                    "size": "120",
                    "for_whom": "relative",
                    "relative_id": child,
                },
                {"item": "围巾", "category": "围巾", "for_whom": "gift", "price": 30_000},
                staff_id=yan,
            )
    return one


@pytest.fixture
def card(window: MainWindow, known: int) -> MemberCardPage:
    """Open her card."""
    window.open_member(known)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    pictures.settle(window)
    return page


def part(card: QWidget, name: str) -> QWidget:
    """Return a part of the card."""
    found = card.findChild(QWidget, name)
    assert found is not None, name
    return found


def fact(card: QWidget, name: str, words: str) -> Fact:
    """Return the value that says `words` in the part called `name`."""
    return next(one for one in part(card, name).findChildren(Fact) if one.text() == words and one.isVisible())


def shows(card: QWidget, name: str, words: str) -> bool:
    """Whether a value that says `words` is seen in the part called `name`."""
    facts = part(card, name).findChildren(Fact)
    return any(one.text() == words for one in facts if one.isVisible())


def sentences(card: QWidget, name: str) -> list[str]:
    """Return what is said of disagreements in a part."""
    texts = [label.text() for label in part(card, name).findChildren(QLabel) if label.isVisible()]
    return [text for text in texts if text.startswith("≠")]


def popover(window: MainWindow) -> Popover | None:
    """Return what lies over the card."""
    return next((one for one in window.findChildren(Popover) if one.isVisible()), None)


def hover(value: Fact) -> None:
    """Let the mouse come over a value."""
    at = QPointF(2, 2)
    QApplication.sendEvent(value, QEnterEvent(at, at, QPointF(value.mapToGlobal(at.toPoint()))))


def lines(window: MainWindow, name: str = "evidenceLines") -> list[list[str]]:
    """Return the table in the popover."""
    table = window.findChild(QTableView, name)
    assert table is not None
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_where_word_and_purchases_disagree_it_is_said(card: MemberCardPage) -> None:
    assert sentences(card, "memberSizes") == [
        "≠ says M since 2023, the last 6 were all L",
        "≠ says M since 2023, 5 of the last 6 were L",
    ]
    assert sentences(card, "memberColours") == [
        "≠ says she avoids yellow since 2023, 4 of the last 6 were yellow"
    ]
    assert sentences(card, "memberPriceBand") == [
        "≠ says up to ¥1,000 since 2023, pays ¥1,280 – ¥1,280 a piece"
    ]
    assert sentences(card, "memberFamily") == ["≠ says 110cm since 2025, the last 6 were all 120"]
    fact(card, "memberFamily", "buys 童装 120 (6)")
    fact(card, "memberFamily", "¥300 – ¥300 (6)")
    fact(card, "memberColours", "上衣 + 裤子 (6)")
    details = {words for one in part(card, "memberSizes").findChildren(Spare) for words in one.words}
    assert {"2023 小燕燕", "2023", "since 6 Oct"} <= details


def test_enter_shows_the_lines_and_escape_goes_back(
    card: MemberCardPage, window: MainWindow, qtbot: QtBot
) -> None:
    usual = fact(card, "memberSizes", "buys L (5)")
    usual.setFocus()
    assert usual.accessibleDescription() == "5 of 6 lines since 6 Oct 2026, the last on 3 Nov 2026"
    QTest.keyClick(usual, Qt.Key.Key_Return)
    shown = popover(window)
    assert shown is not None
    assert shown.accessibleName() == f"连衣裙 L: {usual.accessibleDescription()}"
    assert shown.accessibleDescription() == "says M since 2023, 5 of the last 6 were L"
    assert lines(window)[:2] == [
        ["10 Nov 2026", "丝绒连衣裙", "M", "yellow", "¥1,280", "小燕燕"],
        ["3 Nov 2026", "丝绒连衣裙", "L", "yellow", "¥1,280", "小燕燕"],
    ]
    assert len(lines(window)) == 6
    table = QApplication.focusWidget()
    assert isinstance(table, QTableView)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert popover(window) is None
    qtbot.waitUntil(usual.hasFocus)


def test_a_click_beside_it_or_another_focus_closes_it(card: MemberCardPage, window: MainWindow) -> None:
    usual = fact(card, "memberPriceBand", "¥1,280 – ¥1,280 (18)")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    shown = popover(window)
    assert shown is not None
    assert shown.geometry().right() < window.width()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert popover(window) is shown
    QTest.mouseClick(part(card, "memberSizes"), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert popover(window) is None
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    window.box.setFocus()
    assert popover(window) is None


def test_the_mouse_over_a_value_shows_the_latest_lines(card: MemberCardPage) -> None:
    usual = fact(card, "memberPriceBand", "¥1,280 – ¥1,280 (18)")
    assert usual.toolTip() == ""
    hover(usual)
    hint = usual.toolTip().splitlines()
    assert hint[0] == "18 of 18 lines since 6 Oct 2026, the last on 10 Nov 2026"
    assert hint[1] == "10 Nov 2026  丝绒连衣裙  M  yellow  ¥1,280  小燕燕"
    assert hint[-1] == "and 10 more: Enter shows them all"


def test_what_she_said_before_is_kept_and_a_wrong_one_is_taken_away(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    said = next(
        one for one in part(card, "memberSizes").findChildren(Fact) if one.accessibleName() == "连衣裙 M"
    )
    said.setFocus()
    QTest.keyClick(said, Qt.Key.Key_Space)
    assert lines(window, "saidBefore") == [["1 May 2023", "M", "小燕燕"], ["1 Mar 2021", "S", ""]]
    table = QApplication.focusWidget()
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "≠ says S since 2021, 5 of the last 6 were L" in sentences(card, "memberSizes"))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "≠ says M since 2023, 5 of the last 6 were L" in sentences(card, "memberSizes"))
    with shop.reading() as session:
        assert len(session.scalars(select(Preference.id)).all()) == 8
    avoids = fact(card, "memberColours", "yellow")
    QTest.mouseClick(avoids, Qt.MouseButton.LeftButton)
    assert lines(window, "saidBefore") == [["1 May 2023", "avoids yellow", ""]]
    button = window.findChild(QPushButton, "saidRemove")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sentences(card, "memberColours") == [])
    assert popover(window) is None


def form(window: MainWindow) -> Statement:
    """Return the open dialog."""
    return next(one for one in window.findChildren(Statement) if one.isVisible())


def choose(dialog: QWidget, name: str, words: str) -> None:
    """Choose or write something in a field."""
    field = dialog.findChild(QComboBox, name)
    assert field is not None
    if field.isEditable():
        field.setEditText(words)
    else:
        field.setCurrentText(words)


def note(dialog: QWidget) -> None:
    """Press the one thing to do."""
    button = dialog.findChild(QPushButton, "formDone")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_price_that_she_says_is_noted(
    card: MemberCardPage, window: MainWindow, shop: Shop, known: int, qtbot: QtBot
) -> None:
    says = next(
        one for one in part(card, "memberPriceBand").findChildren(QPushButton) if "says" in one.text()
    )
    QTest.mouseClick(says, Qt.MouseButton.LeftButton)
    dialog = form(window)
    low, high = (dialog.findChild(QLineEdit, name) for name in ("low", "high"))
    refusal = dialog.findChild(QLabel, "formRefusal")
    assert low is not None
    assert high is not None
    assert refusal is not None
    for written, wrong in ((("", ""), "empty"), (("2,000", "1,000"), "1,000"), (("-5", ""), "-5")):
        low.setText(written[0])
        high.setText(written[1])
        note(dialog)
        assert wrong in refusal.text()
    low.setText("500")
    high.setText("1,500")
    note(dialog)
    with shop.reading() as session:
        rows = session.execute(
            select(Preference.kind, Preference.value, Preference.said_on)
            .where(Preference.member_id == known, Preference.kind.like("price%"))
            .order_by(Preference.id)
        ).all()
    assert [tuple(row) for row in rows] == [
        ("price_high", "100000", date(2023, 5, 1)),
        ("price_low", "50000", TODAY),
        ("price_high", "150000", TODAY),
    ]
    qtbot.waitUntil(lambda: shows(card, "memberPriceBand", "from ¥500"))
    assert sentences(card, "memberPriceBand") == []
    QTest.mouseClick(fact(card, "memberPriceBand", "up to ¥1,500"), Qt.MouseButton.LeftButton)
    assert [row[1] for row in lines(window, "saidBefore")] == ["up to ¥1,500", "up to ¥1,000"]


def test_the_size_of_a_relative_is_noted(
    card: MemberCardPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    says = next(one for one in part(card, "memberSizes").findChildren(QPushButton) if "says" in one.text())
    QTest.mouseClick(says, Qt.MouseButton.LeftButton)
    dialog = form(window)
    choose(dialog, "whom", "daughter 小米")
    choose(dialog, "value", "120cm")
    note(dialog)
    qtbot.waitUntil(lambda: shows(card, "memberFamily", "120cm"))
    assert sentences(card, "memberFamily") == []
    with shop.reading() as session:
        assert session.scalars(select(Preference.value).where(Preference.relative_id.is_not(None))).all() == [
            "110cm",
            "120cm",
        ]


def test_before_her_eyes_no_price_is_shown(card: MemberCardPage, window: MainWindow, qtbot: QtBot) -> None:
    context = window.context
    assert context is not None
    QTest.mouseClick(fact(card, "memberSizes", "buys L (5)"), Qt.MouseButton.LeftButton)
    context.set_discreet(on=True)
    qtbot.waitUntil(lambda: popover(window) is None)
    pictures.settle(window)
    assert [one for one in part(card, "memberPriceBand").findChildren(Fact) if "¥" in one.text()] == []
    assert [sentences(card, name) for name in ("memberSizes", "memberColours", "memberFamily")] == [
        [],
        [],
        [],
    ]
    usual = fact(card, "memberSizes", "buys L (5)")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    assert lines(window)[0] == ["3 Nov 2026", "丝绒连衣裙", "L", "yellow", "小燕燕"]
    hover(usual)
    assert "¥" not in usual.toolTip()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_all_of_it_fits_on_the_smallest_screen(
    card: MemberCardPage, window: MainWindow, look: Theme, language: str, qtbot: QtBot
) -> None:
    family = {"en": "buys 童装 120 (6)", "zh_CN": "买 童装 120（6）", "ja": "お買上げ 童装 120（6）"}
    i18n.install(language)
    look.apply()
    qtbot.waitUntil(lambda: shows(card, "memberFamily", family[language]))
    pictures.settle(window)
    assert (window.width(), window.height()) == (1366, 768)
    for bar in (window.pages.room.verticalScrollBar(), window.pages.room.horizontalScrollBar()):
        assert bar.maximum() == 0
    for one in card.findChildren(Fact):
        assert not one.isVisible() or one.width() >= one.sizeHint().width()
    for detail in card.findChildren(Spare):
        assert detail.fontMetrics().horizontalAdvance(detail.shown) <= detail.width()
    tops = {
        part(card, name).y() for name in ("memberSizes", "memberColours", "memberPriceBand", "memberFamily")
    }
    assert len(tops) == 1  # side by side


def test_one_key_leads_to_what_contradicts_her_and_enter_shows_the_lines(
    window: MainWindow, card: MemberCardPage
) -> None:
    QTest.keyClick(window.box, Qt.Key.Key_F8)
    first = window.focusWidget()
    assert isinstance(first, Doubt)
    assert first.text() == "≠ says M since 2023, the last 6 were all L"
    QTest.keyClick(first, Qt.Key.Key_Return)
    shown = popover(window)
    assert shown is not None
    assert shown.accessibleName() == "says M since 2023, the last 6 were all L"
    assert [row[1:3] for row in lines(window)] == [["衬衫", "L"]] * 6
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert popover(window) is None
    assert window.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_F8)
    second = window.focusWidget()
    assert isinstance(second, Doubt)
    assert second.text() == "≠ says M since 2023, 5 of the last 6 were L"
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert popover(window) is not None
    assert card.isVisible()


def test_the_key_leads_to_what_her_purchases_say_where_nothing_contradicts(
    window: MainWindow, shop: Shop
) -> None:
    with shop.changing() as session:
        for week in range(6):
            make.purchase(session, 1, TODAY - timedelta(weeks=week), {"category": "top", "size": "L"})
    window.open_member(1)
    pictures.settle(window)
    QTest.keyClick(window.box, Qt.Key.Key_F8)
    value = window.focusWidget()
    assert isinstance(value, Fact)
    assert value.text() == "buys L (6)"
    window.open_member(2)
    pictures.settle(window)
    QTest.keyClick(window.box, Qt.Key.Key_F8)
    assert window.toast.accessibleName() == "Her purchases say nothing yet."


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_fact_is_printed_over_another(
    card: MemberCardPage, window: MainWindow, shop: Shop, known: int, look: Theme, language: str, scale: int
) -> None:
    with shop.changing() as session:
        who = session.get_one(Member, known)
        who.umbrella_lent_on = TODAY
        who.email, who.wechat = "chenli.example@example.com", "wx_chenli_0100"
        who.birth_calendar, who.birth_month, who.birth_day, who.birth_year = "solar", 3, 14, 1988
        who.drink, who.call_hours, who.talk_about = "乌龙茶 不加糖", "下午2点到5点", "女儿的钢琴比赛"
        for colour in ("light_blue", "wine"):
            make.stated(session, known, "colour", colour)
        for week in range(6):
            colours = ("dusty_blue", "olive", "wine", "light_blue")
            lines = [{"item": "裙", "category": "半身裙", "colour": one} for one in colours]
            make.purchase(session, known, TODAY - timedelta(weeks=week), *lines)
        notes.write(session, known, "改短的裙子周五取，请打电话", TODAY)
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    card.invalidate()
    pictures.settle(window)
    boxes = card.findChildren(FactBox)
    assert len(boxes) == 4
    for box in boxes:
        seen = [
            one
            for one in box.findChildren(QWidget)
            if one.isVisible() and isinstance(one, QLabel | QPushButton | Spare)
        ]
        places = [(QRect(one.mapTo(box, QPoint()), one.size()), one) for one in seen]
        for place, one in places:
            assert place.height() >= one.minimumSizeHint().height(), one
            assert box.rect().contains(place), one
        for (left, one), (right, other) in combinations(places, 2):
            assert not left.intersects(right), (language, scale, one, other)
