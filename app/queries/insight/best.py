"""The tiers of whoever bought in the year, and who the best are: platinum and gold, or the top fifth."""

from datetime import date
from typing import Final

from app.database.sessions import ReadSession
from app.domain.insight import pareto
from app.domain.tiers import Tier
from app.queries import standing_on
from app.queries.insight import spent

TOP: Final = frozenset({Tier.PLATINUM, Tier.GOLD})


def best(session: ReadSession, today: date) -> tuple[list[int], bool]:
    """Return the ids of the best members, and whether they are so by tier.

    Where nobody is platinum or gold it is the fifth that spent most in 365 days.
    """
    spends = spent.by_member(session, today)
    tiers = standing_on.tiers(session, today)
    found = sorted(who for who in spends if tiers.get(who) in TOP)
    if found or not spends:
        return found, bool(found)
    ordered = sorted(spends, key=lambda who: (-spends[who], who))
    return sorted(ordered[: pareto.first(len(ordered))]), False
