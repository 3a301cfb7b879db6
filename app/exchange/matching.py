"""Who of the shop's members a row means: by card, by another program's id, else by name and one thing more.

A name alone is nobody: two people may share it, and a mother and a daughter a telephone. So a row is
somebody who is known only if her name is hers and a number, the birthday with its year or the e-mail
is too, and nothing that both sides say contradicts it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from app.domain import own_ids
from app.exchange.day_cells import UNBORN, Born

T = TypeVar("T")


class Identity(NamedTuple):
    """What tells one member from the others."""

    name: str
    name_key: str
    card: str | None = None
    external_id: str | None = None
    phones: Sequence[str] = ()
    """Keys of her numbers."""
    born: Born = UNBORN
    email: str = ""
    former: Sequence[str] = ()
    """Card numbers of hers before."""
    former_ids: Sequence[str] = ()
    """What other programs call cards that were merged into hers."""

    @property
    def traits(self) -> list[object]:
        """What makes her somebody beside her name: numbers, whole birthday, e-mail; None: nothing."""
        found: list[object] = [*self.phones]
        if None not in (self.born.year, self.born.month, self.born.day):
            found.append(self.born)
        if self.email:
            found.append(self.email.casefold())
        known_elsewhere = self.external_id and not own_ids.is_own(self.external_id)
        if not (found or self.card or known_elsewhere or self.born is not UNBORN):
            found.append(None)
        return found


@dataclass(slots=True)
class Book:
    """Everybody who is known, the members of this file among them as they come.

    Cards are looked up at once. The rest is indexed when it is first asked for: in a shop where
    everybody has a card it never is.
    """

    people: dict[int, Identity] = field(default_factory=dict)
    by_card: dict[str, int] = field(default_factory=dict)
    _by_external: dict[str, int] = field(default_factory=dict)
    _by_name: dict[str, list[int]] = field(default_factory=dict)
    _by_phone: dict[str, list[int]] = field(default_factory=dict)
    _by_traits: dict[tuple[str, object], list[int]] = field(default_factory=dict)
    _of_file: set[int] = field(default_factory=set)
    _is_indexed: bool = False
    _without_card: int = 0

    def put(self, member_id: int, who: Identity, *, of_file: bool = False) -> None:
        """Take somebody up, `of_file` if the file that comes in told of her first; or what became known."""
        if of_file:
            self._of_file.add(member_id)
        before = self.people.get(member_id)
        self.people[member_id] = who
        self._without_card += (not who.card) - (before is not None and not before.card)
        if who.card:
            self.by_card[who.card] = member_id
        if who.external_id:
            self._by_external[who.external_id] = member_id
        for card in who.former:
            self.by_card.setdefault(card, member_id)
        for external_id in who.former_ids:
            self._by_external.setdefault(external_id, member_id)
        if self._is_indexed:
            self._index(member_id, who)

    def find(self, who: Identity) -> tuple[int | None, str]:
        """Return the id of the member who is meant, None for somebody new; and why nobody can be told."""
        if who.card and (known := self.by_card.get(who.card)) is not None:
            she = self.people[known]
            same = she.name_key == who.name_key or who.card in she.former  # under another name, perhaps
            return (known, "") if same else (None, "card_of_another")
        if (
            who.external_id
            and (known := self._by_external.get(who.external_id)) is not None
            and (not own_ids.is_own(who.external_id) or self.people[known].name_key == who.name_key)
        ):
            return known, ""
        if who.card and not self._without_card:
            return None, ""  # two cards are two people
        self._see_to_index()
        fits = {
            id_: None
            for trait in who.traits
            for id_ in self._by_traits.get((who.name_key, trait), ())
            if trait in self.people[id_].traits
            and not _contradict(self.people[id_], who)
            and not (id_ in self._of_file and _told_apart(self.people[id_], who))
        }
        if len(fits) > 1:
            return None, "more_than_one"
        return next(iter(fits), None), ""

    def of_external_id(self, external_id: str) -> int | None:
        """Return the member whom another program calls so."""
        return self._by_external.get(external_id)

    def named(self, name_key: str) -> list[int]:
        """Return the members of that folded name."""
        self._see_to_index()
        found = self._by_name.get(name_key, ())
        return [id_ for id_ in found if self.people[id_].name_key == name_key]

    def with_phone(self, phone: str) -> list[int]:
        """Return the members who have the number of that key."""
        self._see_to_index()
        return self._by_phone.get(phone, [])

    def _see_to_index(self) -> None:
        if not self._is_indexed:
            self._is_indexed = True
            for member_id, who in self.people.items():
                self._index(member_id, who)

    def _index(self, member_id: int, who: Identity) -> None:
        _file(self._by_name, who.name_key, member_id)
        for phone in who.phones:
            _file(self._by_phone, phone, member_id)
        for trait in who.traits:
            _file(self._by_traits, (who.name_key, trait), member_id)


def _file(index: dict[T, list[int]], key: T, member_id: int) -> None:
    filed = index.setdefault(key, [])
    if member_id not in filed:
        filed.append(member_id)


def _told_apart(known: Identity, who: Identity) -> bool:
    """Whether one file of ours calls the two by different names: it was handed out with both of them."""
    both = own_ids.is_own(known.external_id) and own_ids.is_own(who.external_id)
    return both and known.external_id != who.external_id


def _contradict(known: Identity, who: Identity) -> bool:
    """Whether two of one name cannot be one person: their cards differ, or their birthdays."""
    if known.card and who.card and known.card != who.card and who.card not in known.former:
        return True
    one, other = known.born, who.born
    if one is UNBORN or other is UNBORN or one.calendar != other.calendar:
        return False  # the same day may be told in either calendar
    parts = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return any(a != b for a, b in parts if a is not None and b is not None)
