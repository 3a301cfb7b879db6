"""How well a score tells those who came from those who did not: the area under its curve, and its noise.

The area is the chance that of two members, one who came and one who did not, the score puts the first
higher; a tie counts half.
"""

from typing import NamedTuple

import numpy as np

from app.domain.value.counts import Floats


class Curve(NamedTuple):
    """The area, and for every member the share of the others' kind that she is rightly placed against."""

    area: float
    of_came: Floats
    of_gone: Floats


def ranks(values: Floats) -> Floats:
    """Return each value's place from 1 up; who shares a value shares the mean of the places.

    As scipy's `rankdata`, whose module alone takes longer to import than a shop's score to judge.
    """
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]]) if len(values) else order
    many = np.diff(np.append(starts, len(values)))
    found = np.empty(len(values))
    found[order] = np.repeat(starts + (many + 1) / 2.0, many)
    return found


def curve(score: Floats, came: Floats) -> Curve | None:
    """Return the exact area for those with `came` above 0 against the others; None where one is missing."""
    is_back = came > 0
    back, gone = int(is_back.sum()), int((~is_back).sum())
    if not back or not gone:
        return None
    place = ranks(score)
    of_came = (place[is_back] - ranks(score[is_back])) / gone
    of_gone = 1.0 - (place[~is_back] - ranks(score[~is_back])) / back
    return Curve(float(of_came.mean()), of_came, of_gone)


def noise(one: Curve, other: Curve) -> float:
    """Return the standard error of the difference of two areas over the same members (DeLong 1988)."""
    return float(
        np.sqrt(
            sum(
                (above - below).var() / max(len(above) - 1, 1)
                for above, below in ((one.of_came, other.of_came), (one.of_gone, other.of_gone))
            )
        )
    )
