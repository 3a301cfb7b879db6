"""Whose good wishes are held back because her family is in mourning (M8): told, so that nobody wonders."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import festivals, mourning
from app.domain.festivals import Region
from app.domain.occasions import feasts
from app.domain.outreach_facts import WIN_BACK, Rule, policy_of
from app.domain.shop import ShopSettings
from app.domain.status import GREETED
from app.models import Member
from app.queries import among, outreach_facts, wished
from app.queries.of_members import OfMembers


class HeldBack(NamedTuple):
    """One greeting that does not go out."""

    member_id: int
    member: str
    festival: str
    day: date
    until: date
    """The last day of her year of mourning."""


_MOURNING: Final = OfMembers(
    select(Member.id, Member.mourning_from).where(
        Member.mourning_from.is_not(None), Member.do_not_contact == 0
    ),
    Member.id,
)
_OTHERS: Final = ",".join([*(rule.value for rule in Rule if rule is not Rule.FESTIVAL), WIN_BACK])


def in_mourning(
    session: ReadSession, start: date, end: date, member_ids: Collection[int] | None = None
) -> dict[int, date]:
    """Return who is in mourning on a day from `start` to `end`, with the last day of the year of each.

    Of all members, or of those named.
    """
    found = {}
    ids = None if member_ids is None else among.text(member_ids)
    for id_, since in _MOURNING.rows(session, ids=ids):
        first = date.fromisoformat(since)
        last = mourning.last_day(first)
        if first <= end and start <= last:
            found[id_] = last
    return found


def load(session: ReadSession, settings: ShopSettings, start: date, end: date) -> list[HeldBack]:
    """Return the greetings held back from `start` to `end`, both included, day by day."""
    policy = policy_of(settings)
    region = Region.JP if settings.region == Region.JP else Region.CN
    kept = (each.festival.id in policy.festivals for each in festivals.between(start, end, (region,)))
    if Rule.FESTIVAL not in policy.rules or not any(kept):
        return []
    until = in_mourning(session, start, end)
    if not until:
        return []
    festive = replace(settings, rules_off=_OTHERS)
    places = wished.whatever_room(session, settings, start, until.keys())
    found = [
        HeldBack(facts.member_id, facts.name, wish.script.partition(".")[2], wish.day, until[facts.member_id])
        for facts in outreach_facts.load(session, festive, start, end, until.keys(), places=places)
        if facts.status in GREETED
        for wish in feasts.held_back(facts, policy, start, end)
    ]
    return sorted(found, key=lambda one: (one.day, one.member_id))
