"""How the words of a command line are read, and how a member is called in its answers."""

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from app.domain import dates, errors
from app.domain.festivals import Region
from app.i18n import translate

if TYPE_CHECKING:
    from app.database.sessions import ReadSession, WriteSession
    from app.domain.card_occasions import CardOccasion


class _Day(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day; a usage error for anything else."""
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(
                translate("Commands", "{value!r} is no day (YYYY-MM-DD)").format(value=value), param, ctx
            )
        if not dates.FIRST_DAY <= day <= dates.LAST_DAY:
            said = translate("Commands", "{value!r} is not between {first} and {last}")
            self.fail(said.format(value=value, first=dates.FIRST_DAY, last=dates.LAST_DAY), param, ctx)
        return day


class _Month(click.ParamType[date]):
    """A month as YYYY-MM."""

    name = "month"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the first day of the month; anything else is a slip of the command line."""
        if isinstance(value, date):
            return value
        day = None
        if re.fullmatch(r"\d{4}-\d{2}", value, re.ASCII):
            with suppress(ValueError):
                day = date.fromisoformat(f"{value}-01")
        if day is None or not dates.FIRST_DAY <= day <= dates.LAST_DAY:
            self.fail(
                translate("Commands", "{value!r} is no month (YYYY-MM)").format(value=value), param, ctx
            )
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


def occasion(said: str, region: Region) -> "CardOccasion":
    """Return what cards are for. Raises UnknownOccasion for a named festival, else a usage error."""
    from app.domain import card_occasions
    from app.words.errors import sentence

    try:
        return card_occasions.of(said, region)
    except errors.UnknownOccasion as unknown:
        named = said.casefold().strip(": ")
        if named.startswith("festival") and named != "festival":
            raise
        raise click.BadParameter(sentence(unknown), param_hint="--occasion") from unknown


def in_order(first: date | None, last: date | None) -> None:
    """Refuse a period whose last day is before its first; None: not said. Raises BadParameter."""
    if first is not None and last is not None and last < first:
        said = translate("Commands", "the last day, {last}, is before the first, {first}")
        message = said.format(last=last, first=first)
        raise click.BadParameter(message, param_hint="--to")


def called(name: str, card: str, member_id: int) -> str:
    """Return a member's name and what tells her from one of the same name: her card, else her number."""
    return f"{name} {card or f'#{member_id}'}"


def booked(verb: str, amount: int, written: str, reason: str) -> None:
    """Refuse what no entry can be: nothing, less where only more makes sense, a correction without a reason.

    `written` is the amount as it was typed. Raises BadValue.
    """
    if verb != "adjust" and amount <= 0:
        raise errors.BadValue("amount", written, "not_above_zero")
    if not amount:
        raise errors.BadValue("amount", written, "zero")
    if verb in {"adjust", "refund"} and not reason.strip():
        raise errors.BadValue("reason", "", "no_reason")


def amount(field: str, written: str, currency: str) -> int:
    """Return an amount as people write it in minor units. Raises BadValue, also for one below 0."""
    from app.domain import money

    try:
        found = money.parse(written, currency)
    except errors.BadValue as refused:
        raise errors.BadValue(field, refused.value, refused.why) from None
    if found < 0:
        raise errors.BadValue(field, written, "not_an_amount")
    return found


ID = click.IntRange(1, 2**63 - 1)
"""The type of the number of a row: the numbers that the file can hold."""

DAY = _Day()
"""The type of an option that is a day."""

MONTH = _Month()
"""The type of an option that is a month; its first day."""

STAFF = _Staff()
"""The type of an option that names a member of staff."""
