"""What a cell is worth as a value of its field; each different cell is worked out once.

A column is a `Column`: looking a cell up in it gives its value. A cell that cannot be kept gives the
field's blank and stands in `refused` with the reason; one whose value is left out, though its row is
good, stands in `noticed`.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from app.domain import errors, names, phones
from app.exchange import formulas
from app.exchange.table import Cell
from app.services.checks import LONGEST

MOST_REMEMBERED: Final = 1_000_000
"""Different cells of a column."""

BLANKS: Final = " \t\r\n\u3000\u00a0"
"""What is no part of a cell where it stands around its text."""
_BETWEEN: Final = "|"
"""Stands between the cells of a column while they are looked at together."""
_HALF_WIDTH = re.compile("[\uff61-\uff9f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BROKEN = re.compile(r"[\ud800-\udfff]")
_COMMAS = re.compile(r"[,，、;；]")
NOTHING: Final = frozenset(
    variant
    for word in (
        "-",
        "--",
        "—",
        "/",
        "n/a",
        "na",
        "#n/a",
        "none",
        "null",
        "nan",
        "无",
        "無",
        "なし",
        "不详",
        "不明",
        "未知",
    )
    for variant in (word, word.upper(), word.capitalize())
) | {""}
"""What is written where there is nothing to write."""


class Refused(ValueError):  # noqa: N818  (it is a finding)
    """A cell cannot be kept; `why` is a key of `words.imports`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Noticed(Exception):  # noqa: N818  (it is said, and harms nothing)
    """A cell is left out of a row that is taken all the same."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Undecided(Exception):  # noqa: N818  (the whole column answers it)
    """What a cell means depends on how its column is written: the order of dates, or the comma."""


class Column(dict[Cell, Any]):
    """The values of the cells met so far, by cell."""

    def __init__(self, field: str, read: Callable[[Cell], Any], blank: Any) -> None:
        """Read cells by `read`, which raises Refused or Noticed; `blank` stands for a value left out."""
        super().__init__()
        self.field = field
        self.blank = blank
        self.refused: dict[Cell, str] = {}
        self.noticed: dict[Cell, str] = {}
        self.has_gaps = False
        """Whether some cell had nothing in it."""
        self._read = read

    def __missing__(self, cell: Cell) -> Any:
        try:
            value = self._read(cell)
        except Refused as refused:
            self.refused[cell] = refused.why
            value = self.blank
        except Noticed as noticed:
            self.noticed[cell] = noticed.why
            value = self.blank
        self.has_gaps = self.has_gaps or value is None
        if len(self) < MOST_REMEMBERED:
            self[cell] = value
        return value


def are_plain(column: Sequence[Cell]) -> bool:
    """Whether every cell is an ASCII text that `said` would return as it is, and none is empty.

    Other columns are looked up: the driver encodes a text once, however often it is given.
    """
    try:
        together = _BETWEEN.join(column)  # type: ignore[arg-type]  # join itself tells texts from others
    except TypeError:
        return False
    return (
        together.isascii()
        and together.isprintable()
        and together.count(_BETWEEN) == len(column) - 1
        and "'" not in together
        and f" {_BETWEEN}" not in together
        and f"{_BETWEEN} " not in together
        and f"{_BETWEEN}{_BETWEEN}" not in together
        and together.strip(f" {_BETWEEN}") == together
        and NOTHING.isdisjoint(column)
        and max(map(len, column)) <= LONGEST  # type: ignore[arg-type]  # they are texts
    )


def text(cell: Cell) -> str:
    """Return a cell as text: without blanks around it, whole numbers without a point.

    Raises Refused for characters that no text has, and for what is too long to be meant.
    """
    if isinstance(cell, str):
        plain = formulas.plain(full_width(cell.strip(BLANKS)))
        if plain.isprintable() and len(plain) <= LONGEST:
            return plain
        if len(plain) > LONGEST:
            raise Refused("too_long")
        if _CONTROL.search(plain):
            raise Refused("control")
        if _BROKEN.search(plain):
            raise Refused("wrong_encoding")
        return plain
    return shown(cell)


def untouched(text: str) -> str:
    """Return a text that is no cell of a sheet so that it is read as it is: nobody put a mark before it."""
    return text if formulas.plain(text) == text else f"{formulas.MARK}{text}"


def shown(cell: Cell) -> str:
    """Return a cell as a person sees it in a spreadsheet; never raises."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"  # noqa: PLR2004  (15 digits)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return f"({len(cell)})" if isinstance(cell, bytes) else str(cell)


def full_width(written: str) -> str:
    """Return the text with kana of half width, as old tills print them, in full width: ﾊﾅｺ → ハナコ."""
    if written.isascii() or not _HALF_WIDTH.search(written):
        return written
    return _HALF_WIDTH.sub(lambda run: unicodedata.normalize("NFKC", run[0]), written)


def name(cell: Cell) -> str:
    """Return a name as `domain.names.clean` keeps it; "" for an empty cell."""
    written = full_width(shown(cell).strip(BLANKS))
    if not written:
        return ""
    if _BROKEN.search(written):
        raise Refused("wrong_encoding")
    try:
        return names.clean(formulas.plain(written))
    except errors.BadValue as error:
        raise Refused(error.why) from error


def said(cell: Cell) -> str:
    """Return a cell as text, "" for one that says that there is nothing (N/A, 无, なし)."""
    written = text(cell)
    return "" if written in NOTHING else written


def straight(cell: Cell) -> str:
    """Return the same of what stands beside other words. Raises Refused where it would turn them."""
    written = said(cell)
    if names.turns(written):
        raise Refused("control")
    return written


def listed(cell: Cell) -> tuple[str, ...]:
    """Return the words of a cell that holds several, each once."""
    return tuple(dict.fromkeys(filter(None, (word.strip() for word in _COMMAS.split(said(cell))))))


def identity(cell: Cell) -> str | None:
    """Return a card number or another's id, None for an empty cell."""
    return straight(cell) or None


def numbers(region: str) -> Callable[[Cell], tuple[tuple[str, str], ...]]:
    """Return the reader of a phone cell: pairs of the number as written and its key."""

    def read(cell: Cell) -> tuple[tuple[str, str], ...]:
        written = text(cell)
        if written in NOTHING:
            return ()
        if written.isdecimal():
            return ((written, phones.normal(written, region).key),)
        found: dict[str, str] = {}
        for line in written.split("\n"):
            for piece in phones.split(line):
                key = phones.normal(piece, region).key
                if key:
                    found.setdefault(key, piece)
        if not found:
            raise Noticed("not_a_phone")
        return tuple((piece, key) for key, piece in found.items())

    return read
