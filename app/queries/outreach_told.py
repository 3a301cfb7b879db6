"""What the rules of outreach ask of what was said: contacts that were made, complaints, events, friends."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from sqlalchemy import and_, bindparam, case, exists, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import benefits, months
from app.domain.outreach_facts import Friend, Invited, Lapse, OutreachPolicy, Rise, Rule, Settled
from app.domain.shop import ShopSettings
from app.models import (
    Account,
    Contact,
    Event,
    Feedback,
    Invitation,
    LedgerEntry,
    LevelChange,
    LotDraw,
    Member,
    PurchaseLine,
)
from app.queries import among, levels
from app.queries import benefits as benefits_query
from app.queries.heard import HEARD
from app.queries.lots import LEFT
from app.queries.of_members import OfMembers
from app.queries.prepared import Prepared

_DAY = timedelta(days=1)
_NO_NEWS: Final = frozenset({"import", "merge"})
"""Why a level changed that nobody is congratulated on: a file tells of the past, a merge of what she had."""
_SPOKE: Final = ("reached", "left_word")
_ALOUD: Final = ("phone", "visit")
_YEAR: Final = timedelta(days=2 * 365)


_CALL = and_(
    or_(*(Contact.outcome == each for each in _SPOKE)),
    or_(*(Contact.channel == each for each in _ALOUD)),
    Contact.closed_on.between(bindparam("january"), bindparam("end")),
)
_LETTER = and_(Contact.rule == "C9", Contact.occasion_day >= bindparam("since"))
_TO_WIN = and_(Contact.rule == "C13", Contact.outcome.is_(None))
_TELLING = select(
    Contact.member_id,
    case((_CALL, Contact.closed_on)).label("called"),
    case((_LETTER, Contact.occasion_day)).label("letter"),
    case((_TO_WIN, 1), else_=0).label("to_win"),
)
_MADE = OfMembers(_TELLING.where(or_(_CALL, _LETTER, _TO_WIN)), Contact.member_id)
_IS_CLOSED = Contact.outcome.is_not(None)
_FEW_CLOSED = Prepared(
    select(
        select(func.count()).where(_IS_CLOSED).scalar_subquery() * 16
        < select(func.coalesce(func.max(Contact.id), 0)).scalar_subquery()
    )
)
"""Whether it is quicker to look up what is closed than to read all."""
_MADE_OF_CLOSED = Prepared(_TELLING.where(_IS_CLOSED, or_(_CALL, _LETTER)))
_OPEN_OF_RULES = Prepared(
    select(func.group_concat(Contact.id))
    .where(Contact.outcome.is_(None), or_(Contact.rule == "C9", Contact.rule == "C13"))
    .group_by(Contact.due, Contact.priority, Contact.rule)
)
"""In the order of an index that holds all of this, so that it is taken."""
_MADE_OF_THESE = Prepared(_TELLING.where(among.given(Contact.id), or_(_LETTER, _TO_WIN)))
_ASKED_BEFORE = exists().where(
    Contact.member_id == Feedback.member_id,
    Contact.rule == Rule.COMPLAINT,
    Contact.outcome.is_not(None),
    Contact.occasion_day < Feedback.closed_on,
    or_(
        Contact.occasion_key == func.concat("C14:", Feedback.id),
        Contact.occasion_key.startswith(func.concat("C14:", Feedback.id, ":")),
    ),
)
_SETTLED = OfMembers(
    select(Feedback.member_id, Feedback.id, Feedback.closed_on, _ASKED_BEFORE.label("again"))
    .where(Feedback.kind == "complaint", Feedback.closed_on.between(bindparam("start"), bindparam("end")))
    .order_by(Feedback.id),
    Feedback.member_id,
)
_HEARD_OF = exists().where(
    Contact.member_id == Invitation.member_id,
    Contact.occasion_key.in_((func.concat("C16:invite:", Event.id), func.concat("C16:remind:", Event.id))),
    or_(*(Contact.outcome == each for each in HEARD)),
)
_INVITED = OfMembers(
    select(
        Invitation.member_id, Event.id, Event.theme, Event.day, Event.time, Invitation.invited_on,
        Invitation.reply, Event.cancelled, or_(Invitation.reply != "", _HEARD_OF).label("heard"),
    )
    .join(Event, Event.id == Invitation.event_id)
    .where(
        Event.day >= bindparam("start"), or_(Event.day <= bindparam("end"), Event.cancelled != 0)
    )
    .order_by(Event.day, Event.id),
    Invitation.member_id,
)  # fmt: skip
_LAPSES = OfMembers(
    select(Account.holder_id, LedgerEntry.expires_on, LEFT.label("left"))
    .select_from(LedgerEntry)
    .join(Account, LedgerEntry.account_id == Account.id)
    .outerjoin(LotDraw, LotDraw.lot_id == LedgerEntry.id)
    .where(
        Account.kind == "points", Account.holder_id.is_not(None), LedgerEntry.delta > 0,
        LedgerEntry.kind != "reverse",
        LedgerEntry.expires_on.between(bindparam("start"), bindparam("end")),
    )
    .group_by(LedgerEntry.id)
    .having(LEFT > 0)
    .order_by(LedgerEntry.expires_on, LedgerEntry.id),
    Account.holder_id,
)  # fmt: skip
_NEWCOMER, _THROUGH = aliased(Member), aliased(Member)
_FIRST_BOUGHT = (
    select(func.min(PurchaseLine.day))
    .where(PurchaseLine.member_id == _NEWCOMER.id)
    .correlate(_NEWCOMER)
    .scalar_subquery()
)
_CAME = func.coalesce(_NEWCOMER.joined_on, _FIRST_BOUGHT)
_FRIENDS = OfMembers(
    select(_NEWCOMER.id, _THROUGH.id.label("by_id"), _CAME)
    .join(_THROUGH, _THROUGH.id == _NEWCOMER.referred_by_id)
    .where(_NEWCOMER.referred_by_id.is_not(None), _CAME.between(bindparam("start"), bindparam("end")))
    .order_by(_NEWCOMER.id),
    _NEWCOMER.id,
    _NEWCOMER.referred_by_id,
)
_RISES = OfMembers(
    select(LevelChange.member_id, LevelChange.day, LevelChange.before, LevelChange.after, LevelChange.why)
    .where(LevelChange.day.between(bindparam("start"), bindparam("end")))
    .order_by(LevelChange.id),
    LevelChange.member_id,
)


class Made(NamedTuple):
    """What contacts tell, by member."""

    calls: dict[int, list[date]]
    letters: dict[int, list[date]]
    to_win: set[int]


def made(session: ReadSession, start: date, end: date, ids: str | None) -> Made:
    """Return the calls of the years of the period, the letters of C9, and who is to be won back."""
    calls: defaultdict[int, list[date]] = defaultdict(list)
    letters: defaultdict[int, list[date]] = defaultdict(list)
    to_win = set()
    january = start.replace(month=1, day=1)
    days = {"january": january, "end": end, "since": start - _YEAR}
    if ids is None and _FEW_CLOSED.rows(session)[0][0]:
        of_rules = [int(id_) for (joined,) in _OPEN_OF_RULES.rows(session) for id_ in joined.split(",")]
        rows = _MADE_OF_THESE.rows(session, ids=among.text(of_rules), **days)
        rows += _MADE_OF_CLOSED.rows(session, **days)
    else:
        rows = _MADE.rows(session, ids=ids, **days)
    for owner, called, letter, wins in rows:
        if called is not None:
            calls[owner].append(date.fromisoformat(called))
        if letter is not None:
            letters[owner].append(date.fromisoformat(letter))
        if wins:
            to_win.add(owner)
    for each in (*calls.values(), *letters.values()):
        each.sort()  # whichever way they were found
    return Made(calls, letters, to_win)


def settled(
    session: ReadSession, policy: OutreachPolicy, start: date, end: date, ids: str | None
) -> dict[int, list[Settled]]:
    """Return the complaints that were closed, by member."""
    found: defaultdict[int, list[Settled]] = defaultdict(list)
    since = start - timedelta(days=policy.complaint_follow_up)
    for owner, id_, closed, again in _SETTLED.rows(session, ids=ids, start=since, end=end):
        found[owner].append(Settled(id_, date.fromisoformat(closed), bool(again)))
    return found


def invited(
    session: ReadSession, policy: OutreachPolicy, start: date, end: date, ids: str | None
) -> dict[int, list[Invited]]:
    """Return the events that members are invited to, by member; called off, also those far ahead."""
    found: defaultdict[int, list[Invited]] = defaultdict(list)
    until = end + timedelta(days=max(policy.invite_ahead, policy.remind_ahead))
    for owner, event, theme, day, time, since, reply, off, heard in _INVITED.rows(
        session, ids=ids, start=start, end=until
    ):
        on, put = date.fromisoformat(day), date.fromisoformat(since)
        found[owner].append(Invited(event, theme, on, time, put, reply, bool(off), bool(heard)))
    return found


def lapses(
    session: ReadSession, policy: OutreachPolicy, start: date, end: date, ids: str | None
) -> dict[int, list[Lapse]]:
    """Return which points lapse from `start` on, by member, the soonest first; whole months."""
    found: defaultdict[int, list[Lapse]] = defaultdict(list)
    until = months.last(end + timedelta(days=policy.points_expiry_ahead))
    for owner, on, left in _LAPSES.rows(session, ids=ids, start=start, end=until):
        found[owner].append(Lapse(date.fromisoformat(on), left))
    return found


class Friends(NamedTuple):
    """Who came through whom, by member."""

    brought: dict[int, list[Friend]]
    through: dict[int, Friend]


def friends(session: ReadSession, policy: OutreachPolicy, start: date, end: date, ids: str | None) -> Friends:
    """Return who came through a member lately: on the day she was put on file, or first bought."""
    brought: defaultdict[int, list[Friend]] = defaultdict(list)
    through = {}
    since = start - timedelta(days=policy.newcomer_call)
    for id_, by_id, came in _FRIENDS.rows(session, ids=ids, start=since, end=end):
        day = date.fromisoformat(came)
        brought[by_id].append(Friend(id_, day))
        through[id_] = Friend(by_id, day)
    return Friends(brought, through)


def rises(
    session: ReadSession, settings: ShopSettings, start: date, end: date, ids: str | None
) -> dict[int, Rise]:
    """Return the latest step of each member's level, of those whose latest was one up."""
    rows = _RISES.rows(session, ids=ids, start=start - _DAY, end=end)
    latest = {member_id: rest for member_id, *rest in rows}
    if not latest:
        return {}
    known = {level.code: level for level in levels.load(session, settings)}
    brings = benefits_query.load(session, settings)
    found = {}
    for member_id, (day, before, after, why) in latest.items():
        old, new = known.get(before), known.get(after)
        if why not in _NO_NEWS and new is not None and (old is None or new.rank > old.rank):
            gained = benefits.gained(brings.get(before, ()), brings.get(after, ()))
            said = _brings(gained)
            found[member_id] = Rise(date.fromisoformat(day), after, new.name, said)
    return found


def _brings(gained: Iterable[benefits.Benefit]) -> tuple[tuple[object, ...], ...]:
    return tuple((one.kind.value, one.amount, one.text, one.times, one.per.value) for one in gained)
