"""Rows of members as what the shop is to be given: people who are new, and what is said of known ones."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, Final

from app.domain import names, own_ids
from app.domain.search_keys import search_keys
from app.exchange.day_cells import UNBORN
from app.exchange.findings import Batch, Findings
from app.exchange.matching import Book, Identity
from app.services.importing import GIVEN, Extras

_BORN: Final = ("birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap")
_UNSAID: Final = {"source": "import", "status": "active", "level": "member"}
"""What is on file where a choice is left open: a column that a file gives has no default."""
_MADE: Final = ("name_key", "find_names", "find_readings", "find_digits")
_OWN: Final = tuple(name for name in GIVEN if name not in _BORN)
"""Columns that are a field of the file as it is."""


@dataclass(slots=True)
class MemberBatch:
    """What a batch of rows comes to."""

    columns: tuple[str, ...]
    """Of those who are new, as far as the file gives them."""
    new: list[tuple[Any, ...]] = field(default_factory=list)
    extras: dict[int, Extras] = field(default_factory=dict)
    """What belongs to those who are new, by id."""
    known: list[tuple[int, dict[str, Any], Extras]] = field(default_factory=list)
    """Member, the columns that the row has a value for, and what belongs to her."""
    known_rows: list[int] = field(default_factory=list)
    """The number of the row of each of `known`."""
    member_ids: dict[int, int] = field(default_factory=dict)
    """The member of each row, by the row's number."""


class MemberRows:
    """Works out batches of rows of members; the book grows with every new one."""

    def __init__(
        self, book: Book, first_id: int, people: Mapping[str, int], headers: Mapping[str, str]
    ) -> None:
        """Know everybody in `book`; new members get ids from `first_id` on."""
        self.book = book
        self.next_id = first_id
        self._people = people
        self._headers = headers

    def plan(self, batch: Batch, findings: Findings) -> MemberBatch:
        """Return what the rows come to. Rows without a name, or of somebody unclear, are refused."""
        values, count = batch.values, len(batch.numbers)
        if "advisor" in values:
            values["advisor_id"] = [self._people[name] if name else None for name in values.pop("advisor")]
        given = [name for name in _OWN if name in values]
        open_choices = [(place, _UNSAID[name]) for place, name in enumerate(given) if name in _UNSAID]
        has_born = "birthday" in values
        made = MemberBatch(("id", *given, *(_BORN if has_born else ()), *_MADE))
        readings = values.get("reading") or [""] * count
        rows = zip(*(values[name] for name in given), strict=True) if given else repeat((), count)
        extras = _extras(batch)
        for number, row, who, reading, said, more in zip(
            batch.numbers, batch.rows, _identities(batch), readings, rows, extras, strict=True
        ):
            member_id, why = self.book.find(who) if who.name else (None, "name_missing")
            if why:
                column = "card" if why == "card_of_another" else "name"
                shown = who.card if column == "card" else who.name
                findings.refuse(number, row, self._headers.get(column, ""), shown or "", why)
            elif member_id is not None:
                before = self.book.people[member_id]
                values_given = _given(given, said, who, before)
                now = who
                if _is_of_before(before, who):
                    # What a file says of a card that was merged does not rename the one that was kept.
                    for name in ("card", "external_id", "name"):
                        values_given.pop(name, None)
                    now = who._replace(name_key=before.name_key, card=None, external_id=None)
                made.known.append((member_id, values_given, more))
                made.known_rows.append(number)
                self.book.put(member_id, _together(before, now))
            else:
                member_id = self.next_id
                self.next_id += 1
                found = search_keys(who.name, reading, who.phones, who.card)
                born = who.born if has_born else ()
                row_of_hers = [member_id, *said, *born, who.name_key, *found]
                for place, unsaid in open_choices:
                    row_of_hers[place + 1] = row_of_hers[place + 1] or unsaid
                made.new.append(tuple(row_of_hers))
                if more is not _NOTHING:
                    made.extras[member_id] = more
                self.book.put(member_id, who, of_file=True)
            if member_id is not None and not why:
                made.member_ids[number] = member_id
        return made


_NOTHING: Final = Extras()
_CONSENT: Final = "consent_"
"""Before the channel, in the names of fields that hold her word on it."""


def _identities(batch: Batch) -> Iterator[Identity]:
    """Yield what tells the member of each row from others."""
    values, count = batch.values, len(batch.numbers)
    named = values.get("name") or [""] * count
    nothing = [None] * count
    columns = (
        named,
        values.get("card") or nothing,
        values.get("external_id") or nothing,
        values.get("phone") or [()] * count,
        values.get("birthday") or [UNBORN] * count,
        values.get("email") or [""] * count,
    )
    for name, card, external_id, phones, born, email in zip(*columns, strict=True):
        key = names.fold(name) if name else ""
        yield Identity(name, key, card, external_id, [number for _, number in phones], born, email)


def _extras(batch: Batch) -> Iterable[Extras]:
    """Yield what belongs to the member of each row beside her own columns."""
    values, count = batch.values, len(batch.numbers)
    consents = [name for name in values if name.startswith(_CONSENT)]
    if not consents and values.keys().isdisjoint(("phone", "photo", "size", "colour", "tags")):
        return repeat(_NOTHING, count)
    channels = [name.removeprefix(_CONSENT) for name in consents]
    columns = (
        values.get("phone") or [()] * count,
        values.get("photo") or [b""] * count,
        values.get("size") or [""] * count,
        values.get("colour") or [""] * count,
        values.get("tags") or [()] * count,
        [
            tuple((channel, word) for channel, word in zip(channels, said, strict=True) if word is not None)
            for said in zip(*(values[name] for name in consents), strict=True)
        ]
        if consents
        else [()] * count,
    )
    return map(Extras, *columns)


def _given(columns: Sequence[str], said: Sequence[Any], who: Identity, known: Identity) -> dict[str, Any]:
    """Return the columns of a member that the row has a value for: a blank says nothing."""
    values = {name: value for name, value in zip(columns, said, strict=True) if value not in (None, "", 0)}
    if who.external_id == known.external_id:
        values.pop("external_id", None)  # it may be the one that files of ours call her by
    if who.born is not UNBORN:
        values |= zip(_BORN, who.born, strict=True)
    return values


def _is_of_before(known: Identity, who: Identity) -> bool:
    return who.card in known.former or (
        who.external_id in known.former_ids and who.card in (None, known.card)
    )


def _together(known: Identity, who: Identity) -> Identity:
    """Return what is known of somebody once the row is taken."""
    return Identity(
        who.name,
        who.name_key,
        who.card or known.card,
        known.external_id if not own_ids.is_own(known.external_id) else who.external_id or known.external_id,
        [*known.phones, *(phone for phone in who.phones if phone not in known.phones)],
        known.born if who.born is UNBORN else who.born,
        who.email or known.email,
        known.former,
        known.former_ids,
    )
