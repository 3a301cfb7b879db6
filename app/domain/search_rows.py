"""Everybody's readings as sets of bits: which rows of names have, at this place, a part that begins so.

A query of Latin letters may cut any part of a name short: zhangxiaohong, zhangxh, zxiaoh and zxh are
one name. So the query is divided in every way into beginnings of successive parts; each beginning at
each place is one long integer with a bit for every row, and a whole name is a few ANDs of these. The
work does not grow with the number of readings a name may have, as a list of whole spellings would.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import accumulate
from operator import and_, or_

PLACES = 8
"""Parts of a name that can be found by reading; the name itself is found whole."""

_RARELY = 2_048
"""A spelling that less than one row in so many has is kept as lists, the others as bits."""

_REMEMBERED = 512
"""Beginnings whose rows a place keeps at hand."""


class _Spellings:
    """The rows that have each spelling at one place, by the beginning of it."""

    __slots__ = ("_bits", "_bytes", "_had", "_lists", "_words")

    def __init__(self, having: dict[str, list[list[int]]], size: int) -> None:
        """Take the lists of rows of each spelling; `size` is that of all rows' bits in bytes."""
        self._bytes = size
        self._words = sorted(having)
        self._lists: dict[str, list[list[int]]] = {}
        self._bits: dict[str, int] = {}
        for word, lists in having.items():
            if word.isascii() and sum(map(len, lists)) * _RARELY > size * 8:
                self._bits[word] = _as_bits(lists, size)
            else:
                self._lists[word] = lists
        self._had: dict[str, int] = {}

    def beginning(self, start: str) -> int:
        """Return the rows that have a spelling which begins with `start`."""
        rows = self._had.get(start)
        if rows is None:
            rows = 0
            lists: list[list[int]] = []
            for at in range(bisect_left(self._words, start), bisect_left(self._words, start + "\U0010ffff")):
                word = self._words[at]
                if word in self._bits:
                    rows |= self._bits[word]
                else:
                    lists += self._lists[word]
            if lists:
                rows |= _as_bits(lists, self._bytes)
            if len(self._had) >= _REMEMBERED:
                self._had.clear()
            self._had[start] = rows
        return rows


class _Place:
    """The parts at one place of all names: by what people expect, and by what only a dictionary does."""

    __slots__ = ("_rare", "_usual")

    def __init__(self, rows_having: dict[str, list[int]], size: int) -> None:
        """Take the rows that have each part, a part as `readings.Part.kept` writes it."""
        usual: defaultdict[str, list[list[int]]] = defaultdict(list)
        rare: defaultdict[str, list[list[int]]] = defaultdict(list)
        for part, rows in rows_having.items():
            expected, _, others = part.partition(";")
            for word in expected.split("|"):
                usual[word].append(rows)
            for word in others.split("|") if others else ():
                rare[word].append(rows)
        self._usual = _Spellings(usual, size)
        self._rare = _Spellings(rare, size)

    def beginning(self, start: str, *, rare: bool) -> int:
        """Return the rows that have a part which begins with `start`, also in a `rare` reading."""
        rows = self._usual.beginning(start)
        return rows | self._rare.beginning(start) if rare else rows


class Rows:
    """The readings of many owners, several rows to an owner."""

    __slots__ = ("_bytes", "_owners", "_places")

    def __init__(self, owners: Iterable[int], readings: Iterable[str]) -> None:
        """Take the readings of each of `owners` as `search_keys` writes them."""
        rows_having: list[defaultdict[str, list[int]]] = [defaultdict(list) for _ in range(PLACES)]
        self._owners: list[int] = []
        row = 0
        for owner, lines in zip(owners, readings, strict=True):
            for line in lines.split("\n"):
                for place, part in enumerate(line.split(" ", PLACES)[:PLACES]):
                    rows_having[place][part].append(row)
                self._owners.append(owner)
                row += 1
        self._bytes = row // 8 + 1
        self._places = [_Place(having, self._bytes) for having in rows_having if having]

    def owners(self, rows: int) -> Iterator[int]:
        """Yield the owner of each of `rows`, in the order given; of two rows, twice."""
        if not rows:
            return
        bits = format(rows, f"0{self._bytes * 8}b")
        at = bits.find("1")
        while at >= 0:
            yield self._owners[at]
            at = bits.find("1", at + 1)

    def said(self, words: Sequence[str], *, first: bool, cut: bool, rare: bool) -> int:
        """Return the rows of which `words` are beginnings of successive parts.

        `first`: from the first part on, else from a later one. `cut`: the first beginning is a single
        Latin letter, else it is more. `rare`: readings count that only the dictionary expects. No
        beginning crosses a space of the query.
        """
        query = "".join(words)
        ends = [end for word, end in zip(words, accumulate(map(len, words)), strict=True) for _ in word]
        everybody = (1 << self._bytes * 8) - 1
        reached: list[dict[int, int]] = [{} for _ in range(len(query) + 1)]
        reached[0] = dict.fromkeys((0,) if first else range(1, len(self._places)), everybody)
        for at in range(len(query)):
            stops = range(at + 1, ends[at] + 1)
            if at == 0:
                letter = query[0].isascii()
                stops = stops[:letter] if cut else stops[letter:]
            for place, rows in reached[at].items():
                for stop in stops if place < len(self._places) else ():
                    both = rows & self._places[place].beginning(query[at:stop], rare=rare)
                    if not both:
                        break  # nor can they have a longer beginning
                    reached[stop][place + 1] = reached[stop].get(place + 1, 0) | both
        return reduce(or_, reached[-1].values(), 0)

    def said_in_any_order(self, words: Sequence[str]) -> int:
        """Return the rows in which each of `words` is said somewhere, in any reading."""
        everywhere = [
            self.said([word], first=first, cut=cut, rare=True)
            for word in words
            for first in (True, False)
            for cut in (True, False)
        ]
        each = (reduce(or_, everywhere[at : at + 4]) for at in range(0, len(everywhere), 4))
        return reduce(and_, each)


def _as_bits(lists: Iterable[list[int]], size: int) -> int:
    """Return row numbers as bits, the first row the highest, so that they read like a text."""
    buffer = bytearray(size)
    for rows in lists:
        for row in rows:
            buffer[row >> 3] |= 128 >> (row & 7)
    return int.from_bytes(buffer, "big")
