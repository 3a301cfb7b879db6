"""`vitrine labels`: addresses for the post, on cards, envelopes or labels."""

from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli import values
from app.cli.running import Run
from app.cli.values import DAY, in_order
from app.domain import errors
from app.domain.card_occasions import Kind
from app.domain.festivals import Region
from app.i18n import Counted, translate

Commands: Final = Counted("Commands")


@click.command()
@click.option("--member", "chosen", multiple=True, help="Card, id or name; may be given several times.")
@click.option("--list", "list_name", help="The members of this list.")
@click.option("--occasion", help="Whose card for it falls in a period, as in `cards`; without it birthday.")
@click.option("--from", "first", type=DAY, help="First day of that period; without it as in `cards`.")
@click.option(
    "--to", "last", type=DAY, help="Last day of the period; without it a month later, or the feast."
)
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
    occasion: str | None,
    first: date | None,
    last: date | None,
    paper: str,
    used: int,
    no_boxes: bool,
    out: Path,
) -> None:
    """Print addresses in the order of their postcodes; without names of everybody who wants post."""
    from app.cli import papers
    from app.domain import card_periods
    from app.queries import addresses as query
    from app.queries import greetings, settings
    from app.queries.recipients import Wanted
    from app.reports import addresses as report
    from app.reports.greeting import Letterhead
    from app.words import card_occasions

    if paper not in report.PAPERS:
        raise errors.Unknown("paper", paper)
    papers.writable(out)
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        ids = papers.picked(session, kept, run.today, chosen, list_name)
        if ids is None and (occasion or first or last):
            region = Region.JP if kept.region == Region.JP else Region.CN
            wish = values.occasion(occasion or Kind.BIRTHDAY, region)
            days = card_periods.usual(wish, run.today, region, first, last)
            in_order(*days)
            due = greetings.cards(session, kept, Wanted(wish, *days), run.today)
            ids = list(dict.fromkeys(one.member_id for one in due.cards))
        found = query.load(session, kept, ids)
    printed = None
    if found.people:
        job = report.addresses(
            found.people, Letterhead.of(kept), run.language or kept.language, paper, out,
            used=used, frames=not no_boxes,
        )  # fmt: skip
        printed = run.watch(job)
    skipped: list[dict[str, Any]] = [
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
            *(f"– {one['name']}: {card_occasions.skipped(one['reason'])}" for one in skipped),
        ],
    )
