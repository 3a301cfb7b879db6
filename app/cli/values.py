"""How the words of a command line are read as days."""

from datetime import date
from typing import Any

import click

from app.domain import dates


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


ID = click.IntRange(1, 2**63 - 1)
"""The type of the number of a row: the numbers that the file can hold."""

DAY = _Day()
"""The type of an option that is a day."""
