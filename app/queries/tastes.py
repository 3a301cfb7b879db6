"""The taste of everybody: what each member and her family buy and said, a few hundred members at a time."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import categories, preferences, stated, wearer
from app.domain.kept_lines import Line
from app.domain.outreach_facts import OutreachPolicy
from app.domain.stated import Said, Stated
from app.domain.wearer import Kin, Taste
from app.models import Member, Preference, PurchaseLine, Relative
from app.queries.celebration import birthday
from app.queries.prepared import Days, PlainRow, Prepared, maybe_day

AT_ONCE: Final = 500
"""Members that are read together."""


class Relation(NamedTuple):
    """One of her family, as far as clothes are concerned."""

    id: int
    kin: Kin
    sizes: str
    """As they were stated."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is on file of one member's taste, before anything is derived from it."""

    member_id: int
    lines: tuple[Line, ...]
    """All of hers, their categories being keys of `domain.categories`."""
    stated: tuple[Stated, ...]
    """What she says and has not taken back since."""
    family: tuple[Relation, ...]

    def own(self, today: date) -> Taste:
        """Return her own taste."""
        return wearer.taste(preferences.derive(self.lines, today), self.stated)

    def tastes(self, today: date) -> Iterator[Taste]:
        """Yield her own taste, then that of each of her family of whom enough is known."""
        own = self.own(today)
        yield own
        for one in self.family:
            derived = preferences.derive(self.lines, today, one.id)
            known = wearer.taste(derived, kin=one.kin)
            heights = wearer.child_sizes(one.sizes) if one.kin.child else ()
            if heights:
                yield wearer.of_child(known, heights, own.span(""))
            elif derived is not preferences.NOTHING:
                yield known


_LINES = Prepared(
    select(
        PurchaseLine.member_id, PurchaseLine.id, PurchaseLine.purchase_id, PurchaseLine.day,
        PurchaseLine.category, PurchaseLine.item, PurchaseLine.price, PurchaseLine.quantity,
        PurchaseLine.size, PurchaseLine.colour, PurchaseLine.styles, PurchaseLine.for_whom,
        PurchaseLine.relative_id, PurchaseLine.returns_line_id,
    ).where(
        PurchaseLine.member_id.between(bindparam("first"), bindparam("last")),
        PurchaseLine.day <= bindparam("today"),
    )
)  # fmt: skip
_STATED = Prepared(
    select(
        Preference.member_id,
        Preference.id,
        Preference.kind,
        Preference.value,
        Preference.category,
        Preference.said_on,
    )
    .where(Preference.member_id.between(bindparam("first"), bindparam("last")))
    .order_by(Preference.id)
)
_FAMILY = Prepared(
    select(
        Relative.member_id, Relative.id, Relative.relation, Relative.name, Relative.sizes,
        Relative.birth_calendar, Relative.birth_year, Relative.birth_month, Relative.birth_day,
        Relative.birth_leap,
    )
    .where(Relative.member_id.between(bindparam("first"), bindparam("last")))
    .order_by(Relative.id)
)  # fmt: skip


def everybody(session: ReadSession, today: date, policy: OutreachPolicy) -> Iterator[list[Known]]:
    """Yield all members of whom anything is known, `AT_ONCE` of the numbering at a time.

    A batch may be empty. Of a child of a member's no name leaves the query.
    """
    for first in range(1, _last(session) + 1, AT_ONCE):
        yield _batch(session, first, first + AT_ONCE - 1, today, policy)


def of(session: ReadSession, member_id: int, today: date, policy: OutreachPolicy) -> Known:
    """Return what is known of one member's taste."""
    found = _batch(session, member_id, member_id, today, policy)
    return found[0] if found else Known(member_id, (), (), ())


def batches(session: ReadSession) -> int:
    """Return how many batches `everybody` yields."""
    return -(-_last(session) // AT_ONCE)


def _last(session: ReadSession) -> int:
    found: int | None = session.scalar(select(func.max(Member.id)))
    return found or 0


def _batch(session: ReadSession, first: int, last: int, today: date, policy: OutreachPolicy) -> list[Known]:
    lines: defaultdict[int, list[Line]] = defaultdict(list)
    days = Days()
    for row in _LINES.rows(session, first=first, last=last, today=today):
        lines[row[0]].append(_line(row, days))
    said: defaultdict[int, list[Said]] = defaultdict(list)
    for member_id, id_, kind, value, category, on in _STATED.rows(session, first=first, last=last):
        said[member_id].append(Said(id_, kind, value, category, maybe_day(on)))
    family: defaultdict[int, list[Relation]] = defaultdict(list)
    for member_id, id_, relation, name, sizes, *born in _FAMILY.rows(session, first=first, last=last):
        kin = _kin(relation, name, born, today, policy)
        family[member_id].append(Relation(id_, kin, sizes))
    return [
        Known(id_, tuple(lines[id_]), stated.in_force(said[id_]), tuple(family[id_]))
        for id_ in sorted(lines.keys() | said.keys() | family.keys())
    ]


def _line(row: PlainRow, days: Days) -> Line:
    _, id_, ticket, day, category, item, price, quantity, size, colour, styles, whom, kin, back = row
    kind = categories.of(category, item)
    worn = wearer.size_of(kind, size) if size else ""
    return Line(id_, ticket, days[day], kind, price, quantity, worn, colour, styles, whom, kin, back)


def _kin(relation: str, name: str, born: list[Any], today: date, policy: OutreachPolicy) -> Kin:
    kept = birthday(*born)
    age = kept.age_on(today) if kept else None
    child = wearer.is_child(relation, age, policy.child_age)
    return Kin(relation, "" if child else name, child)
