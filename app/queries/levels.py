"""The levels of the shop's cards, as the owner has set them or as a new shop has them."""

from datetime import date
from typing import Final

from sqlalchemy import bindparam, func, select

from app.database.sessions import ReadSession
from app.domain import levels
from app.domain.levels import Level
from app.domain.shop import ShopSettings
from app.models import CardLevel, LevelChange
from app.queries.prepared import Prepared

_LEVELS = Prepared(
    select(
        CardLevel.code, CardLevel.rank, CardLevel.name, CardLevel.from_spend, CardLevel.from_points,
        CardLevel.from_referrals,
    ).order_by(CardLevel.rank)
)  # fmt: skip
_EARLIER = (
    select(LevelChange.member_id, func.max(LevelChange.id).label("id"))
    .where(LevelChange.day <= bindparam("day"))
    .group_by(LevelChange.member_id)
    .subquery()
)
_HELD = Prepared(
    select(LevelChange.member_id, LevelChange.after).join(_EARLIER, _EARLIER.c.id == LevelChange.id)
)
_FIRST = select(func.min(LevelChange.id).label("id")).group_by(LevelChange.member_id).subquery()
_BEFORE = Prepared(
    select(LevelChange.member_id, LevelChange.before)
    .join(_FIRST, _FIRST.c.id == LevelChange.id)
    .where(LevelChange.day > bindparam("day"))
)
ASKED: Final = (_LEVELS,)
"""What a card asks of it, for `prepared.Together`."""


def load(session: ReadSession, settings: ShopSettings) -> tuple[Level, ...]:
    """Return the levels in the order of their ranks, those of a new shop where the owner has set none."""
    found = tuple(Level(*row) for row in _LEVELS.rows(session))
    return found or levels.defaults(settings)


def names(session: ReadSession, settings: ShopSettings) -> dict[str, str]:
    """Return the shop's own name of each level by its code, in the order of the ranks; "": it has none."""
    return {level.code: level.name for level in load(session, settings)}


def held(session: ReadSession, day: date) -> dict[int, str]:
    """Return the level on `day` of each member whose level ever changed; the others have that of now."""
    return {**dict(_pairs(_BEFORE, session, day)), **dict(_pairs(_HELD, session, day))}


def _pairs(which: Prepared, session: ReadSession, day: date) -> list[tuple[int, str]]:
    return [(member_id, code) for member_id, code in which.rows(session, day=day)]
