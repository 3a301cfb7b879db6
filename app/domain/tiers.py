"""The value tier, internal: what she brings, whom she brought, how faithful she is (rule V2).

Everything is a whole number: parts and score are hundredths of the scale of 0 to 5, so 420 is 4.2.
Quintiles are taken among those who bought in the span. Who shares a value shares a fifth: the one in
which the middle of them stands. Whoever did not buy in the span stands in none, at 0.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple

from app.domain.shop import ShopSettings

SPAN: Final = 365
"""Days that are looked at, the last being the day itself."""
FIFTHS: Final = 5
UNIT: Final = 100
"""Hundredths of one step of the scale."""
WHOLE: Final = 100
"""Percent: what the three weights come to."""
ONE_FRIEND, MORE_FRIENDS = 3, 5
"""Steps of the scale for one friend brought who bought, and for two or more."""


class Tier(StrEnum):
    """The four steps, the best first, and none for who has not begun to buy."""

    PLATINUM = "platinum"
    GOLD = "gold"
    IRON = "iron"
    LEAD = "lead"
    NONE = ""


RANKS: Final = {Tier.NONE: 0, Tier.LEAD: 1, Tier.IRON: 2, Tier.GOLD: 3, Tier.PLATINUM: 4}
"""A higher one is the better."""


@dataclass(frozen=True, slots=True)
class TierRules:
    """What the owner may set: weights in percent, thresholds in hundredths."""

    contribution: int = 60
    word_of_mouth: int = 15
    loyalty: int = 25
    platinum: int = 420
    gold: int = 300
    iron: int = 150
    returns: int = 50
    """Percent of what she bought: who brings back more is of lead."""

    @property
    def is_sound(self) -> bool:
        """Whether the weights come to a whole and the thresholds descend."""
        weights = self.contribution + self.word_of_mouth + self.loyalty
        return weights == WHOLE and self.platinum >= self.gold >= self.iron


def rules_of(settings: ShopSettings) -> TierRules:
    """Return the rules as the owner has set them."""
    return TierRules(
        settings.tier_contribution, settings.tier_word_of_mouth, settings.tier_loyalty,
        settings.tier_platinum, settings.tier_gold, settings.tier_iron, settings.tier_returns,
    )  # fmt: skip


class Bought(NamedTuple):
    """What a member bought in the span, and whom she brought."""

    spend: int = 0
    """Net: returns and discounts taken off; minor units."""
    visits: int = 0
    """Days with a ticket."""
    last: date = date.min
    """The last of them, where there is one."""
    bought: int = 0
    """What she took, before anything came back; minor units."""
    returned: int = 0
    """What came back, as a positive sum."""
    friends: int = 0
    """Members brought by her who ever bought."""
    ever: bool = False
    """Whether she ever had a ticket, in the span or before."""

    @property
    def counts(self) -> bool:
        """Whether she is one of those among whom quintiles are taken."""
        return self.bought > 0


class Marks(NamedTuple):
    """The least value of the second, third, fourth and last fifth; one that nobody reaches is not there."""

    spend: tuple[int, ...] = ()
    last: tuple[date, ...] = ()
    visits: tuple[int, ...] = ()


class Parts(NamedTuple):
    """What a score is made of: in which fifth she stands, 1 to 5, or 0 where she stands in none."""

    spend: int
    last: int
    visits: int
    friends: int
    """None, one, or two and more."""
    returns: bool
    """Whether too much came back."""
    ever: bool


class Score(NamedTuple):
    """What the rule says of one member, and what it rests on."""

    tier: Tier
    score: int
    """Hundredths, rounded down: it never looks as if it reached a threshold that it does not."""
    contribution: int
    word_of_mouth: int
    loyalty: int


class Reason(NamedTuple):
    """One thing that a tier rests on: spend (which fifth, 0 to 5), friends, visits, returns (percent)."""

    kind: str
    number: int


def marks(everybody: Iterable[Bought]) -> Marks:
    """Return where the fifths begin, among those who bought in the span."""
    counted = [one for one in everybody if one.bought > 0]
    return Marks(
        _marks([one.spend for one in counted]),
        _marks([one.last for one in counted]),
        _marks([one.visits for one in counted]),
    )


def _marks(values: list[Any]) -> tuple[Any, ...]:
    found: list[Any] = []
    below, whole = 0, len(values)
    for value, sharing in sorted(Counter(values).items()):
        fifth = 1 + FIFTHS * (2 * below + sharing) // (2 * whole)
        found += [value] * (fifth - 1 - len(found))
        below += sharing
    return tuple(found)


def parts(one: Bought, at: Marks, rules: TierRules) -> Parts:
    """Return where she stands against these marks: few members differ in it, so a score can be kept by it."""
    friends = min(one.friends, 2)
    returns = WHOLE * one.returned > rules.returns * one.bought
    if not one.counts:
        return Parts(0, 0, 0, friends, returns, one.ever)
    return Parts(
        1 + bisect_right(at.spend, one.spend), 1 + bisect_right(at.last, one.last),
        1 + bisect_right(at.visits, one.visits), friends, returns, one.ever,
    )  # fmt: skip


def told(one: Parts, rules: TierRules) -> Score:
    """Return the tier and the score of whoever stands so."""
    contribution, loyalty = UNIT * one.spend, UNIT * (one.last + one.visits) // 2
    friends = UNIT * (0, ONE_FRIEND, MORE_FRIENDS)[one.friends]
    weighed = rules.contribution * contribution + rules.word_of_mouth * friends + rules.loyalty * loyalty
    total = weighed // WHOLE
    return Score(_tier(one, total, rules), total, contribution, friends, loyalty)


def score(one: Bought, at: Marks, rules: TierRules) -> Score:
    """Return her tier against these marks, and what it rests on."""
    return told(parts(one, at, rules), rules)


def _tier(one: Parts, total: int, rules: TierRules) -> Tier:
    if not one.ever:
        return Tier.NONE
    if one.returns or total < rules.iron:
        return Tier.LEAD
    return Tier.PLATINUM if total >= rules.platinum else Tier.GOLD if total >= rules.gold else Tier.IRON


def reasons(one: Bought, scored: Score, rules: TierRules) -> tuple[Reason, ...]:
    """Return why she is of her tier; what says nothing (no friends, little brought back) is left out."""
    found = [Reason("spend", scored.contribution // UNIT)]
    if one.friends:
        found.append(Reason("friends", one.friends))
    found.append(Reason("visits", one.visits))
    if WHOLE * one.returned > rules.returns * one.bought:
        found.append(Reason("returns", WHOLE * one.returned // one.bought if one.bought else WHOLE))
    return tuple(found)


def moved(before: Tier | str, after: Tier | str) -> int:
    """Return 1 for a step up, -1 for one down, 0 where she stayed or one of the two is not known."""
    old, new = RANKS.get(Tier(before), 0), RANKS.get(Tier(after), 0)
    return 0 if not old or not new else (new > old) - (new < old)
