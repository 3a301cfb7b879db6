"""A score earns its place on the shop's own past, and nothing later is looked at."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from app.domain.value import auc, judging, learning, scores, visits, worth
from app.domain.value.buying import Buying, Model
from app.domain.value.scores import LEARNED, Score
from app.domain.value.visits import Log
from tests.domain.value import logs

HALVES = (
    "analytics/CDNOW_sample.txt",
    "analytics/apparelTrans.csv",
    "retail/cn_superstore.xls",
    "retail/Fashion_Retail_Sales.csv",
)


def areas_after(log: Log, end: int, ahead: int, judged: judging.Judged) -> dict[Score, float]:
    """Return the area of every candidate for who came in the days after `end`."""
    seen = scores.seen(log, end, ahead)
    came = log.came_between(end, end + ahead)[seen.customer]
    found = {kind: auc.curve(score, came) for kind, score in seen.plain.items()}
    for kind in LEARNED:
        weights = judging.weights(log, end, ahead, kind)
        if weights is not None:
            found[kind] = auc.curve(seen.score(kind, weights), came)
    if judged.weights is not None:
        found[judged.score] = auc.curve(seen.score(judged.score, judged.weights), came)
    return {kind: curve.area for kind, curve in found.items() if curve is not None}


@pytest.mark.parametrize("name", HALVES)
def test_what_is_chosen_on_the_first_half_is_hardly_below_the_best_in_the_second(
    shared_data: Path, name: str
) -> None:
    log = logs.read(shared_data / name)
    first, last = int(log.day.min()), int(log.day.max())
    end = (first + last) // 2
    judged = judging.judge(log.until(end), end, last - end)
    areas = areas_after(log, end, last - end, judged)
    if not areas:  # everybody bought again in the second half
        assert (log.came_between(end, last)[scores.seen(log, end, 1).customer] > 0).all()
        return
    assert areas[judged.score] >= max(areas.values()) - 0.005, areas
    assert Score.RECENCY in areas


def test_nothing_later_is_looked_at() -> None:
    log, end = logs.simulated(Model.MBG_NBD, Buying(1.2, 40.0, 0.8, 2.4), 600, 700.0)
    one, other = judging.judge(log, end - 250), judging.judge(log.until(end - 250), end - 250)
    assert (one.score, one.areas, one.noises, one.origins) == (
        other.score,
        other.areas,
        other.noises,
        other.origins,
    )
    assert max(one.origins) + one.horizon <= end - 250


def test_a_shop_whose_past_says_nothing_keeps_its_own_rule() -> None:
    for log in (
        visits.log([], [], [], 0),
        visits.log([0, 1], [700_000, 700_000], [5, 5], 2),
        visits.log(np.arange(50), np.arange(50) + 700_000, np.ones(50), 50),
    ):
        found = judging.judge(log, 700_400)
        assert (found.score, found.areas, found.weights) == (Score.RHYTHM, {}, None)


def test_noise_alone_does_not_move_the_shop_from_its_own_rule() -> None:
    random = np.random.default_rng(11)
    days = 700_000 + random.exponential(75.0, (300, 20)).cumsum(axis=1).astype(np.int64)
    who, day = np.repeat(np.arange(300), 20), days.ravel()
    kept = day <= 700_900
    log = visits.log(who[kept], day[kept], np.full(int(kept.sum()), 9.0), 300)
    found = judging.judge(log, 700_900)
    assert found.areas
    assert found.score is Score.RHYTHM


def test_a_shop_whose_customers_leave_is_told_by_more_than_rhythm() -> None:
    log, end = logs.simulated(Model.MBG_NBD, Buying(0.6, 20.0, 0.8, 2.4), 2_500, 900.0)
    found = judging.judge(log, end)
    assert found.score is not Score.RHYTHM
    assert found.areas[found.score] > found.areas[Score.RHYTHM]
    assert found.noises[max(found.areas, key=lambda kind: found.areas[kind])] == 0


def test_what_a_learned_score_weighs_is_what_it_was_judged_with() -> None:
    log, end = logs.simulated(Model.MBG_NBD, Buying(0.6, 20.0, 0.8, 2.4), 600, 700.0)
    found = judging.judge(log, end)
    told = judging.weights(log, end, judging.HORIZON, found.score)
    assert (told is None) is (found.weights is None)
    if told is not None and found.weights is not None:
        assert (told.of_columns == found.weights.of_columns).all()
    assert judging.weights(log, end, judging.HORIZON, Score.HAZARD) is not None
    assert judging.weights(log, end, judging.HORIZON, Score.RHYTHM) is None


def test_of_a_large_shop_every_so_many_th_customer_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    log, end = logs.simulated(Model.MBG_NBD, Buying(1.2, 40.0, 0.8, 2.4), 600, 700.0)
    monkeypatch.setattr(judging, "MOST", 200)
    kept = judging.thinned(log)
    assert set((kept.customer % 3).tolist()) == {0}
    assert judging.judge(log, end).areas


def test_the_best_is_taken_where_the_blend_is_clearly_worse() -> None:
    areas = {Score.RHYTHM: 0.5, Score.EXPECTED: 0.8, Score.BLEND: 0.7}
    noises = {Score.RHYTHM: 0.01, Score.EXPECTED: 0.0, Score.BLEND: 0.01}
    assert judging.chosen(areas, noises) is Score.EXPECTED
    assert judging.chosen({**areas, Score.BLEND: 0.79}, noises) is Score.BLEND
    assert judging.chosen({**areas, Score.RHYTHM: 0.795}, noises) is Score.RHYTHM
    assert (
        judging.chosen({Score.RHYTHM: 0.5, Score.RECENCY: 0.6}, {Score.RHYTHM: 0.01, Score.RECENCY: 0})
        is Score.RECENCY
    )


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=30))
def test_the_area_is_the_share_of_pairs_in_order(rows: list[tuple[int, bool]]) -> None:
    score = np.array([float(one) for one, _ in rows])
    came = np.array([float(back) for _, back in rows])
    pairs = [
        1.0 if high > low else 0.5 if high == low else 0.0
        for high, back in rows if back
        for low, other in rows if not other
    ]  # fmt: skip
    found = auc.curve(score, came)
    if found is None:
        assert not pairs
    else:
        assert found.area == pytest.approx(np.mean(pairs))
        assert auc.noise(found, found) == 0


@given(st.lists(st.integers(-3, 3)))
def test_who_shares_a_value_shares_a_place(values: list[int]) -> None:
    given = np.array(values, np.float64)
    assert (auc.ranks(given) == stats.rankdata(given)).all()


def test_weights_are_learned_and_held_small() -> None:
    column = np.array([[1.0, 5.0], [2, 5], [3, 5], [4, 5]])
    found = learning.learn([(column, np.array([0.0, 0, 1, 2]))])
    assert found is not None
    assert (np.diff(found.score(column)) > 0).all()
    assert abs(found.of_columns).max() < 1
    assert learning.learn([]) is None
    assert learning.learn([(column, np.ones(4))]) is None


def test_weights_that_cannot_be_learned_are_no_candidate() -> None:
    days = [(who, 700_000 + day) for who in range(20) for day in range(0, 400 if who % 2 == 0 else 1, 20)]
    who, day = zip(*days, strict=True)
    found = judging.judge(visits.log(who, day, np.ones(len(who)), 20), 700_400)
    assert Score.RECENCY in found.areas
    assert not set(LEARNED) & set(found.areas)
    assert judging.judge(visits.log(who, day, np.ones(len(who)), 20), 700_001).areas == {}


def test_models_that_are_at_hand_are_not_fitted_again() -> None:
    log, end = logs.simulated(Model.MBG_NBD, Buying(1.2, 40.0, 0.8, 2.4), 300, 700.0)
    known = visits.known(log, end)
    models = worth.fit(known.counts(1.0), known.spent_on, known.mean)
    given, own = scores.seen(log, end, 90, models), scores.seen(log, end, 90)
    assert given.plain.keys() == own.plain.keys()
    assert (given.columns == own.columns).all()
