"""Levels: set by hand, brought up to what was reached, and their terms as the owner sets them (rule V4)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors, level_names, levels
from app.domain.benefits import MOST_TIMES, Benefit
from app.domain.levels import Level
from app.models import Benefit as BenefitRow
from app.models import BenefitClaim, CardLevel, LevelChange, Member
from app.progress import Job, Progress
from app.queries import levels as card_levels
from app.queries import settings as settings_query
from app.queries import standing
from app.services import benefits, checks, ledger, planning, settings
from app.services.recording import operation

_LARGEST = 10**15
_MOST_AMOUNT = 1_000
"""Percent of the plain rate of points; a discount is below it by its nature."""
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Terms:
    """One level as the owner sets it, with what it brings."""

    level: Level
    benefits: tuple[Benefit, ...]


@operation("level.set")
def set_level(
    session: WriteSession,
    member_id: int,
    code: str,
    day: date,
    *,
    note: str = "",
    staff_id: int | None = None,
) -> int | None:
    """Give her a level by hand, and return the id of the step; None where she has it.

    It stands until her card is renewed. Raises Unknown, BadValue for a level that the shop does not have.
    """
    member: Member = checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    checks.happened(session, "day", day)
    known = card_levels.load(session, settings_query.load(session))
    checks.choice("level", code, [one.code for one in known])
    if member.level == code:
        return None
    made = LevelChange(
        member_id=member_id, day=day, before=member.level, after=code, why="hand",
        note=checks.text("note", note), staff_id=staff_id,
    )  # fmt: skip
    member.level = code
    session.add(made)
    session.flush()
    planning.congratulate(session, member_id, day)
    return made.id


@operation("level.set")
def raise_all(session: WriteSession, member_ids: Iterable[int], day: date) -> Job[int]:
    """Give each the level that she has reached by `day`, and return how many rose: one change of many."""
    from app.services import standing as raising

    wanted = list(member_ids)
    rose = 0
    for done, member_id in enumerate(wanted):
        if done % _AT_ONCE == 0:
            yield Progress(done, len(wanted))
        rose += raising.raise_level(session, member_id, day) is not None
    return rose


def renew(session: WriteSession, member_id: int, day: date, staff_id: int | None = None) -> None:
    """Let her level be what she has reached when her card is renewed, as part of the change: up or down."""
    member: Member = checks.known(session, Member, "member", member_id)
    known = card_levels.load(session, settings_query.load(session))
    best = levels.reached(known, standing.reach(session, member_id, day))
    if best.level.code != member.level:
        session.add(
            LevelChange(
                member_id=member_id, day=day, before=member.level, after=best.level.code, why="renewal",
                amount=best.amount or None, staff_id=staff_id,
            )
        )  # fmt: skip
        member.level = best.level.code
        session.flush()
        planning.congratulate(session, member_id, day)


@operation("settings.change")
def change(session: WriteSession, terms: Sequence[Terms], **rules: Any) -> None:
    """Set what each level asks and brings, and settings of tiers and layers, as one change.

    A level without a code is new, and stands where it belongs by what it asks (`levels.order`). One that is
    not among `terms` is removed, and who holds it has the next below; the first stays.

    Raises BadValue for sums that do not rise from level to level, weights that make no hundred, thresholds
    that cross, and numbers that cannot be.
    """
    benefits.settle(session)
    in_order = [terms[place] for place in levels.order([one.level for one in terms])]
    _check(in_order)
    _remove(session, {one.level.code for one in in_order})
    in_order = [_put_on_file(session, one) for one in in_order]
    _rank(session, [one.level.code for one in in_order])
    for one in in_order:
        row = session.scalars(select(CardLevel).where(CardLevel.code == one.level.code)).first()
        if row is None:
            raise errors.BadValue("level", one.level.code, "not_a_choice")
        row.name = checks.text("name", one.level.name)
        row.from_spend, row.from_points = one.level.from_spend, one.level.from_points
        row.from_referrals = one.level.from_referrals
        _bring(session, row.id, one.benefits)
    if rules:
        settings.change(session, **rules)


def _put_on_file(session: WriteSession, one: Terms) -> Terms:
    """Return the terms with the level's code: a new level is put on file with one."""
    if one.level.code:
        return one
    rank = (session.scalar(select(func.max(CardLevel.rank))) or 0) + 1
    known = set(session.scalars(select(CardLevel.code)))
    code = next(code for number in count(rank) if (code := f"level_{number}") not in known)
    session.add(CardLevel(code=code, rank=rank))
    session.flush()
    return replace(one, level=replace(one.level, code=code))


def _rank(session: WriteSession, codes: Sequence[str]) -> None:
    """Let the levels stand in this order. No two may have one rank meanwhile, so all move aside first."""
    rows = {row.code: row for row in session.scalars(select(CardLevel))}
    in_order = [rows[code] for code in codes if code in rows]
    if [row.rank for row in in_order] == sorted(row.rank for row in in_order):
        return
    aside = max(row.rank for row in in_order) + 1
    for first in (aside, 0):
        for number, row in enumerate(in_order):
            row.rank = first + number
        session.flush()


def _remove(session: WriteSession, kept: set[str]) -> None:
    """Take out the levels that are not among those kept; who holds one falls once."""
    rows = session.scalars(select(CardLevel).order_by(CardLevel.rank.desc())).all()
    for place, row in enumerate(rows):
        if row.code in kept:
            continue
        below = next((each for each in rows[place + 1 :] if each.code in kept), None)
        if below is None:
            raise errors.BadValue("level", row.name or row.code, "empty")
        _hand_down(session, row, below, ledger.day_of(session))
        session.delete(row)
        session.flush()


def _hand_down(session: WriteSession, gone: CardLevel, below: CardLevel, day: date) -> None:
    """Let the next level have the holders of one that goes, and the benefits that were claimed of it."""
    for member in session.scalars(select(Member).where(Member.level == gone.code)):
        step = LevelChange(
            member_id=member.id,
            day=day,
            before=gone.code,
            after=below.code,
            why="hand",
            note=level_names.read(gone.name).own,
        )
        session.add(step)
        member.level = below.code
    claimed = set(session.scalars(select(BenefitClaim.benefit_id).distinct()))
    for row in session.scalars(select(BenefitRow).where(BenefitRow.level_id == gone.id)):
        if row.id in claimed:
            row.level_id, row.active = below.id, 0
        else:
            session.delete(row)
    session.flush()


def _check(terms: Sequence[Terms]) -> None:
    for name in ("from_spend", "from_points", "from_referrals"):
        asked = [getattr(one.level, name) for one in terms]
        known = [value for value in asked if value is not None]
        for value in known:
            checks.within(name, value, 1, _LARGEST)
        if known != sorted(known):
            raise errors.BadValue(name, str(known[-1]), "crossed")
    for one in terms:
        for each in one.benefits:
            if not 0 <= each.amount <= _MOST_AMOUNT or not 0 < (each.times or 1) <= MOST_TIMES:
                raise errors.BadValue("amount", str(each.amount), "too_large")


def _bring(session: WriteSession, level_id: int, wanted: Iterable[Benefit]) -> None:
    """Let a level bring these; what it brings no more stays on file, as claims name it."""
    there = {
        row.kind: row
        for row in session.scalars(
            # One that is offered goes before one that came from a level that is no more.
            select(BenefitRow).where(BenefitRow.level_id == level_id).order_by(BenefitRow.active)
        )
    }
    for one in wanted:
        row = there.pop(one.kind.value, None)
        if row is None:
            row = BenefitRow(level_id=level_id, kind=one.kind.value)
            session.add(row)
        row.amount, row.text, row.times, row.per, row.active = (
            one.amount, checks.text("text", one.text), one.times, one.per.value, 1,
        )  # fmt: skip
    for row in there.values():
        row.active = 0
    session.flush()
