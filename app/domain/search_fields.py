"""One kind of key of everybody as one long string, looked through by the fastest loop there is."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice

_FEW = 128
"""Places of a text up to which all are looked at one by one, instead of looking for each kind again."""


class Fields:
    """The lines of many owners: a line end stands before and after every line."""

    __slots__ = ("_owners", "_starts", "_text")

    def __init__(self, owners: Sequence[int], lines: Sequence[str]) -> None:
        """Take the `lines` of each of `owners`, several of one owner parted by line ends."""
        self._text = "\n" + "\n".join(lines) + "\n"
        self._starts = [0, *accumulate([len(those) + 1 for those in lines])]
        self._owners = owners

    def having(self, text: str, *ways: tuple[str, str]) -> list[Iterable[int]]:
        """Return whoever has `text` in her lines, in the order given: those of each of `ways`.

        A way is what must stand before and what after `text`. An owner may be found in several ways,
        and among the few of a rare text more than once in one.
        """
        places = list(islice(self._places(text), _FEW + 1))
        if len(places) > _FEW:
            return [self._each(before + text + after) for before, after in ways]
        found: list[list[int]] = [[] for _ in ways]
        exactly = [
            (before + text + after, len(before), owners)
            for (before, after), owners in zip(ways, found, strict=True)
        ]
        for at in places:
            for wanted, before, owners in exactly:
                if self._text.startswith(wanted, at - before):
                    owners.append(self._owners[bisect_right(self._starts, at) - 1])
                    break
        return [*found]

    def _places(self, text: str) -> Iterator[int]:
        at = self._text.find(text)
        while at >= 0:
            yield at
            at = self._text.find(text, at + 1)

    def _each(self, needle: str) -> Iterator[int]:
        """Yield every owner with `needle` in her lines, as far as anybody asks."""
        find, starts = self._text.find, self._starts
        at = find(needle)
        while at >= 0:
            which = bisect_right(starts, at) - 1
            yield self._owners[which]
            at = find(needle, starts[which + 1])
