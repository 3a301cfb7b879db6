"""Everybody as of one moment, ready to be searched; never changed once it is built.

The order of the answers: the card that was scanned; the name, its beginning, its parts; the reading
from the family name on, then from a given name on, spelled before initials; readings that only the
dictionary expects; the words of the query in any order; the middle of a Latin word; then the tail of
a telephone, a part of a card and of a telephone. Among equals who came last is first.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from app.domain.search_fields import Fields
from app.domain.search_query import DIALLED_LEAST, Query
from app.domain.search_rows import Rows

_LATIN = re.compile("[a-z0-9]").search


class Matched(StrEnum):
    """What of a member the query was found in."""

    NAME = "name"
    READING = "reading"
    INITIALS = "initials"
    PHONE = "phone"
    CARD = "card"


_SAID = {
    (rare, first, cut): Matched.INITIALS if cut else Matched.READING
    for rare in (False, True)
    for first in (True, False)
    for cut in (False, True)
}
"""The ways of hearing a query, best first, as `Rows.said` is asked for them."""


_WHOLE, _BEGUN, _ANYWHERE = ("\n", "\n"), ("\n", ""), ("", "")
_BEFORE_READINGS = 3
"""Of the ways of being in a name, those that come before any reading."""


class Entry(NamedTuple):
    """A member as the search knows her: the ready strings of `search_keys`, and her last visit (ISO day)."""

    member_id: int
    last_visit: str | None
    names: str
    readings: str
    digits: str


class Found(NamedTuple):
    """One answer; the smaller `rank`, the better."""

    rank: int
    matched: Matched
    entry: Entry


class Layer:
    """The members of `entries`; any number of threads may search it."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Put the members in order and their keys together."""
        self.entries = sorted(entries, key=itemgetter(0), reverse=True)
        self.entries.sort(key=lambda it: it.last_visit or "", reverse=True)
        everybody = range(len(self.entries))
        names = [entry.names for entry in self.entries]
        latin = [at for at in everybody if _LATIN(names[at])]
        wide = [at for at in everybody if not names[at].isascii()]
        self._latin = Fields(latin, [names[at] for at in latin])
        self._wide = Fields(wide, [names[at] for at in wide])
        numbers = [entry.digits.partition("\n") for entry in self.entries]
        self._card = {
            former: at
            for at, (cards, _, _) in enumerate(numbers)
            if "\t" in cards
            for former in cards.split("\t")
            if former
        }
        present = ((cards.partition("\t")[0], at) for at, (cards, _, _) in enumerate(numbers))
        self._card |= {card: at for card, at in present if card}
        self._cards = Fields(everybody, [card for card, _, _ in numbers])
        self._phones = [phones for _, _, phones in numbers]
        self._phone_parts = Fields(everybody, self._phones)
        self._tails: defaultdict[str, list[int]] = defaultdict(list)
        for at, phones in enumerate(self._phones):
            for phone in phones.split("\n"):
                self._tails[phone[-DIALLED_LEAST:]].append(at)
        self._rows = Rows(everybody, [entry.readings for entry in self.entries])

    def find(self, query: Query, limit: int, without: Container[int]) -> list[Found]:
        """Return at most `limit` answers, best first, `without` some members."""
        found: list[Found] = []
        seen: set[int] = set()
        for rank, (matched, places) in enumerate(self._ways(query)):
            for at in places:
                if at in seen:
                    continue
                seen.add(at)
                entry = self.entries[at]
                if entry.member_id not in without:
                    found.append(Found(rank, matched, entry))
                    if len(found) == limit:
                        return found
        return found

    def _ways(self, query: Query) -> Iterator[tuple[Matched, Iterable[int]]]:
        """Yield the ways of being found, best first; each is worked out when its turn comes."""
        # Even of nobody, so that the ranks of two layers mean the same.
        yield Matched.CARD, (self._card[query.card],) if query.card in self._card else ()
        named = self._named(query.plain)
        for places in named[:_BEFORE_READINGS]:
            yield Matched.NAME, places
        if query.words:
            yield from self._said(query.words)
        for places in named[_BEFORE_READINGS:]:
            yield Matched.NAME, places
        yield from self._numbered(query.card, query.digits)

    def _named(self, plain: str) -> list[Iterable[int]]:
        """Return who has `plain` as a name, at the beginning of one, within one; or inside a Latin word."""
        if not plain:
            return []
        if plain.isascii():
            return self._latin.having(plain, _WHOLE, _BEGUN, (" ", ""), _ANYWHERE)
        return self._wide.having(plain, _WHOLE, _BEGUN, _ANYWHERE)

    def _said(self, words: tuple[str, ...]) -> Iterator[tuple[Matched, Iterable[int]]]:
        for (rare, first, cut), matched in _SAID.items():
            yield matched, self._rows.owners(self._rows.said(words, first=first, cut=cut, rare=rare))
        if len(words) > 1:
            yield Matched.READING, self._rows.owners(self._rows.said_in_any_order(words))

    def _numbered(self, card: str, digits: str) -> Iterator[tuple[Matched, Iterable[int]]]:
        if digits:
            tails = self._tails.get(digits[-DIALLED_LEAST:], ())
            yield Matched.PHONE, (at for at in tails if f"{digits}\n" in f"{self._phones[at]}\n")
        if any(map(str.isdigit, card)):
            yield Matched.CARD, self._cards.having(card, _ANYWHERE)[0]
        if digits:
            yield Matched.PHONE, self._phone_parts.having(digits, _ANYWHERE)[0]
