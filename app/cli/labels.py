"""`vitrine labels`: addresses for the post, on cards, envelopes or labels."""

from datetime import date
from pathlib import Path
from typing import Final

import click

from app.cli.running import Run
from app.cli.values import DAY, in_order
from app.domain import errors
from app.i18n import Counted, translate

Commands: Final = Counted("Commands")


@click.command()
@click.option("--member", "chosen", multiple=True, help="Card, id or name; may be given several times.")
@click.option("--list", "list_name", help="The members of this list.")
@click.option("--from", "first", type=DAY, help="Whose birthday card falls in a period: its first day.")
@click.option("--to", "last", type=DAY, help="Last day of the period; without it the end of that month.")
@click.option(
    "--paper",
    default="labels-24",
    show_default=True,
    help="labels-24, -21, -14, -12, -10; hagaki, postcard-cn, a6, c6, dl, long-3.",
)
@click.option(
    "--used", type=click.IntRange(0, 23), default=0, help="So many labels of the first sheet are gone."
)
@click.option("--no-boxes", is_flag=True, help="For cards and envelopes that have boxes printed on them.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@click.pass_obj
def labels(
    run: Run,
    *,
    chosen: tuple[str, ...],
    list_name: str | None,
    first: date | None,
    last: date | None,
    paper: str,
    used: int,
    no_boxes: bool,
    out: Path,
) -> None:
    """Print addresses in the order of their postcodes; without names of everybody who wants post."""
    from app.cli import papers
    from app.domain import months
    from app.queries import addresses as query
    from app.queries import greetings, settings
    from app.reports import addresses as report
    from app.reports.greeting import Letterhead

    if paper not in report.PAPERS:
        raise errors.Unknown("paper", paper)
    papers.writable(out)
    start = first or run.today
    in_order(start, last)
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        ids = papers.picked(session, kept, run.today, chosen, list_name)
        if ids is None and (first or last):
            due = greetings.birthday_cards(session, kept.language, start, last or months.last(start))
            ids = list(dict.fromkeys(one.member_id for one in due.cards))
        found = query.load(session, kept, ids)
    printed = None
    if found.people:
        job = report.addresses(
            found.people, Letterhead.of(kept), run.language or kept.language, paper, out,
            used=used, frames=not no_boxes,
        )  # fmt: skip
        printed = run.watch(job)
    skipped = [
        {
            "id": one.member_id,
            "name": one.name,
            "reason": "no_address" if one.reason == "no_way" else one.reason,
        }
        for one in found.left_out
    ]
    run.answer(
        {
            "count": printed.addresses if printed else 0,
            "pages": printed.pages if printed else 0,
            "skipped": skipped,
            "cut": list(printed.cut) if printed else [],
            "missing": papers.missing(printed.missing if printed else ()),
            "path": printed and printed.path,
        },
        [
            Commands.tr("%n address(es): {path}", "", printed.addresses).format(path=printed.path)
            if printed
            else translate("Commands", "None of them has an address to post to."),
            *(f"– {one['name']}: {one['reason']}" for one in skipped),
        ],
    )
