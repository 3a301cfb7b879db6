"""`vitrine winback`: offers to win members back, one begun or closed, and what came of those so far."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.running import Run
from app.cli.values import amount
from app.domain.win_back import Reason
from app.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.stake import Stake
    from app.domain.win_back import Past
    from app.queries.win_backs import Offer

_RESULTS: Final = ("came_back", "not_yet", "declined", "given_up")
_REASONS: Final = ", ".join(Reason)


@click.command()
@click.argument("member", metavar="[MEMBER]", required=False)
@click.option("--begin", "offer", help="Begin with this offer.")
@click.option("--reason", default="", help=f"Why she may have gone: {_REASONS}, or your own words.")
@click.option("--cost", metavar="A", help="What the offer costs: 300, 1,280.50.")
@click.option("--value", metavar="A", help="What she brings in a year if she stays, if you know better.")
@click.option("--confirm", is_flag=True, help="Though it costs more than it is worth spending.")
@click.option("--close", "result", type=click.Choice(_RESULTS), help="Close hers with this result.")
@click.pass_obj
def winback(
    run: Run,
    member: str | None,
    offer: str | None,
    reason: str,
    cost: str | None,
    value: str | None,
    result: str | None,
    *,
    confirm: bool,
) -> None:
    """Show the offers to MEMBER (card, id or name), after what was asked for; without her all open ones.

    What it is worth spending on her is reckoned from the shop's own ledger. Amounts are in whole currency
    units, as they are written: 300 is 300.00.
    """
    from app.domain import errors
    from app.queries import members, settings, stakes
    from app.queries import win_backs as offers
    from app.services import win_backs

    if member is None and (offer is not None or result is not None):
        message = translate("Commands", "--begin and --close want a MEMBER.")
        raise click.UsageError(message)
    at_stake: Stake | None = None
    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            if member is not None:
                who = members.resolve(session, member)
                stays = None if value is None else amount("value", value, kept.currency)
                at_stake = run.watch(stakes.load(session, kept, who, run.today, stays))
        if member is not None:
            with shop.changing() as session:
                member_id = members.resolve(session, member)
                if offer is not None:
                    win_backs.begin(
                        session, member_id, run.today, reason=reason, offer=offer,
                        cost=0 if cost is None else amount("cost", cost, kept.currency),
                        value=at_stake.if_she_stays if at_stake else 0,
                        ceiling=at_stake.ceiling if at_stake else None, confirmed=confirm,
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
    if member is not None:
        told |= {"currency": kept.currency, "stake": None if at_stake is None else _stake(at_stake)}
    lines = _lines(found, past, kept.currency, of_one=member is not None)
    run.answer(told, [*lines, *(_worth(at_stake, kept.currency) if member is not None else ())])


def _stake(hers: "Stake") -> dict[str, Any]:
    from app.cli.insight_slipping import figures

    return {
        "value": hers.expected, **figures(hers), "p_alive": round(hers.alive, 4),
        "margin": hers.margin, "chance": float(hers.chance),
    }  # fmt: skip


def _worth(hers: "Stake | None", currency: str) -> "Iterator[str]":
    from app.words import stakes

    if hers is None:
        yield stakes.unknown()
    else:
        yield stakes.told(hers, currency)
        yield stakes.rests_on(hers)


def _lines(found: "list[Offer]", past: "Past", currency: str, *, of_one: bool) -> "Iterator[str]":
    from app.words import dates
    from app.words import win_backs as words

    for one in found:
        parts = (
            dates.day(one.begun_on),
            one.member,
            words.reason(one.reason),
            one.offer,
            words.standing(one.begun_on, one.result, one.closed_on),
            words.stake(one.cost, one.value, currency),
            one.staff,
        )
        yield "  ".join(part for part in parts if part)
    if of_one and not found:
        yield words.none_yet()
    yield words.past(past) or translate("Commands", "No offer has been closed yet.")
