"""The page of reports through the real window: year, letter and care plan, page by page, then a file."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.database.shop import Shop
from app.ui.main_window import MainWindow
from app.ui.page import Command
from app.ui.pages.reports import ReportsPage
from app.ui.theme import Theme
from app.ui.widgets.report_choice import LETTER, PLAN, WALL, YEAR
from tests import make
from tests.reports import reading
from tests.ui import papers
from tests.ui.papers import page_of, settled
from tests.ui.test_language import cut


@pytest.fixture
def reports(shop: Shop, window: MainWindow, qtbot: QtBot) -> ReportsPage:
    with shop.changing() as session:
        joined = date(2025, 5, 2)
        member = make.member(session, "Teresa Thornton", language="en", gender="f", joined_on=joined)
        make.purchase(
            session, member, date(2026, 3, 2), {"item": "coat", "price": 3_200_00, "colour": "navy"}
        )
        make.contact(session, member, date(2026, 11, 12), reason='{"note": "ask about the coat"}', rule="own")
    window.go("reports")
    page = window.pages.currentWidget()
    assert isinstance(page, ReportsPage)
    page_of(page.preview, qtbot)
    settled(window, qtbot)
    return page


def saved(
    page: ReportsPage, window: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    papers.saving_to(path, monkeypatch)
    page.save.click()
    settled(window, qtbot)
    return [reading.squeezed(text) for text in reading.texts(path)]


def test_the_year_is_turned_saved_and_printed(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = page_of(reports.preview, qtbot)
    assert papers.colours(first) > 20
    reports.preview.later.click()
    settled(window, qtbot)
    assert page_of(reports.preview, qtbot) != first
    papers.printing_to(tmp_path / "printed.pdf", monkeypatch)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled(window, qtbot)
    assert "printed" in window.toast.accessibleName()
    pages = saved(reports, window, qtbot, tmp_path / "year.pdf", monkeypatch)
    assert len(reading.sizes(tmp_path / "printed.pdf")) == len(pages)
    assert "2026" in pages[0]
    assert "Teresa" in "".join(pages)


def test_another_year_is_another_paper(reports: ReportsPage, window: MainWindow, qtbot: QtBot) -> None:
    before = page_of(reports.preview, qtbot)
    QTest.keyClick(reports.choice.year, Qt.Key.Key_Down)
    settled(window, qtbot)
    assert reports.choice.file_name() == "The shop's year 2025"
    of_the_calendar = page_of(reports.preview, qtbot)
    assert of_the_calendar != before
    reports.choice.begins.setFocus()
    QTest.keyClick(reports.choice.begins, Qt.Key.Key_Down)
    reports.choice.begins.activated.emit(1)
    settled(window, qtbot)
    assert page_of(reports.preview, qtbot) != of_the_calendar


def test_a_year_still_to_come_is_no_paper(reports: ReportsPage, window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(reports.choice.year, Qt.Key.Key_Up)
    settled(window, qtbot)
    assert reports.preview.shown is None
    assert "is still to come" in reports.preview.sheet.words
    assert not reports.save.isEnabled()
    assert not window.findChildren(QDialog, "notice")
    QTest.keyClick(reports.choice.year, Qt.Key.Key_Down)
    settled(window, qtbot)
    assert reports.preview.shown is not None


def test_the_paper_speaks_the_language_that_is_chosen(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = reports.choice.language.findData("en")
    reports.choice.language.setCurrentIndex(row)
    reports.choice.language.activated.emit(row)
    settled(window, qtbot)
    assert "Salesbymonth" in "".join(saved(reports, window, qtbot, tmp_path / "year.pdf", monkeypatch))


def test_a_letter_wants_a_name_first(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports.choice.kinds.setCurrentRow(LETTER)
    settled(window, qtbot)
    assert reports.preview.shown is None
    assert "Type a name" in reports.preview.sheet.words
    assert not reports.save.isEnabled()
    assert not reports.act(Command.PRINT)
    reports.choice.search.setFocus()
    QTest.keyClicks(reports.choice.search, "Teresa")
    QTest.keyClick(reports.choice.search, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert papers.colours(page_of(reports.preview, qtbot)) > 20
    assert reports.choice.file_name() == "Letter to a member Teresa Thornton 2026"
    assert "Teresa" in saved(reports, window, qtbot, tmp_path / "letter.pdf", monkeypatch)[0]


def test_where_nobody_may_be_written_to_the_preview_says_so(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot
) -> None:
    choice = reports.choice
    choice.kinds.setCurrentRow(LETTER)
    choice.whom.setCurrentIndex(1)
    choice.whom.activated.emit(1)
    settled(window, qtbot)
    assert reports.preview.shown is None
    assert "Nobody of these may be written to by post" in reports.preview.sheet.words
    assert not reports.print.isEnabled()
    assert not window.findChildren(QDialog, "notice")


def test_letters_to_many_and_the_wall(
    reports: ReportsPage,
    shop: Shop,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with shop.changing() as session:
        make.member(
            session, "Flora Quinn", language="en", postcode="1", address="1 Mount Street",
            birth_calendar="solar", birth_month=12, birth_day=5,
        )  # fmt: skip
        alone = make.member(session, "Ida Novak", do_not_contact=1)
    choice = reports.choice
    choice.kinds.setCurrentRow(LETTER)
    choice.whom.setCurrentIndex(1)
    choice.whom.activated.emit(1)
    settled(window, qtbot)
    assert choice.search.isHidden()
    assert "members get no letter: 张晓红 (no number or address)" in reports.warning.text()
    assert choice.file_name() == "Letter to a member Everybody who may be written to 2026"
    texts = saved(reports, window, qtbot, tmp_path / "letters.pdf", monkeypatch)
    assert len(texts) == 1
    assert "FloraQuinn" in texts[0]
    choice.write_to(alone)
    settled(window, qtbot)
    assert reports.preview.shown is None
    assert "asked to be left alone" in reports.preview.sheet.words
    choice.kinds.setCurrentRow(WALL)
    settled(window, qtbot)
    assert choice.file_name() == "Birthdays for the wall 2026-12"
    [wall] = saved(reports, window, qtbot, tmp_path / "wall.pdf", monkeypatch)
    assert "Quinn" in wall
    assert "Flora" not in wall


def test_the_care_plan_of_a_period(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports.choice.kinds.setCurrentRow(PLAN)
    settled(window, qtbot)
    assert "Teresa" in saved(reports, window, qtbot, tmp_path / "plan.pdf", monkeypatch)[0]
    reports.choice.first.setDate(QDate(2026, 12, 1))
    reports.choice.last.setDate(QDate(2026, 12, 2))
    settled(window, qtbot)
    assert reports.choice.file_name() == "Care plan 2026-12-01"
    assert "Teresa" not in saved(reports, window, qtbot, tmp_path / "later.pdf", monkeypatch)[0]


def test_the_page_is_enlarged_and_scrolled(reports: ReportsPage, window: MainWindow, qtbot: QtBot) -> None:
    preview = reports.preview
    small = page_of(preview, qtbot).width()
    preview.wide.click()
    settled(window, qtbot)
    assert page_of(preview, qtbot).width() > 1.5 * small
    assert preview.sheet.height() > preview.height()
    wheel(preview.sheet)
    assert preview.number == 0
    preview.wide.click()
    settled(window, qtbot)
    assert page_of(preview, qtbot).width() == small
    wheel(preview.sheet)
    assert preview.number == 1


def test_the_page_is_as_large_as_it_is_on_paper(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = reports.preview
    small = page_of(preview, qtbot).width()
    monkeypatch.setattr(preview.sheet, "screen", _Screen)
    preview.wide.click()
    preview.true.click()
    settled(window, qtbot)
    assert not preview.wide.isChecked()
    page = page_of(preview, qtbot)
    assert page.deviceIndependentSize().width() == pytest.approx(210 / 25.4 * 110, abs=2)
    assert preview.sheet.width() >= 210 / 25.4 * 110
    reports.choice.kinds.setCurrentRow(PLAN)  # a sheet that lies
    settled(window, qtbot)
    assert page_of(preview, qtbot).deviceIndependentSize().width() == pytest.approx(297 / 25.4 * 110, abs=2)
    reports.choice.kinds.setCurrentRow(YEAR)
    preview.true.click()
    settled(window, qtbot)
    assert page_of(preview, qtbot).width() == small


class _Screen:
    """A screen of 110 dots to an inch, as it says itself."""

    def physicalDotsPerInch(self) -> float:  # noqa: N802  # Qt's name
        return 110.0


def wheel(widget: QWidget) -> None:
    none, keys = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        none,
        none,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_a_sale_is_in_the_year_at_once(
    reports: ReportsPage, shop: Shop, window: MainWindow, qtbot: QtBot
) -> None:
    before = page_of(reports.preview, qtbot)
    with shop.changing() as session:
        make.purchase(session, 1, date(2026, 5, 5), {"price": 9_000_00})
    reports.context.tell()
    settled(window, qtbot)
    assert page_of(reports.preview, qtbot) != before


def test_a_paper_that_cannot_be_made_is_told(
    reports: ReportsPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.queries.year.load", lambda *_args: 1 / 0)
    with qtbot.waitSignal(window.jobs.failed):
        QTest.keyClick(reports.choice.year, Qt.Key.Key_Down)
    assert reports.preview.shown is None
    assert not reports.print.isEnabled()


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_everything_fits_for_each_paper(
    reports: ReportsPage, window: MainWindow, look: Theme, qtbot: QtBot, language: str, scale: int
) -> None:
    i18n.install(language)
    look.wear("light", scale)
    look.apply()
    for kind in (YEAR, LETTER, PLAN, WALL):
        reports.choice.kinds.setCurrentRow(kind)
        settled(window, qtbot)
        assert (window.width(), window.height()) == (1366, 768)
        assert cut(reports) == []
