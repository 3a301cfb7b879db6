"""The refused rows as a table of their own, which can be mended and imported again.

It has the columns of the file, every cell as it stood there, and two more: the row's number and why
it was refused. The import passes over those two.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from app.domain import errors
from app.exchange import cells, formulas, header_words
from app.exchange.columns import Columns
from app.exchange.findings import Findings
from app.exchange.outcome import Reason
from app.exchange.table import Cell


def write(
    path: Path, refused: Sequence[tuple[Columns, Findings]], worded: Callable[[Reason], str]
) -> list[Path]:
    """Write the refused rows of each table to `path`: sheets of a workbook where it ends in .xlsx.

    A CSV has one table: of several the others go to numbered files beside it. Raises StorageFailed.
    """
    if path.suffix.lower() == ".xlsx":
        _write_book(path, refused, worded)
        return [path]
    written = []
    for place, (columns, findings) in enumerate(refused, 1):
        target = path if place == 1 else path.with_name(f"{path.stem}-{place}{path.suffix}")
        try:
            with target.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
                _write(csv.writer(file), columns, findings, worded)
        except OSError as error:
            raise errors.StorageFailed(target, error.strerror or "") from error
        written.append(target)
    return written


def _write(table: Any, columns: Columns, findings: Findings, worded: Callable[[Reason], str]) -> None:
    table.writerow([*map(_harmless, columns.headers), *header_words.ADDED])
    for number, row, why in _rows(columns, findings, worded):
        table.writerow([*(_harmless(cells.shown(cell)) for cell in row), number, why])


def _write_book(
    path: Path, refused: Sequence[tuple[Columns, Findings]], worded: Callable[[Reason], str]
) -> None:
    """Write a workbook: what was a number or a day is one again, and a telephone number is a text."""
    import xlsxwriter

    plain = {"strings_to_formulas": False, "strings_to_urls": False, "remove_timezone": True}
    try:
        with xlsxwriter.Workbook(str(path), plain) as book:
            day, strong = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"bold": True})
            for place, (columns, findings) in enumerate(refused, 1):
                sheet = book.add_worksheet(f"{place}")
                sheet.freeze_panes(1, 0)
                sheet.set_column(len(columns.headers) + 1, len(columns.headers) + 1, 60)
                sheet.write_row(0, 0, [*columns.headers, *header_words.ADDED], strong)
                for at, (number, row, why) in enumerate(_rows(columns, findings, worded), 1):
                    for column, cell in enumerate([*row, number, why]):
                        if isinstance(cell, date):
                            sheet.write_datetime(at, column, cell, day)
                        elif isinstance(cell, int | float):
                            sheet.write(at, column, cell)
                        else:
                            sheet.write_string(at, column, _sound(cells.shown(cell)))
    except (OSError, xlsxwriter.exceptions.XlsxWriterException) as error:
        raise errors.StorageFailed(path, getattr(error, "strerror", None) or str(error)) from error


def _rows(
    columns: Columns, findings: Findings, worded: Callable[[Reason], str]
) -> Iterator[tuple[int, list[Cell], str]]:
    """Yield the number, the cells and the reason of each refused row."""
    why: dict[int, list[str]] = {}
    for reason in findings.reasons:
        why.setdefault(reason.row, []).append(f"{reason.column}: {worded(reason)}".removeprefix(": "))
    width = len(columns.headers)
    for number, row in sorted(findings.refused.items()):
        full = [*row[:width], *[""] * (width - len(row))] if len(row) < width else [*row]
        yield number, full, " · ".join(why.get(number, []))


def _sound(text: str) -> str:
    """Return the text without halves of characters, which no workbook holds."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; the import takes the mark off again."""
    plain_number = text.lstrip("+-").replace(".", "").replace(",", "").isdigit()
    return (
        f"{formulas.MARK}{text.strip(cells.BLANKS)}" if formulas.is_like(text) and not plain_number else text
    )
