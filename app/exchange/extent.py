"""How far a sheet of a workbook reaches, told from its XML before a parser makes a rectangle of it.

The parser keeps every cell between the outermost ones, so that one stray cell in column XFD of a
sheet with 20,000 rows costs 10 GB, and one in the last row of the last column ends the process. A
sheet whose rectangle is too large is given to it without the cells that stand far to the right.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Final

LARGEST: Final = 24_000_000
"""Cells of the rectangle, of 32 bytes each."""
FAR: Final = 256
"""Columns that are kept of a sheet whose rectangle is too large."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CHUNK: Final = 4 << 20
# Cells in A–Z of the first 99,999 rows make no rectangle that matters: only others are looked at.
# (Both begin with a letter of their own, which is found three times as fast as a bound of a word.)
_REACHING = re.compile(rb"""r\s*=\s*["']([A-Za-z]{2,}[0-9]+|[A-Za-z]?[0-9]{7,})["']""")
# Of rows with six digits there may be many: their numbers are of one length, and compare as texts.
_LOW = re.compile(rb"""r\s*=\s*["'][A-Za-z]?([0-9]{6})["']""")
_ROW = re.compile(rb"<(?:[\w.-]+:)?row[\s>/]")
_FULL_CELL = re.compile(
    rb"""<(?P<tag>(?:[\w.-]+:)?c)\s[^>]*?\br\s*=\s*["']([A-Za-z]{2,})[0-9]+["'][^>]*?(?:/>|(?<!/)>.*?</(?P=tag)\s*>)""",
    re.DOTALL,
)
_ANY_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+[0-9]+)["']""")
_SMALL = 99_999, 26


def bounded(archive: zipfile.ZipFile) -> io.BytesIO | None:
    """Return the workbook without far cells where a sheet reaches too far, None where none does.

    Raises ValueError for a sheet that is too large without them as well.
    """
    sheets = {name for name in archive.namelist() if _SHEET.fullmatch(name)}
    wide = {name for name in sheets if _rectangle(archive, name) > LARGEST}
    if not wide:
        return None
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as kept:
        for part in archive.infolist():
            data = archive.read(part)
            kept.writestr(part.filename, _FULL_CELL.sub(_unless_far, data) if part.filename in wide else data)
    with zipfile.ZipFile(out) as kept:
        for name in wide:
            if _rectangle(kept, name) > LARGEST:
                raise ValueError(name)
    out.seek(0)
    return out


def _rectangle(archive: zipfile.ZipFile, name: str) -> int:
    """Return an upper bound of the cells between the outermost ones."""
    quick = _measured(archive, name, _REACHING, _SMALL)
    return quick if quick <= LARGEST else _measured(archive, name, _ANY_CELL, (0, 0))


def _measured(
    archive: zipfile.ZipFile, name: str, references: re.Pattern[bytes], least: tuple[int, int]
) -> int:
    """Return rows × columns, told from the `references` that are looked at, no less than the `least`."""
    rows, columns = least
    seen = widest = in_row = 0
    for text in _chunks(archive, name):
        for reference in set(references.findall(text)):
            letters = reference.rstrip(b"0123456789")
            columns = max(columns, _column(letters))
            rows = max(rows, int(reference[len(letters) :]))
        rows = max(rows, int(max(_LOW.findall(text), default=b"0")))
        # Cells and rows may come without references, and are then counted from the left and top.
        pieces = _ROW.split(text) if b":row" in text else text.split(b"<row")
        seen += len(pieces) - 1
        prefixed = b":c" in text
        counts = [piece.count(b"<c") + (piece.count(b":c") if prefixed else 0) for piece in pieces]
        widest = max(widest, in_row + counts[0], *counts)
        in_row = counts[-1] if len(pieces) > 1 else in_row + counts[0]
    return max(rows, seen) * max(columns, widest)


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Yield the part in pieces that end between two elements."""
    rest = b""
    with archive.open(name) as part:
        while data := part.read(_CHUNK):
            data = rest + data
            cut = data.rfind(b"<")
            if cut <= 0:
                rest = data
                continue
            rest = data[cut:]
            yield data[:cut]
    yield rest


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:5]:
        number = number * 26 + letter - 64
    return number


def _unless_far(cell: re.Match[bytes]) -> bytes:
    return b"" if _column(cell[2]) > FAR else cell[0]
