"""Buying till you leave: BG/NBD (Fader, Hardie and Lee 2005) and MBG/NBD (Batislam and others 2007).

While she is a customer she comes at her own rate (gamma over customers: r, alpha), and after a visit she
may leave for good with her own chance (beta: a, b). In BG/NBD nobody leaves before her second visit, so
that whoever came once is alive for certain; MBG/NBD lets her leave after the first one too, and is the one
to ask who is still there. One number tells the two apart: the visits after which she may have left, `x` or
`x + 1`.
"""

from enum import StrEnum
from typing import Final, NamedTuple

import numpy as np
from scipy import special

from app.domain.value.counts import Counts, Floats, Groups

_NODES: Final = 48
"""Points of the quadrature: what is expected is right to ten digits for any shop that was tried."""


_BLOCK: Final = 4_096
"""Groups of customers worked on at a time: a large shop needs no more memory than a small one."""


class Model(StrEnum):
    """Which of the two."""

    BG_NBD = "bg_nbd"
    MBG_NBD = "mbg_nbd"

    @property
    def first_counts(self) -> int:
        """1 where she may leave after her very first visit, else 0."""
        return int(self is Model.MBG_NBD)


class Buying(NamedTuple):
    """The parameters of a shop; `alpha` in the unit of time of its counts."""

    r: float
    alpha: float
    a: float
    b: float


class Likelihood:
    """The log-likelihood of a shop's counts and its gradient, for any parameters.

    Everything is a sum over groups of equal customers; what depends on `x` alone is worked out once an `x`.
    """

    def __init__(self, model: Model, groups: Groups) -> None:
        """Prepare what does not depend on the parameters."""
        self._groups = groups
        self._visits, self._place = np.unique(groups.x, return_inverse=True)
        self._counted_by_x = np.bincount(self._place, groups.counted)
        self._chances = self._visits + model.first_counts
        """How often she may have left, by `x`."""
        self._may_have_left = (groups.x + model.first_counts) > 0

    def __call__(self, given: Buying) -> tuple[float, Floats]:
        """Return the log-likelihood and its derivatives by r, alpha, a and b."""
        groups, counted = self._groups, self._groups.counted
        by_x, total = self._counted_by_x, self._counted_by_x.sum()
        r, alpha, a, b = given
        shape, chances = r + self._visits, self._chances
        came = special.gammaln(shape) - special.gammaln(r) + r * np.log(alpha)
        stayed = (
            special.gammaln(a + b)
            + special.gammaln(b + chances)
            - special.gammaln(b)
            - special.gammaln(a + b + chances)
        )
        to_end, to_last = alpha + groups.age, alpha + groups.t_x
        power = shape[self._place]
        left_after = np.where(chances > 0, b + chances - 1, 1.0)[self._place]
        odds = np.where(
            self._may_have_left,
            np.log(a / left_after) + power * (np.log(to_end) - np.log(to_last)),
            -np.inf,
        )
        alive = special.expit(-odds)
        value = by_x @ (came + stayed) + counted @ (np.logaddexp(0.0, odds) - power * np.log(to_end))
        gone = (1.0 - alive) * counted
        here = alive * counted
        digamma = special.psi(a + b) - special.psi(a + b + chances)
        gradient = np.array(
            [
                by_x @ (special.psi(shape) - special.psi(r) + np.log(alpha))
                - here @ np.log(to_end)
                - gone @ np.log(to_last),
                total * r / alpha - here @ (power / to_end) - gone @ (power / to_last),
                by_x @ digamma + gone.sum() / a,
                by_x @ (digamma + special.psi(b + chances) - special.psi(b)) - gone @ (1.0 / left_after),
            ]
        )
        return float(value), gradient


def alive(model: Model, given: Buying, counts: Counts) -> Floats:
    """Return for each customer the probability that she has not left."""
    chances = counts.x + model.first_counts
    left_after = np.where(chances > 0, given.b + chances - 1, 1.0)
    power = given.r + counts.x
    odds = np.log(given.a / left_after) + power * np.log(
        (given.alpha + counts.age) / (given.alpha + counts.t_x)
    )
    found: Floats = special.expit(-np.where(chances > 0, odds, -np.inf))
    return found


def expected(model: Model, given: Buying, counts: Counts, ahead: float) -> Floats:
    """Return how many visits each customer is expected to make in the time `ahead`, never below 0.

    Her chance of having left is in it: the published numerator, and its denominator, which is `alive`.
    """
    found: Floats = if_alive(model, given, counts, ahead) * alive(model, given, counts)
    return found


def if_alive(model: Model, given: Buying, counts: Counts, ahead: float) -> Floats:
    """Return the visits in the time `ahead` of each customer if she is one still; she may leave later.

    The numerator of what is `expected`, found without its denominator. The published form has Gauss's
    hypergeometric function, of which the difference to 1 is divided by a - 1: it overflows for customers of
    hundreds of visits and says nothing near a = 1. The same number is the mean of
    (1 - (1 + p t / (alpha + T))^-(r + x)) / p over her own chance p of leaving, which is beta with a and
    b + x: a mean of positive numbers, taken at the points of Gauss and Jacobi.
    """
    groups = counts.groups
    chances = groups.x + model.first_counts
    different, place = np.unique(chances, return_inverse=True)
    points, weights = _gauss_jacobi(given.a, given.b + different)
    span = ahead / (given.alpha + groups.age)
    power = given.r + groups.x
    visits = np.empty(len(groups.x))
    for start in range(0, len(visits), _BLOCK):
        part = slice(start, start + _BLOCK)
        p, weight = points[place[part]], weights[place[part]]
        rate = -np.expm1(-power[part, None] * np.log1p(p * span[part, None])) / p
        visits[part] = (weight * rate).sum(axis=1)
    found: Floats = visits[groups.group_of]
    return found


def _gauss_jacobi(a: float, b: Floats) -> tuple[Floats, Floats]:
    """Return points and weights for means over the beta distribution of a and b (Golub, Welsch).

    One row a `b`.
    """
    left, right = a - 1.0, b[:, None] - 1.0  # the powers of p and of 1 - p
    k = np.arange(_NODES, dtype=np.float64)[None, :]
    both = left + right
    step = 2.0 * k + both
    with np.errstate(divide="ignore", invalid="ignore"):
        middle = np.where(k == 0, (left - right) / (both + 2.0), (left**2 - right**2) / (step * (step + 2.0)))
        n = k[:, 1:]
        step = 2.0 * n + both
        beside = np.where(
            n == 1,
            4.0 * (1.0 + left) * (1.0 + right) / ((2.0 + both) ** 2 * (3.0 + both)),
            4.0 * n * (n + left) * (n + right) * (n + both) / (step**2 * (step + 1.0) * (step - 1.0)),
        )
    jacobi = np.zeros((len(b), _NODES, _NODES))
    diagonal = np.arange(_NODES)
    jacobi[:, diagonal, diagonal] = (1.0 + middle) / 2.0
    jacobi[:, diagonal[1:], diagonal[:-1]] = np.sqrt(beside) / 2.0
    points, vectors = np.linalg.eigh(jacobi)
    return np.clip(points, np.finfo(np.float64).tiny, 1.0), vectors[:, 0, :] ** 2
