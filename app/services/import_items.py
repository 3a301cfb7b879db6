"""Take a sheet of the catalogue in: articles that are new, and what is told of known ones."""

from collections.abc import Sequence
from typing import Any, Final

from app.database.sessions import WriteSession
from app.models import Item, ItemCode
from app.queries import known
from app.services import bulk_rows
from app.services.recording import operation

ITEM: Final = ("id", "name", "sku", "category", "styles", "colours", "sizes", "season", "price")
CODE: Final = ("item_id", "code", "size", "colour")


@operation("file.import")
def add_items(session: WriteSession, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add articles by the columns `ITEM`; they go again with their import."""
    bulk_rows.insert_rows(session, Item(name=""), ITEM, {"import_id": session.info["import_id"]}, rows)


@operation("file.import")
def add_codes(session: WriteSession, rows: Sequence[tuple[Any, ...]], *, recorded: bool) -> None:
    """Add barcodes by the columns `CODE`, on record where their article was known before."""
    if not recorded:
        bulk_rows.insert_rows(session, ItemCode(item_id=0, code=""), CODE, {}, rows)
        return
    link = session.connection()
    for row in rows:
        made = link.exec_driver_sql(
            f"INSERT INTO item_code ({', '.join(CODE)}) VALUES (?, ?, ?, ?)", row
        ).lastrowid
        values = {"id": made, **dict(zip(CODE, row, strict=True))}
        bulk_rows.record(session, [("item_code", made, None, values)])


@operation("file.import")
def renew_items(session: WriteSession, given: Sequence[tuple[known.Values, dict[str, Any]]]) -> list[bool]:
    """Bring articles up to date, and return for each whether anything changed.

    What staff wrote by hand stands, as with members; sizes and colours are told in full by the caller.
    """
    by_hand = known.by_hand_of(session, "item") if given else {}
    changed = []
    for row, values in given:
        own = by_hand.get(row["id"], set()) - {"sizes", "colours"}
        differing = {
            name: value
            for name, value in values.items()
            if value != row[name] and (name not in own or row[name] in (None, ""))
        }
        if differing:
            bulk_rows.update_row(session, "item", row["id"], differing)
            before = {name: row[name] for name in differing}
            bulk_rows.record(session, [("item", row["id"], before, differing)])
        changed.append(bool(differing))
    return changed
