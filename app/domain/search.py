"""Find a member by whatever is known of her, while it is being typed.

Everybody's keys lie in memory (`search_layer`): a few long strings and sets of bits, looked through
in the order of the last visit until there are answers enough. A change goes into a second, small
layer that is asked beside the first.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from threading import Lock
from typing import NamedTuple, Self

from app.domain import search_query
from app.domain.search_keys import SearchKeys, search_keys
from app.domain.search_layer import Entry, Layer, Matched

__all__ = ["Entry", "Hit", "Matched", "SearchIndex", "SearchKeys", "search_keys"]

CHANGES_MOST = 512
"""Changed members from which they are worked into the large layer (0.5 s at 100,000 members)."""


class Hit(NamedTuple):
    """A member who answers the query, and what of her does."""

    member_id: int
    matched: Matched


@dataclass(frozen=True, slots=True)
class _State:
    """What one search sees: it stays whole while others change the index."""

    settled: Layer
    changed: dict[int, Entry | None]
    """By member; None for one who is gone. Never changed, but replaced."""
    fresh: Layer | None
    """The layer of `changed`; None until somebody searches."""


class SearchIndex:
    """Everybody's search keys, kept up with every change. Any thread may search and change it."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """Take everybody, in any order; the latest visitors will be answered first."""
        self._state = _State(Layer(entries), {}, None)
        self._changing = Lock()

    @classmethod
    def build(cls, entries: Iterable[Entry]) -> Self:
        """Return the index of `entries`."""
        return cls(entries)

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """Return at most `limit` members whom `text` means, best first; none for a text that asks nothing."""
        query = search_query.parsed(text)
        state = self._state
        found = state.settled.find(query, limit, without=state.changed)
        if state.changed:
            found += self._fresh(state).find(query, limit, without=())
            found.sort(key=lambda it: (it.entry.last_visit or "", it.entry.member_id), reverse=True)
            found.sort(key=lambda it: it.rank)
        return [Hit(it.entry.member_id, it.matched) for it in found[:limit]]

    def put(self, entry: Entry) -> None:
        """Take a new member, or the changed keys or last visit of one."""
        self._change(entry.member_id, entry)

    def remove(self, member_id: int) -> None:
        """Find this member no more; one who is not there is no error."""
        self._change(member_id, None)

    def settle(self) -> None:
        """Work the changes into the large layer: for an idle moment, away from the window."""
        with self._changing:
            self._settle(self._state.changed)

    def _change(self, member_id: int, entry: Entry | None) -> None:
        with self._changing:
            changed = {**self._state.changed, member_id: entry}
            if len(changed) > CHANGES_MOST:
                self._settle(changed)
            else:
                self._state = _State(self._state.settled, changed, None)

    def _settle(self, changed: dict[int, Entry | None]) -> None:
        kept = [entry for entry in self._state.settled.entries if entry.member_id not in changed]
        self._state = _State(Layer([*kept, *filter(None, changed.values())]), {}, None)

    def _fresh(self, state: _State) -> Layer:
        if state.fresh is None:
            fresh = Layer(filter(None, state.changed.values()))
            with self._changing:
                if self._state is state:
                    self._state = replace(state, fresh=fresh)
            return fresh
        return state.fresh
