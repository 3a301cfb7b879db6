"""One with something in every drawer, thrown away and brought back: for the tests of the bin."""

from typing import Any

from sqlalchemy import select

from app.database.shop import Shop
from app.models import (
    Base,
    Note,
    Photo,
    Preference,
    PurchaseLine,
    Tag,
)
from app.queries import bin as bin_query
from app.services import bin as bin_
from app.services import (
    members,
)
from tests import make
from tests.make import TODAY

APART = {"change", "changed_row", "sqlite_sequence", "ledger_entry", "lot_draw"}


def everything(shop: Shop) -> dict[str, list[Any]]:
    """Return every row of every table but the records, to which is only added."""
    with shop.reading() as session:
        link = session.connection()
        return {
            table.name: sorted(tuple(row) for row in link.exec_driver_sql(f"SELECT * FROM {table.name}"))
            for table in Base.metadata.sorted_tables
            if table.name not in APART
        }


def put_on_file(shop: Shop) -> int:
    """Put one on file with something in every drawer."""
    with shop.changing() as session:
        friend = make.member(session, "李静", card="VIP-0042")
        one = make.member(session, "陈丽", card="VIP-0100", phones=["13900138800"], referred_by_id=friend)
        make.member(session, "王燕", referred_by_id=one)
        make.relative(session, friend, "friend", is_member_id=one)
        child = make.relative(session, one, name="小米")
        make.consent(session, one)
        make.contact(session, one, relative_id=child, rule="C2")
        bought = make.purchase(
            session,
            one,
            TODAY,
            {"item": "coat"},
            {"item": "cap", "for_whom": "relative", "relative_id": child},
        )
        make.contact(session, one, rule="C6", purchase_id=bought, outcome="reached", closed_on=TODAY)
        line = session.scalars(select(PurchaseLine.id).where(PurchaseLine.item == "coat")).one()
        make.purchase(
            session, one, TODAY, {"item": "coat", "price": -9, "quantity": -1, "returns_line_id": line}
        )
        session.add(Photo(member_id=one, image=b"\x89PNG"))
        session.add(Preference(member_id=one, kind="size", value="M"))
        session.add(Note(member_id=one, text="ask for her son", written_on=TODAY))
        session.add(Tag(member_id=one, name="salon"))
    return one


def remove(shop: Shop, member_id: int) -> None:
    with shop.changing() as session:
        members.remove(session, member_id)


def binned(shop: Shop) -> list[bin_query.Binned]:
    with shop.reading() as session:
        return bin_query.load(session)


def bring_back(shop: Shop, change_id: int) -> None:
    with shop.changing() as session:
        bin_.bring_back(session, change_id)
