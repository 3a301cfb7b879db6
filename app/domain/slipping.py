"""Who is slipping away (rule V8), and what may lie behind it."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain.tiers import Tier

SILENT: Final = 2.0
"""Silence of more than so many of her own gaps."""
EVEN: Final = 0.5
"""Or a probability of being a customer still below this."""

BEST: Final = (Tier.PLATINUM.value, Tier.GOLD.value)
"""The tiers that are watched."""

FEWEST: Final = 3
"""Pieces below which nothing is usual."""
USUAL: Final = 0.8
"""What is dearer than so many of her pieces is above her band."""


class Change(StrEnum):
    """What changed before she went quiet, as far as the shop's facts tell."""

    COMPLAINT = "complaint"
    """She complained, and has not been in since, or it was never put right."""
    BROUGHT_BACK = "brought_back"
    """The last that she did was to bring goods back."""
    ADVISOR_GONE = "advisor_gone"
    """Whoever looked after her has left."""
    ABOVE_BAND = "above_band"
    """Her last visit was dearer, a piece, than she is used to."""
    SIZE_MISSING = "size_missing"
    """Her size is missing from what came in lately."""


def is_slipping(silence: float, gap: float | None, alive: float) -> bool:
    """Whether her silence is over twice her own gap (None: she came once), or she is hardly a customer."""
    return (gap is not None and silence > SILENT * gap) or alive < EVEN


def is_sore(told_on: date, last_visit: date, *, solved: bool) -> bool:
    """Whether her latest complaint may be why: she has not been in since, or it was never put right."""
    return told_on >= last_visit or not solved


def is_above(price: float, earlier: Sequence[float]) -> bool:
    """Whether a piece was dearer than four in five of those before; nothing is said on fewer than three."""
    below = sum(each < price for each in earlier)
    return len(earlier) >= FEWEST and below > USUAL * len(earlier)
