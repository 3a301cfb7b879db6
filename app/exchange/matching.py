"""Who of the shop's members a row means: by card, by another program's id, else by name and one thing more.

A name alone is nobody: two people may share it, and a mother and a daughter a telephone. So a row is
somebody who is known only if her name is hers and a number, the birthday with its year or the e-mail
is too, and nothing that both sides say contradicts it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.exchange.day_cells import UNBORN, Born


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one member from the others."""

    name: str
    name_key: str
    card: str | None = None
    external_id: str | None = None
    phones: Sequence[str] = ()
    """Keys of her numbers."""
    born: Born = UNBORN
    email: str = ""

    @property
    def traits(self) -> list[object]:
        """What makes her somebody beside her name: numbers, whole birthday, e-mail; None: nothing."""
        found: list[object] = [*self.phones]
        if self.born.year is not None:
            found.append(self.born)
        if self.email:
            found.append(self.email.casefold())
        if not (found or self.card or self.external_id or self.born is not UNBORN):
            found.append(None)
        return found


@dataclass(slots=True)
class Book:
    """Everybody who is known, the members of this file among them as they come."""

    people: dict[int, Identity] = field(default_factory=dict)
    by_card: dict[str, int] = field(default_factory=dict)
    by_external: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    by_phone: dict[str, list[int]] = field(default_factory=dict)
    _by_traits: dict[tuple[str, object], list[int]] = field(default_factory=dict)

    def put(self, member_id: int, who: Identity) -> None:
        """Take somebody up, or what has become known of her."""
        before = self.people.get(member_id)
        self.people[member_id] = who
        if who.card:
            self.by_card[who.card] = member_id
        if who.external_id:
            self.by_external[who.external_id] = member_id
        if before is None or before.name_key != who.name_key:
            self.by_name.setdefault(who.name_key, []).append(member_id)
            before = None
        for phone in who.phones:
            if before is None or phone not in before.phones:
                self.by_phone.setdefault(phone, []).append(member_id)
        known = () if before is None else before.traits
        for trait in who.traits:
            if trait not in known:
                self._by_traits.setdefault((who.name_key, trait), []).append(member_id)

    def find(self, who: Identity) -> tuple[int | None, str]:
        """Return the id of the member who is meant, None for somebody new; and why nobody can be told."""
        if who.card and (known := self.by_card.get(who.card)) is not None:
            same = self.people[known].name_key == who.name_key
            return (known, "") if same else (None, "card_of_another")
        if who.external_id and (known := self.by_external.get(who.external_id)) is not None:
            return known, ""
        fits = {
            id_: None
            for trait in who.traits
            for id_ in self._by_traits.get((who.name_key, trait), ())
            if trait in self.people[id_].traits and not _contradict(self.people[id_], who)
        }
        if len(fits) > 1:
            return None, "more_than_one"
        return next(iter(fits), None), ""


def _contradict(known: Identity, who: Identity) -> bool:
    """Whether two of one name cannot be one person: their cards differ, or their birthdays."""
    if known.card and who.card and known.card != who.card:
        return True
    one, other = known.born, who.born
    if one is UNBORN or other is UNBORN or one.calendar != other.calendar:
        return False  # the same day may be told in either calendar
    years = one.year is not None and other.year is not None and one.year != other.year
    return years or (one.month, one.day) != (other.month, other.day)
