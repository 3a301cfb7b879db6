"""`vitrine points`: what a member holds of points, and what is done with them."""

import click

from app.cli.running import Run
from app.cli.values import booked
from app.i18n import translate


@click.command()
@click.argument("member")
@click.option("--earn", type=int, help="Give her so many points.")
@click.option("--redeem", type=int, help="Spend so many.")
@click.option("--adjust", type=int, help="Put them right by so many, up or down (--reason).")
@click.option("--reason", default="", help="Why, or for what.")
@click.pass_obj
def points(
    run: Run, member: str, earn: int | None, redeem: int | None, adjust: int | None, reason: str
) -> None:
    """Show the points of MEMBER (card, id or name) with every entry, after what was asked for is done."""
    from app.cli import accounts
    from app.queries import members
    from app.services import points as service

    verbs = {"earn": earn, "redeem": redeem, "adjust": adjust}
    asked = [(name, value) for name, value in verbs.items() if value is not None]
    if len(asked) > 1:
        message = translate("Commands", "--earn, --redeem and --adjust go one at a time.")
        raise click.UsageError(message)
    with run.shop() as shop:
        with shop.reading() as session:
            member_id = members.resolve(session, member)
        for name, amount in asked:
            booked(name, amount, str(amount), reason)
            with shop.changing() as session:
                if name == "earn":
                    service.earn(session, member_id, amount, run.today, reason)
                elif name == "redeem":
                    service.redeem(session, member_id, amount, run.today, reason)
                else:
                    service.adjust(session, member_id, amount, run.today, reason)
        with shop.reading() as session:
            told = accounts.document(session, member_id, "points", run.today)
    run.answer(told, accounts.lines(told))
