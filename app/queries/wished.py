"""Who is wished well on a feast and at a turn of the season (C3, C4), by the weekday it is said on."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import months, wishes
from app.domain.shop import ShopSettings
from app.domain.status import GREETED
from app.domain.wishes import To, Wished
from app.models import Member, Phone, Standing
from app.queries import desks, placing
from app.queries.prepared import Prepared

ALWAYS: Final = frozenset(range(1, 8))
"""Every day of the week, 1 Monday … 7."""
_NO_DAY: Final = frozenset[int]()
_RECKONED = select(func.max(Standing.day)).where(Standing.day <= bindparam("last")).scalar_subquery()
_HAS_PHONE = select(Phone.id).where(Phone.member_id == Member.id).exists()
_WRITTEN_TO = or_(*(column != "" for column in (Member.wechat, Member.line, Member.email, Member.address)))
_IN_ORDER: Final = Prepared(
    select(Member.id, Standing.tier, Member.advisor_id)
    .outerjoin(Standing, (Standing.member_id == Member.id) & (Standing.day == _RECKONED))
    .where(
        Member.do_not_contact == 0,
        or_(*(Member.status == each.value for each in GREETED)),
        or_(_WRITTEN_TO, _HAS_PHONE),
    )
    .order_by(Standing.score.desc(), Standing.spend.desc(), Member.id)
)
"""Whoever can be wished well, with her tier, the most valuable first."""


class Places:
    """On which days of the week (1 Monday … 7) the day has a place for a wish to a member."""

    def __init__(self, found: Mapping[int, frozenset[int]] | None) -> None:
        """Take the days by member, who is absent where there is none; None: everybody has all of them."""
        self._found = found

    def of(self, member_id: int) -> frozenset[int]:
        """Return the days of one member."""
        return ALWAYS if self._found is None else self._found.get(member_id, _NO_DAY)


EVERYBODY: Final = Places(None)


def load(session: ReadSession, settings: ShopSettings, today: date) -> Places:
    """Return who may be wished well, as the owner has chosen and as the shop's days have room."""
    to = To(settings.wishes_to)
    if to is To.EVERYBODY:
        return EVERYBODY
    rows = _IN_ORDER.rows(session, last=months.last(today))
    members = [
        Wished(member_id, placing.GROUPS.get(tier, placing.REST), advisor)
        for member_id, tier, advisor in rows
    ]
    if to is To.BEST:
        return Places({one.member_id: ALWAYS for one in members if one.group == 0})
    working = desks.load(session, settings)
    days: defaultdict[int, set[int]] = defaultdict(set)
    known: dict[tuple[tuple[int, int], ...], set[int]] = {}
    for weekday in ALWAYS:
        rooms = {desk.staff: wishes.room(many) for desk in working if (many := desk.places(weekday))}
        key = tuple(rooms.items())
        if key not in known:
            known[key] = wishes.chosen(rooms, members)
        for member_id in known[key]:
            days[member_id].add(weekday)
    return Places({member_id: frozenset(found) for member_id, found in days.items()})
