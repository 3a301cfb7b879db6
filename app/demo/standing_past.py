"""The sample's levels of the past: when each rose, what was renewed to less, and what each brought her."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from random import Random
from typing import Any, Final

from sqlalchemy import func, insert, select, update

from app.database.sessions import WriteSession
from app.demo import discounts
from app.domain import levels
from app.domain.benefits import Kind
from app.domain.levels import Counted, Level
from app.domain.tiers import SPAN
from app.models import Benefit, BenefitClaim, CardLevel, LevelChange, Member, Purchase, PurchaseLine
from app.queries import levels as card_levels
from app.queries import settings
from app.services import benefits

_YEAR: Final = timedelta(days=SPAN)
_TAKEN: Final = {Kind.MONTHLY_GIFT: 0.4, Kind.CARE: 0.12}
"""How likely she takes one on a visit."""
_COSTS: Final = {Kind.MONTHLY_GIFT: 0.015, Kind.CARE: 0.01}
"""What one costs the shop, as a share of a big ticket."""


def remember(session: WriteSession, seed: int, today: date) -> None:
    """Put the steps of the levels on file, and what members took of what theirs brings, a year back."""
    dice = Random(f"levels {seed}")
    benefits.settle(session)
    kept = settings.load(session)
    known = card_levels.load(session, kept)
    bought = _bought(session, today)
    offers = discounts.Discounts(session, Random(f"discounts {seed}"))
    steps: list[dict[str, Any]] = []
    held: dict[int, list[tuple[date, str]]] = {}
    for member_id, days in sorted(bought.items()):
        hers = [*_steps(days, known, today, partial(offers.give, member_id))]
        held[member_id] = [(one["day"], one["after"]) for one in hers]
        steps += [{"member_id": member_id, **one} for one in hers]
    if steps:
        session.execute(insert(LevelChange), steps)
    for member_id in sorted(bought):
        level = held[member_id][-1][1] if held[member_id] else levels.MEMBER
        session.execute(update(Member).where(Member.id == member_id).values(level=level))
    claims = [*_claims(session, dice, bought, held, today, kept.big_ticket_minor)]
    if claims:
        session.execute(insert(BenefitClaim), claims)
    offers.write()


def _bought(session: WriteSession, today: date) -> dict[int, list[tuple[date, int]]]:
    """Return the days of each member's tickets, and what each day came to."""
    found: defaultdict[int, list[tuple[date, int]]] = defaultdict(list)
    total = select(PurchaseLine.member_id, PurchaseLine.day, func.sum(PurchaseLine.price)).where(
        PurchaseLine.day <= today
    )
    for member_id, day, paid in session.execute(
        total.group_by(PurchaseLine.member_id, PurchaseLine.day).order_by(
            PurchaseLine.member_id, PurchaseLine.day
        )
    ):
        found[member_id].append((day, paid))
    off = select(Purchase.member_id, Purchase.day, Purchase.discount).where(Purchase.discount != 0)
    for member_id, day, taken in session.execute(off.where(Purchase.day <= today)):
        found[member_id].append((day, -taken))
    return dict(found)


def _steps(
    bought: list[tuple[date, int]],
    known: tuple[Level, ...],
    today: date,
    give: Callable[[date, str], int],
) -> Iterator[dict[str, Any]]:
    """Yield each step: up with the purchase that reaches it, down a year later where less was bought.

    `give` is told the level with which she comes on a day, and answers what that takes off.
    """
    holds, renewed = known[0], date.max
    for day in [*sorted({day for day, _ in bought}), today + timedelta(days=1)]:
        while renewed < day and holds is not known[0]:
            best = levels.reached(known, Counted(_spent(bought, renewed)))
            if best.level.rank < holds.rank:
                yield _step(renewed, holds, best.level, "renewal", best.amount or None)
                holds = best.level
            renewed += _YEAR
        if day <= today:
            off = give(day, holds.code)
            if off:
                bought.append((day, -off))
            best = levels.reached(known, Counted(_spent(bought, day)))
            if best.level.rank > holds.rank:
                yield _step(day, holds, best.level, best.why, best.amount)
                holds, renewed = best.level, day + _YEAR


def _spent(bought: list[tuple[date, int]], day: date) -> int:
    return sum(paid for on, paid in bought if day - _YEAR < on <= day)


def _step(day: date, before: Level, after: Level, why: str, amount: int | None) -> dict[str, Any]:
    return {
        "day": day, "before": before.code, "after": after.code, "why": why, "amount": amount, "note": "",
        "at": _noon(day),
    }  # fmt: skip


def _claims(
    session: WriteSession,
    dice: Random,
    bought: dict[int, list[tuple[date, int]]],
    held: dict[int, list[tuple[date, str]]],
    today: date,
    big: int,
) -> Iterator[dict[str, Any]]:
    """Yield what was taken on visits of the last year, within the limits of each benefit."""
    brings: defaultdict[str, list[Benefit]] = defaultdict(list)
    of = select(CardLevel.code, Benefit).join(Benefit, Benefit.level_id == CardLevel.id)
    for code, row in session.execute(of.order_by(Benefit.id)):
        brings[code].append(row)
    for member_id, days in sorted(bought.items()):
        taken: defaultdict[tuple[str, str], int] = defaultdict(int)
        for day in sorted({day for day, paid in days if paid > 0 and today - _YEAR < day < today}):
            level = next((code for since, code in reversed(held[member_id]) if since < day), levels.MEMBER)
            for row in brings[level]:
                kind = Kind(row.kind)
                span = row.kind, day.isoformat()[: 7 if row.per == "month" else 4]
                if kind not in _TAKEN or dice.random() >= _TAKEN[kind]:
                    continue
                if row.times is not None and taken[span] >= row.times:
                    continue
                taken[span] += 1
                yield {
                    "member_id": member_id, "benefit_id": row.id, "day": day,
                    "saved": round(big * _COSTS[kind]), "note": "", "at": _noon(day),
                }  # fmt: skip


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
