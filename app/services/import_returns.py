"""What a file says was brought back: negative lines that point at the lines returned (rule P1)."""

from app.database.sessions import WriteSession
from app.services import bulk_rows
from app.services.importing import Start
from app.services.recording import operation

_RETURN = """
    INSERT INTO purchase_line (purchase_id, member_id, day, item, price, quantity, sku, category, styles,
        size, colour, season, list_price, for_whom, relative_id, returns_line_id, source_key)
    SELECT l.purchase_id, l.member_id, l.day, l.item, -max(0, l.price - coalesce(sum(-r.price), 0)),
        -l.quantity - coalesce(sum(r.quantity), 0), l.sku, l.category, l.styles, l.size, l.colour, l.season,
        -l.list_price * (l.quantity + coalesce(sum(r.quantity), 0)) / l.quantity, l.for_whom, l.relative_id,
        l.id, 'return:' || coalesce(l.source_key, l.id)
    FROM purchase p JOIN purchase_line l ON l.purchase_id = p.id
        LEFT JOIN purchase_line r ON r.returns_line_id = l.id
    WHERE (p.ticket = :ticket OR (p.ticket > :ticket || '/' AND p.ticket < :ticket || '0'))
        AND l.quantity > 0
    GROUP BY l.id HAVING l.quantity + coalesce(sum(r.quantity), 0) > 0"""
"""A ticket number that a file gives to several members or days is kept as N, N/2, N/3."""


@operation("file.import")
def add_returns(session: WriteSession, ticket: str) -> int | None:
    """Take back what is left of each line of a ticket, and return how many lines that were.

    Each becomes a negative line of the same ticket and day that points at it. None: there is no such
    ticket.
    """
    link = session.connection()
    there = link.exec_driver_sql(
        "SELECT 1 FROM purchase WHERE ticket = ? OR (ticket > ? || '/' AND ticket < ? || '0') LIMIT 1",
        (ticket,) * 3,
    ).first()
    return None if there is None else link.exec_driver_sql(_RETURN, {"ticket": ticket}).rowcount


_RETURNED_LINE = """
    SELECT l.id FROM purchase_line l
    WHERE l.member_id = :member_id AND l.day <= :day AND l.item = :item AND l.sku = :sku AND l.size = :size
        AND l.colour = :colour AND l.price * -:quantity = -:price * l.quantity
        AND l.quantity + (
            SELECT coalesce(sum(r.quantity), 0) FROM purchase_line r WHERE r.returns_line_id = l.id
        ) >= -:quantity
    ORDER BY l.day DESC, l.id DESC LIMIT 1"""


@operation("file.import")
def point_returns(session: WriteSession, start: Start) -> int:
    """Point the negative lines of this import at the lines that they return, and return how many did.

    It is the member's latest line of the same item, size, colour and price a piece of which so many
    pieces have not come back yet. One that is not found (it was sold before the file begins) points nowhere.
    """
    link = session.connection()
    negative = link.exec_driver_sql(
        "SELECT id, member_id, day, item, sku, size, colour, quantity, price FROM purchase_line"
        " WHERE id >= ? AND quantity < 0 AND returns_line_id IS NULL ORDER BY day, id",
        (start.line,),
    )
    pointed = 0
    for row in negative.mappings().all():
        found = link.exec_driver_sql(_RETURNED_LINE, dict(row)).first()
        if found is not None:
            bulk_rows.update_row(session, "purchase_line", row["id"], {"returns_line_id": found[0]})
            pointed += 1
    return pointed
