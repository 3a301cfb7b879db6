"""What the shop's own data says to its self-check (S1): a figure beside each statement that has one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.domain.insight import share

FIRST: Final = 20
"""Members who count as the first, and as the latest."""


class Part(NamedTuple):
    """Some of many."""

    of: int
    """How many there are."""
    yes: int
    """Of how many of them it holds."""

    @property
    def percent(self) -> int:
        """The share in whole percents."""
        return round(100 * share(self.yes, self.of))


NONE: Final = Part(0, 0)


@dataclass(frozen=True, slots=True)
class ShopKnows:
    """As it stands on a day; "in the year" are the 365 days up to it."""

    first: Part = NONE
    """Of the first members, how many came through a friend."""
    latest: Part = NONE
    """The same of the latest."""
    latest_from: Mapping[str, int] = field(default_factory=dict)
    """How many of the latest came how (M3), the most first."""
    newcomers: Part = NONE
    """Of the year's newcomers whose source is known, how many came through a friend."""
    interests: Part = NONE
    """Of the twenty who spent most in the year, of how many a hobby is noted or what to talk about."""
    praise: int = 0
    complaints: int = 0
    """Said in the year."""
    content: float | None = None
    """How content they said to be after a complaint, 1 to 5, on average."""
    drill: tuple[tuple[str, Part], ...] = ()
    """Who was asked about the twenty in the last 90 days, "" for the owner: questions, and right answers."""
    ideas: Part = NONE
    """Ideas of the year, and how many of them were used."""
    cost: float | None = None
    """What the members' programme cost, as a share of their sales."""
    gained: int = 0
    """Newcomers of the year."""
    lost: int = 0
    """Who bought in the year before, and not in this one."""
    buyers: int = 0
    net: int = 0
    """Who bought in the year, and for how much, minor units."""
    invited: Part = NONE
    """Invitations of the year, and how many were answered."""
    told: int = 0
    """Members who told the shop something in the year."""
    best: str = ""
    """Who spent most in the year."""
    details: tuple[str, ...] = ()
    """What personal is noted on her card, by the names of `words.shop_knows.detail`."""
