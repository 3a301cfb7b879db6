"""Take the family of members in: relatives who are new, and what is told of those on file.

Families are small, so their rows go through the session: what is added and changed is on record by
itself, and goes again with its import.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from app.database.sessions import WriteSession
from app.models import Contact, Relative
from app.queries import known
from app.services import planning
from app.services.recording import operation

_BIRTH: Final = frozenset({"birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap"})


class NewRelative(NamedTuple):
    """A relative whom a file tells of first."""

    member_id: int
    relation: str
    name: str
    born: tuple[str | None, int | None, int | None, int | None, int]
    """Calendar, year, month, day, leap."""
    sizes: str
    notes: str


@operation("file.import")
def add_relatives(session: WriteSession, rows: Sequence[NewRelative]) -> None:
    """Add relatives in their order."""
    for row in rows:
        calendar, year, month, day, leap = row.born
        session.add(
            Relative(
                member_id=row.member_id, relation=row.relation, name=row.name, birth_calendar=calendar,
                birth_year=year, birth_month=month, birth_day=day, birth_leap=leap, sizes=row.sizes,
                notes=row.notes,
            )
        )  # fmt: skip
    session.flush()


@operation("file.import")
def renew_relatives(
    session: WriteSession, given: Sequence[tuple[known.Values, Mapping[str, Any]]]
) -> list[bool]:
    """Bring relatives up to date, and return for each row whether anything changed.

    What staff wrote by hand stands, as with members. A birth goes as one: its contacts are planned anew.
    """
    by_hand = known.by_hand_of(session, "relative") if given else {}
    changed = []
    for row, values in given:
        own = by_hand.get(row["id"], set())
        differing = {
            name: value
            for name, value in values.items()
            if value != row[name] and (name not in own or row[name] in (None, "") or name in _BIRTH)
        }
        if row["birth_day"] is not None and own & _BIRTH:
            differing = {name: value for name, value in differing.items() if name not in _BIRTH}
        if differing:
            relative = session.get_one(Relative, row["id"])
            for name, value in differing.items():
                setattr(relative, name, value)
            row.update(differing)
            if differing.keys() & _BIRTH:
                planning.withdraw(session, Contact.relative_id == relative.id)
        changed.append(bool(differing))
    session.flush()
    return changed
