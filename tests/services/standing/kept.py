"""What is kept of where everybody stood."""

from datetime import date, timedelta

from app.database.shop import Shop
from app.models import Member
from app.services import purchases, standing
from app.services.purchases import NewLine
from tests.make import TODAY

DAY = timedelta(days=1)


NOVEMBER, OCTOBER, SEPTEMBER = date(2026, 11, 30), date(2026, 10, 31), date(2026, 9, 30)


def due(shop: Shop, today: date = TODAY) -> tuple[date, ...]:
    with shop.reading() as session:
        return standing.overdue(session, today).days


def kept(shop: Shop, today: date = TODAY) -> int:
    with shop.changing() as session:
        return standing.bring_up_to_date(session, today)


def bought(shop: Shop, member_id: int, price: int, day: date = TODAY) -> str:
    """Record a ticket and return the level after it."""
    with shop.changing() as session:
        purchases.record(session, member_id, [NewLine("大衣", price)], day)
        return session.get_one(Member, member_id).level
