"""What is at stake with a member: three figures of a year on one basis, for card, list, form and file alike.

What is expected of her has the chance that she has left in it already (rule V7). What is at risk is what she
brings if she stays by that same chance, so that it is never counted twice (V8); of that, what an offer saves
as a rule is worth spending (V6b). So: ceiling ≤ at risk ≤ if she stays.
"""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Stake:
    """One member's. Money is profit of 12 months in minor units."""

    expected: int
    """Expected of her, the chance that she has left in it: what her card calls her worth."""
    if_she_stays: int
    """Of one who is a customer still."""
    at_risk: int
    """Of that, by the chance that she is gone."""
    ceiling: int
    """What it is worth spending to win her back."""
    alive: float
    """The probability that she is a customer still, as it is shown everywhere."""
    margin: int
    """Percent of a sale that is profit, on which all rest."""
    chance: Fraction
    """That an offer works."""


def of(expected: int, if_she_stays: int, alive: float, margin: int, chance: Fraction) -> Stake:
    """Return what is at stake with her. A loss in her is nothing to lose: no figure is below 0."""
    stays = max(if_she_stays, 0)
    at_risk = round(stays * (1.0 - alive))
    return Stake(max(expected, 0), stays, at_risk, int(at_risk * chance), alive, margin, chance)
