"""The numbers behind a chart as a file: one sheet, CSV or XLSX by its ending."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.database.sessions import OWNER, Actor
from app.database.shop import Shop
from app.domain import errors, permissions
from app.exchange import export_csv, export_xlsx, target
from app.exchange.sheet import Column, Sheet, Values
from app.progress import Job, Progress
from app.services import exporting as service
from app.words import insight
from app.words.insight.tables import Kind, Table

FORMS: Final = ("xlsx", "csv")
"""The endings, the usual one first."""
AT_ONCE: Final = 1_000
"""Rows between two looks at whether it is to be given up."""
_LONGEST_TITLE: Final = 31
"""Characters that a spreadsheet takes for the name of a sheet."""
_WIDTHS: Final = {Kind.TEXT: 24, Kind.COUNT: 12, Kind.MONEY: 16, Kind.SHARE: 12, Kind.DAY: 12}


def export(shop: Shop, out: Path, topic: str, table: Table, currency: str, actor: Actor = OWNER) -> Job[Path]:
    """Write the table of a topic to `out`, yielding how many rows are done.

    That it left the shop is put on record. Raises NotAllowed, NoSuchForm for another ending, ShopExists
    where `out` is a shop or a backup, StorageFailed.
    """
    permissions.require(actor.role, "file.export")
    ending = out.suffix.lower().removeprefix(".")
    if ending not in FORMS:
        raise errors.NoSuchForm(out, FORMS)
    target.writable(out, shop.path)
    yield Progress(0, len(table.rows))
    with target.part(out) as part:
        page = sheet(topic, table)
        written = (
            export_csv.write(part, page, currency)
            if ending == "csv"
            else export_xlsx.write(part, [page], currency)
        )
        for done in written:
            yield Progress(done, len(table.rows))
        with shop.changing(actor) as session:
            service.noted(session, f"insight.{topic}", ending, len(table.rows))
        target.take_place(part, out)
    return out


def sheet(topic: str, table: Table) -> Sheet:
    """Return the table as a sheet, in the words that it has."""
    columns = tuple(
        Column(column.heading, _WIDTHS[column.kind], column.kind is Kind.MONEY) for column in table.columns
    )
    return Sheet(topic, insight.title(topic)[:_LONGEST_TITLE], columns, _parts(table))


def _parts(table: Table) -> Iterator[list[Values]]:
    for start in range(0, len(table.rows), AT_ONCE):
        yield list(table.rows[start : start + AT_ONCE])
