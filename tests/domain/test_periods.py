"""In which period she is: by her layer, and by her silence before it."""

from datetime import date, timedelta

import pytest

from app.domain import outreach
from app.domain.layers import Layer
from app.domain.outreach_facts import Rule
from app.domain.periods import Period, period

TODAY = date(2026, 11, 10)
LATELY = TODAY - timedelta(days=90)


@pytest.mark.parametrize(
    ("layer", "last_visit", "hers"),
    [
        (Layer.LOYAL, LATELY, Period.CARE),
        (Layer.WAVERING, LATELY, Period.RETENTION),
        (Layer.POTENTIAL, LATELY, Period.SATISFACTION),
        (Layer.LOYAL, LATELY - timedelta(days=1), Period.RETENTION),
        (Layer.POTENTIAL, LATELY - timedelta(days=1), Period.RETENTION),
        (Layer.POTENTIAL, None, Period.SATISFACTION),
        (None, LATELY, Period.CARE),
        (None, None, Period.SATISFACTION),
    ],
)
def test_layer_and_silence_tell_her_period(
    layer: Layer | None, last_visit: date | None, hers: Period
) -> None:
    assert period(layer, last_visit, 90, TODAY) is hers


def test_who_may_be_lost_is_called_before_who_is_loyal() -> None:
    assert outreach.priority(Rule.CALLS, Period.RETENTION) < outreach.priority(Rule.CALLS, Period.CARE)
    assert outreach.priority(Rule.BIRTHDAY, Period.RETENTION) == outreach.priority(Rule.BIRTHDAY, Period.CARE)
