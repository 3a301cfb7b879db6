"""Read a file that somebody hands in, told by what is in it and not by its name."""

from pathlib import Path
from typing import Final

from app.domain import errors
from app.exchange import biff, delimited, encodings, gate, vcards, workbook
from app.exchange.table import Source

_ZIP: Final = b"PK\x03\x04"
_OTHER: Final = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\0",
    b"{\\rtf",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
)
_HEAD: Final = 4096
_FIRST_LETTER: Final = 0x20


def read(path: Path, encoding: str | None = None) -> Source:
    """Return what the file at `path` holds: CSV, XLSX, XLS or an address book of vCards.

    `encoding` is the one that a person chose for text. Raises NotASheet, BadValue for an encoding
    that nobody knows, StorageFailed.
    """
    if encoding is not None:
        chosen = encodings.known(encoding)
        if chosen is None:
            raise errors.BadValue("encoding", encoding, "not_a_choice")
        encoding = chosen
    gate.size(path)
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if head.startswith(_ZIP):
            return workbook.read_xlsx(path)
        if head.startswith(biff.SIGNATURE):
            return workbook.read_xls(path)
        if head.startswith(_OTHER) or _is_binary(head):
            raise errors.NotASheet(path, "not_a_table")
        if vcards.begins(head):
            return vcards.read(path, encoding)
        return delimited.read(path, encoding)
    except OSError as error:
        raise errors.StorageFailed(path, error.strerror or str(error)) from error


def _is_binary(head: bytes) -> bool:
    """Whether it is not text: a third of it control characters (a stray NUL may stand in a cell)."""
    if any(head.startswith(mark) for mark, _ in encodings.MARKS) or encodings.unmarked(head):
        return False
    controls = sum(byte < _FIRST_LETTER and byte not in b"\t\n\r\x0b\x0c\x1b" for byte in head)
    return controls * 3 > len(head)
