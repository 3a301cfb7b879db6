"""For which occasions somebody is to have a card soon, and when: what the page of cards offers first."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import card_occasions, card_periods, festivals
from app.domain.birthday import Birthday, Calendar
from app.domain.card_occasions import BIRTHDAY, CardOccasion, Kind
from app.domain.festivals import Region
from app.domain.outreach_facts import Rule, policy_of
from app.domain.shop import ShopSettings
from app.domain.status import GREETED
from app.models import Contact, Event, Invitation, Member
from app.queries import among, birthdays
from app.queries.of_members import OfMembers
from app.queries.prepared import Prepared, day

SOON: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Coming:
    """One occasion, and whether somebody is to have a card for it: in a month ahead, or by what is open."""

    occasion: CardOccasion
    day: date | None
    """Its next day; None where it has none, or looks back."""
    people: int | None
    """How many days or open contacts speak for it: not how many cards it makes. None: it is everybody's."""

    def is_soon(self, today: date) -> bool:
        """Whether somebody is to have such a card in these weeks."""
        if self.people == 0:
            return False
        return self.occasion.looks_back or (self.day is not None and self.day <= today + SOON)


_OPEN: Final = Prepared(
    select(Contact.member_id, Contact.script).where(
        Contact.outcome.is_(None), Contact.due <= bindparam("last"), Contact.window_to >= bindparam("first")
    )
)
_HERS: Final = OfMembers(
    select(Contact.member_id, Contact.script, Contact.channel, Contact.due)
    .where(Contact.outcome.is_(None), Contact.due <= bindparam("last"))
    .order_by(Contact.due, Contact.priority, Contact.id),
    Contact.member_id,
)
_NEW: Final = Prepared(
    select(Member.status).where(
        Member.joined_on.between(bindparam("first"), bindparam("last")), Member.do_not_contact == 0
    )
)
_WED: Final = Prepared(
    select(Member.wedding_day).where(Member.wedding_day.is_not(None), Member.do_not_contact == 0)
)
_INVITED: Final = Prepared(
    select(Event.day)
    .join(Invitation, Invitation.event_id == Event.id)
    .where(
        Event.cancelled == 0, Invitation.reply == "",
        Event.day.between(bindparam("first"), bindparam("last")),
    )
)  # fmt: skip
_BACK: Final = frozenset({Kind.THANKS, Kind.MISS_YOU, Kind.LEVEL_UP, Kind.SYMPATHY})


def load(session: ReadSession, kept: ShopSettings, today: date) -> tuple[Coming, ...]:
    """Return every occasion of the shop's region: first those that come soon or have somebody, by their day.

    What the shop does not keep by its rules stands after that, where nothing is known of who is meant.
    """
    region = Region.JP if kept.region == Region.JP else Region.CN
    policy = policy_of(kept)
    found = {
        **_days(session, today),
        **_behind(session, today),
        **{one.occasion: one for one in _feasts(today, region)},
    }
    rank = {occasion: at for at, occasion in enumerate(card_occasions.known(region))}

    def order(one: Coming) -> tuple[bool, bool, date, int]:
        feast = one.occasion.festival
        off = bool(feast) and (Rule.FESTIVAL not in policy.rules or feast not in policy.festivals)
        return (off or not one.is_soon(today), one.day is None, one.day or date.max, rank[one.occasion])

    return tuple(sorted((found[occasion] for occasion in rank), key=order))


def nearest(session: ReadSession, member_ids: Collection[int], today: date) -> CardOccasion:
    """Return what a card for these is most likely for: what most of them are to hear of next.

    For one member it is the contact that comes first, one by post before the others; without any it is
    the birthday.
    """
    first: dict[int, tuple[bool, CardOccasion]] = {}
    for owner, script, channel, _due in _HERS.rows(session, among.text(member_ids), last=today + SOON):
        occasion = card_occasions.of_script(script)
        post = channel == "post"
        if occasion is not None and (owner not in first or (post and not first[owner][0])):
            first[owner] = post, occasion
    counted = Counter(occasion for _, occasion in first.values())
    return counted.most_common(1)[0][0] if counted else BIRTHDAY


def _days(session: ReadSession, today: date) -> dict[CardOccasion, Coming]:
    """Return what has days of its own, in the coming weeks."""
    days: defaultdict[Kind, list[date]] = defaultdict(list)
    for one in birthdays.between(session, today, today + SOON):
        days[Kind.BIRTHDAY if one.relative_id is None else Kind.RELATIVE].append(one.day)
    days[Kind.ANNIVERSARY] += _weddings(session, today)
    ahead = today + card_periods.EVENTS
    days[Kind.INVITATION] += [day(row[0]) for row in _INVITED.rows(session, first=today, last=ahead)]
    kinds = (Kind.BIRTHDAY, Kind.RELATIVE, Kind.ANNIVERSARY, Kind.INVITATION)
    found = (Coming(CardOccasion(kind), min(days[kind], default=None), len(days[kind])) for kind in kinds)
    return {one.occasion: one for one in found}


def _weddings(session: ReadSession, today: date) -> Iterator[date]:
    for row in _WED.rows(session):
        wed = day(row[0])
        yield from Birthday(Calendar.SOLAR, wed.month, wed.day, wed.year).between(today, today + SOON)


def _behind(session: ReadSession, today: date) -> dict[CardOccasion, Coming]:
    """Return what follows from what has been, by the contacts that are open for it, and who is new."""
    whom: defaultdict[Kind, set[int]] = defaultdict(set)
    for owner, script in _OPEN.rows(session, first=today, last=today + timedelta(days=7)):
        occasion = card_occasions.of_script(script)
        if occasion is not None:
            whom[occasion.kind].add(owner)
    new = [row[0] for row in _NEW.rows(session, first=today - card_periods.BACK, last=today)]
    counts = {kind: len(whom[kind]) for kind in _BACK}
    counts[Kind.WELCOME] = sum(status in GREETED for status in new)
    found = (Coming(CardOccasion(kind), None, people) for kind, people in counts.items())
    return {one.occasion: one for one in found}


def _feasts(today: date, region: Region) -> Iterator[Coming]:
    """Yield the days that everybody has."""
    for occasion in (
        *(CardOccasion(Kind.FESTIVAL, feast.id) for feast in festivals.of_region(region)),
        CardOccasion(Kind.SEASON),
    ):
        yield Coming(occasion, card_periods.next_day(occasion, today, region), None)
