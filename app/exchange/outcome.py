"""What an import found and did: how many rows are new, changed, the same and refused, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a row was refused, or what of a row was left out (a notice)."""

    row: int
    """The number that a spreadsheet shows beside the row."""
    column: str
    """The header of the column; "" where it is the whole row."""
    value: str
    """What stood in the cell."""
    why: str
    """A key that `words.imports` puts in words."""
    sheet: str = ""


@dataclass(slots=True)
class Tally:
    """How many there are of each, while they are counted."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0

    def add(self, other: "Tally") -> None:
        """Count those of another tally as well."""
        self.added += other.added
        self.updated += other.updated
        self.unchanged += other.unchanged


@dataclass(frozen=True, slots=True)
class Sums:
    """The amounts of the file as they stand in it, and as they are kept."""

    read: Decimal
    """In the major unit, with all the digits of the file."""
    stored: int
    """In minor units of `currency`."""
    currency: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole of one import. `rows` = added + updated + unchanged + rejected."""

    import_id: int | None
    """None where nothing was kept: it was tried only, or refused."""
    kind: str
    """members, purchases, both or returns."""
    encoding: str | None
    rows: int
    added: int
    updated: int
    unchanged: int
    rejected: int
    reasons: Sequence[Reason]
    notices: Sequence[Reason]
    columns: Mapping[str, str | None]
    """Header → field of the first table that was taken; None for a column that is not taken."""
    sheets: Mapping[str, str | None]
    """Sheet → its kind; None for one that is none of the shop's tables."""
    members: Tally
    lines: Tally
    tickets: int
    """Tickets that are new."""
    returned: int
    """Lines of returns that were added."""
    sums: Sums | None
    """None for a file without amounts."""
    rejects: Sequence[str] = field(default=())
    """The files that the refused rows were written to."""
    left_out: Sequence[str] = field(default=())
    """Sheets with something in them of which nothing was taken, for they are none of the shop's tables."""
