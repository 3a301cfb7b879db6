"""How somebody wants a file to be taken in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.exchange.column_map import ColumnMap
from app.exchange.kinds import Kind
from app.exchange.outcome import Reason


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for beside the file itself."""

    kind: Kind | None = None
    """What the rows are, where the columns would allow more."""
    said: ColumnMap = field(default_factory=ColumnMap)
    """What the map says of the columns."""
    encoding: str | None = None
    """None: the one that the file seems to have."""
    sheet: str | None = None
    """None: every sheet that is a table of the shop."""
    today: date = field(default_factory=date.today)
    """As of when a figure of points or money stands whose file names no day; nobody is born later."""
    dry_run: bool = False
    rejects: Path | None = None
    """Where refused rows are written to; None: one refused row refuses the file."""
    worded: Callable[[Reason], str] = lambda reason: reason.why
    """How a reason is worded in the table of refused rows."""
