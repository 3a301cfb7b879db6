"""Whoever is listed as slipping is somebody's to win back: one contact for each silence (rules V8, C13)."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from app.database.sessions import WriteSession
from app.domain import occasions, outreach
from app.domain.insight.slipping import SlippingMember
from app.domain.outreach_facts import WIN_BACK, MemberFacts, policy_of
from app.models import Contact, WinBack
from app.models.base import now
from app.queries import outreach_facts, settings, wished
from app.services import plan_ended
from app.services.recording import operation

RULE: Final = WIN_BACK
WINDOW: Final = 14
"""Days in which she is to hear from her advisor."""
PRIORITY: Final = 1


@operation("contact.plan")
def plan(session: WriteSession, listed: Iterable[SlippingMember], today: date) -> int:
    """Make the contacts for those who are listed on `today`, and return how many were not there yet.

    None for whom her wish, her card or mourning forbids it, and none where this silence has had its
    contact or its offer; none while the owner has the rule switched off. Like all that the rules make they
    are not in the record of changes.
    """
    hers = {one.member_id: one for one in listed}
    kept = settings.load(session)
    policy, rows = policy_of(kept), []
    if not policy.wins_back:
        return 0
    had = _had(session)
    for facts in outreach_facts.load(session, kept, today, today, tuple(hers), places=wished.EVERYBODY):
        one = hers[facts.member_id]
        channel = outreach.way(facts, policy, RULE, today)
        if channel is not None and had.get(one.member_id, date.min) < one.since:
            rows.append(_row(one, facts, channel.value, today))
    if not rows:
        return 0
    made = insert(Contact).on_conflict_do_nothing(index_elements=["member_id", "occasion_key"])
    before = _open(session)
    session.connection().execute(made, rows)
    plan_ended.drop_doubled_silences(session)
    return _open(session) - before


def _had(session: WriteSession) -> dict[int, date]:
    """Return when each member was last begun to be won back, by an offer or by a contact that is open."""
    begun = select(WinBack.member_id, func.max(WinBack.begun_on)).group_by(WinBack.member_id)
    found: dict[int, date] = {row[0]: row[1] for row in session.execute(begun)}
    there = select(Contact.member_id).where(Contact.rule == RULE, Contact.outcome.is_(None))
    return {**found, **dict.fromkeys(session.scalars(there), date.max)}


def _open(session: WriteSession) -> int:
    there = select(func.count()).where(Contact.rule == RULE, Contact.outcome.is_(None))
    return int(session.connection().execute(there).scalar_one())


def _row(one: SlippingMember, facts: MemberFacts, channel: str, today: date) -> dict[str, Any]:
    told = {"last_visit": one.since.isoformat(), "changes": [change.value for change in one.changes]}
    return {
        "member_id": one.member_id,
        "rule": RULE,
        "occasion_key": occasions.win_back_key(one.since),
        "occasion_day": today,
        "due": today,
        "window_from": today,
        "window_to": today + timedelta(days=WINDOW),
        "channel": channel,
        "priority": PRIORITY,
        "staff_id": facts.advisor_id,
        "script": RULE,
        "reason": json.dumps(told),
        "said": "",
        "created_at": now(),
    }
