"""Cards that a member got by post: on her timeline, and as they looked."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from app.database.sessions import ReadSession
from app.models import CardPicture, PostedCard, Staff
from app.queries.prepared import Prepared, day


@dataclass(frozen=True, slots=True)
class PostedEntry:
    """A card that was posted, on the timeline."""

    id: int
    day: date
    occasion: str
    """The key of `domain.card_occasions`; "": not for the customer's eyes."""
    design: str
    """The key of its design."""
    staff: str | None


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of a card as small pictures, WebP or JPEG."""

    front: bytes
    back: bytes
    """The side with the words."""


_POSTED = Prepared(
    select(PostedCard.id, PostedCard.posted_on, PostedCard.occasion, PostedCard.design, Staff.name)
    .outerjoin(Staff, Staff.id == PostedCard.staff_id)
    .where(PostedCard.member_id == bindparam("member_id"))
    .order_by(PostedCard.posted_on.desc(), PostedCard.id.desc())
    .limit(bindparam("limit"))
)
ASKED: Final = (_POSTED,)
"""What a card asks of it, for `prepared.Together`."""


def of_member(session: ReadSession, member_id: int, limit: int) -> list[PostedEntry]:
    """Return the cards that she got, the latest first, at most `limit`."""
    rows = _POSTED.rows(session, member_id=member_id, limit=limit)
    return [PostedEntry(id_, day(on), *rest) for id_, on, *rest in rows]


def sides(session: ReadSession, posted_id: int) -> Sides | None:
    """Return what a posted card looked like; None where it is not on file any more."""
    front, back = aliased(CardPicture), aliased(CardPicture)
    found = session.execute(
        select(front.image, back.image)
        .select_from(PostedCard)
        .join(front, front.id == PostedCard.front_id)
        .join(back, back.id == PostedCard.back_id)
        .where(PostedCard.id == posted_id)
    ).first()
    return None if found is None else Sides(*found)
