"""New arrivals through the real window, by keyboard: paste, mend, look, copy, code, note, undo."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact, Item, Member
from app.ui.context import Context
from app.ui.dialogs.arrival_catalogue import ArrivalCatalogue
from app.ui.dialogs.phone_code import PhoneCode, Reach, can_show
from app.ui.main_window import MainWindow
from app.ui.pages.arrivals import ArrivalsPage
from app.ui.theme import Theme
from app.ui.widgets import qr
from app.ui.widgets.arrival_people import PeopleList
from app.ui.widgets.arrival_table import ArrivalTable
from app.ui.widgets.line_list import MOST
from tests import make
from tests.ui.test_language import cut

CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = make.TODAY
LINE = "酒红 真丝连衣裙 36-40 ¥1,280"


@pytest.fixture
def regulars(shop: Shop) -> list[int]:
    """Put three on file whom a dress in 38 and wine red fits, one of them written to in Japanese."""
    made = []
    with shop.changing() as session:
        advisor = make.staff(session, "阿梅")
        for name, language, lines in (("林晓雨", None, 5), ("佐藤 美咲", "ja", 4), ("王可欣", None, 3)):
            who = make.member(session, name, phones=["13900138801"], language=language, gender="f",
                              wechat="wx", advisor_id=advisor)  # fmt: skip
            for _ in range(lines):
                make.purchase(session, who, TODAY, {"category": "连衣裙", "size": "38", "colour": "酒红"})
            made.append(who)
    return made


@pytest.fixture
def page(window: MainWindow, regulars: list[int]) -> ArrivalsPage:
    assert regulars
    window.go("arrivals")
    found = window.pages.currentWidget()
    assert isinstance(found, ArrivalsPage)
    return found


def paste(page: ArrivalsPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.intake.paste.setFocus()
    QTest.keyClick(page.intake.paste, Qt.Key.Key_V, CONTROL)


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def look(page: ArrivalsPage, qtbot: QtBot, text: str = LINE) -> PeopleList:
    paste(page, text)
    press(page, "arrivalFind")
    qtbot.waitUntil(lambda: page.people.list.isVisible() or page._steps.currentIndex() == 1)
    return page.people.list


def names(within: PeopleList, *, done: bool = False) -> list[str]:
    return [line.name for line in within.lines() if line.done is done]


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def cells(table: ArrivalTable, row: int = 0) -> list[str]:
    return [str(table.model().index(row, column).data()) for column in range(table.model().columnCount())]


def write(table: ArrivalTable, row: int, column: int, said: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(said)  # a test's keys know ASCII only
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the cell is left a moment later


def test_what_is_pasted_is_read_at_once_and_what_is_not_understood_stays(page: ArrivalsPage) -> None:
    paste(page, f"今天到货啦\n{LINE}\n")
    assert cells(page.intake.table) == ["真丝连衣裙", "dresses", "36 38 40", "wine", "", "¥1,280"]
    assert page.intake.paste.toPlainText() == "今天到货啦"
    assert "1 line was not understood" in words(page, "arrivalUnread")
    page.intake.paste.setPlainText("薄荷 T恤 均码 ¥199")
    QTest.keyClick(page.intake.paste, Qt.Key.Key_Return, CONTROL)
    assert cells(page.intake.table, 1)[0] == "T恤"
    assert words(page, "arrivalUnread") == ""
    page.intake.paste.setPlainText(LINE)
    press(page, "readArrivals")
    assert page.intake.table.model().rowCount() == 2, "the same piece is not listed twice"


def test_the_table_is_a_sound_model(page: ArrivalsPage) -> None:
    QAbstractItemModelTester(
        page.intake.table.articles, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    paste(page, f"{LINE}\n薄荷 T恤 ¥199")
    write(page.intake.table, 1, 2, "S-L")
    QTest.keyClick(page.intake.table, Qt.Key.Key_Delete)


def test_what_is_missing_says_so_and_is_written_in_place(page: ArrivalsPage) -> None:
    paste(page, "蜡烛 ¥199")
    table = page.intake.table
    assert cells(table)[:4] == ["蜡烛", "missing", "", "missing"]
    hint = table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "fits nobody" in hint
    write(table, 0, 1, "连衣裙")
    write(table, 0, 2, "36～38")
    write(table, 0, 3, "酒红、墨绿")
    write(table, 0, 4, "通勤")
    write(table, 0, 5, "1,280元")
    write(table, 0, 0, "丝绒连衣裙")
    assert cells(table) == ["丝绒连衣裙", "dresses", "36 38", "wine, dark green", "通勤", "¥1,280"]
    write(table, 0, 5, "much")
    assert cells(table)[5] == "¥1,280", "what is no price leaves the price as it was"
    assert table.model().setData(table.model().index(0, 0), "x", Qt.ItemDataRole.DisplayRole) is False


def test_a_piece_is_taken_off_and_the_list_is_cleared(page: ArrivalsPage) -> None:
    paste(page, f"{LINE}\n薄荷 T恤 均码 ¥199\n真丝方巾 酒红 ¥399")
    page.intake.table.setFocus()
    page.intake.table.setCurrentIndex(page.intake.table.model().index(0, 0))
    QTest.keyClick(page.intake.table, Qt.Key.Key_Delete)
    assert [one.name for one in page.intake.arrivals] == ["T恤", "真丝方巾"]
    press(page, "removeArrival")
    assert [one.name for one in page.intake.arrivals] == ["真丝方巾"]
    press(page, "clearArrivals")
    assert page.intake.arrivals == []
    find = page.findChild(QPushButton, "arrivalFind")
    assert find is not None
    assert not find.isEnabled()


def test_nothing_is_looked_for_while_no_piece_is_known(page: ArrivalsPage, window: MainWindow) -> None:
    paste(page, "蜡烛 ¥199")
    press(page, "arrivalFind")
    assert page.intake.isVisible()
    assert "fill in what is missing" in window.toast.accessibleName()


def test_those_whom_it_fits_are_listed_best_first_with_words_of_their_own(
    page: ArrivalsPage, qtbot: QtBot
) -> None:
    people = look(page, qtbot)
    assert sorted(names(people)) == ["佐藤 美咲", "林晓雨", "王可欣"]
    assert people.lines()[0].why == "真丝连衣裙: wears 38 in dresses · likes wine · pays ¥1,280–¥1,280"
    assert "3 members" in words(page, "arrivalSummary")
    assert QApplication.focusWidget() is people
    while people.chosen() is None or people.chosen().name != "佐藤 美咲":  # type: ignore[union-attr]
        QTest.keyClick(people, Qt.Key.Key_Down)
    assert words(page, "arrivalName") == "佐藤 美咲"
    QTest.keyClick(people, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("佐藤様、いつもありがとうございます。燕衣社の阿梅でございます。")
    assert "ワンピース" in copied


def test_who_is_on_duty_signs_the_message(page: ArrivalsPage, window: MainWindow, qtbot: QtBot) -> None:
    people = look(page, qtbot, LINE)
    cast("Context", window.context).take_over(1)
    qtbot.waitUntil(lambda: "小燕" in page.people.person.script.words.toPlainText())
    QTest.keyClick(people, Qt.Key.Key_C, CONTROL)
    assert "小燕" in QGuiApplication.clipboard().text()


def test_one_key_notes_that_she_was_told_and_goes_to_the_next(
    page: ArrivalsPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    people = look(page, qtbot)
    first, second, third = names(people)
    QTest.keyClick(people, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: names(people, done=True) == [first])
    assert names(people) == [second, third]
    chosen = people.chosen()
    assert chosen is not None
    assert chosen.name == second
    with shop.reading() as session:
        (kept,) = session.scalars(select(Contact).where(Contact.rule == "P3"))
        assert (kept.outcome, kept.channel, kept.closed_on) == ("left_word", "message", TODAY)
        assert "真丝连衣裙" in kept.reason
    assert window.toast.accessibleName() == f"{first} was told of: 真丝连衣裙"
    people.setCurrentIndex(people.model().index(people.model().rowCount() - 1, 0))
    assert "told today" in words(page, "arrivalCare")
    QTest.keyClick(people, Qt.Key.Key_F2)
    with shop.reading() as session:
        assert len(session.scalars(select(Contact)).all()) == 1, "nobody is noted twice on one day"
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: first in names(people))


def test_who_has_heard_from_us_often_is_marked(
    page: ArrivalsPage, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for number in range(2):
            make.contact(
                session, regulars[2], TODAY, occasion_key=f"k{number}", outcome="reached", closed_on=TODAY
            )
        make.contact(session, regulars[1], TODAY, outcome="reached", closed_on=TODAY)
    people = look(page, qtbot)
    late = next(at for at, line in enumerate(people.lines(), 1) if line.late)
    people.setCurrentIndex(people.model().index(late, 0))
    assert "2 times in seven days" in words(page, "arrivalCare")
    once = people.row_of(next(line.key for line in people.lines() if line.name == "佐藤 美咲"))
    people.setCurrentIndex(people.model().index(once, 0))
    assert words(page, "arrivalCare") == "She heard from us on 10 Nov."


def test_while_she_can_see_the_screen_sums_and_taboos_are_left_out(
    page: ArrivalsPage, window: MainWindow, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for who in regulars:
            session.get_one(Member, who).taboos = "羊毛过敏"
    people = look(page, qtbot)
    assert words(page, "arrivalTaboos") == "Mind: 羊毛过敏"
    cast("Context", window.context).set_discreet(True)
    qtbot.waitUntil(lambda: "¥" not in people.lines()[0].why)
    assert words(page, "arrivalTaboos") == ""
    assert not [label for label in page.findChildren(QLabel) if label.isVisible() and "¥" in label.text()]


def test_a_delivery_for_nobody_says_so(page: ArrivalsPage, qtbot: QtBot) -> None:
    look(page, qtbot, "羊毛大衣 藏青 36 ¥9,990")
    assert "for nobody" in words(page, "arrivalNobody")
    assert not page.people.person.isVisible()
    press(page, "arrivalBack")
    assert page.intake.isVisible()
    assert QApplication.focusWidget() is page.intake.paste


def test_a_code_for_the_phone_has_the_words_the_text_message_and_the_call(
    page: ArrivalsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    real = qr.modules
    monkeypatch.setattr(qr, "modules", lambda text: drawn.append(text) or real(text))  # type: ignore[func-returns-value]
    people = look(page, qtbot)
    QTest.keyClick(people, Qt.Key.Key_Q, CONTROL)
    code = page.window().findChild(PhoneCode)
    assert code is not None
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(code, key)
    assert drawn[0] == page.people.person.script.words.toPlainText()
    assert drawn[1].startswith("sms:+8613900138801?body=")
    assert drawn[2] == "tel:+8613900138801"
    assert "calls her" in words(code, "phoneCodeDoes")
    image = code.code.grab().toImage()
    assert len({image.pixel(image.width() // 2, y) for y in range(image.height())}) > 1
    code.accept()


def test_a_code_without_anything_is_not_offered() -> None:
    assert not can_show(Reach("x", short="words", call=""))
    assert can_show(Reach("x", call="+86139"))
    assert can_show(Reach("x", short="words", sms="+86139"))


def test_a_call_that_she_refused_is_not_offered(
    page: ArrivalsPage, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for who in regulars:
            make.consent(session, who, "phone", allowed=False)
    people = look(page, qtbot)
    QTest.keyClick(people, Qt.Key.Key_Q, CONTROL)
    code = page.window().findChild(PhoneCode)
    assert code is not None
    assert [button.text() for button in code._group.buttons()] == ["WeChat or LINE", "Text message"]
    code.accept()


def test_who_is_written_to_by_mail_only_has_no_code(
    page: ArrivalsPage, window: MainWindow, shop: Shop, regulars: list[int], qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for who in regulars:
            session.get_one(Member, who).email = "a@example.com"
            for channel in ("phone", "message"):
                make.consent(session, who, channel, allowed=False)
    people = look(page, qtbot)
    QTest.keyClick(people, Qt.Key.Key_Q, CONTROL)
    assert page.window().findChild(PhoneCode) is None
    assert "by e-mail only" in window.toast.accessibleName()


def test_her_card_is_a_key_away(page: ArrivalsPage, window: MainWindow, qtbot: QtBot) -> None:
    people = look(page, qtbot)
    with qtbot.waitSignal(cast("Context", window.context).member_wanted):
        QTest.keyClick(people, Qt.Key.Key_O, CONTROL)


def test_a_file_is_chosen_or_dropped(
    page: ArrivalsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "到货.csv"
    file.write_text("品名,尺码,颜色,售价\n真丝连衣裙,38,酒红,1280\n,,,\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    press(page, "arrivalFile")
    qtbot.waitUntil(lambda: page.intake.table.model().rowCount() == 1)
    press(page, "clearArrivals")
    other = tmp_path / "more.txt"
    other.write_text("谢谢\n真丝方巾 酒红 ¥399\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    page.intake.paste.dropEvent(drop)
    qtbot.waitUntil(lambda: page.intake.table.model().rowCount() == 1)
    assert page.intake.paste.toPlainText() == "谢谢"


def test_articles_of_the_catalogue_are_ticked(page: ArrivalsPage, shop: Shop) -> None:
    with shop.changing() as session:
        session.add(
            Item(
                name="真丝连衣裙",
                category="连衣裙",
                sizes="36,38",
                colours="酒红",
                price=128_000,
                styles="通勤",
            )
        )
        session.add(Item(name="旧款", sku="OLD"))
    press(page, "arrivalCatalogue")
    form = page.window().findChild(ArrivalCatalogue)
    assert form is not None
    items = form.findChild(QListWidget, "catalogueItems")
    search = form.findChild(QLineEdit, "catalogueSearch")
    assert items is not None
    assert search is not None
    search.setText("连衣裙")
    assert [items.item(row).isHidden() for row in range(2)] == [True, False]
    items.item(1).setCheckState(Qt.CheckState.Checked)
    press(form, "formDone")
    assert cells(page.intake.table) == ["真丝连衣裙", "dresses", "36 38", "wine", "通勤", "¥1,280"]


def test_an_empty_catalogue_says_so(page: ArrivalsPage) -> None:
    press(page, "arrivalCatalogue")
    form = page.window().findChild(ArrivalCatalogue)
    assert form is not None
    assert any("empty" in label.text() for label in form.findChildren(QLabel) if label.isVisible())
    form.reject()


def test_the_best_dozen_is_seen_and_the_rest_is_one_line(
    page: ArrivalsPage, shop: Shop, qtbot: QtBot
) -> None:
    with shop.changing() as session:
        for number in range(MOST + 3):
            who = make.member(session, f"会员{number}", line="x")
            for _ in range(3):
                make.purchase(session, who, TODAY, {"category": "连衣裙", "size": "38", "colour": "酒红"})
    people = look(page, qtbot)
    assert len(people.lines()) == MOST
    row = people.visualRect(people.model().index(MOST + 1, 0))
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert len(people.lines()) == MOST + 6


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_is_cut_off(
    page: ArrivalsPage, window: MainWindow, look_: Theme, language: str, scale: int, qtbot: QtBot
) -> None:
    i18n.install(language)
    look_.wear("light", scale)
    look_.apply()
    QApplication.processEvents()
    assert cut(page) == []
    look(page, qtbot)
    assert cut(page) == []
    assert window.width() == 1366


@pytest.fixture
def look_(look: Theme) -> Theme:
    return look
