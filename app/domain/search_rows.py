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

_RARELY = 256
"""A part that less than one row in so many has is kept as a list, the others as bits."""

_REMEMBERED = 512
"""Beginnings whose rows a place keeps at hand."""


class _Place:
    """The parts at one place of all names."""

    __slots__ = ("_bits", "_bytes", "_had", "_lists", "_parts", "_words")

    def __init__(self, rows_having: dict[str, list[int]], size: int) -> None:
        """Take the rows that have each part, a part as `search_keys` writes it; `size` is in bytes."""
        self._bytes = size
        self._bits: dict[str, int] = {}
        self._lists: dict[str, list[int]] = {}
        spelled: tuple[list[tuple[str, str]], list[tuple[str, str]]] = ([], [])
        for part, rows in rows_having.items():
            if len(rows) * _RARELY > size * 8:
                self._bits[part] = _as_bits([rows], size)
            else:
                self._lists[part] = rows
            usual, _, rare = part.partition(";")
            spelled[0].extend((word, part) for word in usual.split("|"))
            spelled[1].extend((word, part) for word in rare.split("|") if rare)
        spelled[1].extend(spelled[0])
        for words in spelled:
            words.sort()
        self._words = [[word for word, _ in words] for words in spelled]
        self._parts = [[part for _, part in words] for words in spelled]
        self._had: dict[tuple[str, bool], int] = {}

    def beginning(self, start: str, rare: bool) -> int:
        """Return the rows that have a part which begins with `start`, also in a `rare` reading."""
        known = self._had.get((start, rare))
        if known is None:
            words = self._words[rare]
            parts = set(
                self._parts[rare][bisect_left(words, start) : bisect_left(words, start + "\U0010ffff")]
            )
            known = _as_bits([self._lists[part] for part in parts if part in self._lists], self._bytes)
            for part in parts:
                known |= self._bits.get(part, 0)
            if len(self._had) >= _REMEMBERED:
                self._had.clear()
            self._had[start, rare] = known
        return known


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
                for having, part in zip(rows_having, line.split(" "), strict=False):
                    having[part].append(row)
                self._owners.append(owner)
                row += 1
        self._bytes = row // 8 + 1
        self._places = [_Place(having, self._bytes) for having in rows_having]

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
        reached[0] = dict.fromkeys((0,) if first else range(1, PLACES), everybody)
        for at in range(len(query)):
            stops = range(at + 1, ends[at] + 1)
            if at == 0:
                letter = query[0].isascii()
                stops = stops[:letter] if cut else stops[letter:]
            for place, rows in reached[at].items():
                for stop in stops if place < PLACES else ():
                    beginning = self._places[place].beginning(query[at:stop], rare)
                    if not beginning:
                        break
                    if both := rows & beginning:
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
