"""What an old XLS claims of its size, walked record by record before the parser believes it.

A damaged column number alone (one flipped byte) makes the parser ask for a rectangle of 65,536 × 65,536
cells and end the process.
"""

import struct
from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.exchange import extent

SIGNATURE: Final = bytes.fromhex("d0cf11e0a1b11ae1")

_BEGIN, _END = (0x0809, 0x0409, 0x0209, 0x0009), 0x000A
_CELLS: Final = frozenset(
    {0x0006, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x00BD, 0x00D6, 0x00FD, 0x0406, 0x0206}
)
_LAST_ROW, _LAST_COLUMN = 65_536, 256
_FREE: Final = 0xFFFFFFFA
"""Sector numbers from here on are marks: end of a chain, free, tables."""


def check(data: bytes) -> None:
    """Raise ValueError for a workbook whose sheets reach further than sheets do, or that is cut off."""
    rows = columns = 0
    for kind, body in _records(_stream(data)):
        if kind in _BEGIN:
            rows = columns = 0
        elif kind in _CELLS and len(body) >= 4:  # noqa: PLR2004  (row and column)
            row, column = struct.unpack_from("<HH", body)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            if columns > _LAST_COLUMN or rows * columns > extent.LARGEST:
                raise ValueError(columns)


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at, end = 0, len(stream)
    while at + 4 <= end:
        kind, size = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 8]
        at += 4 + size


def _stream(data: bytes) -> bytes:
    """Return the stream of the workbook inside the compound file."""
    if not data.startswith(SIGNATURE) or len(data) < 512:  # noqa: PLR2004  (its header)
        raise ValueError(len(data))
    shift = struct.unpack_from("<H", data, 30)[0]
    if shift not in (9, 12):
        raise ValueError(shift)
    size = 1 << shift
    table = _allocation(data, size)
    directory = _chain(data, table, struct.unpack_from("<I", data, 48)[0], size)
    for at in range(0, len(directory) - 127, 128):
        length = struct.unpack_from("<H", directory, at + 64)[0]
        name = directory[at : at + max(length - 2, 0)].decode("utf-16-le", "replace")
        if name.lower() in {"workbook", "book"}:
            first, bytes_of = struct.unpack_from("<II", directory, at + 116)
            if bytes_of < 4096:  # noqa: PLR2004  (kept among the small ones: it cannot hold a large sheet)
                return b""
            return _chain(data, table, first, size)[:bytes_of]
    raise ValueError("Workbook")


def _allocation(data: bytes, size: int) -> list[int]:
    """Return which sector follows each."""
    sectors = [number for number in struct.unpack_from("<109I", data, 76) if number < _FREE]
    following, count = struct.unpack_from("<II", data, 68)
    for _ in range(min(count, len(data) // size)):
        if following >= _FREE:
            break
        block = _sector(data, following, size)
        *numbers, following = struct.unpack(f"<{size // 4}I", block)
        sectors += [number for number in numbers if number < _FREE]
    table: list[int] = []
    for number in islice(sectors, len(data) // size + 1):
        table += struct.unpack(f"<{size // 4}I", _sector(data, number, size))
    return table


def _chain(data: bytes, table: list[int], first: int, size: int) -> bytes:
    pieces, seen = [], 0
    while first < _FREE:
        if first >= len(table) or seen > len(data) // size:
            raise ValueError(first)
        pieces.append(_sector(data, first, size))
        first = table[first]
        seen += 1
    return b"".join(pieces)


def _sector(data: bytes, number: int, size: int) -> bytes:
    at = (number + 1) * size
    found = data[at : at + size]
    if not found:
        raise ValueError(number)
    return found.ljust(size, b"\0")
