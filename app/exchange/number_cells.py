"""Cells that hold an amount or a number of pieces."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Final

from app.exchange import amounts, cells
from app.exchange.table import Cell

MOST_PIECES: Final = 1_000_000
FINE_DIGITS: Final = len(str(amounts.FINE)) - 1

_PLAIN = re.compile(r"(\d{1,12})(?:\.(\d{1,6}))?", re.ASCII).fullmatch
"""An amount as most files have it."""


def amount(digits: int, *, comma: bool | None) -> Callable[[Cell], int | None]:
    """Return the reader of an amount in `amounts.FINE` parts of a minor unit, None for an empty cell."""
    places = digits + FINE_DIGITS

    def read(cell: Cell) -> int | None:
        if isinstance(cell, str) and (match := _PLAIN(cell)):
            return int(match[1] + (match[2] or "").ljust(places, "0"))
        if isinstance(cell, bool | date | time | timedelta):
            raise cells.Refused("not_an_amount")
        try:
            if isinstance(cell, int | float):
                return amounts.fine_number(cell, digits)
            written = cells.text(cell)
            if written in cells.NOTHING:
                return None
            if comma is None and "," in written:
                raise cells.Undecided
            return amounts.fine(written, digits, comma=bool(comma))
        except amounts.Unreadable as error:
            raise cells.Refused("not_an_amount") from error

    return read


def points(cell: Cell) -> int | None:
    """Return a number of points, which are whole and not below nothing; None for an empty cell."""
    written = cells.said(cell)
    if not written:
        return None
    try:
        whole, rest = divmod(amounts.fine(written, 0), amounts.FINE)
    except amounts.Unreadable as error:
        raise cells.Refused("not_points") from error
    if rest or whole < 0:
        raise cells.Refused("not_points")
    return whole


def quantity(cell: Cell) -> int:
    """Return a number of pieces; an empty cell is one piece."""
    written = cells.text(cell)
    if not written:
        return 1
    try:
        number = amounts.fine(written, 0)
    except amounts.Unreadable as error:
        raise cells.Refused("not_a_quantity") from error
    pieces, rest = divmod(number, amounts.FINE)
    if rest or not 0 < abs(pieces) <= MOST_PIECES:
        raise cells.Refused("not_a_quantity")
    return pieces
