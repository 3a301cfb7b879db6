"""A table that goes on from page to page, its head repeated, its rows never torn."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.reports import setting_horizontal as lines
from app.reports import typefaces
from app.reports.block import Block
from app.reports.brush import MM
from app.reports.legible import one_line
from app.reports.report_page import INK, SOFT, ReportPage
from app.reports.setting_horizontal import Align
from app.reports.typefaces import Role

_PAD = 1.6
_GAP = 2.5
_HEAD = 7.5
_SHRINKS = 0.86
"""A cell is set so much smaller before it goes on in a second line."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its width in millimetres, how its cells sit."""

    head: str
    width: float
    align: Align = Align.LEFT
    wraps: bool = False
    """Whether a long cell goes on in further lines; else it is set smaller."""
    is_air: bool = False
    """Whether it only keeps two others apart."""
    boxes: int = 0
    """Boxes to tick instead of text; a cell that is not empty fills them."""


Cell = str
Mark = Callable[[ReportPage, int, float, float, float], None]
"""Draws behind a row: page, index of the row, `down`, height, left edge of the first column (mm)."""


def draw(
    page: ReportPage,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    *,
    size: float = 9.0,
    least_row: float = 0.0,
    strong_last: bool = False,
    behind: Mark | None = None,
) -> None:
    """Draw `rows` under the heads of `columns` at `page.y`, on as many pages as they need.

    `least_row` is the least height of a row in millimetres; `strong_last` sets the last row as a sum.
    """
    for _row in drawn(
        page, columns, rows, size=size, least_row=least_row, strong_last=strong_last, behind=behind
    ):
        pass


def drawn(
    page: ReportPage,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    *,
    size: float = 9.0,
    least_row: float = 0.0,
    strong_last: bool = False,
    behind: Mark | None = None,
) -> Iterator[int]:
    """Draw as `draw` does, yielding the index of each row that is done."""
    tags = page.canvas.tags
    whole = tags.add("Table")
    with tags.inside(tags.add("TR", whole)):
        _head(page, columns)
    for index, row in enumerate(rows):
        strong = strong_last and index == len(rows) - 1
        blocks = [
            _cell(page, cell, column, size, strong=strong) for cell, column in zip(row, columns, strict=True)
        ]
        height = max([least_row, *(block.height / MM + 2 * _PAD for block in blocks)])
        if page.room < height:
            page.begin()
            with tags.decoration():
                _head(page, columns)
        if behind is not None:
            behind(page, index, page.y, height, 0.0)
        with tags.inside(tags.add("TR", whole)):
            _row(page, columns, blocks, height)
        page.y += height
        page.rule(page.y, SOFT if index == len(rows) - 1 - strong_last else (0.85, 0.82, 0.76))
        yield index


def _head(page: ReportPage, columns: Sequence[Column]) -> None:
    blocks = [_headline(page, column) for column in columns]
    height = max(block.height for block in blocks) / MM
    x = 0.0
    for column, block in zip(columns, blocks, strict=True):
        if column.is_air:
            x += column.width
            continue
        free = column.width - _GAP - block.width / MM
        shift = free if column.align is Align.RIGHT else 0.0
        with page.canvas.tags.inside("TH") as head:
            head.scope = "Column"
            page.put(block, x + shift, page.y + height - block.height / MM, SOFT)
        x += column.width
    page.y += height + 2.0
    page.rule(page.y, SOFT)


def _headline(page: ReportPage, column: Column) -> Block:
    """Set the head of a column on one line, or on two where its words are many."""
    width = column.width - _GAP
    chain = typefaces.chain(page.language, Role.PLAIN)
    natural = lines.natural_width(column.head, chain) * _HEAD
    # Words without spaces are set a little smaller before they are parted, and then in halves.
    spaced = " " in column.head
    if natural * (1 if spaced else _SHRINKS) > width * MM:
        room = width * MM if spaced else min(width * MM, natural / 2 + _HEAD)
        block = lines.paragraphs(
            [column.head], chain, size=_HEAD - 0.5, leading=_HEAD + 0.5, width=room, align=column.align
        )
        if block.height <= 2.5 * _HEAD:
            return block
    return page.block(column.head, width, size=_HEAD)


def _row(page: ReportPage, columns: Sequence[Column], blocks: Sequence[Block], height: float) -> None:
    x = 0.0
    for column, block in zip(columns, blocks, strict=True):
        if column.is_air:
            x += column.width
            continue
        width = column.width - _GAP
        cell = page.canvas.tags.add("TD")
        if column.boxes:
            side = 3.2
            step = width / column.boxes
            for number in range(column.boxes):
                left, down = x + number * step, page.y + (height - side) / 2
                page.tick_box(left, down, side)
                if block.strokes[0].runs:
                    page.box(left + 0.7, down + 0.7, side - 1.4, side - 1.4, INK)
        else:
            free = width - block.width / MM
            shift = {Align.RIGHT: free, Align.CENTRE: free / 2}.get(column.align, 0.0)
            with page.canvas.tags.inside(cell):
                page.put(block, x + shift, page.y + (height - block.height / MM) / 2, INK)
        x += column.width


def _cell(page: ReportPage, text: str, column: Column, size: float, *, strong: bool) -> Block:
    role = Role.STRONG if strong else Role.PLAIN
    width = column.width - _GAP
    if not column.wraps:
        return page.block(text, width, size=size, role=role)
    chain = typefaces.chain(page.language, role)
    text = one_line(text)
    page.missing.update(chain.lacking(text))
    natural = lines.natural_width(text, chain)
    if natural * size * _SHRINKS <= width * MM:
        return lines.line(text, chain, min(size, width * MM / natural) if natural else size)
    return lines.paragraphs([text], chain, size=size - 0.5, leading=size * 1.32, width=width * MM)
