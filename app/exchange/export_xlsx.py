"""Sheets as a workbook: true days, amounts as numbers with the currency's digits, everything else as text.

Texts are marked as text (the quotation prefix of Excel) where they look like a formula, so they stay
what they are when somebody edits the cell; a mark is put before them only where blanks or a mark of
their own stand before the formula, which the import would take away.
"""

import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from app.domain import money
from app.exchange import formulas
from app.exchange.sheet import Sheet, Value, is_day_of_a_sheet

_MOST_ROWS: Final = 1_048_575
_LONGEST: Final = 32_767


def write(path: Path, sheets: Iterable[Sheet], currency: str) -> Iterator[int]:
    """Write sheets into the workbook `path`, yielding how many rows are done."""
    import xlsxwriter

    done = 0
    # What is under way lies in a folder of its own: it is gone however this ends.
    with tempfile.TemporaryDirectory(prefix="vitrine-") as folder:
        book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": folder})
        try:
            looks = _Looks(book, money.digits(currency))
            for sheet in sheets:
                for count in _Page(book, looks, sheet).written():
                    yield done + count
                done += count
        except BaseException:
            for page in book.worksheets():
                page.row_data_fh.close()  # given up: nobody else does
            raise
        book.use_zip64()
        book.close()


class _Looks:
    """The formats of a workbook."""

    def __init__(self, book: Any, digits: int) -> None:
        plain = {"valign": "top"}
        self.head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.text = book.add_format(plain)
        self.quoted = book.add_format({**plain, "quote_prefix": True})
        self.lines = book.add_format({**plain, "text_wrap": True})
        self.day = book.add_format({**plain, "num_format": "yyyy-mm-dd", "align": "left"})
        self.share = book.add_format({**plain, "num_format": "0.0"})
        self.number = book.add_format({**plain, "num_format": "0"})
        self.money = book.add_format(
            {**plain, "num_format": "#,##0" + (f".{'0' * digits}" if digits else "")}
        )
        self.scale = 10**digits


class _Page:
    """One sheet on its way into a workbook; what is too long for one page goes on to the next."""

    def __init__(self, book: Any, looks: _Looks, sheet: Sheet) -> None:
        self._book, self._looks, self._sheet = book, looks, sheet
        self._amounts = [column.is_money for column in sheet.columns]
        self._pages = 0
        self._page: Any = None
        self._row = 0

    def written(self) -> Iterator[int]:
        self._turn()
        done = 0
        for part in self._sheet.rows:
            for row in part:
                if self._row > _MOST_ROWS:
                    self._turn()
                for place, (value, amount) in enumerate(zip(row, self._amounts, strict=True)):
                    if value is not None and value != "":
                        self._put(place, value, amount=amount)
                self._row += 1
            done += len(part)
            yield done
        yield done

    def _turn(self) -> None:
        self._pages += 1
        title = self._sheet.title if self._pages == 1 else f"{self._sheet.title} {self._pages}"
        self._page = self._book.add_worksheet(title)
        self._page.freeze_panes(1, 0)
        for place, column in enumerate(self._sheet.columns):
            self._page.set_column(place, place, column.width)
            self._page.write_string(0, place, column.heading, self._looks.head)
        self._row = 1

    def _put(self, place: int, value: Value, *, amount: bool) -> None:
        page, row, looks = self._page, self._row, self._looks
        if isinstance(value, int):
            number = value / looks.scale if amount else value
            page.write_number(row, place, number, looks.money if amount else looks.number)
        elif isinstance(value, float):
            page.write_number(row, place, value, looks.share)
        elif isinstance(value, date) and is_day_of_a_sheet(value):
            page.write_datetime(row, place, value, looks.day)
        else:
            text = str(value)[:_LONGEST]
            look = looks.lines if "\n" in text else looks.text
            if formulas.is_like(text):
                look = looks.quoted
            page.write_string(
                row, place, formulas.harmless(text) if formulas.is_altered(text) else text, look
            )
