"""Two cards of one person: made one, parted again, and all that is on file meanwhile."""

from typing import Any

from sqlalchemy import func, select

from app.database.shop import Shop
from app.models import (
    Base,
    PurchaseLine,
)
from app.services import (
    merging,
    parting,
)
from tests.make import TODAY

KEPT, GONE, THIRD = 1, 2, 3
_RECORD = {"change", "changed_row"}


def tables(shop: Shop) -> dict[str, list[Any]]:
    with shop.reading() as session:
        link = session.connection()
        return {
            name: sorted(link.exec_driver_sql(f"SELECT * FROM {name}").all(), key=repr)
            for name in Base.metadata.tables
            if name not in _RECORD
        }


def merge(shop: Shop, kept: int = KEPT, gone: int = GONE, **fields: str) -> int:
    with shop.changing() as session:
        return merging.merge(session, kept, gone, TODAY, fields)


def part(shop: Shop, merge_id: int) -> int:
    with shop.changing() as session:
        return parting.part(session, merge_id)


def spent(shop: Shop) -> int:
    with shop.reading() as session:
        return (
            session.scalar(
                select(func.sum(PurchaseLine.price)).where(PurchaseLine.member_id.in_((KEPT, GONE)))
            )
            or 0
        )
