"""`vitrine summary`: the shop's year, a member's letter, the care plan, as PDF."""

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli import manual, planned
from app.cli.running import Run
from app.cli.values import DAY, STAFF, in_order
from app.domain import errors
from app.i18n import translate

_OUT: Final = click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
_YEAR: Final = click.IntRange(1900, 2200)
_TOPICS: Final = ("pareto", "year_ago", "sources", "contacts", "effort", "staff", "cost", "owed")
"""What is told of Insight beside the figures of the year."""


@click.group(cls=manual.Listed)
def summary() -> None:
    """Write one of the shop's papers."""


@summary.command()
@click.argument("number", metavar="YEAR", type=_YEAR)
@click.option(
    "--month",
    "begins",
    type=click.IntRange(1, 12),
    default=1,
    show_default=True,
    help="The month of YEAR in which the twelve months begin.",
)
@_OUT
@click.pass_obj
def year(run: Run, number: int, begins: int, out: Path) -> None:
    """Write the shop's year: sales, members, who brings them, who stayed, contacts, staff, costs, events."""
    from app.cli import papers
    from app.domain.twelve_months import TwelveMonths
    from app.queries import settings, yearbook
    from app.reports import year as report
    from app.reports.greeting import Letterhead

    span = TwelveMonths(number, begins)
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        book = run.watch(yearbook.load(session, kept, span, run.today))
    language = run.language or kept.language
    printed = run.watch(report.year(book, Letterhead.of(kept), language, papers.writable(out)))
    figures = book.year
    told = {
        **asdict(figures),
        "net": figures.net,
        "net_before": figures.net_before,
        "tickets": figures.tickets,
        "gained": figures.gained,
        "first": span.first,
        "last": span.last,
        "reckoned_on": book.day,
        **{key: asdict(getattr(book, key)) for key in _TOPICS},
        "events": [asdict(event) for event in book.events],
    }
    _answer(run, printed.pages, told, printed.path)


@summary.command()
@click.argument("member", metavar="MEMBER")
@click.option("--year", "number", type=_YEAR, help="Without it the year of today.")
@_OUT
@click.pass_obj
def member(run: Run, member: str, number: int | None, out: Path) -> None:
    """Write the letter of thanks to MEMBER (card, id or name) for her year."""
    from app.cli import papers
    from app.queries import letter, members, settings
    from app.reports import letter as report
    from app.reports.greeting import Letterhead

    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        who = members.resolve(session, member)
        told = letter.load(session, kept, who, number or run.today.year, run.today)
    printed = run.watch(report.letter(told, Letterhead.of(kept), papers.writable(out)))
    _answer(run, printed.pages, asdict(told), printed.path)


@summary.command()
@click.option("--member", "chosen", multiple=True, help="Card, id or name; may be given several times.")
@click.option("--list", "list_name", help="The members of this list.")
@click.option("--level", help="The members whose cards are of this level.")
@click.option("--all", "everybody", is_flag=True, help="Everybody who may be written to.")
@click.option("--year", "number", type=_YEAR, help="Without it the year of today.")
@_OUT
@click.pass_obj
def letters(
    run: Run,
    *,
    chosen: tuple[str, ...],
    list_name: str | None,
    level: str | None,
    everybody: bool,
    number: int | None,
    out: Path,
) -> None:
    """Write the yearly letters to many, sorted by postcode; who may not be written to is left out."""
    from app.cli import papers
    from app.queries import everybody as everybody_query
    from app.queries import letters as query
    from app.queries import member_list, members, saved_lists, settings
    from app.reports import letter as report
    from app.reports.greeting import Letterhead
    from app.words import reach

    if not (chosen or list_name or level or everybody):
        raise click.UsageError(translate("Commands", "Say to whom: --member, --list, --level or --all."))
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        who = [*members.resolve_all(session, chosen)]
        if list_name is not None:
            who += member_list.ids(session, saved_lists.resolve(session, list_name, kept), run.today)
        if level is not None:
            who += query.of_level(session, level)
        if everybody:
            who += everybody_query.ids(session)
        year = number or run.today.year
        told = run.watch(query.load(session, kept, who, year, run.today))
    printed = run.watch(report.letters(told, Letterhead.of(kept), papers.writable(out)))
    left = [{"id": one.member_id, "name": one.name, "reason": one.reason} for one in printed.left_out]
    figures = {"letters": printed.pages, "year": year, "skipped": left}
    run.answer(
        {"pages": printed.pages, "figures": figures, "path": printed.path},
        [str(printed.path), *(f"– {one.name}: {reach.reason(one.reason)}" for one in printed.left_out)],
    )


@summary.command()
@click.option("--month", "day", type=DAY, help="A day of the month; without it the coming month.")
@_OUT
@click.pass_obj
def birthdays(run: Run, day: date | None, out: Path) -> None:
    """Write a month's birthdays for the wall: family names and days, nothing private."""
    from app.cli import papers
    from app.domain import months
    from app.queries import birthday_wall, settings
    from app.reports import birthday_wall as report
    from app.reports.greeting import Letterhead

    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        language = run.language or kept.language
        wall = birthday_wall.load(session, day or months.following(run.today), language)
    printed = run.watch(report.birthday_wall(wall, Letterhead.of(kept), papers.writable(out)))
    _answer(run, printed.pages, {"month": wall.first, "birthdays": len(wall.birthdays)}, printed.path)


@summary.command("care-plan")
@click.option("--from", "first", type=DAY, help="First day; without it today.")
@click.option("--to", "last", type=DAY, help="Last day; without it six days later.")
@planned.trust
@_OUT
@click.pass_obj
def care_plan(run: Run, first: date | None, last: date | None, out: Path, *, trusted: bool) -> None:
    """Write the contacts of a period as tables to tick, by member of staff."""
    from app.cli import papers
    from app.queries import care_plan as plan_query
    from app.queries import settings
    from app.reports import care_plan as report
    from app.reports.greeting import Letterhead
    from app.services import placing, planning

    start = first or run.today
    in_order(start, last)
    end = last or date.fromordinal(start.toordinal() + 6)
    with run.shop() as shop:
        days = planned.ahead(run, shop, end, trusted=trusted)
        if days is not None:
            with shop.changing() as session:
                planning.plan(session, run.today, days)
                placing.place(session, run.today)
        with shop.reading() as session:
            kept = settings.load(session)
            language = run.language or kept.language
            plan = plan_query.load(session, kept, start, end, run.today)
    printed = run.watch(report.care_plan(plan, Letterhead.of(kept), language, papers.writable(out)))
    counts = [{"staff": one.staff or None, "contacts": len(one.calls)} for one in plan.staff]
    _answer(run, printed.pages, {"from": start, "to": end, "staff": counts}, printed.path)


@summary.command()
@click.argument("name", metavar="NAME", type=STAFF)
@click.option("--whole-phones", is_flag=True, help="Telephones in full.")
@_OUT
@click.pass_obj
def handover(run: Run, name: str, out: Path, *, whole_phones: bool) -> None:
    """Write the sheet of NAME's members as they were last handed over, once more."""
    from app.cli import papers
    from app.queries import handover as queries
    from app.queries import staff

    with run.shop() as shop:
        with shop.reading() as session:
            leaver = staff.resolve(session, name)
            to = queries.latest(session, leaver)
        if not to:
            raise errors.Unknown("handover", name)
        printed = papers.handover(run, shop, leaver, to, papers.writable(out), whole_phones=whole_phones)
    _answer(run, printed.pages, {"members": len(to)}, printed.path)


def _answer(run: Run, pages: int, figures: dict[str, Any], path: Path) -> None:
    run.answer({"pages": pages, "figures": figures, "path": path}, [str(path)])
