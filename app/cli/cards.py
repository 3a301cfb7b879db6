"""`vitrine cards`: greeting cards, one per person."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.cli.running import Run
from app.cli.values import DAY, in_order
from app.domain import errors, months
from app.i18n import Counted, translate

if TYPE_CHECKING:
    from app.queries.greetings import Recipient

_OCCASIONS = ("birthday",)

Commands: Final = Counted("Commands")


@click.command()
@click.option("--occasion", type=click.Choice(_OCCASIONS), required=True, help="What the cards are for.")
@click.option("--from", "first", type=DAY, help="First day of the period; without it today.")
@click.option("--to", "last", type=DAY, help="Last day of the period; without it the end of that month.")
@click.option("--member", "chosen", multiple=True, help="Card, id or name; may be given several times.")
@click.option("--list", "list_name", help="The members of this list; as with --member, each her next card.")
@click.option("--template", help="The design of the card.")
@click.option(
    "--paper", default="hagaki", show_default=True, help="hagaki, postcard-cn, a6, a5-folded, a4-sheet."
)
@click.option("--bleed", is_flag=True, help="Pages for a printing house: 3 mm larger on every side.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@click.pass_obj
def cards(
    run: Run,
    *,
    occasion: str,
    first: date | None,
    last: date | None,
    chosen: tuple[str, ...],
    list_name: str | None,
    template: str | None,
    paper: str,
    bleed: bool,
    out: Path,
) -> None:
    """Print birthday cards of a period, or of the members named."""
    from app.cli import papers
    from app.queries import greetings, member_list, members, saved_lists, settings
    from app.reports import cards as printing
    from app.reports import paper as stock
    from app.reports import templates, wishes

    design = template or next(iter(templates.DESIGNS))
    if design not in templates.DESIGNS:
        raise errors.Unknown("template", design)
    if paper not in stock.PAPERS:
        raise errors.Unknown("paper", paper)
    start = first or run.today
    in_order(start, last)
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        picked = members.resolve_all(session, chosen) if chosen else None
        if list_name is not None:
            on_list = saved_lists.resolve(session, list_name, kept)
            picked = [*(picked or ()), *member_list.ids(session, on_list, run.today)]
        found = greetings.birthday_cards(
            session, kept.language, start, last or months.last(start), picked, run.today
        )
    printed = None
    if found.cards:
        wanted = [wishes.for_recipient(one, kept) for one in found.cards]
        printed = run.watch(printing.cards(wanted, design, paper, papers.writable(out), bleed=bleed))
    lately = {one.member_id: one for one in found.cards if one.heard is not None}.values()
    told = [{"id": one.member_id, "name": one.name, "heard": _heard(one, run.today)} for one in lately]
    skipped = [{"id": one.member_id, "name": one.name, "reason": one.reason} for one in found.skipped]
    run.answer(
        {
            "occasion": occasion,
            "cards": printed.cards if printed else 0,
            "pages": printed.pages if printed else 0,
            "skipped": skipped,
            "heard": told,
            "cut": list(printed.cut) if printed else [],
            "missing": [{"name": name, "characters": lacking} for name, lacking in printed.missing]
            if printed
            else [],
            "path": printed and printed.path,
        },
        [
            Commands.tr("%n card(s): {path}", "", printed.cards).format(path=printed.path)
            if printed
            else translate("Commands", "Nobody has a birthday in this period."),
            *(f"– {one['name']}: {one['reason']}" for one in skipped),
            *(f"· {one['name']}: {one['heard']}" for one in told),
        ],
    )


def _heard(one: "Recipient", today: date) -> str:
    from app.words import heard

    return "" if one.heard is None else heard.of(one.heard, today)
