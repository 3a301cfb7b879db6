"""Weights learned from the shop's own past: a small logistic regression, held small by a penalty."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy import optimize, special

from app.domain.value.counts import Floats

_PENALTY: Final = 3.0
"""Of the square of each weight, in members: it counts where there are few."""


@dataclass(frozen=True)
class Weights:
    """What each column is worth, columns measured in their own spread."""

    middle: Floats
    spread: Floats
    of_columns: Floats
    constant: float

    def score(self, columns: Floats) -> Floats:
        """Return the score of each row, the logarithm of the odds that she comes."""
        found: Floats = (columns - self.middle) / self.spread @ self.of_columns + self.constant
        return found


def learn(examples: Sequence[tuple[Floats, Floats]]) -> Weights | None:
    """Return the weights for pairs of columns and who came; None where all came or nobody did."""
    rows = np.vstack([columns for columns, _ in examples]) if examples else np.zeros((0, 1))
    came = np.concatenate([each > 0 for _, each in examples]).astype(np.float64) if examples else np.zeros(0)
    if not len(came) or came.min() == came.max():
        return None
    middle, spread = rows.mean(axis=0), rows.std(axis=0)
    spread = np.where(spread > 0, spread, 1.0)
    measured = np.column_stack([(rows - middle) / spread, np.ones(len(rows))])
    held = np.append(np.full(rows.shape[1], _PENALTY), 0.0)

    def loss(weights: Floats) -> tuple[float, Floats]:
        odds = measured @ weights
        value = np.logaddexp(0.0, odds).sum() - came @ odds + (held * weights) @ weights / 2.0
        return float(value) / len(came), (measured.T @ (special.expit(odds) - came) + held * weights) / len(
            came
        )

    start = np.zeros(measured.shape[1])
    found = optimize.minimize(loss, start, jac=True, method="SLSQP", options={"ftol": 1e-12, "maxiter": 300})
    return Weights(middle, spread, found.x[:-1], float(found.x[-1]))
