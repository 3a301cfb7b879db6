"""What each customer is worth in a time ahead: visits, tickets, the chance that she is still there.

The models say it where they can be relied on, the plain rates where they cannot; which of the two is a fact
of the answer. Visits are BG/NBD's, the chance to be there MBG/NBD's: BG/NBD takes whoever came once for
alive.
"""

from dataclasses import dataclass

import numpy as np

from app.domain.value import buying, fitting, gamma_gamma, plain
from app.domain.value.buying import Buying, Model
from app.domain.value.counts import Counts, Floats
from app.domain.value.fitting import Fit
from app.domain.value.gamma_gamma import Spending


@dataclass(frozen=True, slots=True)
class Models:
    """What was found for a shop; its parameters are kept, so that later days need no fit."""

    bg_nbd: Fit[Buying]
    mbg_nbd: Fit[Buying]
    gamma_gamma: Fit[Spending]

    def used(self) -> dict[str, str]:
        """Return what each figure comes from: a model, or what stands in where none can be relied on."""
        return {
            "p_alive": "mbg_nbd" if self.mbg_nbd.usable else "own_rhythm",
            "expected": "bg_nbd" if self.bg_nbd.usable else "own_rate",
            "expected_ticket": "gamma_gamma" if self.gamma_gamma.usable else "own_mean",
        }


@dataclass(frozen=True)
class Worth:
    """One place a customer in each column."""

    alive: Floats
    """The probability that she is still a customer."""
    visits: Floats
    """Expected in the time ahead, with the chance that she has left in it."""
    if_alive: Floats
    """Expected if she is a customer still: never fewer."""
    ticket: Floats
    """Expected on a visit, in the unit of the money given."""

    @property
    def spending(self) -> Floats:
        """What she is expected to spend in the time ahead."""
        return self.visits * self.ticket


def fit(counts: Counts, spent_on: Floats, mean: Floats) -> Models:
    """Fit all three models to a shop.

    `spent_on` counts the repeat visits whose amount is known, `mean` is their mean amount; nan where there
    is none.
    """
    return Models(
        fitting.fit_buying(Model.BG_NBD, counts),
        fitting.fit_buying(Model.MBG_NBD, counts),
        fitting.fit_spending(spent_on, mean),
    )


def fit_visits(counts: Counts) -> Models:
    """Fit the two models of visits alone; of tickets nothing is asked."""
    none = np.zeros(0)
    return fit(counts, none, none)


def worth(
    models: Models,
    counts: Counts,
    spent_on: Floats,
    mean: Floats,
    ahead: float,
    own_gaps: Floats | None = None,
) -> Worth:
    """Return what each customer is worth in the time `ahead`, in the unit of the counts."""
    still = _alive(models, counts, own_gaps)
    bg_nbd = models.bg_nbd.usable
    if bg_nbd is None:
        if_alive = plain.if_alive(counts, ahead)
        visits = if_alive * still
    else:
        if_alive = buying.if_alive(Model.BG_NBD, bg_nbd, counts, ahead)
        visits = if_alive * buying.alive(Model.BG_NBD, bg_nbd, counts)
    spending = models.gamma_gamma.usable
    known = np.nan_to_num(mean, nan=0.0)
    seen = np.where(np.isfinite(mean), spent_on, 0.0)
    if spending is None:
        ticket = plain.ticket(seen, known)
    else:
        ticket = gamma_gamma.expected_ticket(spending, seen, known)
    return Worth(still, visits, if_alive, ticket)


def _alive(models: Models, counts: Counts, own_gaps: Floats | None) -> Floats:
    mbg_nbd = models.mbg_nbd.usable
    if mbg_nbd is not None:
        return buying.alive(Model.MBG_NBD, mbg_nbd, counts)
    return plain.alive(counts, plain.gaps(counts, own_gaps))
