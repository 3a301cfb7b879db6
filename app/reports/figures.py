"""One topic of the Insight page on paper: what it says, its chart, and its table, whole."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.reports import chart, plotting, table
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, SOFT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.table import Column
from app.reports.typefaces import Role
from app.words import dates
from app.words.chart.series import Series
from app.words.insight.tables import Column as Heading
from app.words.insight.tables import Kind, Table, said

_SIZE: Final = 8.5
_GAP: Final = 4.0
"""Millimetres that a column is wider than what stands in it."""
_LONG: Final = 46.0
"""Millimetres up to which a text asks for one line; a longer one may go on in further lines."""
_MARGIN: Final = 15.0
"""Of a sheet that lies: its height is wanted."""
_LEAST: Final = 17.0
_LOOKED_AT: Final = 60
"""So many of a column's longest cells tell how wide it has to be."""
_BEGINNING: Final = 24.0
"""Millimetres of a table that are worth beginning on a page."""
_AIR: Final = 3.0
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
        rows = [
            tuple(
                said(value, each.kind, told.currency)
                for value, each in zip(row, told.table.columns, strict=True)
            )
            for row in told.table.rows
        ]
    yield Progress(0, len(rows), told.title)
    with pdf_file(out, told.title) as canvas:
        page = ReportPage(canvas, language, (f"{shop.name} · {day}", told.title))
        wanted = [_wanted(page, told.table, rows, place) for place in range(len(told.table.columns))]
        if sum(min(each, _LONG) for each in wanted) > page.measure:
            page.width, page.height, page.margin = page.height, page.width, _MARGIN
        _begin(page, told, shop, day)
        if rows:
            if page.room < _BEGINNING:
                page.begin()
            columns = _columns(page, told.table, wanted)
            parted = [_parted(row, told.table) for row in rows]
            for index in table.drawn(page, columns, parted, size=_SIZE):
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
    page.text(told.title, -0.4, 8, size=26, role=Role.BODY)
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


def _wanted(page: ReportPage, made: Table, rows: Sequence[Sequence[str]], place: int) -> float:
    """Return how wide a column has to be for its longest cell and its head on two lines."""
    column = made.columns[place]
    cells = sorted({row[place] for row in rows}, key=lambda cell: (-len(cell.encode()), cell))[:_LOOKED_AT]
    cell = max((plotting.wide(page, text, _SIZE) for text in cells), default=0.0)
    head = plotting.wide(page, column.heading, 7.0)
    words = max((plotting.wide(page, word, 7.0) for word in column.heading.split()), default=0.0)
    return max(cell, head / 2 + 2 if words == head else max(words, head / 2 + 2), _LEAST - _GAP) + _GAP


def _columns(page: ReportPage, made: Table, wanted: Sequence[float]) -> list[Column]:
    """Share the measure out: texts give way first, the longest before the others; what is left is shared."""
    texts = [place for place, each in enumerate(made.columns) if each.kind is Kind.TEXT]
    widths = list(wanted)
    over = sum(widths) + _AIR * _gaps(made) - page.measure
    while over > 0 and any(widths[place] > _LEAST for place in texts):
        longest = max(texts, key=lambda place: widths[place])
        step = min(1.0, over, widths[longest] - _LEAST)
        widths[longest] -= step
        over -= step
    if over > 0:
        room = page.measure - _AIR * _gaps(made)
        widths = [width * room / sum(widths) for width in widths]
    else:
        widths = [width - over / len(widths) for width in widths]
    heads = [
        Column(
            each.heading, width, Align.RIGHT if _is_figure(each) else Align.LEFT, wraps=each.kind is Kind.TEXT
        )
        for each, width in zip(made.columns, widths, strict=True)
    ]
    return [
        part for place, head in enumerate(heads) for part in (*[Column("", _AIR)] * _gap(made, place), head)
    ]


def _parted(row: Sequence[str], made: Table) -> list[str]:
    """Return a row with an empty cell where words follow a figure."""
    return [part for place, cell in enumerate(row) for part in (*[""] * _gap(made, place), cell)]


def _gap(made: Table, place: int) -> int:
    """Return 1 where a column of words follows one of figures: they would stand too near."""
    return int(place > 0 and _is_figure(made.columns[place - 1]) and not _is_figure(made.columns[place]))


def _gaps(made: Table) -> int:
    return sum(_gap(made, place) for place in range(len(made.columns)))


def _is_figure(column: Heading) -> bool:
    return column.kind not in (Kind.TEXT, Kind.DAY)
