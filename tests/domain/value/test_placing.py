"""Everybody on arrays, held against the rules of one, member by member."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.domain import alive, layers, levels, tiers
from app.domain.layers import LayerRules, Seen
from app.domain.levels import Counted, Level
from app.domain.tiers import Bought, TierRules
from app.domain.value import buying, placing
from app.domain.value.counts import counts
from app.domain.value.placing import Figures

TODAY = date(2026, 11, 10)
LEVELS = (
    Level("member", 0),
    Level("vip", 1, from_spend=40, from_points=3),
    Level("senior", 2, from_referrals=2),
    Level("star", 3, from_spend=90),
)
small = st.integers(0, 6)


@st.composite
def members(draw: st.DrawFn) -> tuple[Bought, Seen, bool, int]:
    """Return what the rules ask of one: in the span, ever, whether a prospect, and points."""
    friends, prospect, points = draw(small), draw(st.booleans()), draw(small)
    if draw(st.integers(0, 4)) == 0:
        return Bought(friends=friends), Seen(), prospect, points
    latest = TODAY - timedelta(days=draw(st.integers(0, 700)))
    visits = draw(st.integers(1, 4)) if (TODAY - latest).days < tiers.SPAN else 0
    seen = Seen(visits, max(visits, draw(st.integers(1, 2))), latest)
    if not visits:
        return Bought(friends=friends, ever=True), seen, prospect, points
    taken, back = draw(st.integers(0, 120)), draw(st.integers(0, 60))
    spend = taken - back - draw(small)
    return Bought(spend, visits, latest, taken, back, friends, ever=True), seen, prospect, points


def figures(of: list[tuple[Bought, Seen, bool, int]]) -> Figures:
    def whole(values: list[int]) -> placing.Whole:
        return np.array(values, np.int64)

    bought, seen = [one[0] for one in of], [one[1] for one in of]
    return Figures(
        whole([*range(len(of))]),
        whole([one.spend for one in bought]),
        whole([one.visits for one in bought]),
        whole([one.last.toordinal() for one in bought]),
        whole([one.bought for one in bought]),
        whole([one.returned for one in bought]),
        whole([one.friends for one in bought]),
        whole([one[3] for one in of]),
        np.array([one.ever for one in bought], np.bool_),
        np.array([one.ever == 1 for one in seen], np.bool_),
        whole([one.last.toordinal() if one.last else 0 for one in seen]),
        np.array([one[2] for one in of], np.bool_),
    )


@given(st.lists(members(), max_size=25), st.lists(st.floats(0, 1) | st.none(), min_size=25, max_size=25))
def test_everybody_at_once_is_as_one_by_one(
    of: list[tuple[Bought, Seen, bool, int]], chances: list[float | None]
) -> None:
    arrays, rules, firm = figures(of), TierRules(), LayerRules()
    at = tiers.marks(one[0] for one in of)
    assert placing.marks(arrays) == at
    columns = placing.scores(arrays, at, rules)
    told = [
        tiers.Score(placing.TIERS[tier], *rest)
        for tier, *rest in zip(*(column.tolist() for column in columns), strict=True)
    ]
    assert told == [tiers.score(one[0], at, rules) for one in of]
    chance = np.array([np.nan if one is None else one for one in chances[: len(of)]], np.float64)
    for known, given_ in ((chance, chances), (None, [None] * len(of))):
        found = [placing.LAYERS[number] for number in placing.layers(arrays, known, TODAY, firm).tolist()]
        assert found == [
            layers.layer("prospect" if one[2] else "active", one[1], p, TODAY, firm)
            for one, p in zip(of, given_, strict=False)
        ]
    reached = [LEVELS[place] for place in placing.levels(arrays, LEVELS).tolist()]
    assert reached == [
        levels.reached(LEVELS, Counted(one[0].spend, one[3], one[0].friends)).level for one in of
    ]  # fmt: skip


@given(
    st.sets(st.integers(0, 900), min_size=1, max_size=12),
    st.tuples(*[st.floats(0.01, 50)] * 4),
)  # fmt: skip
def test_the_chance_of_one_is_that_of_everybody(
    ago: set[int], found: tuple[float, float, float, float]
) -> None:
    first, last = max(ago), min(ago)
    all_ = buying.alive(
        buying.Model.MBG_NBD, buying.Buying(*found), counts([len(ago) - 1], [first - last], [first])
    )
    days = [TODAY - timedelta(days=one) for one in ago]
    hers = alive.alive(alive.Found(*found), [*days, *days, TODAY + timedelta(days=1)], TODAY)
    assert hers is not None
    assert np.isclose(hers, all_[0], rtol=1e-12)
