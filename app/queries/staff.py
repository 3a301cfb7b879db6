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


def working(session: ReadSession) -> tuple[StaffMember, ...]:
    """Return who works here now, in the order in which they came; who has left is not among them."""
    rows = session.execute(
        select(Staff.id, Staff.name, Staff.role).where(Staff.active == 1).order_by(Staff.id)
    )
    return tuple(StaffMember(row.id, row.name, Role(row.role)) for row in rows)


def everybody(session: ReadSession) -> tuple[StaffMember, ...]:
    """Return who works here and who has left, in the order in which they came."""
    rows = session.execute(select(Staff.id, Staff.name, Staff.role, Staff.active).order_by(Staff.id))
    return tuple(StaffMember(row.id, row.name, Role(row.role), bool(row.active)) for row in rows)


def resolve(session: ReadSession, name: str) -> int:
    """Return the id of the member of staff with this name. Raises Unknown."""
    try:
        found = session.scalar(select(Staff.id).where(Staff.name == name.strip()))
    except UnicodeEncodeError as error:  # bytes of a terminal that are no text
        raise errors.Unknown("staff", name) from error
    if found is None:
        raise errors.Unknown("staff", name)
    return found
