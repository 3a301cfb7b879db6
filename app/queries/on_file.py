"""Whether the shop had begun by a day, as far as anything on file tells."""

from datetime import date

from sqlalchemy import BindParameter, bindparam, exists, or_, select

from app.database.sessions import ReadSession
from app.models import Contact, Event, LedgerEntry, Member, Purchase
from app.queries.prepared import Prepared

_UNTIL: BindParameter[date] = bindparam("until")
_ANYTHING = Prepared(
    select(
        or_(
            exists().where(Purchase.day <= _UNTIL),
            exists().where(Member.joined_on <= _UNTIL),
            exists().where(Contact.closed_on <= _UNTIL),
            exists().where(Event.day <= _UNTIL),
            exists().where(LedgerEntry.day <= _UNTIL),
        )
    )
)


def until(session: ReadSession, day: date) -> bool:
    """Return whether a purchase, a member who joined, or another thing of `day` or earlier is on file."""
    ((found,),) = _ANYTHING.rows(session, until=day)
    return bool(found)
