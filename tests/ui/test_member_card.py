"""The member card through the real window: what it shows, and what is edited on it and taken back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.domain.birthday import Birthday, Calendar
from app.models import Member, Phone, Preference, Relative
from app.services import members, undo
from app.ui.dialogs.edit_member import EditMember
from app.ui.dialogs.member import NewMember
from app.ui.dialogs.relative import RelativeForm
from app.ui.dialogs.statement import Statement
from app.ui.form import Form
from app.ui.main_window import MainWindow
from app.ui.pages.member_card import MemberCardPage
from app.ui.pages.members import MembersPage
from app.ui.theme import Theme
from app.ui.widgets.cut_short import CutShort
from app.ui.widgets.in_place import InPlace
from tests import make

TODAY = date(2026, 11, 10)


@pytest.fixture
def regular(shop: Shop) -> int:
    """Put a regular on file: four dresses, a daughter, a stated size that she has outgrown."""
    with shop.changing() as session:
        born = Birthday(Calendar.LUNAR, 8, 15, 1985)
        member_id = make.member(
            session,
            "陈丽",
            card="VIP-0100",
            phones=["13900138800"],
            drink="柚子茶",
            birth_calendar=born.calendar.value,
            birth_year=born.year,
            birth_month=born.month,
            birth_day=born.day,
        )
        make.relative(
            session,
            member_id,
            "daughter",
            name="小米",
            birth_calendar="solar",
            birth_month=6,
            birth_day=12,
            sizes="110cm",
        )
        session.add(Preference(member_id=member_id, kind="size", value="M", category="连衣裙", said_on=TODAY))
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                TODAY - timedelta(days=30 * weeks + 1),
                {"item": "连衣裙", "category": "连衣裙", "size": "L", "colour": "藏青", "price": 90_000},
            )
    return member_id


@pytest.fixture
def card(window: MainWindow, regular: int) -> MemberCardPage:
    """Open her card."""
    window.open_member(regular)
    page = window.pages.currentWidget()
    assert isinstance(page, MemberCardPage)
    return page


def words(widget: QWidget, name: str) -> str:
    """Return every visible text of the part called `name`."""
    part = widget.findChild(QWidget, name)
    assert part is not None, name
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return " ".join([*labels, *(button.text() for button in part.findChildren(QPushButton))])


def form(window: MainWindow, kind: type[Form]) -> Form:
    """Return the open dialog of this kind."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def field(dialog: QWidget, name: str) -> QLineEdit:
    """Return a field of the dialog."""
    found = dialog.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def press(dialog: QWidget) -> None:
    """Press the one thing to do."""
    button = dialog.findChild(QPushButton, "formDone")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_she_is_known_at_a_glance(card: MemberCardPage) -> None:
    name = card.findChild(InPlace, "memberName")
    assert name is not None
    assert name.text() == "陈丽"
    assert "M" in words(card, "memberSizes")
    assert "buys L (4)" in words(card, "memberSizes")
    assert "≠ says M since 10 Nov, the last 4 were all L" in words(card, "memberSizes")
    assert "navy" in words(card, "memberColours")
    assert "小米" in words(card, "memberFamily")
    assert "12 Jun" in words(card, "memberFamily")
    head = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "turns 42" in head  # 15th of the 8th lunar month 2027


def test_the_timeline_is_a_sound_model(card: MemberCardPage) -> None:
    table = card.findChild(QWidget, "memberTimeline")
    assert table is not None
    model = table.model()  # type: ignore[attr-defined]  # findChild cannot be asked for a generic class
    assert isinstance(model, QAbstractItemModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 4


def test_a_name_is_edited_where_it_stands_and_taken_back(
    card: MemberCardPage, window: MainWindow, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    name = card.findChild(InPlace, "memberName")
    assert name is not None
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Chen Li")
    QTest.keyClick(name, Qt.Key.Key_Return)
    with shop.reading() as session:
        assert session.scalar(select(Member.name).where(Member.id == regular)) == "Chen Li"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with shop.reading() as session:
        assert session.scalar(select(Member.name).where(Member.id == regular)) == "陈丽"
    qtbot.waitUntil(lambda: name.text() == "陈丽")


def test_escape_puts_a_text_back(card: MemberCardPage, shop: Shop, regular: int) -> None:
    name = card.findChild(InPlace, "memberName")
    assert name is not None
    name.setFocus()
    QTest.keyClicks(name, "X")
    QTest.keyClick(name, Qt.Key.Key_Escape)
    name.clearFocus()
    assert name.text() == "陈丽"
    with shop.reading() as session:
        assert session.scalar(select(Member.name).where(Member.id == regular)) == "陈丽"


def test_a_birthday_that_does_not_exist_is_refused_in_words(
    card: MemberCardPage, window: MainWindow, qtbot: QtBot
) -> None:
    birthday = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Birthday")
    shown = birthday.text()
    birthday.setFocus()
    birthday.selectAll()
    QTest.keyClicks(birthday, "1985-02-30")
    QTest.keyClick(birthday, Qt.Key.Key_Return)
    notice = window.findChild(QWidget, "notice")
    assert notice is not None
    assert "1985-02-30" in notice.accessibleName()
    qtbot.waitUntil(lambda: birthday.text() == shown)


def test_a_new_telephone_keeps_the_others(card: MemberCardPage, shop: Shop, regular: int) -> None:
    phone = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Phone")
    phone.setFocus()
    phone.selectAll()
    QTest.keyClicks(phone, "13900001111")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    with shop.reading() as session:
        written = session.scalars(select(Phone.written).where(Phone.member_id == regular)).all()
    assert written == ["13900001111"]


def test_everything_is_edited_in_the_form(
    card: MemberCardPage, window: MainWindow, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    edit = next(button for button in card.findChildren(QPushButton) if button.text() == "Edit")
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    dialog = form(window, EditMember)
    field(dialog, "occupation").setText("architect")
    phones = field(dialog, "phones")
    phones.selectAll()
    QTest.keyClicks(phones, "13900138800; 02162881688")
    wishes = dialog.findChild(QComboBox, "do_not_contact")
    assert wishes is not None
    wishes.setCurrentIndex(1)
    press(dialog)
    with shop.reading() as session:
        row = session.get_one(Member, regular)
        assert (row.occupation, row.do_not_contact, row.birth_month) == ("architect", 1, 8)
        assert len(session.scalars(select(Phone.id).where(Phone.member_id == regular)).all()) == 2
    qtbot.waitUntil(lambda: any(label.text() == "Asked to be left alone" for label in _labels(card)))


def _labels(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_a_relative_is_added_and_taken_off(
    card: MemberCardPage, window: MainWindow, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    add = next(button for button in card.findChildren(QPushButton) if "relative" in button.text())
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    dialog = form(window, RelativeForm)
    relation = dialog.findChild(QComboBox, "relation")
    assert relation is not None
    relation.setEditText("husband")
    field(dialog, "name").setText("王强")
    field(dialog, "birthday").setText("02-03")
    press(dialog)
    with shop.reading() as session:
        kin = session.scalars(select(Relative).where(Relative.name == "王强")).one()
        assert (kin.relation, kin.birth_month, kin.birth_day) == ("husband", 2, 3)
    qtbot.waitUntil(lambda: "王强" in words(card, "memberFamily"))
    husband = next(one for one in card.findChildren(QPushButton) if one.text() == "husband")
    QTest.mouseClick(husband, Qt.MouseButton.LeftButton)
    remove = next(
        one for one in form(window, RelativeForm).findChildren(QPushButton) if "Take off" in one.text()
    )
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    with shop.reading() as session:
        assert session.scalars(select(Relative.name).where(Relative.member_id == regular)).all() == ["小米"]


def test_what_she_says_is_noted(card: MemberCardPage, window: MainWindow, qtbot: QtBot) -> None:
    part = card.findChild(QWidget, "memberColours")
    assert part is not None
    says = next(one for one in part.findChildren(QPushButton) if "says" in one.text())
    QTest.mouseClick(says, Qt.MouseButton.LeftButton)
    dialog = form(window, Statement)
    value = dialog.findChild(QComboBox, "value")
    assert value is not None
    value.setEditText("wine")
    press(dialog)
    qtbot.waitUntil(lambda: "wine" in words(card, "memberColours"))


def test_a_member_is_put_on_file_with_three_fields(window: MainWindow, shop: Shop) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = form(window, NewMember)
    QTest.keyClicks(field(dialog, "name"), "Mia Novak")
    QTest.keyClicks(field(dialog, "phone"), "13900002222")
    QTest.keyClicks(field(dialog, "birthday"), "3 May")
    press(dialog)
    with shop.reading() as session:
        row = session.scalars(select(Member).where(Member.name == "Mia Novak")).one()
        assert (row.status, row.birth_month, row.birth_day, row.birth_year) == ("prospect", 5, 3, None)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_the_list_opens_a_card_with_enter(window: MainWindow) -> None:
    window.go("members")
    page = window.pages.currentWidget()
    assert isinstance(page, MembersPage)
    assert page.table.model().rowCount() == 3
    QAbstractItemModelTester(page.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_the_card_of_one_who_was_taken_back_is_left(window: MainWindow, shop: Shop, qtbot: QtBot) -> None:
    with shop.changing() as session:
        member_id = members.enrol(session, "王燕")
    window.open_member(member_id)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)
    context = window.context
    assert context is not None
    with context.changing("She is off file again.") as session:
        undo.take_back(session, undo.last_change(session))
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), MembersPage))
    assert window.toast.accessibleName() == "She is off file again."  # and no word of a card that is missed
    window.open_member(member_id)  # one who is asked for and is not there is missed
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), MembersPage))
    assert "There is no member" in window.toast.accessibleName()
    window.open_member(1)
    assert isinstance(window.pages.currentWidget(), MemberCardPage)


def test_ctrl_z_in_the_field_takes_back_what_was_kept_there(
    card: MemberCardPage, shop: Shop, regular: int, qtbot: QtBot
) -> None:
    field = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Phone")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "13700001111")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _phones(shop, regular) == ["13700001111"]
    qtbot.waitUntil(lambda: field.text() == "13700001111")
    assert field.hasFocus()
    QTest.keyClick(card.window().windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _phones(shop, regular) == ["13900138800"]
    qtbot.waitUntil(lambda: field.text() == "13900138800")


def _phones(shop: Shop, member_id: int) -> list[str]:
    with shop.reading() as session:
        return list(session.scalars(select(Phone.written).where(Phone.member_id == member_id)))


def test_the_card_stays_as_high_as_the_window_after_the_settings_were_open(
    card: MemberCardPage, window: MainWindow, regular: int
) -> None:
    window.go("settings")
    window.open_member(regular)
    QTest.qWait(0)
    assert card.isVisible()
    assert window.pages.height() <= window.pages.room.viewport().height()


@pytest.mark.parametrize(
    ("written", "shown", "about"),
    [
        ("昭和48年", "1973", "52–53 years old"),
        ("1973年3月", "March 1973", "53 years old"),
        ("农历八月", "8th lunar month", ""),
        ("不详", "", ""),
        ("19731108", "8 Nov 1973", "turns 54"),
    ],
)
def test_a_birthday_is_kept_as_far_as_it_is_known(
    card: MemberCardPage, window: MainWindow, written: str, shown: str, about: str, qtbot: QtBot
) -> None:
    birthday = next(one for one in card.findChildren(InPlace) if one.accessibleName() == "Birthday")
    birthday.setFocus()
    birthday.selectAll()
    composed = QInputMethodEvent("", [])  # as an input method hands over what was composed
    composed.setCommitString(written)
    QApplication.sendEvent(birthday, composed)
    QTest.keyClick(birthday, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: birthday.text() == shown)
    head = " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    assert about in head
    window.undo()
    qtbot.waitUntil(lambda: birthday.text() == "15th day of the 8th lunar month, 1985")


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_longest_address_leaves_the_card_as_wide_as_the_window(
    card: MemberCardPage, window: MainWindow, regular: int, look: Theme, language: str, scale: int
) -> None:
    with card.context.changing() as session:
        email = f"{'alexandra.' * 20}@international-example.com"
        members.amend(session, regular, email=email, wechat="alexandra_88", line="alexandra.line")
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    QApplication.processEvents()
    assert window.width() == 1366
    assert window.pages.width() <= window.pages.room.viewport().width()
    (shown,) = [one for one in card.findChildren(CutShort) if one.text() == email]
    head = shown.parentWidget()
    assert head is not None
    assert shown.geometry().right() <= head.width()
    assert shown.toolTip() == email  # it ends in dots
    line = next(one for one in card.findChildren(CutShort) if one.text().endswith("alexandra_88"))
    assert line.toolTip() == ""
    assert line.text() == ("微信 alexandra_88" if language == "zh_CN" else "WeChat alexandra_88")
