"""Workbooks, XLSX and the old XLS: measured first, then read by calamine, sheet by sheet."""

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain import errors
from app.exchange import biff, extent, gate
from app.exchange.table import Row, Source, Table

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_EPOCH_1904: Final = re.compile(rb"""date1904\s*=\s*["'](?:1|true)["']""")


def read_xlsx(path: Path) -> Source:
    """Return the sheets of the XLSX workbook at `path`. Raises NotASheet."""
    with _worded(path):
        with zipfile.ZipFile(path) as archive:
            gate.parts(path, archive)
            if "xl/workbook.xml" not in archive.namelist():
                raise errors.NotASheet(path, "not_a_workbook")
            epoch_1904 = bool(_EPOCH_1904.search(archive.read("xl/workbook.xml")))
            bounded = extent.bounded(archive)
        return _source(path, bounded or path, epoch_1904=epoch_1904)


def read_xls(path: Path) -> Source:
    """Return the sheets of the XLS workbook at `path`. Raises NotASheet."""
    with _worded(path):
        biff.check(path.read_bytes())
        return _source(path, path, epoch_1904=False)


def _source(path: Path, given: Path | io.BytesIO, *, epoch_1904: bool) -> Source:
    import python_calamine

    book = python_calamine.load_workbook(given)
    shown = [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.typ is python_calamine.SheetTypeEnum.WorkSheet
        and sheet.visible is not python_calamine.SheetVisibleEnum.VeryHidden
    ]
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    parsed = _Parsed(book)
    return Source(path, digest, None, tuple(_table(path, parsed, name, epoch_1904) for name in shown))


class _Parsed:
    """The sheets of a workbook, kept as long as they come to no more than one sheet may.

    A table is read several times, and to parse it takes longer than all that is done with it.
    """

    def __init__(self, book: "CalamineWorkbook") -> None:
        self._book = book
        self._kept: dict[str, CalamineSheet] = {}
        self._cells = 0

    def sheet(self, name: str) -> "CalamineSheet":
        if name not in self._kept:
            sheet = self._book.get_sheet_by_name(name)
            self._cells += sheet.width * sheet.height
            if self._cells > extent.LARGEST:
                self._kept.clear()
                self._cells = sheet.width * sheet.height
            self._kept[name] = sheet
        return self._kept[name]


def _table(path: Path, parsed: _Parsed, name: str, epoch_1904: bool) -> Table:
    def rows() -> Iterator[Row]:
        with _worded(path):
            sheet = parsed.sheet(name)
            if sheet.start is None:
                return
            # The rows above the first cell are given, the columns before it are not.
            before = [""] * sheet.start[1]
            if before:
                yield from (before + row for row in sheet.iter_rows())
            else:
                yield from sheet.iter_rows()

    def merged() -> list[tuple[int, int, int, int]]:
        with _worded(path):
            ranges = parsed.sheet(name).merged_cell_ranges or ()
            return [(top + 1, bottom + 1, left, right) for (top, left), (bottom, right) in ranges]

    return Table(name, rows, epoch_1904=epoch_1904, merged=merged)


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    """Turn whatever a damaged workbook makes of its parser into the one fact."""
    try:
        yield
    except (errors.Refusal, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except zipfile.BadZipFile as error:
        raise errors.NotASheet(path, "damaged") from error
    except ValueError as error:
        raise errors.NotASheet(path, "too_large" if "xl/" in str(error) else "damaged") from error
    except BaseException as error:  # a panic of the parser is no Exception
        raise errors.NotASheet(path, "damaged") from error
