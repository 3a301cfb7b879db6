"""The care plan (D5): the contacts of a period, by member of staff, to take along and tick."""

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, or_, select

from app import i18n
from app.database.sessions import ReadSession
from app.domain import phones
from app.domain.outreach_facts import Rule
from app.domain.shop import ShopSettings
from app.models import Contact, Member, Phone, Staff
from app.queries import held_back, reason_facts
from app.queries.prepared import Prepared, day
from app.words import outreach


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """One line of the plan. Texts are "" where nothing is known: the paper keeps their place."""

    due: date
    member: str
    card: str
    phone: str
    rule: str
    """`C1` …, or `own`; worded by `app.words.outreach.rule`."""
    reason: str
    """Why, already worded in the plan's language."""
    channel: str
    """A key, to be worded by `app.words.outreach.channel`."""
    outcome: str
    """"" while open; else a key, to be worded by `app.words.outreach.outcome`."""
    note: str
    """What she said, when it is closed."""


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """What one member of staff is to do; `staff` "" gathers what nobody has taken on."""

    staff: str
    contacts: tuple[PlannedContact, ...]


@dataclass(frozen=True, slots=True)
class CarePlan:
    """The plan from `first` to `last`, both included, in the order to do it."""

    first: date
    last: date
    staff: tuple[StaffPlan, ...]


_PHONE = (
    select(Phone.digits)
    .where(Phone.member_id == Member.id)
    .order_by(Phone.position, Phone.id)
    .limit(1)
    .scalar_subquery()
)
_PLANNED = Prepared(
    select(
        func.coalesce(Staff.name, ""), Contact.due, Member.name, func.coalesce(Member.card, ""),
        func.coalesce(_PHONE, ""), Contact.rule, reason_facts.FACTS, Contact.channel,
        func.coalesce(Contact.outcome, ""), Contact.said, Contact.member_id,
    )
    .join(Member, Member.id == Contact.member_id)
    .outerjoin(Staff, Staff.id == Contact.staff_id)
    .where(
        Contact.due.between(bindparam("first"), bindparam("last")),
        or_(Member.do_not_contact == 0, Contact.outcome.is_not(None)),
        or_(bindparam("staff_id").is_(None), Contact.staff_id == bindparam("staff_id")),
    )
    .order_by(Contact.due, Contact.priority, Contact.id)
)  # fmt: skip


def load(
    session: ReadSession,
    settings: ShopSettings,
    first: date,
    last: date,
    language: str,
    *,
    staff_id: int | None = None,
) -> CarePlan:
    """Return the plan from `first` to `last`, its reasons in `language`, telephones masked.

    Each member of staff in the order of the names, then what nobody has taken on.
    """
    by_staff: defaultdict[str, list[PlannedContact]] = defaultdict(list)
    spared = held_back.in_mourning(session, first, last)
    with i18n.language(language):
        for staff, due, member, card, phone, rule, facts, channel, outcome, said, whose in _PLANNED.rows(
            session, first=first, last=last, staff_id=staff_id
        ):
            reason = outreach.reason(rule, json.loads(facts), currency=settings.currency)
            if rule != Rule.SYMPATHY and spared.get(whose, date.min) >= day(due):
                reason = outreach.in_mourning(reason)
            by_staff[staff].append(
                PlannedContact(
                    due=day(due),
                    member=member,
                    card=card,
                    phone=phones.masked(phone) if phone else "",
                    rule=rule,
                    reason=reason,
                    channel=channel,
                    outcome=outcome,
                    note=said,
                )
            )
    order = sorted(by_staff, key=lambda name: (name == "", name))
    return CarePlan(first, last, tuple(StaffPlan(name, tuple(by_staff[name])) for name in order))
