"""What is refused of what is read: sheets, columns, maps, operations of a batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.errors.refusal import ExitCode, Refusal


@dataclass(eq=False)
class NotASheet(Refusal):
    """The file cannot be read as a table or an address book."""

    path: Path
    reason: str


@dataclass(eq=False)
class NotLines(Refusal):
    """The file has no lines of a ticket, or one of them is wrong: `line` counts from 1, 0 for none."""

    path: Path
    why: str
    """not_json, no_list, not_a_line, no_such_field, wrong_kind or incomplete."""
    detail: str = ""
    line: int = 0


@dataclass(eq=False)
class NoSuchForm(Refusal):
    """What was asked for cannot become a file of that ending."""

    path: Path
    endings: Sequence[str]
    """Without the point."""


@dataclass(eq=False)
class NotAMap(Refusal):
    """The map of columns is not understood; `what` is the part that is not, or the reader's own word."""

    path: Path
    what: str


@dataclass(eq=False)
class NoColumns(Refusal):
    """No column of the file is known well enough to say whose members or purchases they are."""

    path: Path
    headers: Sequence[str]


@dataclass(eq=False)
class NotALog(Refusal):
    """The columns of a log of purchases are not in the file; `wanted` is what was looked for."""

    path: Path
    wanted: Sequence[str]
    headers: Sequence[str]


@dataclass(eq=False)
class EmptyLog(Refusal):
    """No row of the file says who came on which day, by the day that is looked at."""

    path: Path


@dataclass(eq=False)
class AmbiguousColumn(Refusal):
    """The days of a whole column can be read in two ways; `example` is one of them."""

    column: str
    example: str


@dataclass(eq=False)
class ImportBuiltOn(Refusal):
    """An import cannot be taken back: `count` records (`kind`) were made or changed upon it since."""

    import_id: int
    kind: str
    count: int
    later: int | None = None
    """The import that did so, where one did."""


@dataclass(eq=False)
class RowsRefused(Refusal):
    """Some rows cannot be taken, and all or none was asked for."""

    count: int
    first: Sequence[str] = ()


@dataclass(eq=False)
class NotUnderstood(Refusal):
    """An operation of the batch is not understood; `what` names the field or the operation."""

    what: str
    code: ClassVar[ExitCode] = ExitCode.USAGE
