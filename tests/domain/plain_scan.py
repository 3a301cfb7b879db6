"""The search without any index: every member in turn, every way of finding her in turn."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from app.domain import search_query
from app.domain.search import Entry, Hit, Matched


def scan(entries: Iterable[Entry], text: str) -> list[Hit]:
    """Return everybody whom `text` means, best first."""
    query = search_query.parsed(text)
    found = [(way, entry) for entry in entries if (way := next(_ways(entry, query), None))]
    found.sort(key=lambda it: (it[1].last_visit or "", it[1].member_id), reverse=True)
    found.sort(key=lambda it: it[0][0])
    return [Hit(entry.member_id, matched) for (_, matched), entry in found]


def _ways(entry: Entry, query: search_query.Query) -> Iterator[tuple[int, Matched]]:
    """Yield each way in which she is found, with its rank, best first."""
    card, *numbers = entry.digits.split("\n")
    if query.card and query.card in card.split("\t"):
        yield 0, Matched.CARD
    named = [*_named(entry.names.split("\n"), query.plain)] if query.plain else []
    yield from ((rank, Matched.NAME) for rank in named if rank < 4)
    if query.words:
        yield from _said_ways([_parts(row) for row in entry.readings.split("\n")], query.words)
    yield from ((rank, Matched.NAME) for rank in named if rank > 4)
    if query.digits and any(number.endswith(query.digits) for number in numbers):
        yield 14, Matched.PHONE
    if any(it.isdigit() for it in query.card) and query.card in card:
        yield 15, Matched.CARD
    if query.digits and any(query.digits in number for number in numbers):
        yield 16, Matched.PHONE


def _named(names: list[str], plain: str) -> Iterator[int]:
    if plain in names:
        yield 1
    if any(name.startswith(plain) for name in names):
        yield 2
    if any((f" {plain}" if plain.isascii() else plain) in name for name in names):
        yield 3
    if any(plain in name for name in names):
        yield 13


Part = tuple[tuple[str, ...], tuple[str, ...]]
Parts = tuple[Part, ...]


@cache
def _parts(row: str) -> Parts:
    """Return what is expected and what is rare of each part that the index takes."""
    halves = [part.partition(";") for part in row.split(" ")[:8]]
    return tuple(
        (tuple(usual.split("|")), tuple(rare.split("|")) if rare else ()) for usual, _, rare in halves
    )


def _said_ways(rows: Sequence[Parts], words: Sequence[str]) -> Iterator[tuple[int, Matched]]:
    if not any(_sizes(part, words[0]) for row in rows for part in row):
        return  # the first word is heard in no part
    heard = {way for row in rows for way in _said(row, words)}
    for rank, (rare, later, cut) in enumerate(product((False, True), repeat=3), 4):
        if {(False, later, cut), (rare, later, cut)} & heard:
            yield rank, Matched.INITIALS if cut else Matched.READING
    if len(words) > 1 and any(all(any(_said(row, [word])) for word in words) for row in rows):
        yield 12, Matched.READING


def _said(row: Parts, words: Sequence[str]) -> Iterator[tuple[bool, bool, bool]]:
    """Yield of each way of saying `words`: by a rare reading; from a later part on; a single letter first."""
    for start in range(len(row)):
        for size in _sizes(row[start], words[0]):
            cut = size == 1 and words[0][0].isascii()
            yield from ((rare, start > 0, cut) for rare in _goes_on(row, start, words, size))


def _goes_on(row: Parts, at: int, words: Sequence[str], size: int) -> set[bool]:
    """Return whether rare readings are needed, for each way in which `words` are said from part `at` on."""
    beginning, rest = words[0][:size], words[0][size:]
    usual, rare = row[at]
    ways = {False} if any(it.startswith(beginning) for it in usual) else set()
    ways |= {True} if any(it.startswith(beginning) for it in rare) else set()
    remaining = [rest, *words[1:]] if rest else words[1:]
    if not ways or not remaining:
        return ways
    if at + 1 == len(row):
        return set()
    sizes = _sizes(row[at + 1], remaining[0])
    later: set[bool] = set().union(*(_goes_on(row, at + 1, remaining, it) for it in sizes))
    return {one or other for one in ways for other in later}


@cache
def _sizes(part: Part, word: str) -> range:
    """Return how many letters of a word a reading of the part begins with; it begins with none more then."""
    most = 0
    while most < len(word) and any(it.startswith(word[: most + 1]) for way in part for it in way):
        most += 1
    return range(1, most + 1)
