"""Lines filed under their kinds, on a real file."""

from typing import Any

from sqlalchemy import func, select, text

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.models import ChangedRow, LineKind, PurchaseLine
from app.services import line_kinds
from tests import make

LINES: tuple[dict[str, Any], ...] = (
    {"size": "M", "colour": "navy"},
    {"size": "M", "colour": "navy", "price": 500},
    {"size": "M", "colour": "navy", "quantity": 2},
    {"size": "M", "colour": "red"},
)


def kinds(session: WriteSession) -> list[int | None]:
    """Return the kind of each line as it stands in the file."""
    return list(session.scalars(select(PurchaseLine.kind_id).order_by(PurchaseLine.id)))


def test_lines_that_are_written_alike_are_of_one_kind(shop: Shop) -> None:
    with shop.changing() as session:
        make.purchase(session, make.member(session, "林"), make.TODAY, *LINES)
    with shop.changing() as session:
        assert kinds(session) == [None] * 4
        assert line_kinds.is_due(session)
        line_kinds.file(session)
        assert not line_kinds.is_due(session)
        first, second, two, red = kinds(session)
        assert first == second
        assert len({first, two, red}) == 3
        assert session.scalar(select(func.count()).select_from(LineKind)) == 3


def test_filing_again_makes_nothing_twice_and_is_no_change_of_the_shop_s(shop: Shop) -> None:
    with shop.changing() as session:
        make.purchase(session, make.member(session, "林"), make.TODAY, *LINES)
    with shop.changing() as session:
        line_kinds.file(session)
        before = kinds(session)
    with shop.changing() as session:
        make.purchase(session, make.member(session, "王"), make.TODAY, *LINES)
        line_kinds.file(session)
        assert kinds(session) == before * 2
        assert not session.scalar(
            select(func.count()).select_from(ChangedRow).where(ChangedRow.table_name == "line_kind")
        )


def test_a_line_that_is_written_over_is_filed_anew(shop: Shop) -> None:
    with shop.changing() as session:
        make.purchase(session, make.member(session, "林"), make.TODAY, *LINES)
        line_kinds.file(session)
        before = kinds(session)
    with shop.changing() as session:
        session.execute(text("UPDATE purchase_line SET size = 'L', price = 1 WHERE id = 1"))
        session.execute(text("UPDATE purchase_line SET price = 1 WHERE id = 2"))
        assert kinds(session) == [None, *before[1:]]
        line_kinds.file(session)
        assert kinds(session)[0] not in before
        session.execute(text("UPDATE purchase_line SET size = 'M' WHERE id = 1"))
        line_kinds.file(session)
        assert kinds(session) == before
