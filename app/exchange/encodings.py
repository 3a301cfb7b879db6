"""Which encoding a text file is in: its mark, strict UTF-8, then the one whose characters are common.

CP932 decodes as GB18030 without an error and the other way round, so a clean decoding proves
nothing. What tells them apart is that the standards ranked their characters: a text has nearly all
of its ideographs in the first level of its own standard, and hardly any by accident in another's.
"""

import codecs
from collections import Counter
from functools import cache
from typing import Final

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CANDIDATES: Final = ("gb18030", "cp932", "cp950")
"""Of China, Japan, and Taiwan and Hong Kong; on a tie the first."""

_LITTLE: Final = frozenset({b",\0", b";\0", b"\t\0", b"\n\0", b"\r\0"})
_FEWEST_SIGNS: Final = 3
_SAMPLE: Final = 1 << 18
_FIRST_LEVEL: Final = {"gb18030": (0xB0, 0xD7), "cp932": (0x88, 0x97), "cp950": (0xA4, 0xC6)}
"""First bytes of the ideographs that the standard calls the common ones."""
_COMMON, _SELDOM, _HALF_WIDTH, _BROKEN = 1.0, 0.1, 0.3, -4.0
_BROKEN_SHARE: Final = 0.02
"""UTF-8 with fewer broken bytes than this among its other characters is UTF-8 with broken rows."""


def detect(data: bytes) -> str:
    """Return Python's name of the encoding that `data`, a whole file, is written in."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding
    if (wide := unmarked(data)) is not None:
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _likeliest(_lines(data))
    return "utf-8"


def unmarked(data: bytes) -> str | None:
    """Return UTF-16 of the order that a text without a mark is in, None for another encoding.

    Its line ends and separators have a zero beside them, always on the same side.
    """
    head = data[:_SAMPLE]
    pairs = [head[at : at + 2] for at in range(0, len(head) - 1, 2)]
    little = sum(pair in _LITTLE for pair in pairs)
    big = sum(pair[::-1] in _LITTLE for pair in pairs)
    most = max(little, big)
    if most < _FEWEST_SIGNS or most <= 10 * min(little, big) or len(data) % 2:
        return None
    found = "utf-16-le" if little > big else "utf-16-be"
    try:
        data.decode(found)
    except UnicodeDecodeError:
        return None
    return found


def known(name: str) -> str | None:
    """Return Python's own name for an encoding as a person names it (GBK, Shift_JIS …), or None."""
    try:
        found = codecs.lookup(
            {"shift_jis": "cp932", "sjis": "cp932", "big5": "cp950"}.get(name.lower(), name)
        )
    except (LookupError, ValueError):  # ValueError: a NUL, or half a surrogate pair, in the name
        return None
    return found.name if found._is_text_encoding else None  # noqa: SLF001


def _lines(data: bytes) -> bytes:
    """Return the lines that are not plain ASCII, up to the sample's size: only those can tell."""
    kept, size = [], 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            kept.append(line)
            size += len(line)
            if size > _SAMPLE:
                break
    return b"".join(kept)


def _likeliest(sample: bytes) -> str:
    letters = [letter for letter in sample.decode("utf-8", "surrogateescape") if not letter.isascii()]
    broken = sum(_is_broken(letter) for letter in letters)
    if broken < _BROKEN_SHARE * len(letters):
        return "utf-8"
    return max(CANDIDATES, key=lambda encoding: _commonness(sample, encoding))


def _commonness(sample: bytes, encoding: str) -> float:
    """Return the mean worth of the characters that are not ASCII: 1 is a text of common ones."""
    letters = Counter(sample.decode(encoding, "surrogateescape"))
    foreign = {letter: count for letter, count in letters.items() if not letter.isascii()}
    weighed = sum(_worth(letter, encoding) * count for letter, count in foreign.items())
    return weighed / max(sum(foreign.values()), 1)


def _worth(letter: str, encoding: str) -> float:
    if letter in _common(encoding):
        return _COMMON
    if _is_broken(letter):
        return _BROKEN
    if "\uff61" <= letter <= "\uff9f":
        return _HALF_WIDTH if encoding == "cp932" else _BROKEN
    return _SELDOM if letter.isalpha() else 0.0


def _is_broken(letter: str) -> bool:
    return "\ud800" <= letter <= "\udfff" or "\ue000" <= letter <= "\uf8ff" or "\x80" <= letter < "\xa0"


@cache
def _common(encoding: str) -> frozenset[str]:
    """Return the standard's common ideographs, with the punctuation and kana that go with them."""
    first, last = _FIRST_LEVEL[encoding]
    found = set("、。，．：；？！（）「」『』“”《》・ー〜～　￥¥々〇①②③")
    if encoding == "cp932":
        found |= {chr(point) for point in range(0x3041, 0x30FF)}
    for lead in range(first, last + 1):
        for trail in range(0x40, 0xFF):
            text = bytes((lead, trail)).decode(encoding, "ignore")
            if len(text) == 1 and "\u4e00" <= text <= "\u9fff":
                found.add(text)
    if encoding == "gb18030":  # the trail bytes below A1 are GBK's additions, none of them common
        found -= {
            bytes((lead, trail)).decode(encoding, "ignore")
            for lead in range(first, last + 1)
            for trail in range(0x40, 0xA1)
        }
    return frozenset(found)
