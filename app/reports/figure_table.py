"""A table of figures on paper: each column as wide as what stands in it, texts giving way first."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.reports import plotting, table
from app.reports.report_page import ReportPage
from app.reports.setting_horizontal import Align
from app.reports.table import Column
from app.words.insight.tables import Column as Heading
from app.words.insight.tables import Kind, Table, said

_SIZE: Final = 8.5
_GAP: Final = 4.0
"""Millimetres that a column is wider than what stands in it."""
_LONG: Final = 46.0
"""Millimetres up to which a text asks for one line; a longer one may go on in further lines."""
_LEAST: Final = 17.0
_LOOKED_AT: Final = 60
"""So many of a column's longest cells tell how wide it has to be."""
_AIR: Final = 3.0


def worded(made: Table, currency: str) -> list[tuple[str, ...]]:
    """Return the rows of a table as they are read, in the language in force."""
    return [
        tuple(said(value, each.kind, currency) for value, each in zip(row, made.columns, strict=True))
        for row in made.rows
    ]


def is_wide(page: ReportPage, made: Table, rows: Sequence[Sequence[str]]) -> bool:
    """Return whether the table wants more width than the page has."""
    wanted = [_wanted(page, made, rows, place) for place in range(len(made.columns))]
    return sum(min(each, _LONG) for each in wanted) > page.measure


def drawn(page: ReportPage, made: Table, rows: Sequence[Sequence[str]]) -> Iterator[int]:
    """Draw the table at `page.y`, yielding the index of each row that is done."""
    wanted = [_wanted(page, made, rows, place) for place in range(len(made.columns))]
    parted = [_parted(row, made) for row in rows]
    yield from table.drawn(page, _columns(page, made, wanted), parted, size=_SIZE)


def draw(page: ReportPage, made: Table, currency: str) -> None:
    """Draw the table at `page.y`, in the language in force."""
    for _index in drawn(page, made, worded(made, currency)):
        pass


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
        part
        for place, head in enumerate(heads)
        for part in (*[Column("", _AIR, is_air=True)] * _gap(made, place), head)
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
