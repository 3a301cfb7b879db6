"""Tier, layer and level of everybody at once, on arrays: the same rules as those of one member, to the digit.

The rules are said in `domain.tiers`, `layers` and `levels`; what is here is held against them by tests.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from app.domain import tiers
from app.domain.layers import Layer, LayerRules
from app.domain.levels import Level
from app.domain.tiers import FIFTHS, UNIT, WHOLE, Marks, Tier, TierRules
from app.domain.value.counts import Floats

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

TIERS: Final = (Tier.NONE, Tier.LEAD, Tier.IRON, Tier.GOLD, Tier.PLATINUM)
"""The tiers by their numbers here."""
LAYERS: Final = (Layer.WAVERING, Layer.LOYAL, Layer.POTENTIAL)
"""The layers by their numbers here."""


@dataclass(frozen=True)
class Figures:
    """What the rules ask about everybody, one place a member; days as `date.toordinal` counts them."""

    member: Whole
    spend: Whole
    """In the span, as the next five; see `tiers.Bought`."""
    visits: Whole
    last: Whole
    bought: Whole
    returned: Whole
    friends: Whole
    points: Whole
    """Earned in the span."""
    ever: Flags
    """Whether she ever had a ticket."""
    once: Flags
    """Whether all her tickets are of one day."""
    latest: Whole
    """The day of her last ticket in all; 0: she has none."""
    prospect: Flags


class Scores(NamedTuple):
    """The tier's number and the score with its parts, one place a member."""

    tier: Whole
    score: Whole
    contribution: Whole
    word_of_mouth: Whole
    loyalty: Whole


def marks(of: Figures) -> Marks:
    """Return where the fifths begin, as `tiers.marks` does."""
    counted = of.bought > 0
    return Marks(
        tuple(_marks(of.spend[counted])),
        tuple(map(date.fromordinal, _marks(of.last[counted]))),
        tuple(_marks(of.visits[counted])),
    )


def _marks(values: Whole) -> list[int]:
    different, sharing = np.unique(values, return_counts=True)
    below = np.cumsum(sharing) - sharing
    fifths = 1 + FIFTHS * (2 * below + sharing) // (2 * max(len(values), 1))
    steps = np.diff(fifths, prepend=1)
    return list(np.repeat(different, steps).tolist())


def scores(of: Figures, at: Marks, rules: TierRules) -> Scores:
    """Return everybody's tier against these marks, as `tiers.score` does."""
    counted = (of.bought > 0).astype(np.int64)
    spend = _fifth(at.spend, of.spend) * counted
    last = _fifth([day.toordinal() for day in at.last], of.last) * counted
    visits = _fifth(at.visits, of.visits) * counted
    contribution, loyalty = UNIT * spend, UNIT * (last + visits) // 2
    friends = UNIT * np.array((0, tiers.ONE_FRIEND, tiers.MORE_FRIENDS))[np.minimum(of.friends, 2)]
    total = (
        rules.contribution * contribution + rules.word_of_mouth * friends + rules.loyalty * loyalty
    ) // WHOLE
    back = WHOLE * of.returned > rules.returns * of.bought
    # In the order in which `tiers.score` asks, so that marks out of order come to the same.
    asked = (~of.ever, back | (total < rules.iron), total >= rules.platinum, total >= rules.gold)
    tier = np.select(asked, (0, 1, 4, 3), 2)
    return Scores(tier, total, contribution, friends, loyalty)


def _fifth(at: Sequence[int], values: Whole) -> Whole:
    return 1 + np.searchsorted(np.array(at, np.int64), values, side="right").astype(np.int64)


def layers(of: Figures, alive: Floats | None, today: date, rules: LayerRules) -> Whole:
    """Return the numbers of everybody's layers, as `layers.layer` does; nan: no probability is known."""
    now = today.toordinal()
    stays = of.latest >= now - rules.silence
    if alive is not None:
        stays = np.where(np.isnan(alive), stays, np.nan_to_num(alive) * 100 >= rules.alive)
    loyal = stays & (of.visits >= rules.visits)
    potential = of.prospect | ~of.ever | (of.once & (of.latest >= now - rules.newcomer))
    return np.where(potential, 2, loyal.astype(np.int64))


def levels(of: Figures, known: Sequence[Level]) -> Whole:
    """Return the place among `known` of the level that each reaches, as `levels.reached` does."""
    found: Whole = np.zeros(len(of.member), np.int64)
    columns: list[tuple[str, Any]] = [
        ("from_spend", of.spend), ("from_points", of.points), ("from_referrals", of.friends)
    ]  # fmt: skip
    for place, level in enumerate(known[1:], 1):
        for name, has in columns:
            least = getattr(level, name)
            if least is not None:
                found[has >= least] = place
    return found
