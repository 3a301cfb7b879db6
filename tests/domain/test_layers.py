"""Loyal, wavering, potential: the rule by value."""

from datetime import date, timedelta

import pytest

from app.domain import layers
from app.domain.layers import Layer, LayerRules, Seen
from app.domain.shop import ShopSettings

DAY = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("status", "visits", "ever", "ago", "alive", "layer"),
    [
        ("active", 3, 9, 30, 0.7, Layer.LOYAL),
        ("active", 3, 9, 300, 0.9, Layer.LOYAL),
        ("active", 3, 9, 30, 0.69, Layer.WAVERING),
        ("active", 2, 9, 30, 0.99, Layer.WAVERING),
        ("active", 1, 1, 180, 0.2, Layer.POTENTIAL),
        ("active", 1, 1, 181, 0.2, Layer.WAVERING),
        ("active", 1, 2, 10, 0.2, Layer.WAVERING),
        ("prospect", 5, 9, 1, 1.0, Layer.POTENTIAL),
        # Without a model: a silence no longer than that after which the shop asks.
        ("active", 3, 9, 90, None, Layer.LOYAL),
        ("active", 3, 9, 91, None, Layer.WAVERING),
    ],
)
def test_a_layer(status: str, visits: int, ever: int, ago: int, alive: float | None, layer: Layer) -> None:
    seen = Seen(visits, ever, DAY - timedelta(days=ago))
    assert layers.layer(status, seen, alive, DAY, LayerRules()) is layer


def test_who_never_came_is_potential() -> None:
    assert layers.layer("active", Seen(), 0.0, DAY, LayerRules()) is Layer.POTENTIAL


def test_the_rules_are_the_owners() -> None:
    assert layers.rules_of(ShopSettings(loyal_visits=5, silence=60)) == LayerRules(5, 70, 180, 60)
