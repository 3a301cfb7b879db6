"""Keep what a posted card looked like: on the timeline of who got it, beside the task that asked for it."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import delete, func, insert, or_, select

from app.database.sessions import WriteSession
from app.domain import errors
from app.models import CardPicture, ChangedRow, PostedCard
from app.queries import among
from app.queries.card_pictures import Sides
from app.services import checks
from app.services.recording import operation

LARGEST: Final = 20_000
"""Bytes of one side that are kept."""
_BEGINNINGS: Final = (b"RIFF", b"\xff\xd8\xff", b"\x89PNG\r\n")


@dataclass(frozen=True, slots=True)
class Posted:
    """A card that is on its way."""

    member_id: int
    contact_id: int
    """By which it is known that it was posted; its line on the timeline gives way to the card's."""
    occasion: str
    """The key of `domain.card_occasions`: "birthday", "festival:mid_autumn"."""
    design: str
    sides: Sides


@operation("contact.post")
def keep(session: WriteSession, cards: Iterable[Posted], on: date) -> int:
    """Keep what these cards looked like, posted on the day `on`; return how many.

    What is on its way already keeps the picture that it has. Raises BadValue for what is no picture, or
    too large.
    """
    checks.happened(session, "day", on)
    cards = list(cards)
    there = set(
        session.scalars(
            select(PostedCard.contact_id).where(
                among.these(PostedCard.contact_id, {card.contact_id for card in cards})
            )
        )
    )
    cards = [card for card in cards if card.contact_id not in there]
    pictures = _kept(session, {side for card in cards for side in (card.sides.front, card.sides.back)})
    for card in cards:
        session.add(
            PostedCard(
                member_id=card.member_id,
                posted_on=on,
                occasion=card.occasion,
                design=card.design,
                front_id=pictures[card.sides.front],
                back_id=pictures[card.sides.back],
                contact_id=card.contact_id,
                staff_id=session.actor.staff_id,
            )
        )
    session.flush()
    return len(cards)


def of(session: WriteSession, members: Collection[int]) -> set[int]:
    """Return the pictures of all cards that these members got, or got before it was taken back."""
    found: set[int] = set()
    for column in (PostedCard.front_id, PostedCard.back_id):
        found |= set(session.scalars(select(column).where(PostedCard.member_id.in_(members))))
    for kept in (ChangedRow.before, ChangedRow.after):
        rows = session.execute(
            select(func.json_extract(kept, "$.front_id"), func.json_extract(kept, "$.back_id")).where(
                ChangedRow.table_name == PostedCard.__tablename__,
                func.json_extract(kept, "$.member_id").in_(members),
            )
        )
        found |= {side for row in rows for side in row if side is not None}
    return found


def forget(session: WriteSession, pictures: Collection[int]) -> None:
    """Take these pictures out of the file, but those that somebody else's card has, also in the record."""
    needed = set(
        session.scalars(select(PostedCard.front_id).where(among.these(PostedCard.front_id, pictures)))
    ) | set(session.scalars(select(PostedCard.back_id).where(among.these(PostedCard.back_id, pictures))))
    for kept in (ChangedRow.before, ChangedRow.after):
        named = [func.json_extract(kept, f"$.{side}_id") for side in ("front", "back")]
        rows = session.execute(
            select(*named).where(
                ChangedRow.table_name == PostedCard.__tablename__,
                or_(*(among.these(side, pictures) for side in named)),
            )
        )
        needed |= {side for row in rows for side in row}
    session.execute(delete(CardPicture).where(among.these(CardPicture.id, set(pictures) - needed)))


def _kept(session: WriteSession, images: Collection[bytes]) -> dict[bytes, int]:
    """Return the id of each picture, writing those that the file has not."""
    by_digest = {hashlib.sha256(image).hexdigest(): image for image in images}
    for image in images:
        if not image.startswith(_BEGINNINGS):
            raise errors.BadValue("card", "", "not_a_picture")
        if len(image) > LARGEST:
            raise errors.BadValue("card", f"{len(image):,}", "too_large")
    wanted = select(CardPicture.digest, CardPicture.id).where(among.these(CardPicture.digest, by_digest))
    there = {digest for digest, _ in session.execute(wanted)}
    new = [{"digest": digest, "image": image} for digest, image in by_digest.items() if digest not in there]
    if new:
        session.execute(insert(CardPicture), new)
    return {by_digest[digest]: id_ for digest, id_ in session.execute(wanted)}
