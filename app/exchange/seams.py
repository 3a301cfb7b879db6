"""Where one table of a sheet ends and another begins, and the rows that are none of a table's own.

Sheets are printed pages: the header comes again on each, a total stands at the foot, and below a few
blank rows another table follows with headers of its own. A first reading takes a sheet for one table
(to look at every row for a header costs as much as reading it); a row that turns out to be another
table's header raises `Seam`, and the sheet is read again as its several tables.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from app.exchange import cells, header_words
from app.exchange.table import Cell, Row

FEWEST: Final = 2
"""Known headings without which a row is no header."""
EDGE: Final = 4
"""Columns from the left in which rows show that they are none of the table's own."""
LONGEST_HEADING: Final = 40
FOOT: Final = 3
"""Last rows of a table among which a total is looked for, however it is written."""

_TOTALS: Final = frozenset(
    {
        "合计",
        "总计",
        "小计",
        "总合计",
        "本页合计",
        "本页小计",
        "合計",
        "總計",
        "総計",
        "小計",
        "計",
        "总",
        "总数",
    }
    | {"总额", "共计", "共計", "total", "subtotal", "grandtotal", "sum", "totals"}
)


class Seam(Exception):  # noqa: N818  (it is a finding)
    """The header of another table stands in the middle of one."""


def is_header(row: Row, named: Iterable[str] = ()) -> bool:
    """Whether the row is one of headings: of at least two that are known, and few that are not.

    `named` are folded headings that somebody has named beside those.
    """
    texts = [cell for cell in row if not is_blank(cell)]
    if len(texts) < FEWEST or not all(isinstance(cell, str) for cell in texts):
        return False
    folded = [header_words.folded(str(text)) for text in texts if len(str(text)) <= LONGEST_HEADING]
    if len(folded) < len(texts):
        return False
    known = sum(
        name in named or header_words.field_of(str(text)) is not None
        for name, text in zip(folded, texts, strict=True)
    )
    return known >= FEWEST and 2 * known >= len(texts)


def is_total(row: Row) -> bool:
    """Whether the first thing in the row is the word for a total."""
    first = next((cell for cell in row if not is_blank(cell)), None)
    if not isinstance(first, str) or len(first) > LONGEST_HEADING:
        return False
    word = first.replace("：", ":").partition(":")[0]
    return header_words.folded(word).strip("0123456789") in _TOTALS


def is_same(row: Row, headers: Sequence[str]) -> bool:
    """Whether the row is the header once more."""
    said = [header_words.folded(str(cell)) for cell in row if not is_blank(cell)]
    return said == [header_words.folded(header) for header in headers if header]


def is_lonely(row: Row) -> bool:
    """Whether the row is empty or has one cell alone: a title of what follows."""
    return sum(not is_blank(cell) for cell in row) <= 1


@cache
def marks() -> frozenset[Cell]:
    """Return texts as they stand in cells by which a row may be none of the table's own.

    Rows are looked through for them by the thousand, so that they are not folded first.
    """
    words = header_words.words()
    totals = {"合计", "合计:", "合计：", "总计", "小计", "合計", "総計", "小計", "Total", "TOTAL", "total"}
    return frozenset(
        {form for word in words for form in (word, word.upper(), word.title(), word.capitalize())} | totals
    )


def is_blank(cell: Cell) -> bool:
    """Whether nothing that one sees stands in the cell."""
    return not cells.shown(cell).strip() if cell is not None else True
