"""The member card: all that the counter wants to know of one member at a glance."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import String, bindparam, or_, select

from app.database.sessions import ReadSession
from app.domain import disagreement, kept_lines, preferences
from app.domain.card_life import UNKNOWN, Life
from app.domain.disagreement import Disagreement
from app.domain.kept_lines import GIFT, RELATIVE, SELF, Line
from app.domain.partial_birthday import PartialBirthday
from app.domain.preferences import Preferences
from app.domain.stated import Said, Stated, in_force
from app.domain.tiers import SPAN, Marks
from app.models import Consent, Contact, Note, Preference, Relative, Staff
from app.queries import balances, card_life, celebration, identity, purchases, referrals, standing_card
from app.queries import timeline as timeline_query
from app.queries.balances import NOTHING, Balances
from app.queries.celebration import Celebration
from app.queries.due import Due, chosen, told
from app.queries.identity import Identity
from app.queries.prepared import PlainRow, Prepared, Together, asked_ahead, day, maybe_day
from app.queries.purchases import History, LineRow
from app.queries.standing_card import HerStanding
from app.queries.timeline import Entry

TIMELINE: Final = 200
"""Entries of the timeline that a card brings along; the rest is there on demand."""


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """A relative: the next birthday, the sizes that were said, and those that were bought for her."""

    id: int
    relation: str
    """A key of `domain.relations`, or as it was said."""
    name: str
    birthday: Celebration | None
    born: PartialBirthday | None
    """As in `Identity`."""
    sizes: str
    """As they were noted with the relative, in one text."""
    notes: str
    is_member_id: int | None
    stated: tuple[Stated, ...]
    """What the member said of her, one by one; `domain.stated`."""
    derived: Preferences
    disagreements: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """Her word on a channel that is in force; a channel she never spoke of is not listed."""

    channel: str
    allowed: bool
    since: date
    wording: str
    source: str


@dataclass(frozen=True, slots=True)
class NoteShown:
    """A note to whoever opens her card, which has not ended."""

    id: int
    text: str
    written_on: date
    until: date | None
    """Its last day; None: until somebody takes it away."""
    staff: str | None
    """Who wrote it; None: the owner."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What her tickets come to, minor units, returns and discounts taken off."""

    visits: int
    """Days with a ticket."""
    first_visit: date | None
    last_visit: date | None
    spent_365: int
    spent: int


@dataclass(frozen=True, slots=True)
class MemberCard:
    """One member, as of one day."""

    today: date
    identity: Identity
    family: tuple[FamilyMember, ...]
    stated: tuple[Stated, ...]
    """In force, the latest first."""
    derived: Preferences
    disagreements: tuple[Disagreement, ...]
    presents: Preferences
    """What she gives away says nothing of her, but what the next present may be."""
    bought: Sequence[LineRow]
    """All her lines, the latest ticket first: what is derived names them by their ids."""
    figures: Figures
    timeline: Sequence[Entry]
    """The latest first; `more_timeline` says whether it was cut."""
    more_timeline: bool
    due: tuple[Due, ...]
    consent: tuple[ConsentGiven, ...]
    notes: tuple[NoteShown, ...] = ()
    """Those that have not ended, the latest first."""
    balances: Balances = NOTHING
    """Points and stored value."""
    life: Life = UNKNOWN
    """Where her card is in its life."""
    standing: HerStanding = standing_card.NOTHING
    """Tier, layer and level, and what her level brings."""
    friends: int = 0
    """How many members came through her."""
    discreet: bool = False
    """What the customer is not to see has been left out (`queries.discretion`)."""

    def evidence(self, ids: Collection[int]) -> tuple[LineRow, ...]:
        """Return the lines with these ids, the latest first."""
        wanted = frozenset(ids)
        return tuple(row for row in self.bought if row.id in wanted)


_FAMILY = Prepared(
    select(
        Relative.id, Relative.relation, Relative.name, Relative.birth_calendar, Relative.birth_year,
        Relative.birth_month, Relative.birth_day, Relative.birth_leap, Relative.sizes, Relative.notes,
        Relative.is_member_id,
    )
    .where(Relative.member_id == bindparam("member_id"))
    .order_by(Relative.id)
)  # fmt: skip
_STATED = Prepared(
    select(
        Preference.relative_id, Preference.id, Preference.kind, Preference.value, Preference.category,
        Preference.said_on, Staff.name,
    )
    .outerjoin(Staff, Staff.id == Preference.staff_id)
    .where(Preference.member_id == bindparam("member_id"))
    .order_by(Preference.id)
)  # fmt: skip
_CONSENT = Prepared(
    select(Consent.channel, Consent.allowed, Consent.since, Consent.wording, Consent.source)
    .where(Consent.member_id == bindparam("member_id"))
    .order_by(Consent.id)
)
_NOTES = Prepared(
    select(Note.id, Note.text, Note.written_on, Note.until, Staff.name)
    .outerjoin(Staff, Staff.id == Note.staff_id)
    .where(
        Note.member_id == bindparam("member_id"),
        or_(Note.until.is_(None), Note.until >= bindparam("today", type_=String)),
    )
    .order_by(Note.id.desc())
)
_DUE = Prepared(chosen().where(Contact.member_id == bindparam("member_id")))
_TOGETHER = Together(
    _FAMILY, _STATED, _CONSENT, _NOTES, _DUE, *identity.ASKED, *timeline_query.ASKED, *card_life.ASKED,
    *balances.ASKED, *standing_card.ASKED, *referrals.ASKED, *purchases.ASKED,
)  # fmt: skip


def load(
    session: ReadSession,
    member_id: int,
    today: date,
    timeline: int = TIMELINE,
    marks: Marks | None = None,
    *,
    known: MemberCard | None = None,
) -> MemberCard:
    """Return her card as of `today`, with the latest `timeline` entries. Raises Unknown.

    Her tier is told against `marks`; without any against those that are kept. `known` is the card that was
    in front: where it is hers, of the lines only those are read that have come since.
    """
    hers = known is not None and known.identity.id == member_id and known.today == today
    before = known.bought if known is not None and hers else None
    asked = {
        "member_id": member_id,
        "today": today,
        "day": today,
        "since": today - timedelta(days=SPAN),
        "limit": timeline + 1,
    }
    with asked_ahead(session, _TOGETHER, **asked):
        bought = purchases.of_member(
            session, member_id, today, before if isinstance(before, History) else None
        )
        return _told(session, member_id, today, bought, timeline, marks)


def _told(
    session: ReadSession, member_id: int, today: date, bought: History, timeline: int, marks: Marks | None
) -> MemberCard:
    kept = kept_lines.by_person(bought.taste(), today)
    said = _said(session, member_id)
    stated, derived, disagreements = _compared(said.get(None, ()), kept.get((SELF, None), ()), today)
    who = identity.load(session, member_id, today)
    happened = timeline_query.entries(session, member_id, bought, timeline + 1)
    return MemberCard(
        today=today,
        identity=who,
        friends=referrals.count(session, member_id),
        family=tuple(
            _relative(row, said.get(row[0], ()), kept.get((RELATIVE, row[0]), ()), today)
            for row in _FAMILY.rows(session, member_id=member_id)
        ),
        stated=stated,
        derived=derived,
        disagreements=disagreements,
        presents=preferences.told(kept.get((GIFT, None), ()), today),
        bought=bought,
        figures=_figures(bought, today),
        timeline=happened[:timeline],
        more_timeline=len(happened) > timeline,
        due=tuple(told(_DUE.rows(session, member_id=member_id))),
        notes=tuple(
            NoteShown(id_, text, day(on), maybe_day(until), staff)
            for id_, text, on, until, staff in _NOTES.rows(session, member_id=member_id, today=today)
        ),
        balances=balances.of_member(session, member_id, today),
        life=card_life.life(session, member_id, who.status, who.valid_until),
        standing=standing_card.load(session, who, bought, today, marks),
        consent=_consent(_CONSENT.rows(session, member_id=member_id)),
    )


def _said(session: ReadSession, member_id: int) -> dict[int | None, list[Said]]:
    """Return every statement, by the relative of whom it speaks; None: herself."""
    found: dict[int | None, list[Said]] = {}
    for relative_id, id_, kind, value, category, said_on, staff in _STATED.rows(session, member_id=member_id):
        one = Said(id_, kind, value, category, maybe_day(said_on), staff)
        found.setdefault(relative_id, []).append(one)
    return found


def _compared(
    said: Iterable[Said], own: Sequence[Line], today: date
) -> tuple[tuple[Stated, ...], Preferences, tuple[Disagreement, ...]]:
    """Return what is said of one person, what that person's lines say, and where the two disagree."""
    stated, derived = in_force(said), preferences.told(own, today)
    return stated, derived, disagreement.found(stated, derived, own)


def _consent(rows: Iterable[PlainRow]) -> tuple[ConsentGiven, ...]:
    """Return the latest word on each channel."""
    latest = {
        channel: ConsentGiven(channel, bool(allowed), day(since), wording, source)
        for channel, allowed, since, wording, source in rows
    }
    return tuple(latest.values())


def _relative(row: PlainRow, said: Iterable[Said], own: Sequence[Line], today: date) -> FamilyMember:
    kept = celebration.upcoming(celebration.birthday(*row[3:8]), today)
    born = celebration.partial(*row[3:8])
    values: list[Any] = [*row[:3], kept, born, *row[8:11], *_compared(said, own, today)]
    return FamilyMember(*values)


def _figures(bought: History, today: date) -> Figures:
    days = {ticket.day for ticket in bought.tickets}
    return Figures(
        visits=len(days),
        first_visit=min(days, default=None),
        last_visit=max(days, default=None),
        spent_365=bought.spent(today, 365),
        spent=bought.spent(today),
    )
