"""A walk through a list: from one card to the next, over the list as it was when one began."""

from typing import NamedTuple, Self


class Walk(NamedTuple):
    """Whom one walks past, under which name, and where one is."""

    name: str
    """What the list is called."""
    ids: tuple[int, ...]
    at: int = 0

    @property
    def member_id(self) -> int:
        """Who is in front."""
        return self.ids[self.at]

    def step(self, by: int) -> Self | None:
        """Return the walk so many cards on, None beyond its ends."""
        at = self.at + by
        return self._replace(at=at) if 0 <= at < len(self.ids) else None
