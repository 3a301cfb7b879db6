"""Who moved between the tiers, month by month (rule V3)."""

from dataclasses import dataclass
from datetime import date

from app.domain.insight.pyramid import Month


@dataclass(frozen=True, slots=True)
class Moves:
    """The months that are kept, the earliest first; the last is the present one."""

    today: date
    months: tuple[Month, ...]

    @property
    def up(self) -> int:
        """Steps up in all months together."""
        return sum(month.up for month in self.months)

    @property
    def down(self) -> int:
        """Steps down in all months together."""
        return sum(month.down for month in self.months)

    @property
    def is_empty(self) -> bool:
        """Whether no month is kept to hold another against."""
        return not self.months
