"""A month of the calendar, from the key that turns to it to its painted days."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time

from app.bench import raw_rows, windows
from app.bench.measure import Measure
from app.bench.town import Town
from app.ui.pages.calendar import Calendar
from app.ui.widgets.month_grid import months_later

_MONTHS = range(-6, 12)
"""Those that are opened, counted from the month of today: what is done and what is planned, with a wish to
everybody on each festival."""
_ROUNDS = 3
_YEARS = 3
"""Years in which the shop has made contacts before: each with a third of what is planned now."""
_PAST = (
    "INSERT INTO contact (member_id, rule, occasion_key, occasion_day, due, window_from, window_to, channel,"
    " priority, purchase_id, staff_id, script, reason, said, created_at, outcome, closed_on)"
    " SELECT member_id, rule, occasion_key || :back, date(occasion_day, :back), date(due, :back),"
    " date(window_from, :back), date(window_to, :back), channel, priority, purchase_id, staff_id, script,"
    " reason, said, created_at, 'reached', date(due, :back)"
    " FROM contact WHERE outcome IS NULL AND id % 3 = 0"
)


def measures(town: Town) -> Iterator[Measure]:
    """Open every month of a year and a half; the slowest counts, of each its quickest opening."""
    file = with_a_past(town.year)
    with town.opened(file) as shop, windows.opened(town, shop) as window:
        window.go("calendar")
        page = window.pages.currentWidget()
        assert isinstance(page, Calendar)  # noqa: S101  (the shop is open)
        painted = windows.Painted(page.grid.viewport())
        painted.wait(painted.times)
        rounds = [[_opened(page, town, months, painted) for months in _MONTHS] for _ in range(_ROUNDS)]
    months = [*zip(*rounds, strict=True)]
    clock, processor = (1_000 * max(min(each[kind] for each in month) for month in months) for kind in (0, 1))
    yield Measure("month_shown", "ms", clock, limit=50, load=town.load, processor=processor)


def with_a_past(shop: Path) -> Path:
    """Return a copy of a shop's file that has been in touch with its members for years."""
    file = shop.with_name(f"{shop.stem}-past.vitrine")
    shutil.copy(shop, file)
    with raw_rows.opened(file) as link:
        link.execute("BEGIN IMMEDIATE")
        for year in range(_YEARS):
            link.execute(_PAST, {"back": f"-{60 + 365 * year} days"})
        link.execute("COMMIT")
    return file


def _opened(page: Calendar, town: Town, months: int, painted: windows.Painted) -> tuple[float, float]:
    """Turn to a month and return the seconds to its first paint: by the clock, and of the processor."""
    before = painted.times
    started, worked = perf_counter(), process_time()
    page.grid.wanted.emit(months_later(town.today, months))
    painted.wait(before)
    took = perf_counter() - started, process_time() - worked
    painted.wait(painted.times)
    return took
