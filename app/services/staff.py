"""The people who work in the shop: they come, change roles, and leave; their names stay on record."""

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, names, workdays
from app.domain.permissions import Role
from app.domain.shop import MOST
from app.models import Staff
from app.services import checks
from app.services.recording import operation


@operation("staff.change")
def add(session: WriteSession, name: str, role: str = "clerk") -> int:
    """Take somebody on and return the id; who comes back is the same as before.

    Raises BadValue, and NameTaken by somebody who works here.
    """
    name = names.clean(name).strip()
    checks.choice("role", role, tuple(Role))
    row = session.scalar(select(Staff).where(Staff.name == name))
    if row is not None and row.active:
        raise errors.NameTaken("staff", name)
    if row is None:
        row = Staff(name=name, role=role)
        session.add(row)
    row.role, row.active = role, 1
    session.flush()
    return row.id


@operation("staff.change")
def give_role(session: WriteSession, staff_id: int, role: str) -> None:
    """Give a member of staff another role. Raises Unknown, BadValue."""
    row = checks.known(session, Staff, "staff", staff_id)
    row.role = checks.choice("role", role, tuple(Role))


@operation("staff.change")
def set_week(session: WriteSession, staff_id: int, days: str, capacity: int | None) -> None:
    """Keep on which days she works and how many contacts she makes on one; None: as the shop has it.

    `days` are the numbers of the days of the week, 1 for Monday: "23456"; "" is all. Raises Unknown,
    BadValue.
    """
    row = checks.known(session, Staff, "staff", staff_id)
    try:
        row.workdays = workdays.normal(days)
    except ValueError as error:
        raise errors.BadValue("workdays", days, "not_a_choice") from error
    row.capacity = (
        None if capacity is None else checks.within("capacity", capacity, 0, MOST["daily_contacts"])
    )


@operation("staff.change")
def retire(session: WriteSession, staff_id: int) -> None:
    """Note that somebody has left: nothing new is hers to do. Raises Unknown."""
    checks.known(session, Staff, "staff", staff_id).active = 0
