"""`vitrine winback`: offers to win members back, one begun or closed, and what came of those so far."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Final

import click

from app.cli.running import Run
from app.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.win_back import Past
    from app.queries.win_backs import Offer

_RESULTS: Final = ("came_back", "not_yet", "declined", "given_up")


@click.command()
@click.argument("member", metavar="[MEMBER]", required=False)
@click.option("--begin", "offer", help="Begin with this offer.")
@click.option("--reason", default="", help="What changed.")
@click.option("--cost", type=click.IntRange(min=0), default=0, help="What the offer costs, minor units.")
@click.option("--value", type=click.IntRange(min=0), help="What she is reckoned to be worth, minor units.")
@click.option("--confirm", is_flag=True, help="Though it costs more than it is worth spending.")
@click.option("--close", "result", type=click.Choice(_RESULTS), help="Close hers with this result.")
@click.pass_obj
def winback(
    run: Run,
    member: str | None,
    offer: str | None,
    reason: str,
    cost: int,
    value: int | None,
    result: str | None,
    *,
    confirm: bool,
) -> None:
    """Show the offers to MEMBER (card, id or name), after what was asked for; without her all open ones."""
    from app.domain import errors, win_back
    from app.queries import members
    from app.queries import win_backs as offers
    from app.services import win_backs

    if member is None and (offer is not None or result is not None):
        message = translate("Commands", "--begin and --close want a MEMBER.")
        raise click.UsageError(message)
    with run.shop() as shop:
        if member is not None:
            with shop.changing() as session:
                member_id = members.resolve(session, member)
                if offer is not None:
                    most = None if value is None else win_back.ceiling(value, offers.past(session).chance)
                    win_backs.begin(
                        session, member_id, run.today, reason=reason, offer=offer, cost=cost,
                        value=value or 0, ceiling=most, confirmed=confirm,
                    )  # fmt: skip
                if result is not None:
                    open_one = next(
                        (it.id for it in offers.of_member(session, member_id) if not it.result), 0
                    )
                    if not open_one:
                        raise errors.Unknown("win_back", member)
                    win_backs.close(session, open_one, result, run.today)
        with shop.reading() as session:
            found = offers.open_now(session) if member is None else offers.of_member(session, member_id)
            past = offers.past(session)
    told = {"offers": [asdict(one) for one in found], "closed": past.closed, "came_back": past.came_back}
    run.answer(told, _lines(found, past, of_one=member is not None))


def _lines(found: "list[Offer]", past: "Past", *, of_one: bool) -> "Iterator[str]":
    from app.words import dates
    from app.words import win_backs as words

    for one in found:
        parts = (
            dates.day(one.begun_on),
            one.member,
            one.offer,
            words.standing(one.begun_on, one.result, one.closed_on),
            one.staff,
        )
        yield "  ".join(part for part in parts if part)
    if of_one and not found:
        yield words.none_yet()
    yield words.past(past) or translate("Commands", "No offer has been closed yet.")
