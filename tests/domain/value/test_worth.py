"""What customers are worth is never a nonsense number, whatever the log."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.value import buying, plain, visits, worth
from app.domain.value.buying import Buying, Model
from app.domain.value.counts import counts
from tests.domain.value import logs

line = st.tuples(
    st.integers(0, 8),
    st.integers(730_000, 730_400),
    st.one_of(st.just(0.0), st.just(np.nan), st.floats(-5_000, 50_000, allow_nan=False)),
)


@given(st.lists(line, max_size=60), st.integers(730_000, 731_000))
@example([], 730_100)
@example([(0, 730_000, 10.0)], 730_000)
@example([(0, 730_000, 10.0)] * 5, 730_400)
@example([(who, 730_000, 10.0) for who in range(9)], 730_000)
@example([(who, 730_000, 0.0) for who in range(9)], 730_400)
@example([(0, 730_000 + day, 1e-9) for day in range(400)], 730_400)
@example([(who, 730_000 + who, -5.0) for who in range(9)], 730_400)
@example([(0, 730_000, 10.0), (0, 730_010, 10.0), (0, 730_020, -400.0)], 730_400)
def test_no_log_gives_nonsense(lines: list[tuple[int, int, float]], end: int) -> None:
    who, day, paid = (list(column) for column in zip(*lines, strict=True)) if lines else ([], [], [])
    known = visits.known(visits.log(who, day, paid, 9), end)
    found = known.counts(7)
    models = worth.fit(found, known.spent_on, known.mean)
    told = worth.worth(models, found, known.spent_on, known.mean, 52, known.gap / 7)
    assert len(told.alive) == len(known.customer)
    for column in (told.alive, told.visits, told.if_alive, told.ticket, told.spending):
        assert np.isfinite(column).all()
        assert (column >= 0).all()
    assert (told.alive <= 1).all()
    assert (told.visits <= told.if_alive).all()
    assert (told.if_alive <= 52 * 7 * (1 + 1e-9)).all()
    assert (told.ticket <= 50_000 * 60).all()


def test_a_grown_shop_is_told_by_the_models() -> None:
    log, end = logs.simulated(Model.MBG_NBD, Buying(1.2, 40.0, 0.8, 2.4), 3_000, 700.0)
    known = visits.known(log, end - 200)
    found = known.counts(7)
    models = worth.fit(found, known.spent_on, known.mean)
    assert models.used() == {"p_alive": "mbg_nbd", "expected": "bg_nbd", "expected_ticket": "gamma_gamma"}
    told = worth.worth(models, found, known.spent_on, known.mean, 200 / 7)
    came = log.came_between(end - 200, end)[known.customer]
    assert told.visits.sum() == pytest.approx(came.sum(), rel=0.15)
    assert told.alive[came > 0].mean() > told.alive[came == 0].mean() + 0.2
    assert (told.spending == told.visits * told.ticket).all()
    # Without the chance of having left: the published numerator, which for who came once is all there is.
    assert models.bg_nbd.usable is not None
    still = buying.alive(Model.BG_NBD, models.bg_nbd.usable, found)
    assert told.visits == pytest.approx(told.if_alive * still)
    assert (told.if_alive[found.x == 0] == told.visits[found.x == 0]).all()
    assert (told.if_alive[still < 0.1] > 5 * told.visits[still < 0.1]).all()


def test_whoever_has_surely_left_would_still_come_at_her_rate_if_she_had_not() -> None:
    """Divided by the chance that she is there the figure would be 0 by 0; the numerator says it plainly."""
    given_so, gone = Buying(0.243, 4.414, 0.793, 2.426), counts([300], [30.0], [4_000.0])
    assert buying.alive(Model.BG_NBD, given_so, gone).tolist() == [0.0]
    assert buying.expected(Model.BG_NBD, given_so, gone, 52).tolist() == [0.0]
    (stays,) = buying.if_alive(Model.BG_NBD, given_so, gone, 52).tolist()
    assert stays == pytest.approx(52 * 300.243 / 4_004.414, rel=0.02)


def test_without_a_model_silence_is_held_against_her_own_gap() -> None:
    who = counts([4, 4, 4], [40, 40, 40], [40, 60, 400])
    usual = plain.gaps(who)
    assert usual.tolist() == [10, 10, 10]
    assert plain.alive(who, usual).tolist() == [1.0, 0.5, pytest.approx(0.5**18)]
    assert plain.gaps(who, np.array([4.0, 10, 30])).tolist() == [5.2, 10.0, 26.0]


def test_without_a_model_her_own_rate_is_drawn_to_the_shops() -> None:
    who = counts([9, 1, 0], [100, 50, 0], [100, 100, 100])
    busy, once_more, never = plain.expected(who, 30).tolist()
    assert busy == pytest.approx(30 * 10 / 130)
    assert never == pytest.approx(30 * 1 / 130)
    assert never < once_more < busy
    assert plain.expected(counts([0], [0], [0]), 30).tolist() == [0.0]


def test_without_a_model_her_rate_while_she_came_is_drawn_to_the_shops() -> None:
    who = counts([9, 1, 0], [100, 50, 0], [200, 50, 0])  # the shop's: 10 in 250 days
    stopped, here, new = plain.if_alive(who, 30).tolist()
    assert stopped == pytest.approx(30 * 10 / 125)
    assert here == pytest.approx(30 * 2 / 75)
    assert new == pytest.approx(30 / 25)
    assert plain.if_alive(counts([0], [0], [0]), 30).tolist() == [0.0]


def test_without_a_model_silence_lessens_what_is_expected() -> None:
    who = counts([9, 9], [100, 100], [100, 600])
    nothing = np.full(2, np.nan)
    young = worth.worth(worth.fit(who, nothing, nothing), who, nothing, nothing, 365)
    assert young.visits.tolist() == pytest.approx((young.if_alive * young.alive).tolist())
    here, gone = young.visits.tolist()
    assert here == pytest.approx(young.if_alive[0])
    assert gone < here / 100


def test_without_a_model_her_ticket_is_drawn_to_the_shops() -> None:
    found = plain.ticket(np.array([3.0, 1.0, 0.0]), np.array([100.0, 60.0, 0.0]))
    assert found.tolist() == [95.0, 70.0, 80.0]
    assert plain.ticket(np.array([0.0]), np.array([0.0])).tolist() == [0.0]
