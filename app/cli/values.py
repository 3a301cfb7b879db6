"""How the words of a command line are read: as a day, as somebody who works here."""

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from app.domain import dates, errors

if TYPE_CHECKING:
    from app.database.sessions import ReadSession, WriteSession


class _Day(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day; a usage error for anything else."""
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day (YYYY-MM-DD)", param, ctx)
        if not dates.FIRST_DAY <= day <= dates.LAST_DAY:
            self.fail(f"{value!r} is not between {dates.FIRST_DAY} and {dates.LAST_DAY}", param, ctx)
        return day


class _Staff(click.ParamType[str]):
    """The name of a member of staff; whether there is such a one, `staff_id` tells."""

    name = "name"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002  (click's own form)
        """Return the name without blanks around it. Raises Unknown for no name at all."""
        if not value.strip():
            raise errors.Unknown("staff", value)
        return str(value).strip()


def staff_id(session: "ReadSession | WriteSession", name: str | None) -> int | None:
    """Return the id of whom an option of type `STAFF` names, None where it was not given. Raises Unknown."""
    from app.queries import staff

    return None if name is None else staff.resolve(session, name)


ID = click.IntRange(1, 2**63 - 1)
"""The type of the number of a row: the numbers that the file can hold."""

DAY = _Day()
"""The type of an option that is a day."""

STAFF = _Staff()
"""The type of an option that names a member of staff."""
