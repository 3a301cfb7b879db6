"""Rows of members as what the shop is to be given: people who are new, and what is said of known ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.domain import names
from app.domain.search_keys import search_keys
from app.exchange.converted import Batch, Findings
from app.exchange.day_cells import UNBORN
from app.exchange.matching import Book, Identity
from app.exchange.table import Row
from app.services.importing import GIVEN, Extras

_BLANK: Final[dict[str, Any]] = {
    "card": None, "external_id": None, "wedding_day": None, "joined_on": None, "advisor_id": None,
    "do_not_contact": 0, "phone": (), "photo": b"", "birthday": UNBORN,
}  # fmt: skip
_BORN: Final = "birthday"
_TAKEN: Final = (
    *(name for name in GIVEN if not name.startswith("birth_")),
    _BORN,
    "phone",
    "photo",
    "size",
    "colour",
)
"""Fields of a row, in the order in which it is worked on."""
_BEFORE: Final = GIVEN.index("birth_calendar")
_PLACE: Final = {name: place for place, name in enumerate(_TAKEN)}


@dataclass(slots=True)
class MemberBatch:
    """What a batch of rows comes to."""

    new: list[tuple[Any, ...]] = field(default_factory=list)
    extras: list[Extras] = field(default_factory=list)
    known: list[tuple[int, dict[str, Any], Extras]] = field(default_factory=list)
    """Member, the columns that the row has a value for, and what belongs to her."""


class MemberRows:
    """Works out batches of rows of members; the book grows with every new one."""

    def __init__(
        self, book: Book, first_id: int, staff: Callable[[str], int], headers: Mapping[str, str]
    ) -> None:
        """Know everybody in `book`; new members get ids from `first_id` on."""
        self.book = book
        self.next_id = first_id
        self._staff = staff
        self._headers = headers

    def plan(self, batch: Batch, findings: Findings) -> MemberBatch:
        """Return what the rows come to. Rows without a name, or of somebody unclear, are refused."""
        made = MemberBatch()
        count = len(batch.numbers)
        values = batch.values
        if "advisor" in values:
            values["advisor_id"] = [self._staff(name) if name else None for name in values.pop("advisor")]
        columns = [values.get(name) or [_BLANK.get(name, "")] * count for name in _TAKEN]
        for number, row, said in zip(batch.numbers, batch.rows, zip(*columns, strict=True), strict=True):
            self._take(made, number, row, said, findings)
        return made

    def _take(
        self, made: MemberBatch, number: int, row: Row, said: tuple[Any, ...], findings: Findings
    ) -> None:
        name, card, external_id, reading = said[:4]
        if not name:
            findings.refuse(number, row, self._headers.get("name", ""), "", "name_missing")
            return
        phones = said[_PLACE["phone"]]
        keys = [key for _, key in phones]
        born, email = said[_PLACE[_BORN]], said[_PLACE["email"]]
        name_key = names.fold(name)
        who = Identity(name_key, card, external_id, keys, born, email)
        member_id, why = self.book.find(who)
        if why:
            column = "card" if why == "card_of_another" else "name"
            findings.refuse(number, row, self._headers.get(column, ""), card or name, why)
            return
        extras = Extras(phones, *said[-3:])
        if member_id is not None:
            made.known.append((member_id, _given(said), extras))
            self.book.put(member_id, _together(self.book.people[member_id], who))
        else:
            member_id = self.next_id
            self.next_id += 1
            found = search_keys(name, reading, keys, card)
            made.new.append((member_id, *said[:_BEFORE], *born, *said[_BEFORE:-5], name_key, *found))
            made.extras.append(extras)
            self.book.put(member_id, who)


def _given(said: tuple[Any, ...]) -> dict[str, Any]:
    """Return the columns of a member that the row has a value for: a blank says nothing."""
    values = {
        name: value
        for name, value in zip(_TAKEN, said, strict=True)
        if name in GIVEN and value not in (None, "", 0)
    }
    born = said[_PLACE[_BORN]]
    if born is not UNBORN:
        values |= zip(
            ("birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap"), born, strict=True
        )
    return values


def _together(known: Identity, who: Identity) -> Identity:
    """Return what is known of somebody once the row is taken."""
    return Identity(
        who.name_key,
        who.card or known.card,
        known.external_id or who.external_id,
        [*known.phones, *(phone for phone in who.phones if phone not in known.phones)],
        known.born if who.born is UNBORN else who.born,
        who.email or known.email,
    )
