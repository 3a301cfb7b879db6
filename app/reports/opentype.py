"""What reportlab leaves unread in a TrueType file: the upright-column forms of a face (GSUB `vert`)."""

import struct
from collections.abc import Iterator

VERTICAL_FEATURES = (b"vert", b"vrt2")
_SINGLE = 1
_EXTENSION = 7


def vertical_glyphs(data: bytes) -> dict[int, int]:
    """Return {glyph: glyph to draw in an upright column} of the face whose file is `data`.

    Only single substitutions are read (all that `vert` uses); a face without them gives {}.
    """
    table = _table(data, b"GSUB")
    if table is None:
        return {}
    found: dict[int, int] = {}
    for lookup in _lookups(table):
        for kind, subtable in _subtables(table, lookup):
            if kind == _SINGLE:
                found |= _single(table, subtable)
    return found


def _u16(data: bytes, at: int) -> int:
    value: int = struct.unpack_from(">H", data, at)[0]
    return value


def _u32(data: bytes, at: int) -> int:
    value: int = struct.unpack_from(">L", data, at)[0]
    return value


def _table(data: bytes, tag: bytes) -> bytes | None:
    for index in range(_u16(data, 4)):
        at = 12 + 16 * index
        if data[at : at + 4] == tag:
            start = _u32(data, at + 8)
            return data[start : start + _u32(data, at + 12)]
    return None


def _lookups(table: bytes) -> list[int]:
    features = _u16(table, 6)
    wanted: set[int] = set()
    for index in range(_u16(table, features)):
        record = features + 2 + 6 * index
        if table[record : record + 4] in VERTICAL_FEATURES:
            feature = features + _u16(table, record + 4)
            wanted |= {_u16(table, feature + 4 + 2 * n) for n in range(_u16(table, feature + 2))}
    lookups = _u16(table, 8)
    return [lookups + _u16(table, lookups + 2 + 2 * index) for index in sorted(wanted)]


def _subtables(table: bytes, lookup: int) -> Iterator[tuple[int, int]]:
    kind = _u16(table, lookup)
    for index in range(_u16(table, lookup + 4)):
        at = lookup + _u16(table, lookup + 6 + 2 * index)
        if kind == _EXTENSION:
            yield _u16(table, at + 2), at + _u32(table, at + 4)
        else:
            yield kind, at


def _single(table: bytes, at: int) -> dict[int, int]:
    covered = _coverage(table, at + _u16(table, at + 2))
    if _u16(table, at) == 1:
        delta = _u16(table, at + 4)
        return {glyph: (glyph + delta) & 0xFFFF for glyph in covered}
    return {glyph: _u16(table, at + 6 + 2 * index) for index, glyph in enumerate(covered)}


def _coverage(table: bytes, at: int) -> list[int]:
    count = _u16(table, at + 2)
    if _u16(table, at) == 1:
        return [_u16(table, at + 4 + 2 * index) for index in range(count)]
    covered: list[int] = []
    for index in range(count):
        first, last = _u16(table, at + 4 + 6 * index), _u16(table, at + 6 + 6 * index)
        covered.extend(range(first, last + 1))
    return covered
