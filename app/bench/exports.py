"""An export beside its floor: the same cells, ready in memory, handed to the writer as they are."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town
from app.database.shop import Shop
from app.exchange import export_sheets, exporting
from app.exchange.exporting import Request, What
from app.exchange.sheet import Scope, Values
from app.progress import finish

_LANGUAGE = "en"


def measures(town: Town) -> Iterator[Measure]:
    """Hand all members out as a workbook; the floor asks no shop and shapes nothing."""
    out = town.folder / "members.xlsx"
    with town.opened() as shop:
        rows = [*_rows(shop, town)]

        def ours() -> float:
            request = Request(What.MEMBERS, town.today, language=_LANGUAGE)
            return seconds(lambda: finish(exporting.export_file(shop, out, request)))

        def floor() -> float:
            return seconds(_bare, out, rows)

        yield paired("export_xlsx", ours, floor, pairs=3, limit=2, load=town.load)


def _rows(shop: Shop, town: Town) -> Iterator[Values]:
    with shop.reading() as session:
        sheet = export_sheets.of(session, "members", Scope(_LANGUAGE, town.today))
        yield tuple(column.heading for column in sheet.columns)
        yield from chain.from_iterable(sheet.rows)


def _bare(out: Path, rows: list[Values]) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(
        str(out), {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}
    ) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
