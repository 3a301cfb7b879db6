"""The page of cards through the real window: who, which design, which words, the page, the file, the post."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.models import Contact, Member, PostedCard
from app.progress import finish
from app.reports import templates
from app.services import photos
from app.ui import chosen_picture
from app.ui.dialogs.entry import EntryDialog
from app.ui.main_window import MainWindow
from app.ui.notices import Notice
from app.ui.pages.cards import CardsPage
from app.ui.row_table import RowTable
from app.ui.theme import Theme
from app.ui.widgets import posted_card
from app.ui.widgets.greeting_paper import paper_name
from tests import make, ready
from tests.reports import reading
from tests.ui import papers
from tests.ui.papers import page_of, settled
from tests.ui.test_language import cut

DAY = date(2026, 11, 18)


@pytest.fixture
def ids(shop: Shop) -> dict[str, int]:
    """Put four members with a birthday in the next days on file, and what stands in the way of two."""
    return ready.filled(shop, _ids)


def _ids(shop: Shop) -> dict[str, int]:
    born = {"birth_calendar": "solar", "birth_month": 11}
    with shop.changing() as session:
        advisor = make.staff(session, "阿芳")
        found = {
            name: make.member(session, name, birth_day=day, language=language, gender="f", **born, **values)
            for name, day, language, values in (
                ("马娜", 18, "zh_CN", {"advisor_id": advisor}),
                ("青木 麻衣", 20, "ja", {}),
                ("Teresa Thornton", 25, "en", {}),
                ("朱芳", 21, "zh_CN", {"do_not_contact": 1}),
                ("沈子涵", 22, "zh_CN", {"status": "suspended"}),
            )
        }
        monday = date(2026, 11, 9)
        make.contact(session, found["马娜"], monday, "C7", outcome="reached", closed_on=monday)
        make.contact(
            session,
            found["马娜"],
            date(2026, 11, 13),
            script="C1.card",
            occasion_day=DAY,
            channel="post",
            occasion_key="C1:card:2026",
        )
    return found


@pytest.fixture
def cards(ids: dict[str, int], window: MainWindow, qtbot: QtBot) -> CardsPage:
    assert ids
    window.go("cards")
    page = window.pages.currentWidget()
    assert isinstance(page, CardsPage)
    page_of(page.preview, qtbot)
    settled(window, qtbot)
    return page


def names(page: CardsPage) -> list[str]:
    return [one.name for one in page.who.people.cards()]


def told(page: CardsPage) -> list[str]:
    model = page.who.people.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def outcome(shop: Shop) -> str | None:
    with shop.reading() as session:
        task = select(Contact).join(Member).where(Contact.script == "C1.card", Member.name == "马娜")
        return session.scalars(task).one().outcome


def test_who_gets_a_card_and_who_does_not_and_why(cards: CardsPage) -> None:
    assert names(cards) == ["马娜", "青木 麻衣", "Teresa Thornton"]
    assert told(cards)[:2] == [
        "马娜, heard from us on Monday · Wed 18 Nov", "青木 麻衣, Fri 20 Nov",
    ]  # fmt: skip
    assert told(cards)[3:] == [
        "2 without a card",
        "朱芳: asked to be left alone",
        "沈子涵: suspended or left",
    ]
    assert cards.print.text().startswith("Print 3 card")
    QAbstractItemModelTester(
        cards.who.people.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, cards
    )


def test_the_true_page_is_shown_and_turned(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    front = page_of(cards.preview, qtbot)
    assert papers.colours(front) > 100
    assert cards.preview.where.text() == "1 / 2"
    QTest.keyClick(cards.preview.sheet, Qt.Key.Key_PageDown)
    settled(window, qtbot)
    assert cards.preview.where.text() == "2 / 2"
    assert page_of(cards.preview, qtbot) != front
    cards.preview.earlier.click()
    settled(window, qtbot)
    assert page_of(cards.preview, qtbot) == front


def test_what_is_written_over_is_on_the_page_and_in_the_file(
    cards: CardsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards.preview.turn(1)
    settled(window, qtbot)
    before = page_of(cards.preview, qtbot)
    cards.words.wish.setFocus()
    cards.words.wish.selectAll()
    QTest.keyClicks(cards.words.wish, "Quite other words.")
    settled(window, qtbot)
    assert page_of(cards.preview, qtbot) != before
    papers.saving_to(tmp_path / "cards.pdf", monkeypatch)
    cards.save.click()
    settled(window, qtbot)
    pages = [reading.squeezed(page) for page in reading.texts(tmp_path / "cards.pdf")]
    assert len(pages) == 6
    assert "Quiteotherwords." in pages[1]
    assert "Teresa" in pages[5]
    assert "Saved" in window.toast.accessibleName()
    cards.words._usual.click()
    settled(window, qtbot)
    assert page_of(cards.preview, qtbot) == before


def test_other_words_and_words_for_everybody(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    first = cards.words.wish.toPlainText()
    cards.words._others.click()
    second = cards.words.wish.toPlainText()
    assert second != first
    cards.words.title.setText("")
    QTest.keyClicks(cards.words.title, "Joy")
    cards.words._share.click()
    said = "One card has these words now. 2 in other languages keep their own words."
    assert window.toast.accessibleName() == said
    one = cards.who.people.cards()[0]
    cards.words._usual.click()
    assert cards._greeting(one).title == "Joy"
    assert cards._greeting(cards.who.people.cards()[2]).title != "Joy"
    settled(window, qtbot)


def test_the_arrows_turn_to_the_next_card_and_space_leaves_it_out(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    people = cards.who.people
    people.setFocus()
    QTest.keyClick(people, Qt.Key.Key_Down)
    settled(window, qtbot)
    assert cards.words.name.text() == "青木 麻衣"
    assert cards.words.honorific.text() == "様"
    QTest.keyClick(people, Qt.Key.Key_Space)
    assert names(cards) == ["马娜", "Teresa Thornton"]
    assert cards.print.text().startswith("Print 2 card")
    cards.who._nobody.click()
    assert not cards.print.isEnabled()
    cards.who._every.click()
    assert len(names(cards)) == 3


def test_each_design_is_a_true_picture_and_changes_the_page(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = page_of(cards.preview, qtbot)
    pictures = [cards.designs.item_of(key).icon().pixmap(80, 60).toImage() for key in templates.DESIGNS]
    assert all(papers.colours(picture) > 30 for picture in pictures)
    cards.designs.setFocus()
    QTest.keyClick(cards.designs, Qt.Key.Key_Right)
    settled(window, qtbot)
    assert cards.designs.chosen != "plum"
    assert page_of(cards.preview, qtbot) != before


def test_designs_for_the_occasion_stand_first_and_each_occasion_keeps_its_own(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    designs = cards.designs

    def rows() -> list[str]:
        return [designs.item(row).data(Qt.ItemDataRole.UserRole) for row in range(designs.count())]

    assert [designs.item(row).text() for row in (0, 4)] == ["Designs for this occasion", "Other designs"]
    assert rows()[1:4] == ["plum", "silk", "celadon"]
    designs.setFocus()
    for key, there in ((Qt.Key.Key_Down, rows()[5]), (Qt.Key.Key_Up, "plum")):
        for _row in range(2 if designs.item(3).sizeHint().width() > designs.width() // 3 else 1):
            QTest.keyClick(designs, key)
        assert designs.chosen == there
    QTest.keyClick(designs, Qt.Key.Key_Right)
    assert designs.chosen == "silk"
    settled(window, qtbot)
    one = cards.who.people.cards()[0]
    greeting = cards._greeting(one)
    told: list[str] = []
    designs.turned.connect(told.append)
    designs.show_for(dataclasses.replace(greeting, occasion="mid_autumn"), "hagaki")
    assert (rows()[1], designs.chosen) == ("osmanthus", "osmanthus")
    designs.show_for(greeting, "hagaki")
    assert (rows()[1], designs.chosen) == ("plum", "silk")
    assert told == []
    settled(window, qtbot)


def test_the_chosen_design_is_marked_by_more_than_colour(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    """In grey the chosen cell is another one: it has a frame, a tick and strong letters."""
    settled(window, qtbot)
    item = cards.designs.item_of("silk")
    place = cards.designs.visualItemRect(item)

    def seen() -> QImage:
        shown = cards.designs.viewport().grab(place).toImage()
        return shown.convertToFormat(QImage.Format.Format_Mono)

    before = seen()
    cards.designs.setCurrentItem(item)
    assert seen() != before
    settled(window, qtbot)


def test_the_paper_decides_the_page(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    assert cards.paper.currentData() == "postcard-cn"
    for key, wide in (("hagaki", True), ("a4-sheet", False)):
        row = cards.paper.findText(paper_name(key))
        cards.paper.setCurrentIndex(row)
        cards.paper.activated.emit(row)
        settled(window, qtbot)
        assert cards.preview.shown is not None
        size = cards.preview.shown.size
        assert (size.width() > size.height()) is wide
    assert round(size.height() / 72 * 25.4) == 297


def test_printed_and_posted_the_tasks_are_closed_and_it_can_be_taken_back(
    cards: CardsPage,
    window: MainWindow,
    shop: Shop,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    papers.printing_to(tmp_path / "printed.pdf", monkeypatch)
    assert not cards.posted.isVisible()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled(window, qtbot)
    assert len(reading.sizes(tmp_path / "printed.pdf")) == 6
    assert outcome(shop) is None
    cards.posted.click()
    settled(window, qtbot)
    assert outcome(shop) == "posted"
    assert names(cards) == []
    assert told(cards)[0] == "马娜, 18 Nov · posted"
    window.undo()
    settled(window, qtbot)
    assert outcome(shop) is None
    assert window.toast.accessibleName() == "Taken back: Cards noted as posted"


def test_her_timeline_keeps_a_picture_of_the_card_she_got(
    cards: CardsPage, window: MainWindow, ids: dict[str, int], qtbot: QtBot
) -> None:
    """Posted is asked of what was printed, whatever is written on the page meanwhile."""
    cards._made(cards._ticked(), "x")
    cards.words.wish.setPlainText("written later")
    cards.posted.click()
    settled(window, qtbot)
    window.open_member(ids["马娜"])
    settled(window, qtbot)
    table: RowTable[object] | None = window.findChild(RowTable, "memberTimeline")
    assert table is not None
    assert table.model().index(0, 1).data() == "Birthday card posted"
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    (dialog,) = [one for one in window.findChildren(EntryDialog) if one.isVisible()]
    card = dialog.findChild(posted_card.PostedCard)
    assert card is not None
    front, back = (side.pixmap().toImage() for side in card.findChildren(QLabel))
    assert (front.width(), back.width()) == (479, 479)
    assert papers.colours(front) > 100
    assert front != back
    assert not dialog.give_up.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert not dialog.isVisible()
    settled(window, qtbot)
    assert table.model().index(0, 1).data() == "Birthday card posted"  # it is hers, and no secret


def test_noting_as_posted_can_be_broken_off(
    cards: CardsPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    cards._made(cards._ticked(), "x")
    window.jobs.started.connect(lambda running: running.cancel())
    cards.posted.click()
    assert not cards.posted.isVisible()
    settled(window, qtbot)
    assert cards.posted.isVisible()
    assert outcome(shop) is None


def test_what_was_printed_one_after_another_is_offered_together(
    cards: CardsPage, window: MainWindow, shop: Shop, qtbot: QtBot
) -> None:
    """Also where the first could not be noted, and the second was printed meanwhile."""
    made = cards._ticked()
    first, second = made.only([True, True, False]), made.only([False, True, True])
    cards._made(first, "x")
    with qtbot.waitSignal(window.jobs.started) as noting:
        cards.posted.click()
    noting.args[0].cancel()
    assert not cards.posted.isVisible()
    cards._made(second._replace(design="silk"), "x")
    assert cards.posted.text() == "2 posted"
    settled(window, qtbot)
    assert cards.posted.text() == "3 posted"
    cards.posted.click()
    settled(window, qtbot)
    assert outcome(shop) == "posted"
    with shop.reading() as session:
        looks = session.execute(select(Member.name, PostedCard.design).join(Member)).all()
    assert sorted(tuple(each) for each in looks) == [
        ("Teresa Thornton", "silk"), ("青木 麻衣", "silk"), ("马娜", "plum"),
    ]  # fmt: skip
    assert not cards.posted.isVisible()


def test_cancelled_on_the_way_no_file_is_left(
    cards: CardsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    papers.saving_to(folder / "cards.pdf", monkeypatch)
    window.jobs.started.connect(lambda running: running.cancel())
    cards.save.click()
    settled(window, qtbot)
    assert list(folder.iterdir()) == []
    assert not cards.posted.isVisible()


def test_a_dialog_left_without_a_name_saves_nothing(
    cards: CardsPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.saving_to(None, monkeypatch)
    cards.save.click()
    assert not window.jobs.busy


def test_from_her_card_to_the_card_for_her(
    cards: CardsPage, ids: dict[str, int], window: MainWindow, qtbot: QtBot
) -> None:
    window.open_member(ids["Teresa Thornton"])
    settled(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled(window, qtbot)
    assert window.pages.currentWidget() is cards
    assert names(cards) == ["Teresa Thornton"]
    cards.who.search.setFocus()
    QTest.keyClicks(cards.who.search, "qingmu")
    QTest.keyClick(cards.who.search, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert names(cards) == ["青木 麻衣", "Teresa Thornton"]
    cards.who._clear.click()
    settled(window, qtbot)
    assert names(cards) == []
    assert "Type a name" in cards.preview.sheet.words
    assert not cards.words.isEnabled()


def test_nobody_in_the_period_is_said(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    cards.who.period.setCurrentIndex(2)
    cards.who.period.activated.emit(2)
    cards.who.first.setDate(cards.who.first.date().addMonths(4))
    cards.who.last.setDate(cards.who.first.date().addDays(3))
    settled(window, qtbot)
    assert cards.preview.shown is None
    assert "Nobody has a birthday" in cards.preview.sheet.accessibleName()
    assert not cards.print.isEnabled()


def test_words_that_sell_are_named_beside_the_wish(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    told = cards.words._selling
    assert told.isHidden()
    cards.words.wish.setPlainText("新大衣八折优惠")
    assert told.text() == "Good wishes do not sell: 折, 优惠"
    assert not told.visibleRegion().isEmpty()  # also where the page scrolls
    first = cards.words.wish.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in first] == [(4, 3)]
    cards.words.title.setText("")
    QTest.keyClicks(cards.words.title, "SALE")
    assert told.text().startswith("Good wishes do not sell: SALE,")
    cards.words._usual.click()
    assert told.isHidden()
    settled(window, qtbot)


def test_chinese_cards_stand_in_columns_for_who_likes_it(
    cards: CardsPage, window: MainWindow, qtbot: QtBot
) -> None:
    """The page, the designs and the file follow; who is written to in another language is not asked."""

    def upright() -> list[bool]:
        return [greeting.in_columns for greeting in cards._ticked().greetings]

    rows = page_of(cards.preview, qtbot)
    assert cards.setting.isVisible()
    assert cards.setting.accessibleName() == "How Chinese words stand"
    assert upright() == [False, True, False]
    picture = cards.designs.item_of("plum").icon().pixmap(200).toImage()
    cards.setting.setFocus()
    QTest.keyClick(cards.setting, Qt.Key.Key_Down)
    settled(window, qtbot)
    assert cards.setting.currentText() == "In columns"
    assert upright() == [True, True, False]
    assert page_of(cards.preview, qtbot) != rows
    assert cards.designs.item_of("plum").icon().pixmap(200).toImage() != picture
    cards.words.wish.setPlainText("愿您安康。")
    settled(window, qtbot)
    assert upright() == [True, True, False]
    there = []
    for greeting in cards._ticked().greetings:
        cards.setting.show_for(greeting)
        there.append(cards.setting.isVisible())
    assert there == [True, False, False]
    cards.setting.show()
    QTest.keyClick(cards.setting, Qt.Key.Key_Up)
    settled(window, qtbot)
    assert upright() == [False, True, False]


def test_the_question_of_the_post_is_not_covered(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    cards._made(cards._ticked(), "3 cards are printed.")
    settled(window, qtbot)
    assert cards._state.text() == "Are they on their way to the post?"
    asked = QRect(cards._state.mapToGlobal(QPoint()), cards._state.size())
    for letters in range(4, 60, 4):
        window.toast.say("n" * letters)
        assert not QRect(window.toast.mapToGlobal(QPoint()), window.toast.size()).intersects(asked), letters


def test_a_wish_too_long_for_the_paper_is_told(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    cards.words.wish.setPlainText("愿您所行皆坦途，所遇皆温良。" * 80)
    settled(window, qtbot)
    assert "马娜" in cards._warning.text()
    assert cards._warning.isVisible()


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_everything_fits_with_cards_on_the_page(
    cards: CardsPage, window: MainWindow, look: Theme, qtbot: QtBot, language: str, scale: int
) -> None:
    cards._made(cards._ticked(), "x")
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    settled(window, qtbot)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    assert cut(cards) == []


def test_the_language_is_switched_under_a_card(cards: CardsPage, window: MainWindow, qtbot: QtBot) -> None:
    before = page_of(cards.preview, qtbot)
    i18n.install("ja")
    settled(window, qtbot)
    assert told(cards)[0] == "马娜, 月曜日にご連絡済み · 11月18日(水)"
    assert cards.paper.currentData() == "postcard-cn"
    assert page_of(cards.preview, qtbot) == before


def test_a_photo_for_all_for_one_or_the_one_on_file(
    cards: CardsPage,
    window: MainWindow,
    shop: Shop,
    ids: dict[str, int],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def picture(colour: str, name: str, side: int = 900) -> Path:
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(tmp_path / name))
        return tmp_path / name

    def choosing(file: Path | None) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file or ""), ""))

    def way(row: int) -> None:
        cards.photo.way.setCurrentIndex(row)
        cards.photo.way.activated.emit(row)
        settled(window, qtbot)

    def printed() -> list[bytes]:
        made = cards._ticked()
        assert made.photos is not None
        assert not any(greeting.photo for greeting in made.greetings), "read beside the window"
        return [greeting.photo for greeting in finish(made.photos.on(made.people, made.greetings))]

    with shop.changing() as session:
        photos.keep(
            session, ids["青木 麻衣"], chosen_picture.shrunk(picture("#aa2020", "hers.png").read_bytes(), 640)
        )
    assert not cards.photo.isVisible()
    cards.designs.setCurrentItem(cards.designs.item_of("album"))
    settled(window, qtbot)
    assert cards.photo.isVisible()
    plain = page_of(cards.preview, qtbot)
    way(1)
    assert [bool(image) for image in printed()] == [False, True, False]
    choosing(picture("#2060aa", "all.png", 120))
    way(2)
    assert len(set(printed())) == 1
    assert printed()[0]
    assert page_of(cards.preview, qtbot) != plain
    assert "dots to the inch" in cards._warning.text()
    choosing(picture("#20aa60", "one.png"))
    cards.photo.alone.click()
    settled(window, qtbot)
    assert printed()[0] != printed()[1] == printed()[2]
    assert not cards._warning.isVisible()
    assert cards.photo.alone.text() == "As the others"
    cards.photo.alone.click()
    assert len(set(printed())) == 1
    choosing(None)
    way(2)
    (tmp_path / "no.png").write_bytes(b"none")
    cards.photo.take(tmp_path / "no.png", alone=False)
    settled(window, qtbot)
    (notice,) = window.findChildren(Notice)
    notice.close()
    way(0)
    assert set(printed()) == {b""}
    cards.designs.setCurrentItem(cards.designs.item_of("plum"))
    settled(window, qtbot)
    assert not cards.photo.isVisible()
