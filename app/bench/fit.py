"""A shop of 2,357 customers fitted to BG/NBD, beside the same fit as a reader of the paper writes it down.

The customers follow the parameters that the paper found for CDNOW: 273 days, who came first in the first 84.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town

if TYPE_CHECKING:
    from app.bench.plain_fit import Column

_CUSTOMERS = 2_357
_DAYS = 273
_PAIRS = 21


def measures(town: Town) -> Iterator[Measure]:  # noqa: ARG001  (the shop fitted is of the paper's size)
    """Fit both in turn, from the same columns; grouping equal customers counts."""
    from app.bench import plain_fit
    from app.domain.value import fitting
    from app.domain.value.buying import Model
    from app.domain.value.counts import counts

    x, t_x, age = _customers()

    def ours() -> float:
        return seconds(lambda: fitting.fit_buying(Model.BG_NBD, counts(x, t_x, age)))

    def floor() -> float:
        return seconds(plain_fit.fit, x, t_x, age)

    ours(), floor()  # what is loaded at the first call is no part of it
    yield paired("fit", ours, floor, pairs=_PAIRS, limit=1.5, load=f"{_CUSTOMERS:,} customers")


def _customers() -> "tuple[Column, Column, Column]":
    """Return x, t_x and T in weeks."""
    import numpy as np

    random = np.random.default_rng(1)
    rate = random.gamma(0.243, 1 / (4.414 * 7), _CUSTOMERS) + 1e-9
    leaves = random.beta(0.793, 2.426, _CUSTOMERS)
    first = random.integers(1, 85, _CUSTOMERS)
    x, t_x, age = np.zeros((3, _CUSTOMERS))
    for number in range(_CUSTOMERS):
        days = {int(first[number])}
        now = first[number] + random.exponential(1 / rate[number])
        while now <= _DAYS:
            days.add(int(now))
            if random.random() < leaves[number]:
                break
            now += random.exponential(1 / rate[number])
        x[number] = len(days) - 1
        t_x[number] = (max(days) - min(days)) / 7
        age[number] = (_DAYS - min(days)) / 7
    return x, t_x, age
