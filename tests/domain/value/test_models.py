"""The models by their published values, their gradients, and shops that follow them or nothing at all."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import optimize, special

from app.domain.value import buying, fitting, gamma_gamma, visits, worth
from app.domain.value.buying import Buying, Model
from app.domain.value.counts import counts
from app.domain.value.gamma_gamma import Spending
from app.domain.value.why_not import WhyNot
from tests.domain.value import logs

_SHOP = Buying(0.243, 4.414, 0.793, 2.426)


def test_cdnow_gives_the_published_parameters(shared_data: Path) -> None:
    known = logs.cdnow(shared_data)
    found = fitting.fit_buying(Model.BG_NBD, known.counts(7))
    assert found.parameters is not None
    assert found.log_likelihood is not None
    assert [round(each, 3) for each in found.parameters] == [0.243, 4.414, 0.793, 2.426]
    assert round(found.log_likelihood, 1) == -9582.4
    assert (found.converged, found.why_not) == (True, None)
    assert (found.customers, found.repeaters) == (2357, 946)
    ahead = buying.expected(Model.BG_NBD, found.parameters, counts([2], [30.43], [38.86]), 39)
    assert round(float(ahead[0]), 3) == 1.226


def test_cdnow_gives_the_published_spending(shared_data: Path) -> None:
    known = logs.cdnow(shared_data)
    found = fitting.fit_spending(known.spent_on, known.mean)
    assert found.parameters is not None
    assert [round(each, 2) for each in found.parameters] == [6.25, 3.74, 15.44]
    assert (found.customers, found.why_not) == (946, None)


def test_the_unit_of_time_and_money_changes_only_what_is_in_it(shared_data: Path) -> None:
    known = logs.cdnow(shared_data)
    weeks = fitting.fit_buying(Model.MBG_NBD, known.counts(7)).parameters
    days = fitting.fit_buying(Model.MBG_NBD, known.counts(1)).parameters
    assert weeks is not None
    assert days is not None
    assert days == pytest.approx(weeks._replace(alpha=weeks.alpha * 7), rel=1e-4)
    cents = fitting.fit_spending(known.spent_on, known.mean * 100).parameters
    assert cents is not None
    assert cents.v == pytest.approx(1544.3, rel=1e-3)


def test_bg_nbd_takes_whoever_came_once_for_alive_and_mbg_nbd_does_not() -> None:
    once = counts([0, 0], [0, 0], [0, 100])
    assert buying.alive(Model.BG_NBD, _SHOP, once).tolist() == [1.0, 1.0]
    fresh, old = buying.alive(Model.MBG_NBD, _SHOP, once).tolist()
    assert 0 < old < fresh < 1


positive = st.floats(0.05, 20)


@given(st.sampled_from(Model), positive, positive, positive, positive, st.integers(0, 30), st.data())
def test_what_is_expected_is_the_published_formula(
    model: Model, r: float, alpha: float, a: float, b: float, x: int, data: st.DataObject
) -> None:
    if abs(a - 1) < 0.05:
        a += 0.2  # the published form divides by a - 1
    age = data.draw(st.floats(1, 60))
    t_x = data.draw(st.floats(0.1, age)) if x else 0.0
    ahead = data.draw(st.floats(0.1, 60))
    shop, who = Buying(r, alpha, a, b), counts([x], [t_x], [age])
    chances = x + model.first_counts
    c = a + b + chances - 1
    curve = special.hyp2f1(r + x, b + chances, c, ahead / (alpha + age + ahead))
    alive = buying.alive(model, shop, who)
    wanted = c / (a - 1) * (1 - ((alpha + age) / (alpha + age + ahead)) ** (r + x) * curve) * alive
    assert buying.expected(model, shop, who, ahead) == pytest.approx(wanted, rel=1e-4, abs=1e-7)


@pytest.mark.parametrize("model", Model)
def test_huge_frequencies_overflow_nothing(model: Model) -> None:
    who = counts([5_000, 1_000_000, 0], [3_649, 3_650, 0], [3_650, 3_650, 3_650])
    for shop in (_SHOP, Buying(2.0, 1.0, 1.0, 500.0), Buying(50, 900, 0.01, 0.01)):
        found = buying.expected(model, shop, who, 365)
        assert np.isfinite(found).all()
        assert (found >= 0).all()
        assert (found <= (shop.r + who.x) / (shop.alpha + who.age) * 365).all()
        assert ((buying.alive(model, shop, who) >= 0) & (buying.alive(model, shop, who) <= 1)).all()


@pytest.mark.parametrize("model", Model)
def test_the_gradient_of_buying_is_that_of_the_likelihood(model: Model) -> None:
    who = counts([0, 0, 1, 2, 2, 9], [0, 0, 3, 5, 5, 30], [7, 30, 20, 5, 5, 38])
    likelihood = buying.Likelihood(model, who.groups)
    at = np.array([0.7, 3.0, 0.6, 2.0])
    near = optimize.approx_fprime(at, lambda theta: likelihood(Buying(*theta))[0], 1e-7)
    assert likelihood(Buying(*at))[1] == pytest.approx(near, rel=1e-4)


def test_the_gradient_of_spending_is_that_of_the_likelihood() -> None:
    likelihood = gamma_gamma.Likelihood(np.array([1.0, 1, 3, 8]), np.array([20.0, 45, 31, 8]))
    at = np.array([2.0, 3.5, 12.0])
    near = optimize.approx_fprime(at, lambda theta: likelihood(Spending(*theta))[0], 1e-7)
    assert likelihood(Spending(*at))[1] == pytest.approx(near, rel=1e-4)


@pytest.mark.parametrize("model", Model)
def test_a_shop_that_follows_the_model_is_found_again(model: Model) -> None:
    shop = Buying(1.2, 40.0, 0.8, 2.4)
    log, end = logs.simulated(model, shop, 4_000, 700.0)
    found = fitting.fit_buying(model, visits.known(log, end).counts(1))
    assert found.usable is not None
    assert found.usable.r / found.usable.alpha == pytest.approx(shop.r / shop.alpha, rel=0.15)
    assert found.usable.a / found.usable.b == pytest.approx(shop.a / shop.b, rel=0.2)


def test_equal_customers_are_counted_together() -> None:
    who = counts([1, 0, 1, 0, 1], [2, 0, 2, 0, 3], [9, 9, 9, 9, 9])
    assert who.groups.counted.tolist() == [2, 2, 1]
    assert who.groups.x[who.groups.group_of].tolist() == who.x.tolist()
    assert who.groups.t_x[who.groups.group_of].tolist() == who.t_x.tolist()


@pytest.mark.parametrize(
    ("x", "t_x", "age"),
    [([1], [1, 2], [3]), ([np.nan], [0], [1]), ([-1], [0], [1]), ([1], [-1], [1]), ([1], [2], [1])],
)
def test_what_no_log_can_hold_is_refused(x: list[float], t_x: list[float], age: list[float]) -> None:
    with pytest.raises(ValueError, match=r"column|finite|visit"):
        counts(x, t_x, age)


def test_a_young_shop_has_parameters_that_are_not_relied_on() -> None:
    log, end = logs.simulated(Model.BG_NBD, Buying(1.0, 30.0, 0.8, 2.4), 150, 700.0)
    known = visits.known(log, end)
    models = worth.fit(known.counts(7), known.spent_on, known.mean)
    assert models.bg_nbd.parameters is not None
    assert models.bg_nbd.why_not is WhyNot.FEW_REPEATERS
    assert models.bg_nbd.usable is None
    assert models.used() == {
        "p_alive": "own_rhythm",
        "expected": "own_rate",
        "expected_ticket": "own_mean",
    }


def test_a_shop_where_nobody_leaves_has_no_parameters() -> None:
    random = np.random.default_rng(3)
    days = [int(day) for _ in range(400) for day in np.cumsum(random.integers(20, 40, 20))]
    log = visits.log(np.repeat(np.arange(400), 20), days, np.full(8_000, 50.0), 400)
    found = fitting.fit_buying(Model.BG_NBD, visits.known(log, max(days)).counts(7))
    assert (found.parameters, found.why_not) == (None, WhyNot.RAN_AWAY)


def test_money_whose_mean_has_no_end_is_told() -> None:
    random = np.random.default_rng(5)
    mean = 10 / random.gamma(0.6, size=3_000)
    found = fitting.fit_spending(np.full(3_000, 4.0), mean * random.gamma(40, 1 / 40, 3_000))
    assert (found.parameters, found.why_not) == (None, WhyNot.RAN_AWAY)


def test_a_search_that_finds_no_top_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "_FLAT", 0.0)
    who = counts([0, 3, 1, 0], [0, 9, 5, 0], [10, 10, 10, 9])
    found = fitting.fit_buying(Model.BG_NBD, who)
    assert (found.parameters, found.converged, found.why_not) == (None, False, WhyNot.NOT_CONVERGED)
