"""The care plan (D5): whom to call in a period, by member of staff, with all it takes to call from paper."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import honorifics, mourning
from app.domain.heard import Heard
from app.domain.placement import WITHIN
from app.domain.shop import ShopSettings
from app.models import Consent, Contact, Member, Phone, PurchaseLine, Staff
from app.queries import among, heard, reason_facts
from app.queries.prepared import Days, PlainRow, Prepared, maybe_day


@dataclass(frozen=True, slots=True)
class Reason:
    """One occasion on which she is called."""

    rule: str
    """`C1` …, or `own`; worded by `app.words.on_paper`."""
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """What one member hears of on one day. Texts are "" where nothing is known; their place is kept."""

    due: date
    member: str
    title: str
    """女士, 様, Ms, as goes with her name in her own language."""
    reading: str
    phone: str
    """Her first number as written, whole."""
    no_calls: bool
    """She asked not to be telephoned: her number is not there."""
    hours: str
    """When she likes to be called."""
    channel: str
    """A key, to be worded by `app.words.outreach.channel`."""
    reasons: tuple[Reason, ...]
    """What comes first, first."""
    gently: bool = False
    """She is in mourning on that day."""
    bought: str = ""
    """The dearest piece of her last purchase."""
    bought_on: date | None = None
    spoken_on: date | None = None
    """When somebody last reached her or left word."""
    spoken_by: str = ""
    """By which channel, a key."""
    outcome: str = ""
    """"" while open; else a key, to be worded by `app.words.outreach.outcome`."""
    said: str = ""
    """What she said, when it is closed."""
    next_on: date | None = None
    """When to be in touch again, where that was arranged when it was closed."""
    heard: Heard | None = None
    """What she heard in the seven days up to then, where that is enough and this may wait (C18)."""


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """What one member of staff is to do; `staff` "" gathers what nobody has taken on."""

    staff: str
    calls: tuple[Call, ...]
    """By day, then in the order to make them."""


@dataclass(frozen=True, slots=True)
class CarePlan:
    """The plan from `first` to `last`, both included."""

    first: date
    last: date
    staff: tuple[StaffPlan, ...]


_PHONE = (
    select(Phone.written)
    .where(Phone.member_id == Member.id)
    .order_by(Phone.position, Phone.id)
    .limit(1)
    .scalar_subquery()
)
_MAY_CALL = (
    select(Consent.allowed)
    .where(Consent.member_id == Member.id, Consent.channel == "phone")
    .order_by(Consent.id.desc())
    .limit(1)
    .scalar_subquery()
)
_PLANNED = Prepared(
    select(
        func.coalesce(Staff.name, ""), Contact.due, Contact.member_id, Member.name, Member.gender,
        Member.language, Member.reading, func.coalesce(_PHONE, ""), func.coalesce(_MAY_CALL, 1).label("may"),
        Member.do_not_contact, Member.call_hours, Member.mourning_from, Contact.channel, Contact.rule,
        reason_facts.FACTS, func.coalesce(Contact.outcome, ""), Contact.said, Contact.next_on,
    )
    .join(Member, Member.id == Contact.member_id)
    .outerjoin(Staff, Staff.id == Contact.staff_id)
    .where(
        Contact.due.between(bindparam("first"), bindparam("last")),
        or_(Contact.outcome.is_(None), bindparam("done") == 1),
        or_(Member.do_not_contact == 0, Contact.outcome.is_not(None)),
        or_(bindparam("staff_id").is_(None), Contact.staff_id == bindparam("staff_id")),
    )
    .order_by(Contact.due, Contact.priority, Contact.id)
)  # fmt: skip
_WHO: Final = func.json_each(bindparam("ids")).table_valued("value")
_LINE, _WORD = aliased(PurchaseLine), aliased(Contact)
_LAST_LINE = (
    select(_LINE.id)
    .where(_LINE.member_id == _WHO.c.value, _LINE.price > 0, _LINE.day <= bindparam("today"))
    .order_by(_LINE.day.desc(), _LINE.price.desc())
    .limit(1)
    .correlate(_WHO)
    .scalar_subquery()
)
_LAST_WORD = (
    select(_WORD.id)
    .where(
        _WORD.member_id == _WHO.c.value,
        (_WORD.outcome == "reached") | (_WORD.outcome == "left_word"),
        _WORD.closed_on <= bindparam("today"),
    )
    .order_by(_WORD.closed_on.desc(), _WORD.id.desc())
    .limit(1)
    .correlate(_WHO)
    .scalar_subquery()
)
_LAST = Prepared(
    select(_WHO.c.value, PurchaseLine.item, PurchaseLine.day, Contact.closed_on, Contact.channel)
    .select_from(_WHO)
    .outerjoin(PurchaseLine, PurchaseLine.id == _LAST_LINE)
    .outerjoin(Contact, Contact.id == _LAST_WORD)
)


def load(
    session: ReadSession,
    settings: ShopSettings,
    first: date,
    last: date,
    today: date,
    *,
    staff_id: int | None = None,
    done: bool = True,
) -> CarePlan:
    """Return the plan from `first` to `last`: of one member of staff if named; what is done only with `done`.

    Each member of staff in the order of the names, then what nobody has taken on. Who asked to be left
    alone is called by nobody; what she hears of on one day is one call.
    """
    by_staff: defaultdict[str, dict[tuple[object, ...], Call]] = defaultdict(dict)
    days = Days()
    rows = _PLANNED.rows(session, first=first, last=last, staff_id=staff_id, done=int(done))
    last_of = _last(session, {row[2] for row in rows}, today)
    lately = _lately(session, rows, today)
    for (
        staff, due, member_id, member, gender, language, reading, phone, may, left_alone, hours, since,
        channel, rule, facts, outcome, said, next_on,
    ) in rows:  # fmt: skip
        calls = by_staff[staff]
        # Each that is done stays what it was, with its own outcome.
        key = (member_id, due) if not outcome else (member_id, due, len(calls))
        reason = Reason(rule, json.loads(facts))
        heard_of = lately.get((member_id, days[due]))
        waits = heard_of if heard_of and not outcome and heard_of.holds(rule) else None
        known = calls.get(key)
        if known is not None:  # what the guard lets through takes the others along
            calls[key] = replace(
                known, reasons=(*known.reasons, reason), heard=known.heard if waits else None
            )
            continue
        no_calls = bool(left_alone) or not may
        bought, bought_on, spoken_on, spoken_by = last_of[member_id]
        calls[key] = Call(
            due=days[due],
            member=member,
            title=honorifics.title(gender, language or settings.language),
            reading=reading,
            phone="" if no_calls else phone,
            no_calls=no_calls,
            hours=hours,
            channel=channel,
            reasons=(reason,),
            gently=mourning.holds(maybe_day(since), days[due]),
            bought=bought or "",
            bought_on=maybe_day(bought_on),
            spoken_on=maybe_day(spoken_on),
            spoken_by=spoken_by or "",
            outcome=outcome,
            said=said,
            next_on=maybe_day(next_on),
            heard=waits,
        )
    order = sorted(by_staff, key=lambda name: (name == "", name))
    return CarePlan(first, last, tuple(StaffPlan(name, tuple(by_staff[name].values())) for name in order))


def _lately(session: ReadSession, rows: Iterable[PlainRow], today: date) -> dict[tuple[int, date], Heard]:
    """Return what each has heard on the day of her call, or by today where that day is over."""
    days = Days()
    on: defaultdict[date, set[int]] = defaultdict(set)
    for row in rows:
        if days[row[1]] - today < timedelta(days=WITHIN):
            on[days[row[1]]].add(row[2])
    return {
        (member_id, day): found
        for day, members in on.items()
        for member_id, found in heard.of(session, members, max(day, today)).items()
    }


def _last(
    session: ReadSession, member_ids: Iterable[int], today: date
) -> dict[int, tuple[str | None, str | None, str | None, str | None]]:
    """Return piece and day of each one's last purchase, and day and way of the last word with her."""
    rows = _LAST.rows(session, ids=among.text(sorted(member_ids)), today=today)
    return {member_id: (item, bought, spoken, way) for member_id, item, bought, spoken, way in rows}
