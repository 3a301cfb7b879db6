"""Tables as text: comma, semicolon or tab between the cells, in any of the encodings of East Asia."""

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.domain import errors
from app.exchange import encodings
from app.exchange.table import Row, Source, Table

DELIMITERS: Final = (",", ";", "\t")
LONGEST_CELL: Final = 1 << 20
"""Characters; what is longer comes of a quotation mark that was never closed."""
_LOOKED_AT: Final = 30
"""Lines from which the delimiter is told."""


def read(path: Path, encoding: str | None = None) -> Source:
    """Return the table in the text file at `path`, read in `encoding` or the one it seems to have.

    Bytes that are none of the encoding stay in their cells as halves of surrogate pairs, so that
    their rows can be refused and the others read. Raises NotASheet.
    """
    data = path.read_bytes()
    found = encoding or encodings.detect(data)
    delimiter = _delimiter(_first_lines(data, found))
    lines = data.count(b"\n") + (not data.endswith(b"\n"))
    digest = hashlib.sha256(data).hexdigest()
    del data
    table = Table("", lambda: _rows(path, found, delimiter), lines, strict_width=True)
    return Source(path, digest, found, (table,))


def _first_lines(data: bytes, encoding: str) -> list[str]:
    text = data[: 1 << 16].decode(encoding, "replace")
    return [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]


def _delimiter(lines: list[str]) -> str:
    """Return the delimiter that cuts most lines into the same number of cells, more cells first."""

    def fitness(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1)
        return max(((count, width) for width, count in widths.items()), default=(0, 0))

    return max(DELIMITERS, key=fitness)


def _rows(path: Path, encoding: str, delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    with path.open(encoding=encoding, errors="surrogateescape", newline="") as file:
        try:
            yield from csv.reader(file, delimiter=delimiter)
        except csv.Error as error:
            raise errors.NotASheet(path, "open_quote") from error
        except UnicodeError as error:  # cut off within a character of UTF-16: nothing can stand for that
            raise errors.NotASheet(path, "damaged") from error
