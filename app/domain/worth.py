"""What members are worth, as frozen rows: each member's, the models', and by what the slipping are listed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain import stake
from app.domain.stake import Stake


@dataclass(frozen=True, slots=True)
class Worth:
    """One member. Money is in minor units."""

    member_id: int
    last: date
    """Her last visit."""
    silence: int
    """Days since then."""
    gap: float | None
    """The median of the days between her visits; None: she came once."""
    expected_12m: float
    """Visits expected over the next 12 months."""
    ticket: int
    """Expected on a visit."""
    value: int
    """Expected visits × ticket × margin (rule V7): the chance that she has left is in it."""
    if_she_stays: int
    """The same of one who is a customer still."""
    simple: int
    """Yearly profit × expected years (rule V6)."""
    p_alive: float
    """The probability that she is still a customer."""
    score: float
    """Where the score that has earned its place puts her: 1 the surest to come again, 0 the least."""
    is_slipping: bool = False
    """Whether she is slipping (rule V8), her tier apart."""


@dataclass(frozen=True, slots=True)
class ModelFound:
    """What was found for a model."""

    name: str
    parameters: Mapping[str, float] | None
    log_likelihood: float | None
    converged: bool
    customers: int
    repeaters: int
    why_not: str | None
    """A `domain.value.why_not.WhyNot`; None: it is relied on."""


@dataclass(frozen=True, slots=True)
class Listed:
    """By what those who are slipping are listed on a day, as its own past said."""

    score: str
    """The score that had earned its place."""
    why_rule: str | None
    """Why the shop's own rule lists instead of it, a `domain.value.listing_why.Why`; None: the score does."""
    hits: float | None = None
    """Of the best whom the score listed on the past, the share that stayed away; None: not compared."""
    rule_hits: float | None = None
    """Of those whom the rule listed."""
    count: int = 0
    """How many of the best the score listed on all days of the past together."""
    rule_count: int = 0
    """How many the rule listed."""


@dataclass(frozen=True, slots=True)
class Past:
    """Who would have been listed a year ago, knowing no more than that day, and who came after it."""

    day: date
    horizon: int
    listed: Listed
    slipping: frozenset[int]
    came: frozenset[int]
    since: frozenset[int]
    """Who came at any time since, up to today."""


@dataclass(frozen=True, slots=True)
class ShopWorth:
    """All members who have bought, as of one day."""

    today: date
    members: Mapping[int, Worth]
    models: tuple[ModelFound, ...]
    used: Mapping[str, str]
    """What each figure comes from: a model, or what stands in for it."""
    margin: int
    years: float
    """That a member is expected to stay (rule V6)."""
    listed: Listed
    """By what those who are slipping are listed."""
    areas: Mapping[str, float]
    """Each candidate → how well it told, on the shop's past, who came again (0.5: not at all)."""
    origins: tuple[date, ...]
    """The days from which they were compared."""
    horizon: int
    past: Past | None
    """None: the shop has no year behind it."""

    def stake(self, member_id: int, chance: Fraction, if_she_stays: int | None = None) -> Stake | None:
        """Return what is at stake with a member, an offer working with this `chance`.

        `if_she_stays` is what staff reckon her to bring in a year, in minor units; None: what the shop's
        figures say. Of one who has not bought nothing is known without it: None; with it she counts as gone.
        """
        hers = self.members.get(member_id)
        if hers is None:
            return None if if_she_stays is None else stake.of(0, if_she_stays, 0.0, self.margin, chance)
        stays = hers.if_she_stays if if_she_stays is None else if_she_stays
        return stake.of(hers.value, stays, hers.p_alive, self.margin, chance)

    @property
    def score(self) -> str:
        """The score that has earned its place on the shop's own past."""
        return self.listed.score
