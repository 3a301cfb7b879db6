"""Where the commands that write a file may write it, and the sheet that two of them write."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import errors
from app.exchange import target

if TYPE_CHECKING:
    from app.cli.running import Run
    from app.database.sessions import ReadSession
    from app.database.shop import Shop
    from app.domain.shop import ShopSettings
    from app.reports.report_page import ReportPrinted

__all__ = ["handover", "missing", "picked", "writable"]


def writable(out: Path) -> Path:
    """Return the path of a paper that is written. Raises NoSuchForm for another ending than that of a PDF.

    Also what `app.exchange.target.writable` raises.
    """
    target.writable(out)
    if out.suffix.lower() != ".pdf":
        raise errors.NoSuchForm(out, ("pdf",))
    return out


def picked(
    session: "ReadSession",
    settings: "ShopSettings",
    today: date,
    chosen: Sequence[str],
    list_name: str | None,
) -> list[int] | None:
    """Return the ids of the members named and of those on a list, each once; None: nobody was named.

    Raises Unknown for a name, card or list that there is not.
    """
    from app.queries import member_list, members, saved_lists

    if not chosen and list_name is None:
        return None
    ids = members.resolve_all(session, chosen)
    if list_name is not None:
        on_list = saved_lists.resolve(session, list_name, settings)
        ids = [*ids, *member_list.ids(session, on_list, today)]
    return list(dict.fromkeys(ids))


def missing(found: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Return the document of the characters that no face has, by name."""
    return [{"name": name, "characters": lacking} for name, lacking in found]


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
