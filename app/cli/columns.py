"""Rows of a table on a terminal: columns under each other, where a Chinese character takes two cells."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.cli import wrapping

_BETWEEN: Final = "  "


def aligned(rows: Sequence[Sequence[str]], right: Sequence[bool]) -> Iterator[str]:
    """Yield each row as a line; the columns of which `right` is true stand at the right, as figures do.

    Every row has a cell for each column; the first row may be the headings.
    """
    widths = [max(map(wrapping.width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = zip(row, widths, right, strict=True)
        yield _BETWEEN.join(_padded(*each) for each in cells).rstrip()


def _padded(text: str, cells: int, right: bool) -> str:
    space = " " * (cells - wrapping.width(text))
    return space + text if right else text + space
