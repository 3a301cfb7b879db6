"""Where the commands that write a file may write it, and the sheet that two of them write."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import errors
from app.exchange import target

if TYPE_CHECKING:
    from app.cli.running import Run
    from app.database.shop import Shop
    from app.reports.report_page import ReportPrinted

__all__ = ["handover", "writable"]


def writable(out: Path) -> Path:
    """Return the path of a paper that is written. Raises NoSuchForm for another ending than that of a PDF.

    Also what `app.exchange.target.writable` raises.
    """
    target.writable(out)
    if out.suffix.lower() != ".pdf":
        raise errors.NoSuchForm(out, ("pdf",))
    return out


def handover(
    run: "Run", shop: "Shop", leaver: int, to: Mapping[int, int], out: Path, *, whole_phones: bool
) -> "ReportPrinted":
    """Write the handover sheet for who goes to whom into `out`."""
    from app.queries import handover as queries
    from app.queries import settings
    from app.reports import handover as report

    with shop.reading() as session:
        kept = settings.load(session)
        told = run.watch(queries.sheet(session, leaver, to, run.today, whole_phones=whole_phones))
    return run.watch(report.handover(told, kept, run.language or kept.language, out))
