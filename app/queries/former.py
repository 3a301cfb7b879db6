"""What else finds a member: card numbers and names of cards that were merged into hers."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select

from app.database.sessions import ReadSession
from app.domain.card_numbers import Stopped
from app.domain.search_keys import card_key
from app.models import FormerCard, Member, Merge

MERGED: Final = "merged"
"""Why a number is one of before: it was on a card that was merged into hers."""


@dataclass(frozen=True, slots=True)
class Former:
    """What was hers before."""

    cards: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


_CARDS = (
    "SELECT member_id, card FROM former_card WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY id"
)
_NAMES = "SELECT kept_id, also FROM merge WHERE kept_id IN (SELECT value FROM json_each(?)) ORDER BY id"


def of_members(session: ReadSession, member_ids: Collection[int]) -> dict[int, Former]:
    """Return what was theirs before of those of the members who had another card."""
    session.flush()
    link, ids = session.connection(), json.dumps(list(member_ids))
    cards: dict[int, list[str]] = {}
    names: dict[int, list[str]] = {}
    for owner, card in link.exec_driver_sql(_CARDS, (ids,)):
        cards.setdefault(owner, []).append(card)
    for owner, also in link.exec_driver_sql(_NAMES, (ids,)):
        names.setdefault(owner, []).extend(filter(None, also.split("\n")))
    return {
        owner: Former(tuple(cards.get(owner, ())), tuple(dict.fromkeys(names.get(owner, ()))))
        for owner in cards.keys() | names.keys()
    }


def stopped(session: ReadSession, member_id: int, written: str) -> Stopped | None:
    """Return the number of hers that is meant by `written`, if it works no more.

    One that was on a second card of hers, before the two were made one, does her no harm.
    """
    rows = session.execute(
        select(FormerCard.card, FormerCard.why, FormerCard.since, Member.card)
        .join(Member, Member.id == FormerCard.member_id)
        .where(FormerCard.member_id == member_id, FormerCard.why != MERGED)
    )
    key = card_key(written)
    return next((Stopped(*row) for row in rows if card_key(row[0]) == key), None)


def whose(session: ReadSession, written: str) -> tuple[int, str] | None:
    """Return the id and name of the member whose card bears this number, or bore it; None: nobody's.

    As a label spells it, and as fingers do: upper or lower case, with or without hyphens and spaces.
    """
    spellings = (written, written.upper(), written.lower())
    key = card_key(written)
    for fits in (lambda card: card.in_(spellings), lambda card: _plain(card) == key):
        now = select(Member.id, Member.name).where(fits(Member.card))
        before = (
            select(Member.id, Member.name)
            .join(FormerCard, FormerCard.member_id == Member.id)
            .where(fits(FormerCard.card))
        )
        found = session.execute(now).first() or session.execute(before).first()
        if found is not None:
            return found[0], found[1]
    return None


def _plain(card: ColumnElement[Any]) -> ColumnElement[str]:
    """Return a number in the file as `card_key` compares it; half-width letters alone."""
    return func.lower(func.replace(func.replace(card, "-", ""), " ", ""))


def card_now(session: ReadSession, member_id: int) -> int | None:
    """Return the id of the card that has what was hers: her own, or the one it was merged into; else None."""
    found: int | None = member_id
    while found is not None and session.get(Member, found) is None:
        found = session.scalar(select(Merge.kept_id).where(Merge.gone_id == found))
    return found


def of_member(session: ReadSession, member_id: int) -> Former:
    """Return what was hers before."""
    return of_members(session, (member_id,)).get(member_id, Former())
