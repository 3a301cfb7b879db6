"""What `vitrine fit` found: models, customers, and what became of them after the day that was fitted to."""

from dataclasses import dataclass
from datetime import date
from math import isfinite
from pathlib import Path
from typing import Any, Final

import numpy as np

from app.domain import errors
from app.domain.value import visits, worth
from app.domain.value.counts import Counts, Floats, counts
from app.domain.value.fitting import Fit
from app.domain.value.visits import DAYS
from app.domain.value.worth import Models, Worth
from app.exchange.purchase_log import Lines, Sums

_MOST: Final = 7
"""Repeat visits that are counted together from there on."""


@dataclass(frozen=True)
class Held:
    """What came in the time after the fit."""

    first: date
    last: date
    visits: Floats
    """Days on which each customer came in it."""


@dataclass(frozen=True)
class Fitted:
    """The models of a log, and one place a customer in each column."""

    unit: str
    horizon: float
    """Units of time ahead for which visits are expected."""
    end: date | None
    """The last day that was fitted to; None: a file of sums has no days."""
    names: tuple[str, ...]
    counts: Counts
    models: Models
    worth: Worth
    mean: Floats
    held: Held | None

    def document(self) -> dict[str, Any]:
        """Return it as the command line's document."""
        models = self.models
        return {
            "unit": self.unit,
            "horizon": round(self.horizon, 6),
            "calibration_end": self.end,
            "customers_fitted": len(self.counts),
            "repeaters": self.counts.repeaters,
            "bg_nbd": _fit(models.bg_nbd),
            "mbg_nbd": _fit(models.mbg_nbd),
            "gamma_gamma": _fit(models.gamma_gamma),
            "used": models.used(),
            "holdout": self.holdout(),
            "customers": self.customers(),
        }

    def customers(self) -> list[dict[str, Any]]:
        """Return what is known and expected of each customer; money in the unit of the file."""
        columns: dict[str, list[float]] = {
            "x": self.counts.x.tolist(),
            "t_x": np.round(self.counts.t_x, 6).tolist(),
            "T": np.round(self.counts.age, 6).tolist(),
            "p_alive": np.round(self.worth.alive, 6).tolist(),
            "expected": np.round(self.worth.visits, 6).tolist(),
            "expected_ticket": np.round(self.worth.ticket, 6).tolist(),
            "expected_spending": np.round(self.worth.spending, 6).tolist(),
        }
        if self.held is not None:
            columns["actual"] = self.held.visits.tolist()
        rows = zip(*columns.values(), strict=True)
        found = [
            {"customer": name, **dict(zip(columns, row, strict=True)), "x": int(row[0])}
            for name, row in zip(self.names, rows, strict=True)
        ]
        for row, mean in zip(found, self.mean.tolist(), strict=True):
            row["mean"] = round(mean, 6) if isfinite(mean) else None
        return found

    def holdout(self) -> dict[str, Any] | None:
        """Return what was predicted beside what came, also by visits so far; None: nothing is held."""
        held = self.held
        if held is None:
            return None
        told = self.worth.visits
        by = np.minimum(self.counts.x, _MOST)
        return {
            "from": held.first,
            "to": held.last,
            "actual": int(held.visits.sum()),
            "predicted": round(float(told.sum()), 4),
            "mean_absolute_error": round(float(np.abs(told - held.visits).mean()), 6),
            "by_repeats": [
                {
                    "x": int(x),
                    "and_more": int(x) == _MOST,
                    "customers": int((by == x).sum()),
                    "actual": round(float(held.visits[by == x].mean()), 6),
                    "predicted": round(float(told[by == x].mean()), 6),
                }
                for x in np.unique(by)
            ],
        }


def of_lines(file: Path, lines: Lines, until: date | None, unit: str, horizon: float | None) -> Fitted:
    """Fit to the lines up to the day `until`, all without it. Raises EmptyLog where nobody came by then."""
    log = visits.log(lines.customer, lines.day, lines.amount, len(lines.names))
    last = int(log.day.max())
    end = last if until is None else until.toordinal()
    known = visits.known(log, end)
    if not len(known.customer):
        raise errors.EmptyLog(file)
    length = DAYS[unit]
    held = None
    if end < last:
        came = log.came_between(end, last)[known.customer]
        held = Held(date.fromordinal(end + 1), date.fromordinal(last), came)
    return _fitted(
        tuple(lines.names[at] for at in known.customer),
        known.counts(length),
        known.spent_on,
        known.mean,
        unit=unit,
        horizon=horizon or ((last - end) / length if held else DAYS["year"] / length),
        own_gaps=known.gap / length,
        end=date.fromordinal(end),
        held=held,
    )


def of_sums(sums: Sums, unit: str, horizon: float | None) -> Fitted:
    """Fit to a file of sums, whose times are in the unit that is said."""
    found = counts(sums.x, sums.t_x, sums.age)
    mean = np.where(found.x > 0, np.array(sums.mean), np.nan)
    ahead = horizon or DAYS["year"] / DAYS[unit]
    return _fitted(sums.names, found, found.x, mean, unit=unit, horizon=ahead)


def _fitted(
    names: tuple[str, ...],
    found: Counts,
    spent_on: Floats,
    mean: Floats,
    *,
    unit: str,
    horizon: float,
    own_gaps: Floats | None = None,
    end: date | None = None,
    held: Held | None = None,
) -> Fitted:
    models = worth.fit(found, spent_on, mean)
    told = worth.worth(models, found, spent_on, mean, horizon, own_gaps)
    return Fitted(unit, horizon, end, names, found, models, told, mean, held)


def _fit(fit: Fit[Any]) -> dict[str, Any]:
    parameters = fit.parameters
    return {
        "parameters": None if parameters is None else parameters._asdict(),
        "log_likelihood": fit.log_likelihood,
        "converged": fit.converged,
        "customers": fit.customers,
        "repeaters": fit.repeaters,
        "reliable": fit.why_not is None,
        "why_not": fit.why_not,
    }
