"""Logs of purchases for tests: CDNOW's, and those of shops that follow a model."""

from datetime import date
from pathlib import Path

import numpy as np

from app.domain.value import visits
from app.domain.value.buying import Buying, Model
from app.domain.value.visits import Known, Log
from app.exchange import purchase_log

CALIBRATION_END = date(1997, 9, 30).toordinal()


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
