"""Who of the best members is slipping away, as the page, the command line and a sheet have it (V8)."""

from dataclasses import dataclass
from datetime import date

from app.domain.slipping import Change
from app.domain.stake import Stake
from app.domain.worth import ShopWorth


@dataclass(frozen=True, slots=True)
class SlippingMember:
    """One of them. Money is in minor units."""

    member_id: int
    card: str
    name: str
    tier: str
    advisor: str
    do_not_contact: bool
    since: date
    """Her last visit."""
    silence: int
    """Days since then."""
    gap: float | None
    """The median of the days between her visits."""
    p_alive: float
    score: float
    """1 the surest to come again, 0 the least."""
    stake: Stake
    """What she brings in a year, what of it is at risk, and what it is worth spending to win her back."""
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class HitRate:
    """How the same list did a year ago."""

    day: date
    horizon: int
    listed: int
    gone: int
    """Of those listed, who did not come in `horizon` days."""
    best: int
    """Members of platinum and gold on that day, listed or not."""
    lost: int
    """Of those, who has not come at all since; a shop loses about `lifetime.LOST` of them a year."""

    @property
    def share(self) -> float:
        """The share of those listed who did not come."""
        return self.gone / self.listed if self.listed else 0.0


@dataclass(frozen=True, slots=True)
class Slipping:
    """The list, most at risk first, with what it rests on."""

    worth: ShopWorth
    chance: float
    """That an offer works: the shop's own past, 60 % until it has one."""
    currency: str
    """Of all sums."""
    members: tuple[SlippingMember, ...]
    hits: HitRate | None
    """None: nobody was listed a year ago, or the shop has no year behind it."""

    @property
    def today(self) -> date:
        """The day of the list."""
        return self.worth.today
