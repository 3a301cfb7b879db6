"""`vitrine arrivals`: whom a delivery is for, best first, each with the reasons and a message of her own."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.running import Run
from app.cli.values import STAFF, called, staff_id
from app.i18n import Counted, translate

if TYPE_CHECKING:
    from app.domain.arrivals import Fit
    from app.domain.shop import ShopSettings
    from app.queries.arrivals import Glad

Commands: Final = Counted("Commands")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--encoding", help="The encoding of a text file, where it is guessed wrong.")
@click.option("--staff", type=STAFF, help="Who writes; without it her advisor.")
@click.option("--limit", type=click.IntRange(min=1), help="So many at most; without it all.")
@click.pass_obj
def arrivals(run: Run, file: Path, encoding: str | None, staff: str | None, limit: int | None) -> None:
    """List the members whom the goods in FILE fit, and nobody else. Nothing is kept of it."""
    from app.exchange import arrivals as deliveries
    from app.queries import arrivals as query
    from app.queries import members, settings, vocabulary
    from app.words.arrivals import left_out

    with run.shop() as shop, shop.reading() as session:
        staff_id(session, staff)  # nobody writes in the name of somebody who does not work here
        kept = settings.load(session)
        known = deliveries.vocabulary(vocabulary.styles(session), vocabulary.kinds(session))
        delivery = run.watch(deliveries.read_file(file, kept.currency, known, encoding))
        found = run.watch(query.find(session, kept, delivery.arrivals, run.today))
        who = {row.id: row for row in members.rows(session, [one.member_id for one in found.people])}
    for line in delivery.unread:
        said = translate("Commands", "Line {number} was not understood: {text}")
        click.echo(said.format(number=line.number, text=line.text), err=True)
    for arrival in delivery.arrivals:
        if arrival.lacking:
            click.echo(left_out(arrival, kept.currency), err=True)
    document = [_told(one, kept, staff or one.advisor) for one in found.people[:limit]]
    lines = [_line(one, who[one["member"]["id"]].card) for one in document]
    run.answer(document, [*lines, _counted(len(found.people), len(document))])


def _counted(found: int, shown: int) -> str:
    if not found:
        return translate("Commands", "It fits nobody.")
    if shown < found:
        said = Commands.tr("It fits %n member(s), of whom the best {shown} are listed.", "", found)
        return said.format(shown=shown)
    return Commands.tr("It fits %n member(s).", "", found)


def _told(one: "Glad", settings: "ShopSettings", staff: str) -> dict[str, Any]:
    from app.words import arrival_message, arrivals

    writer = arrival_message.Writer(settings.name, settings.language, staff)
    fits = one.suited.fits
    return {
        "member": {"id": one.member_id, "name": one.name},
        "items": list(dict.fromkeys(arrivals.name(fit.arrival) for fit in fits)),
        "reasons": [_reason(fit, settings.currency) for fit in fits],
        "message": arrival_message.message(
            one.suited, writer, one.language, name=one.name, gender=one.gender
        ),
        "language": one.language,
        "channel": one.channel.value,
        "score": one.suited.score,
        "last_heard": one.last_heard,
        "heard_in_7_days": one.heard_lately,
    }


def _reason(fit: "Fit", currency: str) -> dict[str, Any]:
    from app.words import arrivals

    return {
        "item": arrivals.name(fit.arrival),
        "text": arrivals.why(fit, currency),
        "size": fit.size or None,
        "colours": list(fit.colours),
        "styles": list(fit.styles),
        "price_band": {"low": fit.span.low, "high": fit.span.high, "currency": currency},
        "for": fit.kin.relation if fit.kin else None,
    }


def _line(one: dict[str, Any], card: str) -> str:
    name = called(one["member"]["name"], card, one["member"]["id"])
    words = [name, *(f"{each['item']}: {each['text']}" for each in one["reasons"][:2])]
    return "\n   ".join([*words, one["message"]])
