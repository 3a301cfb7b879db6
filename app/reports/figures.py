"""One topic of the Insight page on paper: what it says, its chart, and its table, whole."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.reports import chart, figure_table
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, SOFT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role
from app.words import dates
from app.words.chart.series import Series
from app.words.insight.tables import Table

_MARGIN: Final = 15.0
"""Of a sheet that lies: its height is wanted."""
_BEGINNING: Final = 24.0
"""Millimetres of a table that are worth beginning on a page."""
_AT_ONCE: Final = 50
"""Rows between two looks at whether it is to be given up."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A topic in words, as it is seen: all in one language."""

    title: str
    sentence: str
    series: Series | None
    table: Table
    currency: str
    day: date
    """The day up to which was reckoned."""


def figures(
    told: Figures, shop: Letterhead, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write a topic into the file `out`, on sheets that lie where its table is wide.

    `told` is in `language` already. Closed early, nothing stays behind.
    """
    with i18n.language(language):
        day = translate("Reports", "As of {day}").format(day=dates.day(told.day))
        rows = figure_table.worded(told.table, told.currency)
    yield Progress(0, len(rows), told.title)
    with pdf_file(out, told.title) as canvas:
        page = ReportPage(canvas, language, (f"{shop.name} · {day}", told.title))
        if figure_table.is_wide(page, told.table, rows):
            page.width, page.height, page.margin = page.height, page.width, _MARGIN
        _begin(page, told, shop, day)
        if rows:
            if page.room < _BEGINNING:
                page.begin()
            for index in figure_table.drawn(page, told.table, rows):
                if index % _AT_ONCE == 0:
                    yield Progress(index, len(rows), told.title)
        page.finish()
        yield Progress(len(rows), len(rows), told.title)
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _begin(page: ReportPage, told: Figures, shop: Letterhead, day: str) -> None:
    """Set the head of the first page, the sentence and the chart."""
    page.begin(plain=True)
    page.text(shop.name, 0, 0, size=12, role=Role.BODY, colour=ACCENT, width=page.measure * 0.6)
    page.text(day, 0, 1, size=9, colour=SOFT, align=Align.RIGHT)
    page.text(told.title, -0.4, 8, size=26, role=Role.BODY, tag="H1")
    page.y = 21
    page.rule(page.y, ACCENT, 0.5)
    page.y += 5
    page.paragraph(told.sentence, size=10.5)
    page.y += 2.5
    if told.series is not None:
        if page.room < chart.height(told.series):
            page.begin()
        chart.draw(page, told.series)
        page.y += 5
