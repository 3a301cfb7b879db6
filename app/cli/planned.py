"""How far a command plans before it answers: what is planned stays, so the day has to be believed first."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from app.cli.running import Run
from app.domain.clock import FAR
from app.i18n import translate

if TYPE_CHECKING:
    from app.database.shop import Shop

Command = TypeVar("Command", bound=Callable[..., Any])

FURTHEST: Final = 400
"""Days ahead that are planned, however far somebody looks: a year, and the windows that reach out of it.

As far from what is on record a day that was given with the command is believed.
"""


def trust(command: Command) -> Command:
    """Give a command the option by which somebody says that the day is right."""
    option = click.option(
        "--trust-clock",
        "trusted",
        is_flag=True,
        help="The day is right, however far it is from the newest on record.",
    )
    return option(command)


def ahead(run: Run, shop: "Shop", end: date, *, trusted: bool) -> int | None:
    """Return for how many days from today on to plan, so that `end` is within; None: not at all.

    What is not planned is said beside the answer. With `trusted`, a day in doubt is confirmed.
    """
    from app.queries import clock
    from app.services import clock as confirming
    from app.services import planning

    with shop.reading() as session:
        doubt = clock.doubt(session, run.today)
    if doubt is not None and trusted:
        with shop.changing() as session:
            confirming.confirm(session, run.today)
    elif doubt is not None and abs(run.today - doubt.newest).days > (FURTHEST if run.day_given else FAR):
        said = translate(
            "Commands",
            "The day is {today}, but the newest day on record is {newest}. Nothing was planned, and no card "
            "expired; the answer is what was planned before. Set the PC's clock right, or add --trust-clock "
            "if the day is right.",
        )
        click.echo(said.format(today=doubt.today, newest=doubt.newest), err=True)
        return None
    days = max(planning.AHEAD, (end - run.today).days)
    if days > FURTHEST:
        said = translate("Commands", "Contacts are planned {days} days ahead: until {last}, not until {end}.")
        last = run.today + timedelta(days=FURTHEST)
        click.echo(said.format(days=FURTHEST, last=last, end=end), err=True)
    return min(days, FURTHEST)
