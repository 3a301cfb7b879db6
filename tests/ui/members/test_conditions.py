"""Members by conditions: given, changed and taken off by keyboard, and what they leave."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.domain.member_filter import Condition, MemberFilter
from app.models import Member
from app.ui.dialogs.condition import ConditionForm
from app.ui.dialogs.list_acts import NameForm
from app.ui.main_window import MainWindow
from app.ui.pages.members import MembersPage
from app.ui.theme import Theme
from app.ui.widgets.list_names import ListNames
from tests import make
from tests.ui.members.listed import RED, C, add, choose, form, found, part, tick, write
from tests.ui.test_language import cut


def test_the_owner_finds_whom_she_has_in_mind(page: MembersPage, window: MainWindow, qtbot: QtBot) -> None:
    """Born in December, 36–38, likes red, 900 and more a piece, not seen for 60 days, of 小燕."""
    QAbstractItemModelTester(page.table.model())
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    dialog = form(window, ConditionForm)
    choose(dialog, "conditionField", "birthday")
    tick(dialog, 11)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    add(window, page, "size", "wears", "36-38")
    add(window, page, "colour", "likes", "红")
    add(window, page, "price_band", "pays", low="900")
    page.chips.add.click()
    dialog = form(window, ConditionForm)
    choose(dialog, "conditionField", "last_visit")
    part(dialog, "conditionDays").setProperty("value", 60)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    page.chips.add.click()
    dialog = form(window, ConditionForm)
    choose(dialog, "conditionField", "advisor")
    tick(dialog, 0)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sorted(found(page, qtbot)) == ["林晓", "马娜"]
    assert page.filtering.wanted.conditions == (
        C("birthday", "month", (12,)), C("size", "wears", ("36-38",)), C("colour", "likes", ("red",)),
        C("price_band", "pays", (90_000, None)), C("last_visit", "not_for", (60,)), C("advisor", "is", (1,)),
    )  # fmt: skip
    assert not page.table.isColumnHidden(4)
    assert not page.table.isColumnHidden(5)
    keep = part(window, "keepList")
    assert isinstance(keep, QPushButton)
    keep.click()
    dialog = form(window, NameForm)
    write(dialog, "listName", "十二月红")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    found(page, qtbot)
    lists_ = part(window, "memberLists")
    assert isinstance(lists_, ListNames)
    qtbot.waitUntil(lambda: lists_.currentItem() is not None and lists_.currentItem().text() == "十二月红")
    assert keep.isHidden()


def test_chips_are_changed_turned_and_taken_off_by_keyboard(
    page: MembersPage, window: MainWindow, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.show_filter(MemberFilter((C("advisor", "is", (1,)), C("birthday", "month", (12,)))))
    assert sorted(found(page, qtbot)) == ["林晓", "马娜"]
    chip = part(window, "condition1")
    QTest.keyClick(chip, Qt.Key.Key_Minus)
    assert found(page, qtbot) == ["沈子涵"]
    page.chips.match.click()
    assert len(found(page, qtbot)) == 6
    page.chips.match.click()
    QTest.keyClick(part(window, "condition1"), Qt.Key.Key_Return)
    dialog = form(window, ConditionForm)
    excepted = part(dialog, "conditionExcept")
    assert excepted.property("checked") is True
    excepted.setProperty("checked", False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert sorted(found(page, qtbot)) == ["林晓", "马娜"]
    QTest.keyClick(part(window, "condition0"), Qt.Key.Key_Delete)
    assert sorted(found(page, qtbot)) == ["朱芳", "林晓", "马娜"]
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "condition0"
    QTest.keyClick(part(window, "condition0"), Qt.Key.Key_Delete)
    assert len(found(page, qtbot)) == 3 + len(ids)


def test_what_cannot_be_used_stays_in_the_form(page: MembersPage, window: MainWindow) -> None:
    page.chips.add.click()
    dialog = form(window, ConditionForm)
    for field, operator in (("birthday", "month"), ("size", "wears"), ("text", "notes"), ("age", "between")):
        choose(dialog, "conditionField", field)
        choose(dialog, "conditionOperator", operator)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.refusal.text()
    write(dialog, "conditionLow", "many")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    "condition",
    [
        C("birthday", "month", (1, 12)), C("last_visit", "before", ("2026-03-08",)),
        C("last_visit", "not_for", (60,)), C("spent_365", "between", (None, 90_000)),
        C("age", "between", (30, 40)), C("colour", "avoids", ("red", "navy")), C("gender", "is", ("f", "")),
        C("size", "wears", ("36-38",), "dress"), C("text", "anywhere", ("茶，水",)), C("tag", "any"),
        C("advisor", "is", (1,), negated=True), C("family", "has", ("daughter",)),
        C("style", "likes", ("通勤",)), C("level", "is", ("vip",)), C("on_file", "is", ("photo",)),
    ],
)  # fmt: skip
def test_a_condition_comes_back_from_its_form_as_it_was(
    page: MembersPage, window: MainWindow, condition: Condition
) -> None:
    dialog = ConditionForm(page.context, condition, window)
    assert dialog.condition is condition
    dialog.keep()
    assert dialog.condition is not condition
    assert dialog.condition == condition
    dialog.reject()


def test_a_list_that_is_empty_says_which_condition_leaves_nobody(
    page: MembersPage, window: MainWindow, qtbot: QtBot
) -> None:
    nobody, off = part(window, "nobody"), part(window, "takeOffHindrance")
    assert isinstance(nobody, QLabel)
    assert isinstance(off, QPushButton)
    page.show_filter(MemberFilter((C("advisor", "is", (1,)), C("colour", "likes", ("navy",)))))
    assert found(page, qtbot) == []
    assert nobody.text() == "Nobody. Without “Likes navy” there would be 3."
    off.click()
    assert len(found(page, qtbot)) == 3
    page.show_filter(MemberFilter((C("gender", "is", ("m",)),)))
    assert found(page, qtbot) == []
    assert nobody.text() == "Nobody: of no member is this true: Man"
    page.show_filter(MemberFilter((C("gender", "is", ("m",)), C("colour", "likes", ("navy",)))))
    found(page, qtbot)
    assert "of no member" in nobody.text()
    one, other = C("birthday", "month", (12,)), C("birthday", "month", (12,), negated=True)
    page.show_filter(MemberFilter((one, other, one, other)))
    found(page, qtbot)
    assert nobody.text() == "Nobody meets all of this. Take some conditions off."


def test_a_search_is_stopped_and_begun_again_by_keyboard(
    page: MembersPage, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.show_filter(RED)
    stop = page.findChild(QPushButton, "stopLooking")
    assert stop is not None
    assert stop.text() == "Stop"
    QTest.keyClick(stop, Qt.Key.Key_Space)
    assert page.chosen_ids() == ()
    assert "The search was stopped, so nobody is listed." in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert page.chosen_ids() == ()
    assert stop.text() == "Look again"
    QTest.keyClick(stop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: set(page.chosen_ids()) == set(ids.values()))
    assert not stop.isVisible()


def test_a_list_that_became_shorter_shows_its_last_page(page: MembersPage, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        new = [make.member(session, f"周{number}", level="vip") for number in range(101)]
    for wanted in (MemberFilter(), MemberFilter((C("level", "is", ("vip",)),))):
        page.show_filter(wanted, "" if wanted.conditions else "all")
        assert len(found(page, qtbot)) == 100
        page.pager.later.click()
        assert len(found(page, qtbot)) == (8 if not wanted.conditions else 2)
    with page.context.changing() as session:
        for id_ in new[:50]:
            session.get_one(Member, id_).level = "member"
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 52)
    assert page.pager.offset == 0


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_chips_and_lists_fit_the_smallest_screen(
    page: MembersPage, window: MainWindow, look: Theme, qtbot: QtBot, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    page.show_filter(
        MemberFilter(
            (C("birthday", "month", (12,)), C("size", "wears", ("36-38",)), C("advisor", "is", (1,)))
        )
    )
    found(page, qtbot)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    qtbot.waitUntil(lambda: cut(window) == [])  # other letters are laid out in steps
