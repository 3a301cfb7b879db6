"""Who works in the shop."""

from dataclasses import dataclass

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import errors
from app.domain.permissions import Role
from app.models import Staff


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One member of staff."""

    id: int
    name: str
    role: Role
    active: bool = True
    """False for who has left."""
    workdays: str = ""
    """The days of the week on which she works, "1" for Monday; "": all."""
    capacity: int | None = None
    """Contacts a day; None: as the shop has it."""


def working(session: ReadSession) -> tuple[StaffMember, ...]:
    """Return who works here now, in the order in which they came; who has left is not among them."""
    return tuple(one for one in everybody(session) if one.active)


def everybody(session: ReadSession) -> tuple[StaffMember, ...]:
    """Return who works here and who has left, in the order in which they came."""
    rows = session.execute(
        select(Staff.id, Staff.name, Staff.role, Staff.active, Staff.workdays, Staff.capacity).order_by(
            Staff.id
        )
    )
    return tuple(
        StaffMember(row.id, row.name, Role(row.role), bool(row.active), row.workdays, row.capacity)
        for row in rows
    )


def resolve(session: ReadSession, name: str) -> int:
    """Return the id of the member of staff with this name. Raises Unknown."""
    try:
        found = session.scalar(select(Staff.id).where(Staff.name == name.strip()))
    except UnicodeEncodeError as error:  # bytes of a terminal that are no text
        raise errors.Unknown("staff", name) from error
    if found is None:
        raise errors.Unknown("staff", name)
    return found
