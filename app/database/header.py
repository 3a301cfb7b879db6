"""A first look at a file's own first hundred bytes, before any driver touches it.

What is not a shop is turned away here, so that it is never changed and nothing is laid beside it.
The layout is SQLite's (https://www.sqlite.org/fileformat2.html, section 1.3).
"""

import os
import struct
from pathlib import Path
from typing import Final

from app.database import connection
from app.domain import errors

_LENGTH: Final = 100
_MAGIC: Final = b"SQLite format 3\0"


def look(path: Path) -> None:
    """Return if the file at `path` looks like a whole shop from outside.

    The caller holds the lock and has no connection to the file: closing this handle would drop
    the locks of one. Raises NotAShop, ShopDamaged for a file that was cut short, StorageFailed.
    """
    try:
        with path.open("r+b") as file:  # a file that may not be written to is refused here
            first = file.read(_LENGTH)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise errors.StorageFailed(path, os.strerror(error.errno or 0)) from error
    if len(first) < _LENGTH or not first.startswith(_MAGIC):
        raise errors.NotAShop(path)
    page, changes, pages, counted_at, application = _fields(first)
    if application != connection.APPLICATION_ID:
        raise errors.NotAShop(path)
    log = path.with_name(path.name + "-wal")
    folded = not log.exists() or log.stat().st_size == 0
    if folded and changes == counted_at and size < page * pages:
        raise errors.ShopDamaged(path, f"{size} / {page * pages} B")


def _fields(first: bytes) -> tuple[int, int, int, int, int]:
    (page,) = struct.unpack_from(">H", first, 16)
    changes, pages = struct.unpack_from(">II", first, 24)
    application, *_, counted_at = struct.unpack_from(">7I", first, 68)
    return (65536 if page == 1 else page), changes, pages, counted_at, application
