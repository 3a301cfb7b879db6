"""The refused rows as a table of their own, which can be mended and imported again.

It has the columns of the file, every cell as it stood there, and two more: the row's number and why
it was refused. The import passes over those two.
"""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from app.domain import errors
from app.exchange import cells, header_words
from app.exchange.columns import Columns
from app.exchange.converted import Findings
from app.exchange.outcome import Reason

_DANGEROUS: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def write(
    path: Path, refused: Sequence[tuple[Columns, Findings]], worded: Callable[[Reason], str]
) -> list[Path]:
    """Write the refused rows of each table to `path`, or to numbered files beside it where there are several.

    Raises StorageFailed.
    """
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
    why: dict[int, list[str]] = {}
    for reason in findings.reasons:
        why.setdefault(reason.row, []).append(f"{reason.column}: {worded(reason)}".removeprefix(": "))
    table.writerow([*map(_harmless, columns.headers), *header_words.ADDED])
    width = len(columns.headers)
    for number, row in sorted(findings.refused.items()):
        texts = [_harmless(cells.shown(cell)) for cell in row]
        table.writerow([*texts, *[""] * (width - len(texts)), number, " · ".join(why.get(number, []))])


def _harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; the import takes the mark off again."""
    plain_number = text.lstrip("+-").replace(".", "").replace(",", "").isdigit()
    return f"'{text}" if text.startswith(_DANGEROUS) and not plain_number else text
