"""The members' page through the real window: conditions by keyboard, lists, a walk, one thing for all."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app import i18n
from app.database.shop import Shop
from app.domain.member_filter import Condition, MemberFilter
from app.models import Change, Contact, Member, Preference, SavedList, Tag
from app.services import lists
from app.ui.dialogs import list_acts
from app.ui.dialogs.condition import ConditionForm
from app.ui.dialogs.list_acts import AdvisorForm, ContactsForm, NameForm, TagForm
from app.ui.form import Form
from app.ui.list_acts import _parts
from app.ui.main_window import MainWindow
from app.ui.pages.cards import CardsPage
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.theme import Theme
from app.ui.walk import Walk
from app.ui.widgets.list_names import ListNames
from tests import make
from tests.ui.test_language import cut

TODAY = date(2026, 11, 10)
C = Condition
RED = MemberFilter((C("colour", "likes", ("red",)),))


@pytest.fixture
def ids(shop: Shop) -> dict[str, int]:
    """Put four more members on file: whom the owner looks for, and three who differ from her in one thing."""
    december = {"birth_calendar": "solar", "birth_month": 12, "birth_day": 3, "birth_year": 1985}
    found = {}
    with shop.changing() as session:
        advisor = session.scalars(select(Member.id)).first() and make.staff(session, "阿梅")
        for name, values in (
            ("马娜", {"advisor_id": 1, **december}),
            ("朱芳", {"advisor_id": advisor, "do_not_contact": 1, **december}),
            ("沈子涵", {"advisor_id": 1}),
            ("林晓", {"advisor_id": 1, "phones": ["13900138000"], **december}),
        ):
            found[name] = make.member(session, name, **values)
            session.add(Preference(member_id=found[name], kind="colour", value="red"))
            session.add(Preference(member_id=found[name], kind="size", value="37"))
            for weeks in range(3):
                day = TODAY - timedelta(days=70 + 7 * weeks)
                make.purchase(
                    session, found[name], day, {"price": 120_000, "category": "dress", "item": "裙"}
                )
    return found


@pytest.fixture
def page(ids: dict[str, int], window: MainWindow, qtbot: QtBot) -> MembersPage:
    assert ids
    window.go("members")
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    found(page, qtbot)
    return page


def found(page: MembersPage, qtbot: QtBot) -> list[str]:
    """Return who is listed, when the worker has answered."""
    qtbot.waitUntil(lambda: not page.looking.busy)
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def form(window: MainWindow, kind: type[Form]) -> Form:
    [one] = [each for each in window.findChildren(kind) if each.isVisible()]
    return one


def part(dialog: QWidget, name: str) -> QWidget:
    one = dialog.findChild(QWidget, name)
    assert one is not None, name
    return one


def choose(dialog: QWidget, name: str, key: object) -> None:
    box = part(dialog, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(key))
    assert box.currentData() == key


def tick(dialog: QWidget, *rows: int) -> None:
    box = part(dialog, "conditionKeys")
    assert isinstance(box, QListWidget)
    box.setFocus()
    for row in rows:
        box.setCurrentRow(row)
        QTest.keyClick(box, Qt.Key.Key_Space)


def write(dialog: QWidget, name: str, words: str) -> None:
    field = part(dialog, name)
    edit = field.lineEdit() if isinstance(field, QComboBox) else field
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    edit.insert(words)  # keyClicks knows only ASCII


def add(
    window: MainWindow, page: MembersPage, field: str, operator: str, fill: str = "", **more: str
) -> None:
    """Add a condition through the form; `fill` is written, `low` and `high` are from and to."""
    page.chips.add.click()
    dialog = form(window, ConditionForm)
    choose(dialog, "conditionField", field)
    choose(dialog, "conditionOperator", operator)
    if fill:
        write(dialog, "conditionText", fill)
    for end in ("low", "high"):
        if end in more:
            write(dialog, f"condition{end.capitalize()}", more[end])
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


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


def act(page: MembersPage, name: str) -> None:
    page.acts.retranslate()
    [action] = [each for each in page.acts.menu().actions() if each.objectName() == name]
    action.trigger()


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
    assert set(cards.who.wanted().member_ids or ()) == {ids[name] for name in ("马娜", "沈子涵", "林晓")}


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
    assert cut(window) == []
