"""Merged cells: what stands once over several rows is read as standing in each of them.

A name merged over her several purchases is hers in every row. An amount is not: filled down it would
be counted several times, so columns of amounts are spared.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from app.exchange.table import Row, Table


class Merged(NamedTuple):
    """Cells that are one: rows from 1, columns from 0, both ends among them."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


def filled(table: Table, spared: Collection[int] = ()) -> Iterator[Row]:
    """Yield the rows of `table` with what is merged down in every row, but in no column of `spared`."""
    down = sorted(each for each in map(Merged._make, table.merged()) if each.last_row > each.first_row)
    return _filled(table.rows(), down, spared) if down else table.rows()


def _filled(rows: Iterator[Row], down: Sequence[Merged], spared: Collection[int]) -> Iterator[Row]:
    waiting = list(reversed(down))
    open_: list[tuple[Merged, Row]] = []
    for number, row in enumerate(rows, 1):
        open_ = [each for each in open_ if each[0].last_row >= number]
        if open_:
            row = [*row]  # noqa: PLW2901  (the parser's own row is left as it is)
            for merged, first in open_:
                for place in range(merged.first_column, min(merged.last_column + 1, len(row), len(first))):
                    if place not in spared:
                        row[place] = first[place]
        yield row
        while waiting and waiting[-1].first_row <= number:
            merged = waiting.pop()
            if merged.first_row == number:
                open_.append((merged, row))
