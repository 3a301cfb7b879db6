"""Who gets a birthday card in a period, by the sun and by the moon; and who does not, and why."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import honorifics
from app.domain.channels import Channel
from app.domain.heard import Heard
from app.domain.status import GREETED
from app.models import Consent, Member, Staff
from app.queries import birthdays, heard
from app.queries.celebration import birthday
from app.queries.due import AnySelect

LEFT_ALONE: Final = "do_not_contact"
NO_POST: Final = "no_consent"
NOT_GREETED: Final = "status"
NO_BIRTHDAY: Final = "no_birthday"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who gets a card."""

    member_id: int
    name: str
    honorific: str
    """As her language says it (女士, 様, Ms); "" where her gender is not known."""
    gender: str
    language: str
    card: str
    day: date
    """The birthday that the card is for, by the sun."""
    turns: int | None
    advisor: str
    address: str
    postcode: str
    heard: Heard | None = None
    """What she heard in the last seven days: a birthday card goes out all the same."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Somebody who gets none."""

    member_id: int
    name: str
    reason: str
    """do_not_contact, no_consent, status, no_birthday."""


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who gets a card, in the order of the days, and who was passed over."""

    cards: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...]


_MEMBERS: AnySelect = select(
    Member.id, Member.name, Member.gender, Member.language, Member.card, Member.status, Member.do_not_contact,
    Member.address, Member.postcode, Staff.name.label("advisor"),
    Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day, Member.birth_leap,
).outerjoin(Staff, Staff.id == Member.advisor_id)  # fmt: skip


def birthday_cards(
    session: ReadSession,
    language: str,
    start: date,
    end: date,
    member_ids: Collection[int] | None = None,
    today: date | None = None,
) -> Recipients:
    """Return who gets a card for a birthday from `start` to `end`, both included.

    With `member_ids` only these are asked for, and each gets a card for her next birthday from `start`
    on. `language` is the shop's, for those who have none of their own. What each heard lately is told as
    of `today`, without it as of `start`.
    """
    posted = _allows_post(session)
    if member_ids is None:
        kept_then = birthdays.between(session, start, end, left_alone=True)
        wanted = {one.member_id for one in kept_then if one.relative_id is None}
    else:
        wanted = set(member_ids)
    lately = heard.of(session, wanted, today or start)
    cards: list[Recipient] = []
    skipped: list[Skipped] = []
    for part in _batched(sorted(wanted)):
        for row in session.execute(_MEMBERS.where(Member.id.in_(part))):
            kept = birthday(*row[-5:])
            reason = _refused(row, allowed=posted.get(row.id, True), known=kept is not None)
            if reason or kept is None:
                skipped.append(Skipped(row.id, row.name, reason))
                continue
            days = kept.between(start, end) if member_ids is None else [kept.next_on(start)]
            cards += [_recipient(row, language, day, kept.turns(day), lately.get(row.id)) for day in days]
    cards.sort(key=lambda one: (one.day, one.member_id))
    return Recipients(tuple(cards), tuple(skipped))


def _allows_post(session: ReadSession) -> dict[int, bool]:
    """Return the latest word of everybody who was asked about post."""
    query = select(Consent.member_id, Consent.allowed).where(Consent.channel == Channel.POST.value)
    return {member_id: bool(allowed) for member_id, allowed in session.execute(query.order_by(Consent.id))}


def _refused(row: Any, *, allowed: bool, known: bool) -> str:
    if row.do_not_contact:
        return LEFT_ALONE
    if row.status not in GREETED:
        return NOT_GREETED
    if not allowed:
        return NO_POST
    return "" if known else NO_BIRTHDAY


def _recipient(row: Any, language: str, day: date, turns: int | None, lately: Heard | None) -> Recipient:
    spoken = row.language or language
    return Recipient(
        member_id=row.id,
        name=row.name,
        honorific=honorifics.title(row.gender, spoken),
        gender=row.gender,
        language=spoken,
        card=row.card or "",
        day=day,
        turns=turns,
        advisor=row.advisor or "",
        address=row.address,
        postcode=row.postcode,
        heard=lately,
    )


def _batched(ids: Sequence[int], size: int = 5_000) -> Iterator[Sequence[int]]:
    """Yield the ids in parts that one statement can name."""
    for first in range(0, len(ids), size):
        yield ids[first : first + size]
