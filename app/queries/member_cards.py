"""What is printed on members' cards (D2): name, number, level; and who gets none, with the reason."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain.shop import ShopSettings
from app.domain.status import Status
from app.models import Member
from app.queries import levels

NO_NUMBER: Final = "no_card"
NOT_HERS: Final = "status"
_PRINTED: Final = frozenset({Status.APPLIED, Status.READY, Status.ACTIVE})
_BATCH: Final = 5_000


@dataclass(frozen=True, slots=True)
class HeldCard:
    """One card."""

    member_id: int
    name: str
    number: str
    language: str
    """Hers, else the shop's."""
    level: str
    """The code of her level; "" where the shop has it no more."""
    standing: float
    """Where the level stands among the shop's: 0 the first, 1 the highest."""
    valid_until: date | None


class Passed(NamedTuple):
    """Somebody who was asked for and has no card to print."""

    member_id: int
    name: str
    reason: str
    """no_card, status."""
    status: str


@dataclass(frozen=True, slots=True)
class CardsHeld:
    """The cards in the order of their numbers, and who was passed over."""

    cards: tuple[HeldCard, ...]
    skipped: tuple[Passed, ...]


def load(session: ReadSession, settings: ShopSettings, ids: Collection[int] | None = None) -> CardsHeld:
    """Return the cards of everybody who has or gets one, or of those named."""
    ranks = list(levels.names(session, settings))
    cards: list[HeldCard] = []
    skipped: list[Passed] = []
    for row in _rows(session, ids):
        reason = "" if row.card else NO_NUMBER
        if row.status not in _PRINTED:
            reason = NOT_HERS
        if reason:
            if ids is not None:  # nobody asked for the others
                skipped.append(Passed(row.id, row.name, reason, row.status))
            continue
        at = ranks.index(row.level) if row.level in ranks else 0
        cards.append(
            HeldCard(
                member_id=row.id,
                name=row.name,
                number=row.card,
                language=row.language or settings.language,
                level=row.level if row.level in ranks else "",
                standing=at / max(len(ranks) - 1, 1),
                valid_until=row.valid_until,
            )
        )
    cards.sort(key=lambda card: (len(card.number), card.number))
    return CardsHeld(tuple(cards), tuple(skipped))


def _rows(session: ReadSession, ids: Collection[int] | None) -> Iterator[Any]:
    query = select(
        Member.id, Member.name, Member.card, Member.language, Member.level, Member.status, Member.valid_until
    )
    if ids is None:
        yield from session.execute(query)
        return
    wanted: Sequence[int] = list(dict.fromkeys(ids))
    for first in range(0, len(wanted), _BATCH):
        part = wanted[first : first + _BATCH]
        found = {row.id: row for row in session.execute(query.where(Member.id.in_(part)))}
        yield from (found[id_] for id_ in part if id_ in found)
