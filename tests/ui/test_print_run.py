"""A print that stops half-way, through the real window: what is printed is known, and it goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.database.shop import Shop
from app.domain import errors
from app.progress import Job, Progress, finish
from app.ui import printing
from app.ui.dialogs.print_stopped import PrintStopped
from app.ui.main_window import MainWindow
from app.ui.pages.cards import CardsPage
from app.ui.pages.reports import ReportsPage
from app.ui.print_run import PrintRun
from app.ui.sending import Sending
from app.ui.widgets.report_choice import PLAN
from tests.reports import reading
from tests.ui import papers
from tests.ui.papers import settled
from tests.ui.test_cards import cards, ids, names

__all__ = ["cards", "ids"]  # fixtures


class Jamming(QPrinter):
    """A printer that writes a file a print, and does `then` instead of taking page `at` (from 1)."""

    def __init__(self, folder: Path, at: int, then: Callable[[], object] = lambda: None) -> None:
        super().__init__(QPrinter.PrinterMode.ScreenResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._folder, self.at, self._then = folder, at, then
        self._prints = self._page = 0
        self.again()

    def again(self) -> None:
        self._prints += 1
        self._page = 1
        self.setOutputFileName(str(self._folder / f"print {self._prints}.pdf"))

    def newPage(self) -> bool:  # noqa: N802  # Qt's name
        self._page += 1
        if self._page == self.at:
            self.at = 0
            return bool(self._then())
        return super().newPage()


def taken(folder: Path) -> list[int]:
    """Return how many pages came out in each print."""
    return [len(reading.sizes(path)) for path in sorted(folder.glob("print *.pdf"))]


@pytest.fixture
def jam(monkeypatch: pytest.MonkeyPatch) -> Callable[[Jamming], None]:
    """Let that printer be chosen in the dialog of the system."""

    def chosen_instead(printer: Jamming) -> None:
        def choose(_size: QSizeF, _pages: int, chosen: Callable[[QPrinter], None], _parent: QWidget) -> None:
            chosen(printer)

        monkeypatch.setattr(printing, "choose_printer", choose)

    return chosen_instead


def stopped(window: MainWindow, qtbot: QtBot) -> PrintStopped:
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintStopped)), timeout=papers.PATIENCE)
    (dialog,) = window.findChildren(PrintStopped)
    return dialog


def button(dialog: PrintStopped, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.fixture
def printer(tmp_path: Path, jam: Callable[[Jamming], None]) -> Jamming:
    made = Jamming(tmp_path, at=4)
    jam(made)
    return made


def test_cards_go_on_from_the_page_at_which_the_printer_failed(
    cards: CardsPage, window: MainWindow, printer: Jamming, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second, third = names(cards)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = stopped(window, qtbot)
    assert "before page 4 of 6" in dialog.said.text()
    assert dialog.page.value() == 4
    assert dialog.names.text() == f"Printed: {first}\nNot printed yet: {second}, {third}"
    assert not cards.posted.isVisible()
    printer.again()
    QTest.keyClick(dialog.page, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert taken(tmp_path) == [3, 3]
    assert "3 cards are printed" in window.toast.accessibleName()
    assert cards.posted.text() == "3 posted"


def test_only_the_printed_are_offered_as_posted(
    cards: CardsPage, window: MainWindow, printer: Jamming, qtbot: QtBot, tmp_path: Path
) -> None:
    cards.print.click()
    dialog = stopped(window, qtbot)
    (run,) = window.findChildren(PrintRun)
    assert run._pdf.exists()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settled(window, qtbot)
    assert printer.outputFileName()
    assert taken(tmp_path) == [3]
    assert cards.posted.text() == "1 posted"
    assert not window.findChildren(PrintRun)
    assert not run._pdf.parent.exists()


def test_two_prints_that_stop_go_on_each_with_its_own_cards(
    cards: CardsPage, window: MainWindow, jam: Callable[[Jamming], None], qtbot: QtBot, tmp_path: Path
) -> None:
    """The second is sent while the first still waits, and each offers as posted what it printed itself."""
    first, second = Jamming(tmp_path / "a", at=4), Jamming(tmp_path / "b", at=2)
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    jam(first)
    cards.print.click()
    of_first = stopped(window, qtbot)
    cards.who.people.setFocus()
    QTest.keyClick(cards.who.people, Qt.Key.Key_Space)
    assert len(names(cards)) == 2
    settled(window, qtbot)
    jam(second)
    cards.print.click()
    settled(window, qtbot)
    (of_second,) = [each for each in window.findChildren(PrintStopped) if each is not of_first]
    assert "before page 4 of 6" in of_first.said.text()
    assert "before page 2 of 4" in of_second.said.text()
    second.again()
    button(of_second, "printGoOn").click()
    settled(window, qtbot)
    first.again()
    button(of_first, "printGoOn").click()
    settled(window, qtbot)
    assert taken(tmp_path / "a") == [3, 3]
    assert taken(tmp_path / "b") == [1, 3]
    assert cards.posted.text() == "3 posted"
    rest = [seen(tmp_path / "a" / "print 2.pdf", page) for page in range(3)]
    assert rest[1:] == [seen(tmp_path / "b" / "print 2.pdf", page) for page in (1, 2)], "her whole card"
    assert rest[0] == seen(tmp_path / "b" / "print 2.pdf", 0), "the other side of the one before"


def seen(pdf: Path, page: int) -> QImage:
    """Return a page of a PDF as it looks."""
    return printing.page(pdf, page, (120, 120)).image


def test_a_paper_that_stopped_goes_on_though_another_was_printed_meanwhile(
    shop: Shop, window: MainWindow, jam: Callable[[Jamming], None], qtbot: QtBot, tmp_path: Path
) -> None:
    assert shop
    window.go("reports")
    page = window.pages.currentWidget()
    assert isinstance(page, ReportsPage)
    papers.page_of(page.preview, qtbot)
    settled(window, qtbot)
    printer = Jamming(tmp_path, at=2)
    printer.setFromTo(1, 2)
    jam(printer)
    page.print.click()
    dialog = stopped(window, qtbot)
    page.choice.kinds.setCurrentRow(PLAN)
    settled(window, qtbot)
    (tmp_path / "plan").mkdir()
    jam(Jamming(tmp_path / "plan", at=0))
    page.print.click()
    settled(window, qtbot)
    printer.again()
    button(dialog, "printGoOn").click()
    settled(window, qtbot)
    assert taken(tmp_path) == [1, 1]
    assert "2 pages are printed" in window.toast.accessibleName()
    assert [width < height for width, height in reading.sizes(tmp_path / "print 2.pdf")] == [True], (
        "not the plan, which lies"
    )


def test_a_paper_that_is_another_by_now_is_not_gone_on_with(tmp_path: Path) -> None:
    blank(tmp_path / "paper.pdf", 5)
    one = Sending(tmp_path / "paper.pdf", Jamming(tmp_path, at=3))
    with pytest.raises(errors.StorageFailed):
        finish(one.job())
    blank(tmp_path / "paper.pdf", 7)
    with pytest.raises(RuntimeError):
        finish(one.job())
    assert one.printed == {0, 1}


def test_a_print_that_waits_leaves_no_paper_behind_when_its_window_goes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Names and addresses are on it."""
    assert window.context is not None

    def make(file: Path) -> Job[None]:
        yield Progress(0, 1)
        blank(file, 3)

    over = QWidget(window)
    PrintRun(window.context, make, Jamming(tmp_path, at=2), lambda _pages: None, over, title="x").start()
    stopped(window, qtbot)
    (run,) = window.findChildren(PrintRun)
    folder = run._pdf.parent
    assert folder.exists()
    del run
    over.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not folder.exists()


def test_who_looks_into_the_tray_names_another_page(
    cards: CardsPage, window: MainWindow, printer: Jamming, qtbot: QtBot, tmp_path: Path
) -> None:
    cards.print.click()
    dialog = stopped(window, qtbot)
    dialog.page.setValue(1)
    assert dialog.names.text() == f"Not printed yet: {', '.join(names(cards))}"
    printer.again()
    button(dialog, "printGoOn").click()
    settled(window, qtbot)
    assert taken(tmp_path) == [3, 6]


def test_a_print_that_was_stopped_goes_on_with_another_printer(
    cards: CardsPage,
    window: MainWindow,
    jam: Callable[[Jamming], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    jam(Jamming(tmp_path, at=3, then=lambda: cancel(window)))
    cards.print.click()
    dialog = stopped(window, qtbot)
    assert "was stopped before page 1 of 6" in dialog.said.text()
    other = Jamming(tmp_path, at=0)
    other.setOutputFileName(str(tmp_path / "other.pdf"))

    def again(
        _was: QPrinter, pages: int, chosen: Callable[[QPrinter], None], parent: QWidget
    ) -> PrintStopped:
        assert pages == 6
        chosen(other)
        return PrintStopped("", 1, 1, 1, 1, lambda _page: frozenset(), (), parent)

    monkeypatch.setattr(printing, "choose_again", again)
    button(dialog, "printElsewhere").click()
    settled(window, qtbot)
    assert cards.posted.text() == "3 posted"


def cancel(window: MainWindow) -> bool:
    """Stop the print, as its button does."""
    for running in window.jobs._under_way:
        running.cancel()
    return True


def test_on_both_sides_it_goes_on_with_the_front_of_a_sheet(
    cards: CardsPage,
    window: MainWindow,
    printer: Jamming,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    both = QPrinter.DuplexMode.DuplexLongSide  # a printer that writes files forgets what it is set to
    monkeypatch.setattr(Jamming, "duplex", lambda _self: both)
    cards.print.click()
    dialog = stopped(window, qtbot)
    printer.again()
    button(dialog, "printGoOn").click()
    settled(window, qtbot)
    assert taken(tmp_path) == [3, 4]


@pytest.mark.parametrize(
    ("first", "sheet", "chosen", "begin"),
    [(1, 2, 4, 3), (1, 2, 3, 3), (2, 2, 4, 4), (2, 2, 5, 4), (2, 2, 2, 2), (2, 1, 5, 5)],
)
def test_a_sheet_begins_where_the_print_began(
    window: MainWindow, first: int, sheet: int, chosen: int, begin: int
) -> None:
    """Printed from page 2 on, the fronts are the even pages."""
    dialog = PrintStopped("x", 9, first, chosen, sheet, lambda _page: frozenset(), (), window)
    gone_on: list[int] = []
    dialog.gone_on.connect(gone_on.append)
    button(dialog, "printGoOn").click()
    assert gone_on == [begin]


def test_a_stopped_print_knows_what_left_for_the_printer(
    cards: CardsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages go a few at a time: what went before is printed, the few on their way are called back."""
    del cards
    paper = tmp_path / "paper.pdf"
    blank(paper, 7)
    monkeypatch.setattr(Sending, "_at_once", lambda _self: 2)
    one = Sending(paper, Jamming(tmp_path, at=0))
    job = one.job()
    for _page in range(4):
        next(job)
    job.close()
    assert (one.printed, one.next, one.pages) == (frozenset({0, 1}), 3, 7)
    assert finish(one.job()) == 7
    assert (len(one.printed), one.next) == (7, 8)


@pytest.mark.parametrize(("collated", "left"), [(True, {2}), (False, {1, 2})])
def test_copies_and_a_range_of_pages(tmp_path: Path, collated: bool, left: set[int]) -> None:
    blank(tmp_path / "paper.pdf", 7)
    printer = Jamming(tmp_path, at=4)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    one = Sending(tmp_path / "paper.pdf", printer)
    with pytest.raises(errors.StorageFailed):
        finish(one.job())
    assert (one.first, one.next) == (2, 3)
    assert one.printed == {1}
    printer.again()
    assert finish(one.job()) == 4
    assert taken(tmp_path) == [3, 1]
    one.go_on(2)
    assert one.printed | left == left


def blank(path: Path, pages: int) -> None:
    from app.reports.pdf_file import pdf_file

    with pdf_file(path, "blank") as canvas:
        for _number in range(pages):
            canvas.setPageSize((100, 100))
            canvas.showPage()


@pytest.mark.parametrize(
    ("size", "pages", "mode"),
    [
        ((283, 420), 2, QPrinter.DuplexMode.DuplexLongSide),
        ((420, 283), 2, QPrinter.DuplexMode.DuplexShortSide),
        ((420, 283), 1, QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_a_sheet_is_turned_like_a_leaf(size: tuple[int, int], pages: int, mode: QPrinter.DuplexMode) -> None:
    assert printing.turned(QSizeF(*size), pages) is mode
