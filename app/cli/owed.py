"""`vitrine owed`: what the shop owes its members in points and balances."""

from dataclasses import asdict
from datetime import date

import click

from app.cli.running import Run
from app.cli.values import DAY
from app.i18n import translate


@click.command()
@click.option("--on", "day", type=DAY, help="On the evening of this day; without it today.")
@click.option("--year", type=int, help="At the end of this year.")
@click.pass_obj
def owed(run: Run, day: date | None, year: int | None) -> None:
    """Show what the shop owes on a day: points, what they take off, and money that was paid in."""
    from app.queries import owed as query
    from app.queries import settings
    from app.words import owed as words

    if year is not None:
        if day is not None or not date.min.year <= year <= date.max.year:
            message = translate("Commands", "--year takes a year, and goes without --on.")
            raise click.UsageError(message)
        day = date(year, 12, 31)
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        found = query.load(session, kept, day or run.today)
    told = words.points(
        found.day, found.points, found.points_members, found.points_worth, found.lapsing, kept.currency
    )
    money = words.balances(found.money, found.money_members, kept.currency)
    run.answer(asdict(found), [*told, money])
