"""Where one member stands, for her card: from her own lines and the marks that are kept, in a moment.

Nobody else is reckoned when a card is opened: a purchase shows on it at once, against the fifths of the
latest reckoning.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.database.sessions import ReadSession
from app.domain import alive, benefits, card_rights, layers, levels, tiers
from app.domain.benefits import Benefit
from app.domain.card_rights import Right
from app.domain.layers import Seen
from app.domain.levels import Counted, Step
from app.domain.status import GREETED, Status
from app.domain.tiers import Bought, Marks, Reason, Score
from app.queries import benefits as benefits_query
from app.queries import birth_month, standing, standing_kept
from app.queries import levels as levels_query
from app.queries import settings as settings_query
from app.queries.benefits import Held
from app.queries.identity import Identity
from app.queries.purchases import History


@dataclass(frozen=True, slots=True)
class HerStanding:
    """Tier, layer and level of one member on a day, with what they rest on."""

    tier: str
    """"": she has not begun to buy, or nothing was reckoned yet."""
    score: Score | None
    reasons: tuple[Reason, ...]
    before: str
    """Her tier at the end of last month; "" where it is not known."""
    moved: int
    """1: up since then, -1: down, 0: neither."""
    layer: str
    alive: float | None
    """The probability that she is still a customer, by which her layer was told; None: by her silence, as
    nothing can be relied on yet."""
    level: str
    """The code of her card's level."""
    level_name: str
    """The shop's own name of it; "": the program's word."""
    reached: str
    """The level that her purchases reach by the thresholds."""
    step: Step | None
    """What is missing to the next level."""
    gains: tuple[Benefit, ...]
    """What the next level would bring her that she has not now."""
    benefits: tuple[Held, ...]
    """What she may have today: nothing while her card does not give it."""


NOTHING = HerStanding("", None, (), "", 0, "", None, "", "", "", None, (), ())
ASKED: Final = (*settings_query.ASKED, *standing.ASKED, *levels_query.ASKED, *benefits_query.ASKED)
"""What a card asks of it, for `prepared.Together`."""


def load(
    session: ReadSession,
    who: Identity,
    bought: History,
    today: date,
    marks: Marks | None = None,
) -> HerStanding:
    """Return where she stands, from all her lines up to `today`.

    Against `marks`, or those that are kept; without any she has no tier.
    """
    stored = settings_query.stored(session)
    settings = settings_query.typed(stored)
    kept = standing_kept.load(stored)
    by = standing.rules(session, settings)
    hers, seen, tickets = _bought(bought, today, standing.friends(session, who.id, today))
    at = marks or (kept.marks if kept else None)
    scored = None if at is None else tiers.score(hers, at, by.tiers)
    tier = scored.tier.value if scored else ""
    last_month = today.replace(day=1) - timedelta(days=1)
    before = standing_kept.hers(session, who.id, last_month) if tier else ""
    has = Counted(hers.spend, standing.points(session, who.id, today), hers.friends)
    level = next((one for one in by.levels if one.code == who.level), None)
    rises = Status(who.status) in GREETED  # under a sanction a card rises to nothing
    step = levels.step(by.levels, who.level, tickets, has, today) if rises else None
    chance = alive.alive(kept.alive, bought.came(), today) if kept and kept.alive else None
    brings = benefits_query.load(session, settings)
    now = brings.get(who.level, ())
    on = card_rights.on(Status(who.status), who.valid_until, today)
    return HerStanding(
        tier=tier,
        score=scored,
        reasons=tiers.reasons(hers, scored, by.tiers) if scored and tier else (),
        before=before,
        moved=tiers.moved(before, tier),
        layer=layers.layer(who.status, seen, chance, today, by.layers).value,
        alive=chance,
        level=who.level,
        level_name=level.name if level else "",
        reached=levels.reached(by.levels, has).level.code,
        step=step,
        gains=benefits.gained(now, brings.get(step.level.code, ())) if step else (),
        benefits=benefits_query.held(
            now if card_rights.may(Right.BENEFIT, on) else (),
            benefits_query.claims(session, who.id),
            today,
            _birth_month(who, today),
        ),
    )


def _birth_month(who: Identity, today: date) -> int | None:
    return birth_month.month(who.birthday.birthday if who.birthday else None, who.born, today)


def _bought(hers: History, today: date, friends: int) -> tuple[Bought, Seen, list[tuple[date, int]]]:
    """Return what the rules ask of her purchases: in the span, ever, and ticket by ticket."""
    if not hers.tickets:
        return Bought(friends=friends), Seen(), []
    inside = hers.since(today - timedelta(days=tiers.SPAN))
    paid = [hers.paid(it) for it in inside]
    net, returned = sum(paid), sum(map(hers.taken_back, inside))
    days = {it.day for it in inside}
    taken = net + returned + sum(it.discount for it in inside)
    bought = Bought(net, len(days), max(days, default=date.min), taken, returned, friends, ever=True)
    seen = Seen(len(days), len({it.day for it in hers.tickets}), hers.tickets[0].day)
    return bought, seen, [(it.day, sum_) for it, sum_ in zip(inside, paid, strict=True)]
