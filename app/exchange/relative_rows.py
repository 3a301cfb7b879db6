"""Rows of a family as relatives of members: who of it is on file already, and what is new of them.

A row is somebody who is known if the relation is the same, and the name too as far as both tell it,
and nothing that both sides say of the birth contradicts. Of a child a sheet may tell no more than
relation and day: such a row is the child on file, whatever it is called there. What fits best is
matched first, and nobody is matched twice, so that twins without names stay two.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from app.domain import names
from app.exchange.day_cells import UNBORN, Born
from app.exchange.findings import Batch, Findings
from app.queries.known import Values
from app.services.import_family import NewRelative

_BORN: Final = ("birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap")
_SAME_NAME: Final = 3
_SAME_DAY: Final = 2
_NOTHING_AGAINST: Final = 1


class Kin(NamedTuple):
    """Who a relative is, as a row or the shop tells it."""

    relation: str
    name_key: str
    """"" where nobody says."""
    born: Born


class Told(NamedTuple):
    """One relative as a row of the file tells of her."""

    number: int
    kin: Kin
    name: str
    sizes: str
    notes: str


@dataclass(slots=True)
class FamilyBatch:
    """What the relatives of a file come to."""

    new: list[NewRelative] = field(default_factory=list)
    known: list[tuple[Values, dict[str, Any]]] = field(default_factory=list)
    """The row on file, and the columns that the file has a value for."""


class RelativeRows:
    """Gathers the relatives of a table, and works out at its end who of them is new."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        """Word reasons by the `headers` of the fields."""
        self._headers = headers
        self._told: dict[int, list[Told]] = {}

    def take(self, batch: Batch, member_ids: Sequence[int], findings: Findings) -> None:
        """Gather what the rows tell, each of the member of that id. A row without a relation is refused."""
        values, count = batch.values, len(batch.numbers)
        blank = [""] * count
        columns = (
            values["relation"],
            values.get("relative") or blank,
            values.get("relative_birthday") or [UNBORN] * count,
            values.get("relative_sizes") or blank,
            values.get("relative_notes") or blank,
        )
        for number, row, member_id, relation, name, born, sizes, notes in zip(
            batch.numbers, batch.rows, member_ids, *columns, strict=True
        ):
            if not relation:
                findings.refuse(number, row, self._headers.get("relation", ""), "", "relation_missing")
                continue
            kin = Kin(relation, names.fold(name) if name else "", born)
            self._told.setdefault(member_id, []).append(Told(number, kin, name, sizes, notes))

    @property
    def member_ids(self) -> list[int]:
        """The members of whose family something is told."""
        return [*self._told]

    def plan(self, present: Mapping[int, Sequence[Values]]) -> FamilyBatch:
        """Return what the rows come to beside the relatives that are `present`, by member."""
        made = FamilyBatch()
        for member_id, told in self._told.items():
            matched = dict(_matched(told, present.get(member_id, ())))
            for one in told:
                row = matched.get(one.number)
                if row is None:
                    born = one.kin.born
                    made.new.append(
                        NewRelative(member_id, one.kin.relation, one.name, born, one.sizes, one.notes)
                    )
                else:
                    made.known.append((row, _given(one, row)))
        return made


def _matched(told: Sequence[Told], present: Sequence[Values]) -> Iterator[tuple[int, Values]]:
    """Yield the number of each row whose relative is on file, with what is on file; the surest first."""
    fits = [
        (_fit(one.kin, _kin(row)), -place, -other)
        for place, one in enumerate(told)
        for other, row in enumerate(present)
    ]
    rows, known = set[int](), set[int]()
    for fit, place, other in sorted(fits, reverse=True):
        named = fit >= _SAME_NAME  # a second row of one name is the same person once more
        if fit and -place not in rows and (named or -other not in known):
            rows.add(-place)
            known.add(-other)
            yield told[-place].number, present[-other]


def _kin(row: Values) -> Kin:
    born = Born(*(row[name] for name in _BORN)) if row["birth_calendar"] is not None else UNBORN
    return Kin(row["relation"], names.fold(row["name"]) if row["name"] else "", born)


def _fit(one: Kin, other: Kin) -> int:
    """Return how sure it is that two are one person; 0: they are not."""
    if one.relation != other.relation:
        return 0
    alike = _alike(one.born, other.born)
    if one.name_key and other.name_key:
        if one.name_key != other.name_key:
            return 0
        return 2 * _SAME_NAME if alike else _SAME_NAME
    if alike is None:
        return _NOTHING_AGAINST if _says_nothing(one) or _says_nothing(other) else 0
    return _SAME_DAY if alike else 0


def _says_nothing(it: Kin) -> bool:
    """Whether no more than the relation is told."""
    return not it.name_key and it.born == UNBORN


def _alike(one: Born, other: Born) -> bool | None:
    """Whether two births are one; None where too little of one of them is told to say so."""
    if UNBORN in (one, other):
        return None
    told = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    if any(a != b for a, b in told):
        return False
    return True if one == other or None not in (one.day, other.day) else None


def _given(one: Told, row: Values) -> dict[str, Any]:
    """Return the columns that a row has a value for; a birth of which more is on file is no news."""
    is_named_so = one.kin.name_key == _kin(row).name_key  # another writing of the same name is no news
    given: dict[str, Any] = {"name": "" if is_named_so else one.name, "sizes": one.sizes, "notes": one.notes}
    given = {name: value for name, value in given.items() if value}
    born = one.kin.born
    if born is not UNBORN:
        on_file = [row[name] for name in _BORN]
        says_more = any(new not in (None, old) for new, old in zip(born, on_file, strict=True))
        if says_more and (born.day is not None or on_file[0] is None):
            given |= zip(_BORN, born, strict=True)
    return given
