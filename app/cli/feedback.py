"""`vitrine feedback`: what members say of the shop is taken down, listed and settled."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from app.cli.running import Run
from app.cli.values import DAY, ID, STAFF, called, staff_id
from app.domain.feedback import CONTENT, Handler, Kind
from app.i18n import translate

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.domain.feedback import Told


@click.command()
@click.argument("member", metavar="[MEMBER]", required=False)
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="What it is that she says.")
@click.option("--said", help="What she says, in her words.")
@click.option("--due", type=DAY, help="Settled by this day; without it the shop's own for its kind.")
@click.option("--head-office", is_flag=True, help="Head office handles it.")
@click.option("--staff", type=STAFF, help="Who sees to it.")
@click.option("--open", "only_open", is_flag=True, help="List what is to be settled, the soonest day first.")
@click.option("--settle", type=ID, metavar="ID", help="Settle what she said.")
@click.option("--done", default="", help="What was done about it.")
@click.option("--unsolved", is_flag=True, help="Nothing could be done.")
@click.option("--use", type=ID, metavar="ID", help="Her idea is used from today on.")
@click.option("--reopen", type=ID, metavar="ID", help="It was not settled after all.")
@click.option("--ask", type=ID, metavar="ID", help="Note how content she is afterwards.")
@click.option("--content", type=click.IntRange(CONTENT[0], CONTENT[-1]), help="1 not at all … 5 very.")
@click.pass_obj
def feedback(
    run: Run,
    member: str | None,
    *,
    kind: str | None,
    said: str | None,
    due: date | None,
    staff: str | None,
    settle: int | None,
    done: str,
    use: int | None,
    reopen: int | None,
    ask: int | None,
    content: int | None,
    head_office: bool,
    only_open: bool,
    unsolved: bool,
) -> None:
    """Take down what MEMBER (card, id or name) says of the shop, or list it; without her everybody's."""
    if (kind is None) != (said is None) or (said is not None and member is None):
        raise click.UsageError(translate("Commands", "MEMBER, --kind and --said belong together."))
    if (ask is None) != (content is None):
        raise click.UsageError(translate("Commands", "--ask and --content belong together."))
    from app.queries import members
    from app.services import feedback as service

    touched = [each for each in (settle, use, reopen, ask) if each is not None]
    with run.shop() as shop:
        with shop.changing() as session:
            if kind is not None and said is not None and member is not None:
                service.take(
                    session, members.resolve(session, member), kind, said, run.today, due=due,
                    handler=Handler.HEAD_OFFICE if head_office else Handler.SHOP,
                    staff_id=staff_id(session, staff),
                )  # fmt: skip
            if settle is not None:
                service.settle(session, settle, done, run.today, solved=not unsolved)
            if use is not None:
                service.use(session, use, run.today)
            if reopen is not None:
                service.reopen(session, reopen)
            if ask is not None:
                service.ask(session, ask, content)
        found = _found(shop, member, touched, only_open=only_open)
    document = {"feedback": [{**asdict(one), "state": one.state(run.today).value} for one in found]}
    run.answer(document, [*map(_line(run), found)] or [translate("Commands", "Nothing is on file.")])


def _found(shop: "Shop", member: str | None, touched: list[int], *, only_open: bool) -> "list[Told]":
    """Return hers, what was just changed, what is open, or all."""
    from app.queries import feedback as query
    from app.queries import members

    with shop.reading() as session:
        if member is not None:
            hers = query.of_member(session, members.resolve(session, member))
            return [one for one in hers if one.closed_on is None] if only_open else hers
        if touched:
            return [query.one(session, each) for each in dict.fromkeys(touched)]
        return query.open_now(session) if only_open else query.everything(session)


def _line(run: Run) -> Any:
    from app.words import dates
    from app.words import feedback as words

    def line(one: "Told") -> str:
        parts = (
            dates.day(one.told_on),
            f"#{one.id}",
            called(one.member, one.card, one.member_id),
            words.heading(one, run.today),
            f"“{one.said}”",
            one.done,
            one.staff or "",
        )
        return "  ".join(part for part in parts if part)

    return line
