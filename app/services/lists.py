"""Keep a list of members under a name: not who is on it, but what puts one on it."""

from typing import Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors
from app.domain.member_filter import MemberFilter
from app.models import SavedList
from app.services import checks
from app.services.recording import operation

LONGEST: Final = 60
"""Characters of a name: it stands at the side of a page."""


@operation("list.save")
def keep(session: WriteSession, name: str, wanted: MemberFilter) -> int:
    """Keep a list under a name and return its id. Raises NameTaken and BadValue."""
    row = SavedList(
        name=_free(session, name, None), conditions=_storable(wanted), staff_id=session.actor.staff_id
    )
    session.add(row)
    session.flush()
    return row.id


@operation("list.save")
def change(
    session: WriteSession, list_id: int, *, name: str | None = None, wanted: MemberFilter | None = None
) -> None:
    """Call a list something else, or let it ask for something else. Raises Unknown, NameTaken, BadValue."""
    row = checks.known(session, SavedList, "list", list_id)
    if name is not None:
        row.name = _free(session, name, list_id)
    if wanted is not None:
        row.conditions = _storable(wanted)


@operation("list.save")
def remove(session: WriteSession, list_id: int) -> None:
    """Strike a list; its members stay as they are. Raises Unknown."""
    session.delete(checks.known(session, SavedList, "list", list_id))


def _free(session: WriteSession, name: str, own_id: int | None) -> str:
    said = " ".join(checks.text("name", name).split())
    if not said:
        raise errors.BadValue("name", name, "empty")
    if len(said) > LONGEST:
        raise errors.BadValue("name", said[:LONGEST] + "…", "too_long")
    with session.no_autoflush:
        taken = session.scalar(select(SavedList.id).where(SavedList.name == said))
    if taken is not None and taken != own_id:
        raise errors.NameTaken("list", said)
    return said


def _storable(wanted: MemberFilter) -> str:
    return checks.storable("condition", wanted.as_text())
