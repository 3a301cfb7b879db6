"""`vitrine export`: members, purchases and the rest out of the shop, in a file of the form its name says."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from app.cli.running import Run
from app.i18n import Counted, translate

if TYPE_CHECKING:
    from app.exchange.exporting import Exported

Export: Final = Counted("Export")

_WHAT: Final = ("members", "purchases", "outreach", "points", "balance", "family", "catalogue", "all")


@click.command()
@click.argument("what", type=click.Choice(_WHAT))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The file that is written.")
@click.option("--vcard", type=click.Choice(["3", "4"]), default="3", help="Version of an address book.")
@click.option(
    "--member", "keys", multiple=True, metavar="M", help="Only her, by card, id or name; repeatable."
)
@click.option("--list", "list_name", metavar="NAME", help="Only the members of this list.")
@click.option("--columns", type=click.Choice(["all", "usual"]), default="all", help="Columns of members.")
@click.pass_obj
def export(
    run: Run, what: str, out: Path, *, vcard: str, keys: tuple[str, ...], list_name: str | None, columns: str
) -> None:
    """Write the shop's data to a file: CSV, XLSX, vCard, iCalendar or JSON by its ending.

    Members, families, purchases, points, balances and the catalogue come back in unchanged by
    `vitrine import`, from CSV or from XLSX, and in another shop of the same settings everybody is of the
    same tier. What stays behind: settings, levels and benefits, which ticket earned which points (they come
    in as brought along), for which relative a line was, and earlier cards.
    Of children no more than relation and day leaves the shop.
    Contacts do not come back, nor does a JSON document or a zip: they are there
    to be read, or for another program; a backup brings everything back. `all` is one workbook with a
    sheet for each, one JSON document, a zip of CSV files, or a calendar of birthdays and contacts.
    Headings are in the shop's language, or that of --lang. In a CSV that is opened by a double click,
    Excel drops the zeros before a card number; the XLSX keeps them.
    """
    from app.exchange import exporting
    from app.exchange.exporting import Request, What
    from app.queries import member_list, members, saved_lists, settings

    with run.shop() as shop:
        wanted = None
        if keys or list_name is not None:
            with shop.reading() as session:
                wanted = members.resolve_all(session, keys)
                if list_name is not None:
                    on_list = saved_lists.resolve(session, list_name, settings.load(session))
                    wanted += member_list.ids(session, on_list, run.today)
            wanted = list(dict.fromkeys(wanted))
        request = Request(What(what), run.today, wanted, columns == "all", run.language or "", f"{vcard}.0")
        done = run.watch(exporting.export_file(shop, out, request))
    run.answer({"what": what, "rows": done.rows, "sheets": done.sheets, "path": done.path}, _lines(done))


def _lines(done: "Exported") -> list[str]:
    words = Export.tr("%n row(s) written to {path}.", "", done.rows)
    return [words.format(path=done.path), translate("Export", "Whoever has this file can read it all.")]
