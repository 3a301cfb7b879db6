"""What placing rests on: the contacts whose window is open, by what their members are worth to the shop."""

from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import months
from app.domain.placement import EXCEPTED, OpenContact
from app.domain.tiers import Tier
from app.models import Contact, Standing
from app.queries.prepared import Prepared

GROUPS: Final = {Tier.PLATINUM.value: 0, Tier.GOLD.value: 0, Tier.IRON.value: 1}
"""V9: tier → group; all others are the last."""
_REST: Final = 2
_AGREED: Final = frozenset({"own", "P3"})
"""Rules of contacts that staff make themselves: their day is given."""
_AFTER: Final = "next:"
"""So begins the key of what was agreed when a contact was closed."""

_RECKONED = select(func.max(Standing.day)).where(Standing.day <= bindparam("reckoned")).scalar_subquery()
_WORTH = Prepared(select(Standing.member_id, Standing.tier, Standing.spend).where(Standing.day == _RECKONED))
_OPEN = Prepared(
    select(
        Contact.id, Contact.member_id, Contact.rule, Contact.occasion_key, Contact.due, Contact.wanted,
        Contact.window_from, Contact.window_to, Contact.priority, Contact.staff_id, Contact.fixed,
    ).where(
        Contact.outcome.is_(None),
        or_(Contact.window_to >= bindparam("today"), Contact.due >= bindparam("today")),
    )
)  # fmt: skip


def contacts(session: ReadSession, today: date) -> list[OpenContact]:
    """Return the open contacts that still have a day."""
    worth = {
        owner: (GROUPS.get(tier, _REST), spend)
        for owner, tier, spend in _WORTH.rows(session, reckoned=months.last(today))
    }
    of_none = (_REST, 0)
    ordinal = _Ordinals()
    found = []
    for id_, owner, rule, key, due, wanted, first, last, priority, staff, fixed in _OPEN.rows(
        session, today=today
    ):
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
