"""The shop's year (D3): sales by month, members, the best twenty, contacts planned and done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MonthOfYear:
    """One month. Money is in minor units."""

    month: int
    """1–12."""
    net: int
    """What was paid less what was given back."""
    net_before: int | None
    """The same month of the year before; None where the shop has no sales at all in that year."""
    tickets: int
    gained: int
    """Members who joined."""


@dataclass(frozen=True, slots=True)
class BestMember:
    """One of the twenty who bought most."""

    name: str
    card: str
    """Card number, "" where she has none."""
    visits: int
    net: int
    advisor: str
    """Who looks after her, "" for nobody."""


@dataclass(frozen=True, slots=True)
class RuleOfYear:
    """The contacts of one rule whose due day lies in the year."""

    rule: str
    """`C1` …, or `own`."""
    planned: int
    done: int
    """Closed with any outcome."""
    reached: int
    """Of these, closed as reached or posted."""


@dataclass(frozen=True, slots=True)
class ShopYear:
    """A year of the shop. Every list is there in full: twelve months, at most twenty members."""

    year: int
    currency: str
    months: tuple[MonthOfYear, ...]
    pieces: int
    """Pieces bought less pieces given back."""
    returned: int
    """What was given back for returns, a positive sum."""
    members: int
    """On file and not cancelled at the end of the year."""
    lost: int
    """Cancelled or expired in the year."""
    bought: int
    """Members with at least one ticket in the year."""
    best: tuple[BestMember, ...]
    rules: tuple[RuleOfYear, ...]
    came_back: int
    """Members who bought within 30 days of a contact that reached them."""

    @property
    def net(self) -> int:
        """Sales of the year."""
        return sum(month.net for month in self.months)

    @property
    def net_before(self) -> int | None:
        """Sales of the year before; None where there were none to compare with."""
        known = [month.net_before for month in self.months if month.net_before is not None]
        return sum(known) if known else None

    @property
    def tickets(self) -> int:
        """Tickets of the year."""
        return sum(month.tickets for month in self.months)

    @property
    def gained(self) -> int:
        """Members who joined in the year."""
        return sum(month.gained for month in self.months)
