"""Who is wished well on a feast and at a turn of the season (C3, C4), by the day it is said on."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, or_, select

from app.database.sessions import ReadSession
from app.domain import channels, months, mourning, outreach, wish_places, wishes
from app.domain.channels import Channel
from app.domain.outreach_facts import policy_of
from app.domain.shop import ShopSettings
from app.domain.status import GREETED
from app.domain.wish_places import EVERYWHERE, Place, WishDay
from app.domain.wishes import To, Wished
from app.models import Consent, Member, Phone, Standing
from app.queries import among, desks, placing
from app.queries.of_members import OfMembers
from app.queries.prepared import Prepared

_NOWHERE: Final = frozenset[Place]()
_WAYS: Final = outreach.WAYS["C3"]
"""Those of C4 are the same."""
_RECKONED = select(func.max(Standing.day)).where(Standing.day <= bindparam("last")).scalar_subquery()
_HAS_PHONE = select(Phone.id).where(Phone.member_id == Member.id).exists()
_WRITTEN_TO = or_(*(column != "" for column in (Member.wechat, Member.line, Member.email, Member.address)))
_IN_ORDER: Final = Prepared(
    select(
        Member.id, Standing.tier, Member.advisor_id, Member.gender, Member.mourning_from,
        or_(Member.wechat != "", Member.line != "", _HAS_PHONE), Member.email != "", Member.address != "",
    )
    .outerjoin(Standing, (Standing.member_id == Member.id) & (Standing.day == _RECKONED))
    .where(
        Member.do_not_contact == 0,
        or_(*(Member.status == each.value for each in GREETED)),
        or_(_WRITTEN_TO, _HAS_PHONE),
    )
    .order_by(Standing.score.desc(), Standing.spend.desc(), Member.id)
)  # fmt: skip
"""Whoever can be reached, with her tier, whom she is wished for, and by message, e-mail, post; the most
valuable first."""
_SAID: Final = Prepared(
    select(Consent.member_id, Consent.channel, Consent.allowed)
    .where(or_(*(Consent.channel == way.value for way in _WAYS)))
    .order_by(Consent.id)
)
_TIERS: Final = OfMembers(
    select(Standing.member_id, Standing.tier).where(Standing.day == _RECKONED), Standing.member_id
)


class Places:
    """On which days there is a place for a wish to a member."""

    def __init__(self, found: Mapping[int, frozenset[Place]] | None) -> None:
        """Take the places by member, who is absent where there is none; None: everybody has all of them."""
        self._found = found

    def of(self, member_id: int) -> frozenset[Place]:
        """Return the places of one member."""
        return EVERYWHERE if self._found is None else self._found.get(member_id, _NOWHERE)


EVERYBODY: Final = Places(None)


def load(session: ReadSession, settings: ShopSettings, today: date) -> Places:
    """Return who may be wished well, as the owner has chosen and as the shop's days have room.

    A place is held only by who can get the wish: by whom the day is for, as she stands today (M8), and
    who admits a way to write to her.
    """
    to = To(settings.wishes_to)
    if to is To.EVERYBODY:
        return EVERYBODY
    members = [*_reached(session, settings, today)]
    if to is To.BEST:
        return Places({one.member_id: EVERYWHERE for one in members if one.group == 0})
    working = desks.load(session, settings)
    ones = {of: [one for one in members if of in one.days] for of in WishDay}
    places: defaultdict[int, set[Place]] = defaultdict(set)
    # Each kind of day is for some of those that the one before it is for: as many are the same ones.
    known: dict[tuple[tuple[tuple[int, int], ...], int], set[int]] = {}
    for place in EVERYWHERE:
        rooms = {desk.staff: wishes.room(many) for desk in working if (many := desk.places(place.weekday))}
        key = tuple(rooms.items()), len(ones[place.of])
        if key not in known:
            known[key] = wishes.chosen(rooms, ones[place.of])
        for member_id in known[key]:
            places[member_id].add(place)
    # Many have the same: as one object they are told apart at once.
    shared: dict[frozenset[Place], frozenset[Place]] = {}
    return Places(
        {her: shared.setdefault(its, its) for her, found in places.items() if (its := frozenset(found))}
    )


def whatever_room(
    session: ReadSession, settings: ShopSettings, today: date, member_ids: Collection[int]
) -> Places:
    """Return who of some members may be wished well, if every day had room: nobody else is looked at."""
    if To(settings.wishes_to) is not To.BEST:
        return EVERYBODY
    rows = _TIERS.rows(session, ids=among.text(member_ids), last=months.last(today))
    return Places({her: EVERYWHERE for her, tier in rows if placing.GROUPS.get(tier, placing.REST) == 0})


def _reached(session: ReadSession, settings: ShopSettings, today: date) -> Iterator[Wished]:
    """Yield who can be written to and admits it, the most valuable first."""
    unasked = policy_of(settings).unasked
    said: defaultdict[int, dict[Channel, bool]] = defaultdict(dict)
    for member_id, channel, allowed in _SAID.rows(session):
        said[member_id][Channel(channel)] = bool(allowed)
    for member_id, tier, advisor, gender, since, *reach in _IN_ORDER.rows(session, last=months.last(today)):
        hers = said.get(member_id)
        if hers or not unasked:  # who said nothing may be written to: the statement asks for a way to do it
            known = (way for way, is_known in zip(_WAYS, reach, strict=True) if is_known)
            if channels.first_admitted(_WAYS, hers or {}, known, unasked=unasked) is None:
                continue
        mourns = since is not None and mourning.holds(date.fromisoformat(since), today)
        days = wish_places.days_of(gender, in_mourning=mourns)
        yield Wished(member_id, placing.GROUPS.get(tier, placing.REST), advisor, days)
