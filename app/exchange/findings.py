"""Good rows of a table with their values, and what is told of the others."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.exchange import cells
from app.exchange.outcome import Reason
from app.exchange.table import Row


@dataclass(slots=True)
class Batch:
    """Good rows of a table."""

    numbers: list[int]
    rows: list[Row]
    """As they stand in the file."""
    values: dict[str, list[Any]]
    """Field → its value in each row."""
    gaps: set[str] = field(default_factory=set)
    """Fields that some row of the table may have nothing in: the others need no second look."""

    def without(self, refused: set[int]) -> "Batch":
        """Return the batch without the rows of these numbers."""
        if not refused:
            return self
        kept = [place for place, number in enumerate(self.numbers) if number not in refused]

        def keep(values: list[Any]) -> list[Any]:
            return [values[place] for place in kept]

        values = {name: keep(column) for name, column in self.values.items()}
        return Batch(keep(self.numbers), keep(self.rows), values, self.gaps)


@dataclass(slots=True)
class Findings:
    """What is told of the rows of a table while they are read."""

    sheet: str
    rows: int = 0
    reasons: list[Reason] = field(default_factory=list)
    notices: list[Reason] = field(default_factory=list)
    refused: dict[int, Row] = field(default_factory=dict)
    """Refused rows by their numbers."""
    passed: set[int] = field(default_factory=set)
    """Rows that are none of the table's own (a total, the header again): neither taken nor refused."""
    aside: Callable[[Row], str] = lambda _row: ""
    """Why a row is none of the table's own; "" for one that is."""

    def refuse(self, number: int, row: Row, column: str, value: str, why: str) -> None:
        """Refuse a row, unless it is passed over as none of the table's own."""
        if number in self.passed or self.passed_over(number, row):
            return
        self.refused[number] = row
        self.reasons.append(Reason(number, column, value, why, self.sheet))

    def passed_over(self, number: int, row: Row) -> bool:
        """Whether the row is none of the table's own; it is told, and counted no more."""
        why = self.aside(row)
        if why:
            self.passed.add(number)
            self.rows -= 1
            shown = next(filter(None, map(cells.shown, row)), "")
            self.notices.append(Reason(number, "", shown, why, self.sheet))
        return bool(why)

    def notice(self, number: int, column: str, value: str, why: str) -> None:
        """Tell what of a row is left out, though the row is taken."""
        self.notices.append(Reason(number, column, value, why, self.sheet))

    @property
    def out(self) -> set[int]:
        """The numbers of the rows that are not taken."""
        return self.refused.keys() | self.passed
