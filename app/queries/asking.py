"""Whether now is a moment to ask her for a friend (B4): her card has most of the facts already."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, takewhile
from typing import Final

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import asking
from app.domain.asking import Complaint, Hers, Hush, Now
from app.domain.benefits import Kind as Benefit
from app.domain.feedback import Kind, Told
from app.domain.outreach_facts import WIN_BACK
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import Member
from app.queries import feedback
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.queries.prepared import Prepared, maybe_day
from app.queries.timeline import ContactEntry, Entry, TicketEntry

_BROUGHT: Final = Prepared(
    select(func.max(Member.joined_on).label("day")).where(Member.referred_by_id == bindparam("member_id"))
)
_GLAD: Final = frozenset({Kind.PRAISE, Kind.IDEA})


@dataclass(frozen=True, slots=True)
class Asking:
    """A moment, and what speaks against it all the same."""

    now: Now
    hush: Hush | None
    """None: she may be asked."""


def of(
    session: ReadSession, card: MemberCard, settings: ShopSettings, contact: Due | None = None
) -> Asking | None:
    """Return the moment of the card's day; None where there is none, as for most: then nothing is asked.

    `contact` is one that is about to be made: speaking to her may be the moment itself.
    """
    fresh = asking.since(card.today)
    if not any(now.day >= fresh for now in _moments(card, settings, contact, fresh)):
        return None
    back = card.today - timedelta(days=asking.BACK)
    now = asking.moment(_moments(card, settings, contact, back), card.today)
    if now is None:
        return None
    return Asking(now, asking.hush(_hers(session, card, settings), now, card.today))


def _moments(card: MemberCard, settings: ShopSettings, contact: Due | None, first: date) -> Iterator[Now]:
    # The latest stand first, and to make the entry of a ticket is dear: the others are not even asked for.
    lately: list[Entry] = [*takewhile(lambda one: one.day >= first, card.timeline)]
    return chain(
        asking.waits(card.today) if card.life.status is Status.READY else (),
        asking.handed(_handed(card)),
        asking.during(contact.rule, contact.channel, card.today) if contact else (),
        asking.bought(
            ((one.day, one.total) for one in lately if isinstance(one, TicketEntry)),
            settings.big_ticket_minor,
        ),
        asking.heard((one.day, one.rule, one.outcome) for one in lately if isinstance(one, ContactEntry)),
        asking.praised(one.day for one in lately if isinstance(one, Told) and one.kind in _GLAD),
    )


def _handed(card: MemberCard) -> Iterator[date]:
    """Yield when something was put into her hands: her card, the gift of a month."""
    if card.life.handed_on is not None:
        yield card.life.handed_on
    for one in card.standing.benefits:
        if one.benefit.kind is Benefit.MONTHLY_GIFT and one.last is not None:
            yield one.last


def _hers(session: ReadSession, card: MemberCard, settings: ShopSettings) -> Hers:
    who, last = card.identity, card.figures.last_visit
    silent = last is not None and last < card.today - timedelta(days=settings.silence)
    return Hers(
        status=who.status,
        do_not_contact=who.do_not_contact,
        mourning_from=who.mourning_from,
        visits=card.figures.visits,
        is_slipping=silent or any(due.rule == WIN_BACK for due in card.due),
        complaints=tuple(
            Complaint(one.closed_on, one.satisfaction)
            for one in feedback.of_member(session, who.id)
            if one.kind == Kind.COMPLAINT
        ),
        brought_on=maybe_day(_BROUGHT.rows(session, member_id=who.id)[0][0]),
    )
