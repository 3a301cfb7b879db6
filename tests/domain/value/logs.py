"""Logs of purchases for tests: CDNOW's, and those of shops that follow a model."""

from datetime import date
from pathlib import Path

import numpy as np

from app.domain.value import visits
from app.domain.value.buying import Buying, Model
from app.domain.value.visits import Known, Log
from app.exchange import purchase_log

CALIBRATION_END = date(1997, 9, 30).toordinal()

BURSTS = 40
"""Customers 0 to 39 of `bursts`: they come three times in five days, and again 40 days later, always."""
LEAVERS = 100
"""Those after them come every 25 days, until they leave, one after another."""


def bursts(days: int = 1_500) -> list[tuple[int, int, int]]:
    """Return (customer, number of the day from 0, amount) of a shop in which it is known who leaves when."""
    rows = [
        (who, start + later, 50 * (1 + who % 10))
        for who in range(BURSTS)
        for start in range(who, days + 1, 40)
        for later in (0, 2, 4)
    ]
    for number in range(LEAVERS):
        until = leaves(number, days)
        rows += [(BURSTS + number, day, 200 * (1 + number % 10)) for day in range(number % 25, until + 1, 25)]
    return [row for row in rows if row[1] <= days]


def leaves(number: int, days: int = 1_500) -> int:
    """Return the day after which the leaver with this number, 0 to 99, does not come any more."""
    return min(150 + number * (days - 100) // LEAVERS, days)


def bursts_and_leavers() -> tuple[Log, int]:
    """Return that shop as a log, and its last day."""
    who, day, paid = zip(*bursts(), strict=True)
    return visits.log(who, np.array(day) + 700_000, paid, BURSTS + LEAVERS), 701_500


def read(file: Path) -> Log:
    """Return the log in a file of other people's."""
    lines = purchase_log.read(file)
    assert isinstance(lines, purchase_log.Lines)
    return visits.log(lines.customer, lines.day, lines.amount, len(lines.names))


def cdnow(shared_data: Path) -> Known:
    """Return what CDNOW knew at the end of the calibration."""
    return visits.known(read(shared_data / "analytics" / "CDNOW_sample.txt"), CALIBRATION_END)


def simulated(model: Model, given: Buying, customers: int, age: float, seed: int = 1) -> tuple[Log, int]:
    """Return the log of a shop that follows the model, time in days, and its last day."""
    random = np.random.default_rng(seed)
    who, day, paid = [], [], []
    for number in range(customers):
        rate = random.gamma(given.r, 1 / given.alpha)
        leaves = random.beta(given.a, given.b)
        now = float(random.integers(0, int(age / 3)))
        is_here = not (model is Model.MBG_NBD and random.random() < leaves)
        mean = 40 / random.gamma(5.0)
        while now < age:
            who.append(number)
            day.append(int(now) + 700_000)
            paid.append(mean * random.gamma(4.0))
            if not is_here:
                break
            now += random.exponential(1 / rate)
            is_here = random.random() >= leaves
    return visits.log(who, day, paid, customers), 700_000 + int(age)
