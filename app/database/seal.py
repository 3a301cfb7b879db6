"""The seal: the fingerprint of a shop's file that was closed in order, kept beside it.

SQLite's own checks see few of the bytes that rot on a disk; a fingerprint sees each. It is taken
when the shop is closed and compared at the first start of a day. A file without its seal, or that
was written to since, was not closed in order: it is checked page by page instead.
"""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Final

from app.database import connection
from app.domain import errors

ENDINGS: Final = ("", *connection.SIDE_FILES, ".seal")
"""Endings of the files of one shop, which go away together: a stray log spoils the next file."""


class State(Enum):
    """What the seal says of its file."""

    WHOLE = "whole"
    UNKNOWN = "unknown"
    """Not closed in order, or never sealed: the pages have to be checked."""
    ROTTEN = "rotten"
    """Not written to since it was closed, and yet not the same bytes."""


@dataclass(frozen=True, slots=True)
class _Seal:
    size: int
    modified_ns: int
    sha256: str
    compared_on: str
    """Day (UTC) on which every byte was last compared."""


def put(shop: Path) -> None:
    """Seal the file, which is closed. A seal that still fits is left as it is."""
    old = _read(shop)
    seal = _taken(shop, old)
    if seal is not None and seal != old:
        _write(shop, seal)


def state(shop: Path, *, compare: bool = False) -> State:
    """Return what the seal says of the file, which nobody has open. Raises StorageFailed.

    Every byte is compared once a day, or when it is asked for by `compare`.
    """
    log = shop.with_name(shop.name + "-wal")
    seal = _read(shop)
    if seal is None or (log.exists() and log.stat().st_size):
        return State.UNKNOWN
    size, modified_ns = _outside(shop)
    if (size, modified_ns) != (seal.size, seal.modified_ns):
        return State.UNKNOWN
    today = _today().isoformat()
    if compare or seal.compared_on != today:
        if fingerprint(shop) != seal.sha256:
            return State.ROTTEN
        _write(shop, replace(seal, compared_on=today))
    return State.WHOLE


def fingerprint(file: Path) -> str:
    """Return the SHA-256 of the file in hexadecimal. Raises StorageFailed."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise errors.StorageFailed(file, os.strerror(error.errno or 0)) from error


def named(shop: Path) -> Path:
    """Return the path of the shop's seal."""
    return shop.with_name(shop.name + ".seal")


def _taken(shop: Path, old: _Seal | None) -> _Seal | None:
    with suppress(OSError, errors.StorageFailed):
        size, modified_ns = _outside(shop)
        if old is not None and (size, modified_ns) == (old.size, old.modified_ns):
            return old
        return _Seal(size, modified_ns, fingerprint(shop), _today().isoformat())
    return None


def _outside(shop: Path) -> tuple[int, int]:
    found = shop.stat()
    return found.st_size, found.st_mtime_ns


def _read(shop: Path) -> _Seal | None:
    try:
        return _Seal(**json.loads(named(shop).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _write(shop: Path, seal: _Seal) -> None:
    new = shop.with_name(shop.name + ".seal.new")
    with suppress(OSError):  # without a seal the file is checked by its pages: slower, not less safe
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(seal), file)
        new.replace(named(shop))
        return
    with suppress(OSError):
        new.unlink()


def _today() -> date:
    return datetime.now(UTC).date()
