"""Who a member is: her name, her numbers and addresses, and what to know when she is in front of one."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.domain import errors
from app.domain.partial_birthday import PartialBirthday
from app.models import Member, Phone, Photo, Staff
from app.queries import celebration
from app.queries.celebration import Celebration
from app.queries.prepared import Prepared, maybe_day


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """One of her numbers, the first is the one to call."""

    id: int
    written: str
    digits: str
    """`domain.phones.Phone.key`: +8613800138812."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who she is, how to reach her, what to serve her. Texts are "" where nothing is known."""

    id: int
    name: str
    reading: str
    card: str | None
    gender: str
    language: str | None
    """None: the shop's."""
    phones: tuple[PhoneNumber, ...]
    wechat: str
    line: str
    email: str
    postcode: str
    address: str
    birthday: Celebration | None
    born: PartialBirthday | None
    """What is known of a birthday whose day is not; None of a whole one."""
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
    """Since when she is in mourning, or was: `domain.mourning` knows how long it holds."""
    notes: str
    joined_on: date | None
    source: str
    referred_by_id: int | None
    referred_by: str | None
    advisor_id: int | None
    advisor: str | None
    status: str
    level: str
    valid_until: date | None
    do_not_contact: bool
    has_photo: bool


_BIRTH = (
    Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
)  # fmt: skip
_REFERRER = aliased(Member)
_IDENTITY = Prepared(
    select(
        Member.id, Member.name, Member.reading, Member.card, Member.gender, Member.language, *_BIRTH,
        Member.wechat, Member.line, Member.email, Member.postcode, Member.address, Member.wedding_day,
        Member.occupation, Member.hobbies, Member.drink, Member.call_hours, Member.dress_habits,
        Member.talk_about, Member.taboos, Member.parking, Member.umbrella_lent_on, Member.mourning_from,
        Member.notes, Member.joined_on, Member.source, Member.referred_by_id,
        _REFERRER.name.label("referred_by"), Member.advisor_id, Staff.name.label("advisor"), Member.status,
        Member.level, Member.valid_until, Member.do_not_contact, Photo.member_id.label("has_photo"),
    )
    .outerjoin(_REFERRER, _REFERRER.id == Member.referred_by_id)
    .outerjoin(Staff, Staff.id == Member.advisor_id)
    .outerjoin(Photo, Photo.member_id == Member.id)
    .where(Member.id == bindparam("member_id"))
)  # fmt: skip
_PHONES = Prepared(
    select(Phone.id, Phone.written, Phone.digits)
    .where(Phone.member_id == bindparam("member_id"))
    .order_by(Phone.position, Phone.id)
)
ASKED: Final = (_IDENTITY, _PHONES)
"""What a card asks of it, for `prepared.Together`."""


def load(session: ReadSession, member_id: int, today: date) -> Identity:
    """Return who she is as of `today`. Raises Unknown."""
    row = _IDENTITY.named(session, member_id=member_id)
    if row is None:
        raise errors.Unknown("member", str(member_id))
    columns = [row.pop(column.key) for column in _BIRTH]
    kept = celebration.birthday(*columns)
    for field in ("wedding_day", "joined_on", "valid_until", "umbrella_lent_on", "mourning_from"):
        row[field] = maybe_day(row[field])
    row["do_not_contact"] = bool(row["do_not_contact"])
    row["has_photo"] = row["has_photo"] is not None
    numbers = tuple(PhoneNumber(*phone) for phone in _PHONES.rows(session, member_id=member_id))
    return Identity(
        phones=numbers,
        birthday=celebration.upcoming(kept, today),
        born=celebration.partial(*columns),
        **row,
    )
