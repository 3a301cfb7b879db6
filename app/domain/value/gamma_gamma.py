"""What a customer spends on a visit: Gamma-Gamma (Fader and Hardie 2013).

Her tickets vary about a mean of her own, and the means vary over customers. The more visits she has made
the more her own mean counts, the fewer the more the shop's.
"""

from typing import NamedTuple

import numpy as np
from scipy import special

from app.domain.value.counts import Floats


class Spending(NamedTuple):
    """The parameters of a shop; `v` in the unit of its money."""

    p: float
    q: float
    v: float


class Likelihood:
    """The log-likelihood of mean tickets and its gradient, for any parameters."""

    def __init__(self, visits: Floats, mean: Floats) -> None:
        """Prepare for customers of so many `visits` with such a `mean` ticket; all above 0."""
        self._x, self._z = visits, mean
        self._visits, self._place = np.unique(visits, return_inverse=True)
        self._counted = np.bincount(self._place).astype(np.float64)
        self._log_z = np.log(mean)
        self._sum = visits * mean

    def __call__(self, given: Spending) -> tuple[float, Floats]:
        """Return the log-likelihood and its derivatives by p, q and v."""
        p, q, v = given
        n, x, by_x = len(self._x), self._visits, self._counted
        shape = p * x
        total = self._sum + v
        log_total, power = np.log(total), (shape + q)[self._place]
        value = (
            by_x @ (special.gammaln(shape + q) - special.gammaln(shape) + shape * np.log(x))
            + n * (q * np.log(v) - special.gammaln(q))
            + (p * self._x - 1.0) @ self._log_z
            - power @ log_total
        )
        psi = special.psi(shape + q)
        gradient = np.array(
            [
                by_x @ (x * (psi - special.psi(shape) + np.log(x))) + self._x @ (self._log_z - log_total),
                by_x @ psi + n * (np.log(v) - special.psi(q)) - log_total.sum(),
                n * q / v - (power / total).sum(),
            ]
        )
        return float(value), gradient


def expected_ticket(given: Spending, visits: Floats, mean: Floats) -> Floats:
    """Return what each customer is expected to spend on a visit, given the mean of her `visits` so far."""
    own = np.where(visits > 0, np.maximum(mean, 0.0), 0.0)
    found: Floats = given.p * (given.v + visits * own) / (given.p * visits + given.q - 1.0)
    return found
