"""What can be said of a customer without a model: her own rate and rhythm, drawn towards the shop's.

Used where a shop is young or its log does not say what the models ask. Nothing here can fail: a shop of one
customer who came once gets figures that are finite, not negative and not larger than its past allows.
"""

from typing import Final

import numpy as np

from app.domain.value.counts import Counts, Floats

SILENT_TWICE: Final = 2.0
"""Silence of so many of her own gaps is an even chance that she is gone."""


def gaps(counts: Counts, own: Floats | None = None) -> Floats:
    """Return how long each customer stays away as a rule, drawn towards the shop's own gap by one visit.

    `own` is the median of her gaps where the days are known (nan for whoever came once); without it the mean.
    """
    came = counts.x > 0
    known = counts.t_x / np.maximum(counts.x, 1.0) if own is None else np.where(came, own, 0.0)
    usual = float(np.median(known[came])) if came.any() else float(counts.age.max(initial=0.0))
    drawn: Floats = (np.where(came, counts.x * known, 0.0) + usual) / (counts.x + 1.0)
    return drawn


def alive(counts: Counts, usual: Floats) -> Floats:
    """Return an even chance at a silence of twice her usual gap, more before, less after."""
    silence = counts.age - counts.t_x
    with np.errstate(divide="ignore", invalid="ignore"):
        twice = np.where(silence > 0, silence / (SILENT_TWICE * usual), 0.0)
    found: Floats = np.exp2(-np.minimum(np.nan_to_num(twice, nan=np.inf, posinf=np.inf), 1_000.0))
    return found


def expected(counts: Counts, ahead: float) -> Floats:
    """Return the visits in the time `ahead` at her own rate, drawn towards the shop's by one visit.

    Her rate is over all the time since she first came, her silence included. To order customers by it is
    better than by `if_alive` times `alive`, which tells once more what their silence tells already.
    """
    return _drawn(counts, counts.age, ahead)


def if_alive(counts: Counts, ahead: float) -> Floats:
    """Return the visits in the time `ahead` of whoever stays, at her rate while she came.

    It is drawn to the shop's by one visit. Her silence since the last one is left out, for `alive` tells of
    it; the shop's rate is over all the time, so that two visits on two days are no rate for a year.
    """
    return _drawn(counts, counts.t_x, ahead)


def _drawn(counts: Counts, over: Floats, ahead: float) -> Floats:
    whole = float(counts.age.sum())
    mean = float(counts.x.sum()) / whole if whole > 0 else 0.0
    if mean <= 0:
        return np.zeros(len(counts))
    found: Floats = (counts.x + 1.0) / (over + 1.0 / mean) * ahead
    return found


def ticket(visits: Floats, mean: Floats) -> Floats:
    """Return what she is expected to spend on a visit: her mean, drawn to the shop's by one visit."""
    known = (visits > 0) & (mean > 0)
    usual = float(mean[known].mean()) if known.any() else 0.0
    found: Floats = (np.where(known, visits * mean, 0.0) + usual) / (np.where(known, visits, 0.0) + 1.0)
    return found
