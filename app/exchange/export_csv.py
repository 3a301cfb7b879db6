"""Sheets as CSV: UTF-8 with the mark by which Excel knows it, days as ISO text, no cell that runs.

A number with zeros at its front, such as a card's, is text here as everywhere; a spreadsheet that
opens the file by a double click makes a number of it all the same. Who needs them takes the XLSX.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from app.domain import money
from app.exchange import formulas
from app.exchange.sheet import Sheet, Value, Values


def write(path: Path, sheet: Sheet, currency: str) -> Iterator[int]:
    """Write one sheet to `path`, yielding how many rows are done."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        yield from _written(csv.writer(file), sheet, currency)


def write_folder(path: Path, sheets: Iterable[Sheet], currency: str) -> Iterator[int]:
    """Write sheets into one packed folder, a file each, yielding how many rows are done."""
    done = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as folder:
        for sheet in sheets:
            with (
                folder.open(f"{sheet.title}.csv", "w", force_zip64=True) as packed,
                io.TextIOWrapper(packed, encoding="utf-8-sig", newline="") as file,
            ):
                count = 0
                for count in _written(csv.writer(file), sheet, currency):
                    yield done + count
                done += count


def _written(table: Any, sheet: Sheet, currency: str) -> Iterator[int]:
    amounts = [column.is_money for column in sheet.columns]
    table.writerow([column.heading for column in sheet.columns])
    done = 0
    for part in sheet.rows:
        table.writerows(_texts(row, amounts, currency) for row in part)
        done += len(part)
        yield done


def _texts(row: Values, amounts: list[bool], currency: str) -> list[str]:
    return [_text(value, currency if amount else "") for value, amount in zip(row, amounts, strict=True)]


def _text(value: Value, currency: str) -> str:
    if isinstance(value, str):
        return formulas.harmless(value)
    if isinstance(value, date):
        return value.isoformat()
    if value is None:
        return ""
    return money.plain(int(value), currency) if currency else str(value)
