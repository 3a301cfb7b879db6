"""What placing rests on: the contacts whose window is open, by what their members are worth to the shop.

Most of a year have one day each; they are read as columns (`placement.crowd`), the others one by one.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import Select, and_, bindparam, case, func, not_, or_, select

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.placement import EXCEPTED, OpenContact
from app.domain.tiers import Tier
from app.models import Contact, Standing
from app.queries import among, arrays
from app.queries.prepared import PlainRow, Prepared

if TYPE_CHECKING:
    from app.domain.placement.crowd import Crowd

GROUPS: Final = {Tier.PLATINUM.value: 0, Tier.GOLD.value: 0, Tier.IRON.value: 1}
"""V9: tier → group; all others are the last."""
_REST: Final = 2
_AGREED: Final = frozenset({"own", "P3"})
"""Rules of contacts that staff make themselves: their day is given."""
_AFTER: Final = "next:"
"""So begins the key of what was agreed when a contact was closed."""

_RECKONED = select(func.max(Standing.day)).where(Standing.day <= bindparam("reckoned")).scalar_subquery()
_WORTH = Prepared(select(Standing.member_id, Standing.tier, Standing.spend).where(Standing.day == _RECKONED))
_OF_ONE_DAY = and_(
    Contact.window_from == Contact.window_to,
    Contact.due == Contact.window_from,
    Contact.wanted.is_(None),
    Contact.due >= bindparam("today"),
)
_ROW = select(
    Contact.id, Contact.member_id, Contact.rule, Contact.occasion_key, Contact.due, Contact.wanted,
    Contact.window_from, Contact.window_to, Contact.priority, Contact.staff_id, Contact.fixed,
)  # fmt: skip
_BY_ID = Prepared(_ROW.where(Contact.outcome.is_(None), among.given(Contact.id)))


class _Either:
    """One question, asked along the index of what is open, or of the whole table where most of it is open."""

    def __init__(self, statement: Select[Any]) -> None:
        self._by_index = Prepared(statement.where(Contact.outcome.is_(None)))
        # Said like this, no index of what is open answers it.
        self._whole = Prepared(statement.where(func.coalesce(Contact.outcome, "") == ""))

    def rows(self, session: ReadSession, *, whole: bool, today: date) -> list[PlainRow]:
        """Return the rows, which are the same either way."""
        return (self._whole if whole else self._by_index).rows(session, today=today)


_ONE_BY_ONE = _Either(
    _ROW.where(
        not_(_OF_ONE_DAY), or_(Contact.window_to >= bindparam("today"), Contact.due >= bindparam("today"))
    )
)
_TOGETHER = _Either(
    select(
        arrays.of_numbers(Contact.id), arrays.of_numbers(Contact.member_id), arrays.of_days(Contact.due),
        arrays.of_numbers(func.coalesce(Contact.staff_id, 0)),
        arrays.of_numbers(case((or_(*(Contact.rule == each for each in sorted(EXCEPTED))), 0), else_=1)),
    ).where(_OF_ONE_DAY)
)  # fmt: skip
_HOW_MANY = Prepared(
    select(
        select(func.count()).where(Contact.outcome.is_(None)).scalar_subquery(),
        select(func.coalesce(func.max(Contact.id), 0)).scalar_subquery(),
    )
)
_MOST: Final = 4
"""Where one in so many contacts is open, reading all is quicker than looking each up."""


class Open(NamedTuple):
    """The open contacts that still have a day."""

    contacts: list[OpenContact]
    crowd: "Crowd"


def load(session: ReadSession, today: date) -> Open:
    """Return the open contacts that still have a day."""
    import numpy as np

    from app.domain.placement.crowd import Columns, Crowd

    [(open_, all_)] = _HOW_MANY.rows(session)
    whole = open_ * _MOST > all_
    worth = {
        owner: (GROUPS.get(tier, _REST), spend)
        for owner, tier, spend in _WORTH.rows(session, reckoned=months.last(today))
    }
    [(ids, owners, days, staff, guarded)] = _TOGETHER.rows(session, whole=whole, today=today)
    members = arrays.numbers(owners)
    groups = np.full(int(members.max(initial=0)) + 1, _REST)
    known = {owner: group for owner, (group, _) in worth.items() if owner < len(groups)}
    groups[[*known]] = [*known.values()]
    columns = Columns(
        arrays.numbers(ids), members, arrays.days(days), arrays.numbers(staff), groups[members],
        arrays.numbers(guarded).astype(bool),
    )  # fmt: skip
    return Open(
        _contacts(_ONE_BY_ONE.rows(session, whole=whole, today=today), worth),
        Crowd(columns, lambda ids: _contacts(_BY_ID.rows(session, ids=among.text(ids)), worth)),
    )


def _contacts(rows: Iterable[PlainRow], worth: Mapping[int, tuple[int, int]]) -> list[OpenContact]:
    of_none = (_REST, 0)
    ordinal = _Ordinals()
    found = []
    for id_, owner, rule, key, due, wanted, first, last, priority, staff, fixed in rows:
        group, value = worth.get(owner, of_none)
        found.append(
            OpenContact(
                id_, owner, rule not in EXCEPTED, ordinal[wanted or due], ordinal[due], ordinal[first],
                ordinal[last], priority, group, value, staff,
                bool(fixed) or rule in _AGREED or key.startswith(_AFTER),
            )
        )  # fmt: skip
    return found


class _Ordinals(dict[str, int]):
    """The ordinals of days by their texts, each read once: many contacts share few days."""

    def __missing__(self, text: str) -> int:
        found = self[text] = date.fromisoformat(text).toordinal()
        return found
