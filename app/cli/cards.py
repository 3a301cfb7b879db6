"""`vitrine cards`: greeting cards, one per person."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli import values
from app.cli.running import Run
from app.cli.values import DAY, in_order
from app.domain import card_periods, errors
from app.domain.card_occasions import Kind
from app.domain.festivals import Region
from app.i18n import Counted, translate

if TYPE_CHECKING:
    from app.domain.heard import Heard
    from app.queries.recipients import Recipients, Wanted
    from app.reports.cards import CardsPrinted

Commands: Final = Counted("Commands")


@click.command()
@click.option(
    "--occasion",
    required=True,
    help="What the cards are for: birthday, relative, festival:ID, season, thanks, invitation, miss-you, "
    "welcome, level-up, anniversary, sympathy, new-year. ID is one of new_year, spring_festival, lantern, "
    "womens_day, mothers_day, dragon_boat, qixi, mid_autumn, national_day, christmas; in Japan shogatsu, "
    "hinamatsuri, mothers_day, tanabata, keiro.",
)
@click.option(
    "--from", "first", type=DAY, help="First day of the period; without it today, or a month ago for thanks."
)
@click.option(
    "--to", "last", type=DAY, help="Last day of the period; without it a month later, or the feast."
)
@click.option("--member", "chosen", multiple=True, help="Card, id or name; may be given several times.")
@click.option("--list", "list_name", help="The members of this list; as with --member, each her next card.")
@click.option("--template", help="The design of the card; without it the first that suits the occasion.")
@click.option(
    "--paper", default="hagaki", show_default=True, help="hagaki, postcard-cn, a6, a5-folded, a4-sheet."
)
@click.option(
    "--setting",
    type=click.Choice(["rows", "columns"]),
    default="rows",
    show_default=True,
    help="How the words of Chinese cards stand.",
)
@click.option("--bleed", is_flag=True, help="Pages for a printing house: 3 mm larger on every side.")
@click.option(
    "--hand-over", is_flag=True, help="Cards for all of them: without an address, posted or heard lately too."
)
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
    setting: str,
    bleed: bool,
    hand_over: bool,
    out: Path,
) -> None:
    """Print greeting cards for an occasion: of a period, or of the members named."""
    from app.cli import papers
    from app.queries import greetings, logo, members, settings
    from app.queries.recipients import Wanted
    from app.reports import cards as printing
    from app.reports import paper as stock
    from app.reports import templates, wishes
    from app.reports.look import Look

    if template is not None and template not in templates.DESIGNS:
        raise errors.Unknown("template", template)
    if paper not in stock.PAPERS:
        raise errors.Unknown("paper", paper)
    with run.shop() as shop, shop.reading() as session:
        kept = settings.load(session)
        region = Region.JP if kept.region == Region.JP else Region.CN
        wish = values.occasion(occasion, region)
        days = card_periods.usual(wish, run.today, region, first, last)
        in_order(*days)
        picked = papers.picked(session, kept, run.today, chosen, list_name)
        if picked is not None:
            days = (first or run.today, days[1])
        by_hand = None if hand_over else frozenset(members.resolve_all(session, chosen))
        wanted = Wanted(wish, *days, None if picked is None else tuple(picked), by_hand)
        found = greetings.cards(session, kept, wanted, run.today)
        look = Look(logo.load(session), kept.accent)
    going = [one for one in found.cards if one.posted_on is None or wanted.is_by_hand(one.member_id)]
    printed = None
    design = template or templates.suited(wish.wish)[0]
    if going:
        texts = [wishes.for_recipient(one, kept, columns=setting == "columns") for one in going]
        printed = run.watch(
            printing.cards(texts, design, paper, papers.writable(out), bleed=bleed, look=look)
        )
    _answer(run, wanted, found, design, printed)


def _answer(
    run: Run, wanted: "Wanted", found: "Recipients", design: str, printed: "CardsPrinted | None"
) -> None:
    from app.cli import papers

    lately = {one.member_id: one for one in found.cards if one.heard is not None}.values()
    told = [{"id": one.member_id, "name": one.name, "heard": _heard(one.heard, run.today)} for one in lately]
    skipped, why = _skipped(wanted, found, run.today)
    if found.cards or found.skipped:
        nobody = translate("Commands", "No card is to be printed.")
    elif wanted.occasion.kind is Kind.BIRTHDAY:
        nobody = translate("Commands", "Nobody has a birthday in this period.")
    else:
        nobody = translate("Commands", "Nobody gets a card for this occasion in this period.")
    run.answer(
        {
            "occasion": wanted.occasion.key,
            "from": wanted.first,
            "to": wanted.last,
            "template": design,
            "cards": printed.cards if printed else 0,
            "pages": printed.pages if printed else 0,
            "skipped": skipped,
            "heard": told,
            "cut": list(printed.cut) if printed else [],
            "missing": papers.missing(printed.missing if printed else ()),
            "path": printed and printed.path,
        },
        [
            Commands.tr("%n card(s): {path}", "", printed.cards).format(path=printed.path)
            if printed
            else nobody,
            *(f"– {one['name']}: {said}" for one, said in zip(skipped, why, strict=True)),
            *(f"· {one['name']}: {one['heard']}" for one in told),
        ],
    )


def _skipped(wanted: "Wanted", found: "Recipients", today: date) -> tuple[list[dict[str, Any]], list[str]]:
    """Return those without a card as the document has them, and why in words."""
    from app.words import card_occasions as words
    from app.words import heard

    rows: list[dict[str, Any]] = []
    why = []
    for one in found.skipped:
        row = {"id": one.member_id, "name": one.name, "reason": one.reason}
        if one.heard is not None:
            row |= {"heard_on": one.heard.last, "again_from": one.heard.again}
        rows.append(row)
        why.append(words.skipped(one.reason) if one.heard is None else heard.enough(one.heard, today))
    for card in found.cards:
        if card.posted_on is not None and not wanted.is_by_hand(card.member_id):
            rows.append(
                {"id": card.member_id, "name": card.name, "reason": "posted", "posted_on": card.posted_on}
            )
            why.append(words.skipped("posted"))
    return rows, why


def _heard(lately: "Heard | None", today: date) -> str:
    from app.words import heard

    return "" if lately is None else heard.of(lately, today)
