"""An import beside its floor: the same rows handed to the driver as they are."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.bench import population, raw_rows
from app.bench.measure import Measure, paired, seconds
from app.bench.town import Town
from app.database.shop import Shop
from app.exchange import importing
from app.exchange.options import Options
from app.progress import finish


def measures(town: Town) -> Iterator[Measure]:
    """Import the sheets as CSV, and as a workbook up to M, into an empty shop."""
    members, purchases = town.sheets
    few = town.members <= population.M
    path, keys = town.folder / "imported.vitrine", town.keys

    def floor() -> float:
        town.new(path)
        with raw_rows.opened(path) as link:
            return seconds(lambda: raw_rows.write(link, members, purchases, keys))

    def ours(*files: Path) -> float:
        town.new(path)
        with town.opened(path) as shop:
            return seconds(lambda: take_in(shop, files))

    rounds = 5 if few else 3
    yield paired("import_csv", lambda: ours(*town.sheets), floor, pairs=rounds, limit=1.5, load=town.load)
    if few:
        book = _workbook(town)
        yield paired("import_xlsx", lambda: ours(book), floor, pairs=3, limit=3, load=town.load)


def take_in(shop: Shop, files: Sequence[Path]) -> None:
    """Import the files one after the other; each is in the shop for good when it returns."""
    for file in files:
        outcome = finish(importing.import_file(shop, file, Options()))
        if outcome.import_id is None:
            message = f"{file.name}: {outcome.reasons[:3]}"
            raise RuntimeError(message)


def _workbook(town: Town) -> Path:
    """Write both sheets into one workbook, numbers as numbers, and return its path."""
    import xlsxwriter

    path = town.folder / "shop.xlsx"
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        contents = (
            ("members", population.MEMBER_HEADERS, population.member_rows(town.members)),
            ("purchases", population.LINE_HEADERS, population.line_rows(town.members)),
        )
        for name, headers, rows in contents:
            sheet = book.add_worksheet(name)
            prices = headers.index("price") if "price" in headers else -1
            sheet.write_row(0, 0, headers)
            for number, row in enumerate(rows, 1):
                for place, cell in enumerate(row):
                    sheet.write(number, place, float(cell) if place == prices else cell)
    return path
