"""Who would move if the owner set other rules: tiers, and levels that the ledger reaches."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.database.sessions import ReadSession
from app.domain import levels
from app.domain.levels import Level
from app.progress import Job, Progress
from app.queries import members, settings, standing, standing_kept
from app.queries.standing import Rules, Standing


class Mover(NamedTuple):
    """One member who would move."""

    member_id: int
    name: str
    card: str
    """Her number; "" for none."""
    spend: int
    """In the 365 days, minor units."""


class Move(NamedTuple):
    """Members who would go the same way."""

    before: str
    after: str
    members: tuple[Mover, ...]
    """All of them, who spends most first."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would change."""

    tiers: tuple[Move, ...]
    layers: tuple[Move, ...]
    levels: tuple[Move, ...]
    """By what the ledger reaches; a card's level itself rises with the next purchase, or when asked for."""
    handed_down: tuple[Move, ...]
    """Holders of a level that would be no more, and the one that they would have."""
    waiting: tuple[int, ...]
    """Members who have reached a higher level than their card says, by the rules to be."""


def load(session: ReadSession, today: date, wanted: Rules) -> Job[Preview]:
    """Return who would move on `today` if `wanted` held."""
    yield Progress(0, 2)
    stored = settings.stored(session)
    kept = standing_kept.load(stored)
    found = kept.alive if kept else None
    old_by = standing.rules(session, settings.typed(stored))
    old = standing.everybody(session, today, old_by, found)
    yield Progress(1, 2)
    new = standing.everybody(session, today, wanted, found)
    pairs = list(zip(old.rows, new.rows, strict=True))
    return Preview(
        _moves(session, pairs, "tier"),
        _moves(session, pairs, "layer"),
        _moves(session, pairs, "reached"),
        _moves(session, [(row, _handed_down(row, wanted, old_by.levels)) for row in new.rows], "level"),
        tuple(
            row.member_id
            for row in new.rows
            if levels.rank(wanted.levels, row.reached)
            > levels.rank(wanted.levels, _handed_down(row, wanted, old_by.levels).level)
        ),
    )


def _handed_down(row: Standing, wanted: Rules, known: Sequence[Level]) -> Standing:
    """Return her standing with the level that she would have if hers were no more."""
    codes = {level.code for level in wanted.levels}
    if row.level in codes:
        return row
    rank = levels.rank(known, row.level)
    below = next((one.code for one in reversed(known) if one.rank < rank and one.code in codes), None)
    return row if below is None else row._replace(level=below)


def _moves(session: ReadSession, pairs: list[tuple[Standing, Standing]], field: str) -> tuple[Move, ...]:
    found: defaultdict[tuple[str, str], list[Standing]] = defaultdict(list)
    for old, new in pairs:
        before, after = getattr(old, field), getattr(new, field)
        if before != after:
            found[before, after].append(new)
    told = []
    for (before, after), rows in sorted(found.items()):
        spend = {row.member_id: row.spend for row in sorted(rows, key=lambda row: -row.spend)}
        who = members.rows(session, [*spend])
        told.append(
            Move(before, after, tuple(Mover(one.id, one.name, one.card, spend[one.id]) for one in who))
        )
    return tuple(told)
