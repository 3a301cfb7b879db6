"""Who is listed as slipping: by the score that has earned its place, else by the shop's own rule (V8).

Below which score somebody is listed, the shop's own past says: where the list of the best held most of those
who stayed away with fewest of those who came (the harmonic mean of both shares), and never was longer than
the rule's. The score lists only while that mean is no less than the rule's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.slipping import EVEN
from app.domain.value.counts import Floats
from app.domain.value.listing_why import Why
from app.domain.value.scores import Seen

FEWEST: Final = 20
"""Listed on all days of the past together, below which nothing is compared."""

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Listing:
    """By what members are listed."""

    below: float | None = None
    """Whose score is lower is listed; None: the rule lists."""
    why: Why | None = Why.YOUNG
    """Why the rule lists; None: the score does."""
    hits: float | None = None
    """Of the best whom the score listed on the past, the share that stayed away; None: not compared."""
    rule_hits: float | None = None
    """Of those whom the rule listed."""
    count: int = 0
    """How many of the best the score listed on all days of the past together."""
    rule_count: int = 0
    """How many the rule listed."""


BY_RULE: Final = Listing()
"""Where nothing is compared."""


def by_rule(seen: Seen, *, alive_counts: bool) -> Flags:
    """Return who is slipping by the shop's own rule, the probability left out where it does not count."""
    found: Flags = seen.silent | (seen.alive < EVEN) if alive_counts else seen.silent.copy()
    return found


def drawn(days: Sequence[tuple[Seen, Floats, Floats]], *, alive_counts: bool) -> Listing:
    """Return by what the list is made, from days of the past: what was seen, who came, how each scored."""
    flags, gone, score = [], [], []
    for seen, came, scored in days:
        flags.append(by_rule(seen, alive_counts=alive_counts)[seen.best])
        gone.append((came == 0)[seen.best])
        score.append(scored[seen.best])
    ruled, away, scores = np.concatenate(flags), np.concatenate(gone), np.concatenate(score)
    count = int(ruled.sum())
    if count < FEWEST:
        return BY_RULE
    order = np.argsort(scores, kind="stable")
    ordered, right = np.append(scores[order], np.inf), np.cumsum(away[order])
    # Who shares a score is listed together: a list ends where the score rises.
    lengths = np.flatnonzero(ordered[1:] > ordered[:-1]) + 1
    lengths = lengths[lengths <= count]
    if not len(lengths):
        return Listing(why=Why.WORSE)
    balance = 2.0 * right[lengths - 1] / (lengths + right[-1])
    long = int(lengths[np.argmax(balance)])
    hits, rule_hits = float(right[long - 1]) / long, float(away[ruled].mean())
    if balance.max() < 2.0 * away[ruled].sum() / (count + right[-1]):
        return Listing(None, Why.WORSE, hits, rule_hits, long, count)
    return Listing(float(ordered[long]), None, hits, rule_hits, long, count)
