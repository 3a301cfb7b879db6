"""`vitrine balance`: what a member has paid in, and what is done with it."""

import click

from app.cli.running import Run
from app.cli.values import booked
from app.i18n import translate


@click.command()
@click.argument("member")
@click.option("--topup", metavar="A", help="Pay so much in: 3000, 3,000.50.")
@click.option("--pay", metavar="A", help="Pay so much of it.")
@click.option("--refund", metavar="A", help="Pay so much out (--reason).")
@click.option("--adjust", metavar="A", help="Put it right by so much, up or down (--reason).")
@click.option("--reason", default="", help="Why, or for what.")
@click.pass_obj
def balance(
    run: Run,
    member: str,
    topup: str | None,
    pay: str | None,
    refund: str | None,
    adjust: str | None,
    reason: str,
) -> None:
    """Show the balance of MEMBER (card, id or name) with every entry, after what was asked for is done.

    Amounts are in whole currency units, as they are written: 3000 is 3,000.00.
    """
    from app.cli import accounts
    from app.domain import money
    from app.queries import members, settings
    from app.services import balance as service

    verbs = {"topup": topup, "pay": pay, "refund": refund, "adjust": adjust}
    asked = [(name, value) for name, value in verbs.items() if value is not None]
    if len(asked) > 1:
        message = translate("Commands", "--topup, --pay, --refund and --adjust go one at a time.")
        raise click.UsageError(message)
    more: dict[str, object] = {}
    with run.shop() as shop:
        with shop.reading() as session:
            member_id = members.resolve(session, member)
            currency = settings.load(session).currency
        for name, written in asked:
            amount = money.parse(written, currency)
            booked(name, amount, written, reason)
            with shop.changing() as session:
                if name == "topup":
                    made = service.topup(session, member_id, amount, run.today)
                    more = {"points_earned": made.points, "level_reached": made.level}
                elif name == "pay":
                    service.pay(session, member_id, amount, run.today, reason)
                elif name == "refund":
                    done = service.refund(session, member_id, amount, run.today, reason)
                    more = {"points_taken": done.points_taken, "points_missing": done.points_missing}
                else:
                    service.adjust(session, member_id, amount, run.today, reason)
        with shop.reading() as session:
            told = accounts.document(session, member_id, "money", run.today) | more
    run.answer(told, accounts.lines(told))
