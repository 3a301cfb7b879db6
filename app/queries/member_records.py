"""Everything that is on file of members, a thousand at a time: for whoever is handed the shop's own data."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.database.sessions import ReadSession
from app.domain import own_ids
from app.domain.birthday import Birthday
from app.domain.partial_birthday import PartialBirthday
from app.models import (
    Account,
    Consent,
    FormerCard,
    Member,
    Note,
    Phone,
    Photo,
    PostedCard,
    Preference,
    Relative,
    Staff,
    Tag,
)  # fmt: skip
from app.queries import among, everybody, lots
from app.queries.celebration import birthday, partial
from app.queries.prepared import PlainRow, Prepared, day, maybe_day

BATCH: Final = 1_000


@dataclass(frozen=True, slots=True)
class RelativeRecord:
    """One of her family."""

    id: int
    relation: str
    name: str
    birthday: Birthday | None
    part: PartialBirthday | None
    """What is known of a birthday whose day is not."""
    sizes: str
    notes: str
    is_member_id: int | None


@dataclass(frozen=True, slots=True)
class PreferenceRecord:
    """One thing that she said of herself."""

    kind: str
    value: str
    category: str
    said_on: date | None


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One word of hers on a channel; the latest of a channel is in force."""

    channel: str
    allowed: bool
    since: date
    wording: str
    source: str


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """A note to whoever opens her card."""

    text: str
    written_on: date
    until: date | None


@dataclass(frozen=True, slots=True)
class PostedRecord:
    """A greeting card that she got by post."""

    posted_on: date
    occasion: str
    design: str


@dataclass(frozen=True, slots=True)
class LotRecord:
    """Points or stored value that she brought along."""

    kind: str
    amount: int
    """Points, or minor units."""
    as_of: date
    expires_on: date | None


class LotOf(NamedTuple):
    """A lot with whose it is."""

    member_id: int
    card: str | None
    name: str
    amount: int
    as_of: date
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """One member with all that belongs to her but her purchases and contacts."""

    id: int
    uid: str
    """What files call her: another program's name for her, else our own."""
    external_id: str | None
    name: str
    card: str | None
    reading: str
    gender: str
    language: str | None
    wechat: str
    line: str
    email: str
    postcode: str
    address: str
    birthday: Birthday | None
    part: PartialBirthday | None
    """What is known of a birthday whose day is not."""
    wedding_day: date | None
    occupation: str
    hobbies: str
    drink: str
    call_hours: str
    dress_habits: str
    talk_about: str
    taboos: str
    parking: str
    umbrella_lent_on: date | None
    mourning_from: date | None
    notes: str
    joined_on: date | None
    source: str
    referred_by_id: int | None
    referred_by: str | None
    referrer: str | None
    """What files call the one through whom she came: her card's number, else her `uid`."""
    advisor: str | None
    status: str
    level: str
    valid_until: date | None
    do_not_contact: bool
    phones: tuple[tuple[str, str], ...]
    """Pairs of the number as written and its key; the first is the one to call."""
    preferences: tuple[PreferenceRecord, ...]
    consents: tuple[ConsentRecord, ...]
    tags: tuple[str, ...]
    relatives: tuple[RelativeRecord, ...]
    remarks: tuple[NoteRecord, ...]
    former_cards: tuple[str, ...]
    lots: tuple[LotRecord, ...]
    posted_cards: tuple[PostedRecord, ...]
    photo: bytes
    """b"" where there is none, or nobody asked for pictures."""

    @property
    def allowed(self) -> dict[str, bool]:
        """Her word in force on each channel that she spoke of."""
        return {word.channel: word.allowed for word in self.consents}

    def stated(self, kind: str) -> str:
        """Return what she said of a kind without naming a category; "" for nothing."""
        return next((said.value for said in self.preferences if (said.kind, said.category) == (kind, "")), "")


_REFERRER = aliased(Member)
_DAYS: Final = ("wedding_day", "umbrella_lent_on", "mourning_from", "joined_on", "valid_until")
_OWN: Final = (
    "id", "external_id", "name", "card", "reading", "gender", "language", "wechat", "line", "email",
    "postcode", "address", "wedding_day", "occupation", "hobbies", "drink", "call_hours", "dress_habits",
    "talk_about", "taboos", "parking", "umbrella_lent_on", "mourning_from", "notes", "joined_on", "source",
    "referred_by_id", "status", "level", "valid_until", "do_not_contact",
)  # fmt: skip
_BEFORE_OWN: Final = 11
"""Columns that a member's row has before her own."""
_MEMBERS = Prepared(
    select(
        Member.created_at, _REFERRER.card, _REFERRER.name, _REFERRER.external_id, _REFERRER.created_at,
        Staff.name,
        Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
        *(getattr(Member, name) for name in _OWN),
    )
    .outerjoin(_REFERRER, _REFERRER.id == Member.referred_by_id)
    .outerjoin(Staff, Staff.id == Member.advisor_id)
    .where(among.given(Member.id))
)  # fmt: skip


def _belonging(member: InstrumentedAttribute[int], *columns: Any, order: Sequence[Any]) -> Prepared:
    return Prepared(select(member, *columns).where(among.given(member)).order_by(*order))


_PHONES = _belonging(Phone.member_id, Phone.written, Phone.digits, order=(Phone.position, Phone.id))
_PREFERENCES = _belonging(
    Preference.member_id, Preference.kind, Preference.value, Preference.category, Preference.said_on,
    order=(Preference.id,),
)  # fmt: skip
_CONSENTS = _belonging(
    Consent.member_id, Consent.channel, Consent.allowed, Consent.since, Consent.wording, Consent.source,
    order=(Consent.id,),
)  # fmt: skip
_TAGS = _belonging(Tag.member_id, Tag.name, order=(Tag.name,))
_RELATIVES = _belonging(
    Relative.member_id, Relative.id, Relative.relation, Relative.name, Relative.birth_calendar,
    Relative.birth_year, Relative.birth_month, Relative.birth_day, Relative.birth_leap, Relative.sizes,
    Relative.notes, Relative.is_member_id, order=(Relative.id,),
)  # fmt: skip
_NOTES = _belonging(Note.member_id, Note.text, Note.written_on, Note.until, order=(Note.id,))
_POSTED = _belonging(
    PostedCard.member_id, PostedCard.posted_on, PostedCard.occasion, PostedCard.design,
    order=(PostedCard.id,),
)  # fmt: skip
_FORMER = _belonging(FormerCard.member_id, FormerCard.card, order=(FormerCard.id,))
_LEFT = lots.lots().add_columns(Account.holder_id).where(among.given(Account.holder_id)).subquery()
_LOTS = Prepared(
    select(_LEFT.c.holder_id, _LEFT.c.kind, func.sum(_LEFT.c.left), _LEFT.c.day, _LEFT.c.expires_on)
    .group_by(_LEFT.c.holder_id, _LEFT.c.kind, _LEFT.c.day, _LEFT.c.expires_on)
    .order_by(func.min(_LEFT.c.id))
)
"""What is left of her lots; those of one day and expiry are one, for no file can tell them apart."""
_PHOTOS = _belonging(Photo.member_id, Photo.image, order=(Photo.member_id,))

Rest = Mapping[int, Sequence[PlainRow]]


def ids(session: ReadSession, wanted: Sequence[int] | None) -> list[int]:
    """Return the ids of `wanted` who are still on file, in that order; of all members for None."""
    known = everybody.ids(session)
    if wanted is None:
        return known
    there = frozenset(known)
    return [id_ for id_ in dict.fromkeys(wanted) if id_ in there]


def batches(
    session: ReadSession, member_ids: Sequence[int], *, pictures: bool = False
) -> Iterator[list[MemberRecord]]:
    """Yield the records of these members in their order; with their photos if `pictures`."""
    for first in range(0, len(member_ids), BATCH):
        part = member_ids[first : first + BATCH]
        yield _records(session, part, pictures=pictures)


def _records(session: ReadSession, part: Sequence[int], *, pictures: bool) -> list[MemberRecord]:
    asked = among.text(part)

    def rest(query: Prepared) -> Rest:
        found: defaultdict[int, list[PlainRow]] = defaultdict(list)
        for member_id, *row in query.rows(session, ids=asked):
            found[member_id].append(tuple(row))
        return found

    queries = (_PHONES, _PREFERENCES, _CONSENTS, _TAGS, _RELATIVES, _NOTES, _FORMER, _LOTS, _POSTED)
    others = [rest(query) for query in queries]
    photos = rest(_PHOTOS) if pictures else {}
    rows = {row[_BEFORE_OWN]: row for row in _MEMBERS.rows(session, ids=asked)}
    return [_record(rows[id_], [other.get(id_, ()) for other in others], photos.get(id_, ())) for id_ in part]


def _record(row: PlainRow, rest: Sequence[Sequence[PlainRow]], photo: Sequence[PlainRow]) -> MemberRecord:
    made, referrer_card, referrer, referrer_id, referrer_made, advisor, *born = row[:_BEFORE_OWN]
    values = dict(zip(_OWN, row[_BEFORE_OWN:], strict=True))
    came_through = values["referred_by_id"]
    for name in _DAYS:
        values[name] = maybe_day(values[name])
    values["do_not_contact"] = bool(values["do_not_contact"])
    phones, preferences, consents, tags, relatives, notes, former, lots, posted = rest
    return MemberRecord(
        uid=values["external_id"] or own_ids.member(values["id"], made),
        birthday=birthday(*born),
        part=partial(*born),
        referred_by=referrer_card or referrer,
        referrer=None
        if came_through is None
        else referrer_card or referrer_id or own_ids.member(came_through, referrer_made),
        advisor=advisor,
        phones=tuple((written, key) for written, key in phones),
        preferences=tuple(
            PreferenceRecord(kind, value, category, maybe_day(on))
            for kind, value, category, on in preferences
        ),
        consents=tuple(
            ConsentRecord(channel, bool(allowed), day(since), wording, source)
            for channel, allowed, since, wording, source in consents
        ),
        tags=tuple(name for (name,) in tags),
        relatives=tuple(
            RelativeRecord(id_, relation, name, birthday(*born), partial(*born), sizes, notes, is_member)
            for id_, relation, name, *born, sizes, notes, is_member in relatives
        ),
        remarks=tuple(NoteRecord(text, day(on), maybe_day(until)) for text, on, until in notes),
        former_cards=tuple(card for (card,) in former),
        lots=tuple(LotRecord(kind, amount, day(on), maybe_day(until)) for kind, amount, on, until in lots),
        posted_cards=tuple(PostedRecord(day(on), occasion, design) for on, occasion, design in posted),
        photo=photo[0][0] if photo else b"",
        **values,
    )
