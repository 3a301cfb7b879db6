"""Articles by any part of their name, the initials of its pinyin, or their number: answered per key press."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

from app.domain import pinyin

_PART: Final = "\t"
_ROW: Final = "\n"
_BREAKS: Final = {ord(_PART): " ", ord(_ROW): " "}
_KATAKANA: Final = {kana: kana + 0x60 for kana in range(0x3041, 0x3097)}


class _Initials(dict[int, str]):
    """The initial of each Chinese character by its usual reading; other characters stay as they are."""

    def __missing__(self, point: int) -> str:
        said = pinyin.of(chr(point))
        self[point] = found = pinyin.bare(said[0])[0][:1] if said else chr(point)
        return found


_INITIALS: Final = _Initials()


class Shelf:
    """The words of many articles as one text: a search is a few looks for a part of it."""

    def __init__(self, articles: Sequence[Sequence[str]]) -> None:
        """Take the parts of each article (name, number, category), in the order of equals.

        All are folded in one go: article by article it would take ten times as long.
        """
        self._text = _folded(_ROW.join([_PART + _PART.join(parts) for parts in articles]))
        marks = max(len(articles) - 1, 0), sum(len(parts) for parts in articles)
        if (self._text.count(_ROW), self._text.count(_PART)) != marks:  # a name has such a mark in it
            self._text = _folded(
                _ROW.join(_PART + _PART.join(part.translate(_BREAKS) for part in parts) for parts in articles)
            )
        self._spelt = ""
        self._starts = [0, *accumulate(len(row) + 1 for row in self._text.split(_ROW))]

    def find(self, written: str, limit: int = 8) -> list[int]:
        """Return the numbers of the articles that fit; those of which a part begins so come first."""
        wanted = _folded(written.translate(_BREAKS))
        if not wanted:
            return []
        looks = [(self._text, wanted)]
        if wanted.isascii():  # letters may be the initials of Chinese characters
            self._spelt = self._spelt or self._text.translate(_INITIALS)
            looks.append((self._spelt, wanted))
        elif (other := wanted.translate(_KATAKANA)) != wanted:
            looks.append((self._text, other))
        found: dict[int, None] = {}
        for before in (_PART, ""):
            for text, needle in looks:
                for row in self._rows(text, before + needle):
                    if len(found) == limit:
                        return list(found)
                    found[row] = None
        return list(found)

    def _rows(self, text: str, needle: str) -> Iterable[int]:
        at = text.find(needle)
        while at >= 0:
            row = bisect_right(self._starts, at) - 1
            yield row
            at = text.find(needle, self._starts[row + 1] - 1)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace(" ", "")
