"""A letter typed into the wish of a card, until the page beside it has been painted with it."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.bench import windows
from app.bench.measure import Measure
from app.bench.town import Town
from app.reports import templates
from app.ui.pages.cards import CardsPage

_LETTERS = 12
"""Letters that are typed with each design."""
_PATIENCE = 10.0
"""Seconds after which no page will come any more."""


def measures(town: Town) -> Iterator[Measure]:
    """Type with every design; the slowest counts, of each the median letter."""
    with town.opened() as shop, windows.opened(town, shop) as window:
        window.go("cards")
        page = window.pages.currentWidget()
        assert isinstance(page, CardsPage)  # noqa: S101  (the shop is open)
        page.show_member(1)
        _wait(page, None)
        taken = []
        for design in templates.DESIGNS:
            before = page.preview.shown
            page.designs.setCurrentItem(page.designs.item_of(design))
            _wait(page, before)
            letters = [_typed(page) for _ in range(_LETTERS)]
            taken.append([1_000 * median(each) for each in zip(*letters, strict=True)])
    clock, processor = (max(each) for each in zip(*taken, strict=True))
    load = f"{len(taken)} designs"
    yield Measure("proof_shown", "ms", clock, limit=50, load=load, processor=processor)


def _typed(page: CardsPage) -> tuple[float, float]:
    """Type a letter and return the seconds until it is on the page: by the clock, and of the processor."""
    before = page.preview.shown
    page.words.wish.moveCursor(QTextCursor.MoveOperation.End)
    started, worked = perf_counter(), process_time()
    QTest.keyClick(page.words.wish, Qt.Key.Key_A)
    _wait(page, before)
    return perf_counter() - started, process_time() - worked


def _wait(page: CardsPage, before: object) -> None:
    """Wait until another page than `before` is painted."""
    painted = windows.Painted(page.preview.sheet)
    ends = perf_counter() + _PATIENCE
    while page.preview.shown is before and perf_counter() < ends:
        windows.rest()
    painted.wait(painted.times)
    painted.deleteLater()
