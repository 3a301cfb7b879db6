"""The scores that may tell who is slipping, each from what one day knew; the higher, the surer she comes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.insight import SPAN
from app.domain.slipping import SILENT
from app.domain.value import plain, visits, worth
from app.domain.value.counts import Floats, Places
from app.domain.value.learning import Weights
from app.domain.value.visits import Log
from app.domain.value.worth import Models


class Score(StrEnum):
    """What members can be ordered by."""

    RHYTHM = "rhythm"
    """Her silence against her own gap: the shop's own rule."""
    RECENCY = "recency"
    """Her silence alone."""
    ALIVE = "alive"
    """MBG/NBD's probability that she is still a customer."""
    EXPECTED = "expected"
    """BG/NBD's visits in the time ahead; her own rate where the model cannot be relied on."""
    HAZARD = "hazard"
    """Silence, rhythm, frequency, tenure and trend of spending, weighed as the shop's past weighs them."""
    BLEND = "blend"
    """Rhythm, expected visits and probability together, weighed as the shop's past weighs them."""


_COLUMNS: Final = ("silence", "rhythm", "frequency", "tenure", "trend", "expected", "alive")
LEARNED: Final[Mapping[Score, tuple[int, ...]]] = {
    Score.HAZARD: tuple(map(_COLUMNS.index, ("silence", "rhythm", "frequency", "tenure", "trend"))),
    Score.BLEND: tuple(map(_COLUMNS.index, ("rhythm", "expected", "alive"))),
}
"""The scores whose weights are learned, with the columns that they weigh."""
_LEAST: Final = 1e-4
_BEST: Final = 0.4
"""Of those who bought in the year, the share that brought most: about platinum and gold."""


@dataclass(frozen=True)
class Seen:
    """What a day knew of each customer, one place a customer, and the models of that day."""

    customer: Places
    plain: Mapping[Score, Floats]
    """The scores that need no learning."""
    columns: Floats
    """What the learned ones weigh: one row a customer, `_COLUMNS` across."""
    alive: Floats
    """The probability that she is still a customer, by the model or what stands in for it."""
    silent: npt.NDArray[np.bool_]
    """Whether her silence is over twice her own gap; never of one who came once."""
    best: npt.NDArray[np.bool_]
    """Whether she is among those who brought most in the year up to the day."""

    def score(self, kind: Score, weights: Weights | None = None) -> Floats:
        """Return a score of each customer; a learned one by its `weights`."""
        return self.plain[kind] if weights is None else weights.score(self.columns[:, LEARNED[kind]])


def seen(log: Log, end: int, ahead: float, models: Models | None = None) -> Seen:
    """Return what the day `end` knew, visits expected in so many days `ahead`.

    `models` are those fitted to that day's counts in days, where they are at hand.
    """
    known = visits.known(log, end)
    counts = known.counts(1.0)
    if models is None:
        models = worth.fit_visits(counts)
    told = worth.worth(models, counts, known.spent_on, known.mean, ahead, known.gap)
    expected = told.visits if models.bg_nbd.usable is not None else plain.expected(counts, ahead)
    silence = counts.age - counts.t_x
    usual = plain.gaps(counts, known.gap)
    ratio = silence / np.maximum(usual, _LEAST)
    found = {Score.RHYTHM: -ratio, Score.RECENCY: -silence, Score.EXPECTED: expected}
    if models.mbg_nbd.usable is not None:
        found[Score.ALIVE] = told.alive
    columns = np.column_stack(
        [
            np.log1p(silence),
            np.log1p(silence) - np.log1p(usual),
            np.log1p(counts.x),
            np.log1p(counts.age),
            known.trend,
            np.log(expected + _LEAST),
            np.log(told.alive + _LEAST) - np.log(1.0 - told.alive + _LEAST),
        ]
    )
    silent = silence > SILENT * known.gap
    return Seen(known.customer, found, columns, told.alive, silent, _best(log, end)[known.customer])


def _best(log: Log, end: int) -> npt.NDArray[np.bool_]:
    """Return who brought most in the year up to the day, by the number of the customer."""
    lately = (log.day > end - SPAN) & (log.day <= end) & np.isfinite(log.amount)
    spent = np.bincount(log.customer[lately], log.amount[lately], minlength=log.customers)
    bought = spent[spent > 0]
    least = float(np.quantile(bought, 1.0 - _BEST)) if len(bought) else np.inf
    return spent >= max(least, _LEAST)
