"""Every article of the catalogue with its barcodes, as whoever is handed the shop's own data needs it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Item, ItemCode
from app.queries.prepared import Prepared

BATCH: Final = 2_000


class ItemRecord(NamedTuple):
    """One article."""

    id: int
    name: str
    sku: str
    category: str
    styles: str
    colours: str
    sizes: str
    season: str
    price: int | None
    """List price of one piece, minor units."""
    codes: tuple[tuple[str, str, str], ...]
    """Barcode, and the size and colour that it is on."""


_ITEMS = Prepared(
    select(
        Item.id, Item.name, Item.sku, Item.category, Item.styles, Item.colours, Item.sizes, Item.season,
        Item.price,
    ).order_by(Item.id)
)  # fmt: skip
_CODES = Prepared(
    select(ItemCode.item_id, ItemCode.code, ItemCode.size, ItemCode.colour).order_by(ItemCode.id)
)


def batches(session: ReadSession) -> Iterator[list[ItemRecord]]:
    """Yield the articles in the order in which they came in."""
    codes: defaultdict[int, list[tuple[str, str, str]]] = defaultdict(list)
    for item_id, *code in _CODES.rows(session):
        codes[item_id].append((code[0], code[1], code[2]))
    for part in _ITEMS.parts(session, BATCH):
        yield [
            ItemRecord(id_, name, sku or "", kind, styles, colours, sizes, season, price, tuple(codes[id_]))
            for id_, name, sku, kind, styles, colours, sizes, season, price in part
        ]
