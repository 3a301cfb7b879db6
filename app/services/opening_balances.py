"""Take in the points and the stored value that members brought along: lots, each as of a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from app.database.sessions import WriteSession
from app.models import OpeningBalance
from app.queries import known
from app.services import bulk_rows
from app.services.recording import operation

LOT: Final = ("member_id", "kind", "amount", "as_of", "expires_on", "source_key")


@operation("file.import")
def add_lots(session: WriteSession, lots: Sequence[tuple[Any, ...]]) -> None:
    """Add lots by the columns `LOT`; they go again with their import."""
    template = OpeningBalance(member_id=0, kind="points", amount=1, as_of=date.min)
    bulk_rows.insert_rows(session, template, LOT, {"import_id": session.info["import_id"]}, lots)


@operation("file.import")
def renew_lots(session: WriteSession, amounts: Iterable[tuple[known.Values, int]]) -> None:
    """Set the amount of lots of before, on record."""
    for row, amount in amounts:
        bulk_rows.update_row(session, "opening_balance", row["id"], {"amount": amount})
        change = ("opening_balance", row["id"], {"amount": row["amount"]}, {"amount": amount})
        bulk_rows.record(session, [change])


@operation("file.import")
def remove_lots(session: WriteSession, rows: Iterable[known.Values]) -> None:
    """Take away lots of before that a later file replaces, on record."""
    for row in rows:
        session.connection().exec_driver_sql("DELETE FROM opening_balance WHERE id = ?", (row["id"],))
        bulk_rows.record(session, [("opening_balance", row["id"], row, None)])
