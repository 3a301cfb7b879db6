"""What is said at the counter when a ticket is kept: what it did, what she has and is now."""

from collections.abc import Iterator
from dataclasses import asdict

from app.database.sessions import ReadSession
from app.queries import member_card
from app.queries.member_card import MemberCard
from app.services import purchases
from app.words import ledger, standing


def came_of(
    session: ReadSession, before: MemberCard, ticket: purchases.Ticket, currency: str
) -> Iterator[str]:
    """Yield sentences on a ticket of hers that was recorded; `before` is her card as it was."""
    settled = asdict(ticket.settled)
    yield from ledger.settled(settled, currency)
    now = member_card.load(session, before.identity.id, before.today)
    if any(settled.values()):
        yield ledger.held(now.balances.points.total, now.balances.money.total, currency)
    had, has = before.standing.tier, now.standing.tier
    yield from standing.risen(ticket.level, has if had and has != had else "")
