"""What is reckoned of a member goes with her past the record: it is reckoned anew, never brought back."""

from typing import Any, Final

from sqlalchemy import delete

from app.database.sessions import WriteSession
from app.models import Standing

RECKONED: Final[frozenset[type[Any]]] = frozenset({Standing})
"""Tables of a member that nobody writes by hand: no merge hands them on, and the bin does not keep them."""


def forget(session: WriteSession, member_id: int) -> None:
    """Remove what was reckoned of one member."""
    session.flush()
    session.connection().execute(delete(Standing).where(Standing.member_id == member_id))
