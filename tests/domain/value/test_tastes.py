"""Everybody's taste on arrays where there is little; against the rules of one in `tests.queries`."""

import numpy as np

from app.domain.value import tastes


def test_where_nobody_has_bought_enough_nobody_has_a_band() -> None:
    none = np.zeros(0, np.int64)
    lines = tastes.Lines(none, np.zeros(0), none, none)
    for category in (None, none):
        found = tastes.bands(lines, tastes.rising(lines), category)
        assert [len(column) for column in found] == [0] * len(tastes.Bands._fields)
