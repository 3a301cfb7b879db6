"""`vitrine event`: events and salons are planned and listed; who is invited, what she answers, who came."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from app.cli.running import Run
from app.cli.values import DAY, ID, called
from app.domain.events import Reply
from app.i18n import translate

if TYPE_CHECKING:
    from app.database.shop import Shop
    from app.domain.events import Guest, Salon


@click.group(invoke_without_command=True)
@click.pass_context
def event(context: click.Context) -> None:
    """List the events and salons, plan one, invite to it, and note answers and who came."""
    if context.invoked_subcommand is None:
        context.invoke(list_)


@event.command("list")
@click.argument("event_id", metavar="[EVENT]", type=ID, required=False)
@click.pass_obj
def list_(run: Run, event_id: int | None = None) -> None:
    """List the events, the latest first; of EVENT its guests, and what was sold in the days after."""
    with run.shop() as shop:
        _answer(run, shop, event_id)


@event.command("add")
@click.argument("theme")
@click.argument("day", type=DAY)
@click.option("--time", default="", help="Its time of day, as 14:30.")
@click.option("--places", type=click.IntRange(1), help="How many may come; without it as many as will.")
@click.option("--note", default="", help="What is to be thought of.")
@click.pass_obj
def add(run: Run, theme: str, day: date, *, time: str, places: int | None, note: str) -> None:
    """Plan an event of this THEME on DAY."""
    from app.services import events as service

    with run.shop() as shop:
        with shop.changing() as session:
            made = service.plan(session, theme, day, time=time, places=places, note=note)
        _answer(run, shop, made)


@event.command("cancel")
@click.argument("event_id", metavar="EVENT", type=ID)
@click.option("--held", is_flag=True, help="It takes place after all.")
@click.pass_obj
def cancel(run: Run, event_id: int, *, held: bool) -> None:
    """Call EVENT off: nobody is invited or reminded any more."""
    from app.services import events as service

    with run.shop() as shop:
        with shop.changing() as session:
            service.cancel(session, event_id, run.today, held=held)
        _answer(run, shop, event_id)


@event.command("invite")
@click.argument("event_id", metavar="EVENT", type=ID)
@click.argument("members", metavar="[MEMBER]...", nargs=-1)
@click.option("--list", "on_list", help="Everybody on this list as well.")
@click.pass_obj
def invite(run: Run, event_id: int, members: tuple[str, ...], on_list: str | None) -> None:
    """Put members (card, id or name) on the list of EVENT; who must not be asked is left out."""
    if not members and not on_list:
        raise click.UsageError(translate("Commands", "Name members, or a list."))
    from app.queries import member_list, saved_lists, settings
    from app.queries import members as query
    from app.services import events as service
    from app.words import events as words

    with run.shop() as shop:
        with shop.changing() as session:
            ids = [query.resolve(session, one) for one in members]
            if on_list:
                wanted = saved_lists.resolve(session, on_list, settings.load(session))
                ids += member_list.ids(session, wanted, run.today)
            found = service.invite(session, event_id, ids, run.today)
        _answer(
            run,
            shop,
            event_id,
            more={
                "newly_invited": len(found.ids),
                "left_out": [
                    {"id": one.member_id, "name": one.name, "reason": one.reason} for one in found.left_out
                ],
            },
            said=[words.left_out([(one.name, one.reason) for one in found.left_out])]
            if found.left_out
            else [],
        )


@event.command("reply")
@click.argument("event_id", metavar="EVENT", type=ID)
@click.argument("member")
@click.argument("answer", type=click.Choice([answer.value for answer in Reply]))
@click.option("--guests", type=click.IntRange(0), default=0, help="How many she brings along.")
@click.pass_obj
def reply(run: Run, event_id: int, member: str, answer: str, guests: int) -> None:
    """Note what MEMBER answers to her invitation to EVENT."""
    from app.queries import members as query
    from app.services import events as service

    with run.shop() as shop:
        with shop.changing() as session:
            which = service.invitation_of(session, event_id, query.resolve(session, member))
            service.reply(session, which, answer, run.today, guests)
        _answer(run, shop, event_id)


@event.command("came")
@click.argument("event_id", metavar="EVENT", type=ID)
@click.argument("members", metavar="[MEMBER]...", nargs=-1)
@click.option("--rest", is_flag=True, help="All the others did not come.")
@click.pass_obj
def came(run: Run, event_id: int, members: tuple[str, ...], *, rest: bool) -> None:
    """Note that members came to EVENT, invited or not."""
    from app.queries import members as query
    from app.services import events as service

    with run.shop() as shop:
        with shop.changing() as session:
            session.info["today"] = run.today
            for one in members:
                service.walk_in(session, event_id, query.resolve(session, one))
            if rest:
                service.close(session, event_id)
        _answer(run, shop, event_id)


def _answer(
    run: Run,
    shop: "Shop",
    event_id: int | None,
    more: dict[str, Any] | None = None,
    said: list[str] | None = None,
) -> None:
    """Tell of one event with its guests, or of all."""
    from app.queries import events as query
    from app.queries import settings as settings_query
    from app.words import events as words

    with shop.reading() as session:
        if event_id is None:
            found = query.everything(session)
            nothing = translate("Commands", "Nothing is on file.")
            run.answer(
                {"events": [_document(one) for one in found]}, [_line(run, one) for one in found] or [nothing]
            )
            return
        one = query.one(session, event_id)
        guests = query.guests(session, event_id)
        outcome = query.outcome(session, one)
        settings = settings_query.load(session)
    lines = [_line(run, one), words.heading(one), *map(_guest, guests), *(said or [])]
    if one.came:
        lines += words.brought(one, outcome, run.today, settings).splitlines()
    document = {
        **_document(one),
        "guests": [asdict(guest) for guest in guests],
        "sold": {
            "until": outcome.last,
            "came": asdict(outcome.came),
            "stayed_away": asdict(outcome.stayed_away),
        },
        **(more or {}),
    }
    run.answer({"event": document}, lines)


def _document(one: "Salon") -> dict[str, Any]:
    return {
        **asdict(one), "bringing": one.guests, "expected": one.expected, "open": one.open,
        "too_many": one.too_many,
    }  # fmt: skip


def _line(run: Run, one: "Salon") -> str:
    from app.words import dates
    from app.words import events as words

    parts = (dates.day(one.day), one.time, f"#{one.id}", one.theme, words.stands(one, run.today))
    return "  ".join(part for part in parts if part)


def _guest(guest: "Guest") -> str:
    from app.words import events as words

    parts = (
        called(guest.name, guest.card, guest.member_id),
        words.answer(guest.reply),
        words.brings(guest),
        words.came(guest.came),
    )
    return "  " + "  ".join(part for part in parts if part)
