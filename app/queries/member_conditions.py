"""Conditions of a list as SQL: one expression over a member for each field of `domain.member_filter`.

What SQL cannot reckon (the moon, the spelling of a tag) is looked up first, as a set of ids or of
spellings; what is derived from purchases is not here, but in `member_list`. An expression may be
NULL where nothing is known, which means no; `meets` makes it so before it is turned round.
"""

import calendar
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, false, func, literal, not_, or_, select

from app.database.sessions import ReadSession
from app.domain import names, relations
from app.domain.birthday import LEAP_DAY_KEPT, Calendar
from app.domain.channels import Channel
from app.domain.member_filter import Condition
from app.domain.status import GREETED
from app.models import (
    Consent,
    Member,
    Note,
    OpeningBalance,
    Phone,
    Photo,
    Purchase,
    PurchaseLine,
    Relative,
    Tag,
)
from app.queries import birthdays
from app.queries.celebration import birthday

Fits = ColumnElement[bool]
_YEAR: Final = 365
"""Days of what she spent lately."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One condition, asked of a shop on a day."""

    condition: Condition
    session: ReadSession
    today: date

    @property
    def operator(self) -> str:
        """The condition's operator."""
        return self.condition.operator

    def ago(self) -> date:
        """Return the day so many days ago as the condition says."""
        return self.today - timedelta(days=self.condition.numbers[0])


def meets(session: ReadSession, condition: Condition, today: date) -> Fits:
    """Return whether a member meets the condition, as SQL over `Member`; never NULL."""
    found = func.coalesce(_FITS[condition.field](Asked(condition, session, today)), false())
    return not_(found) if condition.negated else found


def among(column: Any, values: Iterable[Any]) -> Fits:
    """Return whether a column holds one of `values`, however many they are."""
    listed = func.json_each(literal(json.dumps(list(values)))).table_valued("value")
    found: Fits = column.in_(select(listed.c.value))
    return found


# Days -------------------------------------------------------------------------------------------


def _birthday(asked: Asked) -> Fits:
    if asked.operator == "month":
        return _in_months(asked, Member, Member.id)
    return among(Member.id, {one.member_id for one in _kept(asked) if one.relative_id is None})


def _relative_birthday(asked: Asked) -> Fits:
    if asked.operator == "month":
        hers = select(Relative.member_id).where(_in_months(asked, Relative, Relative.id))
        return Member.id.in_(hers)
    return among(Member.id, {one.member_id for one in _kept(asked) if one.relative_id is not None})


def _in_months(asked: Asked, table: type[Member | Relative], key: Any) -> Fits:
    """Whether the next birthday falls in one of the months; a lunar one is reckoned."""
    months = asked.condition.numbers
    known = and_(table.birth_month.is_not(None), table.birth_day.is_not(None))
    lunar = asked.session.execute(
        select(
            key, table.birth_calendar, table.birth_year, table.birth_month, table.birth_day, table.birth_leap
        ).where(table.birth_calendar == Calendar.LUNAR.value, known)
    )
    by_moon = [
        id_
        for id_, *kept in lunar
        if (born := birthday(*kept)) is not None and born.next_on(asked.today).month in months
    ]
    # A month without a day is enough to know in which month to ask.
    by_sun = and_(table.birth_calendar == Calendar.SOLAR.value, table.birth_month.in_(months))
    return or_(by_sun, among(key, by_moon))


def _kept(asked: Asked) -> list[birthdays.BirthdayOf]:
    """Return the birthdays of the period that the condition names."""
    first, last = asked.today, asked.today
    if asked.operator == "within":
        last += timedelta(days=min(asked.condition.numbers[0], birthdays.LONGEST - 1))
    else:
        first = first.replace(day=1)
        if asked.operator == "next_month":
            first = _month_end(first) + timedelta(days=1)
        last = _month_end(first)
    return birthdays.between(asked.session, first, last, left_alone=True)


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _age(asked: Asked) -> Fits:
    """In completed solar years, as the law counts; a lunar day of birth is reckoned."""
    low, high = asked.condition.span
    year, month, day = Member.birth_year, Member.birth_month, Member.birth_day
    mark = month * 100 + day
    if not calendar.isleap(asked.today.year):
        mark = case((mark == 229, LEAP_DAY_KEPT[0] * 100 + LEAP_DAY_KEPT[1]), else_=mark)  # noqa: PLR2004  (29 February)
    age = asked.today.year - year - case((mark > asked.today.month * 100 + asked.today.day, 1), else_=0)
    solar = and_(Member.birth_calendar == Calendar.SOLAR.value, day.is_not(None), age >= max(low or 0, 0))
    if high is not None:
        solar = and_(solar, age <= high)
    lunar = asked.session.execute(
        select(Member.id, Member.birth_calendar, year, month, day, Member.birth_leap).where(
            Member.birth_calendar == Calendar.LUNAR.value, year.is_not(None), day.is_not(None)
        )
    )
    by_moon = []
    for id_, *columns in lunar:
        kept: list[Any] = columns
        born = birthday(*kept)
        years = None if born is None else born.age_on(asked.today)
        if years is not None and (low is None or years >= low) and (high is None or years <= high):
            by_moon.append(id_)
    return or_(solar, among(Member.id, by_moon))


def _last_visit(asked: Asked) -> Fits:
    last = (
        select(func.max(Purchase.day))
        .where(Purchase.member_id == Member.id, Purchase.day <= asked.today)
        .correlate(Member)
        .scalar_subquery()
    )
    if asked.operator == "never":
        return last.is_(None)
    return last <= asked.ago() if asked.operator == "not_for" else _by_day(asked, last)


def _joined_on(asked: Asked) -> Fits:
    return _by_day(asked, Member.joined_on)


def _by_day(asked: Asked, day: Any) -> Fits:
    fits: Fits
    if asked.operator == "within":
        fits = and_(day >= asked.ago(), day <= asked.today)
    else:
        fits = day < asked.condition.day if asked.operator == "before" else day >= asked.condition.day
    return fits


def _mourning(asked: Asked) -> Fits:
    """As `domain.mourning.holds`: SQLite too counts a year from 29 February to the end of that month."""
    began = Member.mourning_from
    return and_(began <= asked.today, func.date(began, "+1 year") > asked.today.isoformat())


# Sums -------------------------------------------------------------------------------------------


def _visits(asked: Asked) -> Fits:
    days = (
        select(func.count(Purchase.day.distinct()))
        .where(Purchase.member_id == Member.id, Purchase.day <= asked.today)
        .correlate(Member)
        .scalar_subquery()
    )
    return _between(asked, days)


def spent(today: date, since: date | None = None) -> ColumnElement[int]:
    """Return what she paid up to `today`, after `since`, less discounts on whole tickets; minor units."""
    lines = select(func.sum(PurchaseLine.price)).where(
        PurchaseLine.member_id == Member.id, PurchaseLine.day <= today
    )
    off = select(func.sum(Purchase.discount)).where(Purchase.member_id == Member.id, Purchase.day <= today)
    if since is not None:
        lines, off = lines.where(PurchaseLine.day > since), off.where(Purchase.day > since)
    paid, taken = (func.coalesce(each.correlate(Member).scalar_subquery(), 0) for each in (lines, off))
    return paid - taken


def a_year_before(today: date) -> date:
    """Return the day after which a purchase counts as of the last twelve months."""
    return today - timedelta(days=_YEAR)


def _spent_365(asked: Asked) -> Fits:
    return _between(asked, spent(asked.today, a_year_before(asked.today)))


def _spent(asked: Asked) -> Fits:
    return _between(asked, spent(asked.today))


def _points(asked: Asked) -> Fits:
    return _between(asked, _lots(asked, "points"))


def _balance(asked: Asked) -> Fits:
    return _between(asked, _lots(asked, "money"))


def _lots(asked: Asked, kind: str) -> ColumnElement[int]:
    lots = select(func.sum(OpeningBalance.amount)).where(
        OpeningBalance.member_id == Member.id,
        OpeningBalance.kind == kind,
        OpeningBalance.as_of <= asked.today,
        or_(OpeningBalance.expires_on.is_(None), OpeningBalance.expires_on >= asked.today),
    )
    return func.coalesce(lots.correlate(Member).scalar_subquery(), 0)


def _between(asked: Asked, number: Any) -> Fits:
    low, high = asked.condition.span
    ends = [number >= low] if low is not None else []
    return and_(*ends, *([number <= high] if high is not None else []))


# What stands on the card -------------------------------------------------------------------------


def _choice(column: Any) -> Callable[[Asked], Fits]:
    return lambda asked: among(func.coalesce(column, ""), asked.condition.texts)


def _referred_by(asked: Asked) -> Fits:
    if asked.operator == "any":
        return Member.referred_by_id.is_not(None)
    return among(Member.referred_by_id, asked.condition.numbers)


def _advisor(asked: Asked) -> Fits:
    if asked.operator == "none":
        return Member.advisor_id.is_(None)
    return among(Member.advisor_id, asked.condition.numbers)


def _import(asked: Asked) -> Fits:
    return among(Member.import_id, asked.condition.numbers)


def _family(asked: Asked) -> Fits:
    kin = select(Relative.member_id)
    if asked.operator == "has":
        wanted = {relations.key(said) for said in asked.condition.texts}
        spelt = _spelt(asked, Relative.relation, wanted, relations.key)
        kin = kin.where(among(Relative.relation, spelt))
    return Member.id.in_(kin)


def _tag(asked: Asked) -> Fits:
    tagged = select(Tag.member_id)
    if asked.operator == "is":
        wanted = {names.fold(said) for said in asked.condition.texts}
        tagged = tagged.where(among(Tag.name, _spelt(asked, Tag.name, wanted, names.fold)))
    return Member.id.in_(tagged)


def _spelt(asked: Asked, column: Any, wanted: Collection[str], key: Callable[[str], str]) -> list[str]:
    """Return the spellings on file whose key is wanted."""
    return [said for said in asked.session.scalars(select(column).distinct()) if key(said) in wanted]


def _on_file(asked: Asked) -> Fits:
    has: dict[str, Fits] = {
        "phone": _has_phone(),
        "wechat": Member.wechat != "",
        "line": Member.line != "",
        "email": Member.email != "",
        "address": Member.address != "",
        "birthday": and_(
            Member.birth_calendar.is_not(None), Member.birth_month.is_not(None), Member.birth_day.is_not(None)
        ),
        "card": Member.card.is_not(None),
        "photo": Member.id.in_(select(Photo.member_id)),
        "umbrella": Member.umbrella_lent_on.is_not(None),
    }
    return or_(*(has[key] for key in asked.condition.texts))


def _has_phone() -> Fits:
    return select(Phone.id).where(Phone.member_id == Member.id).correlate(Member).exists()


def _left_alone(_asked: Asked) -> Fits:
    return Member.do_not_contact == 1


def _contact(asked: Asked) -> Fits:
    """Whether she said yes or no to a channel, or may be written to over it and can be."""
    channels = asked.condition.texts
    latest = (
        select(func.max(Consent.id))
        .where(Consent.channel.in_(channels))
        .group_by(Consent.member_id, Consent.channel)
    )
    said = select(Consent.member_id).where(Consent.id.in_(latest))
    if asked.operator in {"allows", "refuses"}:
        return Member.id.in_(said.where(Consent.allowed == int(asked.operator == "allows")))
    ways = (_admits(channel) for channel in channels)
    greeted = Member.status.in_([str(status) for status in GREETED])
    return and_(Member.do_not_contact == 0, greeted, or_(*ways))


def _admits(channel: str) -> Fits:
    latest = select(func.max(Consent.id)).where(Consent.channel == channel).group_by(Consent.member_id)
    said = select(Consent.member_id).where(Consent.id.in_(latest))
    # A channel on which she was never asked may be used (`OutreachPolicy.unasked`).
    refused = Member.id.in_(said.where(Consent.allowed == 0))
    reach: dict[str, Fits] = {
        Channel.PHONE: _has_phone(),
        Channel.MESSAGE: or_(_has_phone(), Member.wechat != "", Member.line != ""),
        Channel.EMAIL: Member.email != "",
        Channel.POST: Member.address != "",
    }
    return and_(not_(refused), reach[channel])


_TEXTS: Final = {
    "notes": Member.notes, "talk_about": Member.talk_about, "taboos": Member.taboos,
    "hobbies": Member.hobbies, "occupation": Member.occupation, "drink": Member.drink,
}  # fmt: skip
_ANYWHERE: Final = (
    *_TEXTS.values(), Member.dress_habits, Member.call_hours, Member.parking, Member.address,
)  # fmt: skip


def _text(asked: Asked) -> Fits:
    [words] = asked.condition.texts
    columns = _ANYWHERE if asked.operator == "anywhere" else (_TEXTS[asked.operator],)
    found = [column.icontains(words, autoescape=True) for column in columns]
    if asked.operator in {"anywhere", "notes"}:
        noted = select(Note.member_id).where(Note.text.icontains(words, autoescape=True))
        found.append(Member.id.in_(noted))
    return or_(*found)


_FITS: Final[dict[str, Callable[[Asked], Fits]]] = {
    "birthday": _birthday, "age": _age, "gender": _choice(Member.gender),
    "language": _choice(Member.language), "spent_365": _spent_365, "spent": _spent, "visits": _visits,
    "last_visit": _last_visit, "tag": _tag, "advisor": _advisor, "level": _choice(Member.level),
    "status": _choice(Member.status), "source": _choice(Member.source), "joined_on": _joined_on,
    "referred_by": _referred_by, "family": _family, "relative_birthday": _relative_birthday,
    "on_file": _on_file, "contact": _contact, "do_not_contact": _left_alone, "mourning": _mourning,
    "text": _text, "points": _points, "balance": _balance, "import": _import,
}  # fmt: skip
