"""Which score has earned its place: the candidates compared on the shop's own past, by rolling origin.

From several days of the past each score says who will come in the days that followed, knowing no more than
the day did, and is held against who came. The weights of a learned score are learned from other members
than those it is judged by.

The shop's own rule (her silence against her own rhythm) stands unless another beats it by more than the
noise of the comparison. Where one does, the blend is taken while it is not clearly worse than the best: it
has the others in it, and is less at the mercy of one model's mistake. A score that does worse than plain
recency is not used. Whom the score lists is judged once more, as a list: `listing`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from app.domain.value import auc, learning, listing, scores
from app.domain.value.counts import Floats
from app.domain.value.learning import Weights
from app.domain.value.listing import BY_RULE, Flags, Listing
from app.domain.value.listing_why import Why
from app.domain.value.scores import LEARNED, Score, Seen
from app.domain.value.visits import Log

ORIGINS: Final = 6
HORIZON: Final = 90
"""Days in which she is to come again."""
MOST: Final = 10_000
"""Customers that are compared; of a larger shop every second, third … one."""
_LEAST_BOTH: Final = 5
"""Members who came, and who did not, below which a day of the past says nothing."""
_STANDS: Final = 1.0
"""Standard errors by which another score has to be the better one before the rule gives way."""
_NOT_WORSE: Final = 2.0
"""Standard errors by which the blend may be behind the best and still be taken."""


@dataclass(frozen=True)
class Judged:
    """What the past said of each score."""

    score: Score
    """The one that is used."""
    areas: Mapping[Score, float]
    """The mean area of each candidate over the origins; empty where the past says nothing."""
    noises: Mapping[Score, float]
    """The standard error of the difference to the best one."""
    weights: Weights | None
    """Of the score that is used, where it is learned."""
    origins: tuple[int, ...]
    """The days from which it was judged."""
    horizon: int
    """Days ahead that were judged."""
    listing: Listing = BY_RULE
    """By what those who are slipping are listed."""

    @property
    def alive_counts(self) -> bool:
        """Whether the probability tells no worse than recency; where the past says nothing it counts."""
        return self.areas.get(Score.ALIVE, 1.0) >= self.areas.get(Score.RECENCY, 0.0)

    def listed(self, seen: Seen) -> Flags:
        """Return who of those seen is slipping, her tier apart."""
        if self.listing.below is None:
            return listing.by_rule(seen, alive_counts=self.alive_counts)
        found: Flags = seen.score(self.score, self.weights) < self.listing.below
        return found


UNJUDGED: Final = Judged(Score.RHYTHM, {}, {}, None, (), HORIZON)
"""The shop's own rule, where nothing is compared."""


@dataclass(frozen=True)
class _Day:
    seen: Seen
    came: Floats


def judge(log: Log, end: int, horizon: int = HORIZON) -> Judged:
    """Return the score that has earned its place by the day `end`; nothing later is looked at."""
    past = thinned(log.until(end))
    days, origins, ahead = _days(past, end, horizon)
    told = [one for one in days if _says(one.came)]
    if not told:
        return replace(UNJUDGED, horizon=ahead)
    curves: dict[Score, list[auc.Curve]] = {}
    scored = {kind: _scored(kind, told) for kind in Score}
    for kind in Score:
        found = [auc.curve(score, day.came) for day, score in zip(told, scored[kind], strict=False)]
        kept = [each for each in found if each is not None]
        if len(kept) == len(told):
            curves[kind] = kept
    areas = {kind: float(np.mean([each.area for each in found])) for kind, found in curves.items()}
    best = max(areas, key=areas.__getitem__)
    noises = {
        kind: float(np.mean([auc.noise(*pair) for pair in zip(found, curves[best], strict=True)]))
        for kind, found in curves.items()
    }
    taken = chosen(areas, noises)
    found_so = Judged(taken, areas, noises, _learned(taken, told), origins, ahead)
    return replace(found_so, listing=by_what(found_so, told, scored[taken]))


def by_what(found: Judged, days: Sequence["_Day"], scored: Sequence[Floats]) -> Listing:
    """Return by what the list is made, `scored` being the scores of the one that is taken."""
    if found.score is Score.RHYTHM:
        return Listing(why=Why.UNBEATEN)
    if found.areas[found.score] < found.areas.get(Score.RECENCY, 0.0):
        return Listing(why=Why.WORSE)
    past = [(day.seen, day.came, score) for day, score in zip(days, scored, strict=True)]
    return listing.drawn(past, alive_counts=found.alive_counts)


def weights(log: Log, end: int, horizon: int, kind: Score) -> Weights | None:
    """Return what a learned score weighs by what is known at the end of the day `end`."""
    days, _, _ = _days(thinned(log.until(end)), end, horizon)
    return _learned(kind, [one for one in days if _says(one.came)])


def thinned(log: Log) -> Log:
    """Return the log, of a large shop only of every so many-th customer."""
    step = -(-log.customers // MOST)
    if step <= 1:
        return log
    kept = log.customer % step == 0
    return Log(log.customer[kept], log.day[kept], log.amount[kept], log.is_visit[kept], log.customers)


def _days(log: Log, end: int, horizon: int) -> tuple[list[_Day], tuple[int, ...], int]:
    if not len(log):
        return [], (), horizon
    first = int(log.day.min())
    span = end - first
    ahead = min(horizon, span // 3)
    if ahead < 1:
        return [], (), horizon
    last = end - ahead
    starts = np.linspace(min(first + span // 4, last), last, ORIGINS)
    origins = tuple(sorted({int(each) for each in starts}))
    days = []
    for origin in origins:
        seen = scores.seen(log, origin, ahead)
        days.append(_Day(seen, log.came_between(origin, origin + ahead)[seen.customer]))
    return days, origins, ahead


def _says(came: Floats) -> bool:
    back = int((came > 0).sum())
    return min(back, len(came) - back) >= _LEAST_BOTH


def _scored(kind: Score, days: Sequence[_Day]) -> list[Floats]:
    """Return the score of everybody on each day; empty where it is not to be had on all of them."""
    if kind not in LEARNED:
        return [day.seen.plain[kind] for day in days] if all(kind in day.seen.plain for day in days) else []
    halves = [_learned(kind, days, half) for half in (0, 1)]
    found = []
    for day in days:
        score = np.zeros(len(day.came))
        for half, weights in enumerate(halves):
            if weights is None:
                return []
            mine = day.seen.customer % 2 == half
            score[mine] = day.seen.score(kind, weights)[mine]
        found.append(score)
    return found


def _learned(kind: Score, days: Sequence[_Day], without: int | None = None) -> Weights | None:
    """Return the weights of a learned score from all members, or all but every second one."""
    if kind not in LEARNED:
        return None
    examples = []
    for day in days:
        others = np.ones(len(day.came), np.bool_) if without is None else day.seen.customer % 2 != without
        examples.append((day.seen.columns[others][:, LEARNED[kind]], day.came[others]))
    return learning.learn(examples)


def chosen(areas: Mapping[Score, float], noises: Mapping[Score, float]) -> Score:
    """Return the score that is used, by the mean areas and the noises of the differences to the best."""
    best = max(areas, key=areas.__getitem__)

    def within(kind: Score, errors: float) -> bool:
        return kind in areas and areas[best] - areas[kind] <= errors * noises[kind]

    if within(Score.RHYTHM, _STANDS):
        return Score.RHYTHM
    return Score.BLEND if within(Score.BLEND, _NOT_WORSE) else best
