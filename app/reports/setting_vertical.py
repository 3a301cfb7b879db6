"""Columns of type from right to left: upright kana and ideographs, turned words, two digits side by side.

A face's own column forms set the punctuation, small kana and long vowel marks right; where a face has none of
a mark it is turned by a quarter.
"""

import itertools
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from app.reports import kinsoku
from app.reports.block import Block, Extent, Run, Stroke
from app.reports.setting_horizontal import glyph_runs, natural_width
from app.reports.typefaces import Chain, Glyph

_ASCENT: Final = 0.88
_TURNED_BASELINE: Final = 0.32  # lower-case letters look centred on the column at this height
_TURNED_MARKS: Final = frozenset("ー—―…‥〜～（）［］｛｝「」『』〈〉《》【】〔〕＝：；")
_WORDS: Final = "!-~\u00c0-\u024f\u0300-\u036f\u0370-\u052f\u1e00-\u1fff"
_UPRIGHT_UNITS: Final = re.compile(rf"(?<![{_WORDS}])(?:[0-9]{{2}}|[!-~])(?![{_WORDS}])")
_JAPANESE: Final = str.maketrans({"’": "'", "‘": "'", "“": "〝", "”": "〟"})
"""Quotation marks of lines, and those of columns."""
_CHINESE: Final = str.maketrans({"’": "'", "‘": "'", "“": "『", "”": "』"})
"""The outer marks are the double ones, as the national standard has them (GB/T 15834)."""
_INNER: Final = re.compile(rf"‘([^‘’]*(?:(?<=[{_WORDS}])’(?=[{_WORDS}])[^‘’]*)*)’")
"""A pair of single marks; one inside a word is an apostrophe."""
_UNIT: Final = 0x100000  # private: one such character stands for a unit while lines are cut
_MOST_STRETCH: Final = 0.4


def columns(
    texts: Iterable[str],
    chain: Chain,
    *,
    size: float,
    leading: float,
    height: float,
    indent: float = 0.0,
) -> Block:
    """Set `texts`, one paragraph each, in columns of `height` points.

    `chain` must be one for columns; `leading` is centre to centre of two columns. The block is as wide as its
    columns need: its first column ends at the block's right edge.
    """
    measure = height / size
    set_columns: list[tuple[str, kinsoku.Line, float]] = []
    for text in texts:
        for line in _prepared(text, chain).cut(measure, indent):
            free = measure - line.width if not line.last else 0.0
            set_columns.append((line.text.rstrip(" "), line, free))
    width = (len(set_columns) - 1) * leading + size if set_columns else 0.0
    strokes: list[Stroke] = []
    deepest = 0.0
    for number, (shadow, line, free) in enumerate(set_columns):
        centre = width - size / 2 - number * leading
        strokes.extend(_column(shadow, chain, centre, line.lead, free, size))
        deepest = max(deepest, line.width + free)
    return Block(width, deepest * size, tuple(strokes), size)


def extent(
    texts: Iterable[str], chain: Chain, *, size: float, leading: float, height: float, indent: float
) -> Extent:
    """Return the room that `columns` would take, without setting them."""
    found = [_prepared(text, chain).extent(height / size, indent) for text in texts]
    count = sum(count for count, _, _ in found)
    deepest = max((widest for _, widest, _ in found), default=0.0)
    orphan = any(orphan for _, _, orphan in found)
    return Extent((count - 1) * leading + size if count else 0.0, deepest * size, orphan)


@lru_cache(256)
def _prepared(text: str, chain: Chain) -> kinsoku.Prepared:
    return kinsoku.Prepared(_shadow(text, chain), _measure(chain))


def column(text: str, chain: Chain, size: float, tracking: float = 0.0) -> Block:
    """Set `text` as a single column of its natural height; `tracking` (em) opens it up."""
    shadow = _shadow(text, chain)
    height = (_height(shadow, chain) + tracking * max(len(shadow) - 1, 0)) * size
    return Block(size, height, tuple(_column(shadow, chain, size / 2, 0.0, 0.0, size, tracking)), size)


def natural_height(text: str, chain: Chain) -> float:
    """Return the height of `text` in one column, in em."""
    return _height(_shadow(text, chain), chain)


def _height(shadow: str, chain: Chain) -> float:
    measure = _measure(chain)
    gaps = sum(kinsoku.gap(a, b, measure) for a, b in itertools.pairwise(shadow))
    return sum(map(measure, shadow)) + gaps


def _shadow(text: str, chain: Chain) -> str:
    """Take the quotation marks of columns, and one private character for each upright unit.

    Such a unit is two digits, or a letter that stands alone.
    """

    def stand_in(match: re.Match[str]) -> str:
        unit = match[0]
        second = ord(unit[1]) if len(unit) > 1 else 0
        return chr(_UNIT + (ord(unit[0]) << 7) + second)

    if chain.language == "zh_CN":
        text = _INNER.sub(r"「\1」", text) if "‘" in text else text
        return _UPRIGHT_UNITS.sub(stand_in, text.translate(_CHINESE))
    return _UPRIGHT_UNITS.sub(stand_in, text.translate(_JAPANESE))


def _unit(char: str) -> str:
    code = ord(char) - _UNIT
    return (chr(code >> 7) + (chr(code & 0x7F) if code & 0x7F else "")) if code >= 0 else ""


def _measure(chain: Chain) -> kinsoku.Measure:
    def measure(char: str) -> float:
        return 1.0 if ord(char) >= _UNIT or _upright(char) else chain.advance(char)

    return measure


def _upright(char: str) -> bool:
    return char > "\u2010"


def _column(
    shadow: str, chain: Chain, centre: float, lead: float, free: float, size: float, tracking: float = 0.0
) -> list[Stroke]:
    squares, pairs = _squares(chain), _pairs(chain)
    between = [pairs[shadow[at : at + 2]] for at in range(len(shadow) - 1)]
    opens = sum([opens for _, opens in between]) if free > 0 else 0
    grow = min(free / opens, _MOST_STRETCH) if opens else 0.0
    pen = _Pen(chain, centre, size)
    y = -lead
    index, last = 0, len(shadow) - 1
    while index <= last:
        char = shadow[index]
        glyph = squares[char]
        if glyph is not None:
            pen.square(glyph, y)
            length = 1.0
        elif _upright(char):
            pen.upright(char, y)
            length = 1.0
        else:
            word = 1
            while index + word <= last and not _upright(shadow[index + word]):
                word += 1
            text = shadow[index : index + word]
            length = natural_width(text, chain) + tracking * (len(text) - 1)
            pen.turned(text, y, tracking)
            index += word - 1
        y -= length + tracking
        if index < last:
            gap, may_open = between[index]
            y -= gap + grow if may_open else gap
        index += 1
    return pen.strokes()


class _Squares(dict[str, Glyph | None]):
    """The glyph of each character that simply fills its square, as nearly all do; None of the others."""

    def __init__(self, chain: Chain) -> None:
        super().__init__()
        self._chain = chain

    def __missing__(self, char: str) -> Glyph | None:
        found = None
        if _upright(char) and not (_unit(char) or _is_turned(char, self._chain)):
            glyph = self._chain[char]
            found = glyph if abs(glyph.advance - 1) <= 0.01 else None  # noqa: PLR2004  # hundredths of an em
        self[char] = found
        return found


class _Pairs(dict[str, tuple[float, bool]]):
    """Of each two neighbours the space between them in em, and whether it may grow."""

    def __init__(self, chain: Chain) -> None:
        super().__init__()
        self._measure = _measure(chain)

    def __missing__(self, pair: str) -> tuple[float, bool]:
        found = kinsoku.gap(pair[0], pair[1], self._measure), _opens(pair[0], pair[1])
        self[pair] = found
        return found


@cache
def _squares(chain: Chain) -> _Squares:
    return _Squares(chain)


@cache
def _pairs(chain: Chain) -> _Pairs:
    return _Pairs(chain)


def _opens(before: str, after: str) -> bool:
    if before == after and before in "—…‥":
        return False
    return _upright(before) or _upright(after)


def _is_turned(char: str, chain: Chain) -> bool:
    """Whether the face has no form of this mark for columns, so that it is turned by a quarter."""
    return char in _TURNED_MARKS and chain[char].char == char


class _Pen:
    """Gathers what stands in one column: equal steps of one face become one stroke."""

    def __init__(self, chain: Chain, centre: float, size: float) -> None:
        self._chain, self._centre, self._size = chain, centre, size
        self._done: list[Stroke] = []
        self._face, self._glyphs, self._tops = "", list[str](), list[float]()

    def square(self, glyph: Glyph, y: float) -> None:
        steps = self._tops
        uneven = len(steps) > 1 and abs((steps[-1] - y) - (steps[0] - steps[1])) > 1e-3  # noqa: PLR2004  # em
        if glyph.face != self._face or uneven:
            self._flush()
            self._face = glyph.face
        self._glyphs.append(glyph.char)
        self._tops.append(y)

    def upright(self, char: str, y: float) -> None:
        if _is_turned(char, self._chain):
            self._flush()
            self._quarter(char, y)
        else:
            self._centred(_unit(char) or char, y)

    def turned(self, text: str, y: float, tracking: float) -> None:
        self._flush()
        x = self._centre - _TURNED_BASELINE * self._size
        runs = glyph_runs(text, self._chain, 0.0, tracking)
        self._done.append(Stroke(x, y * self._size, self._size, runs, turned=True))

    def strokes(self) -> list[Stroke]:
        self._flush()
        return self._done

    def _centred(self, text: str, y: float) -> None:
        self._flush()
        wide = natural_width(text, self._chain)
        size = self._size * (min(1.0, 1.0 / wide) if wide else 1.0)  # a mark that joins has no width
        x = self._centre - wide * size / 2
        runs = glyph_runs(text, self._chain, 0.0)
        self._done.append(Stroke(x, (y - _ASCENT) * self._size, size, runs))

    def _quarter(self, char: str, y: float) -> None:
        glyph = self._chain[char]
        x = self._centre - (_ASCENT - 0.5) * self._size
        top = (y - (1 - glyph.advance) / 2) * self._size
        run = Run(glyph.face, glyph.char, 0.0, 0.0)
        self._done.append(Stroke(x, top, self._size, (run,), turned=True))

    def _flush(self) -> None:
        if self._glyphs:
            tops = self._tops
            pitch = (tops[0] - tops[1]) if len(tops) > 1 else 1.0
            x = self._centre - self._size / 2
            y = (tops[0] - _ASCENT) * self._size
            run = Run(self._face, "".join(self._glyphs), 0.0, 0.0)
            self._done.append(Stroke(x, y, self._size, (run,), pitch=pitch * self._size))
        self._glyphs, self._tops = [], []
