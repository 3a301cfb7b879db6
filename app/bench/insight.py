"""The Insight page: from the click on a topic to its painted chart and table, kept and reckoned anew."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter, process_time
from typing import Final

from app.bench import windows
from app.bench.measure import Measure
from app.bench.town import Town
from app.ui.main_window import MainWindow
from app.ui.pages.insight import InsightPage

_ROUNDS: Final = 5
_PATIENCE: Final = 30.0
"""Seconds after which figures will not come any more."""
_LIMIT: Final = 300
_LIMIT_ANEW: Final = 1_000
"""While a topic is reckoned anew its figures of before stay in sight."""


def measures(town: Town) -> Iterator[Measure]:
    """Turn to each topic from another, after a first time: as it was kept, and after the shop has changed."""
    with town.opened() as shop, windows.opened(town, shop) as window:
        window.go("insight")
        page = window.page("insight")
        assert isinstance(page, InsightPage)  # noqa: S101  (the shop is open)
        count = len(page.panels)
        for place in range(count):
            _turned(page, place)
        kept = [_opened(window, page) for _ in range(_ROUNDS)]
        yield Measure("insight_opened", "ms", 1_000 * median(kept), limit=_LIMIT, load=town.load)
        for place in range(count):
            took = [_anew(page, place) for _ in range(_ROUNDS)]
            key = page.panels[place].key
            load = f"{town.load} · {key}"
            yield Measure("insight_anew", "ms", 1_000 * median(took), limit=_LIMIT_ANEW, load=load)


def _opened(window: MainWindow, page: InsightPage) -> float:
    """Come from another page; the figures are kept."""
    window.go("today")
    windows.turn()
    painted = windows.Painted(page.panel.table.viewport())
    before, started = painted.times, perf_counter()
    window.go("insight")
    painted.wait(before, _PATIENCE)
    return perf_counter() - started


def _anew(page: InsightPage, place: int) -> float:
    """Come from another topic; the shop has changed since."""
    if page.list.currentRow() == place:
        _turned(page, (place + 1) % len(page.panels))
    page.forget()
    return _turned(page, place)


def _turned(page: InsightPage, place: int) -> float:
    """Turn to a topic and return the seconds of processor until it is painted with its figures."""
    panel = page.panels[place]
    before, started = panel.figures, process_time()
    ends = perf_counter() + _PATIENCE
    page.list.setCurrentRow(place)
    while (panel.figures is None or panel.under_way) and perf_counter() < ends:
        windows.rest()
    seen = panel.chart if panel.chart.isVisible() else panel.sentence
    painted = windows.Painted(seen)
    if panel.figures is not before:
        painted.wait(painted.times)
    else:
        windows.turn()
    return process_time() - started
