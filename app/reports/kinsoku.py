"""Where a line of Chinese, Japanese or Latin text may end, and which text goes on which line.

Lengths are in em. The measure is a function passed in, so nothing here knows of faces or papers. The rules
are those of JLREQ and CLREQ on characters that must not begin or end a line (行頭・行末禁則, 标点避头尾),
on the blank half of full-width punctuation, and on the sliver of space between ideographs and letters.
"""

import bisect
import itertools
import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_JOINING: Final = (range(0x300, 0x370), range(0x1AB0, 0x1B00), range(0x1DC0, 0x1E00), range(0x20D0, 0x2100),
                   range(0xFE20, 0xFE30), range(0x3099, 0x309B))  # fmt: skip
JOINING: Final = frozenset(chr(code) for codes in _JOINING for code in codes)
"""Marks that stand over or under the character before them."""
NEVER_FIRST: Final = frozenset(
    ")]}）］｝〕〉》」』】〙〗〟｠»’”、，。．！？!?：；:;,.・·…‥—–〜～ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ々〻ゝゞヽヾ゛゜％%‰℃°′″"
).union(JOINING)
"""Characters that no line begins with."""
NEVER_LAST: Final = frozenset("([{（［｛〔〈《「『【〘〖〝｟«‘“￥＄¥$£€＃№")
"""Characters that no line ends with."""

_CLOSING: Final = frozenset("）］｝〕〉》」』】〙〗〟｠’”、，。．")
_OPENING: Final = frozenset("（［｛〔〈《「『【〘〖〝｟‘“")
_COUNTERS: Final = frozenset("年月日時时分秒号歳岁回周週元円個")
_HALF: Final = 0.5
_SLIVER: Final = 0.18
_FULL: Final = 0.99
_CJK: Final = "\u2e80"
_ORPHAN: Final = 2.6
"""Em: the last of several lines, hardly two characters long."""
_EPSILON: Final = 1e-6

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph: joining the `text` of all lines gives the paragraph back."""

    text: str
    width: float
    """Natural width in em, without spaces that hang over the end and without blank halves at either end."""
    lead: float
    """Where the first character starts: the indent, or −0.5 where an opening mark's blank half is cut off."""
    first: bool
    """Whether the paragraph begins here."""
    last: bool
    """Whether the paragraph ends here."""


def gap(before: str, after: str, measure: Measure) -> float:
    """Return the space in em to add between two neighbours: negative where blank halves meet."""
    if before in _CLOSING:
        if (after in _CLOSING or after in _OPENING) and measure(before) >= _FULL:
            return -_HALF
        return 0.0
    if before in _OPENING:
        return -_HALF if after in _OPENING and measure(after) >= _FULL else 0.0
    if (before >= _CJK) is not (after >= _CJK) and _ideograph(before, after) and _letter(before, after):
        return _SLIVER
    return 0.0


def may_break(before: str, after: str) -> bool:
    """Say whether a line may end between two neighbours."""
    if after == " " or after in NEVER_FIRST or before in NEVER_LAST:
        return False
    if before == " ":
        return True
    if before < _CJK and after < _CJK:
        return before in "-–—…/" and after.isalpha()  # never within 2–4 or a telephone number
    return not (after in _COUNTERS and before.isdigit())


class Prepared:
    """A paragraph measured once, to be cut to any width: sizes are tried quickly."""

    def __init__(self, text: str, measure: Measure) -> None:
        self.text = text
        pairs = tuple(itertools.pairwise(text))
        self._advances = [measure(char) for char in text]
        self._gaps = [0.0, *(gap(a, b, measure) for a, b in pairs)]
        self._breaks = [False, *(may_break(a, b) for a, b in pairs)]
        self._leads = [-_HALF if char in _OPENING and measure(char) >= _FULL else 0.0 for char in text]
        self._blanks = [_HALF if char in _CLOSING and measure(char) >= _FULL else 0.0 for char in text]
        # Where each character ends if all stand on one line: a width is then a difference of two.
        self._sums = [0.0, *itertools.accumulate(map(operator.add, self._gaps, self._advances))]
        ends = (  # a space may hang over the end, a blank half is cut off
            -math.inf if char == " " else end - blank
            for char, end, blank in zip(text, self._sums[1:], self._blanks, strict=True)
        )
        self._reaches = list(itertools.accumulate(ends, max))
        self._last_breaks = list(itertools.accumulate(range(len(text)), self._later_break))

    def cut(self, width: float, indent: float = 0.0) -> tuple[Line, ...]:
        """Return the lines, none wider than `width` em, the first indented."""
        lines: list[Line] = []
        start = 0
        while start < len(self.text):
            end = self._end_of_line(start, width, indent)
            lines.append(self._line(start, end, indent))
            start = end
        return tuple(lines) or (Line("", 0.0, 0.0, first=True, last=True),)

    def extent(self, width: float, indent: float = 0.0) -> tuple[int, float, bool]:
        """Return how many lines `cut` gives, how wide the widest is, and whether the last is an orphan."""
        start = count = 0
        widest = latest = 0.0
        while start < len(self.text):
            end = self._end_of_line(start, width, indent)
            latest = self._width(start, end, indent)
            widest = max(widest, latest)
            count += 1
            start = end
        return max(count, 1), widest, count > 1 and latest < _ORPHAN

    def _end_of_line(self, start: int, width: float, indent: float) -> int:
        lead = (self._leads[start] if start else indent) - self._gaps[start]
        limit = width + _EPSILON - lead + self._sums[start]
        at = bisect.bisect_right(self._reaches, limit, lo=start)
        if at == len(self.text):
            return at
        fallback = self._last_breaks[at]
        return fallback if fallback > start else self._forced(start, at)

    def _later_break(self, before: int, at: int) -> int:
        return at if self._breaks[at] else before

    def _forced(self, start: int, at: int) -> int:
        text = self.text
        for end in range(at, start, -1):
            if text[end] not in NEVER_FIRST and text[end - 1] not in NEVER_LAST and text[end] != " ":
                return end
        return max(at, start + 1)

    def _line(self, start: int, end: int, indent: float) -> Line:
        text, lead = self.text, self._leads[start] if start else indent
        width = self._width(start, end, indent)
        return Line(text[start:end], width, lead, first=start == 0, last=end == len(text))

    def _width(self, start: int, end: int, indent: float) -> float:
        text, seen = self.text, end
        while seen > start and text[seen - 1] == " ":
            seen -= 1
        width = self._leads[start] if start else indent
        if seen > start:
            width += self._sums[seen] - self._sums[start] - self._gaps[start] - self._blanks[seen - 1]
        return max(width, 0.0)


def wrap(text: str, measure: Measure, width: float, indent: float = 0.0) -> tuple[Line, ...]:
    """Cut one paragraph (no newline in it) into lines no wider than `width` em, the first indented.

    No character is lost. A word wider than the line is cut inside; only a single character wider than the
    line sticks out. A run of characters of which none may begin a line is cut anywhere.
    """
    return Prepared(text, measure).cut(width, indent)


def _ideograph(before: str, after: str) -> bool:
    char = max(before, after)
    return (
        char not in _CLOSING
        and char not in _OPENING
        and ("\u3040" <= char <= "\u9fff" or char >= "\U00020000")
    )


def _letter(before: str, after: str) -> bool:
    return min(before, after).isalnum()
