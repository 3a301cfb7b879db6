"""`vitrine member-cards`: members' cards with their codes, to cut or one a page."""

from pathlib import Path
from typing import Final

import click

from app.cli.running import Run
from app.i18n import Counted, translate

_PAPERS: Final = ("a4-sheet", "single")
_SHOWN: Final = 10
"""So many numbers without a bar code are named."""

Commands: Final = Counted("Commands")


@click.command("member-cards")
@click.option("--member", "chosen", multiple=True, help="Card, id or name; may be given several times.")
@click.option("--list", "list_name", help="The members of this list.")
@click.option(
    "--paper",
    type=click.Choice(_PAPERS),
    default=_PAPERS[0],
    show_default=True,
    help="Ten to an A4 sheet, or one a page.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PDF to write.")
@click.pass_obj
def member_cards(run: Run, *, chosen: tuple[str, ...], list_name: str | None, paper: str, out: Path) -> None:
    """Print members' cards, front and back, with bar code and QR code; without names everybody's."""
    from app.cli import papers
    from app.queries import member_cards as query
    from app.queries import settings
    from app.reports import member_cards as report
    from app.reports.greeting import Letterhead
    from app.words import held_cards as words

    papers.writable(out)
    with run.shop() as shop:
        with shop.reading() as session:
            kept = settings.load(session)
            found = query.load(session, kept, papers.picked(session, kept, run.today, chosen, list_name))
        printed = None
        if found.cards:
            shop_language = run.language or kept.language
            printed = run.watch(
                report.member_cards(found.cards, Letterhead.of(kept), shop_language, paper, out)
            )
    skipped = [{"id": one.member_id, "name": one.name, "reason": one.reason} for one in found.skipped]
    no_bars = list(printed.no_bars) if printed else []
    run.answer(
        {
            "count": printed.cards if printed else 0,
            "pages": printed.pages if printed else 0,
            "skipped": skipped,
            "no_bars": no_bars,
            "missing": papers.missing(printed.missing if printed else ()),
            "path": printed and printed.path,
        },
        [
            Commands.tr("%n member's card(s): {path}", "", printed.cards).format(path=printed.path)
            if printed
            else translate("Commands", "None of them has a card to print."),
            *(f"– {one.name}: {words.skipped(one.reason, one.status)}" for one in found.skipped),
            *_without_bars(no_bars),
        ],
    )


def _without_bars(numbers: list[str]) -> list[str]:
    """Return a line that says which cards have no bar code, and why; of very many the first."""
    if not numbers:
        return []
    shown = ", ".join(numbers[:_SHOWN]) + (" …" if len(numbers) > _SHOWN else "")
    said = Commands.tr(
        "%n card(s) have no bar code, which cannot say their numbers; the QR code does: {numbers}",
        "",
        len(numbers),
    )
    return [said.format(numbers=shown)]
