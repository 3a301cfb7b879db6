"""A table as it was read, before anybody has said what its columns mean."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

Cell = object
"""What a cell holds: text, a number, a day, an instant, truth, a picture's bytes, or None."""

Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: `rows` gives all its rows anew from the first, each as it stands.

    A row's number is its place in the file from 1, the number that a spreadsheet shows beside it.
    """

    name: str
    """The sheet's name; "" where the file is one table."""
    rows: Callable[[], Iterator[Row]]
    total: int = 0
    """How many rows, as far as is known beforehand; 0: nobody knows yet."""
    fields: Sequence[str] | None = None
    """The field of each column where the file's own form names them (an address book)."""
    strict_width: bool = False
    """A row with more cells than there are headers is broken, and not a remark beside the table."""
    epoch_1904: bool = False
    """Day numbers count from 1904, as old Macintosh workbooks have them."""
    merged: Callable[[], Sequence[tuple[int, int, int, int]]] = tuple
    """Gives the merged cells (`merged.Merged`); only a workbook has any."""
    broken: Mapping[int, str] = field(default_factory=dict)
    """Row number → why that row could not be read."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: where from, in which encoding, and its tables."""

    path: Path
    sha256: str
    encoding: str | None
    """None where the form of the file leaves no choice (a workbook)."""
    tables: tuple[Table, ...]
