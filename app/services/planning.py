"""Make contacts of what the rules of outreach say is due: each occasion once, however often they run.

And take out of the plan what has lost its reason. What is due is a pure function of the shop's state and a
day, so the plan is brought in line with it by comparing the two.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, delete, select

from app.database.sessions import ReadSession, WriteSession
from app.domain import outreach
from app.domain.outreach_facts import WIN_BACK, DueContact, OutreachPolicy, Rule, policy_of
from app.domain.own_contacts import OWN
from app.domain.shop import ShopSettings
from app.domain.status import SANCTIONED
from app.models import Contact, Feedback, Member, WinBack
from app.models.base import instant_text, now
from app.queries import among, desks, outreach_facts, settings, wished
from app.queries.of_members import OfMembers
from app.queries.prepared import Prepared
from app.queries.wished import Places
from app.services import plan_ended
from app.services.recording import operation
from app.unsearched import unsearched

AHEAD: Final = 60
"""Days that are planned from today on."""
BACK: Final = 60
"""Days before today that are looked at as well, for what may still be done inside its window: no rule's
window stays open longer after its day."""
_ANY_DAY: Final = frozenset({Rule.SYMPATHY, Rule.CALLS, Rule.BEST_OF_YEAR, Rule.CALLED_OFF})
"""Rules whose contacts may be made on any day of a long window: begun late, they are not late."""
_AFTER_VISIT: Final = frozenset({Rule.BIG_PURCHASE, Rule.AFTER_PURCHASE, Rule.YEAR_SUM, Rule.RAIN})

_COLUMNS: Final = (
    "member_id", "rule", "occasion_key", "occasion_day", "due", "window_from", "window_to", "channel",
    "priority", "relative_id", "purchase_id", "staff_id", "script", "reason", "said", "created_at",
)  # fmt: skip
_INSERT: Final = (
    f"INSERT INTO contact ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (member_id, occasion_key) DO NOTHING"
)
_SHIFT: Final = (
    "UPDATE contact SET occasion_day = ?, due = ?, window_from = ?, window_to = ?, wanted = ?, reason = ?,"
    " channel = ? WHERE id = ?"
)
_OPEN: Final = OfMembers(
    select(
        Contact.member_id, Contact.occasion_key, Contact.id, Contact.rule, Contact.occasion_day, Contact.due,
        Contact.window_from, Contact.window_to, Contact.wanted, Contact.fixed, Contact.reason,
        Contact.channel,
    ).where(Contact.outcome.is_(None)),
    Contact.member_id,
)  # fmt: skip
_CLOSED: Final = Prepared(
    select(Contact.member_id, Contact.occasion_key).where(
        Contact.outcome.is_not(None), Contact.window_to >= bindparam("first"),
        Contact.window_from <= bindparam("last"),
    )
)  # fmt: skip


@operation("contact.plan")
@unsearched()
def plan(
    session: WriteSession,
    today: date,
    days: int = AHEAD,
    member_ids: Collection[int] | None = None,
    places: Places | None = None,
) -> int:
    """Bring the plan in line with the rules for the `days` from `today` on, and return what that changed.

    For all members, or for those named; `places` says who may be wished well where that is known. What is
    missing is made; what fell due before today is made while its window is open: a shop that begins, or was
    closed for a week, misses nothing. An open contact whose days or facts are others now is moved and said
    anew, one that the rules no longer ask for is dropped. What was closed stays closed, and is never made
    again. What the rules make is no change of anybody's, and is not in the record of changes: taken away, it
    would come back the next morning.
    """
    ended = plan_ended.drop(session, member_ids)
    start, end = today - timedelta(days=BACK), today + timedelta(days=days)
    ids = None if member_ids is None else among.text(member_ids)
    there = {(owner, key): rest for owner, key, *rest in _OPEN.rows(session, ids)}
    said, made, shifted = _Said(), list[tuple[Any, ...]](), list[tuple[Any, ...]]()
    for due in _due(session, start, end, member_ids, today, places=places):
        known = there.pop((due.member_id, due.occasion_key), None)
        if known is not None:
            shifted += _shifted(known, due, said)
        elif due.window[1] >= today:
            made.append(_row(_not_past(due, today), said))
    gone = _gone(there, start, end, policy_of(settings.load(session)))
    link = session.connection()
    changed = ended + len(shifted)
    if gone:
        changed += link.execute(
            delete(Contact).where(among.these(Contact.id, gone), ~plan_ended.SPOKEN_OF)
        ).rowcount
    if shifted:
        link.exec_driver_sql(_SHIFT, shifted)
    if made:
        changed += link.exec_driver_sql(_INSERT, made).rowcount
    return changed


def _shifted(known: Sequence[Any], due: DueContact, said: "_Said") -> Iterator[tuple[Any, ...]]:
    """Yield what an open contact is to become, where its days or facts are others now.

    One that was placed inside its window, by hand or by planning, stays where it is as far as the window
    that it has now allows. Its channel is the first that reaches her now: a number that was struck out, or a
    channel that she asked not to be used, is of no use to whoever opens the contact.
    """
    id_, _, day, on, first, last, wanted, fixed, reason, channel = known
    way = due.channel.value
    days = said.days
    new_day, new_first, new_last = days[due.occasion_date], days[due.window[0]], days[due.window[1]]
    new_reason = said.reason(due)
    if first == new_first and last == new_last and day == new_day:
        if reason != new_reason or channel != way:
            yield (day, on, first, last, wanted, new_reason, way, id_)
    elif fixed or wanted is not None:
        stays = min(max(on, new_first), new_last)
        yield (new_day, stays, new_first, new_last, days[due.due], new_reason, way, id_)
    else:
        yield (new_day, days[due.due], new_first, new_last, None, new_reason, way, id_)


class _Texts(dict[date, str]):
    """Days as the file has them, each written once: many contacts share few days."""

    def __missing__(self, day: date) -> str:
        text = self[day] = day.isoformat()
        return text


class _Said:
    """What rows of contacts are written with."""

    def __init__(self) -> None:
        self.instant = instant_text(now())
        self.days = _Texts()
        self._reasons: dict[int, tuple[Mapping[str, object], str]] = {}
        """By identity: the reason of a festival is one object for everybody."""

    def reason(self, due: DueContact) -> str:
        """Return the facts of a reason as JSON."""
        known = self._reasons.get(id(due.reason))
        if known is None:
            # What is kept is not given up meanwhile, so that its identity stays its own.
            known = self._reasons[id(due.reason)] = (due.reason, _reason(due))
        return known[1]


def _gone(
    there: Mapping[tuple[int, str], Sequence[Any]], start: date, end: date, policy: OutreachPolicy
) -> list[int]:
    """Return which of the open contacts that no rule has asked for the rules could have asked for.

    That is those of a rule, by its key, whose whole window lies between the days; and those that are to
    win somebody back where that is switched off.
    """
    first_day, last_day = start.isoformat(), end.isoformat()
    rules = _RULES if policy.wins_back else _RULES | {WIN_BACK}
    return [
        rest[0]
        for (_, key), rest in there.items()
        if rest[1] in rules and key.startswith(f"{rest[1]}:") and rest[4] >= first_day and rest[5] <= last_day
    ]


_RULES: Final = frozenset(rule.value for rule in Rule)


def follow_up(session: WriteSession, member_id: int, day: date) -> tuple[int, ...]:
    """Make the contacts that follow from her visit of `day`, as part of the change, and return their ids."""
    return follow(session, member_id, day, lambda due: due.rule in _AFTER_VISIT and due.occasion_date == day)


def follow(
    session: WriteSession, member_id: int, day: date, wanted: Callable[[DueContact], bool]
) -> tuple[int, ...]:
    """Make those contacts of hers, due from `day` on, that are `wanted`, and return their ids.

    They are part of the change: taken back, they go with it.
    """
    return follow_all(session, (member_id,), day, wanted)


def follow_all(
    session: WriteSession, member_ids: Collection[int], day: date, wanted: Callable[[DueContact], bool]
) -> tuple[int, ...]:
    """Make such contacts of several members, as `follow` does of one; wishes (C3, C4) are none of these."""
    made = []
    kept = select(Contact.member_id, Contact.occasion_key).where(among.these(Contact.member_id, member_ids))
    there = {(owner, key) for owner, key in session.execute(kept)}
    for found in _due(session, day, day + timedelta(days=AHEAD), member_ids, day, places=wished.EVERYBODY):
        due = _not_past(found, day)
        if not wanted(due) or (due.member_id, due.occasion_key) in there:
            continue
        contact = Contact(
            member_id=due.member_id,
            rule=due.rule,
            occasion_key=due.occasion_key,
            occasion_day=due.occasion_date,
            due=due.due,
            window_from=due.window[0],
            window_to=due.window[1],
            channel=due.channel,
            priority=due.priority,
            purchase_id=due.purchase_id,
            staff_id=due.staff_id,
            script=due.script,
            reason=_reason(due),
        )
        session.add(contact)
        made.append(contact)
    session.flush()
    return tuple(contact.id for contact in made)


def withdraw(session: WriteSession, *which: Any) -> None:
    """Take open contacts out of the plan, on record, because their reason is gone; closed ones stay.

    An offer that she would have heard of by one of them stays, and what she said in one, without its contact.
    """
    gone = session.scalars(select(Contact).where(Contact.outcome.is_(None), *which)).all()
    heard_by = among.these(WinBack.contact_id, [contact.id for contact in gone])
    for offer in session.scalars(select(WinBack).where(heard_by)):
        offer.contact_id = None
    said_in = among.these(Feedback.contact_id, [contact.id for contact in gone])
    for said in session.scalars(select(Feedback).where(said_in)):
        said.contact_id = None
    session.flush()
    for contact in gone:
        session.delete(contact)
    session.flush()


def leave_alone(session: WriteSession, member_ids: Collection[int]) -> None:
    """Take out of the plan whatever would reach one who is left alone: at her wish, or under a sanction."""
    session.flush()
    these = among.these(Member.id, list(member_ids))
    wished = select(Member.id).where(these, Member.do_not_contact != 0)
    withdraw(session, Contact.member_id.in_(wished))
    under_sanction = select(Member.id).where(these, Member.status.in_(SANCTIONED))
    withdraw(session, Contact.member_id.in_(under_sanction), Contact.rule != OWN)


def foreseen(session: ReadSession, wanted: ShopSettings, today: date) -> tuple[int, int]:
    """Return how many open contacts of the coming weeks other settings would bring, and take away."""
    start, end = today - timedelta(days=BACK), today + timedelta(days=AHEAD)
    there = {(owner, key): rest for owner, key, *rest in _OPEN.rows(session, None)}
    closed = set(_CLOSED.rows(session, first=start, last=end))
    more = 0
    for due in _due(session, start, end, None, today, wanted):
        key = (due.member_id, due.occasion_key)
        if there.pop(key, None) is None and due.window[1] >= today and key not in closed:
            more += 1
    return more, len(_gone(there, start, end, policy_of(wanted)))


def _due(
    session: ReadSession,
    start: date,
    end: date,
    member_ids: Collection[int] | None,
    today: date,
    wanted: ShopSettings | None = None,
    *,
    places: Places | None = None,
) -> Iterator[DueContact]:
    kept = wanted or settings.load(session)
    policy = replace(policy_of(kept), closed=desks.closed(session, kept))
    for facts in outreach_facts.load(session, kept, start, end, member_ids, today, places=places):
        yield from outreach.due_contacts(facts, policy, start, end)


def congratulate(session: WriteSession, member_id: int, day: date) -> tuple[int, ...]:
    """Make the contact that follows from her level having gone up on `day`, as part of the change (C12)."""
    return follow(session, member_id, day, lambda due: due.rule is Rule.LEVEL_UP)


def _not_past(due: DueContact, today: date) -> DueContact:
    """Return as due today what the shop begins late and may do on any day: it hears of a death later."""
    if due.rule in _ANY_DAY and due.due < today:
        return due._replace(due=today)
    return due


def _row(due: DueContact, said: _Said) -> tuple[Any, ...]:
    days = said.days
    return (
        due.member_id, due.rule.value, due.occasion_key, days[due.occasion_date], days[due.due],
        days[due.window[0]], days[due.window[1]], due.channel.value, due.priority,
        due.relative_id, due.purchase_id, due.staff_id, due.script, said.reason(due), "", said.instant,
    )  # fmt: skip


def _reason(due: DueContact) -> str:
    return json.dumps(dict(due.reason), ensure_ascii=False)
