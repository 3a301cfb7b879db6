"""BG/NBD fitted as a reader of the paper writes it down: what our fit is held against.

The log-likelihood of Fader, Hardie and Lee (2005), its derivatives beside it, one row a customer, handed to
scipy's own search on the logarithms of the parameters.
"""

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import gammaln, psi

Column = npt.NDArray[np.float64]


def fit(x: Column, t_x: Column, age: Column) -> list[float]:
    """Return r, alpha, a and b."""
    again = x > 0

    def below(logs: Column) -> tuple[float, Column]:
        r, alpha, a, b = np.exp(logs)
        end, last = np.log(alpha + age), np.log(alpha + t_x)
        came = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
        stayed = gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
        here = -(r + x) * end
        gone = np.where(again, np.log(a / (b + np.maximum(x, 1) - 1)) - (r + x) * last, -np.inf)
        both = np.logaddexp(here, gone)
        alive = np.exp(here - both)
        left = 1 - alive
        slope = np.array(
            [
                (psi(r + x) - psi(r) + np.log(alpha) - alive * end - left * last).sum(),
                (r / alpha - (r + x) * (alive / (alpha + age) + left / (alpha + t_x))).sum(),
                (psi(a + b) - psi(a + b + x) + left / a).sum(),
                (psi(a + b) + psi(b + x) - psi(b) - psi(a + b + x) - left / (b + np.maximum(x, 1) - 1)).sum(),
            ]
        )
        return -(came + stayed + both).mean(), -slope * np.exp(logs) / len(x)

    found = minimize(below, np.zeros(4), jac=True, method="L-BFGS-B")
    return [float(value) for value in np.exp(found.x)]
