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

    name_key: str
    card: str | None = None
    external_id: str | None = None
    phones: Sequence[str] = ()
    """Keys of her numbers."""
    born: Born = UNBORN
    email: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether there is only the name."""
        return not (self.card or self.external_id or self.phones or self.email or self.born is not UNBORN)


@dataclass(slots=True)
class Book:
    """Everybody who is known, the members of this file among them as they come."""

    people: dict[int, Identity] = field(default_factory=dict)
    by_card: dict[str, int] = field(default_factory=dict)
    by_external: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    by_phone: dict[str, list[int]] = field(default_factory=dict)

    def put(self, member_id: int, who: Identity) -> None:
        """Take somebody up, or what has become known of her."""
        before = self.people.get(member_id)
        self.people[member_id] = who
        if who.card:
            self.by_card[who.card] = member_id
        if who.external_id:
            self.by_external[who.external_id] = member_id
        for phone in who.phones:
            known = self.by_phone.setdefault(phone, [])
            if member_id not in known:
                known.append(member_id)
        if before is None or before.name_key != who.name_key:
            self.by_name.setdefault(who.name_key, []).append(member_id)

    def find(self, who: Identity) -> tuple[int | None, str]:
        """Return the id of the member who is meant, None for somebody new; and why nobody can be told."""
        if who.card and (known := self.by_card.get(who.card)) is not None:
            same = self.people[known].name_key == who.name_key
            return (known, "") if same else (None, "card_of_another")
        if who.external_id and (known := self.by_external.get(who.external_id)) is not None:
            return known, ""
        fits = [id_ for id_ in self.by_name.get(who.name_key, ()) if _is_same(self.people[id_], who)]
        if len(fits) > 1:
            return None, "more_than_one"
        return (fits[0], "") if fits else (None, "")


def _is_same(known: Identity, who: Identity) -> bool:
    """Whether two of one name are one person."""
    if known.card and who.card and known.card != who.card:
        return False
    both_born = known.born is not UNBORN and who.born is not UNBORN
    if both_born and _contradict(known.born, who.born):
        return False
    if who.is_bare or known.is_bare:
        return who.is_bare and known.is_bare
    return (
        not set(known.phones).isdisjoint(who.phones)
        or (both_born and known.born == who.born and known.born.year is not None)
        or bool(who.email and known.email.casefold() == who.email.casefold())
    )


def _contradict(one: Born, other: Born) -> bool:
    if one.calendar != other.calendar:
        return False  # the same day may be told in either calendar
    days = (one.month, one.day) != (other.month, other.day)
    return days or (one.year is not None and other.year is not None and one.year != other.year)
