"""What goes with a member when her card is moved to the bin: counted, to be said before it is done."""

from typing import Any, NamedTuple

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.models import Contact, Note, Purchase, PurchaseLine, Relative


class Belongings(NamedTuple):
    """How much is on file of her."""

    tickets: int
    contacts: int
    """Made and planned."""
    relatives: int
    notes: int
    lines: int
    """Of her tickets."""

    @property
    def rows(self) -> int:
        """Return how much there is to move."""
        return sum(self)


def of(session: ReadSession, member_id: int) -> Belongings:
    """Return the counts of one member."""
    tables: tuple[Any, ...] = (Purchase, Contact, Relative, Note, PurchaseLine)
    counted = (select(func.count()).where(table.member_id == member_id) for table in tables)
    return Belongings(*(session.scalar(count) or 0 for count in counted))
