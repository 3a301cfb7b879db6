"""Win a member back: begin with a reason and an offer, close with what came of it (V6b, V8, C13)."""

import json
from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import channels, errors, outreach
from app.domain.channels import Channel
from app.domain.status import SANCTIONED
from app.domain.win_back import Result
from app.models import Contact, Member, Purchase, Staff, WinBack
from app.queries import outreach_facts, settings, wished
from app.services import checks, planning
from app.services.recording import operation

RULE: Final = "C13"
WINDOW: Final = 14
"""Days in which she is to hear of the offer."""
_PRIORITY: Final = 1


@operation("winback.begin")
def begin(
    session: WriteSession,
    member_id: int,
    day: date,
    *,
    reason: str,
    offer: str,
    cost: int = 0,
    value: int = 0,
    ceiling: int | None = None,
    confirmed: bool = False,
    channel: str | None = None,
    staff_id: int | None = None,
) -> int:
    """Begin to win her back and return the offer's id; her advisor is given the contact (C13).

    `reason` is a `domain.win_back.Reason`, or staff's own words. `cost` is what the offer costs the shop,
    `value` what she is reckoned to bring in a year if she stays, `ceiling` what it is worth spending, minor
    units; more goes only if `confirmed`. `channel` None: the first that she admits. Raises Unknown, BadValue
    (she asked to be left alone, her card is under a sanction, or no channel is open), OfferUnsaid without
    reason or offer, WinBackOpen and OverCeiling.
    """
    member = checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    if staff_id is not None:
        checks.known(session, Staff, "staff", staff_id)
    there = select(WinBack.begun_on).where(WinBack.member_id == member_id, WinBack.result.is_(None))
    if (begun_on := session.scalar(there)) is not None:
        raise errors.WinBackOpen(member.name, begun_on)
    checks.happened(session, "day", day)
    reason, offer = checks.text("reason", reason), checks.text("offer", offer)
    if not (reason and offer):
        raise errors.OfferUnsaid(bool(reason), bool(offer))
    if cost < 0 or value < 0:
        raise errors.BadValue("cost", str(min(cost, value)), "not_an_amount")
    if ceiling is not None and cost > ceiling and not confirmed:
        raise errors.OverCeiling(cost, ceiling, settings.load(session).currency)
    way = _way(session, member, day, channel)
    row = WinBack(
        member_id=member_id,
        begun_on=day,
        silent_since=session.scalar(select(func.max(Purchase.day)).where(Purchase.member_id == member_id)),
        reason=reason,
        offer=offer,
        cost=cost,
        value=value,
        staff_id=staff_id or member.advisor_id or session.actor.staff_id,
    )
    session.add(row)
    session.flush()
    row.contact_id = _contact(session, row, way)
    return row.id


@operation("winback.close")
def close(session: WriteSession, win_back_id: int, result: str, day: date) -> None:
    """Close an offer with what came of it; its contact goes, if nobody has made it yet.

    Raises Unknown, BadValue and WinBackClosed.
    """
    row = checks.known(session, WinBack, "win_back", win_back_id)
    session.member_id = row.member_id
    if row.result is not None:
        raise errors.WinBackClosed(row.closed_on)
    checks.choice("result", result, tuple(Result))
    if day < row.begun_on:
        raise errors.BadValue("day", day.isoformat(), "not_later")
    _end(session, row, result, day)


def came_back(session: WriteSession, member_id: int, day: date) -> None:
    """Close what is open with her, as part of a purchase of `day`: she is back."""
    there = select(WinBack).where(
        WinBack.member_id == member_id, WinBack.result.is_(None), WinBack.begun_on <= day
    )
    for row in session.scalars(there):
        _end(session, row, Result.CAME_BACK, day)


def not_back(session: WriteSession, member_id: int, day: date) -> None:
    """Open again what a purchase of `day` had closed, as part of its removal, if no other has come since."""
    session.flush()
    there = select(WinBack).where(
        WinBack.member_id == member_id, WinBack.result == Result.CAME_BACK, WinBack.closed_on == day
    )
    for row in session.scalars(there):
        other = select(Purchase.id).where(Purchase.member_id == member_id, Purchase.day >= row.begun_on)
        if session.scalar(other.limit(1)) is None:
            row.result = row.closed_on = None
    session.flush()


def unite(session: WriteSession, member_ids: Collection[int]) -> None:
    """Let one open offer be left of those of cards that become one, as part of the change.

    It is the one of which she has heard, else the earliest; another of which she has heard stays as well.
    """
    there = select(WinBack).where(WinBack.member_id.in_(member_ids), WinBack.result.is_(None))
    offers = sorted(
        session.scalars(there), key=lambda row: (not _is_heard(session, row), row.begun_on, row.id)
    )
    for row in offers[1:]:
        if not _is_heard(session, row):
            contact_id = row.contact_id
            session.delete(row)
            session.flush()
            planning.withdraw(session, Contact.id == contact_id)


def _is_heard(session: WriteSession, row: WinBack) -> bool:
    contact = None if row.contact_id is None else session.get(Contact, row.contact_id)
    return contact is not None and contact.outcome is not None


def _end(session: WriteSession, row: WinBack, result: str, day: date) -> None:
    row.result, row.closed_on = str(result), day
    contact = None if row.contact_id is None else session.get(Contact, row.contact_id)
    if contact is not None and contact.outcome is None:
        planning.withdraw(session, Contact.id == contact.id)
    session.flush()


def _way(session: WriteSession, member: Member, day: date, channel: str | None) -> Channel:
    """Return by which way she hears of it. Her wish comes first."""
    (facts,) = outreach_facts.load(
        session, settings.load(session), day, day, (member.id,), places=wished.EVERYBODY
    )
    if facts.do_not_contact:
        raise errors.BadValue("channel", channel or "", "left_alone")
    if member.status in SANCTIONED:
        raise errors.BadValue("channel", channel or "", "sanctioned")
    wanted = (
        outreach.WAYS[RULE]
        if channel is None
        else (Channel(checks.choice("channel", channel, tuple(Channel))),)
    )
    way = channels.first_admitted(wanted, facts.consent, facts.reach | {Channel.VISIT}, unasked=True)
    if way is None:
        raise errors.BadValue("channel", channel or "", "left_alone" if facts.reach else "incomplete")
    return way


def _contact(session: WriteSession, row: WinBack, way: Channel) -> int:
    """Return the contact by which she hears of the offer: the one that is planned already, or a new one."""
    said = {"note": row.offer, "win_back": row.id}
    planned = session.scalar(
        select(Contact).where(
            Contact.member_id == row.member_id, Contact.rule == RULE, Contact.outcome.is_(None)
        )
    )
    if planned is not None:
        planned.occasion_key = f"{RULE}:{row.id}"
        planned.channel, planned.reason = way, json.dumps(said, ensure_ascii=False)
        planned.staff_id = row.staff_id
        session.flush()
        return planned.id
    contact = Contact(
        member_id=row.member_id,
        rule=RULE,
        occasion_key=f"{RULE}:{row.id}",
        occasion_day=row.begun_on,
        due=row.begun_on,
        window_from=row.begun_on,
        window_to=row.begun_on + timedelta(days=WINDOW),
        channel=way,
        priority=_PRIORITY,
        staff_id=row.staff_id,
        script=RULE,
        reason=json.dumps(said, ensure_ascii=False),
    )
    session.add(contact)
    session.flush()
    return contact.id
