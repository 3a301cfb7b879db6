"""The catalogue's articles as arrivals: the ones that were put in last stand first."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Item, ItemCode


@dataclass(frozen=True, slots=True)
class RecentItem:
    """One article; texts are as they are written in the catalogue, codes add their sizes and colours."""

    id: int
    name: str
    sku: str
    category: str
    styles: str
    colours: tuple[str, ...]
    sizes: tuple[str, ...]
    price: int | None
    added: datetime


def latest(session: ReadSession, limit: int = 300) -> tuple[RecentItem, ...]:
    """Return the articles that came into the catalogue last."""
    rows = session.execute(
        select(
            Item.id, Item.name, Item.sku, Item.category, Item.styles, Item.colours, Item.sizes, Item.price,
            Item.created_at,
        ).order_by(Item.created_at.desc(), Item.id.desc()).limit(limit)
    ).all()  # fmt: skip
    codes: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for item_id, size, colour in session.execute(
        select(ItemCode.item_id, ItemCode.size, ItemCode.colour)
        .where(ItemCode.item_id.in_([row.id for row in rows]))
        .order_by(ItemCode.id)
    ):
        codes[item_id].append((size, colour))
    return tuple(
        RecentItem(
            id=row.id,
            name=row.name,
            sku=row.sku or "",
            category=row.category,
            styles=row.styles,
            colours=_all(row.colours, (colour for _, colour in codes[row.id])),
            sizes=_all(row.sizes, (size for size, _ in codes[row.id])),
            price=row.price,
            added=row.created_at,
        )
        for row in rows
    )


def _all(written: str, of_codes: Iterable[str]) -> tuple[str, ...]:
    parts = written.replace("，", ",").replace("、", ",").split(",")
    found = [part.strip() for part in parts]
    found += of_codes
    return tuple(dict.fromkeys(part for part in found if part))
