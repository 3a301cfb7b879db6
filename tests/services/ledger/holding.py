"""What she holds, as the counter reads it."""

from datetime import date

from app.database.shop import Shop
from app.queries import balances
from app.queries.balances import Balances
from tests.make import TODAY


def held(shop: Shop, member_id: int, day: date = TODAY) -> Balances:
    with shop.reading() as session:
        return balances.of_member(session, member_id, day)
