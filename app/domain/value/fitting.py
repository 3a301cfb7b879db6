"""Finding a shop's parameters: the likeliest ones, or a plain word why there are none.

The parameters are sought on a logarithmic scale, from a sound start and then from others, with times and
money measured in the shop's own, so that no shop is too slow or too dear for the same steps.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

import numpy as np
from scipy import optimize

from app.domain.value import buying, gamma_gamma
from app.domain.value.buying import Buying, Model
from app.domain.value.counts import Counts, Floats
from app.domain.value.gamma_gamma import Spending
from app.domain.value.why_not import WhyNot

LEAST_REPEATERS: Final = 200
"""Customers who came again; a fit on fewer is told, but nobody is judged by it."""

_SENSE: Final = (1e-3, 2e3)
"""Between these a parameter says something of customers; beyond, it ran away along a ridge without end."""
_FARTHEST: Final = 12.0
"""The logarithm at which the search ends."""
_FLAT: Final = 1e-4
"""The slope by a logarithm, a customer, below which the top is reached."""
_NONSENSE: Final = (WhyNot.NOT_CONVERGED, WhyNot.RAN_AWAY)
_STARTS: Final = ((0.5, 0.5, 0.8, 2.0), (3.0, 1.0, 1.0, 5.0))
_SPENDING_STARTS: Final = ((6.0, 4.0, 0.6), (1.0, 2.0, 1.0))

P = TypeVar("P", Buying, Spending)


@dataclass(frozen=True, slots=True)
class Fit(Generic[P]):
    """What was found for a model."""

    parameters: P | None
    """None where there was nothing to fit, and where what was found is beyond sense."""
    log_likelihood: float | None
    converged: bool
    customers: int
    """How many it rests on."""
    repeaters: int
    why_not: WhyNot | None
    """None: it can be relied on."""

    @property
    def usable(self) -> P | None:
        """The parameters, where they can be relied on."""
        return self.parameters if self.why_not is None else None


def fit_buying(model: Model, counts: Counts) -> Fit[Buying]:
    """Return the likeliest parameters of `model` for these counts, `alpha` in their unit of time."""
    unit = float(counts.age.mean()) if len(counts) else 0.0
    if not counts.repeaters or unit <= 0:
        return Fit(None, None, converged=False, customers=len(counts), repeaters=0, why_not=WhyNot.NOBODY)
    groups = counts.groups
    scaled = groups._replace(t_x=groups.t_x / unit, age=groups.age / unit)
    likelihood = buying.Likelihood(model, scaled)
    best = _highest(lambda theta: likelihood(Buying(*theta)), _STARTS, len(counts))
    r, alpha, a, b = best.at.tolist()
    why_not = _why_not(best, counts.repeaters)
    # A density by time has the unit of time in it once for each visit after the first.
    log_likelihood = best.value - float(counts.x.sum()) * float(np.log(unit))
    return Fit(
        None if why_not in _NONSENSE else Buying(r, alpha * unit, a, b),
        log_likelihood,
        converged=best.is_top,
        customers=len(counts),
        repeaters=counts.repeaters,
        why_not=why_not,
    )


def fit_spending(visits: Floats, mean: Floats) -> Fit[Spending]:
    """Return the likeliest parameters for customers of so many repeat `visits` with such a `mean` ticket.

    Those without a repeat visit or with a mean that is not above 0 say nothing and are left out.
    """
    told = (visits > 0) & (mean > 0) & np.isfinite(mean)
    visits, mean = visits[told], mean[told]
    many = len(visits)
    if not many:
        return Fit(None, None, converged=False, customers=0, repeaters=0, why_not=WhyNot.NOBODY)
    unit = float(np.median(mean))
    likelihood = gamma_gamma.Likelihood(visits, mean / unit)
    best = _highest(lambda theta: likelihood(Spending(*theta)), _SPENDING_STARTS, many)
    p, q, v = best.at.tolist()
    why_not = _why_not(best, many)
    if why_not not in _NONSENSE and q <= 1:
        why_not = WhyNot.RAN_AWAY  # the mean over all customers would be without end
    return Fit(
        None if why_not in _NONSENSE else Spending(p, q, v * unit),
        best.value - many * float(np.log(unit)),
        converged=best.is_top,
        customers=many,
        repeaters=many,
        why_not=why_not,
    )


@dataclass(frozen=True, slots=True)
class _Top:
    at: Floats
    value: float
    is_top: bool


def _highest(
    likelihood: Callable[[Floats], tuple[float, Floats]], starts: Sequence[Sequence[float]], many: int
) -> _Top:
    """Return the best point found, from the first start that leads to a top.

    A young shop is not judged by what is found: one start is enough for it.
    """

    def below(logs: Floats) -> tuple[float, Floats]:
        theta = np.exp(logs)
        value, gradient = likelihood(theta)
        return -value / many, -gradient * theta / many

    best: _Top | None = None
    for start in starts:
        found = optimize.minimize(
            below,
            np.log(start),
            jac=True,
            method="SLSQP",  # L-BFGS-B asks BLAS for its threads at each step, which costs more than the sums
            bounds=[(-_FARTHEST, _FARTHEST)] * len(start),
            options={"ftol": 1e-13, "maxiter": 500},
        )
        slope = float(np.abs(found.jac).max())
        top = _Top(np.exp(found.x), -float(found.fun) * many, bool(np.isfinite(found.fun)) and slope < _FLAT)
        if best is None or (top.is_top, top.value) > (best.is_top, best.value):
            best = top
        if many < LEAST_REPEATERS or (top.is_top and _makes_sense(top.at)):
            break
    assert best is not None  # noqa: S101  (there is a start)
    return best


def _makes_sense(at: Floats) -> bool:
    return bool(((at > _SENSE[0]) & (at < _SENSE[1])).all())


def _why_not(best: _Top, repeaters: int) -> WhyNot | None:
    if not best.is_top:
        return WhyNot.NOT_CONVERGED
    if not _makes_sense(best.at):
        return WhyNot.RAN_AWAY
    return WhyNot.FEW_REPEATERS if repeaters < LEAST_REPEATERS else None
