"""How firmly she belongs to the shop: loyal, wavering or potential (rule V5)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.shop import ShopSettings
from app.domain.status import Status


class Layer(StrEnum):
    """The three layers."""

    LOYAL = "loyal"
    WAVERING = "wavering"
    POTENTIAL = "potential"


@dataclass(frozen=True, slots=True)
class LayerRules:
    """What the owner may set."""

    visits: int = 3
    """Loyal: at least so many days with a ticket in 365 days."""
    alive: int = 70
    """Loyal: a probability of still being a customer of so many percent."""
    newcomer: int = 180
    """Potential: one visit so far, at most so many days ago."""
    silence: int = 90
    """Where no probability is known: seen in the last so many days stands for it."""


def rules_of(settings: ShopSettings) -> LayerRules:
    """Return the rules as the owner has set them."""
    return LayerRules(
        settings.loyal_visits, settings.loyal_alive, settings.potential_days, settings.silence
    )  # fmt: skip


class Seen(NamedTuple):
    """How often she came."""

    visits: int = 0
    """Days with a ticket in 365 days."""
    ever: int = 0
    """Days with a ticket in all."""
    last: date | None = None
    """The last of them."""


def layer(status: str, seen: Seen, alive: float | None, today: date, rules: LayerRules) -> Layer:
    """Return her layer on `today`; `alive` is the probability of still being a customer, 0 to 1.

    It is None where the shop has too few purchases for a model: then she counts as a customer as long as
    her silence is no longer than that after which the shop asks (C5).
    """
    if status == Status.PROSPECT or seen.last is None:
        return Layer.POTENTIAL
    if seen.ever == 1 and seen.last >= today - timedelta(days=rules.newcomer):
        return Layer.POTENTIAL
    if alive is None:
        stays = seen.last >= today - timedelta(days=rules.silence)
    else:
        stays = alive * 100 >= rules.alive
    return Layer.LOYAL if stays and seen.visits >= rules.visits else Layer.WAVERING
